/**
 * Arbitrary-precision rigorous real arithmetic: the public face of the balls. See interval.ts for what a ball is.
 *
 * Every function takes the precision in bits as its last argument (a whole number >= 2), returns a ball that contains
 * every possible result, and returns undefined when the function cannot be shown to be defined on all of its argument.
 */

export { type DecimalText, toDecimal } from './decimal.ts';
export { erf, erfc } from './error-function.ts';
export { exp, ln, rootK, sqrt } from './exponential.ts';
export { acosh, asinh, atanh, cosh, sinh, tanh } from './hyperbolic.ts';
export {
  abs,
  add,
  type Ball,
  contains,
  div,
  exactRational,
  fromRational,
  fromRationals,
  hull,
  isBounded,
  isPoint,
  less,
  lower,
  max,
  min,
  mul,
  neg,
  overlaps,
  powInt,
  roundBall,
  scale,
  signOf,
  sub,
  upper,
  WHOLE,
} from './interval.ts';
export { acos, asin, atan } from './inverse-trigonometric.ts';
export { cos, pi, sin, tan } from './trigonometric.ts';
