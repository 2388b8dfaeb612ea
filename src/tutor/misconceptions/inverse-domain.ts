/** A function and its inverse are cancelled outside the range. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const inverseDomain: Misconception = {
  id: 'inverse-domain',
  family: 'algebra',
  n: 2,
  rewritings: ['asin(sin(u)) ~> u', 'acos(cos(u)) ~> u', 'atan(tan(u)) ~> u', 'acosh(cosh(u)) ~> u'],
  oneWay: true,
  example: { left: 'asin(sin(z))', right: 'z' },
};
