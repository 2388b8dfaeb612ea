/**
 * Equations among the hypotheses, solved: from 2z − 3 = 0 the theorem z = 3/2, from eᶻ − 2 = 0 the theorem eᶻ = 2. Untrusted search.
 */
import { makeField } from '../kernel/field.ts';
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { add, div, mul, neg, num, pow, sub, zero } from '../term/term.ts';
import { attempt, type Context, definedHere, prove, rule } from './context.ts';
import { linear, valueIn } from './linear.ts';
import { byEquation, structuralSign } from './sign.ts';
import { mirrored } from './sign-kinds.ts';

/** Learn b = a, and x = k from hypotheses a = b in which a − b is linear in one variable, function or root x, with numbers. */
export function solveHypotheses(c: Context): void {
  for (const h of [...c.hypotheses]) {
    const { kind, terms } = h.conclusion;
    if (kind === 'lt' || kind === 'le' || kind === 'ne') learn(c, plainBounds(c, h) ?? boundOf(c, h));
    if (kind !== 'eq') continue;
    const mirrored = rule('order.symmetry', { u: terms[0], v: terms[1] }, [h]);
    c.known.set(mirrored.conclusion, mirrored);
    if (terms[0].op === 'var') continue;
    const theorem = solved(c, h, terms[0], terms[1]);
    if (theorem) learn(c, theorem);
  }
}
function learn(c: Context, theorem: Theorem | null): void {
  if (!theorem || c.known.get(theorem.conclusion)) return;
  c.known.set(theorem.conclusion, theorem);
  (c.hypotheses as Theorem[]).push(theorem);
}

/** From 0 < a·x + b (or ≤, ≠, or the sides exchanged) the bound of x itself. */
function boundOf(c: Context, h: Theorem): Theorem | null {
  const [u, v] = h.conclusion.terms;
  const w = v === zero ? u : u === zero ? v : null;
  if (!w || w.op === 'var' || w.op === 'fn' || w.vars.length !== 1) return null;
  const line = linear(w);
  if (line?.x.op !== 'var') return null;
  const scale = Q.abs(Q.div(Q.ONE, line.slope));
  const root = num(Q.neg(Q.div(line.constant, line.slope)));
  const gap = Q.sign(line.slope) > 0 ? sub(line.x, root) : sub(root, line.x);
  const scaled = mul(num(scale), w);
  const s = structuralSign(c, scaled);
  const e = s && byEquation(c, s, scaled, gap);
  if (!e) return null;
  const [a, b] = gap.args;
  const flipped = (): Theorem | null => {
    const back = mirrored(e, gap);
    const other = sub(b, a);
    return (back && byEquation(c, back, neg(gap), other)?.theorem) ?? null;
  };
  switch (e.kind) {
    case 'positive':
      return rule('order.less-from-difference', { u: b, v: a }, [e.theorem]);
    case 'nonnegative':
      return rule('order.at-most-from-difference', { u: b, v: a }, [e.theorem]);
    case 'negative': {
      const up = flipped();
      return up && rule('order.less-from-difference', { u: a, v: b }, [up]);
    }
    case 'nonpositive': {
      const up = flipped();
      return up && rule('order.at-most-from-difference', { u: a, v: b }, [up]);
    }
    case 'nonzero': {
      const apart = rule('order.unequal-from-difference', { u: a, v: b }, [e.theorem]);
      return a === line.x ? apart : rule('order.unequal-symmetry', { u: a, v: b }, [apart]);
    }
    default:
      return null;
  }
}

/** A bound spelt −1/2 or 3·2 as one number. */
function plainBounds(c: Context, h: Theorem): Theorem | null {
  const [a, b] = h.conclusion.terms;
  const side = a.vars.length === 0 && b.vars.length > 0 ? a : b.vars.length === 0 && a.vars.length > 0 ? b : null;
  const number = side && side.op !== 'num' ? rational(side) : null;
  if (!side || !number) return null;
  const [left, right] = [definedHere(c, side), definedHere(c, number)];
  const e = left && right && attempt(() => infer({ step: 'field', left, right, definitions: [], reductions: [] }));
  if (!e) return null;
  if (h.conclusion.kind === 'ne') {
    const same = rule('order.symmetry', { u: side, v: number }, [e]);
    if (side === a) return rule('order.equal-unequal', { u: number, v: side, w: b }, [same, h]);
    return rule('order.unequal-equal', { u: a, v: b, w: number }, [h, e]);
  }
  const strict = h.conclusion.kind === 'lt';
  if (side === b) return rule(strict ? 'order.less-equal' : 'order.at-most-equal', { u: a, v: b, w: number }, [h, e]);
  const back = rule('order.symmetry', { u: side, v: number }, [e]);
  return rule(strict ? 'order.equal-less' : 'order.equal-at-most', { u: number, v: side, w: b }, [back, h]);
}
function rational(t: Term): Term | null {
  try {
    const value = makeField(1000).value(t);
    return value.factors.size === 0 ? num(value.c) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function solved(c: Context, h: Theorem, a: Term, b: Term): Theorem | null {
  const w = b === zero ? a : sub(a, b);
  const found = linear(w);
  const line = found
    ? { x: found.x, slope: num(found.slope), root: num(Q.neg(Q.div(found.constant, found.slope))) }
    : linearByLetters(c, w);
  if (!line) return null;
  const { x, slope, root } = line;
  const detour = add(root, div(w, slope));
  const zeroW = b === zero ? h : rule('order.difference-zero', { u: a, v: b }, [h]);
  const [dx, dt, dr, dw] = [x, detour, root, add(root, div(zero, slope))].map((t) => definedHere(c, t));
  if (!dx || !dt || !dr || !dw) return null;
  const equation = (left: Theorem, right: Theorem): Theorem => infer({ step: 'field', left, right, definitions: [], reductions: [] });
  return attempt(() => {
    const first = equation(dx, dt);
    const second = infer({ step: 'rewrite', defined: dt, equations: [zeroW] });
    const last = equation(definedHere(c, second.conclusion.terms[1])!, dr);
    const middle = second.conclusion.terms[1];
    return rule('order.transitivity', { u: x, v: middle, w: root }, [
      rule('order.transitivity', { u: x, v: detour, w: middle }, [first, second]),
      last,
    ]);
  });
}

/** w = A·x + B for a variable x, with polynomials A ≠ 0 and B in other variables: x = −B/A. */
function linearByLetters(c: Context, w: Term): { x: Term; slope: Term; root: Term } | null {
  const field = makeField(10_000);
  const value = valueIn(field, w);
  const [f] = value?.factors.values() ?? [];
  if (value?.factors.size !== 1 || f.e !== 1 || f.poly.size > 12) return null;
  const term = (p: readonly (readonly [string, bigint])[]): Term =>
    p.map(([mono, k]) => monomial(field.atoms, mono, Q.mul(value.c, Q.rational(k)))).reduce((x, y) => add(x, y));
  for (const [i, x] of field.atoms.entries()) {
    if (x.op !== 'var') continue;
    const has = (mono: string): boolean => [...mono].some((_, k) => k % 2 === 0 && mono.charCodeAt(k) === i);
    const above = [...f.poly].filter(([mono]) => has(mono));
    const below = [...f.poly].filter(([mono]) => !has(mono));
    const single = above.map(([mono, k]) => [mono.replace(String.fromCharCode(i, 1), ''), k] as const);
    if (above.length === 0 || single.some(([mono]) => has(mono))) continue;
    const slope = term(single);
    if (slope.vars.length === 0 || !prove(c, P.ne(slope, zero))) continue;
    return { x, slope, root: below.length === 0 ? zero : div(neg(term(below)), slope) };
  }
  return null;
}
function monomial(atoms: readonly Term[], mono: string, k: Q.Rational): Term {
  let out = num(k);
  for (let i = 0; i < mono.length; i += 2) {
    const t = atoms[mono.charCodeAt(i)];
    out = mul(out, mono.charCodeAt(i + 1) === 1 ? t : pow(t, Q.rational(mono.charCodeAt(i + 1))));
  }
  return out;
}
