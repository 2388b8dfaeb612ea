/** The absolute value. Its derivative rules are in calculus.ts. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const abs: ElementaryFunction = {
  name: 'abs',
  spellings: ['abs'],
  latex: '\\abs',
  coq: 'Rabs',
  arity: 1,
  domain: [],
  analyticOn: null,
  rows: {
    right: { is: '|u| = u', when: '0 <= u' },
    left: { is: '|u| = -u', when: 'u <= 0' },
    nonnegative: { is: '0 <= |u|' },
    positive: { is: '0 < |u|', when: 'u != 0' },
    square: { is: '|u|^2 = u^2' },
    product: { is: '|u * v| = |u| * |v|' },
    congruence: { is: '|u| = |v|', when: 'u = v' },
  },
  ball: (x, p) => B.abs(x, p),
  double: (x) => Math.abs(x),
};
