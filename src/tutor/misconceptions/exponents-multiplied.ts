/** Exponents are multiplied instead of added. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const exponentsMultiplied: Misconception = {
  id: 'exponents-multiplied',
  family: 'algebra',
  n: 3,
  rewritings: ['exp(u) * exp(v) ~> exp(u * v)', 'u^n * u^m ~> u^(n * m)'],
  example: { left: 'e^z e^(2z)', right: 'e^(2z^2)' },
};
