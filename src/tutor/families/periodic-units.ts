/** Units with a sine in them. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const periodicUnits: Family = {
  id: 'periodic-units',
  topic: 'activations',
  variants: [
    { levels: [1], f: 'sin({k} z)', slots: { k: range(2, 9) }, closed: '{k} cos({k} z)' },
    { levels: [2], f: 'z + sin({k} z)^2/{k}', slots: { k: range(2, 9) }, closed: '1 + 2 sin({k} z) cos({k} z)' },
    { levels: [2], f: 'z + cos({k} z)/{k}', slots: { k: range(2, 9) }, closed: '1 - sin({k} z)' },
    { levels: [3], f: 'z sin({k} z)', slots: { k: range(2, 9) }, closed: 'sin({k} z) + {k} z cos({k} z)' },
    {
      levels: [4],
      f: 'tanh({m} z) sin({k} z)',
      slots: { k: range(2, 9), m: range(2, 9) },
      closed: '{m} (1 - tanh({m} z)^2) sin({k} z) + {k} tanh({m} z) cos({k} z)',
    },
    { levels: [5], f: 'z e^(-z^2/{m}) sin({k} z)', slots: { k: range(2, 9), m: range(2, 9) } },
  ],
};
