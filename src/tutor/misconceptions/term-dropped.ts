/** A term is lost. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const termDropped: Misconception = {
  id: 'term-dropped',
  family: 'slip',
  n: 7,
  rewritings: ['u + v ~> u', 'u - v ~> u', 'u - v ~> -v'],
  oneWay: true,
  lastResort: true,
  example: { left: 'z e^z + tanh(z) + 1', right: 'z e^z + tanh(z)' },
};
