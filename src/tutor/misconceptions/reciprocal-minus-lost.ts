/** The minus sign of the reciprocal is lost. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const reciprocalMinusLost: Misconception = {
  id: 'reciprocal-minus-lost',
  family: 'quotient',
  n: 20,
  slopes: [{ rule: "(c / u)' = c * u' / u^2", when: 'u varies' }],
  right: 'calculus.reciprocal',
  example: { f: '1/(1 + z^2)', claim: '2z/(1 + z^2)^2' },
};
