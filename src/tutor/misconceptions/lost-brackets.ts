/** Brackets are lost. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const lostBrackets: Misconception = {
  id: 'lost-brackets',
  family: 'algebra',
  n: 7,
  rewritings: [
    'u * (v + w) ~> u * v + w',
    'u * (v - w) ~> u * v - w',
    '(u + v) / w ~> u + v / w',
    '(u - v) / w ~> u - v / w',
    'u / (v + w) ~> u / v + w',
    '(u * v)^n ~> u * v^n',
    'exp(u + v) ~> exp(u) + v',
    'exp(-(u + v)) ~> exp(-u + v)',
  ],
  oneWay: true,
  example: { left: 'z(1 + e^z)', right: 'z + e^z' },
};
