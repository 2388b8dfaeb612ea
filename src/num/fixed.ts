/**
 * Fixed-point constants, tables and coefficients for the elementary functions.
 *
 * A fixed-point number of working precision w is a BigInt X that stands for X·2^-w; one unit is 2^-w. Working
 * precisions are multiples of 32, so that few different ones occur and everything here is computed once for each
 * and then kept (a bounded number of precisions at a time).
 */

/** Extra low bits carried while a constant is computed; the errors below stay far under 2^GUARD units. */
const GUARD = 32;
const GUARD_SHIFT = BigInt(GUARD);
/** Number of working precisions for which results are kept. */
const KEPT = 256;

/** The least multiple of 32 that is >= need. Domain: 0 <= need < 2^30. */
export function workingPrecision(need: number): number {
  return (Math.ceil(need) + 31) & ~31;
}

/** A function of the working precision that remembers its results. */
export function perPrecision<T>(compute: (w: number) => T): (w: number) => T {
  const kept = new Map<number, T>();
  let lastW = -1;
  let last: T;
  return (w) => {
    if (w === lastW) return last;
    let value = kept.get(w);
    if (value === undefined) {
      if (kept.size >= KEPT) kept.clear();
      value = compute(w);
      kept.set(w, value);
    }
    lastW = w;
    last = value;
    return value;
  };
}

/** A table of fixed-point numbers for small indices, whose entries are computed when first asked for. */
function table(entry: (index: number, w: number) => bigint): (index: number, w: number) => bigint {
  const rows = perPrecision<bigint[]>(() => []);
  return (index, w) => {
    const row = rows(w);
    return (row[index] ??= entry(index, w));
  };
}

/**
 * The integer sum of c·(atan or atanh)(1/n) over the given [c, n], in units 2^-w, within 3w + 8 units for each
 * unit of |c|: with p_k = floor(p_(k-1)/n²) the error of p_k is below 1 + 1/n² + 1/n⁴ + … <= 4/3, that of
 * floor(p_k/(2k+1)) below 4/3 + 1 < 3; at most w terms are nonzero, and the terms after the first zero one sum to
 * less than 2·4/3.
 */
function arcSum(parts: readonly (readonly [bigint, bigint])[], hyperbolic: boolean, w: number): bigint {
  let total = 0n;
  for (const [c, n] of parts) {
    const square = n * n;
    let power = (1n << BigInt(w)) / n;
    let sum = power;
    for (let k = 1; power !== 0n; k++) {
      power /= square;
      const term = power / BigInt(2 * k + 1);
      sum += hyperbolic || k % 2 === 0 ? term : -term;
    }
    total += c * sum;
  }
  return total;
}

/** floor(2^w·constant) for an irrational constant given by an arcSum: more guard bits until the floor is certain. */
function constantFloor(parts: readonly (readonly [bigint, bigint])[], hyperbolic: boolean): (w: number) => bigint {
  const weight = parts.reduce((sum, [c]) => sum + (c < 0n ? -c : c), 0n);
  return perPrecision((w) => {
    for (let guard = GUARD; ; guard *= 2) {
      const shift = BigInt(guard);
      const error = weight * BigInt(3 * (w + guard) + 8);
      const value = arcSum(parts, hyperbolic, w + guard);
      const floor = (value - error) >> shift;
      if (floor === (value + error) >> shift) return floor;
    }
  });
}

/** floor(2^w·π), by Machin's formula π = 16 atan(1/5) - 4 atan(1/239). */
export const piFixed = constantFloor(
  [
    [16n, 5n],
    [-4n, 239n],
  ],
  false,
);

/** floor(2^w·ln 2), by ln 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749). */
export const ln2Fixed = constantFloor(
  [
    [18n, 26n],
    [-2n, 4801n],
    [8n, 8749n],
  ],
  true,
);

/**
 * exp(i/128) for 0 <= i <= 89: T with T <= 2^w·exp(i/128) < T + 2.
 *
 * With W = w + 32 and t_k = floor(t_(k-1)·i/(128 k)) the error of t_k is below 1 + 0.7/k·(previous) <= 2 units of
 * 2^-W; at most W terms are nonzero and the rest sum to less than 4, so the whole sum is short by less than
 * 2W + 4 < 2^32 units.
 */
export const expTable = table((i, w) => {
  const step = BigInt(i);
  let term = 1n << BigInt(w + GUARD);
  let sum = term;
  for (let k = 1n; term !== 0n; k++) {
    term = (term * step) / (128n * k);
    sum += term;
  }
  return sum >> GUARD_SHIFT;
});

/**
 * ln(j/64) for 48 <= j <= 96, within 2 units: 2 atanh(z) = 2 Σ z^(2k+1)/(2k+1) with z = (j - 64)/(j + 64).
 *
 * |z| <= 1/5. The powers, rounded toward zero, err by less than 1 + z²·(previous) < 2 units of 2^-W, W = w + 32,
 * their quotients by 2k + 1 by less than 3; at most W are nonzero and the rest sum to less than 3, so the doubled
 * sum errs by less than 6W + 6 < 2^32 units, and the final shift by one unit of 2^-w.
 */
export const lnTable = table((j, w) => {
  const p = BigInt(j - 64);
  const q = BigInt(j + 64);
  let power = (p << BigInt(w + GUARD)) / q;
  let sum = power;
  for (let k = 1; power !== 0n; k++) {
    power = (power * p * p) / (q * q);
    sum += power / BigInt(2 * k + 1);
  }
  return (2n * sum) >> GUARD_SHIFT;
});

/**
 * atan(i/64) for 0 <= i <= 64, T <= 2^w·atan(i/64) < T + 2: Euler's series Σ t_n, t_0 = x/(1 + x²) and
 * t_n = t_(n-1)·2n/(2n + 1)·x²/(1 + x²), all positive, each at most half of the one before.
 *
 * The error of t_n, rounded down, is below 1 + half of the previous <= 2 units of 2^-W, W = w + 32; at most W
 * terms are nonzero and the rest sum to less than 4: short by less than 2W + 4 < 2^32 units.
 */
export const atanTable = table((i, w) => {
  const square = BigInt(i * i);
  const below = 4096n + square;
  let term = (BigInt(64 * i) << BigInt(w + GUARD)) / below;
  let sum = term;
  for (let n = 2n; term !== 0n; n += 2n) {
    term = (term * n * square) / ((n + 1n) * below);
    sum += term;
  }
  return sum >> GUARD_SHIFT;
});

/**
 * sin(i/64) or cos(i/64) for 0 <= i <= 52, within 2 units, by the Taylor series from x or from 1.
 *
 * x < 1. The terms, rounded toward zero, err by less than 1 + x²/2·(previous) <= 2 units of 2^-W, W = w + 32; at
 * most W are nonzero and the rest sum to less than 4: the sum errs by less than 2W + 4 < 2^32 units, and the final
 * shift by one unit of 2^-w.
 */
function circularEntry(i: number, w: number, odd: boolean): bigint {
  const square = BigInt(i * i);
  let term = 1n << BigInt(w + GUARD);
  if (odd) term = (term * BigInt(i)) / 64n;
  let sum = term;
  for (let k = odd ? 2n : 1n; term !== 0n; k += 2n) {
    term = -(term * square) / (4096n * k * (k + 1n));
    sum += term;
  }
  return sum >> GUARD_SHIFT;
}

export const sinTable = table((i, w) => circularEntry(i, w, true));
export const cosTable = table((i, w) => circularEntry(i, w, false));

/**
 * The coefficients floor(2^w/d_k), k = 0 … n, where d_0 = first and d_k = d_(k-1)·factor(k), cut off at the first
 * n with d_(n+1)·2^(bits·(n+1)) >= 2^(w+1): the first term left out of Σ v^k/d_k with 0 <= v <= 2^-bits is then at
 * most half a unit.
 */
function coefficients(bits: number, first: bigint, factor: (k: bigint) => bigint): (w: number) => readonly bigint[] {
  return perPrecision((w) => {
    const one = 1n << BigInt(w);
    const limit = 2n * one;
    const list: bigint[] = [one / first];
    let d = first;
    for (let k = 1; ; k++) {
      d *= factor(BigInt(k));
      if (d << BigInt(bits * k) >= limit) return list;
      list.push(one / d);
    }
  });
}

/** 1/k! for arguments up to 2^-7. */
export const expCoefficients = coefficients(7, 1n, (k) => k);
/** 1/(2k+1)! for squares up to 2^-14. */
export const sinCoefficients = coefficients(14, 1n, (k) => 2n * k * (2n * k + 1n));
/** 1/(2k)! for squares up to 2^-14. */
export const cosCoefficients = coefficients(14, 1n, (k) => (2n * k - 1n) * 2n * k);

/** 1/(2k+1) for squares up to 2^-bits: the terms are cut off once v^k alone is at most half a unit. */
function arcCoefficients(bits: number): (w: number) => readonly bigint[] {
  return perPrecision((w) => {
    const one = 1n << BigInt(w);
    return Array.from({ length: Math.ceil((w + 1) / bits) }, (_, k) => one / BigInt(2 * k + 1));
  });
}

/** For the series of atan, |t| <= 2^-7. */
export const atanCoefficients = arcCoefficients(14);
/** For the series of atanh, |z| <= 2^-7. */
export const atanhCoefficients = arcCoefficients(14);

/**
 * Σ c_k v^k by Horner's rule in fixed point, for c as above, all positive, and 0 <= v <= 2^-7: the true sum of the
 * series (with exact coefficients and exact v = V·2^-w) lies in [S, S + 4].
 *
 * Each step s -> c_k + floor(s·V/2^w) is short by less than 1 (coefficient) + 1 (floor) + v·(previous shortage),
 * at most 2 + 2^-7·3 < 3 in all; the terms left out add less than half a unit times 1/(1 - v), below 1.
 */
export function positiveSeries(c: readonly bigint[], v: bigint, w: number): bigint {
  const shift = BigInt(w);
  let s = c[c.length - 1];
  for (let k = c.length - 2; k >= 0; k--) s = c[k] + ((s * v) >> shift);
  return s;
}

/**
 * Σ (-1)^k c_k v^k in the same way: the true sum lies within 4 units of S.
 *
 * Each step s -> c_k - floor(s·V/2^w) errs by less than 1 + 1 + v·(previous error) <= 3 either way, and the series
 * alternates with decreasing terms, so what is left out is at most half a unit.
 */
export function alternatingSeries(c: readonly bigint[], v: bigint, w: number): bigint {
  const shift = BigInt(w);
  let s = c[c.length - 1];
  for (let k = c.length - 2; k >= 0; k--) s = c[k] - ((s * v) >> shift);
  return s;
}
