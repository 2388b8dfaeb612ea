/** A fraction is turned upside down. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const fractionInverted: Misconception = {
  id: 'fraction-inverted',
  family: 'algebra',
  n: 4,
  rewritings: ['u / v ~> v / u', 'w / (u / v) ~> w * u / v', 'u / v / w ~> u * w / v', 'w * (u / v) ~> w * v / u'],
  example: { left: 'z/(1 + e^z)', right: '(1 + e^z)/z' },
};
