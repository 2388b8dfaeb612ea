/**
 * The sign of a term, by its structure: hypotheses, enclosures of closed terms, and the order rules. Untrusted search.
 */
import type { Theorem } from '../kernel/kernel.ts';
import { infer } from '../kernel/kernel.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { add, div, fn, int, mul, neg, num, one, pi, pow, rebuild, sub, zero } from '../term/term.ts';
import type { Context, Sign } from './context.ts';
import { attempt, definedHere, given, prove, rule, separate, sign, valueAt, WEAK } from './context.ts';
import { carried, FLIPPED, isNegative, isPositive, mirrored, nonnegative, nonzero, of } from './sign-kinds.ts';

/** The sign of t by hypotheses, enclosure and structure; null when this finds none. */
export function structuralSign(c: Context, t: Term): Sign | null {
  const known = fromHypotheses(c, t);
  if (known && !WEAK.has(known.kind)) return known;
  const found = fromEnclosure(c, t) ?? fromStructure(c, t) ?? fromBounds(c, t);
  return found && (!known || !WEAK.has(found.kind)) ? found : known;
}

function fromHypotheses(c: Context, t: Term): Sign | null {
  const known = (p: P.Prop): Theorem | null => c.known.get(p) ?? null;
  let h = known(P.lt(zero, t));
  if (h) return of('positive', h);
  if ((h = known(P.lt(t, zero)))) return of('negative', h);
  if ((h = known(P.eq(t, zero)))) return of('zero', h);
  const below = known(P.le(zero, t));
  const apart = known(P.ne(t, zero));
  if (below && apart) return of('positive', strict(zero, t, below, rule('order.unequal-symmetry', { u: t, v: zero }, [apart])));
  if (below) return of('nonnegative', below);
  const above = known(P.le(t, zero));
  if (above && apart) return of('negative', strict(t, zero, above, apart));
  if (above) return of('nonpositive', above);
  return apart && of('nonzero', apart);
}
const strict = (u: Term, v: Term, atMost: Theorem, unequal: Theorem): Theorem => rule('order.at-most-unequal', { u, v }, [atMost, unequal]);

/** Bounds of t itself by closed terms: a < t with 0 ≤ a, and the like. */
function fromBounds(c: Context, t: Term): Sign | null {
  let weak: Sign | null = null;
  for (const h of given(c)) {
    const p = h.conclusion;
    if (p.terms.length !== 2 || (p.kind !== 'lt' && p.kind !== 'le' && p.kind !== 'eq')) continue;
    const [a, b] = p.terms;
    if (p.kind === 'eq') {
      if (a === t && b !== zero) {
        const s = sign(c, b);
        if (s) return carried(s, rule('order.symmetry', { u: a, v: b }, [h]));
      }
      continue;
    }
    if (b === t && a !== zero && a !== t) {
      const s = sign(c, a);
      const low = nonnegative(s, a);
      if (low && p.kind === 'lt') return of('positive', rule('order.at-most-less', { u: zero, v: a, w: t }, [low, h]));
      if (isPositive(s)) return of('positive', rule('order.less-at-most', { u: zero, v: a, w: t }, [s.theorem, h]));
      if (low) weak = of('nonnegative', rule('order.at-most-transitive', { u: zero, v: a, w: t }, [low, h]));
    }
    if (a === t && b !== zero && b !== t) {
      const s = sign(c, b);
      const high =
        s &&
        (isNegative(s)
          ? rule('order.less-weaken', { u: b, v: zero }, [s.theorem])
          : s.kind === 'nonpositive'
            ? s.theorem
            : s.kind === 'zero'
              ? rule('order.equal-weaken', { u: b, v: zero }, [s.theorem])
              : null);
      if (high && p.kind === 'lt') return of('negative', rule('order.less-at-most', { u: t, v: b, w: zero }, [h, high]));
      if (isNegative(s)) return of('negative', rule('order.at-most-less', { u: t, v: b, w: zero }, [h, s.theorem]));
      if (high) weak = of('nonpositive', rule('order.at-most-transitive', { u: t, v: b, w: zero }, [h, high]));
    }
  }
  return weak;
}

function fromEnclosure(c: Context, t: Term): Sign | null {
  if (t.vars.length > 0 && !(c.point && t.vars.every((v) => c.point!.has(v)))) return null;
  const exact = valueAt(c, t, 64)?.exact;
  if (exact && Q.isZero(exact)) return zeroHere(c, t);
  const above = separate(c, zero, t);
  if (above) return of('positive', above);
  const below = separate(c, t, zero);
  return below && of('negative', below);
}
/** t = 0 where its value is exactly 0: by the field step with the point's coordinates. */
function zeroHere(c: Context, t: Term): Sign | null {
  const left = definedHere(c, t);
  const right = definedHere(c, zero);
  if (!left || !right) return null;
  const definitions = c.hypotheses.filter((h) => h.conclusion.kind === 'eq' && h.conclusion.terms[0].op === 'var');
  const theorem = attempt(() => infer({ step: 'field', left, right, definitions, reductions: [] }));
  return theorem && of('zero', theorem);
}

function fromStructure(c: Context, t: Term): Sign | null {
  const [u, v] = t.args;
  switch (t.op) {
    case 'add':
      return sum(c, u, v);
    case 'sub':
      return difference(c, u, v);
    case 'neg': {
      const s = sign(c, u);
      return s && (s.kind === 'zero' ? negatedZero(c, s.theorem) : mirrored(s, u));
    }
    case 'mul':
      return product(c, t, u, v);
    case 'div': {
      const s = sign(c, u);
      const d = sign(c, v);
      if (!s || !d) return null;
      if (isPositive(s) && isPositive(d)) return of('positive', rule('order.quotient-positive', { u, v }, [s.theorem, d.theorem]));
      const low = nonnegative(s, u);
      if (low && isPositive(d)) return of('nonnegative', rule('order.quotient-nonnegative', { u, v }, [low, d.theorem]));
      const a = nonzero(s, u);
      const b = nonzero(d, v);
      const apart = a && b && of('nonzero', rule('order.quotient-nonzero', { u, v }, [a, b]));
      return viaNegation(c, t, s, d) ?? apart;
    }
    case 'pow':
      return power(c, u, t.value!);
    case 'rpow': {
      const s = sign(c, u);
      return isPositive(s) && definedHere(c, v)
        ? of('positive', rule('order.real-power-positive', { u, v }, [s.theorem, definedHere(c, v)!]))
        : null;
    }
    case 'fn':
      return functionSign(c, t, u);
    default:
      return null;
  }
}

/** −u = 0 from u = 0. */
function negatedZero(c: Context, gone: Theorem): Sign | null {
  const u = gone.conclusion.terms[0];
  const put = infer({ step: 'rewrite', defined: definedHere(c, neg(u))!, equations: [gone] });
  const left = definedHere(c, neg(zero));
  const right = definedHere(c, zero);
  if (!left || !right) return null;
  const flat = infer({ step: 'field', left, right, definitions: [], reductions: [] });
  return of('zero', rule('order.transitivity', { u: neg(u), v: neg(zero), w: zero }, [put, flat]));
}

/** u + √(1 + u²) > 0, however the radicand is written. */
function besideRoot(c: Context, u: Term, v: Term): Sign | null {
  if (v.op !== 'pow' || !Q.eq(v.value!, Q.HALF)) return null;
  const d = definedHere(c, u);
  if (!d) return null;
  const positive = of('positive', rule('asinh.argument-positive', { u }, [d]));
  const from = positive.theorem.conclusion.terms[1];
  const radicand = from.args[1].args[0];
  if (radicand === v.args[0]) return positive;
  const left = definedHere(c, radicand);
  const right = definedHere(c, v.args[0]);
  const whole = definedHere(c, from);
  const same = left && right && attempt(() => infer({ step: 'field', left, right, definitions: [], reductions: [] }));
  const equation = same && whole && attempt(() => infer({ step: 'rewrite', defined: whole, equations: [same] }));
  return equation && carried(positive, equation);
}

function sum(c: Context, u: Term, v: Term): Sign | null {
  const root = besideRoot(c, u, v);
  if (root) return root;
  const s = sign(c, u);
  if (!s || s.kind === 'nonzero') return null;
  const r = sign(c, v);
  if (!r) return null;
  const both = (id: string, a: Theorem, b: Theorem): Theorem => rule(`order.${id}`, { u, v }, [a, b]);
  if (isPositive(s) && isPositive(r)) return of('positive', both('sum-positive', s.theorem, r.theorem));
  const a = nonnegative(s, u);
  const b = nonnegative(r, v);
  if (isPositive(s) && b) return of('positive', both('sum-positive-nonnegative', s.theorem, b));
  if (a && isPositive(r)) return of('positive', both('sum-nonnegative-positive', a, r.theorem));
  if (a && b) return of('nonnegative', both('sum-nonnegative', a, b));
  return atMostZero(s) && atMostZero(r) ? mirroredBoth(c, add(u, v), s, r) : null;
}

function difference(c: Context, u: Term, v: Term): Sign | null {
  for (const [a, b, kind] of [
    [v, u, 'positive'],
    [u, v, 'negative'],
  ] as const) {
    const less = c.known.get(P.lt(a, b));
    const atMost = less ? null : c.known.get(P.le(a, b));
    const d = less
      ? rule('order.difference-positive', { u: a, v: b }, [less])
      : atMost
        ? rule('order.difference-nonnegative', { u: a, v: b }, [atMost])
        : null;
    if (!d) continue;
    const s = of(less ? 'positive' : 'nonnegative', d);
    return kind === 'positive' ? s : byEquation(c, mirrored(s, sub(b, a)), neg(sub(b, a)), sub(u, v));
  }
  const apart = c.known.get(P.ne(u, v)) ?? null;
  if (apart) return of('nonzero', rule('order.difference-unequal', { u, v }, [apart]));
  const equal = c.known.get(P.eq(u, v)) ?? null;
  if (equal) return of('zero', rule('order.difference-zero', { u, v }, [equal]));
  const r = sign(c, v);
  const s = r && sign(c, u);
  if (!r || !s) return null;
  const flipped = mirrored(r, v);
  if (!flipped) return null;
  c.signs.set(neg(v), flipped);
  const joint = sum(c, u, neg(v)) ?? negatedSum(c, u, v, s, r);
  return joint && byEquation(c, joint, joint.theorem.conclusion.terms.find((x) => x !== zero)!, sub(u, v));
}
/** u < 0 < v: u − v = −(−u + v). */
function negatedSum(c: Context, u: Term, v: Term, s: Sign, r: Sign): Sign | null {
  if (!['negative', 'nonpositive'].includes(s.kind) || !['positive', 'nonnegative'].includes(r.kind)) return null;
  const flipped = mirrored(s, u);
  if (!flipped) return null;
  c.signs.set(neg(u), flipped);
  const joint = sum(c, neg(u), v);
  return joint && mirrored(joint, joint.theorem.conclusion.terms.find((x) => x !== zero)!);
}

/** The sign of `to` from the sign of `from` when both are the same rational function. */
export function byEquation(c: Context, s: Sign | null, from: Term, to: Term): Sign | null {
  if (!s) return null;
  const left = definedHere(c, from);
  const right = definedHere(c, to);
  const equation = left && right && attempt(() => infer({ step: 'field', left, right, definitions: [], reductions: [] }));
  return equation && carried(s, equation);
}

function product(c: Context, t: Term, u: Term, v: Term): Sign | null {
  const s = sign(c, u);
  const r = s && sign(c, v);
  if (!s || !r) return null;
  const both = (id: string, a: Theorem, b: Theorem): Theorem => rule(`order.${id}`, { u, v }, [a, b]);
  if (isPositive(s) && isPositive(r)) return of('positive', both('product-positive', s.theorem, r.theorem));
  if (isNegative(s) && isNegative(r)) return of('positive', both('product-of-negatives', s.theorem, r.theorem));
  const a = nonnegative(s, u);
  const b = nonnegative(r, v);
  if (a && b) return of('nonnegative', both('product-nonnegative', a, b));
  const signed = viaNegation(c, t, s, r) ?? (atMostZero(s) && atMostZero(r) ? mirroredBoth(c, t, s, r) : null);
  if (signed) return signed;
  const p = nonzero(s, u);
  const q = nonzero(r, v);
  return p && q && of('nonzero', both('product-nonzero', p, q));
}
const atMostZero = (s: Sign): boolean => s.kind === 'negative' || s.kind === 'nonpositive';
/** u, v ≤ 0: u · v as −u · −v, u + v as −(−u + −v). */
function mirroredBoth(c: Context, t: Term, s: Sign, r: Sign): Sign | null {
  const [u, v] = t.args;
  const [a, b] = [mirrored(s, u), mirrored(r, v)];
  if (!a || !b) return null;
  c.signs.set(neg(u), a);
  c.signs.set(neg(v), b);
  const mirror = rebuild(t, [neg(u), neg(v)]);
  const inner = fromStructure(c, mirror);
  if (!inner || t.op === 'mul') return inner && byEquation(c, inner, mirror, t);
  return byEquation(c, mirrored(inner, mirror), neg(mirror), t);
}
/** One factor is negative: the sign of −(−u · v) or −(u · −v). */
function viaNegation(c: Context, t: Term, s: Sign, r: Sign): Sign | null {
  const [u, v] = t.args;
  const flip = ['negative', 'nonpositive'].includes(s.kind);
  if (flip === ['negative', 'nonpositive'].includes(r.kind)) return null;
  if (s.kind === 'nonzero' || r.kind === 'nonzero') return null;
  const m = flip ? mirrored(s, u) : mirrored(r, v);
  if (!m) return null;
  c.signs.set(neg(flip ? u : v), m);
  const mirror = rebuild(t, flip ? [neg(u), v] : [u, neg(v)]);
  const inner = fromStructure(c, mirror);
  if (!inner || FLIPPED[inner.kind] === inner.kind) return null;
  return byEquation(c, mirrored(inner, mirror), neg(mirror), t);
}

function power(c: Context, u: Term, q: Q.Rational): Sign | null {
  const inst = { u, q: num(q), n: num(q) };
  const s = sign(c, u);
  if (isPositive(s)) return of('positive', rule('order.power-positive', inst, [s.theorem]));
  const even = Q.isInteger(q) && q.n % 2n === 0n;
  const apart = nonzero(s, u);
  if (even && apart) return of('positive', rule('order.even-power-positive', inst, [apart]));
  const low = nonnegative(s, u);
  if (low && Q.sign(q) > 0) return of('nonnegative', rule('order.power-nonnegative', inst, [low]));
  if (even && Q.sign(q) > 0) {
    const d = definedHere(c, u);
    return d && of('nonnegative', rule('order.even-power-nonnegative', inst, [d]));
  }
  if (isNegative(s) && q.n % 2n !== 0n && q.d % 2n !== 0n) return of('negative', rule('order.odd-power-negative', inst, [s.theorem]));
  if (Q.isInteger(q) && apart) return of('nonzero', rule('order.power-nonzero', inst, [apart]));
  if (apart && q.n === 1n && q.d % 2n !== 0n) return nonzeroRoot(c, u, q, apart);
  if (q.d % 2n === 0n && Q.sign(q) > 0) {
    const need = prove(c, P.le(zero, u));
    return need && of('nonnegative', rule('order.power-nonnegative', inst, [need]));
  }
  return null;
}

/** An odd root of what is not zero: its power is. */
function nonzeroRoot(c: Context, u: Term, q: Q.Rational, apart: Theorem): Sign | null {
  const w = pow(u, q);
  const d = definedHere(c, w);
  const power = d && rule('order.power-of-root', { u, n: num(Q.rational(q.d)) }, [d]);
  if (!power) return null;
  const product = mul(w, pow(w, Q.rational(q.d - 1n)));
  const whole = power.conclusion.terms[0];
  const [left, right] = [definedHere(c, product), definedHere(c, whole)];
  const same = left && right && attempt(() => infer({ step: 'field', left, right, definitions: [], reductions: [] }));
  if (!same) return null;
  const out = rule('order.transitivity', { u: product, v: whole, w: u }, [same, power]);
  const factors = rule('order.equal-unequal', { u: product, v: u, w: zero }, [out, apart]);
  return of('nonzero', rule('order.factor-left-nonzero', { u: w, v: product.args[1] }, [factors]));
}

function functionSign(c: Context, t: Term, u: Term): Sign | null {
  const d = definedHere(c, u);
  if (!d) return null;
  switch (t.name) {
    case 'exp':
      return of('positive', rule('exp.positive', { u }, [d]));
    case 'cosh': {
      const low = rule('cosh.at-least-one', { u }, [d]);
      return of('positive', rule('order.less-at-most', { u: zero, v: one, w: t }, [separate(c, zero, one)!, low]));
    }
    case 'abs': {
      const s = nonzero(sign(c, u), u);
      return s ? of('positive', rule('abs.positive', { u }, [s])) : of('nonnegative', rule('abs.nonnegative', { u }, [d]));
    }
    case 'sign':
    case 'max':
    case 'min':
      return null;
    case 'sin':
      return besideZero(c, t, fn('cos', u)) ?? halfTurn(c, t, u);
    case 'cos': {
      const known = besideZero(c, t, fn('sin', u));
      if (known || !bounded(c, u)) return known;
      const low = prove(c, P.lt(div(neg(pi), int(2)), u));
      const high = low && prove(c, P.lt(u, div(pi, int(2))));
      return low && high && of('positive', rule('cos.positive', { u }, [low, high]));
    }
    case 'ln': {
      const up = c.known.get(P.lt(one, u)) ?? (u.vars.length > 0 ? prove(c, P.lt(one, u)) : null);
      const unit = separate(c, zero, one)!;
      if (up) return logSign(rule('ln.monotone', { u: one, v: u }, [unit, up]), true);
      const positive = prove(c, P.lt(zero, u));
      const down = positive && prove(c, P.lt(u, one));
      return down && positive ? logSign(rule('ln.monotone', { u, v: one }, [positive, down]), false) : null;
    }
    default:
      return null;
  }
}
/** Is anything assumed about how big u is? Without that there is no use in looking. */
const bounded = (c: Context, u: Term): boolean =>
  u.vars.length > 0 &&
  given(c).some((h) => h.conclusion.kind !== 'ne' && h.conclusion.terms.some((t) => t.op === 'var' && u.vars.includes(t.name)));
/** sin u for 0 < u < π, and for −π < u < 0. */
function halfTurn(c: Context, t: Term, u: Term): Sign | null {
  const s = bounded(c, u) ? sign(c, u) : null;
  if (isPositive(s)) {
    const below = prove(c, P.lt(u, pi));
    return below && of('positive', rule('sin.positive', { u }, [s.theorem, below]));
  }
  if (!isNegative(s)) return null;
  const up = rule('order.negative-positive', { u }, [s.theorem]);
  const below = prove(c, P.lt(neg(u), pi));
  if (!below) return null;
  const flipped = rule('sin.negative', { u }, [definedHere(c, u)!]);
  const positive = rule('sin.positive', { u: neg(u) }, [up, below]);
  const mirrored = rule('order.less-equal', { u: zero, v: fn('sin', neg(u)), w: neg(t) }, [positive, flipped]);
  return of('negative', rule('order.negated-positive', { u: t }, [mirrored]));
}
/** sin u ≠ 0 where cos u = 0, and the mirror: t·t + other·other = 1. */
function besideZero(c: Context, t: Term, other: Term): Sign | null {
  const gone = c.known.get(P.eq(other, zero));
  if (!gone) return null;
  const d = definedHere(c, t.args[0])!;
  const squares = (o: Term): Term => add(mul(t, t), mul(o, o));
  const square = rule('sin.square', { u: t.args[0] }, [d]);
  const field = (left: Term, right: Term, reductions: readonly Theorem[]): Theorem =>
    infer({ step: 'field', left: definedHere(c, left)!, right: definedHere(c, right)!, definitions: [], reductions });
  const unit = field(squares(other), one, [square]);
  const put = infer({ step: 'rewrite', defined: definedHere(c, squares(other))!, equations: [gone] });
  const alone = field(squares(zero), mul(t, t), []);
  const whole = rule('order.transitivity', { u: squares(other), v: squares(zero), w: mul(t, t) }, [put, alone]);
  const apart = nonzero(sign(c, one), one)!;
  const sum = rule('order.equal-unequal', { u: squares(other), v: one, w: zero }, [unit, apart]);
  const back = rule('order.symmetry', { u: squares(other), v: mul(t, t) }, [whole]);
  const product = rule('order.equal-unequal', { u: mul(t, t), v: squares(other), w: zero }, [back, sum]);
  return of('nonzero', rule('order.factor-left-nonzero', { u: t, v: t }, [product]));
}
/** From ln 1 < ln u (or ln u < ln 1) and ln 1 = 0. */
function logSign(less: Theorem, positive: boolean): Sign {
  const lnOne = rule('ln.one', {});
  const [a, b] = less.conclusion.terms;
  if (!positive) return of('negative', rule('order.less-equal', { u: a, v: b, w: zero }, [less, lnOne]));
  const back = rule('order.symmetry', { u: a, v: zero }, [lnOne]);
  return of('positive', rule('order.equal-less', { u: zero, v: a, w: b }, [back, less]));
}
