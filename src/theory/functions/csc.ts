/** The cosecant. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import { type ElementaryFunction, one, quotient } from '../function.ts';

export const csc: ElementaryFunction = {
  name: 'csc',
  spellings: ['csc', 'cosec'],
  latex: '\\csc',
  coq: '(fun x => / sin x)',
  arity: 1,
  domain: ['sin(u) != 0'],
  analyticOn: ['sin(u) != 0'],
  rows: {
    derivative: { is: "(csc(u))' = -csc(u) * cot(u) * u'", when: 'sin(u) != 0', say: 'derivative of the cosecant, chain rule' },
    undefined: { is: 'undefined csc(u)', when: 'sin(u) = 0' },
    definition: { is: 'csc(u) = 1 / sin(u)', when: 'sin(u) != 0' },
  },
  ball: (x, p) => quotient(one, B.sin(x, p), p),
  double: (x) => 1 / Math.sin(x),
};
