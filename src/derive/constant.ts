/**
 * What one point says about an interval: a difference with derivative 0 is 0 everywhere when it is 0 there, and an analytic function that is
 * not 0 there has isolated zeros. Untrusted search.
 */
import { nodeConditions } from '../kernel/domain.ts';
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, num, sub, variable, zero } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { makeTower } from './build-tower.ts';
import { attempt, type Context, type Fuel, makeContext, prove, rule } from './context.ts';
import { region } from './derivatives.ts';
import { differentiate, isTheorem } from './differentiate.ts';
import { deepSign } from './sign-deep.ts';
import { equation } from './tower.ts';

const POINTS = ['0', '1', '-1', '1/2', '-1/2', '2', '-2', '1/4', '-1/4', '4', '-4', '10', '-10', '3/5', '5/4', '5/3', '17/8'].map(Q.parse);

/** The zeros of w are isolated: w is analytic on the interval that the hypotheses leave, and not zero at one of its points. */
export function isolatedZeros(fuel: Fuel, w: Term, x: string, hypotheses: readonly Prop[]): Theorem | null {
  const kept = hypotheses.filter((h) => isBound(h, variable(x)) || h.terms.every((t) => freeOf(t, x)));
  const c = region({ fuel }, kept, false);
  const facts: Theorem[] = [];
  for (const t of postorder(w)) {
    const conditions = nodeConditions(t, 'analytic');
    if (!conditions) return null;
    for (const p of conditions) {
      const fact = prove(c, p);
      if (!fact) return null;
      facts.push(fact);
    }
  }
  for (const p of POINTS) {
    const at = makeContext([], fuel, { point: new Map([[x, p]]), deep: deepSign });
    const inside = kept.filter((h) => isBound(h, variable(x))).map((b) => insideBound(at, b, variable(x), num(p)));
    const witness = inside.every((t) => t !== null) ? prove(at, P.ne(w, zero)) : null;
    const theorem =
      witness &&
      attempt(() => infer({ step: 'isolated-analytic', of: w, wrt: x, facts, witness, inside: inside.filter((t) => t !== null) }));
    if (theorem) return theorem;
  }
  return null;
}

/** left = right under the hypotheses, which restrict x to an interval; null when that is not seen. */
export function constantDifference(fuel: Fuel, left: Term, right: Term, x: string, hypotheses: readonly Prop[]): Theorem | null {
  const bounds = hypotheses.filter((h) => h.terms.some((t) => !freeOf(t, x)));
  if (!bounds.every((h) => isBound(h, variable(x)))) return null;
  const c = region({ fuel }, hypotheses, false);
  const h = sub(left, right);
  const slope = differentiate(c, h, x);
  const flat = isTheorem(slope) ? equation(makeTower(c, [slope.conclusion.terms[1]]), slope.conclusion.terms[1], zero) : null;
  if (!isTheorem(slope) || !flat) return null;
  const derivative = infer({ step: 'value', derivative: slope, equation: flat });
  const free = hypotheses.filter((p) => !bounds.includes(p));
  for (const p of POINTS) {
    const point = num(p);
    const at = region({ fuel }, [...free, P.eq(variable(x), point)], false);
    const inside = bounds.map((b) => insideBound(at, b, variable(x), point));
    const value = inside.every((t) => t !== null) ? equation(makeTower(at, [h]), h, zero) : null;
    const theorem = value && attempt(() => infer({ step: 'constancy', derivative, value, inside: inside.filter((t) => t !== null) }));
    if (theorem) return rule('order.equal-from-difference', { u: left, v: right }, [theorem]);
  }
  return null;
}
const isBound = (h: Prop, x: Term): boolean =>
  h.kind === 'lt' && ((h.terms[0] === x && freeOf(h.terms[1], x.name)) || (h.terms[1] === x && freeOf(h.terms[0], x.name)));
/** The bound at the point, without mention of x. */
function insideBound(c: Context, bound: Prop, x: Term, point: Term): Theorem | null {
  const [a, b] = bound.terms;
  const found = prove(c, P.lt(a === x ? point : a, b === x ? point : b));
  return found?.hypotheses.every((h) => h.terms.every((t) => freeOf(t, x.name))) ? found : null;
}
