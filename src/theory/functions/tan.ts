/** The tangent. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const tan: ElementaryFunction = {
  name: 'tan',
  spellings: ['tan', 'tg'],
  latex: '\\tan',
  coq: 'tan',
  arity: 1,
  domain: ['cos(u) != 0'],
  analyticOn: ['cos(u) != 0'],
  rows: {
    derivative: { is: "(tan(u))' = (1 + tan(u)^2) * u'", when: 'cos(u) != 0', say: 'derivative of the tangent, chain rule' },
    undefined: { is: 'undefined tan(u)', when: 'cos(u) = 0' },
    definition: { is: 'tan(u) = sin(u) / cos(u)', when: 'cos(u) != 0' },
    atan: { is: 'tan(atan(u)) = u' },
  },
  ball: (x, p) => B.tan(x, p),
  double: (x) => Math.tan(x),
};
