/** The logarithm of the base is missing. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const exponentialLogLost: Misconception = {
  id: 'exponential-log-lost',
  family: 'power',
  n: 5,
  slopes: ["(c ** u)' = c ** u * u'"],
  right: 'calculus.exponential',
  example: { f: '2^z', claim: '2^z' },
};
