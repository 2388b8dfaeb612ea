/** A power of the logarithm is taken for the logarithm of a power. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const powerOfLog: Misconception = {
  id: 'power-of-log',
  family: 'algebra',
  n: 2,
  rewritings: ['ln(u)^n ~> n * ln(u)'],
  example: { left: 'ln(z)^2', right: '2 ln(z)' },
};
