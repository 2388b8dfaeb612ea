/** An exponent is lost. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const exponentDropped: Misconception = {
  id: 'exponent-dropped',
  family: 'slip',
  n: 5,
  rewritings: [
    { rule: 'u^n ~> u', when: 'n positive' },
    { rule: 'u / v^n ~> u / v', when: 'n positive' },
  ],
  oneWay: true,
  lastResort: true,
  example: { left: 'z + sinh(z)^2', right: 'z + sinh(z)' },
};
