/**
 * atan, asin and acos of balls: monotone functions, computed at single numbers and extended by monotonicity.
 */

import { cmp, type Dyadic, isInfinite, negate, ONE_DYADIC, toFixed, top } from './dyadic.ts';
import { sqrt } from './exponential.ts';
import { alternatingSeries, atanCoefficients, atanTable, piFixed, workingPrecision } from './fixed.ts';
import {
  add,
  type Ball,
  decreasing,
  div,
  fromScaled,
  increasing,
  mul,
  nearly,
  ONE_BALL,
  oddAt,
  point,
  scale,
  sub,
  ZERO_BALL,
} from './interval.ts';
import { pi } from './trigonometric.ts';

/** Working bits beyond the precision asked for. */
const EXTRA = 12;
/** Error bound, in units, of the value of atan. */
const VALUE_ERROR = 7n;

/**
 * atan(u) for u = U·2^-w, 0 <= u <= 1, where U itself is short by at most 1 unit: within 6 units.
 *
 * a = i/64 nearest to u, atan u = atan a + atan t with t = (u - a)/(1 + u a), |t| <= 2^-7. The quotient T errs by
 * less than 1 and its square by less than 2, which changes the series (derivative at most 1/3) by less than 1; so
 * t·(series) errs by less than 1 + 2^-7·5 + 1 < 3. The table adds 2 and U adds 1, as atan' <= 1.
 */
export function atanReduced(u: bigint, w: number): bigint {
  const shift = BigInt(w);
  const i = ((u >> BigInt(w - 7)) + 1n) >> 1n;
  const t = i === 0n ? u : (((u << 6n) - (i << shift)) << shift) / ((64n << shift) + i * u);
  const value = (t * alternatingSeries(atanCoefficients(w), (t * t) >> shift, w)) >> shift;
  return i === 0n ? value : value + atanTable(Number(i), w);
}

/** atan at one number x >= 0 or infinity; atan x = π/2 - atan(1/x) for x > 1, where π/2 adds one unit of error. */
function atanAt(x: Dyadic, prec: number): Ball {
  if (x.m === 0n) return ZERO_BALL;
  if (isInfinite(x)) return scale(pi(prec), -1);
  const high = top(x);
  // x - x³/3 <= atan x <= x for x >= 0.
  if (2 * high < -prec - 4) return nearly(x, 2 * high - 1, false, prec);
  const w = workingPrecision(prec + EXTRA + Math.max(0, -high));
  let value: bigint;
  if (high <= 0) {
    value = atanReduced(toFixed(x, w), w);
  } else {
    const inverse = w - x.e >= 0 ? (1n << BigInt(w - x.e)) / x.m : 0n;
    const one = 1n << BigInt(w);
    value = piFixed(w - 1) - atanReduced(inverse > one ? one : inverse, w);
  }
  return fromScaled(value - VALUE_ERROR, value + VALUE_ERROR, -w, prec);
}

/** The inverse tangent, between -π/2 and π/2; everywhere defined. */
export function atan(b: Ball, prec: number): Ball {
  return increasing(b, (x) => oddAt(x, (y) => atanAt(y, prec)));
}

/** asin at one number 0 <= x <= 1: atan(x/√((1 - x)(1 + x))). */
function asinAt(x: Dyadic, prec: number): Ball {
  if (x.m === 0n) return ZERO_BALL;
  const high = top(x);
  // (asin x - x)/x³ increases (positive Taylor coefficients), from 1/6 to 0.19 at x = 1/2: x <= asin x <= x + x³/4.
  if (2 * high < -prec - 4) return nearly(x, 2 * high - 2, true, prec);
  const work = prec + EXTRA;
  const b = point(x);
  const root = sqrt(mul(sub(ONE_BALL, b, work), add(ONE_BALL, b, work), work), work) as Ball;
  const tangent = div(b, root, work);
  // No quotient only for x = 1.
  return tangent === undefined ? scale(pi(prec), -1) : atan(tangent, prec);
}

/** acos at one number -1 <= x <= 1: 2 atan(√((1 - x)/(1 + x))), π for x = -1. */
function acosAt(x: Dyadic, prec: number): Ball {
  const work = prec + EXTRA;
  const b = point(x);
  const square = div(sub(ONE_BALL, b, work), add(ONE_BALL, b, work), work);
  return square === undefined ? pi(prec) : scale(atan(sqrt(square, work) as Ball, prec), 1);
}

function withinOne(b: Ball): boolean {
  return cmp(b.hi, ONE_DYADIC) <= 0 && cmp(negate(b.lo), ONE_DYADIC) <= 0;
}

/** The inverse sine, between -π/2 and π/2; undefined when b is not shown to lie in [-1, 1]. */
export function asin(b: Ball, prec: number): Ball | undefined {
  return withinOne(b) ? increasing(b, (x) => oddAt(x, (y) => asinAt(y, prec))) : undefined;
}

/** The inverse cosine, between 0 and π; undefined when b is not shown to lie in [-1, 1]. */
export function acos(b: Ball, prec: number): Ball | undefined {
  return withinOne(b) ? decreasing(b, (x) => acosAt(x, prec)) : undefined;
}
