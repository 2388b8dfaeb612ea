/** The logarithm is spread over a sum. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const logOfSum: Misconception = {
  id: 'log-of-sum',
  family: 'algebra',
  n: 5,
  rewritings: ['ln(u + v) ~> ln(u) + ln(v)', 'ln(u - v) ~> ln(u) - ln(v)', 'ln(u) + ln(v) ~> ln(u + v)', 'ln(u) - ln(v) ~> ln(u - v)'],
  example: { left: 'ln(1 + e^z)', right: 'ln(1) + z' },
};
