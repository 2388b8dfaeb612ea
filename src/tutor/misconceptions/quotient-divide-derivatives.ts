/** The derivatives are divided. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const quotientDivideDerivatives: Misconception = {
  id: 'quotient-divide-derivatives',
  family: 'quotient',
  n: 28,
  slopes: [{ rule: "(u / v)' = u' / v'", when: 'u varies, v varies' }],
  right: 'calculus.quotient',
  example: { f: 'z/(1 + z^2)', claim: '1/(2z)' },
};
