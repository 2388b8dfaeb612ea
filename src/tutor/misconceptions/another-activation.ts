/** The derivative of another activation. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import { activationNamed, activationTerm } from '../../catalog/vocabulary.ts';
import { variable } from '../../term/term.ts';
import type { Misconception } from '../misconception.ts';
import { slopeOf } from '../misconception-slope.ts';

/** Those that are taken for one another, because of their names or their graphs. */
const ALIKE = ['relu', 'leaky-relu', 'elu', 'sigmoid', 'tanh', 'softplus', 'silu', 'gelu', 'softsign', 'hard-tanh', 'relu6'];

export const anotherActivation: Misconception = {
  id: 'another-activation',
  family: 'activation',
  n: 1,
  guesses: function* ({ f, wrt, order }) {
    if (order !== 1) return;
    for (const name of ALIKE) {
      const activation = activationNamed(name)!;
      const other = activationTerm(activation, variable(wrt));
      if (other !== f) yield { result: slopeOf(other, wrt), part: f, label: activation.title };
    }
  },
  example: { f: 'leaky-relu', claim: 'if(z < 0, 0, 1)' },
};
