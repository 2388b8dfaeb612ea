/**
 * The hyperbolic functions of balls and their inverses, by formulas in exp, ln and sqrt that are evaluated in ball
 * arithmetic (so that every rounding is enclosed) with as many extra bits as the formula cancels.
 */

import { addRound, cmp, DOWN, type Dyadic, isInfinite, negate, ONE_DYADIC, top, UP } from './dyadic.ts';
import { expAt, ln, sqrt } from './exponential.ts';
import {
  abs,
  add,
  type Ball,
  div,
  fromInteger,
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

/** Working bits beyond the precision asked for and beyond the bits that cancel. */
const EXTRA = 10;
const TWO_BALL = fromInteger(2n, 64);

/** 1/b. Domain: b > 0. */
const inverse = (b: Ball, prec: number): Ball => div(ONE_BALL, b, prec) as Ball;

/** sinh at one number x >= 0 or infinity: (e^x - e^-x)/2, of which the leading -top(x) bits cancel. */
function sinhAt(x: Dyadic, prec: number): Ball {
  if (x.m === 0n) return ZERO_BALL;
  if (isInfinite(x)) return point(x);
  const high = top(x);
  // (sinh x - x)/x³ increases (positive Taylor coefficients), from 1/6 to 0.17 at x = 1/2: x <= sinh x <= x + x³/4.
  if (2 * high < -prec - 4) return nearly(x, 2 * high - 2, true, prec);
  const work = prec + EXTRA + Math.max(0, -high);
  const e = expAt(x, work);
  return scale(sub(e, inverse(e, work), prec), -1);
}

/** cosh at one number x >= 0 or infinity: (e^x + e^-x)/2. */
function coshAt(x: Dyadic, prec: number): Ball {
  const work = prec + EXTRA;
  const e = expAt(x, work);
  return isInfinite(x) ? e : scale(add(e, inverse(e, work), prec), -1);
}

/** tanh at one number x >= 0 or infinity: 1 - 2/(e^2x + 1), of which the leading -top(x) bits cancel. */
function tanhAt(x: Dyadic, prec: number): Ball {
  if (x.m === 0n) return ZERO_BALL;
  if (isInfinite(x)) return ONE_BALL;
  const high = top(x);
  // x - x³/3 <= tanh x <= x for x >= 0: 1 - x² <= tanh' = 1 - tanh² <= 1.
  if (2 * high < -prec - 4) return nearly(x, 2 * high - 1, false, prec);
  const work = prec + EXTRA + Math.max(0, -high);
  const e = expAt({ m: x.m, e: x.e + 1 }, work);
  return sub(ONE_BALL, div(TWO_BALL, add(e, ONE_BALL, work), work) as Ball, prec);
}

/** asinh at one number x >= 0 or infinity: ln(x + √(x² + 1)), of which the leading -top(x) bits cancel. */
function asinhAt(x: Dyadic, prec: number): Ball {
  if (x.m === 0n) return ZERO_BALL;
  if (isInfinite(x)) return point(x);
  const high = top(x);
  // x - x³/6 <= asinh x <= x for x >= 0: 1 - x²/2 <= asinh' = 1/√(1 + x²) <= 1.
  if (2 * high < -prec - 4) return nearly(x, 2 * high - 2, false, prec);
  const work = prec + EXTRA + Math.max(0, -high);
  const twice = { m: x.m, e: x.e + 1 };
  // √(x² + 1) lies between x and x + 1.
  if (high > work) return ln({ lo: twice, hi: addRound(twice, ONE_DYADIC, work, UP) }, prec) as Ball;
  const b = point(x);
  const root = sqrt(add(mul(b, b, work), ONE_BALL, work), work) as Ball;
  return ln(add(b, root, work), prec) as Ball;
}

/** acosh at one number x >= 1 or infinity: ln(1 + d + √(d(d + 2))), d = x - 1; half of the leading zeros of d cancel. */
function acoshAt(x: Dyadic, prec: number): Ball {
  if (isInfinite(x)) return point(x);
  const difference = sub(point(x), ONE_BALL, prec + EXTRA);
  if (difference.hi.m === 0n) return ZERO_BALL;
  const work = prec + EXTRA + Math.max(0, Math.ceil(-top(difference.lo) / 2));
  const twice = { m: x.m, e: x.e + 1 };
  // √(x² - 1) lies between x - 1 and x.
  if (top(x) > work) return ln({ lo: addRound(twice, { m: -1n, e: 0 }, work, DOWN), hi: twice }, prec) as Ball;
  const d = sub(point(x), ONE_BALL, work);
  const root = sqrt(mul(d, add(d, TWO_BALL, work), work), work) as Ball;
  return ln(add(ONE_BALL, add(d, root, work), work), prec) as Ball;
}

/** atanh at one number 0 <= x < 1: ln((1 + x)/(1 - x))/2, of which the leading -top(x) bits cancel. */
function atanhAt(x: Dyadic, prec: number): Ball {
  if (x.m === 0n) return ZERO_BALL;
  const high = top(x);
  // atanh x - x = x³/3 + x⁵/5 + … <= x³/3/(1 - x²) <= x³/2 for 0 <= x <= 1/2.
  if (2 * high < -prec - 4) return nearly(x, 2 * high - 1, true, prec);
  const work = prec + EXTRA + Math.max(0, -high);
  const b = point(x);
  const ratio = div(add(ONE_BALL, b, work), sub(ONE_BALL, b, work), work) as Ball;
  return scale(ln(ratio, prec) as Ball, -1);
}

/** The hyperbolic sine; everywhere defined. */
export function sinh(b: Ball, prec: number): Ball {
  return increasing(b, (x) => oddAt(x, (y) => sinhAt(y, prec)));
}

/** The hyperbolic cosine; everywhere defined. */
export function cosh(b: Ball, prec: number): Ball {
  return increasing(abs(b), (x) => coshAt(x, prec));
}

/** The hyperbolic tangent; everywhere defined. */
export function tanh(b: Ball, prec: number): Ball {
  return increasing(b, (x) => oddAt(x, (y) => tanhAt(y, prec)));
}

/** The inverse hyperbolic sine; everywhere defined. */
export function asinh(b: Ball, prec: number): Ball {
  return increasing(b, (x) => oddAt(x, (y) => asinhAt(y, prec)));
}

/** The inverse hyperbolic cosine, >= 0; undefined when b may be < 1. */
export function acosh(b: Ball, prec: number): Ball | undefined {
  return cmp(b.lo, ONE_DYADIC) >= 0 ? increasing(b, (x) => acoshAt(x, prec)) : undefined;
}

/** The inverse hyperbolic tangent; undefined when b is not shown to lie strictly between -1 and 1. */
export function atanh(b: Ball, prec: number): Ball | undefined {
  if (cmp(b.hi, ONE_DYADIC) >= 0 || cmp(negate(b.lo), ONE_DYADIC) >= 0) return undefined;
  return increasing(b, (x) => oddAt(x, (y) => atanhAt(y, prec)));
}
