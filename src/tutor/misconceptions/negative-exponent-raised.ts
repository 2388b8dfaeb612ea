/** A negative exponent moved the wrong way. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const negativeExponentRaised: Misconception = {
  id: 'negative-exponent-raised',
  family: 'power',
  n: 4,
  slopes: [
    { rule: "(u^q)' = q * u^(q + 1) * u'", when: 'q negative' },
    { rule: "(c / u^n)' = -n * c / u^(n - 1) * u'", when: 'n positive' },
  ],
  right: 'calculus.negative-power',
  example: { f: 'z^(-3)', claim: '-3z^(-2)' },
};
