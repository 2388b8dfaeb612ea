/** The hyperbolic tangent. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const tanh: ElementaryFunction = {
  name: 'tanh',
  spellings: ['tanh', 'th'],
  latex: '\\tanh',
  coq: 'tanh',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(tanh(u))' = (1 - tanh(u)^2) * u'", say: 'derivative of the hyperbolic tangent, chain rule' },
    definition: { is: 'tanh(u) = (exp(u) - exp(-u)) / (exp(u) + exp(-u))' },
    'below-one': { is: 'tanh(u) < 1' },
    'above-minus-one': { is: '-1 < tanh(u)' },
  },
  ball: (x, p) => B.tanh(x, p),
  double: (x) => Math.tanh(x),
};
