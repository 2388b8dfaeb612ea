/** The d/dz is dropped. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const derivativeSignDropped: Misconception = {
  id: 'derivative-sign-dropped',
  family: 'task',
  n: 6,
  guesses: function* ({ f, order }) {
    if (order > 0) yield { result: f, part: f };
  },
  example: { f: 'tanh(z)', claim: '1/(1 + e^(-2z)) - 1/(1 + e^(2z))' },
};
