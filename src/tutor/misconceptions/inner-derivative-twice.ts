/** The inner derivative is counted twice. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const innerDerivativeTwice: Misconception = {
  id: 'inner-derivative-twice',
  family: 'chain',
  n: 1,
  slopes: [{ rule: "(h(u))' = dh(u) * (u' * u')", when: 'u composite' }],
  example: { f: 'sigmoid(3z)', claim: '9 sigmoid(3z)(1 - sigmoid(3z))' },
};
