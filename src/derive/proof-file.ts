/**
 * The question as a checker wants to be told it (a file of its own), and the proof file of a verdict with its question attached for people.
 */
import type { Theorem } from '../kernel/kernel.ts';
import { type ProofFile, type PropRow, readTables, serialize, type TermRow, writer } from '../kernel/proof.ts';
import type { Question } from './verdict.ts';

export interface QuestionFile {
  readonly terms: readonly TermRow[];
  readonly props: readonly PropRow[];
  readonly kind: 'derivative' | 'equal';
  readonly verdict: 'proved' | 'refuted';
  readonly wrt?: string;
  readonly order?: number;
  readonly f?: number;
  readonly claim?: number;
  readonly left?: number;
  readonly right?: number;
  readonly assume: readonly number[];
}

/** What a checker must be told apart from the proof: question, assumptions, and which verdict is claimed. */
export function questionFile(q: Question, verdict: 'proved' | 'refuted'): QuestionFile {
  const out = writer();
  const assume = q.assume.map(out.prop);
  if (q.kind === 'equal')
    return { kind: 'equal', verdict, left: out.term(q.left), right: out.term(q.right), assume, terms: out.terms, props: out.props };
  return {
    kind: 'derivative',
    verdict,
    f: out.term(q.f),
    claim: out.term(q.claim),
    wrt: q.wrt,
    order: q.order,
    assume,
    terms: out.terms,
    props: out.props,
  };
}

/** The proof of a verdict as a file. */
export const proofFile = (theorems: readonly Theorem[], q: Question, verdict: 'proved' | 'refuted'): ProofFile =>
  serialize(theorems, { ...questionFile(q, verdict) });

/** A question written by `questionFile`, and the verdict it is asked with; undefined for anything else. */
export function readQuestion(data: unknown): { readonly question: Question; readonly verdict: 'proved' | 'refuted' } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const file = data as Partial<QuestionFile>;
  if (!Array.isArray(file.terms) || !Array.isArray(file.props) || !Array.isArray(file.assume)) return undefined;
  if (file.verdict !== 'proved' && file.verdict !== 'refuted') return undefined;
  const { terms, props } = readTables(file);
  const assume = file.assume.map((i) => props[i]);
  const [one, two] = [file.f ?? file.left, file.claim ?? file.right].map((i) => (i === undefined ? undefined : terms[i]));
  if (!one || !two || assume.includes(undefined as never)) return undefined;
  if (file.kind === 'equal') return { question: { kind: 'equal', left: one, right: two, wrt: '', assume }, verdict: file.verdict };
  const { wrt, order } = file;
  if (file.kind !== 'derivative' || typeof wrt !== 'string' || typeof order !== 'number') return undefined;
  return { question: { kind: 'derivative', f: one, claim: two, wrt, order, assume }, verdict: file.verdict };
}
