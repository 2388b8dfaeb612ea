/** One term of the product rule is missing. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const productOneTerm: Misconception = {
  id: 'product-one-term',
  family: 'product',
  n: 7,
  slopes: [{ rule: "(u * v)' = u' * v", when: 'u varies, v varies' }],
  right: 'calculus.product',
  example: { f: 'z tanh(z)', claim: 'tanh(z)' },
};
