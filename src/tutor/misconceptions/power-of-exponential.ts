/** A power of an exponential is put on its exponent. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const powerOfExponential: Misconception = {
  id: 'power-of-exponential',
  family: 'algebra',
  n: 3,
  rewritings: ['exp(u)^n ~> exp(u^n)', 'exp(-u)^n ~> exp(-(u^n))'],
  example: { left: '(e^(-z))^2', right: 'e^(-z^2)' },
};
