/** The minus sign reaches only the first term. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const minusOverBracket: Misconception = {
  id: 'minus-over-bracket',
  family: 'algebra',
  n: 20,
  rewritings: [
    'u - (v + w) ~> u - v + w',
    'u - (v - w) ~> u - v - w',
    'u - (v + w) / s ~> u - (v - w) / s',
    'u - (v - w) / s ~> u - (v + w) / s',
    '-(u + v) ~> -u + v',
    '-(u - v) ~> -u - v',
    '-((u + v) * w) ~> (v - u) * w',
    '-((u - v) * w) ~> (-u - v) * w',
    '-(c * (u + v)) ~> -(c * u) + c * v',
  ],
  example: { left: '1 - (z + e^z)', right: '1 - z + e^z' },
};
