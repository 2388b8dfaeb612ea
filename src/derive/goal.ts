/**
 * What is to be proved on a region, the two theorems that settle it, and how empty pieces settle it. Untrusted search.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { type Context, type Fuel, rule } from './context.ts';
import type { Caveat } from './verdict.ts';

export interface Goal {
  readonly f: Term;
  readonly claim: Term;
  readonly wrt: string;
  readonly order: number;
  readonly fuel: Fuel;
  readonly caveats: Caveat[];
  /** f = something easier to differentiate, without hypotheses. */
  readonly smoother: Theorem | null;
}
/** Both theorems, under hypotheses among those of the region. */
export interface Settled {
  readonly answers: Theorem;
  readonly nearly: Theorem;
}
/** Why no proof was found. */
export interface Stuck {
  readonly stuck: string;
  /** The region where the two sides differ, as it seems. */
  readonly cell?: readonly Prop[];
  /** The search was cut off. */
  readonly limit?: boolean;
}
export const isSettled = (x: Settled | Stuck): x is Settled => 'answers' in x;
export const stuck = (why: string): Stuck => ({ stuck: why });

export const MAX_SPLITS = 14;

export const answersProp = (g: Goal): Prop => P.answers(g.f, g.wrt, g.claim, g.order);
export const nearlyProp = (g: Goal): Prop => P.nearly(g.f, g.wrt, g.claim, g.order);

/** Both theorems where f has no derivative of this order at all. */
export function vacuous(g: Goal, because: Theorem): Settled {
  return {
    answers: infer({ step: 'answers-vacuous', because, prop: answersProp(g) }),
    nearly: infer({ step: 'answers-vacuous', because, prop: nearlyProp(g) }),
  };
}

/** Does a hypothesis exclude this piece? */
export function contradicted(c: Context, h: Prop): boolean {
  const [a, b] = h.terms;
  const has = (p: Prop): boolean => c.hypotheses.some((t) => t.conclusion === p);
  return h.kind === 'eq' ? has(P.ne(a, b)) || has(P.lt(a, b)) || has(P.lt(b, a)) : has(P.le(b, a)) || has(P.lt(b, a));
}
export function contradiction(g: Goal, hypotheses: readonly Prop[]): Settled | null {
  const last = hypotheses[hypotheses.length - 1];
  const [a, b] = last.terms;
  const assume = (prop: Prop): Theorem => infer({ step: 'assume', prop });
  const has = (p: Prop): boolean => hypotheses.includes(p);
  let clash: Theorem | null = null;
  if (last.kind === 'eq') {
    const unequal = has(P.ne(a, b))
      ? assume(P.ne(a, b))
      : has(P.lt(a, b))
        ? rule('order.less-unequal', { u: a, v: b }, [assume(P.lt(a, b))])
        : has(P.lt(b, a))
          ? rule('order.greater-unequal', { u: b, v: a }, [assume(P.lt(b, a))])
          : null;
    clash = unequal && rule('order.unequal-equal', { u: a, v: b, w: a }, [unequal, rule('order.symmetry', { u: a, v: b }, [assume(last)])]);
  } else if (has(P.lt(b, a))) clash = rule('order.less-transitive', { u: a, v: b, w: a }, [assume(last), assume(P.lt(b, a))]);
  else if (has(P.le(b, a))) clash = rule('order.less-at-most', { u: a, v: b, w: a }, [assume(last), assume(P.le(b, a))]);
  return clash && absurd(g, clash);
}
export function absurd(g: Goal, contradiction: Theorem): Settled {
  return {
    answers: infer({ step: 'absurd', contradiction, prop: answersProp(g) }),
    nearly: infer({ step: 'absurd', contradiction, prop: nearlyProp(g) }),
  };
}
/** The goal where two terms are equal that are known to differ. */
export function impossible(g: Goal, apart: Theorem, equal: Prop): Settled {
  const [u, v] = equal.terms;
  const back = rule('order.symmetry', { u, v }, [infer({ step: 'assume', prop: equal })]);
  return absurd(g, rule('order.unequal-equal', { u, v, w: u }, [apart, back]));
}
