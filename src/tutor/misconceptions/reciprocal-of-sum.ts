/** A fraction is split along its denominator. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const reciprocalOfSum: Misconception = {
  id: 'reciprocal-of-sum',
  family: 'algebra',
  n: 5,
  rewritings: ['w / (u + v) ~> w / u + w / v', 'w / (u - v) ~> w / u - w / v'],
  example: { left: '1/(z + e^z)', right: '1/z + e^(-z)' },
};
