/** The cotangent. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import { type ElementaryFunction, quotient } from '../function.ts';

export const cot: ElementaryFunction = {
  name: 'cot',
  spellings: ['cot', 'ctg'],
  latex: '\\cot',
  coq: '(fun x => cos x / sin x)',
  arity: 1,
  domain: ['sin(u) != 0'],
  analyticOn: ['sin(u) != 0'],
  rows: {
    derivative: { is: "(cot(u))' = -(1 + cot(u)^2) * u'", when: 'sin(u) != 0', say: 'derivative of the cotangent, chain rule' },
    undefined: { is: 'undefined cot(u)', when: 'sin(u) = 0' },
    definition: { is: 'cot(u) = cos(u) / sin(u)', when: 'sin(u) != 0' },
  },
  ball: (x, p) => quotient(B.cos(x, p), B.sin(x, p), p),
  double: (x) => 1 / Math.tan(x),
};
