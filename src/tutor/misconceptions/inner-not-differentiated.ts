/** Multiplied by the inside, not by its derivative. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const innerNotDifferentiated: Misconception = {
  id: 'inner-not-differentiated',
  family: 'chain',
  n: 2,
  slopes: [{ rule: "(h(u))' = dh(u) * u", when: 'u composite' }],
  example: { f: 'tanh(z^2)', claim: 'z^2 (1 - tanh(z^2)^2)' },
};
