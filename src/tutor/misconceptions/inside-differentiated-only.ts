/** Only the inside is differentiated. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const insideDifferentiatedOnly: Misconception = {
  id: 'inside-differentiated-only',
  family: 'chain',
  n: 2,
  slopes: [{ rule: "(h(u))' = h(u')", when: 'u composite' }],
  example: { f: 'sqrt(z^2 + 1)', claim: 'sqrt(2z)' },
};
