/**
 * What holds near the point: a theorem under open hypotheses, as one Coq proof term over `near_cons`, `around_…` of proofs/coq/Inferences.v.
 */
import type { Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { freeOf, sub, type Term, zero } from '../term/term.ts';
import { Inexpressible } from './inexpressible.ts';
import type { Numbering } from './numbering.ts';
import { functionText } from './prop.ts';
import { variableName } from './term.ts';
import { type Facts, smoothProof } from './walk.ts';

/** Does a hypothesis stay as it is when the variable moves? */
const stays = (h: Prop, wrt: string): boolean => h.wrt === '' && h.terms.every((t) => freeOf(t, wrt));

/** The proof that a hypothesis, which holds here, holds near here. */
function openProof(h: Prop, wrt: string, n: Numbering, facts: Facts): string {
  if (h.kind !== 'lt' && h.kind !== 'ne') throw new Inexpressible(`a hypothesis of kind ${h.kind} is not open`);
  const x = variableName(wrt);
  const side = (t: Term): string =>
    freeOf(t, wrt) ? `(fun D => continuous_fixed _ ${x} D)` : `(fun _ => ${smoothProof('continuous', t, wrt, n.names, facts)})`;
  const functions = h.terms.map((t) => functionText(t, wrt, n.names)).join(' ');
  return `(open_${h.kind} ${functions} ${x} ${h.terms.map(side).join(' ')} ${n.hypothesis(h)})`;
}

/** `locally x (fun y => the theorem's conclusion at y)`; `last` is a hypothesis that stays a premise of what holds near. */
export function nearProof(t: Theorem, wrt: string, n: Numbering, facts: Facts, last?: Prop): string {
  const moving = t.hypotheses.filter((h) => h !== last && !stays(h, wrt));
  // The hypothesis that is added last is the first premise.
  const names = [...moving.map((h) => n.hypothesis(h)).reverse(), ...(last === undefined ? [] : [n.hypothesis(last)])];
  const inner = `(near_all _ _ (fun ${[variableName(wrt), ...names].join(' ')} => ${n.use(t)}))`;
  return moving.reduceRight((rest, h) => `(near_cons _ _ _ ${openProof(h, wrt, n, facts)} ${rest})`, inner);
}

/** `locally' x (fun y => …)`: hypotheses are open, or say that something is not zero whose zeros are isolated. */
export function aroundProof(t: Theorem, wrt: string, n: Numbering, facts: Facts, isolated: readonly Theorem[]): string {
  const apart = new Map(isolated.map((i) => [i.conclusion.terms[0], n.use(i)]));
  const moving = t.hypotheses.filter((h) => !stays(h, wrt) || apartFrom(h, apart) !== undefined);
  const binders = [variableName(wrt), ...moving.map((h) => n.hypothesis(h)).reverse()].join(' ');
  const inner = `(around_all _ _ (fun ${binders} => ${n.use(t)}))`;
  return moving.reduceRight((rest, h) => {
    const found = apartFrom(h, apart);
    if (found === undefined) return `(around_open _ _ _ ${openProof(h, wrt, n, facts)} ${rest})`;
    const [lemma, terms] = found.zero ? ['around_isolated', [h.terms[0]]] : ['around_different', h.terms];
    const functions = terms.map((u) => functionText(u, wrt, n.names)).join(' ');
    return `(${lemma} ${variableName(wrt)} ${functions} _ ${found.proof} ${rest})`;
  }, inner);
}

function apartFrom(h: Prop, apart: ReadonlyMap<Term, string>): { proof: string; zero: boolean } | undefined {
  if (h.kind !== 'ne') return undefined;
  const direct = h.terms[1] === zero ? apart.get(h.terms[0]) : undefined;
  if (direct !== undefined) return { proof: direct, zero: true };
  const difference = apart.get(sub(h.terms[0], h.terms[1]));
  return difference === undefined ? undefined : { proof: difference, zero: false };
}

/** The one hypothesis `x = p` of a theorem at a point. */
export function pointOf(t: Theorem, wrt: string): Prop {
  const at = t.hypotheses.find((h) => !stays(h, wrt));
  if (at?.kind !== 'eq') throw new Inexpressible('a theorem is not at a point');
  return at;
}
/** Hypotheses that mention the variable, as a conjunction at the variable. */
export const movingHypotheses = (t: Theorem, wrt: string): Prop[] => t.hypotheses.filter((h) => !stays(h, wrt));
/** The bounds that the point must be shown to keep: the hypotheses with the point in the variable's place. */
export const boundAt = (h: Prop, wrt: string, point: Term): Prop =>
  P.lt(...(h.terms.map((t) => (t.op === 'var' && t.name === wrt ? point : t)) as [Term, Term]));
