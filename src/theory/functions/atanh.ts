/** The inverse hyperbolic tangent. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const atanh: ElementaryFunction = {
  name: 'atanh',
  spellings: ['atanh', 'artanh', 'arctanh'],
  latex: '\\operatorname{artanh}',
  coq: '(fun x => ln ((1 + x) / (1 - x)) / 2)',
  arity: 1,
  domain: ['-1 < u', 'u < 1'],
  analyticOn: ['-1 < u', 'u < 1'],
  rows: {
    derivative: {
      is: "(atanh(u))' = u' / (1 - u^2)",
      when: '-1 < u, u < 1',
      say: 'derivative of the inverse hyperbolic tangent, chain rule',
    },
    'undefined-above': { is: 'undefined atanh(u)', when: '1 <= u' },
    'undefined-below': { is: 'undefined atanh(u)', when: 'u <= -1' },
    definition: { is: 'atanh(u) = ln((1 + u) / (1 - u)) / 2', when: '-1 < u, u < 1' },
  },
  ball: (x, p) => B.atanh(x, p),
  double: (x) => Math.atanh(x),
};
