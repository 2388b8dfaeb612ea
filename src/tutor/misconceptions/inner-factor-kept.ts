/** A factor inside the logarithm is kept. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const innerFactorKept: Misconception = {
  id: 'inner-factor-kept',
  family: 'chain',
  n: 1,
  slopes: ["(ln(c * u))' = c * u' / u"],
  right: 'ln.derivative',
  example: { f: 'ln(2z)', claim: '2/z' },
};
