/** The sign: −1, 0 or 1. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import { type ElementaryFunction, signBall } from '../function.ts';

export const sign: ElementaryFunction = {
  name: 'sign',
  spellings: ['sign', 'sgn', 'signum'],
  latex: '\\operatorname{sgn}',
  coq: 'sign',
  arity: 1,
  domain: [],
  analyticOn: null,
  rows: {
    positive: { is: 'sign(u) = 1', when: '0 < u' },
    negative: { is: 'sign(u) = -1', when: 'u < 0' },
    zero: { is: 'sign(u) = 0', when: 'u = 0' },
    abs: { is: 'sign(u) = |u| / u', when: 'u != 0' },
  },
  ball: (x) => signBall(x),
  double: (x) => Math.sign(x),
};
