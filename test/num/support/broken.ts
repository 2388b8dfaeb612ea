/**
 * Deliberately broken versions of the functions under test: each check must notice them.
 */

import { addRound, cmp, type Dyadic, negate, top } from '../../../src/num/dyadic.ts';
import { add, type Ball, between, isBounded, isPoint, neg, point, sub } from '../../../src/num/interval.ts';
import type { BallFunction, Library } from './functions.ts';

/** A number a little above the width of the ball, or of its last bit when it is a point. */
function widthOf(b: Ball, prec: number): Dyadic {
  if (!isPoint(b)) return addRound(b.hi, negate(b.lo), 32, 1);
  return { m: 1n, e: top(b.lo) - prec };
}

/** One way of breaking a function. */
export type Breakage = (f: BallFunction) => BallFunction;

/** Every result moved up by `k` times its own width. */
export const shifted =
  (k: bigint): Breakage =>
  (f) =>
  (b, prec) => {
    const y = f(b, prec);
    if (y === undefined || !isBounded(y)) return y;
    const width = widthOf(y, prec);
    return add(y, point({ m: k * width.m, e: width.e }), 4 * prec + 100);
  };

/** Radius 0: only the lower end is left. */
export const shrunk: Breakage = (f) => (b, prec) => {
  const y = f(b, prec);
  return y === undefined || !isBounded(y) ? y : point(y.lo);
};

/** The wrong sign. */
export const negated: Breakage = (f) => (b, prec) => {
  const y = f(b, prec);
  return y && neg(y);
};

/** The value at the lower end of the argument stands for all of it. */
export const lowerEndOnly: Breakage = (f) => (b, prec) => f(point(b.lo), prec);

/** The values at the two ends stand for all of it, extrema and poles between them forgotten. */
export const endsOnly: Breakage = (f) => (b, prec) => {
  const left = f(point(b.lo), prec);
  const right = f(point(b.hi), prec);
  if (!left || !right) return undefined;
  return between(cmp(left.lo, right.lo) < 0 ? left.lo : right.lo, cmp(left.hi, right.hi) > 0 ? left.hi : right.hi);
};

/** Correct but a thousand times wider than need be. */
export const loose: Breakage = (f) => (b, prec) => {
  const y = f(b, prec);
  if (y === undefined || !isBounded(y)) return y;
  const width = widthOf(y, prec);
  const slack = point({ m: 1024n * width.m, e: width.e });
  return { lo: sub(y, slack, 4 * prec + 100).lo, hi: add(y, slack, 4 * prec + 100).hi };
};

/** Never an answer. */
export const refusing: Breakage = () => () => undefined;

/** An answer also where there is none: 0. */
export const guessing: Breakage = (f) => (b, prec) => f(b, prec) ?? point({ m: 0n, e: 0 });

/** The library with one function broken. */
export function breaking(library: Library, name: string, breakage: Breakage): Library {
  return { ...library, [name]: breakage(library[name]) };
}
