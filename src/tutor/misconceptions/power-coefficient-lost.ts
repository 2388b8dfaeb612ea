/** The exponent does not come down. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const powerCoefficientLost: Misconception = {
  id: 'power-coefficient-lost',
  family: 'power',
  n: 33,
  slopes: ["(u^q)' = u^(q - 1) * u'"],
  right: 'calculus.power',
  example: { f: 'z^3 + z', claim: 'z^2 + 1' },
};
