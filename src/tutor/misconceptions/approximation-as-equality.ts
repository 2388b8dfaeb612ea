/** An approximation is taken for the function. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import { activationNamed, activationTerm } from '../../catalog/vocabulary.ts';
import { variable } from '../../term/term.ts';
import type { Misconception } from '../misconception.ts';
import { slopeOf } from '../misconception-slope.ts';

/** Forms that programs compute in place of one another. */
const CLOSE = ['gelu', 'gelu-tanh', 'quick-gelu'];

export const approximationAsEquality: Misconception = {
  id: 'approximation-as-equality',
  family: 'activation',
  n: 2,
  guesses: function* ({ f, wrt, order, claim }) {
    const forms = CLOSE.map((name) => activationTerm(activationNamed(name)!, variable(wrt)));
    for (const form of forms) {
      if (forms.includes(f) && form !== f && order < 2) yield { result: order === 0 ? form : slopeOf(form, wrt), part: f };
    }
    if (claim && order < 2) yield { result: claim, part: f, nearly: true };
  },
  example: { f: 'gelu', claim: 'sigmoid(1.702z) + 1.702z sigmoid(1.702z)(1 - sigmoid(1.702z))' },
};
