/** A derivative is claimed: true or false? False claims come from misconceptions and are refuted. */
import { relation } from '../../../explain/surfaces.ts';
import type { Surface } from '../../../syntax/surface.ts';
import { assumed, hintsOf, joined } from '../ask.ts';
import { plainText } from '../formula.ts';
import { sentence } from '../locale.ts';
import { refute } from '../proof.ts';
import type { ChoiceAsk, Proof, Rich } from '../sheet.ts';
import { wrongAnswers } from '../wrong.ts';
import { head, type MakeProblem } from './style.ts';

const LIMIT = 4;

export const trueFalse: MakeProblem = (ready, setting) => {
  const { subject } = ready;
  const { number, language, random } = setting;
  const isTrue = random.below(2) === 0;
  const claimed: { shown: Surface; proof: Proof } | null = isTrue ? right() : wrong();
  if (!claimed) return null;
  const ask: ChoiceAsk = {
    kind: 'choice',
    id: String(number),
    prompt: sentence(language, 'prompt-true-false'),
    points: 1,
    options: [
      { label: '1', rich: sentence(language, 'true') },
      { label: '2', rich: sentence(language, 'false') },
    ],
    right: isTrue ? '1' : '2',
    proofs: isTrue ? [claimed.proof] : [claimed.proof, subject.proof],
  };
  return {
    ...head(ready, setting, 'true-false'),
    statement: joined(language, sentence(language, 'true-false'), ...assumed(subject, language)),
    given: subject.given,
    body: { kind: 'claim', claim: relation(subject.asked, '=', claimed.shown) },
    asks: [ask],
    hints: hintsOf(subject, 'true-false', language),
    points: 1,
    space: 4,
  };

  function right(): { shown: Surface; proof: Proof } {
    const forms = [subject.answer, ...subject.alternatives];
    return { shown: random.pick(forms).surface, proof: subject.proof };
  }
  function wrong(): { shown: Surface; proof: Proof } | null {
    const candidates = wrongAnswers(subject, language, LIMIT).filter(
      (w) => plainText(w.shown).length <= 3 * plainText(subject.answer.surface).length + 20,
    );
    if (candidates.length === 0) return null;
    const { shown, full } = random.pick(candidates);
    const { f, wrt, order, assume } = subject;
    const says = (w: { at: Surface; left: Surface; right: Surface }): Rich =>
      sentence(language, 'says-refuted-derivative', { claim: shown, at: w.at, left: w.left, right: w.right });
    const proof = refute({ kind: 'derivative', f, claim: full, wrt, order, assume }, says, language);
    return proof && { shown, proof };
  }
};
