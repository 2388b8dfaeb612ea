/** The terms of the quotient rule are swapped. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const quotientOrderSwapped: Misconception = {
  id: 'quotient-order-swapped',
  family: 'quotient',
  n: 15,
  slopes: [{ rule: "(u / v)' = (u * v' - u' * v) / v^2", when: 'u varies, v varies' }],
  right: 'calculus.quotient',
  example: { f: 'z/(1 + z^2)', claim: '(2z^2 - (1 + z^2))/(1 + z^2)^2' },
};
