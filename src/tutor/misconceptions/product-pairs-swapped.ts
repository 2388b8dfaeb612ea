/** Each factor is paired with its own derivative. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const productPairsSwapped: Misconception = {
  id: 'product-pairs-swapped',
  family: 'product',
  n: 31,
  slopes: [{ rule: "(u * v)' = u * u' + v * v'", when: 'u varies, v varies' }],
  right: 'calculus.product',
  example: { f: 'z tanh(z)', claim: 'z + tanh(z)(1 - tanh(z)^2)' },
};
