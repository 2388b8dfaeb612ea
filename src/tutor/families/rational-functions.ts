/** Quotients of polynomials. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const rationalFunctions: Family = {
  id: 'rational-functions',
  topic: 'product-quotient',
  variants: [
    { levels: [1], f: 'z/(z^2 + {c})', slots: { c: range(1, 9) }, closed: '({c} - z^2)/(z^2 + {c})^2', form: { kind: 'single-fraction' } },
    {
      levels: [1, 2],
      f: '({k} z + {b})/({m} z + {c})',
      slots: { k: range(2, 9), m: range(2, 9), b: [11, 13, 17, 19], c: range(1, 9), d: ['({k} * {c} - {m} * {b})'] },
      closed: '{d}/({m} z + {c})^2',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [2],
      f: '({k} z {b})/(z^2 + {c})',
      slots: { k: range(2, 9), b: signed(9), c: range(1, 9) },
      form: { kind: 'single-fraction' },
    },
    { levels: [2], f: 'z^2/(z^2 + {c})', slots: { c: range(1, 9) }, closed: '2 * {c} z/(z^2 + {c})^2', form: { kind: 'single-fraction' } },
    {
      levels: [2, 3],
      f: '(z^2 - {c})/(z^2 + {c})',
      slots: { c: range(1, 9) },
      closed: '4 * {c} z/(z^2 + {c})^2',
      form: { kind: 'single-fraction' },
    },
    { levels: [3], f: '({k} z {b})^2/(z^2 + {c})', slots: { k: range(2, 9), b: signed(9), c: range(1, 9) } },
  ],
};
