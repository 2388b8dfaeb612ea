/** The derivatives of the factors are multiplied. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const productMultiplyDerivatives: Misconception = {
  id: 'product-multiply-derivatives',
  family: 'product',
  n: 44,
  slopes: [{ rule: "(u * v)' = u' * v'", when: 'u varies, v varies' }],
  right: 'calculus.product',
  example: { f: 'z tanh(z)', claim: '1 - tanh(z)^2' },
};
