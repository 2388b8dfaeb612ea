/** A trigonometric sign on a hyperbolic function. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const hyperbolicSign: Misconception = {
  id: 'hyperbolic-sign',
  family: 'function',
  n: 16,
  slopes: ["(cosh(u))' = -sinh(u) * u'", "(sinh(u))' = -cosh(u) * u'", "(sech(u))' = sech(u) * tanh(u) * u'"],
  right: 'cosh.derivative',
  example: { f: 'cosh(z)', claim: '-sinh(z)' },
};
