/** The exponential function. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const exp: ElementaryFunction = {
  name: 'exp',
  spellings: ['exp'],
  latex: '\\exp',
  coq: 'exp',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(exp(u))' = exp(u) * u'", say: 'derivative of the exponential, chain rule' },
    positive: { is: '0 < exp(u)' },
    zero: { is: 'exp(0) = 1' },
    sum: { is: 'exp(u + v) = exp(u) * exp(v)' },
    difference: { is: 'exp(u - v) = exp(u) / exp(v)' },
    negative: { is: 'exp(-u) = 1 / exp(u)' },
    multiple: { is: 'exp(n * u) = exp(u)^n', when: 'n is integer' },
    ln: { is: 'exp(ln(u)) = u', when: '0 < u' },
    'multiple-ln': { is: 'exp(q * ln(u)) = u^q', when: '0 < u' },
    monotone: { is: 'exp(u) < exp(v)', when: 'u < v' },
    congruence: { is: 'exp(u) = exp(v)', when: 'u = v' },
    'above-tangent': { is: '1 + u <= exp(u)' },
  },
  ball: (x, p) => B.exp(x, p),
  double: (x) => Math.exp(x),
};
