/** A constant power is differentiated like a variable one. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const constantAsPower: Misconception = {
  id: 'constant-as-power',
  family: 'constant',
  n: 2,
  slopes: ["(c^q)' = q * c^(q - 1)", "(exp(c))' = c * exp(c - 1)", "(exp(c))' = exp(c)"],
  right: 'calculus.constant',
  example: { f: 'e^2 + z', claim: '2e + 1' },
};
