/** The inner derivative is put inside. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const outerAtInnerDerivative: Misconception = {
  id: 'outer-at-inner-derivative',
  family: 'chain',
  n: 2,
  slopes: [
    { rule: "(h(u))' = dh(u')", when: 'u composite' },
    { rule: "(h(u))' = dh(u') * u'", when: 'u composite' },
  ],
  example: { f: 'sin(z^3)', claim: 'cos(3z^2)' },
};
