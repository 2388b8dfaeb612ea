/** The error function, 2/√π · ∫₀ᵘ exp(−t²) dt. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import { type ElementaryFunction, erfDouble } from '../function.ts';

export const erf: ElementaryFunction = {
  name: 'erf',
  spellings: ['erf'],
  latex: '\\operatorname{erf}',
  coq: 'erf',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(erf(u))' = 2 / pi^(1/2) * exp(-u^2) * u'", say: 'derivative of the error function, chain rule' },
    zero: { is: 'erf(0) = 0' },
    negative: { is: 'erf(-u) = -erf(u)' },
    congruence: { is: 'erf(u) = erf(v)', when: 'u = v' },
    'below-one': { is: 'erf(u) < 1' },
    'above-minus-one': { is: '-1 < erf(u)' },
  },
  ball: (x, p) => B.erf(x, p),
  double: (x) => erfDouble(x),
};
