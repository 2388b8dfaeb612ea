/** A convention is stated as the derivative. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const kinkValueAsserted: Misconception = {
  id: 'kink-value-asserted',
  family: 'piecewise',
  n: 1,
  kink: 'asserted',
  example: { f: 'relu', claim: 'if(z >= 0, 1, 0)' },
};
