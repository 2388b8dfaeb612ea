/** The larger slope instead of the slope of the larger. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const maxOfDerivatives: Misconception = {
  id: 'max-of-derivatives',
  family: 'piecewise',
  n: 2,
  slopes: ["(max(u, v))' = max(u', v')", "(min(u, v))' = min(u', v')"],
  right: 'calculus.max-first',
  example: { f: 'max(-z, z^2)', claim: 'max(-1, 2z)' },
};
