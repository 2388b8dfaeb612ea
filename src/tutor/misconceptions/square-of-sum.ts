/** A square is spread over a sum. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const squareOfSum: Misconception = {
  id: 'square-of-sum',
  family: 'algebra',
  n: 5,
  rewritings: ['(u + v)^2 ~> u^2 + v^2', '(u - v)^2 ~> u^2 - v^2', '(u - v)^2 ~> u^2 + v^2', '(u + v)^n ~> u^n + v^n'],
  example: { left: '(1 + e^(-z))^2', right: '1 + e^(-2z)' },
};
