/** A piece is copied, not differentiated. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const branchValueKept: Misconception = {
  id: 'branch-value-kept',
  family: 'piecewise',
  n: 3,
  slopes: [
    "(if(a < b, u, v))' = if(a < b, u, v')",
    "(if(a < b, u, v))' = if(a < b, u', v)",
    "(if(a <= b, u, v))' = if(a <= b, u, v')",
    "(if(a <= b, u, v))' = if(a <= b, u', v)",
    "(max(u, v))' = if(u < v, v, u')",
    "(max(u, v))' = if(u < v, v', u)",
    "(max(u, v))' = u",
  ],
  right: 'calculus.if-less',
  example: { f: 'elu', claim: 'if(z > 0, 1, alpha (e^z - 1))' },
};
