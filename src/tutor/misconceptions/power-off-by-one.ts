/** The power rule is off by one. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const powerOffByOne: Misconception = {
  id: 'power-off-by-one',
  family: 'power',
  n: 3,
  slopes: [
    "(u^q)' = (q - 1) * u^(q - 1) * u'",
    "(u^q)' = q * u^(q - 2) * u'",
    "(u^q)' = (q + 1) * u^(q - 1) * u'",
    { rule: "(u^q)' = q * u^(q + 1) * u'", when: 'q positive' },
    { rule: "(u^q)' = q * u^(-q) * u'", when: 'q fraction' },
  ],
  right: 'calculus.power',
  example: { f: 'z^4', claim: '3z^3' },
};
