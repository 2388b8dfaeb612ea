/** A sign has changed. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const signSlip: Misconception = {
  id: 'sign-slip',
  family: 'slip',
  n: 45,
  rewritings: ['u + v ~> u - v', 'u + v ~> -u + v', 'u - v ~> u + v', '-u ~> u', 'u * v ~> -(u * v)', 'u / v ~> -(u / v)'],
  lastResort: true,
  example: { left: '1/(1 + e^(-z)) - z', right: '1/(1 - e^(-z)) - z' },
};
