/** A root is spread over a sum. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const rootOfSum: Misconception = {
  id: 'root-of-sum',
  family: 'algebra',
  n: 5,
  rewritings: [
    '(u + v)^(1/2) ~> u^(1/2) + v^(1/2)',
    '(u - v)^(1/2) ~> u^(1/2) - v^(1/2)',
    '(c + v^2)^(1/2) ~> c^(1/2) + v',
    '(u^2 + v^2)^(1/2) ~> u + v',
    '(c - v^2)^(1/2) ~> c^(1/2) - v',
  ],
  example: { left: 'sqrt(1 + z^2)', right: '1 + z' },
};
