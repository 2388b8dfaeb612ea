/**
 * The arithmetic of balls against exact rational arithmetic: an outside oracle that needs no precision.
 */

import * as B from '../../../src/num/ball.ts';
import { type Dyadic, top } from '../../../src/num/dyadic.ts';
import { bitsOf, trailingZeros } from '../../../src/num/integer.ts';
import { type Ball, isPoint, point } from '../../../src/num/interval.ts';
import * as Q from '../../../src/num/rational.ts';
import { collect, seedFor, show, showBall } from './checks.ts';
import { POINTS, type Random, randomBall, randomDyadic, randomInside, randomPrecision } from './inputs.ts';

/** An operation of two arguments (the second is ignored by functions of one), in balls and exactly. */
export interface Operation {
  readonly name: string;
  readonly ball: (a: Ball, b: Ball, prec: number) => Ball | undefined;
  readonly exact: (a: Q.Rational, b: Q.Rational) => Q.Rational | undefined;
}

export const operations: readonly Operation[] = [
  { name: 'add', ball: B.add, exact: Q.add },
  { name: 'sub', ball: B.sub, exact: Q.sub },
  { name: 'mul', ball: B.mul, exact: Q.mul },
  { name: 'div', ball: B.div, exact: (a, b) => (Q.isZero(b) ? undefined : Q.div(a, b)) },
  { name: 'neg', ball: (a) => B.neg(a), exact: Q.neg },
  { name: 'abs', ball: (a, _, prec) => B.abs(a, prec), exact: Q.abs },
  { name: 'max', ball: B.max, exact: (a, b) => (Q.cmp(a, b) > 0 ? a : b) },
  { name: 'min', ball: B.min, exact: (a, b) => (Q.cmp(a, b) < 0 ? a : b) },
  { name: 'square', ball: (a, _, prec) => B.powInt(a, 2, prec), exact: (a) => Q.powInt(a, 2) },
  { name: 'cube', ball: (a, _, prec) => B.powInt(a, 3, prec), exact: (a) => Q.powInt(a, 3) },
  { name: 'power 13', ball: (a, _, prec) => B.powInt(a, 13, prec), exact: (a) => Q.powInt(a, 13) },
  { name: 'power -2', ball: (a, _, prec) => B.powInt(a, -2, prec), exact: (a) => (Q.isZero(a) ? undefined : Q.powInt(a, -2)) },
  { name: 'power -5', ball: (a, _, prec) => B.powInt(a, -5, prec), exact: (a) => (Q.isZero(a) ? undefined : Q.powInt(a, -5)) },
  { name: 'scale', ball: (a) => B.scale(a, -7), exact: (a) => Q.div(a, Q.rational(128)) },
];

const toRational = (x: Dyadic): Q.Rational => (x.e >= 0 ? Q.rational(x.m << BigInt(x.e)) : Q.rational(x.m, 1n << BigInt(-x.e)));

/** A ball of moderate exponents, so that the exact oracle stays fast; sometimes with an end or a point at 0. */
function argument(random: Random, prec: number): Ball {
  for (;;) {
    const b = random.chance(0.4) ? point(randomDyadic(random, prec)) : randomBall(random, prec);
    if (Math.abs(top(b.lo)) > 700 || Math.abs(top(b.hi)) > 700) continue;
    if (random.chance(0.05) && b.lo.m < 0n) return { lo: b.lo, hi: { m: 0n, e: 0 } };
    return b;
  }
}

/** Whether q is a dyadic number of at most prec bits. */
export function fits(q: Q.Rational, prec: number): boolean {
  return (q.d & (q.d - 1n)) === 0n && (q.n === 0n || bitsOf(q.n) - trailingZeros(q.n) <= prec);
}

/** Whether a is at most 2^(3 - prec) times |b| away from b. */
function nearTo(a: Q.Rational | null, b: Q.Rational, prec: number): boolean {
  if (a === null) return false;
  return Q.cmp(Q.mul(Q.abs(Q.sub(a, b)), Q.powInt(Q.TWO, prec - 3)), Q.abs(b)) <= 0;
}

/**
 * Whether the image contains the exact results at the ends, at numbers between them and at 0, exists just where they
 * do, is no larger than their range (which is the true image for all the operations) up to some units in the last
 * place, and is exact for a single result that fits.
 */
export function againstRationals(operation: Operation, points = POINTS): string[] {
  return collect(points, seedFor(operation.name), (random) => {
    const prec = Math.min(300, randomPrecision(random));
    const a = argument(random, prec);
    const b = argument(random, prec);
    const y = operation.ball(a, b, prec);
    const where = `${operation.name}(${showBall(a)}, ${showBall(b)}) at ${prec} bits: ${showBall(y)}`;
    const samples = (x: Ball): Dyadic[] => [x.lo, x.hi, randomInside(random, x), { m: 0n, e: 0 }].filter((s) => B.contains(x, point(s)));
    const inB = samples(b);
    const values: Q.Rational[] = [];
    for (const s of samples(a)) {
      for (const t of inB) {
        const value = operation.exact(toRational(s), toRational(t));
        if (value === undefined) return y === undefined ? undefined : `${where}, but there is no value at ${show(s)}, ${show(t)}`;
        values.push(value);
      }
    }
    if (y === undefined) return `${where} but it has values`;
    const least = values.reduce((u, v) => (Q.cmp(u, v) < 0 ? u : v));
    const most = values.reduce((u, v) => (Q.cmp(u, v) > 0 ? u : v));
    const lo = B.lower(y);
    const hi = B.upper(y);
    if (lo === null || hi === null || Q.cmp(lo, least) > 0 || Q.cmp(hi, most) < 0) return `${where} misses a value`;
    if (!nearTo(lo, least, prec) || !nearTo(hi, most, prec)) return `${where} is too wide`;
    return isPoint(a) && isPoint(b) && fits(least, prec) && !isPoint(y) ? `${where}, but the result is exact` : undefined;
  });
}
