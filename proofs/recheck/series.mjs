// Rigorous enclosures of π, exp, ln, sin, cos, arctan and erf at a dyadic point, by fixed-point arithmetic on BigInt (an integer a at f bits
// stands for a/2^f; one unit is 2^-f) and series with a bound for what is left out. Each function says why its bound holds.
// Small arguments |x| < 2^-(p/2 + 8) go by the first terms of the series, so results are good to about p bits *relative* to their size.

import {
  compare,
  fixed,
  least,
  minus,
  most,
  negate,
  ONE,
  over,
  plus,
  point,
  product,
  quotient,
  require,
  rootOf,
  round,
  shiftDown,
  times,
  top,
  ZERO,
} from './dyadic.mjs';
import { abs, bits, floorDiv } from './rational.mjs';

export const isTiny = (x, p) => top(x) < -(p / 2 + 8);
const shiftUp = (a, f) => -(-a >> f);

/** ⌈a/b⌉ for a ≥ 0, b > 0. */
const ceiling = (a, b) => (a + b - 1n) / b;

// ---- constants

/** Σ 1/((2i+1) n^(2i+1)) (alternating: its signs alternate), within N + 2 units. */
function inverseSeries(n, f, alternating) {
  // t = ⌊2^f / n^(2i+1)⌋ exactly (nested floors), so each term ⌊t/(2i+1)⌋ is less than one unit too small: N terms, N units;
  // when t = 0 the rest is below Σ n^(-2k) < 2 units
  let t = (1n << BigInt(f)) / n;
  let total = 0n;
  let count = 0;
  for (; t > 0n; t /= n * n) {
    const term = t / BigInt(2 * count + 1);
    total += alternating && count % 2 === 1 ? -term : term;
    count++;
  }
  return { total, slack: BigInt(count + 2) };
}

/** Σ cᵢ · series(nᵢ), as [low, high] at f bits, remembered at the highest precision so far. */
function constant(parts, alternating) {
  let have = { f: 0, low: 0n, high: 0n };
  return (f) => {
    if (have.f < f) {
      const g = f + 64;
      let [low, high] = [0n, 0n];
      for (const [c, n] of parts) {
        const { total, slack } = inverseSeries(n, g, alternating);
        low += c * total - abs(c) * slack;
        high += c * total + abs(c) * slack;
      }
      have = { f: g, low, high };
    }
    const drop = have.f - f;
    return [shiftDown(have.low, drop, false), shiftDown(have.high, drop, true)];
  };
}

/** ln 2 = 18 artanh(1/26) − 2 artanh(1/4801) + 8 artanh(1/8749). */
const ln2 = constant(
  [
    [18n, 26n],
    [-2n, 4801n],
    [8n, 8749n],
  ],
  false,
);
/** π = 16 arctan(1/5) − 4 arctan(1/239) (Machin). */
const piAt = constant(
  [
    [16n, 5n],
    [-4n, 239n],
  ],
  true,
);

export function pi(p) {
  const f = p + 8;
  const [low, high] = piAt(f);
  return { lo: round(low, -f, p + 8, false), hi: round(high, -f, p + 8, true) };
}

// ---- exp and ln

/** Σ rⁿ/n! for 0 ≤ r ≤ 1 (an integer at f bits), rounded down or up. */
function expSeries(r, f, up) {
  const F = BigInt(f);
  const one = 1n << F;
  let [term, total] = [one, one];
  for (let i = 1n; ; i++) {
    // up: each term is an upper bound of the true one. When it is at most 1 unit the true rest is at most (1/2 + 1/4 + …) units.
    term = up ? ceiling(shiftUp(term * r, F), i) : ((term * r) >> F) / i;
    total += term;
    if (term <= (up ? 1n : 0n)) return up ? total + 2n : total;
  }
}

/** exp x = 2^k · exp(r), r = x − k ln 2 in [0, ln 2 + tiny]; exp r = exp(r/2^j)^(2^j). */
export function exp(x, p) {
  if (x.m === 0n) return point(ONE);
  const size = top(x);
  if (size > 40) {
    require(x.m < 0n, 'a number is too large');
    return { lo: ZERO, hi: { m: 1n, e: -(2 ** 39) } }; // e^-y ≤ 2^-y and y ≥ 2^40 > 2^39
  }
  // 1 + x ≤ exp x ≤ 1 + x + x² for |x| ≤ 1
  if (isTiny(x, p)) {
    return { lo: plus(ONE, x, p, false), hi: plus(plus(ONE, x, 2 * p, true), times(x, x, p, true), p, true) };
  }
  const j = Math.ceil(Math.sqrt(p) / 2);
  const f = p + 2 * j + 48 + Math.max(0, size);
  const F = BigInt(f);
  const [low, high] = [fixed(x, f, false), fixed(x, f, true)];
  const [a, b] = ln2(f);
  // k ≤ x / ln 2 in either case, so the true r is ≥ 0 and cutting its lower bound at 0 loses nothing
  const k = floorDiv(low, low >= 0n ? b : a);
  let r = low - k * (k >= 0n ? b : a);
  const s = high - k * (k >= 0n ? a : b);
  if (r < 0n) r = 0n;
  require(s < 1n << F, 'exp: the reduction failed');
  let down = expSeries(r >> BigInt(j), f, false);
  let up = expSeries(shiftUp(s, BigInt(j)), f, true);
  for (let i = 0; i < j; i++) {
    down = (down * down) >> F;
    up = shiftUp(up * up, F);
  }
  return { lo: round(down, Number(k) - f, p, false), hi: round(up, Number(k) - f, p, true) };
}

/** artanh z = Σ z^(2i+1)/(2i+1) for 0 ≤ z ≤ 1/4 at f bits. */
function artanhSeries(z, f, up) {
  const F = BigInt(f);
  const square = up ? shiftUp(z * z, F) : (z * z) >> F;
  let [power, total] = [z, 0n];
  for (let i = 1n; ; i += 2n) {
    total += up ? ceiling(power, i) : power / i;
    // up: when a power is at most 1 unit, the true rest is at most Σ (1/16)^k < 1 unit
    if (power <= (up ? 1n : 0n)) return up ? total + 2n : total;
    power = up ? shiftUp(power * square, F) : (power * square) >> F;
  }
}

/** x > 0: x = 2^k y with y in [3/4, 3/2); ln y = 2 artanh((y − 1)/(y + 1)), |(y − 1)/(y + 1)| ≤ 1/5. */
export function ln(x, p) {
  require(x.m > 0n, 'ln of what may not be positive');
  let c = bits(x.m);
  if (4n * x.m < 3n << BigInt(c)) c--;
  const k = x.e + c;
  const one = 1n << BigInt(c);
  const rest = x.m - one;
  if (rest === 0n && k === 0) return point(ZERO);
  // near 1 (k = 0) the result is small: add as many bits as y − 1 lacks
  const f = p + 48 + (k === 0 ? c + 2 - bits(rest) : 0);
  const F = BigInt(f);
  const z = (abs(rest) << F) / (x.m + one);
  let low = 2n * artanhSeries(z, f, false);
  let high = 2n * artanhSeries(z + 1n, f, true);
  if (rest < 0n) [low, high] = [-high, -low];
  const [a, b] = ln2(f);
  const K = BigInt(k);
  low += K * (k >= 0 ? a : b);
  high += K * (k >= 0 ? b : a);
  return { lo: round(low, -f, p, false), hi: round(high, -f, p, true) };
}

// ---- sine and cosine

/** sin r and cos r for |r| ≤ 1, r an exact integer at f bits; each within 8N + 16 units. */
function circle(r, f) {
  // terms t_i = t_(i−1) · r²/(k(k+1)) with factor ≤ 1/2; an error e in the last term becomes ≤ e/2, and the floors of r², of the product
  // and of the quotient add at most 1 unit each: e ≤ e/2 + 3, so e ≤ 6 always. When the computed term is 0 the true one is ≤ 6, and an
  // alternating series with falling terms leaves out at most its first omitted term, ≤ 6.
  const F = BigInt(f);
  const square = (r * r) >> F;
  const series = (start, first) => {
    let [term, total, count] = [start, start, 1];
    for (let i = first; term !== 0n; i += 2n) {
      term = ((term * square) >> F) / (i * (i + 1n));
      total += count % 2 === 1 ? -term : term;
      count++;
    }
    return { total, slack: BigInt(8 * count + 16) };
  };
  const sine = series(abs(r), 2n);
  if (r < 0n) sine.total = -sine.total;
  return { sine, cosine: series(1n << F, 1n) };
}

/** Both at once: x = kπ/2 + r. */
export function sinCos(x, p) {
  if (x.m === 0n) return { sin: point(ZERO), cos: point(ONE) };
  const size = top(x);
  const all = { lo: negate(ONE), hi: ONE };
  if (size > 4096) return { sin: all, cos: all };
  if (isTiny(x, p)) {
    // |sin x − x| ≤ |x|³ and 1 − x² ≤ cos x ≤ 1
    return { sin: nearIdentity(x, p), cos: { lo: plus(ONE, negate(times(x, x, p, true)), p, false), hi: ONE } };
  }
  const f = p + 32 + Math.abs(size);
  const X = fixed(x, f, false); // within 1 unit
  const [a, b] = piAt(f);
  const k = floorDiv(2n * X + (a >> 1n), a); // any k will do as long as |r| ≤ 1
  const r = X - ((k * a) >> 1n); // x − kπ/2 within 1 + 1 + |k|(b − a) units
  const slack = 2n + abs(k) * (b - a);
  require(abs(r) + slack <= 1n << BigInt(f), 'sin: the reduction failed');
  const { sine, cosine } = circle(r, f);
  const enclose = ({ total, slack: own }, turn) => {
    const [low, high] = [total - own - slack, total + own + slack];
    const found = { lo: round(low, -f, p, false), hi: round(high, -f, p, true) };
    const turned = turn ? minus(found) : found;
    return { lo: most(turned.lo, negate(ONE)), hi: least(turned.hi, ONE) };
  };
  const quarter = Number(((k % 4n) + 4n) % 4n);
  if (quarter === 0) return { sin: enclose(sine, false), cos: enclose(cosine, false) };
  if (quarter === 1) return { sin: enclose(cosine, false), cos: enclose(sine, true) };
  if (quarter === 2) return { sin: enclose(sine, true), cos: enclose(cosine, true) };
  return { sin: enclose(cosine, true), cos: enclose(sine, false) };
}

/**
 * x − |x|³ … x + |x|³: holds sin, sinh, tan, tanh, arcsin, arsinh, arctan, artanh of x for |x| ≤ 1/2, since each is x + θx³ with
 * |θ| ≤ 0.4 there (the largest: artanh ½ − ½ = 0.0494 < 0.4/8).
 */
export function nearIdentity(x, p) {
  const cube = times(times({ m: abs(x.m), e: x.e }, { m: abs(x.m), e: x.e }, p, true), { m: abs(x.m), e: x.e }, p, true);
  return { lo: plus(x, negate(cube), p, false), hi: plus(x, cube, p, true) };
}

// ---- arctangent

function squareRoot(n) {
  if (n < 2n) return n;
  let x = 1n << BigInt(Math.ceil(bits(n) / 2));
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** arctan v for 0 ≤ v ≤ 1/4, exact integer at f bits: within 4N + 8 units. */
function arctanSeries(v, f) {
  // powers v^(2i+1): error e ≤ e/16 + 2 ≤ 3 units; divided and floored: ≤ 4 a term; the first omitted term is ≤ 4
  const F = BigInt(f);
  const square = (v * v) >> F;
  let [power, total, count] = [v, 0n, 0];
  for (; power !== 0n; count++) {
    const term = power / BigInt(2 * count + 1);
    total += count % 2 === 1 ? -term : term;
    power = (power * square) >> F;
  }
  return { total, slack: BigInt(4 * count + 8) };
}

/** x > 1 by π/2 − arctan(1/x); then arctan v = 2 arctan(v/(1 + √(1 + v²))) until v ≤ 1/4. */
export function atan(x, p) {
  if (x.m === 0n) return point(ZERO);
  if (x.m < 0n) return minus(atan(negate(x), p));
  if (isTiny(x, p)) return nearIdentity(x, p);
  const f = p + 48 + Math.max(0, -top(x));
  const F = BigInt(f);
  const one = 1n << F;
  const large = compare(x, ONE) > 0;
  let low = large ? (top(x) > f ? 0n : fixed(over(ONE, x, f + 8, false), f, false)) : fixed(x, f, false);
  let high = large ? (top(x) > f ? 2n : fixed(over(ONE, x, f + 8, true), f, true)) : fixed(x, f, true);
  let halvings = 0;
  for (; 4n * high > one; halvings++) {
    const floor = squareRoot((one << F) + high * high); // v/(1 + √(1 + v²)) grows with v
    const ceil = squareRoot((one << F) + low * low) + 1n;
    low = (low << F) / (one + ceil);
    high = ceiling(high << F, one + floor);
  }
  const { total, slack } = arctanSeries(low, f);
  const scaleBy = BigInt(halvings);
  let bottom = (total - slack) << scaleBy;
  let ceil = (total + slack + (high - low)) << scaleBy; // arctan has slope ≤ 1
  if (large) {
    const [a, b] = piAt(f);
    [bottom, ceil] = [(a >> 1n) - ceil, shiftUp(b, 1n) - bottom];
  }
  return { lo: round(bottom, -f, p, false), hi: round(ceil, -f, p, true) };
}

// ---- error function

const squareRootOf = (x, p) => ({ lo: rootOf(x.lo, 2, p).lo, hi: rootOf(x.hi, 2, p).hi });

/** erf x = 2/√π · exp(−x²) · Σ tₙ with t₀ = x, tₙ₊₁ = tₙ · 2x²/(2n + 3): all terms positive. */
export function erf(x, p) {
  if (x.m === 0n) return point(ZERO);
  if (x.m < 0n) return minus(erf(negate(x), p));
  const w = p + 16;
  const factor = quotient(point({ m: 2n, e: 0 }), squareRootOf(pi(w), w), w);
  if (isTiny(x, p)) {
    // x − x³ ≤ (√π/2) erf x ≤ x
    return { lo: times(nearIdentity(x, w).lo, factor.lo, p, false), hi: times(x, factor.hi, p, true) };
  }
  const square = { m: x.m * x.m, e: 2 * x.e };
  // for x ≥ 1: 1 − erf x ≤ exp(−x²)/(x√π) < 2^(−x²)
  if (compare(square, { m: BigInt(p + 8), e: 0 }) >= 0) return { lo: plus(ONE, { m: -1n, e: -(p + 8) }, p + 8, false), hi: ONE };
  const f = p + 64 + Math.max(0, -top(x));
  const F = BigInt(f);
  const series = (up) => {
    const ratio = fixed(scaleOf(square, 1), f, up);
    let term = fixed(x, f, up);
    let total = term;
    for (let n = 3n; ; n += 2n) {
      term = up ? ceiling(shiftUp(term * ratio, F), n) : ((term * ratio) >> F) / n;
      total += term;
      if (!up && term === 0n) return total;
      // up: from here on each factor is at most 1/2, so the rest is at most the last term
      if (up && term <= 1n && 2n * ratio <= n << F) return total + 2n;
    }
  };
  const sums = { lo: { m: series(false), e: -f }, hi: { m: series(true), e: -f } };
  const found = product(product(sums, exp(negate(square), w), w), factor, p);
  return { lo: found.lo, hi: least(found.hi, ONE) };
}

const scaleOf = (x, k) => ({ m: x.m, e: x.e + k });
