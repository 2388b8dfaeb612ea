/** The numerator is squared below. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const quotientWrongSquare: Misconception = {
  id: 'quotient-wrong-square',
  family: 'quotient',
  n: 12,
  slopes: [{ rule: "(u / v)' = (u' * v - u * v') / u^2", when: 'u varies, v varies' }],
  right: 'calculus.quotient',
  example: { f: 'z/(1 + z^2)', claim: '(1 - z^2)/z^2' },
};
