/**
 * Exact rational numbers on BigInt: the only numbers the checker ever decides anything with.
 *
 * A Rational is a plain object { n, d } in lowest terms with d > 0, always built by the functions here, so that
 * two equal numbers have equal fields. Callers may assume that and must not build the object by hand.
 * Nothing here rounds, except toNumber, which says so.
 */

import { bitsOf, gcd, integerRoot, powerOfTwo, trailingZeros } from './integer.ts';

/** An exact rational number n/d in lowest terms, d > 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Largest decimal exponent, in absolute value, that fromDecimal accepts. */
const MAX_DECIMAL_EXPONENT = 5000;
/** Largest result, in bits, that powInt will compute. */
const MAX_POWER_BITS = 1 << 24;

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };
export const TWO: Rational = { n: 2n, d: 1n };
export const HALF: Rational = { n: 1n, d: 2n };
export const MINUS_ONE: Rational = { n: -1n, d: 1n };

function toInteger(x: bigint | number): bigint {
  if (typeof x === 'bigint') return x;
  if (!Number.isSafeInteger(x)) throw new RangeError(`rational: ${x} is not a safe integer`);
  return BigInt(x);
}

/** n/d in lowest terms. Domain: d > 0 (not checked). */
function reduce(n: bigint, d: bigint): Rational {
  if (d === 1n) return { n, d };
  if (n === 0n) return ZERO;
  if ((d & 1n) === 0n && (d & (d - 1n)) === 0n) {
    // A power of two: count zeros instead of running Euclid, whose step count grows with the length.
    const shift = BigInt(Math.min(trailingZeros(n), trailingZeros(d)));
    return { n: n >> shift, d: d >> shift };
  }
  const g = gcd(n, d);
  return g === 1n ? { n, d } : { n: n / g, d: d / g };
}

/**
 * The rational n/d (d = 1 when left out), reduced.
 * Throws RangeError, naming the value, when a number is not a safe integer or when d is 0.
 */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const top = toInteger(n);
  const bottom = toInteger(d);
  if (bottom === 0n) throw new RangeError(`rational: ${top}/0 has denominator 0`);
  return bottom < 0n ? reduce(-top, -bottom) : reduce(top, bottom);
}

/**
 * The exact value of a decimal literal: "0.01" is 1/100, "1e-3" is 1/1000, "1.5E+2" is 150; "-" may come first.
 * Throws SyntaxError on any other text and RangeError when the exponent exceeds 5000 in absolute value.
 */
export function fromDecimal(text: string): Rational {
  const match = /^(-?)(\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null || (match[2] === '' && match[3] === undefined)) {
    throw new SyntaxError(`fromDecimal: ${JSON.stringify(text)} is not a decimal number`);
  }
  const fraction = match[3] ?? '';
  const exponent = Number(match[4] ?? '0');
  if (Math.abs(exponent) > MAX_DECIMAL_EXPONENT) {
    throw new RangeError(`fromDecimal: the exponent of ${JSON.stringify(text)} exceeds ${MAX_DECIMAL_EXPONENT}`);
  }
  const digits = BigInt(match[2] + fraction);
  const n = match[1] === '-' ? -digits : digits;
  const scale = exponent - fraction.length;
  return scale >= 0 ? { n: n * 10n ** BigInt(scale), d: 1n } : reduce(n, 10n ** BigInt(-scale));
}

/** a + b. */
export function add(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n + b.n, d: 1n };
  if (a.d === b.d) return reduce(a.n + b.n, a.d);
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** a - b. */
export function sub(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n - b.n, d: 1n };
  if (a.d === b.d) return reduce(a.n - b.n, a.d);
  return reduce(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** a * b. */
export function mul(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n };
  return reduce(a.n * b.n, a.d * b.d);
}

/** a / b. Throws RangeError when b is 0. */
export function div(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError(`div: ${format(a)} divided by 0`);
  const n = a.n * b.d;
  const d = a.d * b.n;
  return d < 0n ? reduce(-n, -d) : reduce(n, d);
}

/** -a. */
export function neg(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** 1 / a. Throws RangeError when a is 0. */
export function inv(a: Rational): Rational {
  if (a.n === 0n) throw new RangeError('inv: 0 has no inverse');
  return a.n < 0n ? { n: -a.d, d: -a.n } : { n: a.d, d: a.n };
}

/** |a|. */
export function abs(a: Rational): Rational {
  return a.n < 0n ? { n: -a.n, d: a.d } : a;
}

/** -1, 0 or 1 as a is less than, equal to or greater than b. */
export function cmp(a: Rational, b: Rational): -1 | 0 | 1 {
  if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether a and b are the same number. */
export function eq(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

/** -1, 0 or 1 as a is negative, zero or positive. */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

/** Whether a is a whole number. */
export function isInteger(a: Rational): boolean {
  return a.d === 1n;
}

/** Whether a is 0. */
export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

/**
 * a^n for a whole number n; a^0 = 1 also for a = 0.
 * Throws RangeError when n is not a safe integer, when a = 0 and n < 0, or when the result would exceed 2^24 bits.
 */
export function powInt(a: Rational, n: number): Rational {
  if (!Number.isSafeInteger(n)) throw new RangeError(`powInt: the exponent ${n} is not a safe integer`);
  if (n === 0) return ONE;
  if (a.n === 0n) {
    if (n < 0) throw new RangeError(`powInt: 0 to the negative power ${n}`);
    return ZERO;
  }
  if (a.d === 1n && (a.n === 1n || a.n === -1n)) return n % 2 === 0 ? ONE : a;
  const k = Math.abs(n);
  if (bitLength(a) * k > MAX_POWER_BITS) throw new RangeError(`powInt: the power ${n} of a number of ${bitLength(a)} bits is too long`);
  const e = BigInt(k);
  // Powers of coprime integers are coprime, so no reduction is needed.
  const power = { n: a.n ** e, d: a.d === 1n ? 1n : a.d ** e };
  return n < 0 ? inv(power) : power;
}

/** The number as text: "5", "-3/2". */
function format(a: Rational): string {
  return a.d === 1n ? a.n.toString() : `${a.n}/${a.d}`;
}

export { format as toString };

/**
 * Inverse of toString: reads "5", "-3/2" and also fractions that are not in lowest terms, which it reduces.
 * Throws SyntaxError on any other text and RangeError on a denominator 0.
 */
export function parse(text: string): Rational {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (match === null) throw new SyntaxError(`parse: ${JSON.stringify(text)} is not a rational number`);
  return rational(BigInt(match[1]), BigInt(match[2] ?? '1'));
}

/**
 * The double nearest to a, ties to even, for operands of any length; beyond the doubles' range it is ±Infinity,
 * below half of the least positive double it is 0.
 *
 * Method: an integer quotient q of 55 or 56 bits whose last bit is made odd when the division leaves a remainder
 * rounds to 53 bits exactly as the true quotient does (BigInt to Number rounds to nearest, ties to even), and the
 * scaling by a power of two is exact while the result is a normal double. Subnormals are rounded by hand to a
 * whole multiple of 2^-1074 instead.
 */
export function toNumber(a: Rational): number {
  if (a.n === 0n) return 0;
  const negative = a.n < 0n;
  const n = negative ? -a.n : a.n;
  const d = a.d;
  if (d === 1n) return Number(a.n);
  const shift = 55 - (bitsOf(n) - bitsOf(d));
  let x: number;
  if (shift <= 1076) {
    const top = shift >= 0 ? n << BigInt(shift) : n;
    const bottom = shift >= 0 ? d : d << BigInt(-shift);
    const q = top / bottom;
    x = Number(q * bottom === top ? q : q | 1n);
    if (shift < -1100) {
      x = Number.POSITIVE_INFINITY;
    } else {
      const half = Math.trunc(-shift / 2);
      x = x * powerOfTwo(half) * powerOfTwo(-shift - half);
    }
  } else if (shift > 1200) {
    x = 0;
  } else {
    const top = n << 1075n;
    const twice = top / d; // floor of 2 n/d in units of 2^-1074
    const up = (twice & 1n) === 1n && (twice * d !== top || (twice & 2n) === 2n);
    x = Number((twice >> 1n) + (up ? 1n : 0n)) * Number.MIN_VALUE;
  }
  return negative ? -x : x;
}

/** Bits of |n| plus bits of d: a measure of how long the number is. */
export function bitLength(a: Rational): number {
  return bitsOf(a.n) + bitsOf(a.d);
}

/** The greatest integer <= a. */
export function floor(a: Rational): bigint {
  if (a.d === 1n) return a.n;
  const q = a.n / a.d;
  return a.n < 0n ? q - 1n : q;
}

/**
 * The exact k-th root of a when it is rational, otherwise undefined; the nonnegative one for even k, and of a
 * negative number the negative one for odd k (undefined for even k).
 * Throws RangeError when k is not a positive whole number.
 */
export function nthRoot(a: Rational, k: number): Rational | undefined {
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError(`nthRoot: index ${k} is not a positive integer`);
  if (a.n < 0n && k % 2 === 0) return undefined;
  // n/d in lowest terms is a k-th power exactly when n and d both are.
  const n = exactRoot(a.n < 0n ? -a.n : a.n, k);
  const d = n === undefined ? undefined : exactRoot(a.d, k);
  if (n === undefined || d === undefined) return undefined;
  return { n: a.n < 0n ? -n : n, d };
}

function exactRoot(n: bigint, k: number): bigint | undefined {
  if (n < 2n) return n;
  if (k >= bitsOf(n)) return undefined; // 2^k > n, so the root lies strictly between 1 and 2
  const root = integerRoot(n, k);
  return root ** BigInt(k) === n ? root : undefined;
}
