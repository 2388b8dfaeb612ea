/**
 * What bounds a generator: hypotheses, and the ranges of functions. Untrusted search.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { add, exp, fn, minusOne, mul, neg, one, sub, zero } from '../term/term.ts';
import { attempt, type Context, definedHere, given, rule, sign } from './context.ts';
import { nonzero } from './sign-kinds.ts';

/** An atom written as a bound and a distance from it. */
export interface Move {
  readonly atom: Term;
  readonly as: (step: Term) => Term;
  /** The nonnegative distance from the bound. */
  readonly step: Term;
}

/** Ways to write an atom as bound + distance or bound − distance, from hypotheses and from the ranges of functions. */
export function moves(c: Context, atom: Term): Move[] {
  const out: Move[] = [];
  const below = (bound: Term): void => void out.push({ atom, step: sub(atom, bound), as: (s) => add(bound, s) });
  const above = (bound: Term): void => void out.push({ atom, step: sub(bound, atom), as: (s) => sub(bound, s) });
  for (const h of given(c)) {
    const p = h.conclusion;
    if (p.kind !== 'lt' && p.kind !== 'le') continue;
    if (p.terms[1] === atom && p.terms[0] !== zero) below(p.terms[0]);
    if (p.terms[0] === atom) above(p.terms[1]);
  }
  if (atom.op === 'fn' && (atom.name === 'sin' || atom.name === 'cos')) {
    const d = definedHere(c, atom.args[0]);
    if (d) {
      learn(c, rule(`${atom.name}.at-least`, { u: atom.args[0] }, [d]));
      learn(c, rule(`${atom.name}.at-most-one`, { u: atom.args[0] }, [d]));
      strictly(c, atom);
      below(minusOne);
      above(one);
    }
  }
  if (atom.op === 'fn' && atom.name === 'exp') {
    const s = sign(c, atom.args[0]);
    if (s?.kind === 'positive' || s?.kind === 'negative') {
      learn(c, besideOne(atom, s.theorem, s.kind === 'positive'));
      (s.kind === 'positive' ? below : above)(one);
    }
    for (const { bound, theorem, greater } of besideLogarithms(c, atom)) {
      learn(c, theorem);
      (greater ? below : above)(bound);
    }
  }
  if (atom.op === 'fn' && atom.name === 'erf') {
    const d = definedHere(c, atom.args[0]);
    if (d) {
      learn(c, rule('erf.above-minus-one', { u: atom.args[0] }, [d]));
      learn(c, rule('erf.below-one', { u: atom.args[0] }, [d]));
      below(minusOne);
      above(one);
    }
  }
  return out;
}
/** −1 < cos u < 1 where sin u ≠ 0, and the mirror: (cos u − 1)(cos u + 1) = −sin² u. */
function strictly(c: Context, t: Term): void {
  const u = t.args[0];
  const other = fn(t.name === 'sin' ? 'cos' : 'sin', u);
  const s = c.known.get(P.lt(t, one)) ? null : sign(c, other);
  const apart = s && nonzero(s, other);
  if (!apart) return;
  const square = mul(other, other);
  const product = mul(sub(t, one), sub(t, minusOne));
  const [left, right] = [definedHere(c, product), definedHere(c, neg(square))];
  const reductions = [rule('sin.square', { u }, [definedHere(c, u)!])];
  const same = left && right && attempt(() => infer({ step: 'field', left, right, definitions: [], reductions }));
  if (!same) return;
  const whole = rule('order.negative-nonzero', { u: square }, [rule('order.product-nonzero', { u: other, v: other }, [apart, apart])]);
  const factors = rule('order.equal-unequal', { u: product, v: neg(square), w: zero }, [same, whole]);
  const [a, b] = product.args;
  const high = rule('order.unequal-from-difference', { u: t, v: one }, [rule('order.factor-left-nonzero', { u: a, v: b }, [factors])]);
  const low = rule('order.unequal-from-difference', { u: t, v: minusOne }, [rule('order.factor-right-nonzero', { u: a, v: b }, [factors])]);
  learn(c, rule('order.at-most-unequal', { u: t, v: one }, [c.known.get(P.le(t, one))!, high]));
  const lower = rule('order.unequal-symmetry', { u: t, v: minusOne }, [low]);
  learn(c, rule('order.at-most-unequal', { u: minusOne, v: t }, [c.known.get(P.le(minusOne, t))!, lower]));
}
/** exp u < k from a hypothesis u < ln k, and the mirror. */
function besideLogarithms(c: Context, atom: Term): { bound: Term; theorem: Theorem; greater: boolean }[] {
  const out: { bound: Term; theorem: Theorem; greater: boolean }[] = [];
  const u = atom.args[0];
  for (const h of given(c)) {
    const { kind, terms } = h.conclusion;
    const [a, b] = terms;
    const greater = b === u;
    const other = greater ? a : b;
    if (kind !== 'lt' || (a !== u && b !== u) || other.op !== 'fn' || other.name !== 'ln' || other.vars.length > 0) continue;
    const k = other.args[0];
    const positive = sign(c, k);
    if (positive?.kind !== 'positive') continue;
    const value = rule('exp.ln', { u: k }, [positive.theorem]);
    const monotone = rule('exp.monotone', { u: a, v: b }, [h]);
    const [x, y] = monotone.conclusion.terms;
    const theorem = greater
      ? rule('order.equal-less', { u: k, v: x, w: y }, [rule('order.symmetry', { u: x, v: k }, [value]), monotone])
      : rule('order.less-equal', { u: x, v: y, w: k }, [monotone, value]);
    out.push({ bound: k, theorem, greater });
  }
  return out;
}
/** 1 < exp u from 0 < u, or exp u < 1 from u < 0. */
function besideOne(atom: Term, signed: Theorem, above: boolean): Theorem {
  const u = atom.args[0];
  const unit = rule('exp.zero', {});
  if (!above) return rule('order.less-equal', { u: atom, v: exp(zero), w: one }, [rule('exp.monotone', { u, v: zero }, [signed]), unit]);
  const back = rule('order.symmetry', { u: exp(zero), v: one }, [unit]);
  return rule('order.equal-less', { u: one, v: exp(zero), w: atom }, [back, rule('exp.monotone', { u: zero, v: u }, [signed])]);
}
function learn(c: Context, theorem: Theorem): void {
  c.known.set(theorem.conclusion, theorem);
}
