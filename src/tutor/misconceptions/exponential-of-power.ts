/** A power in the exponent is moved outside. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const exponentialOfPower: Misconception = {
  id: 'exponential-of-power',
  family: 'algebra',
  n: 3,
  rewritings: ['exp(u^2) ~> exp(u)^2', 'exp(-(u^2)) ~> exp(-u)^2', 'exp(u^n) ~> exp(u)^n'],
  example: { left: 'e^(z^2)', right: 'e^z e^z' },
};
