/**
 * A verdict as a Coq file: the statement first, then one lemma for every step of the kernel's proof, then the theorem. Coq needs nothing of
 * g′ but the files in proofs/coq.
 */
import type { Question } from '../derive/verdict.ts';
import type { Theorem } from '../kernel/kernel.ts';
import type { Term } from '../term/term.ts';
import { Numbering, stepsOf, variablesOf } from './numbering.ts';
import { plainLemmas } from './plain.ts';
import { propText } from './prop.ts';
import { definitionText, statementText, wordsOf } from './statement.ts';
import { stepTactic } from './steps.ts';
import { applied, type Names, termText, variableName, worthNaming } from './term.ts';
import { answerOf, verdictScript } from './verdict.ts';

/** Subterms with more nodes than this have a definition of their own where they occur more than once. */
const LONG = 40;

/** What every exported file begins with. */
export const PREAMBLE = [
  'From Coq Require Import Lia Psatz.',
  'From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain.',
  'Open Scope R_scope.',
].join('\n');

export interface Decided {
  readonly question: Question;
  readonly verdict: 'proved' | 'refuted';
  readonly theorems: readonly Theorem[];
}

/** The text from the statement to the theorem, without preamble. Throws Inexpressible where a step has no Coq text. */
export function coqBody({ question, verdict, theorems }: Decided): string {
  const steps = stepsOf(theorems);
  const variables = withQuestion(variablesOf(steps, question.wrt), question);
  const names: Names = { variables, abbreviations: new Map() };
  const answer = answerOf(question, theorems, verdict);
  const shared = abbreviate(names, steps, question);
  const n = new Numbering(steps, names);
  const binders = variables.length === 0 ? '' : `forall (${variables.map(variableName).join(' ')} : R), `;
  const lemmas = steps.map((t) => {
    const hypotheses = t.hypotheses.map((h) => `${propText(h, names)} -> `).join('');
    const intros = [...variables.map(variableName), ...t.hypotheses.map((h) => n.hypothesis(h))].join(' ');
    const script = stepTactic(t, n);
    return `Lemma ${n.lemma(t)} : ${binders}${hypotheses}${propText(t.conclusion, names)}.\nProof. ${intros === '' ? '' : `intros ${intros}. `}${script} Qed.`;
  });
  return [
    `(* ${wordsOf(question, answer)} *)`,
    ...shared,
    statementText(question, answer, names),
    '',
    ...lemmas,
    '',
    'Theorem verdict : statement.',
    `Proof.\n  ${verdictScript(question, answer, theorems, n)}\nQed.`,
    ...(answer === 'proved' ? plainLemmas(question, n, steps) : []),
  ].join('\n');
}

/** A whole file. */
export const coqFile = (decided: Decided): string => `${PREAMBLE}\n\n${coqBody(decided)}\n\nPrint Assumptions verdict.\n`;

function withQuestion(variables: readonly string[], q: Question): string[] {
  const terms = q.kind === 'derivative' ? [q.f, q.claim] : [q.left, q.right];
  const found = new Set([...terms, ...q.assume.flatMap((p) => p.terms)].flatMap((t) => t.vars));
  const missing = [...found].filter((v) => v !== q.wrt && !variables.includes(v)).sort();
  return [...missing, ...variables];
}

/** Definitions for long subterms, and their names. */
function abbreviate(names: Names, steps: readonly Theorem[], q: Question): string[] {
  const roots = new Set<Term>(q.kind === 'derivative' ? [q.f, q.claim] : [q.left, q.right]);
  for (const t of steps) for (const p of [t.conclusion, ...t.hypotheses]) for (const u of p.terms) roots.add(u);
  return worthNaming([...roots], LONG).map((t, i) => {
    const name = `t${i + 1}`;
    const text = definitionText(name, names.variables, termText(t, names));
    names.abbreviations.set(t, applied(name, names.variables));
    return text;
  });
}
