/** The power is moved into the function. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const powerMovedInside: Misconception = {
  id: 'power-moved-inside',
  family: 'algebra',
  n: 3,
  rewritings: [
    { rule: 'h(u)^n ~> h(u^n)', when: 'n positive' },
    { rule: 'ln(u)^n ~> ln(u^n)', when: 'n positive' },
  ],
  example: { left: '1 - tanh(z)^2', right: '1 - tanh(z^2)' },
};
