/** Quotients with exponentials in them. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const quotientsWithExponentials: Family = {
  id: 'quotients-with-exponentials',
  topic: 'product-quotient',
  variants: [
    {
      levels: [2],
      f: 'z/(1 + e^({k} z))',
      slots: { k: range(2, 9) },
      closed: '(1 + e^({k} z) - {k} z e^({k} z))/(1 + e^({k} z))^2',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [2, 3],
      f: '(e^({k} z) - 1)/(e^({k} z) + 1)',
      slots: { k: range(2, 9) },
      closed: '2 * {k} e^({k} z)/(e^({k} z) + 1)^2',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [2],
      f: 'e^({k} z)/(z^2 + {c})',
      slots: { k: range(2, 9), c: range(1, 9) },
      closed: '({k} (z^2 + {c}) - 2 z) e^({k} z)/(z^2 + {c})^2',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [3],
      f: '(e^({k} z) - e^(-{k} z))/(e^({k} z) + e^(-{k} z))',
      slots: { k: range(2, 9) },
      closed: '{k} (1 - a^2)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    { levels: [4], f: 'e^({k} z)/(e^({k} z) + e^({m} z))', slots: { k: range(2, 9), m: [11, 12, 13, 14, 15] } },
  ],
};
