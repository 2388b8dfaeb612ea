/** Questions decided and written for Coq. */
import { coqFile, type Decided } from '../../src/coq/document.ts';
import { answerDerivative, answerEquality } from '../../src/tutor/answer.ts';
import type { Asked } from '../derive/support.ts';

/** The engine's verdict as the exporter takes it; undefined where nothing was decided. To be called in a session. */
export function decided({ f, claim, left, right, order, assume }: Asked): Decided | undefined {
  const answer =
    f !== undefined ? answerDerivative({ f, claim: claim!, order, assume }) : answerEquality({ left: left!, right: right!, assume });
  if (!('verdict' in answer)) return undefined;
  const { verdict, question } = answer;
  return verdict.verdict === 'proved' || verdict.verdict === 'refuted'
    ? { question, verdict: verdict.verdict, theorems: verdict.theorems }
    : undefined;
}

/** The Coq file of a question that must be decided. To be called in a session. */
export function fileOf(asked: Asked): { readonly text: string; readonly decided: Decided } {
  const found = decided(asked);
  if (!found) throw new Error('the question is not decided');
  return { text: coqFile(found), decided: found };
}
