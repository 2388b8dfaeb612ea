/** Second derivatives with sines in them. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const secondOfWaves: Family = {
  id: 'second-of-waves',
  topic: 'higher-derivatives',
  order: 2,
  variants: [
    { levels: [1], f: 'sin({k} z {b})', slots: { k: range(2, 9), b: signed(9), s: ['({k}^2)'] }, closed: '-{s} g' },
    { levels: [1], f: '{m} cos({k} z)', slots: { k: range(2, 9), m: range(2, 9), s: ['({k}^2)'] }, closed: '-{s} g' },
    { levels: [2, 3], f: 'z sin({k} z)', slots: { k: range(2, 9), s: ['({k}^2)'] }, closed: '2 * {k} cos({k} z) - {s} z sin({k} z)' },
    {
      levels: [3],
      f: 'e^({k} z) sin({m} z)',
      slots: { k: range(2, 9), m: range(2, 9), s: ['{k}^2'], t: ['{m}^2'] },
      closed: '(({s} - {t}) sin({m} z) + 2 * {k} * {m} cos({m} z)) e^({k} z)',
    },
    { levels: [2, 3], f: 'sin({k} z)^2', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '2 * {s} (cos({k} z)^2 - sin({k} z)^2)' },
    { levels: [3], f: 'e^(sin({k} z))', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '{s} (cos({k} z)^2 - sin({k} z)) e^(sin({k} z))' },
  ],
};
