/** Part of the exponent has slipped down. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const typesetting: Misconception = {
  id: 'typesetting',
  family: 'algebra',
  n: 1,
  rewritings: ['exp(u * v) ~> exp(u) * v', 'exp(-(u * v)) ~> exp(-u) * v', 'exp(u / v) ~> exp(u) / v', 'h(u * v) ~> h(u) * v'],
  oneWay: true,
  example: { left: 'e^(2z)', right: 'e^2 z' },
};
