/** The exponential of a sum is written as a sum. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const exponentialOfSum: Misconception = {
  id: 'exponential-of-sum',
  family: 'algebra',
  n: 5,
  rewritings: [
    'exp(u + v) ~> exp(u) + exp(v)',
    'exp(u - v) ~> exp(u) - exp(v)',
    'exp(u) + exp(v) ~> exp(u + v)',
    'exp(u) - exp(v) ~> exp(u - v)',
  ],
  example: { left: 'e^(z + z^2)', right: 'e^z + e^(z^2)' },
};
