/**
 * That a claim is defined around a point, except perhaps at it. Untrusted search.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, sub, zero } from '../term/term.ts';
import { attempt, type Context, definedHere, prove } from './context.ts';
import { continuity, region } from './derivatives.ts';
import { isolatedHere } from './edges.ts';
import { type Goal, nearlyProp } from './goal.ts';
import { openConditions } from './sides.ts';

/** The theorem `nearly` at the points where a = b, from what is known about c, the context there; null when it is not found. */
export function nearlyAt(g: Goal, base: readonly Prop[], c: Context, a: Term, b: Term): Theorem | null {
  const open = base.filter((h) => h.kind === 'lt' || h.kind === 'ne' || h.terms.every((t) => freeOf(t, g.wrt)));
  const make = (defined: Theorem, isolated: Theorem[]): Theorem | null =>
    attempt(() => infer({ step: 'nearly', prop: nearlyProp(g), defined, isolated, facts: continuity(c, defined.hypotheses) }));
  const around = definedHere(region(g, open, false), g.claim);
  if (around) return make(around, []);
  const left = definedHere(region(g, [...open, P.lt(a, b)], false), g.claim);
  const right = definedHere(region(g, [...open, P.lt(b, a)], false), g.claim);
  const apart = left && right && attempt(() => infer({ step: 'split', on: [P.lt(a, b), P.lt(b, a)], cases: [left, right], defined: [] }));
  const beside = region(g, [...open, P.ne(a, b)], false);
  let excluded = apart ?? definedHere(beside, g.claim);
  // Other conditions of the claim (z ≠ −1 near z = 1) hold at the point itself, hence around it.
  const extra = excluded ? [] : openConditions(beside, c, g.claim);
  if (extra.length > 0) excluded = definedHere(region(g, [...open, ...extra, P.ne(a, b)], false), g.claim);
  const isolated = excluded && isolatedHere(c, b === zero ? a : sub(a, b), g.wrt);
  let theorem = excluded && isolated && make(excluded, [isolated]);
  for (const h of extra) {
    const lemma = prove(c, h);
    if (theorem && lemma) theorem = infer({ step: 'cut', theorem, lemma });
  }
  return theorem;
}
