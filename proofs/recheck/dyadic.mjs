// Dyadic numbers {m, e} = m · 2^e (m BigInt, e Number) and intervals {lo, hi} of them, every operation rounded outward to p bits.
// `Cannot` says that no enclosure was found: outside the domain, or too wide to tell, or too large.

import { bits, ceilDiv, floorDiv } from './rational.mjs';

export class Cannot extends Error {}

export function require(condition, why) {
  if (!condition) throw new Cannot(why);
}

const MAX_EXPONENT = 2 ** 45;

export const ZERO = { m: 0n, e: 0 };
export const ONE = { m: 1n, e: 0 };

/** a ⌊/⌋ 2^s or a ⌈/⌉ 2^s, s ≥ 0. BigInt's >> rounds down. */
export const shiftDown = (a, s, up) => (up ? -(-a >> BigInt(s)) : a >> BigInt(s));

export function round(m, e, p, up) {
  require(Math.abs(e) < MAX_EXPONENT, 'an exponent is too large');
  const extra = bits(m) - p;
  return extra <= 0 ? { m, e } : { m: shiftDown(m, extra, up), e: e + extra };
}

/** |x| < 2^top(x), and |x| ≥ 2^(top(x) − 1) unless x = 0. */
export const top = (x) => x.e + bits(x.m);
export const sign = (x) => (x.m < 0n ? -1 : x.m > 0n ? 1 : 0);
export const negate = (x) => ({ m: -x.m, e: x.e });

export function compare(a, b) {
  const [s, t] = [sign(a), sign(b)];
  if (s !== t || s === 0) return s < t ? -1 : s > t ? 1 : 0;
  const [i, j] = [top(a), top(b)];
  if (i !== j) return i < j === s > 0 ? -1 : 1;
  // equal tops: the shift below is at most the difference of the lengths of the mantissas
  const [x, y] = a.e >= b.e ? [a.m << BigInt(a.e - b.e), b.m] : [a.m, b.m << BigInt(b.e - a.e)];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function plus(a, b, p, up) {
  if (a.m === 0n) return round(b.m, b.e, p, up);
  if (b.m === 0n) return round(a.m, a.e, p, up);
  if (a.e < b.e) [a, b] = [b, a];
  const shift = a.e - b.e;
  const room = bits(b.m) + p + 8;
  if (shift <= room) return round((a.m << BigInt(shift)) + b.m, b.e, p, up);
  // |b| < 2^(b.e + bits(b.m)) ≤ 2^(a.e − g) with g = p + 8: one unit at a.e − g bounds it
  const g = p + 8;
  const unit = up ? (b.m > 0n ? 1n : 0n) : b.m < 0n ? -1n : 0n;
  return round((a.m << BigInt(g)) + unit, a.e - g, p, up);
}

export const times = (a, b, p, up) => round(a.m * b.m, a.e + b.e, p, up);

export function over(a, b, p, up) {
  if (a.m === 0n) return ZERO;
  const s = Math.max(0, p + 2 + bits(b.m) - bits(a.m));
  const n = a.m << BigInt(s);
  return round(up ? ceilDiv(n, b.m) : floorDiv(n, b.m), a.e - b.e - s, p, up);
}

/** An integer below (above) x · 2^f. */
export function fixed(x, f, up) {
  const shift = x.e + f;
  if (x.m === 0n) return 0n;
  if (shift >= 0) {
    require(shift < 400_000, 'a number is too large');
    return x.m << BigInt(shift);
  }
  if (-shift > bits(x.m) + 1) return up ? (x.m > 0n ? 1n : 0n) : x.m < 0n ? -1n : 0n;
  return shiftDown(x.m, -shift, up);
}

export function ofRational(q, p) {
  const [lo, hi] = [over({ m: q.n, e: 0 }, { m: q.d, e: 0 }, p, false), over({ m: q.n, e: 0 }, { m: q.d, e: 0 }, p, true)];
  return { lo, hi };
}

// ---- intervals

export const point = (x) => ({ lo: x, hi: x });
export const isPositive = (x) => sign(x.lo) > 0;
export const isNegative = (x) => sign(x.hi) < 0;
export const least = (a, b) => (compare(a, b) <= 0 ? a : b);
export const most = (a, b) => (compare(a, b) >= 0 ? a : b);
export const hull = (a, b) => ({ lo: least(a.lo, b.lo), hi: most(a.hi, b.hi) });
export const minus = (x) => ({ lo: negate(x.hi), hi: negate(x.lo) });
export const sum = (a, b, p) => ({ lo: plus(a.lo, b.lo, p, false), hi: plus(a.hi, b.hi, p, true) });
export const difference = (a, b, p) => sum(a, minus(b), p);
export const scale = (x, k) => ({ lo: { m: x.lo.m, e: x.lo.e + k }, hi: { m: x.hi.m, e: x.hi.e + k } });

function corners(operation, a, b, p) {
  const pairs = [
    [a.lo, b.lo],
    [a.lo, b.hi],
    [a.hi, b.lo],
    [a.hi, b.hi],
  ];
  return {
    lo: pairs.map(([x, y]) => operation(x, y, p, false)).reduce(least),
    hi: pairs.map(([x, y]) => operation(x, y, p, true)).reduce(most),
  };
}

export function product(a, b, p) {
  if (sign(a.lo) >= 0 && sign(b.lo) >= 0) return { lo: times(a.lo, b.lo, p, false), hi: times(a.hi, b.hi, p, true) };
  return corners(times, a, b, p);
}

export function quotient(a, b, p) {
  require(sign(b.lo) > 0 || sign(b.hi) < 0, 'a divisor that may be 0');
  if (sign(a.lo) >= 0 && sign(b.lo) > 0) return { lo: over(a.lo, b.hi, p, false), hi: over(a.hi, b.lo, p, true) };
  return corners(over, a, b, p);
}

/** x^k, k ≥ 1, for x ≥ 0 by repeated squaring, each product rounded the same way. */
function raise(x, k, p, up) {
  let result = ONE;
  for (let base = x; ; base = times(base, base, p, up)) {
    if (k & 1n) result = times(result, base, p, up);
    k >>= 1n;
    if (k === 0n) return result;
  }
}

/** x^n for an integer n ≠ 0. */
export function integerPower(x, n, p) {
  require(bits(n) <= 48, 'an exponent is too large');
  if (n < 0n) return quotient(point(ONE), integerPower(x, -n, p), p);
  const q = p + bits(n) + 8;
  if (sign(x.lo) >= 0) return { lo: raise(x.lo, n, q, false), hi: raise(x.hi, n, q, true) };
  if (sign(x.hi) <= 0) {
    const positive = integerPower(minus(x), n, p);
    return n % 2n === 0n ? positive : minus(positive);
  }
  if (n % 2n === 0n) return { lo: ZERO, hi: raise(most(negate(x.lo), x.hi), n, q, true) };
  return { lo: negate(raise(negate(x.lo), n, q, true)), hi: raise(x.hi, n, q, true) };
}

/** ⌊n^(1/d)⌋ by Newton from above: the iteration falls until it reaches the floor. */
export function integerRoot(n, d) {
  if (n < 2n || d === 1) return n;
  const k = BigInt(d);
  let x = 1n << BigInt(Math.floor((bits(n) - 1) / d) + 1);
  for (;;) {
    const next = ((k - 1n) * x + n / x ** (k - 1n)) / k;
    if (next >= x) return x;
    x = next;
  }
}

/** Enclosure of the d-th root of a dyadic x ≥ 0. */
export function rootOf(x, d, p) {
  if (x.m === 0n) return point(ZERO);
  const s = p + 4 - Math.floor(top(x) / d);
  // y = x · 2^(ds), about 2^(d(p + 4)); rooting its floor and its ceiling, then one unit up for the upper end
  const shift = x.e + d * s;
  const floor = shift >= 0 ? x.m << BigInt(shift) : x.m >> BigInt(-shift);
  const exact = shift >= 0 || floor << BigInt(-shift) === x.m;
  const low = integerRoot(floor, d);
  const high = exact && low ** BigInt(d) === floor ? low : integerRoot(floor + 1n, d) + 1n;
  return { lo: round(low, -s, p + 8, false), hi: round(high, -s, p + 8, true) };
}
