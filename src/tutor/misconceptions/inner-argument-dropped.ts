/** The outer derivative is taken at the wrong place. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const innerArgumentDropped: Misconception = {
  id: 'inner-argument-dropped',
  family: 'chain',
  n: 32,
  slopes: [
    { rule: "(h(u))' = dh(x) * u'", when: 'u composite' },
    { rule: "(h(-u))' = -dh(-x) * u'", when: 'u composite' },
  ],
  rewritings: [{ rule: 'h(u) ~> h(x)', when: 'u linear' }],
  example: { f: 'e^(-z^2)', claim: '-2z e^(-z)' },
};
