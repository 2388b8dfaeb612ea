/** The variable times a gate made of softplus or exponential. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const gatedUnits: Family = {
  id: 'gated-units',
  topic: 'activations',
  variants: [
    { levels: [4, 5], f: 'z tanh(ln(1 + e^z))' },
    { levels: [4, 5], f: 'z tanh(ln(1 + e^({k} z)))', slots: { k: range(2, 9) } },
    {
      levels: [3, 4],
      f: 'z tanh(e^({k} z))',
      slots: { k: range(2, 9) },
      closed: 'tanh(e^({k} z)) + {k} z e^({k} z) (1 - tanh(e^({k} z))^2)',
    },
    { levels: [2, 3], f: 'z tanh({k} z)', slots: { k: range(2, 9) }, closed: 'tanh({k} z) + {k} z (1 - tanh({k} z)^2)' },
    { levels: [4], f: '(z {b}) tanh({k} z) sigma(z)', slots: { k: range(2, 5), b: signed(5) } },
    { levels: [5], f: 'z sigma({k} z) tanh({m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [4, 5], f: 'z sigma(z + tanh({k} z))', slots: { k: range(2, 9) } },
  ],
};
