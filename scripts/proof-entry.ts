/** What scripts/proofs.mjs needs of the library: prove a catalogue claim, and write the proof and the question down. */
import { proofFile, questionFile } from '../src/derive/proof-file.ts';
import { inSession } from '../src/term/term.ts';
import { answerDerivative } from '../src/tutor/answer.ts';

/** The proof of a claim about a catalogue function, as two JSON texts. Throws unless it is proved. */
export function written(f: string, claim: string): { proof: string; question: string } {
  return inSession(() => {
    const answer = answerDerivative({ f, claim });
    if (!('verdict' in answer) || answer.verdict.verdict !== 'proved') throw new Error(`${f}′ = ${claim} is not proved`);
    const { verdict, question } = answer;
    return {
      proof: `${JSON.stringify(proofFile(verdict.theorems, question, 'proved'))}\n`,
      question: `${JSON.stringify(questionFile(question, 'proved'))}\n`,
    };
  });
}
