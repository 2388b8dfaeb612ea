/** What is said beside a refuted claim: the most plausible misconception, and the question that helps. Loaded only when it is needed. */
import type { Answer } from './answer.ts';
import { diagnose } from './diagnose.ts';
import { piecesText, told } from './misconception-told.ts';
import type { Language } from './misconception-words.ts';

/** The first diagnosis as plain data. */
export interface MisconceptionNote {
  /** One id, or two for two misconceptions at once. */
  readonly ids: readonly string[];
  /** `proved`: the misconception gives exactly this claim. */
  readonly certainty: 'proved' | 'probable';
  readonly title: string;
  /** A question that makes the person look at the right place. */
  readonly ask: string;
}

/** Nothing when the claim is not refuted or nothing explains it. */
export function misconceptionNote(answer: Answer, style: 'ascii' | 'unicode', language: Language = 'en'): MisconceptionNote | undefined {
  if (!('verdict' in answer) || answer.verdict.verdict !== 'refuted') return undefined;
  const [first] = diagnose(answer.question, { verdict: answer.verdict, limit: 1 });
  if (!first) return undefined;
  const all = told(first, language);
  return {
    ids: all.map((t) => t.id),
    certainty: first.certainty,
    title: all.map((t) => t.title).join('; '),
    ask: piecesText(all[0].ask, style),
  };
}
