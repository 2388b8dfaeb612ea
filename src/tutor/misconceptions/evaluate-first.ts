/** A number is put in before differentiating. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import { zero } from '../../term/term.ts';
import type { Misconception } from '../misconception.ts';

export const evaluateFirst: Misconception = {
  id: 'evaluate-first',
  family: 'task',
  n: 1,
  guesses: function* ({ f, order }) {
    if (order > 0) yield { result: zero, part: f };
  },
  example: { f: 'z^2 + z', claim: '0' },
};
