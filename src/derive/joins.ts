/**
 * Derivatives across a point where branches join smoothly: f′ as one function on both sides, so that higher derivatives can be asked
 * for at the point itself. Untrusted search.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, iff } from '../term/term.ts';
import { makeTower } from './build-tower.ts';
import { attempt, type Context, definedHere, type Fuel, prove, rule } from './context.ts';
import { continuity, region, tidied } from './derivatives.ts';
import { differentiate, isTheorem } from './differentiate.ts';
import { bothSides } from './sides.ts';
import { comparison, isSwitch, switchOf } from './switches.ts';
import { equation } from './tower.ts';

/** Where we stand: the point a = b, its context, and what holds around it. */
export interface Join {
  readonly wrt: string;
  readonly fuel: Fuel;
  readonly a: Term;
  readonly b: Term;
  readonly here: Context;
  /** Hypotheses that hold on a neighbourhood of the point. */
  readonly around: readonly Prop[];
}

/** The theorem on the highest derivative of f below the order that there is around a = b, as a function defined by cases; null when there is none. */
export function lowerDerivative(j: Join, f: Term, order: number): { theorem: Theorem; around: readonly Prop[] } | null {
  let found = across(j, f);
  for (let n = 2; n < order && found; n++) {
    const lower: Theorem = found.theorem;
    const step = across({ ...j, around: found.around }, lower.conclusion.terms[1]);
    const theorem =
      step && attempt(() => infer({ step: 'next-order', lower, derivative: step.theorem, facts: continuity(j.here, lower.hypotheses) }));
    if (!theorem) break;
    found = { theorem, around: step.around };
  }
  return found;
}

/** f′ around a = b: derivative(f, if(a < b, left, right)) under hypotheses that hold around the point. */
function across(j: Join, f: Term): { theorem: Theorem; around: readonly Prop[] } | null {
  const { a, b, wrt, fuel } = j;
  const around = [...j.around];
  for (let round = 0; round < 8; round++) {
    const sides: Theorem[] = [];
    let open: readonly [Context, Term] | null = null;
    for (const on of [P.lt(a, b), P.lt(b, a)]) {
      const c = region({ fuel }, [...around, on], false);
      const d = differentiate(c, f, wrt);
      if (isTheorem(d)) sides.push(tidied(c, d));
      else open ??= [c, d.at];
    }
    if (sides.length === 2) {
      const theorem = joined(j, f, sides[0], sides[1], around);
      return theorem && { theorem, around };
    }
    const pair = open && isSwitch(open[1]) ? comparison(open[0], switchOf(open[1]), wrt) : null;
    const strict = pair && [P.lt(pair[0], pair[1]), P.lt(pair[1], pair[0])].find((p) => prove(j.here, p));
    if (!strict || around.includes(strict)) return null;
    around.push(strict);
  }
  return null;
}

function joined(j: Join, f: Term, left: Theorem, right: Theorem, around: readonly Prop[]): Theorem | null {
  const { a, b, wrt, fuel } = j;
  const on = [P.lt(a, b), P.eq(a, b), P.lt(b, a)];
  const [u, v] = [left.conclusion.terms[1], right.conclusion.terms[1]];
  const whole = iff('lt', a, b, u, v);
  const at = region({ fuel }, [...around, on[1]], false);
  const slope = slopeAt(j, f, at, around);
  const value = slope && equation(makeTower(at, [slope.conclusion.terms[1], v]), slope.conclusion.terms[1], v);
  if (!slope || !value) return null;
  const middle = infer({ step: 'value', derivative: slope, equation: value });
  const cases: (Theorem | null)[] = [
    chosen(region({ fuel }, [...around, on[0]], false), left, 'order.if-less-then', on[0], whole),
    chosen(at, middle, 'order.if-less-else', P.le(b, a), whole),
    chosen(region({ fuel }, [...around, on[2]], false), right, 'order.if-less-else', P.le(b, a), whole),
  ];
  if (!cases.every((t) => t !== null)) return null;
  const c = region({ fuel }, around, false);
  const defined = [definedHere(c, a), definedHere(c, b)].filter((t) => t !== null);
  const theorem = attempt(() => infer({ step: 'split', on, cases, defined }));
  return theorem?.hypotheses.every((h) => around.includes(h) && isOpen(h, wrt)) ? theorem : null;
}
const isOpen = (h: Prop, wrt: string): boolean => h.kind === 'lt' || h.kind === 'ne' || h.terms.every((t) => freeOf(t, wrt));

/** f′ at the point itself. */
function slopeAt(j: Join, f: Term, at: Context, around: readonly Prop[]): Theorem | null {
  const direct = differentiate(at, f, j.wrt);
  if (isTheorem(direct)) return direct;
  const sides = bothSides({ f, wrt: j.wrt, fuel: j.fuel, smoother: null }, around, at, j.a, j.b);
  if (!sides || 'compare' in sides) return null;
  const [l, r] = [sides[0].slope, sides[1].slope];
  const same = l && r && equation(makeTower(at, [l, r]), r, l);
  if (!same) return null;
  return infer({
    step: 'both-sides',
    left: sides[0].theorem,
    right: infer({ step: 'value', derivative: sides[1].theorem, equation: same }),
  });
}

/** derivative(f, branch) as derivative(f, whole), where the case distinction chooses that branch. */
function chosen(c: Context, derivative: Theorem, row: string, condition: Prop, whole: Term): Theorem | null {
  const [a, b, u, v] = whole.args;
  const branch = derivative.conclusion.terms[1];
  const fact = prove(c, condition);
  const d = definedHere(c, branch);
  const e = fact && d && rule(row, { a, b, u, v }, [fact, d]);
  return e && infer({ step: 'value', derivative, equation: rule('order.symmetry', { u: whole, v: branch }, [e]) });
}
