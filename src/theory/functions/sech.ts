/** The hyperbolic secant. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import { type ElementaryFunction, one, quotient } from '../function.ts';

export const sech: ElementaryFunction = {
  name: 'sech',
  spellings: ['sech'],
  latex: '\\operatorname{sech}',
  coq: '(fun x => / cosh x)',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(sech(u))' = -sech(u) * tanh(u) * u'", say: 'derivative of the hyperbolic secant, chain rule' },
    definition: { is: 'sech(u) = 2 / (exp(u) + exp(-u))' },
  },
  ball: (x, p) => quotient(one, B.cosh(x, p), p),
  double: (x) => 1 / Math.cosh(x),
};
