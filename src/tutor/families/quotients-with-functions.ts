/** Quotients with sines, roots, logarithms and activations. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const quotientsWithFunctions: Family = {
  id: 'quotients-with-functions',
  topic: 'product-quotient',
  variants: [
    { levels: [2], f: 'sin({k} z)/(z^2 + {c})', slots: { k: range(2, 9), c: range(1, 9) }, form: { kind: 'single-fraction' } },
    {
      levels: [1, 2],
      f: 'ln(z)/z^{n}',
      slots: { n: range(2, 7), p: ['({n} + 1)'] },
      closed: '(1 - {n} ln(z))/z^{p}',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [3],
      f: 'z/sqrt(z^2 + {c})',
      slots: { c: range(1, 9) },
      closed: '{c}/((z^2 + {c}) sqrt(z^2 + {c}))',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [2, 3],
      f: 'sin({k} z)/({c} + cos({k} z))',
      slots: { k: range(2, 9), c: range(2, 9) },
      closed: '{k} (1 + {c} cos({k} z))/({c} + cos({k} z))^2',
      form: { kind: 'single-fraction' },
    },
    { levels: [3, 4], f: 'tanh({k} z)/(1 + z^2)', slots: { k: range(2, 9) } },
    { levels: [4], f: 'sigma({k} z)/(z^2 + {c})', slots: { k: range(2, 9), c: range(1, 9) } },
    { levels: [4], f: 'tanh({k} z)/sqrt({c} + z^2)', slots: { k: range(2, 9), c: range(1, 9) } },
  ],
};
