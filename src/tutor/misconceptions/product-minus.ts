/** A minus in the product rule. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const productMinus: Misconception = {
  id: 'product-minus',
  family: 'product',
  n: 5,
  slopes: [{ rule: "(u * v)' = u' * v - u * v'", when: 'u varies, v varies' }],
  right: 'calculus.product',
  example: { f: 'z tanh(z)', claim: 'tanh(z) - z(1 - tanh(z)^2)' },
};
