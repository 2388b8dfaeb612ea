/** A sign of the exponential or the logarithm is wrong. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const functionSign: Misconception = {
  id: 'function-sign',
  family: 'function',
  n: 4,
  slopes: ["(exp(u))' = -exp(u) * u'", "(ln(u))' = -u' / u"],
  right: 'exp.derivative',
  example: { f: 'ln(1 + z^2)', claim: '-2z/(1 + z^2)' },
};
