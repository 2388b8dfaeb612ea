/** A function is spread over a sum. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const functionOfSum: Misconception = {
  id: 'function-of-sum',
  family: 'algebra',
  n: 3,
  rewritings: ['h(u + v) ~> h(u) + h(v)', 'h(u - v) ~> h(u) - h(v)'],
  example: { left: 'tanh(z + z^2)', right: 'tanh(z) + tanh(z^2)' },
};
