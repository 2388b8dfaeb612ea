/** Only the numerator is differentiated. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const quotientNumeratorOnly: Misconception = {
  id: 'quotient-numerator-only',
  family: 'quotient',
  n: 7,
  slopes: [{ rule: "(u / v)' = u' / v", when: 'u varies, v varies' }],
  right: 'calculus.quotient',
  example: { f: 'z/(1 + z^2)', claim: '1/(1 + z^2)' },
};
