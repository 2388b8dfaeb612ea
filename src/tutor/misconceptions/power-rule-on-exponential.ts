/** The power rule is used on an exponential. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const powerRuleOnExponential: Misconception = {
  id: 'power-rule-on-exponential',
  family: 'power',
  n: 5,
  slopes: [
    "(exp(u))' = u * exp(u - 1)",
    "(exp(u))' = u * exp(u - 1) * u'",
    "(c ** u)' = u * c ** (u - 1)",
    "(c ** u)' = u * c ** (u - 1) * u'",
    "(exp(-u))' = -u * exp(-u - 1)",
  ],
  right: 'exp.derivative',
  example: { f: 'e^z + z', claim: 'z e^(z - 1) + 1' },
};
