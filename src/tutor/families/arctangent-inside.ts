/** The inverse tangent of something. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const arctangentInside: Family = {
  id: 'arctangent-inside',
  topic: 'chain-rule',
  variants: [
    { levels: [1, 2], f: 'atan(z^2 {b})', slots: { b: signed(9) }, closed: '2 z/(1 + (z^2 {b})^2)' },
    { levels: [2], f: 'atan(e^({k} z))', slots: { k: range(2, 9), d: ['(2 * {k})'] }, closed: '{k} e^({k} z)/(1 + e^({d} z))' },
    { levels: [3], f: 'atan(sinh({k} z))', slots: { k: range(2, 9) }, closed: '{k}/cosh({k} z)' },
    {
      levels: [4],
      f: 'atan(tanh({k} z {b}))',
      slots: { k: range(2, 9), b: signed(9) },
      closed: '{k} (1 - tanh({k} z {b})^2)/(1 + tanh({k} z {b})^2)',
    },
  ],
};
