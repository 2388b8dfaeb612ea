/** The denominator is not squared. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const quotientNoSquare: Misconception = {
  id: 'quotient-no-square',
  family: 'quotient',
  n: 30,
  slopes: [{ rule: "(u / v)' = (u' * v - u * v') / v", when: 'v varies' }],
  right: 'calculus.quotient',
  example: { f: 'z/(1 + z^2)', claim: '(1 - z^2)/(1 + z^2)' },
};
