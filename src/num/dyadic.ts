/**
 * Dyadic numbers m·2^e with directed rounding: the endpoints of the balls.
 *
 * Finite numbers have a BigInt mantissa and a whole exponent; the two infinities are ±1·2^Infinity, so that
 * comparisons and most arithmetic need no special case. Zero is always 0·2^0. A number is not normalised: equal
 * numbers may have different fields, compare with `cmp`. Every finite nonzero number that `round` lets through
 * satisfies 2^-LIMIT <= |x| < 2^LIMIT, so that no operation ever has to write out a mantissa of gigabits.
 */

import { bitsOf } from './integer.ts';

/** The number m·2^e; ±infinity when e is Infinity, and then m is 1n or -1n. */
export interface Dyadic {
  readonly m: bigint;
  readonly e: number;
}

/** Rounding direction: toward minus infinity or toward plus infinity. */
export type Direction = -1 | 1;
export const DOWN = -1;
export const UP = 1;

/** Finite nonzero numbers are kept between 2^-LIMIT and 2^LIMIT in absolute value. */
export const LIMIT = 2 ** 40;

export const ZERO_DYADIC: Dyadic = { m: 0n, e: 0 };
export const ONE_DYADIC: Dyadic = { m: 1n, e: 0 };
export const PLUS_INFINITY: Dyadic = { m: 1n, e: Number.POSITIVE_INFINITY };
export const MINUS_INFINITY: Dyadic = { m: -1n, e: Number.POSITIVE_INFINITY };

/** Whether x is one of the two infinities. */
export function isInfinite(x: Dyadic): boolean {
  return x.e === Number.POSITIVE_INFINITY;
}

/** The least t with |x| < 2^t: 0 for x = 0, Infinity for the infinities. */
export function top(x: Dyadic): number {
  return x.m === 0n ? 0 : x.e + bitsOf(x.m);
}

/**
 * m·2^e rounded in the given direction to at most prec bits; exact when it already fits.
 * Beyond the exponent limit the result is the nearest number on the outer side: ±infinity, ±2^(LIMIT-1),
 * ±2^-LIMIT or 0.
 */
export function round(m: bigint, e: number, prec: number, direction: Direction): Dyadic {
  if (m === 0n) return ZERO_DYADIC;
  const bits = bitsOf(m);
  const high = e + bits;
  if (high > LIMIT || high <= -LIMIT) return clamp(m, e, direction);
  const drop = bits - prec;
  if (drop <= 0) return { m, e };
  const s = BigInt(drop);
  // >> rounds a BigInt toward minus infinity.
  return { m: direction === DOWN ? m >> s : -(-m >> s), e: e + drop };
}

/** The bound, on the side asked for, of a number m·2^e (or infinity) outside the exponent limits. */
export function clamp(m: bigint, e: number, direction: Direction): Dyadic {
  const outward = m > 0n === (direction === UP);
  const unit = m > 0n ? 1n : -1n;
  if (e === Number.POSITIVE_INFINITY) return m > 0n ? PLUS_INFINITY : MINUS_INFINITY;
  if (e > 0) return outward ? (m > 0n ? PLUS_INFINITY : MINUS_INFINITY) : { m: unit, e: LIMIT - 1 };
  return outward ? { m: unit, e: -LIMIT } : ZERO_DYADIC;
}

/** -x. */
export function negate(x: Dyadic): Dyadic {
  return x.m === 0n ? x : { m: -x.m, e: x.e };
}

/** -1, 0 or 1 as a < b, a = b, a > b, exactly, infinities included. */
export function cmp(a: Dyadic, b: Dyadic): -1 | 0 | 1 {
  const am = a.m;
  const bm = b.m;
  if (a.e === b.e) return am < bm ? -1 : am > bm ? 1 : 0;
  if (am <= 0n && bm >= 0n) return am === bm ? 0 : -1;
  if (am >= 0n && bm <= 0n) return 1;
  // Same sign, neither zero.
  const positive = am > 0n;
  const high = a.e + bitsOf(am) - (b.e + bitsOf(bm));
  if (high !== 0) return high > 0 === positive ? 1 : -1;
  // Equal tops: the exponents differ by less than the longer mantissa, so this shift is affordable.
  const shift = a.e - b.e;
  const x = shift > 0 ? am << BigInt(shift) : am;
  const y = shift < 0 ? bm << BigInt(-shift) : bm;
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * a + b rounded in the given direction. Domain: not infinities of opposite sign (the callers' endpoints never are).
 */
export function addRound(a: Dyadic, b: Dyadic, prec: number, direction: Direction): Dyadic {
  if (a.m === 0n) return round(b.m, b.e, prec, direction);
  if (b.m === 0n) return round(a.m, a.e, prec, direction);
  if (isInfinite(a)) return a;
  if (isInfinite(b)) return b;
  const shift = a.e - b.e;
  if (shift === 0) return round(a.m + b.m, a.e, prec, direction);
  if (shift < 0) return addRound(b, a, prec, direction);
  if (shift <= 2 * prec + 128) return round((a.m << BigInt(shift)) + b.m, b.e, prec, direction);
  // Far apart. Write a on a grid 2^g that is fine enough for the rounding and on which |b| < one step.
  const highB = top(b);
  const fine = Math.max(0, prec + 2 - bitsOf(a.m));
  if (highB > a.e - fine) {
    // b reaches into that grid: only then, with |b| >= 2^(a.e - fine - 1), is the exact sum needed; its length is
    // at most the two mantissas' lengths plus the precision.
    return round((a.m << BigInt(shift)) + b.m, b.e, prec, direction);
  }
  const grid = a.m << BigInt(fine);
  // The sum lies strictly between two neighbours on the grid, and so do all numbers on that side of a.
  const nudged = direction === DOWN ? (b.m < 0n ? grid - 1n : grid) : b.m > 0n ? grid + 1n : grid;
  return round(nudged, a.e - fine, prec, direction);
}

/** a·b rounded in the given direction, with 0·infinity = 0 (the right convention for endpoints of intervals). */
export function mulRound(a: Dyadic, b: Dyadic, prec: number, direction: Direction): Dyadic {
  const m = a.m * b.m;
  return m === 0n ? ZERO_DYADIC : round(m, a.e + b.e, prec, direction);
}

/** a/b rounded in the given direction, with a/infinity = 0. Domain: b != 0, and a, b not both infinite. */
export function divRound(a: Dyadic, b: Dyadic, prec: number, direction: Direction): Dyadic {
  if (a.m === 0n || isInfinite(b)) return ZERO_DYADIC;
  const m = b.m < 0n ? -a.m : a.m;
  if (isInfinite(a)) return m > 0n ? PLUS_INFINITY : MINUS_INFINITY;
  const d = b.m < 0n ? -b.m : b.m;
  // The quotient below has at least prec + 1 bits, or is exact.
  const shift = Math.max(0, prec + 2 + bitsOf(d) - bitsOf(m));
  const n = m << BigInt(shift);
  let q = n / d;
  if (q * d !== n) {
    if (direction === UP && m > 0n) q += 1n;
    if (direction === DOWN && m < 0n) q -= 1n;
  }
  return round(q, a.e - b.e - shift, prec, direction);
}

/** x as a whole number of units 2^-w, rounded toward minus infinity; 0n or -1n when x is far below one unit. */
export function toFixed(x: Dyadic, w: number): bigint {
  const shift = x.e + w;
  if (shift >= 0) return x.m << BigInt(shift);
  if (x.e + bitsOf(x.m) < -w) return x.m < 0n ? -1n : 0n;
  return x.m >> BigInt(-shift);
}
