/**
 * Signs that need a normal form: the term is brought to c · Π pᵢ^eᵢ over the generator tower, and each pᵢ is shown positive (or of
 * whatever sign) after moving the origin of its generators to a bound, completing a square, or cutting the line. Untrusted search.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as V from '../kernel/polynomial.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { add, div, mul, neg, num, pow, sub, variable, zero } from '../term/term.ts';
import { substitute } from '../term/traverse.ts';
import { type Move, moves } from './bounds.ts';
import { makeTower } from './build-tower.ts';
import { attempt, type Context, definedHere, extend, given, type Sign, sign } from './context.ts';
import { double } from './numeric.ts';
import { structuralSign } from './sign.ts';
import { carried } from './sign-kinds.ts';
import { linearSign } from './sign-linear.ts';
import { absorb, equation, factoredTerm, monomialTerm, polyTerm, powerTerm, scaled, sortedFactors, type Tower } from './tower.ts';

/** The sign of t by structure, and where that fails by its normal form. */
export function deepSign(c: Context, t: Term): Sign | null {
  const plain = structuralSign(c, t);
  if (plain && plain.kind !== 'nonnegative' && plain.kind !== 'nonpositive' && plain.kind !== 'nonzero') return plain;
  if (c.point || t.op === 'num' || t.op === 'var') return plain;
  const line = linearSign(c, t);
  if (line) return line === 'open' ? plain : line;
  if (c.restricted.depth > 1) return plain;
  // Inside, only structure is used, so that the search ends.
  c.restricted.depth++;
  try {
    // Bounds learned on the way may settle the difference that was asked for itself.
    const found = byNormalForm(c, t);
    const settled = found && found.kind !== 'nonnegative' && found.kind !== 'nonpositive';
    return (settled || t.op !== 'sub' ? found : structuralSign(c, t)) ?? found ?? plain;
  } finally {
    c.restricted.depth--;
  }
}

function byNormalForm(c: Context, t: Term): Sign | null {
  if (!definedHere(c, t)) return null;
  const tower = makeTower(c, [t]);
  const value = tower.field.value(t);
  if (V.isZero(value)) {
    const e = equation(tower, t, zero);
    return e && { kind: 'zero', theorem: e };
  }
  const parts: Term[] = [];
  for (const [, f] of sortedFactors(value)) {
    const p = polyTerm(tower, f.poly);
    const shape = f.poly.size === 1 ? p : ((f.e % 2 === 0 ? p : null) ?? definite(c, tower, f.poly, p) ?? p);
    if (f.poly.size > 1 && !c.signs.get(shape)) fromHypothesis(c, shape);
    parts.push(powerTerm(shape, f.e));
  }
  const whole = scaled(value.c, parts);
  const s = signNow(c, whole);
  if (!s || whole === t) return s;
  const e = equation(tower, whole, t);
  return e && carried(s, e);
}

/** Learn the sign of p where a hypothesis compares a multiple of it with 0, spelt another way: 1 − z² ≠ 0 says that z² − 1 ≠ 0. */
function fromHypothesis(c: Context, p: Term): void {
  for (const h of given(c)) {
    const [a, b] = h.conclusion.terms;
    if (a === undefined || b === undefined) continue;
    const w = b === zero ? a : a === zero ? b : sub(b, a);
    if (w === p || w.op === 'var' || w.op === 'fn' || w.vars.length !== p.vars.length || !mayBeMultiple(w, p)) continue;
    const tower = makeTower(c, [p, w]);
    const value = tower.field.value(w);
    const other = tower.field.value(p);
    if (V.isZero(value) || V.isZero(other)) continue;
    const times = Q.div(value.c, other.c);
    if (!V.isZero(V.add(value, V.neg(V.mul(V.constant(times), other)), tower.field.ground))) continue;
    const s = structuralSign(c, div(w, num(times)));
    const e = s && equation(tower, div(w, num(times)), p);
    if (s && e) c.signs.set(p, carried(s, e));
  }
}

/** Is w a numeric multiple of p, as far as two points in doubles tell? */
function mayBeMultiple(w: Term, p: Term): boolean {
  const ratios = PROBES.map((probe) => {
    const at = new Map(p.vars.map((name, i) => [name, probe[i % probe.length]] as const));
    return double(w, at) / double(p, at);
  });
  return !ratios.every(Number.isFinite) || Math.abs(ratios[0] - ratios[1]) <= 1e-9 * Math.abs(ratios[0]);
}
const PROBES: readonly (readonly number[])[] = [
  [0.7310585786, 1.3862943611, 0.5772156649],
  [2.2360679775, 0.4142135624, 1.7320508076],
];

/** A term equal to the polynomial p whose sign is evident from its structure; null when none is found. */
function definite(c: Context, tower: Tower, poly: V.Poly, p: Term): Term | null {
  if (isSigned(sign(c, p))) return p;
  return (
    factorwise(c, tower, poly) ??
    squaresApart(c, tower, poly) ??
    shifted(c, tower, p, poly) ??
    betweenBounds(c, tower, poly) ??
    completedSquare(c, tower, poly) ??
    cut(c, tower, poly, p)
  );
}
/** The sign, also of a term whose sign is being looked for right now: what was learned meanwhile may settle it. */
const signNow = (c: Context, t: Term): Sign | null => sign(c, t) ?? structuralSign(c, t);
const isSigned = (s: Sign | null): boolean => s !== null && s.kind !== 'nonzero';

/** A product of linear factors and a rest, each of a known sign. */
function factorwise(c: Context, tower: Tower, poly: V.Poly): Term | null {
  const whole = factoredTerm(tower, poly);
  return whole && isSigned(sign(c, whole)) ? whole : null;
}

/** Move the origin of some generators to their bounds until all coefficients agree. */
function shifted(c: Context, tower: Tower, p: Term, poly: V.Poly): Term | null {
  const atoms = atomsOf(tower, poly);
  if (atoms.length > 4) return null;
  const options = atoms.map((a) => [null, ...moves(c, a)]);
  const total = options.reduce((n, o) => n * o.length, 1);
  if (total === 1 || total > 64) return null;
  for (let k = 1; k < total; k++) {
    const chosen: Move[] = [];
    let rest = k;
    for (const o of options) {
      const m = o[rest % o.length];
      rest = Math.floor(rest / o.length);
      if (m) chosen.push(m);
    }
    const candidate = moved(c, p, chosen);
    if (candidate && isSigned(signNow(c, candidate))) return candidate;
  }
  return null;
}

/** p with the chosen atoms written by their distances, expanded again in the distances. */
function moved(c: Context, p: Term, chosen: readonly Move[]): Term | null {
  const names = chosen.map((_, i) => variable(`distance ${i}`));
  const local = makeTower(
    c,
    chosen.map((m) => m.as(zero)),
  );
  const back = new Map<string, Term>();
  chosen.forEach((m, i) => {
    local.field.define(m.atom, m.as(names[i]));
    back.set(names[i].name, m.step);
  });
  const value = expanded(local, p);
  if (!value || V.isZero(value)) return null;
  const parts = sortedFactors(value).map(([, f]) => powerTerm(substitute(closedLast(local, f.poly), back), f.e));
  return scaled(value.c, parts);
}
/** A polynomial with all that is a number (π − 3, say) in one summand, so that its sign can be seen. */
function closedLast(tower: Tower, poly: V.Poly): Term {
  const closed = new Map<string, bigint>();
  const open = new Map<string, bigint>();
  for (const [m, k] of poly) (isClosed(tower, m) ? closed : open).set(m, k);
  return closed.size < 2 || open.size === 0 ? polyTerm(tower, poly) : add(polyTerm(tower, open), polyTerm(tower, closed));
}
function isClosed(tower: Tower, mono: string): boolean {
  for (let i = 0; i < mono.length; i += 2) if (tower.field.atoms[mono.charCodeAt(i)].vars.length > 0) return false;
  return true;
}

/** The value with the moves made; null when two of them chase each other (x < y moves both). */
function expanded(tower: Tower, p: Term): V.Value | null {
  try {
    return tower.field.value(p);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function atomsOf(tower: Tower, poly: V.Poly): Term[] {
  const seen = new Set<number>();
  for (const m of poly.keys()) for (let i = 0; i < m.length; i += 2) seen.add(m.charCodeAt(i));
  return [...seen].map((i) => tower.field.atoms[i]);
}

/** Coefficients of a polynomial in one atom with rational coefficients, lowest first; null when there are more atoms. */
function univariate(tower: Tower, poly: V.Poly): { atom: Term; coefficients: Rational[] } | null {
  const atoms = atomsOf(tower, poly);
  if (atoms.length !== 1) return null;
  const coefficients: Rational[] = [];
  for (const [m, k] of poly) coefficients[m === '' ? 0 : m.charCodeAt(1)] = Q.rational(k);
  for (let i = 0; i < coefficients.length; i++) coefficients[i] ??= Q.ZERO;
  return { atom: atoms[0], coefficients };
}

/** k(A² − B²) for monomials A and B, as k(A − B)(A + B). */
function squaresApart(c: Context, tower: Tower, poly: V.Poly): Term | null {
  if (poly.size !== 2) return null;
  const [[m, k], [n, l]] = poly;
  const [a, b] = [rootOf(tower, m), rootOf(tower, n)];
  if (k !== -l || !a || !b) return null;
  const whole = scaled(Q.rational(k), [sub(a, b), add(a, b)]);
  return isSigned(signNow(c, whole)) ? whole : null;
}
/** The square root of a monomial. */
function rootOf(tower: Tower, mono: string): Term | null {
  let half = '';
  for (let i = 0; i < mono.length; i += 2) {
    if (mono.charCodeAt(i + 1) % 2 !== 0) return null;
    half += String.fromCharCode(mono.charCodeAt(i), mono.charCodeAt(i + 1) / 2);
  }
  return monomialTerm(tower, half, Q.ONE);
}

/** A polynomial in one generator between two numbers a and b, in Bernstein's form Σ kᵢ (x − a)ⁱ (b − x)ⁿ⁻ⁱ, when all kᵢ agree. */
function betweenBounds(c: Context, tower: Tower, poly: V.Poly): Term | null {
  const u = univariate(tower, poly);
  if (!u || u.coefficients.length > 9) return null;
  const steps = moves(c, u.atom).map((m) => m.step);
  const low = steps.find((t) => t.op === 'sub' && t.args[0] === u.atom && t.args[1].op === 'num');
  const high = steps.find((t) => t.op === 'sub' && t.args[1] === u.atom && t.args[0].op === 'num');
  if (!low || !high) return null;
  const [a, b] = [low.args[1].value!, high.args[0].value!];
  if (Q.cmp(a, b) >= 0) return null;
  for (const n of [u.coefficients.length - 1, u.coefficients.length + 2]) {
    const k = bernstein(u.coefficients, a, b, n);
    if (k.some((x) => Q.sign(x) > 0) && k.some((x) => Q.sign(x) < 0)) continue;
    const parts = k.flatMap((x, i) => {
      const powers = [...(i > 0 ? [powerTerm(low, i)] : []), ...(i < n ? [powerTerm(high, n - i)] : [])];
      return Q.isZero(x) ? [] : [scaled(Q.abs(x), powers)];
    });
    const sum = parts.length > 0 ? parts.reduce((x, y) => add(x, y)) : null;
    const whole = sum && (k.some((x) => Q.sign(x) < 0) ? neg(sum) : sum);
    if (whole && isSigned(signNow(c, whole))) return whole;
  }
  return null;
}
/** The kᵢ of degree n, by x = (a + b t)/(1 + t) with t = (x − a)/(b − x): the coefficients of p(x)·(1 + t)ⁿ, over (b − a)ⁿ. */
function bernstein(p: readonly Rational[], a: Rational, b: Rational, n: number): Rational[] {
  const times = (x: readonly Rational[], u: Rational, v: Rational): Rational[] =>
    [...x, Q.ZERO].map((k, i) => Q.add(Q.mul(k, u), i > 0 ? Q.mul(x[i - 1], v) : Q.ZERO));
  let sum: Rational[] = Array.from({ length: n + 1 }, () => Q.ZERO);
  p.forEach((k, degree) => {
    let term: Rational[] = [k];
    for (let i = 0; i < n; i++) term = i < degree ? times(term, a, b) : times(term, Q.ONE, Q.ONE);
    sum = sum.map((x, i) => Q.add(x, term[i]));
  });
  let scale = Q.ONE;
  for (let i = 0; i < n; i++) scale = Q.mul(scale, Q.sub(b, a));
  return sum.map((x) => Q.div(x, scale));
}

/** a x² + b x + k with negative discriminant, as a (x + b/2a)² + rest. */
function completedSquare(c: Context, tower: Tower, poly: V.Poly): Term | null {
  const u = univariate(tower, poly);
  if (u?.coefficients.length !== 3) return null;
  const [k, b, a] = u.coefficients;
  const half = Q.div(b, Q.mul(Q.TWO, a));
  const rest = Q.sub(k, Q.mul(a, Q.mul(half, half)));
  if (Q.sign(rest) !== Q.sign(a)) return null;
  const square = add(mul(num(a), pow(add(u.atom, num(half)), Q.TWO)), num(rest));
  return isSigned(sign(c, square)) ? square : null;
}

/**
 * A polynomial in one generator, of one sign on the whole line or half line: cut at rational points, on each piece move the
 * origin to the nearest cut. The sign is recorded for p itself.
 */
function cut(c: Context, tower: Tower, poly: V.Poly, p: Term): Term | null {
  const u = univariate(tower, poly);
  if (!u || u.coefficients.length > 13 || u.coefficients.length < 3) return null;
  const at = (x: Rational): Rational => u.coefficients.reduceRight((sum, k) => Q.add(Q.mul(sum, x), k), Q.ZERO);
  const points = [Q.ZERO, Q.ONE, Q.MINUS_ONE, Q.HALF, Q.neg(Q.HALF), Q.TWO, Q.rational(-2)];
  const direction = Q.sign(at(Q.ONE));
  if (direction === 0 || points.some((x) => Q.sign(at(x)) === -direction)) return null;
  if ([...points, ...FAR].some((x) => isPossible(c, u.atom, x) && Q.sign(at(x)) !== direction)) return null;
  const theorem = cutAt(c, tower, p, u.atom, direction, points, 0);
  if (!theorem) return null;
  c.signs.set(p, { kind: direction > 0 ? 'positive' : 'negative', theorem });
  return p;
}
const FAR = ['3', '-3', '10', '-10', '1000', '-1000'].map(Q.parse);
/** Do the hypotheses allow this value? */
function isPossible(c: Context, atom: Term, x: Rational): boolean {
  if (atom.op !== 'var') return atom.op === 'fn' && atom.name === 'exp' && Q.sign(x) > 0 && given(c).length === 0;
  return given(c).every(({ conclusion: { kind, terms } }) => {
    const [a, b] = terms;
    if (a === atom && b?.op === 'num')
      return kind === 'lt' ? Q.cmp(x, b.value!) < 0 : kind === 'le' ? Q.cmp(x, b.value!) <= 0 : kind === 'ne';
    if (b === atom && a.op === 'num')
      return kind === 'lt' ? Q.cmp(a.value!, x) < 0 : kind === 'le' ? Q.cmp(a.value!, x) <= 0 : kind === 'ne';
    return !terms.some((t) => t.vars.includes(atom.name));
  });
}
function cutAt(
  c: Context,
  tower: Tower,
  p: Term,
  atom: Term,
  direction: number,
  points: readonly Rational[],
  depth: number,
): Theorem | null {
  if (depth >= points.length) return null;
  const goal = direction > 0 ? P.lt(zero, p) : P.lt(p, zero);
  const x = num(points[depth]);
  const cases: Theorem[] = [];
  const on = [P.lt(atom, x), P.eq(atom, x), P.lt(x, atom)];
  for (const h of on) {
    const inner = extend({ ...c, deep: null }, [h], false);
    inner.known.set(h, infer({ step: 'assume', prop: h }));
    const found = h.kind === 'eq' ? atValue(inner, p, goal, direction) : onPiece(inner, tower, p, atom, goal, direction);
    const theorem = found ?? (h.kind === 'eq' ? null : cutAt(inner, tower, p, atom, direction, points, depth + 1));
    if (!theorem) return null;
    cases.push(theorem);
  }
  const defined = [definedHere(c, atom), definedHere(c, x)].filter((d) => d !== null);
  return attempt(() => infer({ step: 'split', on, cases, defined }));
}
function atValue(c: Context, p: Term, goal: P.Prop, direction: number): Theorem | null {
  const [h] = c.hypotheses.slice(-1);
  const [atom, x] = h.conclusion.terms;
  const value = makeTower(c, []);
  value.field.define(atom, x);
  const k = value.field.value(p);
  const target = num(k.c);
  const left = definedHere(c, target);
  const right = definedHere(c, p);
  if (!left || !right || Q.sign(k.c) !== direction || k.factors.size > 0) return null;
  const e = attempt(() => infer({ step: 'field', left, right, definitions: [h], reductions: [] }));
  const s = structuralSign({ ...c, deep: structuralSign }, target);
  const done = e && s && carried(s, e).theorem;
  return done && done.conclusion === goal ? done : null;
}
function onPiece(c: Context, tower: Tower, p: Term, atom: Term, goal: P.Prop, direction: number): Theorem | null {
  const local: Context = { ...c, deep: structuralSign };
  for (const m of moves(local, atom)) {
    const candidate = moved(local, p, [m]);
    const s = candidate && sign(local, candidate);
    if (!candidate || !s || (direction > 0 ? s.kind !== 'positive' : s.kind !== 'negative')) continue;
    absorb(tower, candidate);
    const left = definedHere(local, candidate);
    const right = definedHere(local, p);
    const e = left && right && attempt(() => infer({ step: 'field', left, right, definitions: [], reductions: [] }));
    if (e) {
      const done = carried(s, e).theorem;
      if (done.conclusion === goal) return done;
    }
  }
  return null;
}
