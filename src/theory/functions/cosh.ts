/** The hyperbolic cosine. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const cosh: ElementaryFunction = {
  name: 'cosh',
  spellings: ['cosh', 'ch'],
  latex: '\\cosh',
  coq: 'cosh',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(cosh(u))' = sinh(u) * u'", say: 'derivative of the hyperbolic cosine, chain rule' },
    definition: { is: 'cosh(u) = (exp(u) + exp(-u)) / 2' },
    'at-least-one': { is: '1 <= cosh(u)' },
  },
  ball: (x, p) => B.cosh(x, p),
  double: (x) => Math.cosh(x),
};
