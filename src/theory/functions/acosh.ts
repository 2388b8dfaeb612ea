/** The inverse hyperbolic cosine. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const acosh: ElementaryFunction = {
  name: 'acosh',
  spellings: ['acosh', 'arcosh', 'arccosh'],
  latex: '\\operatorname{arcosh}',
  coq: '(fun x => ln (x + sqrt (x ^ 2 - 1)))',
  arity: 1,
  domain: ['1 <= u'],
  analyticOn: ['1 < u'],
  rows: {
    derivative: { is: "(acosh(u))' = u' / (u^2 - 1)^(1/2)", when: '1 < u', say: 'derivative of the inverse hyperbolic cosine, chain rule' },
    undefined: { is: 'undefined acosh(u)', when: 'u < 1' },
    definition: { is: 'acosh(u) = ln(u + (u^2 - 1)^(1/2))', when: '1 <= u' },
  },
  ball: (x, p) => B.acosh(x, p),
  double: (x) => Math.acosh(x),
};
