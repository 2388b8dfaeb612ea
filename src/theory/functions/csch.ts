/** The hyperbolic cosecant. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import { type ElementaryFunction, one, quotient } from '../function.ts';

export const csch: ElementaryFunction = {
  name: 'csch',
  spellings: ['csch', 'cosech'],
  latex: '\\operatorname{csch}',
  coq: '(fun x => / sinh x)',
  arity: 1,
  domain: ['u != 0'],
  analyticOn: ['u != 0'],
  rows: {
    derivative: { is: "(csch(u))' = -csch(u) * coth(u) * u'", when: 'u != 0', say: 'derivative of the hyperbolic cosecant, chain rule' },
    undefined: { is: 'undefined csch(u)', when: 'u = 0' },
    definition: { is: 'csch(u) = 2 / (exp(u) - exp(-u))', when: 'u != 0' },
  },
  ball: (x, p) => quotient(one, B.sinh(x, p), p),
  double: (x) => 1 / Math.sinh(x),
};
