/** The gradient of a squared error. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const squaredError: Family = {
  id: 'squared-error',
  topic: 'backprop',
  variants: [
    {
      levels: [2, 3],
      f: '(a - y)^2/2',
      where: [{ name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' }],
      closed: '(a - y) a (1 - a)',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [2],
      f: '(a - y)^2/2',
      where: [{ name: 'a', is: 'tanh(z)', slope: '1 - a^2' }],
      closed: '(a - y) (1 - a^2)',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [2, 3],
      f: '(a - y)^2/{k}',
      where: [{ name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' }],
      slots: { k: range(3, 9) },
      closed: '2 (a - y) a (1 - a)/{k}',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [2, 3],
      f: '(a - y)^2/2',
      where: [{ name: 'a', is: 'tanh({k} z)', slope: '{k} (1 - a^2)' }],
      slots: { k: range(2, 9) },
      closed: '{k} (a - y) (1 - a^2)',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [3, 4],
      f: '(a - y)^2/2',
      where: [{ name: 'a', is: 'sigma({k} z)', slope: '{k} a (1 - a)' }],
      slots: { k: range(2, 9) },
      closed: '{k} (a - y) a (1 - a)',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [3, 4],
      f: '(a - y)^4/{k}',
      where: [{ name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' }],
      slots: { k: range(3, 9) },
      closed: '4 (a - y)^3 a (1 - a)/{k}',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [3],
      f: 'sqrt((a - y)^2 + {c})',
      where: [{ name: 'a', is: 'tanh(z)', slope: '1 - a^2' }],
      slots: { c: range(1, 9) },
      closed: '(a - y) (1 - a^2)/sqrt((a - y)^2 + {c})',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [4],
      f: 'sqrt((a - y)^2 + {c})',
      where: [{ name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' }],
      slots: { c: range(1, 9) },
      closed: '(a - y) a (1 - a)/sqrt((a - y)^2 + {c})',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
  ],
};
