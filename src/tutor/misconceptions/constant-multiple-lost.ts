/** A constant factor is lost. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const constantMultipleLost: Misconception = {
  id: 'constant-multiple-lost',
  family: 'constant',
  n: 33,
  slopes: [
    { rule: "(c * u)' = u'", when: 'u varies, outside, c unequal-one' },
    { rule: "(u / c)' = u'", when: 'u varies, outside' },
    { rule: "(c * u)' = u'", when: 'u composite, inside' },
    { rule: "(c / u)' = -u' / u^2", when: 'u varies, outside, c unequal-one' },
  ],
  right: 'calculus.constant-multiple',
  example: { f: '3z^2 + tanh(z)', claim: '2z + 1 - tanh(z)^2' },
};
