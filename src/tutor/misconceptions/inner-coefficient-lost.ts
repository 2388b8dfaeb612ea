/** The coefficient inside is lost. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const innerCoefficientLost: Misconception = {
  id: 'inner-coefficient-lost',
  family: 'chain',
  n: 50,
  slopes: [
    { rule: "(h(u))' = dh(u)", when: 'u linear' },
    { rule: "(h(-u))' = -dh(-u)", when: 'u linear' },
    { rule: "(c * x)' = 1", when: 'inside, c unequal-one' },
    { rule: "(x / c)' = 1", when: 'inside' },
  ],
  example: { f: 'sigmoid(3z)', claim: 'sigmoid(3z)(1 - sigmoid(3z))' },
};
