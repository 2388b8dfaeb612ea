/** The hyperbolic sine. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const sinh: ElementaryFunction = {
  name: 'sinh',
  spellings: ['sinh', 'sh'],
  latex: '\\sinh',
  coq: 'sinh',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(sinh(u))' = cosh(u) * u'", say: 'derivative of the hyperbolic sine, chain rule' },
    definition: { is: 'sinh(u) = (exp(u) - exp(-u)) / 2' },
  },
  ball: (x, p) => B.sinh(x, p),
  double: (x) => Math.sinh(x),
};
