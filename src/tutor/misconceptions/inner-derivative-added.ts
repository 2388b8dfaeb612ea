/** The inner derivative is added. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const innerDerivativeAdded: Misconception = {
  id: 'inner-derivative-added',
  family: 'chain',
  n: 1,
  slopes: [{ rule: "(h(u))' = dh(u) + u'", when: 'u composite' }],
  example: { f: 'tanh(z^2)', claim: '1 - tanh(z^2)^2 + 2z' },
};
