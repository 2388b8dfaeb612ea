/** The formulas of sigmoid and tanh are mixed up. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import { mul, one, sub } from '../../term/term.ts';
import type { Misconception } from '../misconception.ts';
import { argumentOf } from '../misconception-pattern.ts';

export const sigmoidTanhMix: Misconception = {
  id: 'sigmoid-tanh-mix',
  family: 'activation',
  n: 1,
  slopes: [
    "(tanh(u))' = tanh(u) * (1 - tanh(u)) * u'",
    "(sigmoid(u))' = (1 - sigmoid(u)^2) * u'",
    "(softsign(u))' = (1 - softsign(u)^2) * u'",
    "(softsign(u))' = softsign(u) * (1 - softsign(u)) * u'",
  ],
  guesses: function* ({ f, order }) {
    if (order !== 1) return;
    // Of the sigmoid itself the first is right, of tanh the second, but for what is inside.
    if (!argumentOf('sigmoid', f)) yield { result: mul(f, sub(one, f)), part: f };
    if (!argumentOf('tanh', f)) yield { result: sub(one, mul(f, f)), part: f };
  },
  right: 'tanh.derivative',
  example: { f: 'tanh(z)', claim: 'g(1 - g)' },
};
