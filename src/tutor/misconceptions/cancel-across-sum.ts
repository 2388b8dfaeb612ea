/** Terms are cancelled across a sum. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const cancelAcrossSum: Misconception = {
  id: 'cancel-across-sum',
  family: 'algebra',
  n: 5,
  rewritings: [
    '(u + v) / u ~> v',
    '(u + v) / u ~> 1 + v',
    'u / (u + v) ~> 1 / v',
    'u / (u + v) ~> 1 / (1 + v)',
    '(u - v) / u ~> -v',
    '(u - v) / u ~> 1 - v',
    '(u * w + v) / u ~> w + v',
    '(u + v) / (u + w) ~> v / w',
    '(u - v) / (u + v) ~> -1',
    '(u + v)^n / (u + w) ~> v^n / w',
    'u / (u + v)^2 ~> 1 / v^2',
  ],
  example: { left: '(z + e^z)/z', right: 'e^z' },
};
