/** The cosine. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const cos: ElementaryFunction = {
  name: 'cos',
  spellings: ['cos'],
  latex: '\\cos',
  coq: 'cos',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(cos(u))' = -sin(u) * u'", say: 'derivative of the cosine, chain rule' },
    sum: { is: 'cos(u + v) = cos(u) * cos(v) - sin(u) * sin(v)' },
    difference: { is: 'cos(u - v) = cos(u) * cos(v) + sin(u) * sin(v)' },
    negative: { is: 'cos(-u) = cos(u)' },
    'at-most-one': { is: 'cos(u) <= 1' },
    'at-least': { is: '-1 <= cos(u)' },
    positive: { is: '0 < cos(u)', when: '-pi / 2 < u, u < pi / 2' },
    zero: { is: 'cos(0) = 1' },
    pi: { is: 'cos(pi) = -1' },
    'half-pi': { is: 'cos(pi / 2) = 0' },
    'sixth-pi': { is: 'cos(pi / 6) = 3^(1/2) / 2' },
    'quarter-pi': { is: 'cos(pi / 4) = 2^(1/2) / 2' },
    'third-pi': { is: 'cos(pi / 3) = 1/2' },
    acos: { is: 'cos(acos(u)) = u', when: '-1 <= u, u <= 1' },
    asin: { is: 'cos(asin(u)) = (1 - u^2)^(1/2)', when: '-1 <= u, u <= 1' },
    atan: { is: 'cos(atan(u)) = 1 / (1 + u^2)^(1/2)' },
  },
  ball: (x, p) => B.cos(x, p),
  double: (x) => Math.cos(x),
};
