/** The larger of two numbers. One file holds all that g′ knows about it; see ../function.ts for the meaning of the fields. */
import * as B from '../../num/ball.ts';
import type { ElementaryFunction } from '../function.ts';

export const max: ElementaryFunction = {
  name: 'max',
  spellings: ['max'],
  latex: '\\max',
  coq: 'Rmax',
  arity: 2,
  domain: [],
  analyticOn: null,
  rows: {
    first: { is: 'max(u, v) = u', when: 'v <= u' },
    second: { is: 'max(u, v) = v', when: 'u <= v' },
  },
  ball: (x, p, y) => B.max(x, y!, p),
  double: (x, y) => Math.max(x, y!),
};
