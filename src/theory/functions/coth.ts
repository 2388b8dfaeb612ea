/** The hyperbolic cotangent. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import { type ElementaryFunction, quotient } from '../function.ts';

export const coth: ElementaryFunction = {
  name: 'coth',
  spellings: ['coth'],
  latex: '\\coth',
  coq: '(fun x => cosh x / sinh x)',
  arity: 1,
  domain: ['u != 0'],
  analyticOn: ['u != 0'],
  rows: {
    derivative: { is: "(coth(u))' = (1 - coth(u)^2) * u'", when: 'u != 0', say: 'derivative of the hyperbolic cotangent, chain rule' },
    undefined: { is: 'undefined coth(u)', when: 'u = 0' },
    definition: { is: 'coth(u) = (exp(u) + exp(-u)) / (exp(u) - exp(-u))', when: 'u != 0' },
  },
  ball: (x, p) => quotient(B.cosh(x, p), B.sinh(x, p), p),
  double: (x) => 1 / Math.tanh(x),
};
