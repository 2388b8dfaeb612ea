/**
 * Balls: rigorous enclosures of real numbers, as closed intervals with dyadic endpoints, and their arithmetic.
 *
 * A ball stands for an unknown real number somewhere in [lo, hi]; lo may be -infinity and hi +infinity (never the
 * other way round). Every operation returns a ball that contains the result for every choice of numbers in its
 * arguments, rounded outward to `prec` bits; a result that is one exactly representable number stays exact.
 * `undefined` means that the operation could not be shown to be defined on all of its argument.
 */

import {
  addRound,
  cmp,
  type Direction,
  DOWN,
  type Dyadic,
  divRound,
  isInfinite,
  MINUS_INFINITY,
  mulRound,
  negate,
  ONE_DYADIC,
  PLUS_INFINITY,
  round,
  top,
  UP,
  ZERO_DYADIC,
} from './dyadic.ts';
import { bitsOf } from './integer.ts';
import { type Rational, rational } from './rational.ts';

/** The closed interval [lo, hi]. A ball known to be one number has the same object at both ends. */
export interface Ball {
  readonly lo: Dyadic;
  readonly hi: Dyadic;
}

/** Endpoints whose exponent is beyond this many bits are not written out as rationals. */
const MAX_RATIONAL_EXPONENT = 1 << 17;

/** The whole real line: nothing is known. */
export const WHOLE: Ball = { lo: MINUS_INFINITY, hi: PLUS_INFINITY };

/** The ball that is exactly x. */
export function point(x: Dyadic): Ball {
  return { lo: x, hi: x };
}

export const ZERO_BALL: Ball = point(ZERO_DYADIC);
export const ONE_BALL: Ball = point(ONE_DYADIC);

/** The ball [lo, hi], as a point when the two are equal. Domain: lo <= hi (not checked). */
export function between(lo: Dyadic, hi: Dyadic): Ball {
  return lo !== hi && lo.m === hi.m && lo.e === hi.e ? point(lo) : { lo, hi };
}

/** [lo·2^e, hi·2^e] rounded outward to prec bits. Domain: lo <= hi (not checked). */
export function fromScaled(lo: bigint, hi: bigint, e: number, prec: number): Ball {
  if (lo === hi) return roundPoint(lo, e, prec);
  return { lo: round(lo, e, prec, DOWN), hi: round(hi, e, prec, UP) };
}

/** The number m·2^e: exact when it fits into prec bits. */
export function roundPoint(m: bigint, e: number, prec: number): Ball {
  const lo = round(m, e, prec, DOWN);
  if (lo.m === m && lo.e === e) return point(lo);
  return between(lo, round(m, e, prec, UP));
}

/** The ball b rounded outward to prec bits. */
export function roundBall(b: Ball, prec: number): Ball {
  if (b.lo === b.hi) return roundPoint(b.lo.m, b.lo.e, prec);
  return { lo: round(b.lo.m, b.lo.e, prec, DOWN), hi: round(b.hi.m, b.hi.e, prec, UP) };
}

/** The whole number n as a ball, exact when it fits into prec bits. */
export function fromInteger(n: bigint, prec: number): Ball {
  return roundPoint(n, 0, prec);
}

/** The rational q as a ball: exact when its denominator is a power of two and it fits into prec bits. */
export function fromRational(q: Rational, prec: number): Ball {
  if (q.d === 1n) return roundPoint(q.n, 0, prec);
  const shift = bitsOf(q.d) - 1;
  if ((q.d & (q.d - 1n)) === 0n) return roundPoint(q.n, -shift, prec);
  return quotient({ m: q.n, e: 0 }, { m: q.d, e: 0 }, prec);
}

/** The interval from lower(a) to upper(b) for two rationals a <= b, rounded outward. Throws RangeError when a > b. */
export function fromRationals(a: Rational, b: Rational, prec: number): Ball {
  if (a.n * b.d > b.n * a.d) throw new RangeError(`fromRationals: ${a.n}/${a.d} exceeds ${b.n}/${b.d}`);
  return between(fromRational(a, prec).lo, fromRational(b, prec).hi);
}

function toRational(x: Dyadic): Rational {
  if (x.e >= 0) return rational(x.m << BigInt(x.e));
  return rational(x.m, 1n << BigInt(-x.e));
}

/**
 * A rational <= every number of the ball: its lower end exactly, or null when that is -infinity. Ends too large or
 * too small to be written out (exponent beyond 2^17) are replaced by lower bounds of them: large positive ones by
 * 2^131072, small positive ones by 0, small negative ones by -2^-131072, large negative ones by null.
 */
export function lower(b: Ball): Rational | null {
  return bound(b.lo, DOWN);
}

/** A rational >= every number of the ball, or null when there is none: the mirror image of `lower`. */
export function upper(b: Ball): Rational | null {
  return bound(b.hi, UP);
}

function bound(x: Dyadic, direction: Direction): Rational | null {
  if (isInfinite(x)) return null;
  if (Math.abs(x.e) <= MAX_RATIONAL_EXPONENT) return toRational(x);
  const outward = x.m > 0n === (direction === UP);
  const unit = x.m > 0n ? 1n : -1n;
  if (x.e > 0) return outward ? null : rational(unit << BigInt(MAX_RATIONAL_EXPONENT));
  const high = top(x);
  if (high > -MAX_RATIONAL_EXPONENT) return toRational(x);
  return outward ? rational(unit, 1n << BigInt(MAX_RATIONAL_EXPONENT)) : rational(0n);
}

/** The exact value of a ball that is a single number, otherwise undefined (also when too long to write out). */
export function exactRational(b: Ball): Rational | undefined {
  if (!isPoint(b) || Math.abs(b.lo.e) > MAX_RATIONAL_EXPONENT) return undefined;
  return toRational(b.lo);
}

/** Whether the ball is a single number. */
export function isPoint(b: Ball): boolean {
  return b.lo === b.hi || cmp(b.lo, b.hi) === 0;
}

/** Whether both ends are finite. */
export function isBounded(b: Ball): boolean {
  return !isInfinite(b.lo) && !isInfinite(b.hi);
}

/** The sign of every number in the ball; 0 only for the exact point 0; undefined when it is not known. */
export function signOf(b: Ball): -1 | 0 | 1 | undefined {
  if (b.lo.m > 0n) return 1;
  if (b.hi.m < 0n) return -1;
  return b.lo.m === 0n && b.hi.m === 0n ? 0 : undefined;
}

/** Whether every number of a is less than every number of b. */
export function less(a: Ball, b: Ball): boolean {
  return cmp(a.hi, b.lo) < 0;
}

/** Whether every number of the inner ball lies in the outer one. */
export function contains(outer: Ball, inner: Ball): boolean {
  return cmp(outer.lo, inner.lo) <= 0 && cmp(inner.hi, outer.hi) <= 0;
}

/** Whether the two balls have a number in common. */
export function overlaps(a: Ball, b: Ball): boolean {
  return cmp(a.lo, b.hi) <= 0 && cmp(b.lo, a.hi) <= 0;
}

/** -b. */
export function neg(b: Ball): Ball {
  const lo = negate(b.hi);
  return b.lo === b.hi ? point(lo) : { lo, hi: negate(b.lo) };
}

/** |b|, rounded outward when a precision is given. */
export function abs(b: Ball, prec = Number.POSITIVE_INFINITY): Ball {
  if (b.lo.m >= 0n) return roundBall(b, prec);
  if (b.hi.m <= 0n) return roundBall(neg(b), prec);
  const left = negate(b.lo);
  return roundBall({ lo: ZERO_DYADIC, hi: cmp(left, b.hi) > 0 ? left : b.hi }, prec);
}

/** The greater of a and b, rounded outward when a precision is given. */
export function max(a: Ball, b: Ball, prec = Number.POSITIVE_INFINITY): Ball {
  return roundBall(between(cmp(a.lo, b.lo) >= 0 ? a.lo : b.lo, cmp(a.hi, b.hi) >= 0 ? a.hi : b.hi), prec);
}

/** The lesser of a and b, rounded outward when a precision is given. */
export function min(a: Ball, b: Ball, prec = Number.POSITIVE_INFINITY): Ball {
  return roundBall(between(cmp(a.lo, b.lo) <= 0 ? a.lo : b.lo, cmp(a.hi, b.hi) <= 0 ? a.hi : b.hi), prec);
}

/** The least ball that contains a and b. */
export function hull(a: Ball, b: Ball): Ball {
  return between(cmp(a.lo, b.lo) <= 0 ? a.lo : b.lo, cmp(a.hi, b.hi) >= 0 ? a.hi : b.hi);
}

/** a + b. */
export function add(a: Ball, b: Ball, prec: number): Ball {
  const lo = addRound(a.lo, b.lo, prec, DOWN);
  return between(lo, addRound(a.hi, b.hi, prec, UP));
}

/** a - b. */
export function sub(a: Ball, b: Ball, prec: number): Ball {
  return add(a, neg(b), prec);
}

/** a·b. */
export function mul(a: Ball, b: Ball, prec: number): Ball {
  if (a.lo === a.hi && b.lo === b.hi) {
    const m = a.lo.m * b.lo.m;
    return m === 0n ? ZERO_BALL : roundPoint(m, a.lo.e + b.lo.e, prec);
  }
  // Up to the signs of the factors both are nonnegative, or one straddles 0, or both do.
  if (a.lo.m < 0n && a.hi.m <= 0n) return neg(mul(neg(a), b, prec));
  if (b.lo.m < 0n && b.hi.m <= 0n) return neg(mul(a, neg(b), prec));
  const mixedA = a.lo.m < 0n;
  const mixedB = b.lo.m < 0n;
  if (mixedA && mixedB) {
    const lo1 = mulRound(a.lo, b.hi, prec, DOWN);
    const lo2 = mulRound(a.hi, b.lo, prec, DOWN);
    const hi1 = mulRound(a.lo, b.lo, prec, UP);
    const hi2 = mulRound(a.hi, b.hi, prec, UP);
    return { lo: cmp(lo1, lo2) <= 0 ? lo1 : lo2, hi: cmp(hi1, hi2) >= 0 ? hi1 : hi2 };
  }
  return {
    lo: mulRound(mixedB ? a.hi : a.lo, mixedA ? b.hi : b.lo, prec, DOWN),
    hi: mulRound(a.hi, b.hi, prec, UP),
  };
}

/** a/b; undefined when b may be 0. */
export function div(a: Ball, b: Ball, prec: number): Ball | undefined {
  if (b.hi.m < 0n) return div(neg(a), neg(b), prec);
  if (b.lo.m <= 0n) return undefined;
  if (a.lo === a.hi && b.lo === b.hi) return quotient(a.lo, b.lo, prec);
  return between(divRound(a.lo, a.lo.m >= 0n ? b.hi : b.lo, prec, DOWN), divRound(a.hi, a.hi.m >= 0n ? b.lo : b.hi, prec, UP));
}

/** The quotient of two finite dyadics, b > 0, by one division. */
function quotient(a: Dyadic, b: Dyadic, prec: number): Ball {
  if (a.m === 0n) return ZERO_BALL;
  // At least prec + 1 bits of quotient: q <= a/b < q + 1 in units 2^e, and q = a/b when nothing remains.
  const shift = Math.max(0, prec + 2 + bitsOf(b.m) - bitsOf(a.m));
  const n = a.m << BigInt(shift);
  let q = n / b.m;
  const e = a.e - b.e - shift;
  if (q * b.m === n) return roundPoint(q, e, prec);
  if (n < 0n) q -= 1n;
  return fromScaled(q, q + 1n, e, prec);
}

/** b·2^k, exactly (outward only when that leaves the exponent range). */
export function scale(b: Ball, k: number): Ball {
  const lo = shiftRound(b.lo, k, DOWN);
  return b.lo === b.hi && lo.m === b.lo.m && lo.e === b.lo.e + k ? point(lo) : { lo, hi: shiftRound(b.hi, k, UP) };
}

function shiftRound(x: Dyadic, k: number, direction: Direction): Dyadic {
  return round(x.m, x.e + k, Number.POSITIVE_INFINITY, direction);
}

/**
 * b^n for a whole number n, with b^0 = 1; undefined when n < 0 and b may be 0.
 * Throws RangeError when n is not a safe integer.
 */
export function powInt(b: Ball, n: number, prec: number): Ball | undefined {
  if (!Number.isSafeInteger(n)) throw new RangeError(`powInt: the exponent ${n} is not a safe integer`);
  if (n === 0) return ONE_BALL;
  if (n < 0) {
    const power = powInt(b, -n, prec + 4);
    return power === undefined ? undefined : div(ONE_BALL, power, prec);
  }
  if (n % 2 === 0) return powNonnegative(abs(b), n, prec);
  if (b.lo.m >= 0n) return powNonnegative(b, n, prec);
  if (b.hi.m <= 0n) return neg(powNonnegative(neg(b), n, prec));
  return { lo: negate(powNonnegative(point(negate(b.lo)), n, prec).hi), hi: powNonnegative(point(b.hi), n, prec).hi };
}

/** b^n for b >= 0, n >= 1, by squaring from the top bit; the error doubles with every squaring, hence the guard bits. */
function powNonnegative(b: Ball, n: number, prec: number): Ball {
  const exponent = BigInt(n);
  const steps = bitsOf(exponent) - 1;
  if (steps === 0) return roundBall(b, prec);
  const work = prec + 2 * steps + 2;
  let power = b;
  for (let i = steps - 1; i >= 0; i--) {
    power = mul(power, power, i === 0 && (n & 1) === 0 ? prec : work);
    if (((exponent >> BigInt(i)) & 1n) === 1n) power = mul(power, b, i === 0 ? prec : work);
  }
  return power;
}

/**
 * The image of b under a function that increases on b, from an enclosure `at` of its values at single numbers
 * (which `at` may receive as ±infinity when b is unbounded).
 */
export function increasing(b: Ball, at: (x: Dyadic) => Ball): Ball {
  const left = at(b.lo);
  return b.lo === b.hi ? left : { lo: left.lo, hi: at(b.hi).hi };
}

/** The same for a decreasing function. */
export function decreasing(b: Ball, at: (x: Dyadic) => Ball): Ball {
  const right = at(b.hi);
  return b.lo === b.hi ? right : { lo: right.lo, hi: at(b.lo).hi };
}

/** The value of an odd function at x, from its values at numbers >= 0. */
export function oddAt(x: Dyadic, at: (x: Dyadic) => Ball): Ball {
  return x.m < 0n ? neg(at(negate(x))) : at(x);
}

/** The interval [x - x·2^s, x] (or [x, x + x·2^s] with `above`) for x >= 0: near 0 many functions are nearly x. */
export function nearly(x: Dyadic, s: number, above: boolean, prec: number): Ball {
  const change = { m: above ? x.m : -x.m, e: x.e + s };
  if (above) return { lo: round(x.m, x.e, prec, DOWN), hi: addRound(x, change, prec, UP) };
  return { lo: addRound(x, change, prec, DOWN), hi: round(x.m, x.e, prec, UP) };
}
