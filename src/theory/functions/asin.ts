/** The inverse sine. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const asin: ElementaryFunction = {
  name: 'asin',
  spellings: ['asin', 'arcsin'],
  latex: '\\arcsin',
  coq: 'asin',
  arity: 1,
  domain: ['-1 <= u', 'u <= 1'],
  analyticOn: ['-1 < u', 'u < 1'],
  rows: {
    derivative: { is: "(asin(u))' = u' / (1 - u^2)^(1/2)", when: '-1 < u, u < 1', say: 'derivative of the inverse sine, chain rule' },
    'undefined-above': { is: 'undefined asin(u)', when: '1 < u' },
    'undefined-below': { is: 'undefined asin(u)', when: 'u < -1' },
    zero: { is: 'asin(0) = 0' },
    sin: { is: 'asin(sin(u)) = u', when: '-pi / 2 <= u, u <= pi / 2' },
    congruence: { is: 'asin(u) = asin(v)', when: 'u = v, -1 <= u, u <= 1' },
    negative: { is: 'asin(-u) = -asin(u)', when: '-1 <= u, u <= 1' },
  },
  ball: (x, p) => B.asin(x, p),
  double: (x) => Math.asin(x),
};
