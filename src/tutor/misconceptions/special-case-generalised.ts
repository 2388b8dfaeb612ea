/** The formula of a special case is used for all. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const specialCaseGeneralised: Misconception = {
  id: 'special-case-generalised',
  family: 'activation',
  n: 2,
  slopes: [
    { rule: "(u * sigmoid(c * u))' = u * sigmoid(c * u) + sigmoid(c * u) * (1 - u * sigmoid(c * u))", when: 'c letter' },
    { rule: "(u / (1 + exp(-(c * u))))' = u * sigmoid(c * u) + sigmoid(c * u) * (1 - u * sigmoid(c * u))", when: 'c letter' },
    { rule: "(c * (exp(u) - 1))' = (c * (exp(u) - 1) + 1) * u'", when: 'c letter' },
  ],
  example: { f: 'swish', claim: 'g + sigmoid(beta z)(1 - g)' },
};
