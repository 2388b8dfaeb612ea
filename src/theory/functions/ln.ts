/** The natural logarithm. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const ln: ElementaryFunction = {
  name: 'ln',
  spellings: ['ln', 'log'],
  latex: '\\ln',
  coq: 'ln',
  arity: 1,
  domain: ['0 < u'],
  analyticOn: ['0 < u'],
  rows: {
    derivative: { is: "(ln(u))' = u' / u", when: '0 < u', say: 'derivative of the logarithm, chain rule' },
    undefined: { is: 'undefined ln(u)', when: 'u <= 0' },
    one: { is: 'ln(1) = 0' },
    exp: { is: 'ln(exp(u)) = u' },
    product: { is: 'ln(u * v) = ln(u) + ln(v)', when: '0 < u, 0 < v' },
    quotient: { is: 'ln(u / v) = ln(u) - ln(v)', when: '0 < u, 0 < v' },
    power: { is: 'ln(u^q) = q * ln(u)', when: '0 < u' },
    'real-power': { is: 'ln(u ** v) = v * ln(u)', when: '0 < u' },
    monotone: { is: 'ln(u) < ln(v)', when: '0 < u, u < v' },
    congruence: { is: 'ln(u) = ln(v)', when: 'u = v, 0 < u' },
  },
  ball: (x, p) => B.ln(x, p),
  double: (x) => Math.log(x),
};
