// Every function of the table on an interval, from the series at its ends: what is monotone is bounded at the ends, sin and cos at the middle.

import {
  compare,
  difference,
  isNegative,
  isPositive,
  least,
  minus,
  most,
  negate,
  ONE,
  plus,
  point,
  product,
  quotient,
  require,
  rootOf,
  scale,
  sign,
  sum,
  times,
  top,
  ZERO,
} from './dyadic.mjs';
import { bits } from './rational.mjs';
import { atan, erf, exp, isTiny, ln, nearIdentity, pi, sinCos } from './series.mjs';

/** Apply an increasing function to the ends. */
const increasing = (f) => (x, p) => {
  const low = f(x.lo, p);
  return x.lo === x.hi ? low : { lo: low.lo, hi: f(x.hi, p).hi };
};

/** d-th root of an interval; d odd: of either sign. */
export function root(x, d, p) {
  require(d % 2 === 1 || sign(x.lo) >= 0, 'an even root of what may be negative');
  const one = (y) => {
    if (y.m < 0n) return minus(one(negate(y)));
    if (y.m === 0n) return point(ZERO);
    if (d <= 32) return rootOf(y, d, p);
    return increasing(exp)(quotient(ln(y, p + 64), point({ m: BigInt(d), e: 0 }), p + 64), p);
  };
  return increasing(one)(x, p);
}

/** sin and cos of an interval: at the middle, widened by half the width, since both have slope at most 1. */
function turning(pick) {
  return (x, p) => {
    if (x.lo === x.hi) return pick(sinCos(x.lo, p));
    const middle = scale(sum(point(x.lo), point(x.hi), p), -1).lo;
    const radius = most(plus(x.hi, negate(middle), p, true), plus(middle, negate(x.lo), p, true));
    const found = sum(pick(sinCos(middle, p)), { lo: negate(radius), hi: radius }, p);
    return { lo: most(found.lo, negate(ONE)), hi: least(found.hi, ONE) };
  };
}

const sine = turning((both) => both.sin);
const cosine = turning((both) => both.cos);

/** Bits to add because x is near 0, where a difference of larger numbers would lose them. */
const extra = (x, p) => p + 32 + 2 * Math.max(0, -top(x));
const oddly = (f) => (x, p) => {
  if (x.m === 0n) return point(ZERO);
  if (isTiny(x, p)) return nearIdentity(x, p);
  return x.m < 0n ? minus(f(negate(x), p)) : f(x, p);
};

const sinhAt = oddly((x, p) => {
  const w = extra(x, p);
  const e = exp(x, w);
  return scale(difference(e, quotient(point(ONE), e, w), w), -1);
});
const tanhAt = oddly((x, p) => {
  const w = extra(x, p);
  const e = exp({ m: -x.m, e: x.e + 1 }, w); // exp(−2x)
  return quotient(difference(point(ONE), e, w), sum(point(ONE), e, w), w);
});
const coshAt = (x, p) => {
  const e = exp(x, p + 8);
  return scale(sum(e, quotient(point(ONE), e, p + 8), p + 8), -1);
};
const asinhAt = oddly((x, p) => {
  const w = extra(x, p);
  const square = point(times(x, x, 2 * w, false)); // a mantissa of at most w bits squares exactly; otherwise rounded outward below
  const squareUp = { lo: square.lo, hi: times(x, x, 2 * w, true) };
  return lnOf(sum(point(x), root(sum(point(ONE), squareUp, w), 2, w), w), w);
});
const atanhAt = oddly((x, p) => {
  require(compare(x, ONE) < 0, 'artanh outside (−1, 1)');
  const w = extra(x, p);
  return scale(lnOf(quotient(sum(point(ONE), point(x), w), difference(point(ONE), point(x), w), w), w), -1);
});
/** arcosh(1 + t) = ln(1 + t + √(t(2 + t))). */
const acoshAt = (x, p) => {
  const t = plus(x, negate(ONE), 4 * p + bits(x.m), false); // enough bits to be exact for every x that a rounding to p bits gives
  require(sign(t) >= 0, 'arcosh below 1');
  const high = plus(x, negate(ONE), 4 * p + bits(x.m), true);
  const w = p + 32 + Math.max(0, -top(high)) * 2;
  const span = { lo: t, hi: high };
  return lnOf(sum(sum(point(ONE), span, w), root(product(span, sum(point({ m: 2n, e: 0 }), span, w), w), 2, w), w), w);
};
const asinAt = oddly((x, p) => {
  const side = compare(x, ONE);
  require(side <= 0, 'arcsin outside [−1, 1]');
  if (side === 0) return scale(pi(p), -1);
  const w = p + 32;
  const below = root(product(difference(point(ONE), point(x), w), sum(point(ONE), point(x), w), w), 2, w);
  return atanOf(quotient(point(x), below, w), w);
});
/** arccos x = 2 arctan √((1 − x)/(1 + x)). */
const acosAt = (x, p) => {
  const w = p + 32;
  const [below, above] = [difference(point(ONE), point(x), w), sum(point(ONE), point(x), w)];
  require(sign(below.lo) >= 0 && sign(above.lo) >= 0, 'arccos outside [−1, 1]');
  if (sign(above.lo) === 0) return pi(w);
  return scale(atanOf(root(quotient(below, above, w), 2, w), w), 1);
};

const expOf = increasing(exp);
const lnOf = increasing(ln);
const atanOf = increasing(atan);
const tanhOf = increasing(tanhAt);
const sinhOf = increasing(sinhAt);
const inverse = (f) => (x, p) => quotient(point(ONE), f(x, p + 8), p);

function coshOf(x, p) {
  if (sign(x.lo) >= 0) return { lo: coshAt(x.lo, p).lo, hi: coshAt(x.hi, p).hi };
  if (sign(x.hi) <= 0) return coshOf(minus(x), p);
  return { lo: ONE, hi: coshAt(most(negate(x.lo), x.hi), p).hi };
}

/** 2e/(1 ± e²) with e = exp(−x), x ≥ 0: sech, and csch away from 0, without large numbers. */
const small = (x, p, operation) => {
  const e = exp(negate(x), p + 8);
  return quotient(scale(e, 1), operation(point(ONE), product(e, e, p + 8), p + 8), p + 8);
};

function sechOf(x, p) {
  const { lo, hi } = absolute(x);
  return { lo: small(hi, p, sum).lo, hi: small(lo, p, sum).hi };
}

function cschOf(x, p) {
  if (isNegative(x)) return minus(cschOf(minus(x), p));
  if (top(x.lo) < 4 || !isPositive(x)) return quotient(point(ONE), sinhOf(x, p + 8), p);
  return { lo: small(x.hi, p, difference).lo, hi: small(x.lo, p, difference).hi };
}

function absolute(x) {
  if (sign(x.lo) >= 0) return x;
  if (sign(x.hi) <= 0) return minus(x);
  return { lo: ZERO, hi: most(negate(x.lo), x.hi) };
}

function signOf(x) {
  if (isPositive(x)) return point(ONE);
  if (isNegative(x)) return point(negate(ONE));
  return { lo: sign(x.lo) < 0 ? negate(ONE) : ZERO, hi: sign(x.hi) > 0 ? ONE : ZERO };
}

/** Function → enclosure on an interval; throws Cannot where it may be undefined. */
export const ENCLOSE = new Map([
  ['abs', absolute],
  ['sign', signOf],
  ['exp', expOf],
  ['ln', lnOf],
  ['sin', sine],
  ['cos', cosine],
  ['tan', (x, p) => quotient(sine(x, p + 8), cosine(x, p + 8), p)],
  ['cot', (x, p) => quotient(cosine(x, p + 8), sine(x, p + 8), p)],
  ['sec', inverse(cosine)],
  ['csc', inverse(sine)],
  ['sinh', sinhOf],
  ['cosh', coshOf],
  ['tanh', tanhOf],
  ['coth', inverse(tanhOf)],
  ['sech', sechOf],
  ['csch', cschOf],
  ['asin', increasing(asinAt)],
  ['acos', (x, p) => ({ lo: acosAt(x.hi, p).lo, hi: acosAt(x.lo, p).hi })],
  ['atan', atanOf],
  ['asinh', increasing(asinhAt)],
  ['acosh', increasing(acoshAt)],
  ['atanh', increasing(atanhAt)],
  ['erf', increasing(erf)],
]);
