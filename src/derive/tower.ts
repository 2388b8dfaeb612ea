/**
 * The generator tower: every function in a term rewritten by proved equations to generators that are (as far as is known)
 * independent over the rationals, so that the kernel's field step can decide equality. Untrusted search; each rewriting is a theorem.
 *
 * `absorb` visits the opaque nodes of a term bottom-up and gives each a definition (an equation) or leaves it as a generator,
 * possibly with a reduction (√u² = u, sin² = 1 − cos²).
 */
import { type Field, isOpaque } from '../kernel/field.ts';
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as V from '../kernel/polynomial.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { add, div, int, mul, num, one, pow } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { attempt, type Context, definedHere, spend } from './context.ts';
import { linearFactors } from './factor.ts';

/** An exponent or angle already taken as a generator, as a vector over monomials. */
export interface Base {
  readonly term: Term;
  readonly vector: Vector;
}
/** Coefficients over monomial keys. */
export type Vector = ReadonlyMap<string, Rational>;

export interface Tower {
  readonly context: Context;
  readonly field: Field;
  /** Node → the equation that defines it. */
  readonly definitions: Map<Term, Theorem>;
  /** Generator → the equation generator^n = …. */
  readonly reductions: Map<Term, Theorem>;
  readonly seen: Set<Term>;
  readonly exponents: Base[];
  readonly angles: Base[];
  /** Generators of inverse functions, erf and the like, by name. */
  readonly kept: Map<string, Term[]>;
  /** What to do with an opaque node: build-tower.ts. */
  readonly treat: (tower: Tower, t: Term) => void;
}

/** A finer base is needed than the one chosen so far: begin again with it. */
export class Refine extends Error {
  readonly kind: 'exponents' | 'angles' | 'roots';
  readonly term: Term;
  constructor(kind: 'exponents' | 'angles' | 'roots', term: Term) {
    super('refine');
    this.kind = kind;
    this.term = term;
  }
}

/** Give every function below t its definition. */
export function absorb(tower: Tower, t: Term): void {
  // A case distinction is not entered: only its chosen branch matters.
  for (const node of postorder(t, (u) => tower.seen.has(u) || (u.op === 'if' && settleCase(tower, u)))) {
    tower.seen.add(node);
    if (!isOpaque(node) || node.op === 'var' || node.op === 'pi') continue;
    spend(tower.context, 4);
    tower.treat(tower, node);
  }
}

function settleCase(tower: Tower, t: Term): boolean {
  tower.seen.add(t);
  tower.treat(tower, t);
  return true;
}

/** Take `equation` (t = e) as the definition of t, after giving everything in e its own. */
export function define(tower: Tower, equation: Theorem | null): boolean {
  if (!equation) return false;
  const [t, e] = equation.conclusion.terms;
  if (t === e || tower.definitions.has(t)) return false;
  tower.definitions.set(t, equation);
  tower.field.define(t, e);
  tower.seen.add(t);
  absorb(tower, e);
  return true;
}

/** Take `equation` (generator^n = e) as a reduction. */
export function reduction(tower: Tower, equation: Theorem | null): void {
  if (!equation) return;
  const [power, e] = equation.conclusion.terms;
  if (tower.reductions.has(power.args[0]) || tower.definitions.has(power.args[0])) return;
  absorb(tower, e);
  tower.reductions.set(power.args[0], equation);
  tower.field.reduce(power, e);
}

/** The theorem left = right, when both are the same function of the generators. */
export function equation(tower: Tower, left: Term, right: Term): Theorem | null {
  if (left === right) {
    const d = definedHere(tower.context, left);
    return d && infer({ step: 'reflexivity', defined: d });
  }
  absorb(tower, left);
  absorb(tower, right);
  const l = definedHere(tower.context, left);
  const r = definedHere(tower.context, right);
  if (!l || !r) return null;
  const { definitions, reductions } = relevant(tower, [left, right]);
  return attempt(() => infer({ step: 'field', left: l, right: r, definitions, reductions }));
}

/** The definitions and reductions that the terms reach. */
export function relevant(tower: Tower, terms: readonly Term[]): { definitions: Theorem[]; reductions: Theorem[] } {
  const definitions: Theorem[] = [];
  const reductions: Theorem[] = [];
  const seen = new Set<Term>();
  const stack = [...terms];
  while (stack.length > 0) {
    const t = stack.pop()!;
    if (seen.has(t)) continue;
    seen.add(t);
    const definition = tower.definitions.get(t);
    const reduced = tower.reductions.get(t);
    if (definition) definitions.push(definition);
    if (reduced) reductions.push(reduced);
    if (definition) stack.push(definition.conclusion.terms[1]);
    else if (!isOpaque(t)) stack.push(...t.args);
    if (reduced) stack.push(reduced.conclusion.terms[1]);
  }
  return { definitions, reductions };
}

/** t with one argument rewritten: from u = v, the theorem f(u) = f(v). */
export function congruence(tower: Tower, t: Term, inner: Theorem | null): Theorem | null {
  const defined = inner && definedHere(tower.context, t);
  return defined && attempt(() => infer({ step: 'rewrite', defined, equations: [inner] }));
}

/** The exact value of t over the generators. */
export function exactValue(tower: Tower, t: Term): V.Value {
  absorb(tower, t);
  return tower.field.value(t);
}

// ---- terms from values

/** A polynomial as a term: a sum of monomials in a canonical order. */
export function polyTerm(tower: Tower, p: V.Poly): Term {
  const parts = [...p].sort(([a], [b]) => (a < b ? 1 : -1)).map(([mono, c]) => monomialTerm(tower, mono, Q.rational(c)));
  return parts.reduce((a, b) => add(a, b));
}
export function monomialTerm(tower: Tower, mono: string, c: Rational): Term {
  const parts: Term[] = [];
  for (let i = 0; i < mono.length; i += 2) parts.push(powerTerm(tower.field.atoms[mono.charCodeAt(i)], mono.charCodeAt(i + 1)));
  return scaled(c, parts);
}
export const powerTerm = (t: Term, e: number): Term => (e === 1 ? t : pow(t, Q.rational(e)));
/** A polynomial in one atom as a product of its linear factors and the rest; null when it has no rational root. */
export function factoredTerm(tower: Tower, p: V.Poly): Term | null {
  const coefficients: bigint[] = [];
  let atom = -1;
  for (const [m, k] of p) {
    if (m.length > 2 || (m.length === 2 && atom >= 0 && m.charCodeAt(0) !== atom)) return null;
    if (m.length === 2) atom = m.charCodeAt(0);
    coefficients[m === '' ? 0 : m.charCodeAt(1)] = k;
  }
  for (let i = 0; i < coefficients.length; i++) coefficients[i] ??= 0n;
  const found = atom >= 0 ? linearFactors(coefficients) : null;
  if (!found) return null;
  const x = tower.field.atoms[atom];
  const sum = (k: readonly bigint[]): Term =>
    k
      .map((c, i) => scaled(Q.rational(c), i === 0 ? [] : [powerTerm(x, i)]))
      .filter((_, i) => k[i] !== 0n)
      .reduce((a, b) => add(a, b));
  return [...found.linear.map((l) => sum(l)), ...(found.rest.length === 1 && found.rest[0] === 1n ? [] : [sum(found.rest)])].reduce(
    (a, b) => mul(a, b),
  );
}
/** c times a product, 1 written only when nothing else is there. */
export function scaled(c: Rational, parts: readonly Term[]): Term {
  const all = Q.eq(c, Q.ONE) && parts.length > 0 ? parts : [num(c), ...parts];
  return all.length === 0 ? one : all.reduce((a, b) => mul(a, b));
}
/** A value as a term: c · Π factors with positive exponents, over those with negative ones. */
export function valueTerm(tower: Tower, v: V.Value): Term {
  const above: Term[] = [];
  const below: Term[] = [];
  for (const [, f] of sortedFactors(v)) (f.e > 0 ? above : below).push(powerTerm(polyTerm(tower, f.poly), Math.abs(f.e)));
  const top = scaled(Q.rational(v.c.n), above);
  if (v.c.d !== 1n) below.unshift(int(v.c.d));
  return below.length === 0
    ? top
    : div(
        top,
        below.reduce((a, b) => mul(a, b)),
      );
}
export const sortedFactors = (v: V.Value): [string, V.Factor][] => [...v.factors].sort(([a], [b]) => (a < b ? -1 : 1));

// ---- linear algebra over the rationals, for exponents and angles

export interface Split {
  /** Everything except the logarithms taken out. */
  readonly vector: Vector;
  /** Monomial key → the term of that monomial. */
  readonly terms: ReadonlyMap<string, Term>;
  /** Terms w with rational coefficients q: the sum of q·ln(w). */
  readonly logarithms: readonly { readonly of: Term; readonly times: Rational }[];
  /** The rational multiple of π. */
  readonly pi: Rational;
}

/** A term as a rational combination of monomials, each over a common denominator that is no monomial. */
export function split(tower: Tower, t: Term, takeLogarithms = true): Split {
  const value = exactValue(tower, t);
  const below = sortedFactors(value).filter(([, f]) => f.e < 0);
  const sum = t.op === 'add' || t.op === 'sub' || t.op === 'neg';
  // Over one denominator the summands of −1/(1 + eᶻ) − z would not be told apart.
  if (below.some(([, f]) => f.poly.size > 1)) {
    if (sum) return splitSum(tower, t, takeLogarithms);
    // 2(u + v) like u + v, or e^(2(u + v)) would not be the square of e^(u + v).
    const [times, of] = multiple(t);
    if (of !== t) return scaledSplit(split(tower, of, takeLogarithms), times);
  }
  const terms = new Map<string, Term>();
  const vector = new Map<string, Rational>();
  const logarithms: { of: Term; times: Rational }[] = [];
  let multipleOfPi = Q.ZERO;
  if (V.isZero(value)) return { vector, terms, logarithms, pi: multipleOfPi };
  const wide = below.filter(([, f]) => f.poly.size > 1);
  const suffix = wide.map(([key, f]) => `${key}^${f.e}`).join(' ');
  const denominator = wide.length === 0 ? null : wide.map(([, f]) => powerTerm(polyTerm(tower, f.poly), -f.e)).reduce((a, b) => mul(a, b));
  const divided = new Map(below.filter(([, f]) => f.poly.size === 1).map(([, f]) => [[...f.poly.keys()][0].charCodeAt(0), -f.e] as const));
  let numerator: V.Poly = new Map([['', 1n]]);
  for (const [, f] of sortedFactors(value)) {
    if (f.e > 0) for (let k = 0; k < f.e; k++) numerator = V.multiplyPolynomials(numerator, f.poly, tower.field.ground);
  }
  for (const [mono, k] of [...numerator].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const q = Q.mul(value.c, Q.rational(k));
    const [above, under] = cancelled(mono, divided);
    const atom =
      above.length === 2 && above.charCodeAt(1) === 1 && under === '' && !denominator ? tower.field.atoms[above.charCodeAt(0)] : null;
    if (takeLogarithms && atom?.op === 'fn' && atom.name === 'ln') logarithms.push({ of: atom.args[0], times: q });
    else if (!takeLogarithms && atom?.op === 'pi') multipleOfPi = q;
    else {
      const key = `${above}|${under}|${suffix}`;
      vector.set(key, q);
      const parts = [...(under === '' ? [] : [monomialTerm(tower, under, Q.ONE)]), ...(denominator ? [denominator] : [])];
      const m = monomialTerm(tower, above, Q.ONE);
      terms.set(
        key,
        parts.reduce((x, y) => div(x, y), m),
      );
    }
  }
  return { vector, terms, logarithms, pi: multipleOfPi };
}
/** q·u or u/q as the number and u. */
function multiple(t: Term): readonly [Rational, Term] {
  const [u, v] = t.args;
  if (t.op === 'mul' && u.op === 'num') return [u.value!, v];
  if (t.op === 'mul' && v.op === 'num') return [v.value!, u];
  return t.op === 'div' && v.op === 'num' && !Q.isZero(v.value!) ? [Q.inv(v.value!), u] : [Q.ONE, t];
}
function scaledSplit(s: Split, q: Rational): Split {
  if (Q.isZero(q)) return { vector: new Map(), terms: s.terms, logarithms: [], pi: Q.ZERO };
  return {
    vector: new Map([...s.vector].map(([key, value]) => [key, Q.mul(q, value)] as const)),
    terms: s.terms,
    logarithms: s.logarithms.map(({ of, times }) => ({ of, times: Q.mul(q, times) })),
    pi: Q.mul(q, s.pi),
  };
}
/** A monomial over powers of atoms, in lowest terms: what is left above and below. */
function cancelled(mono: string, divided: ReadonlyMap<number, number>): [string, string] {
  const rest = new Map(divided);
  let above = '';
  for (let i = 0; i < mono.length; i += 2) {
    const x = mono.charCodeAt(i);
    const e = mono.charCodeAt(i + 1);
    const common = Math.min(e, rest.get(x) ?? 0);
    if (common > 0) rest.set(x, rest.get(x)! - common);
    if (e > common) above += String.fromCharCode(x, e - common);
  }
  const under = [...rest]
    .filter(([, e]) => e > 0)
    .map(([x, e]) => String.fromCharCode(x, e))
    .join('');
  return [above, under];
}
/** Both sides of a sum by themselves, added up. */
function splitSum(tower: Tower, t: Term, takeLogarithms: boolean): Split {
  const parts = t.args.map((a, i) => ({
    ...split(tower, a, takeLogarithms),
    sign: t.op === 'neg' || (t.op === 'sub' && i === 1) ? Q.MINUS_ONE : Q.ONE,
  }));
  const vector = new Map<string, Rational>();
  const terms = new Map<string, Term>();
  const logarithms: { of: Term; times: Rational }[] = [];
  let multipleOfPi = Q.ZERO;
  for (const p of parts) {
    for (const [key, q] of p.vector) {
      const total = Q.add(vector.get(key) ?? Q.ZERO, Q.mul(p.sign, q));
      if (Q.isZero(total)) vector.delete(key);
      else vector.set(key, total);
      terms.set(key, p.terms.get(key)!);
    }
    for (const l of p.logarithms) logarithms.push({ of: l.of, times: Q.mul(p.sign, l.times) });
    multipleOfPi = Q.add(multipleOfPi, Q.mul(p.sign, p.pi));
  }
  return { vector, terms, logarithms, pi: multipleOfPi };
}

/** Rational k with target = Σ kⱼ·baseⱼ, or null. The bases are independent. */
export function solve(bases: readonly Base[], target: Vector): Rational[] | null {
  const keys = [...new Set([...bases.flatMap((b) => [...b.vector.keys()]), ...target.keys()])];
  const rows = keys.map((k) => [...bases.map((b) => b.vector.get(k) ?? Q.ZERO), target.get(k) ?? Q.ZERO]);
  const n = bases.length;
  const pivots: number[] = [];
  let r = 0;
  for (let col = 0; col < n && r < rows.length; col++) {
    const p = rows.findIndex((row, i) => i >= r && !Q.isZero(row[col]));
    if (p < 0) return null;
    [rows[r], rows[p]] = [rows[p], rows[r]];
    const scale = rows[r][col];
    rows[r] = rows[r].map((x) => Q.div(x, scale));
    rows.forEach((row, i) => {
      if (i === r || Q.isZero(row[col])) return;
      const f = row[col];
      for (let j = col; j <= n; j++) row[j] = Q.sub(row[j], Q.mul(f, rows[r][j]));
    });
    pivots.push(r);
    r++;
  }
  if (pivots.length < n) return null;
  for (let i = r; i < rows.length; i++) if (!Q.isZero(rows[i][n])) return null;
  return pivots.map((i) => rows[i][n]);
}

/** The sum of a vector's monomials as a term. */
export function vectorTerm(vector: Vector, terms: ReadonlyMap<string, Term>): Term {
  return [...vector].map(([key, q]) => (Q.eq(q, Q.ONE) ? terms.get(key)! : mul(num(q), terms.get(key)!))).reduce((a, b) => add(a, b));
}

/**
 * Integer multiples of bases that make up the vector; takes the vector itself as a new base when it is independent,
 * and asks for a finer base when the multiples are not integers.
 */
export function decompose(tower: Tower, kind: 'exponents' | 'angles', part: Split): { base: Base; times: bigint }[] {
  const bases = tower[kind];
  if (part.vector.size === 0) return [];
  const k = solve(bases, part.vector);
  if (!k) {
    const base: Base = { term: vectorTerm(part.vector, part.terms), vector: part.vector };
    bases.push(base);
    return [{ base, times: 1n }];
  }
  const used = k.map((times, i) => ({ base: bases[i], times })).filter((x) => !Q.isZero(x.times));
  // Steps that are too fine or too many (1.0000000001 z beside z) would only make giants: such a part stands for itself.
  if (used.some((x) => x.times.d > FINEST || Q.cmp(Q.abs(x.times), MOST) > 0)) {
    return [{ base: { term: vectorTerm(part.vector, part.terms), vector: part.vector }, times: 1n }];
  }
  const fine = used.find((x) => !Q.isInteger(x.times));
  if (fine) throw new Refine(kind, scaledBase(fine.base.term, fine.times.d));
  return used.map((x) => ({ base: x.base, times: x.times.n }));
}
const FINEST = 2000n;
const MOST = Q.rational(10_000);
const scaledBase = (t: Term, d: bigint): Term =>
  t.op === 'mul' && t.args[0].op === 'num' ? mul(num(Q.div(t.args[0].value!, Q.rational(d))), t.args[1]) : mul(num(Q.rational(1n, d)), t);
