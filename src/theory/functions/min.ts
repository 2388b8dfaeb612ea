/** The smaller of two numbers. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const min: ElementaryFunction = {
  name: 'min',
  spellings: ['min'],
  latex: '\\min',
  coq: 'Rmin',
  arity: 2,
  domain: [],
  analyticOn: null,
  rows: {
    first: { is: 'min(u, v) = u', when: 'u <= v' },
    second: { is: 'min(u, v) = v', when: 'v <= u' },
  },
  ball: (x, p, y) => B.min(x, y!, p),
  double: (x, y) => Math.min(x, y!),
};
