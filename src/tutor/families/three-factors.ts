/** Three factors, or a product over something. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const threeFactors: Family = {
  id: 'three-factors',
  topic: 'product-quotient',
  variants: [
    { levels: [3], f: 'z e^(-z) sin({k} z)', slots: { k: range(2, 9) }, closed: '(sin({k} z) - z sin({k} z) + {k} z cos({k} z)) e^(-z)' },
    { levels: [4], f: 'z e^({k} z)/(z^2 + {c})', slots: { k: range(2, 9), c: range(1, 9) } },
    { levels: [4, 5], f: 'z tanh({k} z) sigma({m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [5], f: 'z^{n} e^(-z^2/{k}) tanh({m} z)', slots: { n: range(2, 4), k: range(2, 9), m: range(2, 9) } },
    { levels: [5], f: 'sin({k} z) tanh({m} z)/(z^2 + {c})', slots: { k: range(2, 9), m: range(2, 9), c: range(1, 9) } },
    { levels: [5], f: 'z sigma({k} z)/(1 + e^(-{m} z))', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [5], f: 'z ln(1 + e^({k} z)) sigma({m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [5], f: 'tanh({k} z)/(1 + e^(-{m} z))', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [5], f: 'z^2 tanh({k} z) e^(-{m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    {
      levels: [4, 5],
      f: 'sin({k} z) ln(1 + e^({m} z))',
      slots: { k: range(2, 9), m: range(2, 9) },
      closed: '{k} cos({k} z) ln(1 + e^({m} z)) + {m} sin({k} z) sigma({m} z)',
    },
  ],
};
