/** A power times an exponential. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const powerTimesExponential: Family = {
  id: 'power-times-exponential',
  topic: 'product-quotient',
  variants: [
    { levels: [1], f: 'z e^({k} z)', slots: { k: range(2, 9) }, closed: '(1 + {k} z) e^({k} z)' },
    {
      levels: [1, 2],
      f: 'z^{n} e^({k} z)',
      slots: { k: range(2, 9), n: range(2, 6), p: ['({n} - 1)'] },
      closed: '({n} z^{p} + {k} z^{n}) e^({k} z)',
    },
    {
      levels: [2],
      f: '({m} z {b}) e^(-{k} z)',
      slots: { k: range(2, 9), m: range(2, 9), b: signed(9) },
      closed: '({m} - {k} ({m} z {b})) e^(-{k} z)',
    },
    { levels: [2, 3], f: 'z^{n} e^(-z^2/{k})', slots: { n: range(2, 6), k: range(2, 9) } },
  ],
};
