/** Asking the engine and having every decided verdict's proof checked by the program that shares no code with it. */
import { recheck } from '../../proofs/recheck.mjs';
import { proofFile, questionFile } from '../../src/derive/proof-file.ts';
import type { Verdict } from '../../src/derive/verdict.ts';
import { inSession } from '../../src/term/term.ts';
import { answerDerivative, answerEquality, type Outcome } from '../../src/tutor/answer.ts';

export interface Asked {
  readonly f?: string;
  readonly claim?: string;
  readonly left?: string;
  readonly right?: string;
  readonly variable?: string;
  readonly order?: number;
  readonly assume?: readonly string[];
}
export interface Told {
  readonly outcome: Outcome;
  /** Why the independent checker turned the proof down; undefined when it accepted it or nothing was decided. */
  readonly rejected?: string;
  readonly reason: string;
  readonly ms: number;
  readonly verdict?: Verdict;
}

export function ask(asked: Asked, check = true): Told {
  return inSession(() => {
    const start = performance.now();
    const { f, claim, left, right, variable, order, assume } = asked;
    const answer =
      f !== undefined
        ? answerDerivative({ f, claim: claim!, order, assume, ...(variable ? { variable } : {}) })
        : answerEquality({ left: left!, right: right!, assume, ...(variable ? { variable } : {}) });
    const ms = performance.now() - start;
    if (!('verdict' in answer)) {
      return { outcome: answer.outcome, reason: answer.read.problems.map((p) => `${p.place}: ${p.problem.message}`).join('; '), ms };
    }
    const { verdict, question, outcome } = answer;
    if (verdict.verdict !== 'proved' && verdict.verdict !== 'refuted') return { outcome, reason: verdict.reason, ms, verdict };
    if (!check) return { outcome, reason: '', ms, verdict };
    const file = JSON.stringify(proofFile(verdict.theorems, question, verdict.verdict));
    const result = recheck(file, JSON.stringify(questionFile(question, verdict.verdict)));
    return { outcome, reason: '', ms, verdict, rejected: result.accepted ? undefined : result.why };
  });
}
