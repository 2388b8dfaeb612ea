/**
 * The error function erf x = 2/√π ∫ e^(-t²) dt from 0 to x, and erfc x = 1 - erf x.
 *
 * Near 0 by a series of positive terms (nothing cancels), far out by e^(-x²), and erfc between the two from erf with
 * the bits that cancel added, beyond by the asymptotic series.
 */

import { addRound, cmp, DOWN, type Dyadic, isInfinite, negate, ONE_DYADIC, toFixed, top } from './dyadic.ts';
import { expAt, sqrt } from './exponential.ts';
import { perPrecision, workingPrecision } from './fixed.ts';
import { bitsOf } from './integer.ts';
import {
  add,
  type Ball,
  decreasing,
  div,
  fromInteger,
  fromScaled,
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
import { pi } from './trigonometric.ts';

/** Working bits beyond the precision asked for. */
const EXTRA = 12;
/** The square of numbers of 2^30 and more is not computed where only its size matters. */
const MAX_TOP = 30;
/** For those numbers this stands in for x² (it is less). */
const FAR = 2 ** 39;

/** 1/√π. */
const rootOfPi = perPrecision((prec) => div(ONE_BALL, sqrt(pi(prec + 8), prec + 8) as Ball, prec) as Ball);

/** floor(x²) or a little less, from 8 bits of x after the point. Domain: 0 <= x < 2^MAX_TOP. */
function squareBelow(x: Dyadic): number {
  const fixed = toFixed(x, 8);
  return Number((fixed * fixed) >> 16n);
}

/**
 * An n with erfc(x) < 2^-n, for x >= 1: erfc x < e^(-x²)/(x√π) < e^(-x²) (DLMF 7.8.2) and log2 e > 1.44. The product
 * is rounded as a double; the 0.18 % between 1.44 and log2 e = 1.4426… cover that.
 */
function smallness(x: Dyadic): number {
  return top(x) > MAX_TOP ? FAR : Math.floor(1.44 * squareBelow(x));
}

/**
 * F(y) = Σ y^n/(2n+1)!!, y = 2x² >= 0, so that erf x = 2/√π·x·e^(-x²)·F (DLMF 7.6.2).
 *
 * In units of 2^-w: Y = floor(y) is short by less than 1, and F' <= F/2, so that costs at most F units, F as a number.
 * With T_n = floor(T_(n-1)·Y/(2n+1)) the error of T_n is below the sum over j <= n of the product of the ratios
 * y/(2i+1) for i from j+1 to n, a product that is at most the whole product τ_n (from 1) while the factors up to j
 * are >= 1 together, and at most 1 afterwards, because the ratios decrease and are then below 1. So the error of T_n
 * is below n·(τ_n + 1), τ_n as a number, and the N terms summed err by less than N·F + N². The loop stops at T_N = 0
 * with all later ratios below 1/2: what is left out is below 2·(N·(τ_N + 1)) <= 2N·F + 2N. Altogether the sum is
 * short by less than (3N + 1)·F + N² + 2N units. That is less than (F + 1)/4·2^w, as N is of the order of prec and so
 * far below 2^(w/2); hence F <= 4/3·(S/2^w + 1/4) <= 2·(floor(S/2^w) + 1) for the sum S.
 */
export function positiveSum(x: Dyadic, prec: number): Ball {
  const w = workingPrecision(prec + EXTRA + 2 * bitsOf(BigInt(prec)));
  const shift = BigInt(w);
  const y = toFixed({ m: x.m * x.m, e: 2 * x.e + 1 }, w);
  const settled = Number(y >> shift) + 1; // > y
  let term = 1n << shift;
  let sum = term;
  let n = 0;
  while (term !== 0n || 2 * settled >= 2 * n + 3) {
    n++;
    term = ((term * y) >> shift) / BigInt(2 * n + 1);
    sum += term;
  }
  const count = BigInt(n);
  const error = (3n * count + 1n) * ((sum >> shift) + 1n) * 2n + count * count + 2n * count;
  return fromScaled(sum, sum + error, -w, Number.POSITIVE_INFINITY);
}

/** erf at one number x >= 0 or infinity. */
function erfAt(x: Dyadic, prec: number): Ball {
  if (x.m === 0n) return ZERO_BALL;
  if (isInfinite(x)) return ONE_BALL;
  const high = top(x);
  const work = prec + EXTRA;
  const slope = scale(rootOfPi(work), 1);
  // 1 - t² <= e^(-t²) <= 1 gives x - x³/3 <= erf(x)·√π/2 <= x.
  if (2 * high < -prec - 4) return mul(slope, nearly(x, 2 * high - 1, false, work), prec);
  if (high > 0) {
    const n = smallness(x);
    if (n > prec + 4) return { lo: addRound(ONE_DYADIC, { m: -1n, e: -n }, prec, DOWN), hi: ONE_DYADIC };
  }
  const decay = expAt({ m: -x.m * x.m, e: 2 * x.e }, work);
  const value = mul(mul(slope, point(x), work), mul(decay, positiveSum(x, prec), work), prec);
  return cmp(value.hi, ONE_DYADIC) > 0 ? { lo: value.lo, hi: ONE_DYADIC } : value;
}

/**
 * The sum S in erfc x = e^(-x²)/(x√π)·S, S = 1 - 1/(2x²) + 1·3/(2x²)² - …; undefined when x is too small for the
 * precision. For x > 0 the remainder is smaller than the first term left out (DLMF 7.12(i)).
 *
 * In units of 2^-w: Z = floor(1/(2x²)) errs by less than 1, which costs the term T_n = T_(n-1)·(2n-1)·Z at most
 * τ_(n-1)·(2n-1) <= 1 unit for n <= x², as that is a product of the ratios (2k-1)/(2x²) <= 1; rounding costs another
 * unit, and errors of earlier terms do not grow. So T_n errs by less than 2n, the N terms summed by less than
 * N² + N, and the first one left out, computed as 0, is below 2N + 2.
 */
export function asymptoticSum(x: Dyadic, prec: number): Ball | undefined {
  const w = workingPrecision(prec + EXTRA + 2 * bitsOf(BigInt(prec)));
  const shift = BigInt(w);
  const last = top(x) > MAX_TOP ? FAR : squareBelow(x);
  const fromBelow = w - 2 * x.e - 1;
  const z = fromBelow >= 0 ? (1n << BigInt(fromBelow)) / (x.m * x.m) : 0n;
  let term = 1n << shift;
  let sum = term;
  let n = 0;
  while (term !== 0n) {
    n++;
    if (n > last) return undefined;
    term = (term * z * BigInt(2 * n - 1)) >> shift;
    sum += n % 2 === 0 ? term : -term;
  }
  const error = BigInt(n * n + 3 * n + 4);
  return fromScaled(sum - error, sum + error, -w, Number.POSITIVE_INFINITY);
}

/** erfc at one number or infinity. */
function erfcAt(x: Dyadic, prec: number): Ball {
  if (isInfinite(x)) return x.m > 0n ? ZERO_BALL : fromInteger(2n, prec);
  const work = prec + EXTRA;
  const high = top(x);
  if (x.m <= 0n) return add(ONE_BALL, erfAt(negate(x), work), prec);
  if (high > 0) {
    const sum = asymptoticSum(x, prec);
    if (sum !== undefined) {
      const decay = expAt({ m: -x.m * x.m, e: 2 * x.e }, work);
      return mul(decay, mul(sum, div(rootOfPi(work), point(x), work) as Ball, work), prec);
    }
  }
  // erfc x >= e^(-x²)/(2 (x + 1)) (DLMF 7.8.2: erfc x > 2/√π·e^(-x²)/(x + √(x² + 2))), so this many bits cancel.
  const square = high > 0 ? squareBelow(x) : 0;
  const cancelled = Math.ceil(1.5 * (square + 1)) + 2 * Math.max(0, high) + 3;
  return sub(ONE_BALL, erfAt(x, work + cancelled), prec);
}

/** The error function, between -1 and 1; everywhere defined. */
export function erf(b: Ball, prec: number): Ball {
  return increasing(b, (x) => oddAt(x, (y) => erfAt(y, prec)));
}

/** The complementary error function 1 - erf, to `prec` bits of its own; everywhere defined. */
export function erfc(b: Ball, prec: number): Ball {
  return decreasing(b, (x) => erfcAt(x, prec));
}
