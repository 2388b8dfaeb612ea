/** One over the derivative. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const reciprocalOfDerivative: Misconception = {
  id: 'reciprocal-of-derivative',
  family: 'quotient',
  n: 4,
  slopes: ["(c / u)' = c / u'"],
  right: 'calculus.reciprocal',
  example: { f: '1/(1 + z^2)', claim: '1/(2z)' },
};
