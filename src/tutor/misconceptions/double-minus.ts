/** Two minus signs are miscounted. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const doubleMinus: Misconception = {
  id: 'double-minus',
  family: 'algebra',
  n: 12,
  rewritings: [
    'u - -v ~> u - v',
    '(-u) * (-v) ~> -(u * v)',
    '(-u) * v * (-w) ~> -(u * v * w)',
    '-(-u) ~> -u',
    '(-u)^2 ~> -(u^2)',
    '-(u / (-v)) ~> -(u / v)',
    '-(u * (-v)) ~> -(u * v)',
  ],
  example: { left: 'z - (-e^z)', right: 'z - e^z' },
};
