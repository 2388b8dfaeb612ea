/** The sine. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const sin: ElementaryFunction = {
  name: 'sin',
  spellings: ['sin'],
  latex: '\\sin',
  coq: 'sin',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(sin(u))' = cos(u) * u'", say: 'derivative of the sine, chain rule' },
    square: { is: 'sin(u)^2 = 1 - cos(u)^2' },
    sum: { is: 'sin(u + v) = sin(u) * cos(v) + cos(u) * sin(v)' },
    difference: { is: 'sin(u - v) = sin(u) * cos(v) - cos(u) * sin(v)' },
    negative: { is: 'sin(-u) = -sin(u)' },
    'at-most-one': { is: 'sin(u) <= 1' },
    'at-least': { is: '-1 <= sin(u)' },
    positive: { is: '0 < sin(u)', when: '0 < u, u < pi' },
    zero: { is: 'sin(0) = 0' },
    pi: { is: 'sin(pi) = 0' },
    'half-pi': { is: 'sin(pi / 2) = 1' },
    'sixth-pi': { is: 'sin(pi / 6) = 1/2' },
    'quarter-pi': { is: 'sin(pi / 4) = 2^(1/2) / 2' },
    'third-pi': { is: 'sin(pi / 3) = 3^(1/2) / 2' },
    asin: { is: 'sin(asin(u)) = u', when: '-1 <= u, u <= 1' },
    acos: { is: 'sin(acos(u)) = (1 - u^2)^(1/2)', when: '-1 <= u, u <= 1' },
    atan: { is: 'sin(atan(u)) = u / (1 + u^2)^(1/2)' },
  },
  ball: (x, p) => B.sin(x, p),
  double: (x) => Math.sin(x),
};
