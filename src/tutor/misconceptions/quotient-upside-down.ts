/** The quotient is differentiated upside down. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const quotientUpsideDown: Misconception = {
  id: 'quotient-upside-down',
  family: 'quotient',
  n: 18,
  slopes: [{ rule: "(u / v)' = (v' * u - v * u') / u^2", when: 'u varies, v varies' }],
  right: 'calculus.quotient',
  example: { f: 'z/(1 + z^2)', claim: '(z^2 - 1)/z^2' },
};
