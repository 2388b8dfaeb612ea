/**
 * What g′ knows about one elementary function, in one record (one file each in functions/).
 *
 * Trusted: `domain`, `analyticOn`, `rows` (the kernel instantiates them) and `ball` (the kernel's enclosures).
 * Not trusted: `spellings`, `latex`, `coq`, `double` (routing only; doubles never decide).
 */

import type { Ball } from '../num/ball.ts';
import * as B from '../num/ball.ts';
import * as Q from '../num/rational.ts';
import type { Row } from './row.ts';

export interface ElementaryFunction {
  readonly name: string;
  /** How people write it in plain text. */
  readonly spellings: readonly string[];
  readonly latex: string;
  /** A Coq function of one real argument (two for max, min). */
  readonly coq: string;
  readonly arity: 1 | 2;
  /** Conditions on the argument u under which the value is defined, in row notation. */
  readonly domain: readonly string[];
  /** Conditions under which it is analytic at u; null where it is not analytic at all points of an open set that g′ relies on. */
  readonly analyticOn: readonly string[] | null;
  readonly rows: Readonly<Record<string, Row>>;
  /** A rigorous enclosure, or undefined where it cannot be shown to be defined on all of the argument. */
  readonly ball: (x: Ball, precision: number, y?: Ball) => Ball | undefined;
  readonly double: (x: number, y?: number) => number;
}

export const one: Ball = B.fromRational(Q.ONE, 64);

/** u / v where both exist. */
export function quotient(u: Ball | undefined, v: Ball | undefined, precision: number): Ball | undefined {
  return u && v ? B.div(u, v, precision) : undefined;
}

/** The sign of a ball all of whose points have one sign. */
export function signBall(x: Ball): Ball | undefined {
  const s = B.signOf(x);
  return s === undefined ? undefined : B.fromRational(Q.rational(s), 64);
}

/** erf in doubles, for routing only: series near 0, continued fraction (Lentz) far out. */
export function erfDouble(x: number): number {
  const a = Math.abs(x);
  if (a > 6) return Math.sign(x);
  if (a < 2.5) {
    let term = x;
    let sum = x;
    for (let n = 1; n < 80; n++) {
      term *= (-x * x) / n;
      sum += term / (2 * n + 1);
    }
    return (2 / Math.sqrt(Math.PI)) * sum;
  }
  let f = 0;
  for (let k = 60; k > 0; k--) f = k / 2 / (a + f);
  return Math.sign(x) * (1 - Math.exp(-a * a) / Math.sqrt(Math.PI) / (a + f));
}
