/** A factor is lost. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const factorDropped: Misconception = {
  id: 'factor-dropped',
  family: 'slip',
  n: 5,
  rewritings: ['u * v ~> u', 'u / v ~> u', 'u / v ~> 1 / v'],
  oneWay: true,
  lastResort: true,
  example: { left: 'z e^z tanh(z) + 1', right: 'z e^z + 1' },
};
