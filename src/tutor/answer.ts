/**
 * A question as typed, answered: reading and deciding in one step, for the command line, the batch filter and the library alike.
 *
 * Runs in the caller's session. Never samples.
 */
import type { Question, Verdict } from '../derive/verdict.ts';
import { decide } from '../derive/verify.ts';
import type { KatexParse } from '../syntax/katex-node.ts';
import {
  type DerivativeInput,
  type EqualityInput,
  type Located,
  type ReadDerivative,
  type ReadEquality,
  readDerivativeQuestion,
  readEqualityQuestion,
  type Unreadable,
} from './question.ts';

export type Outcome = 'proved' | 'refuted' | 'undecided' | 'invalid' | 'limit';

export interface AnswerOptions {
  /** Counted operations; the default is the engine's. */
  readonly fuel?: number;
  /** Needed for LaTeX. */
  readonly katex?: KatexParse;
}

/** The question could not be read. */
export interface NotRead {
  readonly outcome: 'invalid' | 'limit';
  readonly read: Unreadable;
}
/** The question was read and given to the engine. */
export interface Answered<R extends ReadDerivative | ReadEquality = ReadDerivative | ReadEquality> {
  readonly outcome: Outcome;
  readonly read: R;
  /** The question that the verdict is about: for a chain g' = A = B the side that settled it. */
  readonly question: Question;
  readonly verdict: Verdict;
  /** For a chain: which of its sides, from 1, and how many there are. */
  readonly side?: { readonly index: number; readonly of: number };
}
export type Answer<R extends ReadDerivative | ReadEquality = ReadDerivative | ReadEquality> = NotRead | Answered<R>;

const notRead = (read: Unreadable): NotRead => ({
  outcome: read.problems.some((p) => p.problem.code.startsWith('limit-')) ? 'limit' : 'invalid',
  read,
});

/** Is the claim the derivative of f? A chain is proved when each of its sides is; else the first that is not answers for it. */
export function answerDerivative(input: DerivativeInput, options: AnswerOptions = {}): Answer<ReadDerivative> {
  const read = readDerivativeQuestion(input, options.katex);
  if (!read.ok) return notRead(read);
  const sides = [...new Set(read.sides)];
  let answer: Answered<ReadDerivative> | undefined;
  for (const [i, claim] of sides.entries()) {
    const question = { ...read.question, claim };
    const verdict = decide(question, options);
    answer = { outcome: verdict.verdict, read, question, verdict, side: sides.length > 1 ? { index: i + 1, of: sides.length } : undefined };
    if (verdict.verdict !== 'proved') break;
  }
  return answer!;
}

/** Are the two sides equal? */
export function answerEquality(input: EqualityInput, options: AnswerOptions = {}): Answer<ReadEquality> {
  const read = readEqualityQuestion(input, options.katex);
  if (!read.ok) return notRead(read);
  const verdict = decide(read.question, options);
  return { outcome: verdict.verdict, read, question: read.question, verdict };
}

/** Everything that was said about the texts, errors and notices. */
export const remarks = (answer: Answer): readonly Located[] => (answer.read.ok ? answer.read.notices : answer.read.problems);
