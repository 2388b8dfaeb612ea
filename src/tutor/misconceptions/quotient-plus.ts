/** A plus in the quotient rule. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const quotientPlus: Misconception = {
  id: 'quotient-plus',
  family: 'quotient',
  n: 16,
  slopes: [{ rule: "(u / v)' = (u' * v + u * v') / v^2", when: 'u varies, v varies' }],
  right: 'calculus.quotient',
  example: { f: 'z/(1 + z^2)', claim: '(1 + z^2 + 2z^2)/(1 + z^2)^2' },
};
