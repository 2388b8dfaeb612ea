/**
 * exp and ln of balls, and the roots, which need them for large indices.
 *
 * Both functions are computed at single dyadic numbers with a proved error bound and extended to balls by
 * monotonicity. "Unit" in the comments is one unit of the fixed-point number at hand.
 */

import { addRound, DOWN, type Dyadic, isInfinite, LIMIT, PLUS_INFINITY, round, toFixed, top, UP, ZERO_DYADIC } from './dyadic.ts';
import { atanhCoefficients, expCoefficients, expTable, ln2Fixed, lnTable, positiveSeries, workingPrecision } from './fixed.ts';
import { bitsOf, integerRoot } from './integer.ts';
import {
  type Ball,
  div,
  fromInteger,
  fromScaled,
  increasing,
  ONE_BALL,
  oddAt,
  point,
  roundBall,
  roundPoint,
  ZERO_BALL,
} from './interval.ts';

/** Working bits beyond the precision asked for: the bounds below are some tens of units, below 2^6. */
const EXTRA = 12;
/** For |x| >= 2^40 the value of exp is beyond the range of dyadic numbers: exp(2^40) > 2^LIMIT. */
const MAX_EXP_TOP = 40;
/** The largest index for which rootK takes the integer root of the mantissa. */
const MAX_INTEGER_ROOT = 32;

/**
 * e^(r) for r = R·2^-w, 0 <= r <= 0.694: Y with Y <= 2^w·e^r <= Y + 12.
 *
 * r = i/128 + t with 0 <= t < 2^-7. The series gives S <= 2^w·e^t <= S + 4 and the table E <= 2^w·e^(i/128) < E + 2,
 * so the product exceeds S·E/2^w by at most (2 S + 4 E + 8)/2^w < 2·1.01 + 4·2.01 + 1, and the floor by 1.
 */
export function expReduced(r: bigint, w: number): bigint {
  const split = BigInt(w - 7);
  const i = r >> split;
  const s = positiveSeries(expCoefficients(w), r - (i << split), w);
  return (s * expTable(Number(i), w)) >> BigInt(w);
}

/**
 * exp at one number (or ±infinity): x = k ln 2 + r and exp(x) = 2^k·exp(r).
 *
 * In units of 2^-W, W = w + extra: x is short by less than 1 and ln 2 by less than 1, hence k ln 2 by at most
 * |k| <= 2^extra, so r errs by at most 2^extra + 1; after the shift to units of 2^-w by at most 3. As e^r <= 2.01
 * that is at most 7 units of the value, on either side.
 */
export function expAt(x: Dyadic, prec: number): Ball {
  if (x.m === 0n) return ONE_BALL;
  if (isInfinite(x)) return x.m > 0n ? point(PLUS_INFINITY) : ZERO_BALL;
  const high = top(x);
  if (high > MAX_EXP_TOP) {
    return x.m > 0n ? { lo: { m: 1n, e: LIMIT - 1 }, hi: PLUS_INFINITY } : { lo: ZERO_DYADIC, hi: { m: 1n, e: -LIMIT } };
  }
  const w = workingPrecision(prec + EXTRA);
  const extra = workingPrecision(Math.max(0, high) + 2);
  const fixed = toFixed(x, w + extra);
  const ln2 = ln2Fixed(w + extra);
  let k = fixed / ln2;
  if (fixed < 0n) k -= 1n;
  const y = expReduced((fixed - k * ln2) >> BigInt(extra), w);
  return fromScaled(y - 7n, y + 19n, Number(k) - w, prec);
}

/**
 * ln(y) for y = m·2^-s within 1/128 of a = j/64, 48 <= j <= 96: in units of 2^-w, within 6.
 *
 * ln y = ln a + 2 atanh(z), z = (y - a)/(y + a), |z| < 2^-7. Z errs by less than 1, hence its square V by less than 2,
 * which changes the series (derivative below 1/2) by less than 1; the series itself adds at most 4; so 2 Z S/2^w errs
 * by less than 2·2^-7·5 + 2.1 + 1 for its floor, < 4. The table adds 2.
 */
export function lnReduced(m: bigint, s: number, j: number, w: number): bigint {
  const width = BigInt(w);
  const a = BigInt(j) << BigInt(s);
  const y = m << 6n;
  const z = ((y - a) << width) / (y + a);
  const series = positiveSeries(atanhCoefficients(w), (z * z) >> width, w);
  return lnTable(j, w) + ((2n * z * series) >> width);
}

/**
 * ln at one number x > 0 (or infinity): x = 2^k·y with 3/4 <= y < 3/2, and ln x = k ln 2 + ln y.
 *
 * k ln 2 errs by at most |k| units: 6 + |k| in all. When x is near 1 the working precision is raised by the number of
 * leading zeros of x - 1, so that the relative accuracy is kept; very near 1, d - 2 d² <= d/(1 + d) <= ln(1 + d) <= d
 * for |d| <= 1/2 is enough.
 */
export function lnAt(x: Dyadic, prec: number): Ball {
  if (isInfinite(x)) return point(PLUS_INFINITY);
  const m = x.m;
  const bits = bitsOf(m);
  const s = bits === 1 || m >> BigInt(bits - 2) === 2n ? bits - 1 : bits;
  const k = x.e + s;
  const shift = BigInt(s);
  const j = Number((((m << 7n) >> shift) + 1n) >> 1n);
  let lost = 8;
  if (k === 0 && j === 64) {
    const d = m - (1n << shift);
    if (d === 0n) return ZERO_BALL;
    const high = bitsOf(d) - s;
    if (high < -prec - 4) {
      const lo = addRound({ m: d, e: -s }, { m: -1n, e: 2 * high + 1 }, prec, DOWN);
      return { lo, hi: round(d, -s, prec, UP) };
    }
    lost = -high;
  }
  const w = workingPrecision(prec + EXTRA + lost);
  const count = BigInt(k);
  const value = count * ln2Fixed(w) + lnReduced(m, s, j, w);
  const error = 6n + (k < 0 ? -count : count);
  return fromScaled(value - error, value + error, -w, prec);
}

/** e^b, everywhere defined; at 2^40 and beyond only bounds: [2^(LIMIT - 1), +infinity) or [0, 2^-LIMIT]. */
export function exp(b: Ball, prec: number): Ball {
  return increasing(b, (x) => expAt(x, prec));
}

/** The natural logarithm; undefined when b may be <= 0. */
export function ln(b: Ball, prec: number): Ball | undefined {
  if (b.lo.m <= 0n) return undefined;
  return increasing(b, (x) => lnAt(x, prec));
}

/** The square root; undefined when b may be negative. */
export function sqrt(b: Ball, prec: number): Ball | undefined {
  return b.lo.m < 0n ? undefined : increasing(b, (x) => rootAt(x, 2, prec));
}

/**
 * The k-th root, k >= 1: of nonnegative numbers for even k (undefined when b may be negative), of all numbers for
 * odd k. Throws RangeError when k is not a positive whole number.
 */
export function rootK(b: Ball, k: number, prec: number): Ball | undefined {
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError(`rootK: the index ${k} is not a positive whole number`);
  if (k === 1) return roundBall(b, prec);
  if (b.lo.m < 0n && k % 2 === 0) return undefined;
  return increasing(b, (x) => oddAt(x, (y) => rootAt(y, k, prec)));
}

/**
 * The k-th root of x >= 0. With n = x·2^-(k f) a whole number, r = floor(n^(1/k)) gives r·2^f <= root < (r + 1)·2^f.
 * For a large k, where n would be long, exp(ln(x)/k) instead, with guard bits for the size of the logarithm.
 */
function rootAt(x: Dyadic, k: number, prec: number): Ball {
  if (x.m === 0n) return ZERO_BALL;
  if (isInfinite(x)) return point(PLUS_INFINITY);
  if (k > MAX_INTEGER_ROOT) {
    const work = prec + EXTRA + 42;
    return roundBall(exp(div(lnAt(x, work), fromInteger(BigInt(k), work), work) as Ball, work), prec);
  }
  // Enough bits for prec + 1 bits of root, and an exponent divisible by k.
  let shift = Math.max(0, k * (prec + 1) - bitsOf(x.m));
  shift += (((x.e - shift) % k) + k) % k;
  const n = x.m << BigInt(shift);
  const r = integerRoot(n, k);
  const f = (x.e - shift) / k;
  return r ** BigInt(k) === n ? roundPoint(r, f, prec) : fromScaled(r, r + 1n, f, prec);
}
