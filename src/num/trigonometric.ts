/**
 * sin, cos and tan of balls, and π.
 *
 * Single numbers are reduced by a multiple of π/2 that is known to enough bits for the result to keep its relative
 * accuracy, however near to a zero it is; balls are then treated by monotonicity between the multiples of π/2 that
 * they are shown not to contain.
 */

import { addRound, DOWN, type Dyadic, isInfinite, ONE_DYADIC, toFixed, top } from './dyadic.ts';
import {
  alternatingSeries,
  cosCoefficients,
  cosTable,
  perPrecision,
  piFixed,
  sinCoefficients,
  sinTable,
  workingPrecision,
} from './fixed.ts';
import { bitsOf } from './integer.ts';
import { type Ball, div, fromScaled, hull, nearly, neg, ONE_BALL, oddAt, ZERO_BALL } from './interval.ts';

/** Working bits beyond the precision asked for. */
const EXTRA = 12;
/** Numbers of 2^4096 and more are not reduced: sin and cos answer [-1, 1], tan undefined. */
const MAX_TOP = 4096;
/** Error bound, in units, of a reduced argument and of its sine or cosine. */
const REDUCED_ERROR = 2n;
const VALUE_ERROR = 12n;

const MINUS_ONE_TO_ONE: Ball = { lo: { m: -1n, e: 0 }, hi: ONE_DYADIC };

/** π. */
export const pi: (prec: number) => Ball = perPrecision((prec) => {
  const w = prec + 2;
  const value = piFixed(w);
  return fromScaled(value, value + 1n, -w, prec);
});

/** x = k·π/2 + r, |r| < 0.786, where r·2^w lies within REDUCED_ERROR of `r`. */
interface Reduced {
  readonly k: bigint;
  readonly r: bigint;
  readonly w: number;
}

/**
 * Reduction of x by the nearest multiple k of π/2, to `need` bits after the point and, where `accurate(k)` says so,
 * to `need` significant bits of r.
 *
 * In units of 2^-W, W = w + extra: x is short by less than 1, π/2 by less than 1, hence r errs by at most |k| + 1
 * <= 2^extra; after the shift to units of 2^-w by at most 2. The number of significant bits of r is that of x
 * (|x| < 1/2) or is found by trying; it is finite because no rational number but 0 is a multiple of π, and in
 * practice about the length of x, so the search stops well beyond that (r is then merely less accurate).
 */
function reduce(x: Dyadic, need: number, accurate: (k: bigint) => boolean): Reduced {
  const high = top(x);
  const extra = workingPrecision(Math.max(0, high) + 2);
  const last = 4 * (need + bitsOf(x.m) + Math.abs(high)) + 4096;
  let w = workingPrecision(need + (accurate(0n) ? Math.max(0, -high) : 0));
  for (;;) {
    const fixed = toFixed(x, w + extra);
    const quarter = piFixed(w + extra - 1); // π/2 in units of 2^-(w + extra)
    const twice = 2n * fixed + quarter;
    let k = twice / (2n * quarter);
    if (twice < 0n) k -= 1n;
    const r = (fixed - k * quarter) >> BigInt(extra);
    const missing = need - bitsOf(r);
    if (missing <= 0 || w > last || !accurate(k)) return { k, r, w };
    w = workingPrecision(w + missing);
  }
}

/**
 * sin(a) (odd) or cos(a) for a = A·2^-w, 0 <= a <= 0.79, within 10 units.
 *
 * a = i/64 + t, |t| <= 2^-7; the square V of T is short by less than 1, which changes the series (derivative at most
 * 1/2) by less than 1, so sin t = t·(series) errs by less than 2^-7·5 + 1 < 2 and cos t by 5. The addition theorem
 * with table entries that err by 2 gives less than 0.72·5 + 2 + 2 + 0.1 + 1 < 9 for the sine and
 * 5 + 2 + 0.72·2 + 0.1 + 1 < 10 for the cosine. For i = 0 the sine errs by 2 only, which keeps small values accurate.
 */
export function circularReduced(a: bigint, w: number, odd: boolean): bigint {
  const shift = BigInt(w);
  const i = ((a >> BigInt(w - 7)) + 1n) >> 1n;
  const t = a - (i << BigInt(w - 6));
  const v = (t * t) >> shift;
  if (i === 0n && !odd) return alternatingSeries(cosCoefficients(w), v, w);
  const sine = (t * alternatingSeries(sinCoefficients(w), v, w)) >> shift;
  if (i === 0n) return sine;
  const cosine = alternatingSeries(cosCoefficients(w), v, w);
  const s = sinTable(Number(i), w);
  const c = cosTable(Number(i), w);
  return odd ? (s * cosine + c * sine) >> shift : (c * cosine - s * sine) >> shift;
}

/** sin(r) (odd) or cos(r) of a reduced argument, an enclosure cut to [-1, 1]: |sin' |, |cos'| <= 1 adds 2 units to the 10. */
function circularOf({ r, w }: Reduced, odd: boolean, prec: number): Ball {
  const magnitude = circularReduced(r < 0n ? -r : r, w, odd);
  const value = odd && r < 0n ? -magnitude : magnitude;
  const one = 1n << BigInt(w);
  const lo = value - VALUE_ERROR;
  const hi = value + VALUE_ERROR;
  return fromScaled(lo < -one ? -one : lo, hi > one ? one : hi, -w, prec);
}

/** A value together with the number of the quarter turn [q·π/2, (q+1)·π/2] that the argument lies in. */
interface Turned {
  readonly value: Ball;
  /** Least and greatest q possible. */
  readonly from: bigint;
  readonly to: bigint;
}

function turned({ k, r }: Reduced, value: Ball): Turned {
  return { value, from: r > REDUCED_ERROR ? k : k - 1n, to: r < -REDUCED_ERROR ? k - 1n : k };
}

/** The value at a number near 0, together with its quarter turn. */
function nearZero(x: Dyadic, value: Ball): Turned {
  return { value, from: x.m > 0n ? 0n : -1n, to: x.m < 0n ? -1n : 0n };
}

/** sin(x + offset·π/2), offset 0 or 1, at one number |x| < 2^MAX_TOP. */
function circularAt(x: Dyadic, offset: bigint, prec: number): Turned {
  if (x.m === 0n) return nearZero(x, offset === 0n ? ZERO_BALL : ONE_BALL);
  const high = top(x);
  if (2 * high < -prec - 4) {
    // x - x³/6 <= sin x <= x for x >= 0, and 1 - x²/2 <= cos x <= 1.
    if (offset === 0n)
      return nearZero(
        x,
        oddAt(x, (y) => nearly(y, 2 * high - 2, false, prec)),
      );
    return nearZero(x, { lo: addRound(ONE_DYADIC, { m: -1n, e: 2 * high - 1 }, prec, DOWN), hi: ONE_DYADIC });
  }
  const reduced = reduce(x, prec + EXTRA, (k) => ((k + offset) & 1n) === 0n);
  const q = (reduced.k + offset) & 3n;
  const value = circularOf(reduced, (q & 1n) === 0n, prec);
  return turned(reduced, q >= 2n ? neg(value) : value);
}

/** sin(b + offset·π/2): monotone between multiples of π/2; those that b may contain and that are extrema are added. */
function circular(b: Ball, offset: bigint, prec: number): Ball {
  if (isInfinite(b.lo) || isInfinite(b.hi) || top(b.lo) > MAX_TOP || top(b.hi) > MAX_TOP) return MINUS_ONE_TO_ONE;
  const left = circularAt(b.lo, offset, prec);
  if (b.lo === b.hi) return left.value;
  const right = circularAt(b.hi, offset, prec);
  if (right.to - left.from >= 4n) return MINUS_ONE_TO_ONE;
  let { lo, hi } = hull(left.value, right.value);
  for (let q = left.from + 1n; q <= right.to; q++) {
    const turn = (q + offset) & 3n;
    if (turn === 1n) hi = MINUS_ONE_TO_ONE.hi;
    if (turn === 3n) lo = MINUS_ONE_TO_ONE.lo;
  }
  return { lo, hi };
}

/** The sine; everywhere defined. */
export function sin(b: Ball, prec: number): Ball {
  return circular(b, 0n, prec);
}

/** The cosine; everywhere defined. */
export function cos(b: Ball, prec: number): Ball {
  return circular(b, 1n, prec);
}

/** tan at one number, with its quarter turn; undefined when the cosine is not shown to differ from 0. */
function tanAt(x: Dyadic, prec: number): Turned | undefined {
  if (x.m === 0n) return nearZero(x, ZERO_BALL);
  const high = top(x);
  if (2 * high < -prec - 4) {
    // For 0 <= x <= 1/2: tan t <= 1.1 t there, so 0 <= tan x - x = ∫ tan² <= 1.21·x³/3 < x³/2.
    return nearZero(
      x,
      oddAt(x, (y) => nearly(y, 2 * high - 1, true, prec)),
    );
  }
  const reduced = reduce(x, prec + EXTRA, () => true);
  const s = circularOf(reduced, true, prec + 4);
  const c = circularOf(reduced, false, prec + 4);
  const value = (reduced.k & 1n) === 0n ? div(s, c, prec) : div(neg(c), s, prec);
  return value && turned(reduced, value);
}

/** The tangent; undefined when b may contain an odd multiple of π/2. Increasing between two of them. */
export function tan(b: Ball, prec: number): Ball | undefined {
  if (isInfinite(b.lo) || isInfinite(b.hi) || top(b.lo) > MAX_TOP || top(b.hi) > MAX_TOP) return undefined;
  const left = tanAt(b.lo, prec);
  if (left === undefined || b.lo === b.hi) return left?.value;
  const right = tanAt(b.hi, prec);
  // Quarters 2n - 1 and 2n lie between the same two poles.
  if (right === undefined || (left.from + 1n) >> 1n !== (right.to + 1n) >> 1n) return undefined;
  return { lo: left.value.lo, hi: right.value.hi };
}
