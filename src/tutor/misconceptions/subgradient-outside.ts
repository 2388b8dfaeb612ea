/** The value at the kink is not a possible slope. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const subgradientOutside: Misconception = {
  id: 'subgradient-outside',
  family: 'piecewise',
  n: 1,
  kink: 'outside',
  example: { f: 'relu', claim: 'if(z > 0, 1, if(z < 0, 0, 2))' },
};
