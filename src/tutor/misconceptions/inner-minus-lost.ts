/** The minus sign of the exponent is lost. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const innerMinusLost: Misconception = {
  id: 'inner-minus-lost',
  family: 'chain',
  n: 45,
  slopes: ["(h(-u))' = dh(-u) * u'", "(h(c - u))' = dh(c - u) * u'"],
  example: { f: '1/(1 + e^(-z))', claim: '-e^(-z)/(1 + e^(-z))^2' },
};
