/** Third derivatives. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const thirdDerivatives: Family = {
  id: 'third-derivatives',
  topic: 'higher-derivatives',
  order: 3,
  variants: [
    { levels: [1], f: 'z^{n}', slots: { n: range(4, 9), m: ['({n} * ({n} - 1) * ({n} - 2))'], p: ['({n} - 3)'] }, closed: '{m} z^{p}' },
    { levels: [1, 2], f: 'e^({k} z)', slots: { k: range(2, 9), c: ['{k}^3'] }, closed: '{c} e^({k} z)' },
    { levels: [1, 2], f: 'sin({k} z)', slots: { k: range(2, 9), c: ['({k}^3)'] }, closed: '-{c} cos({k} z)' },
    { levels: [2, 3], f: 'z e^({k} z)', slots: { k: range(2, 9), t: ['(3 * {k}^2)'], c: ['{k}^3'] }, closed: '({t} + {c} z) e^({k} z)' },
    {
      levels: [3, 4],
      f: 'tanh({k} z)',
      slots: { k: range(1, 9), d: ['(2 * {k}^3)'] },
      closed: '-{d} (1 - a^2) (1 - 3 a^2)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    {
      levels: [5],
      f: 'sigma({k} z)',
      slots: { k: range(1, 9), c: ['{k}^3'] },
      closed: '{c} a (1 - a) (1 - 6 a + 6 a^2)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    {
      levels: [3, 4],
      f: 'z^2 e^({k} z)',
      slots: { k: range(2, 9), s: ['(6 * {k})'], t: ['(6 * {k}^2)'], c: ['{k}^3'] },
      closed: '({s} + {t} z + {c} z^2) e^({k} z)',
    },
    {
      levels: [4, 5],
      f: 'e^({k} z) sin({m} z)',
      slots: { k: [3, 5, 7], m: [2, 4, 6, 8], s: ['({k}^3 - 3 * {k} * {m}^2)'], t: ['(3 * {k}^2 * {m} - {m}^3)'] },
      closed: '({s} sin({m} z) + {t} cos({m} z)) e^({k} z)',
    },
    {
      levels: [5],
      f: 'e^(-z^2/{k})',
      slots: { k: range(2, 9), s: ['{k}^2'], c: ['{k}^3'] },
      closed: '(12 z/{s} - 8 z^3/{c}) e^(-z^2/{k})',
    },
  ],
};
