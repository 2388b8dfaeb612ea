/** Fractions are added across. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const fractionsAddedAcross: Misconception = {
  id: 'fractions-added-across',
  family: 'algebra',
  n: 5,
  rewritings: ['u / v + w / s ~> (u + w) / (v + s)', 'u / v - w / s ~> (u - w) / (v - s)', 'u / v - w / s ~> (u - w) / (v + s)'],
  example: { left: '1/z + 1/e^z', right: '2/(z + e^z)' },
};
