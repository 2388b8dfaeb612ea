/** A constant is not differentiated to 0. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const constantNotZero: Misconception = {
  id: 'constant-not-zero',
  family: 'constant',
  n: 2,
  slopes: ["(c)' = c", { rule: "(c)' = 1", when: 'c number' }],
  right: 'calculus.constant',
  example: { f: 'z^2 + 5', claim: '2z + 5' },
};
