/** One piece is used everywhere. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const oneBranchEverywhere: Misconception = {
  id: 'one-branch-everywhere',
  family: 'piecewise',
  n: 3,
  slopes: [
    "(if(a < b, u, v))' = u'",
    "(if(a < b, u, v))' = v'",
    "(if(a <= b, u, v))' = u'",
    "(if(a <= b, u, v))' = v'",
    "(max(u, v))' = u'",
    "(min(u, v))' = u'",
  ],
  right: 'calculus.max-first',
  example: { f: 'relu', claim: '1' },
};
