/** The inverse cosine. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const acos: ElementaryFunction = {
  name: 'acos',
  spellings: ['acos', 'arccos'],
  latex: '\\arccos',
  coq: 'acos',
  arity: 1,
  domain: ['-1 <= u', 'u <= 1'],
  analyticOn: ['-1 < u', 'u < 1'],
  rows: {
    derivative: { is: "(acos(u))' = -u' / (1 - u^2)^(1/2)", when: '-1 < u, u < 1', say: 'derivative of the inverse cosine, chain rule' },
    'undefined-above': { is: 'undefined acos(u)', when: '1 < u' },
    'undefined-below': { is: 'undefined acos(u)', when: 'u < -1' },
    definition: { is: 'acos(u) = pi / 2 - asin(u)', when: '-1 <= u, u <= 1' },
  },
  ball: (x, p) => B.acos(x, p),
  double: (x) => Math.acos(x),
};
