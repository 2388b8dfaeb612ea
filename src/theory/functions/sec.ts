/** The secant. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import { type ElementaryFunction, one, quotient } from '../function.ts';

export const sec: ElementaryFunction = {
  name: 'sec',
  spellings: ['sec'],
  latex: '\\sec',
  coq: '(fun x => / cos x)',
  arity: 1,
  domain: ['cos(u) != 0'],
  analyticOn: ['cos(u) != 0'],
  rows: {
    derivative: { is: "(sec(u))' = sec(u) * tan(u) * u'", when: 'cos(u) != 0', say: 'derivative of the secant, chain rule' },
    undefined: { is: 'undefined sec(u)', when: 'cos(u) = 0' },
    definition: { is: 'sec(u) = 1 / cos(u)', when: 'cos(u) != 0' },
  },
  ball: (x, p) => quotient(one, B.cos(x, p), p),
  double: (x) => 1 / Math.cos(x),
};
