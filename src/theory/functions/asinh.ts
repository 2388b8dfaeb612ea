/** The inverse hyperbolic sine. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const asinh: ElementaryFunction = {
  name: 'asinh',
  spellings: ['asinh', 'arsinh', 'arcsinh'],
  latex: '\\operatorname{arsinh}',
  coq: 'arcsinh',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(asinh(u))' = u' / (1 + u^2)^(1/2)", say: 'derivative of the inverse hyperbolic sine, chain rule' },
    definition: { is: 'asinh(u) = ln(u + (1 + u^2)^(1/2))' },
    'argument-positive': { is: '0 < u + (1 + u^2)^(1/2)' },
  },
  ball: (x, p) => B.asinh(x, p),
  double: (x) => Math.asinh(x),
};
