/** Products of exponentials, sines and hyperbolic functions. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const twoWaves: Family = {
  id: 'two-waves',
  topic: 'product-quotient',
  variants: [
    {
      levels: [2],
      f: 'e^({k} z) sin({m} z)',
      slots: { k: range(2, 9), m: range(2, 9) },
      closed: '({k} sin({m} z) + {m} cos({m} z)) e^({k} z)',
    },
    {
      levels: [2, 3],
      f: 'sin({k} z) cos({m} z)',
      slots: { k: range(2, 9), m: range(2, 9) },
      closed: '{k} cos({k} z) cos({m} z) - {m} sin({k} z) sin({m} z)',
    },
    { levels: [3], f: 'e^(-z) tanh({k} z)', slots: { k: range(2, 9) }, closed: '({k} (1 - tanh({k} z)^2) - tanh({k} z)) e^(-z)' },
    {
      levels: [3, 4],
      f: 'tanh({k} z) sigma({m} z)',
      slots: { k: range(2, 9), m: range(2, 9) },
      closed: '{k} (1 - tanh({k} z)^2) sigma({m} z) + {m} tanh({k} z) sigma({m} z) (1 - sigma({m} z))',
    },
    { levels: [4], f: 'sigma({k} z) e^(-z^2)', slots: { k: range(2, 9) } },
    {
      levels: [4],
      f: 'sin({k} z) ln({c} + z^2)',
      slots: { k: range(2, 9), c: range(1, 9) },
      closed: '{k} cos({k} z) ln({c} + z^2) + 2 z sin({k} z)/({c} + z^2)',
    },
  ],
};
