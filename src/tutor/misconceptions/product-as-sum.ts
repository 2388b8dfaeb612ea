/** A product is differentiated like a sum. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const productAsSum: Misconception = {
  id: 'product-as-sum',
  family: 'product',
  n: 4,
  slopes: [{ rule: "(u * v)' = u' + v'", when: 'u varies, v varies' }],
  right: 'calculus.product',
  example: { f: 'z tanh(z)', claim: '2 - tanh(z)^2' },
};
