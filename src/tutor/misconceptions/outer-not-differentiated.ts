/** The outer function is not differentiated. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const outerNotDifferentiated: Misconception = {
  id: 'outer-not-differentiated',
  family: 'chain',
  n: 2,
  slopes: [
    { rule: "(h(u))' = h(u) * u'", when: 'u composite' },
    { rule: "(h(x))' = h(x)", when: 'outside' },
  ],
  example: { f: 'tanh(z^2)', claim: '2z tanh(z^2)' },
};
