/** A derivative of the wrong order. Data only, nothing here is trusted; ../misconception.ts explains the fields. */

import type { Misconception } from '../misconception.ts';
import { slopeOf } from '../misconception-slope.ts';

export const wrongOrder: Misconception = {
  id: 'wrong-order',
  family: 'task',
  n: 21,
  guesses: function* ({ f, wrt, order }) {
    let d = f;
    for (let n = 1; n <= order + 1; n++) {
      d = slopeOf(d, wrt);
      if (n !== order && n >= order - 1) yield { result: d, part: f };
    }
  },
  example: { f: 'z^4 + z', claim: '12z^2' },
};
