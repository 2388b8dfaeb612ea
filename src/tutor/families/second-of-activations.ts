/** Second derivatives of activation functions. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const secondOfActivations: Family = {
  id: 'second-of-activations',
  topic: 'higher-derivatives',
  order: 2,
  variants: [
    {
      levels: [2, 3],
      f: 'tanh({k} z)',
      slots: { k: range(1, 9), s: ['{k}^2'] },
      closed: '-2 * {s} a (1 - a^2)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    {
      levels: [3, 4],
      f: 'sigma({k} z)',
      slots: { k: range(1, 9), s: ['{k}^2'] },
      closed: '{s} a (1 - a) (1 - 2 a)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    { levels: [3], f: 'ln(1 + e^({k} z))', slots: { k: range(1, 9), s: ['{k}^2'] }, closed: '{s} sigma({k} z) (1 - sigma({k} z))' },
    { levels: [2], f: 'ln(cosh({k} z))', slots: { k: range(1, 9), s: ['{k}^2'] }, closed: '{s} (1 - tanh({k} z)^2)' },
    { levels: [2, 3], f: 'atan({k} z)', slots: { k: range(1, 9), s: ['{k}^2'], c: ['{k}^3'] }, closed: '-2 * {c} z/(1 + {s} z^2)^2' },
    { levels: [3, 4], f: 'z tanh({k} z)', slots: { k: range(1, 9) }, closed: '2 * {k} (1 - tanh({k} z)^2) (1 - {k} z tanh({k} z))' },
    {
      levels: [5],
      f: 'z sigma({k} z)',
      slots: { k: range(1, 9) },
      closed: '{k} sigma({k} z) (1 - sigma({k} z)) (2 + {k} z (1 - 2 sigma({k} z)))',
    },
    {
      levels: [4],
      f: 'e^(tanh({k} z))',
      slots: { k: range(1, 9), s: ['{k}^2'] },
      closed: '{s} (1 - tanh({k} z)^2) (1 - 2 tanh({k} z) - tanh({k} z)^2) e^(tanh({k} z))',
    },
    {
      levels: [5],
      f: 'sigma({k} z)^2',
      slots: { k: range(1, 9), d: ['(2 * {k}^2)'] },
      closed: '{d} sigma({k} z)^2 (1 - sigma({k} z)) (2 - 3 sigma({k} z))',
    },
    {
      levels: [4, 5],
      f: 'z^2 tanh({k} z)',
      slots: { k: range(1, 9), d: ['(2 * {k}^2)'] },
      closed: '2 tanh({k} z) + 4 * {k} z (1 - tanh({k} z)^2) - {d} z^2 tanh({k} z) (1 - tanh({k} z)^2)',
    },
    { levels: [4], f: 'tanh({k} z {b})^2', slots: { k: range(2, 9), b: signed(9), s: ['{k}^2'] }, closed: '2 * {s} (1 - g) (1 - 3 g)' },
  ],
};
