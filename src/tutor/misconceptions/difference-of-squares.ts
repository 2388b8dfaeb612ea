/** A difference of squares is taken for a square. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const differenceOfSquares: Misconception = {
  id: 'difference-of-squares',
  family: 'algebra',
  n: 3,
  rewritings: ['1 - u^2 ~> (1 - u)^2', 'u^2 - v^2 ~> (u - v)^2'],
  example: { left: '1 - tanh(z)^2', right: '(1 - tanh(z))^2' },
};
