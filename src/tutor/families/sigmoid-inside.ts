/** The sigmoid of something. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const sigmoidInside: Family = {
  id: 'sigmoid-inside',
  topic: 'chain-rule',
  variants: [
    { levels: [1, 2], f: 'sigma({k} z)', slots: { k: range(2, 9) }, closed: '{k} g (1 - g)' },
    { levels: [2], f: 'sigma({k} z {b})', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} g (1 - g)' },
    { levels: [2, 3], f: 'sigma(z^2 {b})', slots: { b: signed(9) }, closed: '2 z g (1 - g)' },
    { levels: [3], f: 'sigma({k} z)^2', slots: { k: range(2, 9) }, closed: '2 * {k} sigma({k} z)^2 (1 - sigma({k} z))' },
    { levels: [4], f: 'sigma(sin({k} z {b}))', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} cos({k} z {b}) g (1 - g)' },
    {
      levels: [4, 5],
      f: 'sigma(tanh({k} z {b}))',
      slots: { k: range(2, 9), b: signed(9) },
      closed: '{k} (1 - tanh({k} z {b})^2) g (1 - g)',
    },
    { levels: [5], f: 'sigma(e^({k} z) - e^(-{k} z))', slots: { k: range(2, 9) }, closed: '{k} (e^({k} z) + e^(-{k} z)) g (1 - g)' },
    { levels: [5], f: 'sigma(tanh(sin({k} z)))', slots: { k: range(2, 9) }, closed: '{k} cos({k} z) (1 - tanh(sin({k} z))^2) g (1 - g)' },
  ],
};
