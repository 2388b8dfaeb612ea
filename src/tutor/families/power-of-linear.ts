/** A power of something. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const powerOfLinear: Family = {
  id: 'power-of-linear',
  topic: 'chain-rule',
  variants: [
    {
      levels: [1],
      f: '({k} z {b})^{n}',
      slots: { k: range(2, 9), b: signed(9), n: range(3, 8), m: ['({n} * {k})'], p: ['({n} - 1)'] },
      closed: '{m} ({k} z {b})^{p}',
    },
    {
      levels: [1, 2],
      f: '1/({k} z {b})^{n}',
      slots: { k: range(2, 9), b: signed(9), n: range(2, 5), m: ['({n} * {k})'], p: ['({n} + 1)'] },
      closed: '-{m}/({k} z {b})^{p}',
    },
    { levels: [2], f: '(z^2 {b})^{n}', slots: { b: signed(9), n: range(3, 8), p: ['({n} - 1)'] }, closed: '2 * {n} z (z^2 {b})^{p}' },
    {
      levels: [2, 3],
      f: '(e^({k} z) {b})^{n}',
      slots: { k: range(2, 9), b: signed(9), n: range(3, 6), p: ['({n} - 1)'] },
      closed: '{k} * {n} e^({k} z) (e^({k} z) {b})^{p}',
    },
  ],
};
