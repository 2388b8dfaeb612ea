/** The exponent is not reduced. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const exponentNotReduced: Misconception = {
  id: 'exponent-not-reduced',
  family: 'power',
  n: 4,
  slopes: ["(u^q)' = q * u^q * u'"],
  right: 'calculus.power',
  example: { f: 'z^3', claim: '3z^3' },
};
