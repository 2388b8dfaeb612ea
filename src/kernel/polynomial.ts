/**
 * Exact arithmetic of the kernel's field step: rational functions over atoms, kept as c · Π pᵢ^eᵢ with a rational c and
 * primitive integer polynomials pᵢ (not necessarily irreducible). Sums expand, products only collect exponents.
 *
 * Trusted. An atom is a small integer chosen by the caller; what atoms mean is not this file's business.
 * Reductions x^n → (value free of higher powers) are applied to every expanded sum.
 */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';

/** Monomial (pairs of characters: atom, exponent; atoms increasing) → nonzero coefficient. */
export type Poly = ReadonlyMap<string, bigint>;
export interface Factor {
  readonly poly: Poly;
  readonly e: number;
}
/** c · Π poly^e; zero is c = 0 with no factors. Keys are canonical, so equal polynomials share one entry. */
export interface Value {
  readonly c: Rational;
  readonly factors: ReadonlyMap<string, Factor>;
}
export interface Reduction {
  readonly atom: number;
  readonly power: number;
  readonly value: Value;
}

/** Thrown when a computation would exceed its fuel; never a verdict. */
export class FuelSpent extends Error {
  constructor() {
    super('the fuel is spent');
  }
}

/** Fuel in counted monomial operations, and the reductions in force. */
export interface Ground {
  fuel: number;
  readonly reductions: Map<number, Reduction>;
}

const NONE: ReadonlyMap<string, Factor> = new Map();
export const ZERO: Value = { c: Q.ZERO, factors: NONE };
export const ONE: Value = { c: Q.ONE, factors: NONE };
export const constant = (c: Rational): Value => (Q.isZero(c) ? ZERO : { c, factors: NONE });
export const isZero = (v: Value): boolean => Q.isZero(v.c);

const atomPolys: Poly[] = [];
const MAX = 0xfff0;
const pair = (atom: number, e: number): string => {
  if (atom > MAX || e > MAX) throw new FuelSpent();
  return String.fromCharCode(atom, e);
};
const atomKey = (atom: number): string => `#${atom}`;
function atomPoly(atom: number): Poly {
  atomPolys[atom] ??= new Map([[pair(atom, 1), 1n]]);
  return atomPolys[atom];
}
/** The value of a single atom. */
export function atomValue(atom: number): Value {
  return { c: Q.ONE, factors: new Map([[atomKey(atom), { poly: atomPoly(atom), e: 1 }]]) };
}

function mulMono(a: string, b: string): string {
  if (a === '') return b;
  if (b === '') return a;
  let out = '';
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(j);
    if (x === y) {
      out += pair(x, a.charCodeAt(i + 1) + b.charCodeAt(j + 1));
      i += 2;
      j += 2;
    } else if (x < y) {
      out += a.slice(i, i + 2);
      i += 2;
    } else {
      out += b.slice(j, j + 2);
      j += 2;
    }
  }
  return out + a.slice(i) + b.slice(j);
}

function spend(ground: Ground, n: number): void {
  ground.fuel -= n;
  if (ground.fuel < 0) throw new FuelSpent();
}
function accumulate(into: Map<string, bigint>, mono: string, c: bigint): void {
  const sum = (into.get(mono) ?? 0n) + c;
  if (sum === 0n) into.delete(mono);
  else into.set(mono, sum);
}
/** The product of two polynomials, expanded. */
export function multiplyPolynomials(a: Poly, b: Poly, ground: Ground): Poly {
  spend(ground, a.size * b.size);
  const out = new Map<string, bigint>();
  for (const [m, c] of a) for (const [n, d] of b) accumulate(out, mulMono(m, n), c * d);
  return out;
}
function powPoly(p: Poly, e: number, ground: Ground): Poly {
  if (p.size === 1) {
    const [[m, c]] = p;
    let mono = '';
    for (let i = 0; i < m.length; i += 2) mono += pair(m.charCodeAt(i), m.charCodeAt(i + 1) * e);
    return new Map([[mono, c ** BigInt(e)]]);
  }
  let result: Poly | undefined;
  let square = p;
  for (let k = e; k > 0; k = Math.floor(k / 2)) {
    if (k % 2 === 1) result = result ? multiplyPolynomials(result, square, ground) : square;
    if (k > 1) square = multiplyPolynomials(square, square, ground);
  }
  return result!;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Split a nonzero polynomial into content, atoms and a primitive rest with a positive leading coefficient. */
function factored(p: Poly): Value {
  let content = 0n;
  let common: Map<number, number> | undefined;
  let lead = '';
  for (const [m, c] of p) {
    content = content === 1n ? 1n : gcd(content, c);
    if (m >= lead) lead = m;
    if (common?.size === 0) continue;
    const here = new Map<number, number>();
    for (let i = 0; i < m.length; i += 2) {
      const x = m.charCodeAt(i);
      const e = m.charCodeAt(i + 1);
      if (!common) here.set(x, e);
      else if (common.has(x)) here.set(x, Math.min(e, common.get(x)!));
    }
    common = here;
  }
  if (p.get(lead)! < 0n) content = -content;
  const factors = new Map<string, Factor>();
  for (const [x, e] of common ?? []) factors.set(atomKey(x), { poly: atomPoly(x), e });
  if (p.size > 1) {
    const rest = new Map<string, bigint>();
    for (const [m, c] of p) {
      let mono = m;
      if (common!.size > 0) {
        mono = '';
        for (let i = 0; i < m.length; i += 2) {
          const e = m.charCodeAt(i + 1) - (common!.get(m.charCodeAt(i)) ?? 0);
          if (e > 0) mono += pair(m.charCodeAt(i), e);
        }
      }
      rest.set(mono, c / content);
    }
    factors.set(polyKey(rest), { poly: rest, e: 1 });
  }
  return { c: Q.rational(content), factors };
}
function polyKey(p: Poly): string {
  return [...p.keys()]
    .sort()
    .map((m) => `${m}:${p.get(m)}`)
    .join();
}

function multiplyFactors(a: ReadonlyMap<string, Factor>, b: ReadonlyMap<string, Factor>): ReadonlyMap<string, Factor> {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const out = new Map(a);
  for (const [key, f] of b) {
    const e = (out.get(key)?.e ?? 0) + f.e;
    if (e === 0) out.delete(key);
    else out.set(key, { poly: f.poly, e });
  }
  return out;
}

export function mul(a: Value, b: Value): Value {
  if (isZero(a) || isZero(b)) return ZERO;
  return { c: Q.mul(a.c, b.c), factors: multiplyFactors(a.factors, b.factors) };
}
/** a to the integer power e. Throws RangeError for 0 to a negative power. */
export function pow(a: Value, e: number, ground: Ground): Value {
  if (e === 0) return ONE;
  if (isZero(a)) {
    if (e < 0) throw new RangeError('division by zero');
    return ZERO;
  }
  if (Math.abs(e) > MAX) throw new FuelSpent();
  spend(ground, Math.ceil((Math.abs(e) * Q.bitLength(a.c)) / 64));
  const factors = new Map<string, Factor>();
  for (const [key, f] of a.factors) factors.set(key, { poly: f.poly, e: f.e * e });
  return reducedAtoms({ c: Q.powInt(a.c, e), factors }, ground);
}
export const neg = (a: Value): Value => ({ c: Q.neg(a.c), factors: a.factors });

/** Expand numerators of a and b over what both share, add, and factor the sum again. */
export function add(a: Value, b: Value, ground: Ground): Value {
  if (isZero(a)) return b;
  if (isZero(b)) return a;
  const shared = new Map<string, Factor>();
  const restOf = (v: Value, other: Value): Factor[] => {
    const rest: Factor[] = [];
    for (const [key, f] of v.factors) {
      const low = Math.min(f.e, other.factors.get(key)?.e ?? 0);
      if (low !== 0) shared.set(key, { poly: f.poly, e: low });
      if (f.e > low) rest.push({ poly: f.poly, e: f.e - low });
    }
    for (const [key, f] of other.factors) if (!v.factors.has(key) && f.e < 0) rest.push({ poly: f.poly, e: -f.e });
    return rest;
  };
  const expand = (rest: Factor[]): Poly => {
    let p: Poly = new Map([['', 1n]]);
    for (const f of rest) p = multiplyPolynomials(p, f.e === 1 ? f.poly : powPoly(f.poly, f.e, ground), ground);
    return p;
  };
  const left = expand(restOf(a, b));
  const right = expand(restOf(b, a));
  const d = (a.c.d * b.c.d) / gcd(a.c.d, b.c.d);
  const x = (a.c.n * d) / a.c.d;
  const y = (b.c.n * d) / b.c.d;
  const sum = new Map<string, bigint>();
  for (const [m, c] of left) sum.set(m, c * x);
  for (const [m, c] of right) accumulate(sum, m, c * y);
  spend(ground, left.size + right.size);
  const value = reduce(sum, ground);
  if (isZero(value)) return ZERO;
  return { c: Q.div(value.c, Q.rational(d)), factors: multiplyFactors(value.factors, shared) };
}

/** Apply the reductions to an expanded polynomial until none applies. */
function reduce(p: Poly, ground: Ground): Value {
  if (p.size === 0) return ZERO;
  if (ground.reductions.size > 0) {
    for (const r of ground.reductions.values()) {
      let high = false;
      for (const m of p.keys()) if (exponentIn(m, r.atom) >= r.power) high = true;
      if (high) return reduceBy(p, r, ground);
    }
  }
  return factored(p);
}
const exponentIn = (mono: string, atom: number): number => {
  for (let i = 0; i < mono.length; i += 2) if (mono.charCodeAt(i) === atom) return mono.charCodeAt(i + 1);
  return 0;
};
/** p as a polynomial in one atom, its high powers replaced by powers of the reduction's value. */
function reduceBy(p: Poly, r: Reduction, ground: Ground): Value {
  const byPower = new Map<number, Map<string, bigint>>();
  for (const [m, c] of p) {
    const e = exponentIn(m, r.atom);
    const k = Math.floor(e / r.power);
    let mono = '';
    for (let i = 0; i < m.length; i += 2) {
      const x = m.charCodeAt(i);
      if (x !== r.atom) mono += m.slice(i, i + 2);
      else if (e % r.power > 0) mono += pair(x, e % r.power);
    }
    let part = byPower.get(k);
    if (!part) byPower.set(k, (part = new Map()));
    accumulate(part, mono, c);
  }
  let sum = ZERO;
  for (const [k, part] of byPower) sum = add(sum, mul(reduce(part, ground), pow(r.value, k, ground)), ground);
  return sum;
}
/** Positive powers of reducible atoms that arose as factors. */
function reducedAtoms(v: Value, ground: Ground): Value {
  for (const r of ground.reductions.values()) {
    const f = v.factors.get(atomKey(r.atom));
    if (!f || Math.abs(f.e) < r.power) continue;
    const k = Math.trunc(f.e / r.power);
    const factors = new Map(v.factors);
    factors.delete(atomKey(r.atom));
    const low = f.e - k * r.power;
    if (low !== 0) factors.set(atomKey(r.atom), { poly: f.poly, e: low });
    return reducedAtoms(mul({ c: v.c, factors }, pow(r.value, k, ground)), ground);
  }
  return v;
}
