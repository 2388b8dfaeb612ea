/** Second derivatives of powers and polynomials. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const secondOfPowers: Family = {
  id: 'second-of-powers',
  topic: 'higher-derivatives',
  order: 2,
  variants: [
    {
      levels: [1],
      f: '({k} z {b})^{n}',
      slots: { k: range(2, 9), b: signed(9), n: range(3, 8), m: ['({n} * ({n} - 1) * {k}^2)'], p: ['({n} - 2)'] },
      closed: '{m} ({k} z {b})^{p}',
    },
    {
      levels: [1, 2],
      f: 'z^{n} + {k} z^2',
      slots: { n: range(4, 8), k: range(2, 9), m: ['({n} * ({n} - 1))'], p: ['({n} - 2)'] },
      closed: '{m} z^{p} + 2 * {k}',
    },
    { levels: [2], f: '1/({k} z {b})', slots: { k: range(2, 9), b: signed(9), s: ['{k}^2'] }, closed: '2 * {s}/({k} z {b})^3' },
    {
      levels: [2, 3],
      f: '(z^2 {b})^{n}',
      slots: { b: signed(9), n: range(3, 6), m: ['(2 * {n})'], p: ['({n} - 2)'], d: ['(2 * {n} - 1)'] },
      closed: '{m} (z^2 {b})^{p} ({d} z^2 {b})',
    },
  ],
};
