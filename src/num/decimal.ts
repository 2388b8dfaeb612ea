/**
 * Decimal text for balls: only digits that every number of the ball shares, and ranges where there are none.
 */

import { type Direction, DOWN, type Dyadic, isInfinite, negate, top, UP } from './dyadic.ts';
import { type Ball, fromInteger, isBounded, isPoint, lower, mul, neg, point, powInt, signOf, upper } from './interval.ts';
import { floor } from './rational.ts';

/** Numbers with an exponent beyond this are scaled in ball arithmetic instead of being written out. */
const MAX_EXACT_EXPONENT = 1 << 14;
/** Numbers with an exponent beyond this are shown by powers of two. */
const MAX_TOP = 2 ** 38;
/** Exact whole numbers up to this many digits are written without an exponent. */
const MAX_PLAIN = 21;
const LOG10_OF_2 = 0.3010299956639812;

/** A decimal text, and whether it is the whole truth (the ball is that one number). */
export interface DecimalText {
  readonly text: string;
  readonly exact: boolean;
}

/** A whole number of decimal digits of x > 0: digits·10^(exponent - count + 1) <= x, the first digit not 0. */
interface Digits {
  readonly digits: bigint;
  readonly exponent: number;
  readonly exact: boolean;
}

/** floor(x·10^s) for x > 0 (for huge exponents of a number near x, not on the inner side), and whether nothing is cut. */
function scaledFloor(x: Dyadic, s: number, direction: Direction, digits: number): { value: bigint; exact: boolean } {
  if (Math.abs(x.e) > MAX_EXACT_EXPONENT) {
    const prec = 4 * digits + 64;
    const y = mul(point(x), powInt(fromInteger(10n, prec), s, prec)!, prec);
    return { value: floor((direction === DOWN ? lower(y) : upper(y))!), exact: false };
  }
  let n = s >= 0 ? x.m * 10n ** BigInt(s) : x.m;
  let d = s >= 0 ? 1n : 10n ** BigInt(-s);
  if (x.e >= 0) n <<= BigInt(x.e);
  else d <<= BigInt(-x.e);
  const value = n / d;
  return { value, exact: value * d === n };
}

/** The first `count` digits of x > 0, cut off; for huge exponents those of a number near x, not on the inner side. */
function digitsOf(x: Dyadic, count: number, direction: Direction): Digits {
  // 2^(top - 1) <= x < 2^top: the estimate is right or one too small.
  let exponent = Math.floor((top(x) - 1) * LOG10_OF_2);
  let cut = scaledFloor(x, count - 1 - exponent, direction, count);
  if (cut.value >= 10n ** BigInt(count)) {
    exponent++;
    cut = scaledFloor(x, count - 1 - exponent, direction, count);
  }
  return { digits: cut.value, exponent, exact: cut.exact };
}

/** The number d.ddd·10^exponent as text, without an exponent where that needs no invented digits. */
function layout(digits: string, exponent: number, exact: boolean): string {
  const count = digits.length;
  if (exponent < 0 && exponent > -5) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (exponent >= 0 && exponent < count - 1) return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
  if (exponent === count - 1) return digits;
  if (exact && exponent >= 0 && exponent < MAX_PLAIN) return digits.padEnd(exponent + 1, '0');
  return `${digits[0]}${count > 1 ? `.${digits.slice(1)}` : ''}e${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

function withoutTrailingZeros(digits: string): string {
  return digits.replace(/0+$/, '');
}

/** An end of a range, rounded outward to `count` digits. */
function endText(x: Dyadic, count: number, direction: Direction): string {
  if (x.m < 0n) return `-${endText(negate(x), count, direction === DOWN ? UP : DOWN)}`;
  if (x.m === 0n) return '0';
  if (isInfinite(x)) return 'inf';
  const high = top(x);
  if (Math.abs(high) > MAX_TOP) return `2^${direction === UP ? high : high - 1}`;
  const { digits, exponent, exact } = digitsOf(x, count, direction);
  const text = (direction === UP && !exact ? digits + 1n : digits).toString();
  return layout(withoutTrailingZeros(text), exponent + text.length - count, true);
}

function rangeText(b: Ball, count: number): DecimalText {
  return { text: `[${endText(b.lo, count, DOWN)}, ${endText(b.hi, count, UP)}]`, exact: false };
}

/**
 * The decimal digits common to all numbers of the ball, at most `digits` of them and cut off (not rounded), such as
 * "4.5397868702e-5"; `exact` when the ball is one number and the text is that number. A ball without a common first
 * digit (or sign), or without bounds, is written as a range "[-0.1, 0.25]" with ends rounded outward (ends beyond
 * 2^(±2^38) as powers of two); "0" stands only for the number 0 itself.
 * Throws RangeError when `digits` is not a whole number from 1 to 10000.
 */
export function toDecimal(b: Ball, digits: number): DecimalText {
  if (!Number.isSafeInteger(digits) || digits < 1 || digits > 10000) {
    throw new RangeError(`toDecimal: ${digits} is not a whole number of digits from 1 to 10000`);
  }
  const sign = signOf(b);
  if (sign === 0) return { text: '0', exact: true };
  const size = sign === -1 ? neg(b) : b;
  if (sign === undefined || !isBounded(b) || top(size.hi) > MAX_TOP || top(size.lo) < -MAX_TOP) return rangeText(b, digits);
  const least = digitsOf(size.lo, digits, DOWN);
  const shared = least.digits.toString();
  const most = scaledFloor(size.hi, digits - 1 - least.exponent, UP, digits).value.toString();
  let count = 0;
  if (shared.length === most.length) while (count < shared.length && shared[count] === most[count]) count++;
  if (count === 0) return rangeText(b, digits);
  const exact = least.exact && isPoint(b);
  const prefix = exact ? withoutTrailingZeros(shared) : shared.slice(0, count);
  return { text: (sign < 0 ? '-' : '') + layout(prefix, least.exponent + shared.length - digits, exact), exact };
}
