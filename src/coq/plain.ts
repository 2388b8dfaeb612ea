/**
 * Smooth results once more in ordinary terms: for all real numbers under conditions, `is_derive`, with the lemma beside it that both sides are
 * defined there. Coq's functions are total (1/0 is some number), so the conditions are part of the result. Those that the proof has shown
 * to hold anyway are left out.
 */

import type { Question } from '../derive/verdict.ts';
import { nodeConditions, type Smoothness } from '../kernel/domain.ts';
import type { Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { Inexpressible } from './inexpressible.ts';
import type { Numbering } from './numbering.ts';
import { valueText } from './prop.ts';
import { realOf } from './real.ts';
import { variableName } from './term.ts';
import { conditionProof, definedProof, smoothProof } from './walk.ts';

const SIGN = { lt: '<', le: '<=', ne: '<>', eq: '=' } as const;

/** The two lemmas; none where a side is not one smooth formula. */
export function plainLemmas(q: Question, n: Numbering, steps: readonly Theorem[]): string[] {
  if (q.kind !== 'derivative' || q.order !== 1) return [];
  const [f, claim] = [realOf(q.f), realOf(q.claim)];
  if (!f || !claim) return [];
  const { names } = n;
  const assumed = new Set(q.assume);
  const facts = new Map<Prop, string>();
  const hypotheses: string[] = [];
  // Set up before anything else: an assumption is a condition on ordinary numbers too.
  for (const p of q.assume) {
    const lemma = relation(p, facts);
    if (!lemma) return [];
    hypotheses.push(lemma.text);
    facts.set(p, lemma.proof(`c${hypotheses.length}`));
  }
  const assumptions = q.assume.map((p) => facts.get(p)!);
  for (const t of steps) {
    if (t.conclusion.wrt !== '' || facts.has(t.conclusion) || !t.hypotheses.every((h) => assumed.has(h))) continue;
    if (['lt', 'le', 'ne', 'defined'].includes(t.conclusion.kind))
      facts.set(t.conclusion, n.use(t, new Map(t.hypotheses.map((h) => [h, facts.get(h)!]))));
  }
  const demand = (root: Term, smoothness: Smoothness): boolean => {
    for (const t of postorder(root)) {
      const conditions = nodeConditions(t, smoothness);
      if (!conditions) return false;
      for (const p of conditions) {
        if (conditionProof(p, facts) !== undefined) continue;
        const lemma = relation(p, facts);
        if (!lemma) return false;
        hypotheses.push(lemma.text);
        facts.set(p, lemma.proof(`c${hypotheses.length}`));
      }
    }
    return true;
  };
  try {
    if (!demand(q.f, 'analytic') || !demand(q.claim, 'defined')) return [];
    const variables = names.variables.map(variableName);
    const x = variableName(q.wrt);
    const intros = [...variables, ...hypotheses.map((_, i) => `c${i + 1}`)].join(' ');
    const forall = `forall (${variables.join(' ')} : R), ${hypotheses.map((h) => `${h} -> `).join('')}`;
    const all = variables.join(' ');
    const value = (t: Term, proof: string): string => `(value_of _ _ ${proof} ${definedProof(t, facts)})`;
    const params = variables.slice(0, -1);
    const moving = params.length === 0 ? 'f' : `(f ${params.join(' ')})`;
    const answers = `(proj1 (proj1 verdict ${[...variables, ...assumptions].join(' ')}))`;
    const applied = hypotheses.map((_, i) => `c${i + 1}`).join(' ');
    return [
      '(* The same in ordinary terms, where both sides are defined: *)',
      `Lemma domain : ${forall}f ${all} = Some (${f.text}) /\\ claim ${all} = Some (${claim.text}).`,
      `Proof. intros ${intros}. split; [exact ${value(q.f, f.proof)}|exact ${value(q.claim, claim.proof)}]. Qed.`,
      `Lemma plain : ${forall}is_derive (fun ${x} : R => ${f.text}) ${x} (${claim.text}).`,
      `Proof. intros ${intros}. exact (ordinary ${moving} _ ${x} (claim ${all}) _ (fun ${x} => ${f.proof}) ${smoothProof('differentiable', q.f, q.wrt, names, facts)} ${answers} (proj2 (domain ${all} ${applied}))). Qed.`,
    ];
  } catch (error) {
    if (error instanceof Inexpressible) return [];
    throw error;
  }

  /** A relation between ordinary numbers, and from it the relation between terms. */
  function relation(p: Prop, known: ReadonlyMap<Prop, string>): { text: string; proof: (hypothesis: string) => string } | undefined {
    if (p.kind !== 'lt' && p.kind !== 'le' && p.kind !== 'ne' && p.kind !== 'eq') return undefined;
    const sides = p.terms.map((t) => realOf(t));
    if (sides.some((s) => s === undefined)) return undefined;
    const [l, r] = sides as { text: string; proof: string }[];
    const defined = p.terms.map((t) => definedProof(t, known)).join(' ');
    return {
      text: `${l.text} ${SIGN[p.kind as keyof typeof SIGN]} ${r.text}`,
      proof: (h) =>
        `(${p.kind}_of_reals ${p.terms.map((t) => valueText(t, names)).join(' ')} (${l.text}) (${r.text}) ${l.proof} ${r.proof} ${defined} ${h})`,
    };
  }
}
