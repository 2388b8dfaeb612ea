/** A product of two polynomials. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const productOfPolynomials: Family = {
  id: 'product-of-polynomials',
  topic: 'product-quotient',
  variants: [
    {
      levels: [1],
      f: '(z^2 {b})({k} z {c})',
      slots: { b: signed(9), k: range(2, 9), c: signed(9) },
      closed: '2 z ({k} z {c}) + {k} (z^2 {b})',
    },
    {
      levels: [1, 2],
      f: 'z ({k} z {b})^{n}',
      slots: { k: range(2, 9), b: signed(9), n: range(3, 6), m: ['({n} * {k})'], p: ['({n} - 1)'] },
      closed: '({k} z {b})^{n} + {m} z ({k} z {b})^{p}',
    },
    {
      levels: [1],
      f: '({k} z {b})({m} z^2 {c})',
      slots: { k: range(2, 9), m: range(2, 9), b: signed(9), c: signed(9) },
      closed: '{k} ({m} z^2 {c}) + 2 * {m} z ({k} z {b})',
    },
    { levels: [2], f: 'z^2 ({k} z {b})^{n}', slots: { k: range(2, 9), b: signed(9), n: range(3, 6) } },
  ],
};
