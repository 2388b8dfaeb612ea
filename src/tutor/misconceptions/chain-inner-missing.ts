/** The inner derivative is missing. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const chainInnerMissing: Misconception = {
  id: 'chain-inner-missing',
  family: 'chain',
  n: 69,
  slopes: [{ rule: "(h(u))' = dh(u)", when: 'u curved' }],
  example: { f: 'tanh(z^2)', claim: '1 - tanh(z^2)^2' },
};
