/** The inverse tangent. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const atan: ElementaryFunction = {
  name: 'atan',
  spellings: ['atan', 'arctan'],
  latex: '\\arctan',
  coq: 'atan',
  arity: 1,
  domain: [],
  analyticOn: [],
  rows: {
    derivative: { is: "(atan(u))' = u' / (1 + u^2)", say: 'derivative of the inverse tangent, chain rule' },
    zero: { is: 'atan(0) = 0' },
    tan: { is: 'atan(tan(u)) = u', when: '-pi / 2 < u, u < pi / 2' },
    one: { is: 'atan(1) = pi / 4' },
    negative: { is: 'atan(-u) = -atan(u)' },
    sum: { is: 'atan(u) + atan(v) = atan((u + v) / (1 - u * v))', when: 'u * v < 1' },
    monotone: { is: 'atan(u) < atan(v)', when: 'u < v' },
    congruence: { is: 'atan(u) = atan(v)', when: 'u = v' },
    below: { is: 'atan(u) < pi / 2' },
    above: { is: '-pi / 2 < atan(u)' },
  },
  ball: (x, p) => B.atan(x, p),
  double: (x) => Math.atan(x),
};
