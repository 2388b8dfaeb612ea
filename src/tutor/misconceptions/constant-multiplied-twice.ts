/** A constant factor is counted twice. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const constantMultipliedTwice: Misconception = {
  id: 'constant-multiplied-twice',
  family: 'constant',
  n: 2,
  slopes: [
    { rule: "(c * u)' = c * (c * u')", when: 'u composite, c unequal-one' },
    "(c * if(a < b, u, v))' = c * if(a < b, c * u', v')",
    "(c * if(a < b, u, v))' = c * if(a < b, u', c * v')",
  ],
  right: 'calculus.constant-multiple',
  example: { f: '2 tanh(z)', claim: '4(1 - tanh(z)^2)' },
};
