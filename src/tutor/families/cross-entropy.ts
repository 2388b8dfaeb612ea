/** The gradient of a cross entropy: the pieces cancel. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const crossEntropy: Family = {
  id: 'cross-entropy',
  topic: 'backprop',
  variants: [
    {
      levels: [3, 4],
      f: '-y ln(a) - (1 - y) ln(1 - a)',
      where: [{ name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' }],
      closed: 'a - y',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [4, 5],
      f: '-y ln(a) - (1 - y) ln(1 - a)',
      where: [{ name: 'a', is: 'sigma({k} z)', slope: '{k} a (1 - a)' }],
      slots: { k: range(2, 9) },
      closed: '{k} (a - y)',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
    {
      levels: [3],
      f: '-ln(a)',
      where: [{ name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' }],
      closed: '-(1 - a)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    {
      levels: [3, 4],
      f: '-ln(a)',
      where: [{ name: 'a', is: 'sigma({k} z)', slope: '{k} a (1 - a)' }],
      slots: { k: range(2, 9) },
      closed: '-{k} (1 - a)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    {
      levels: [4],
      f: '-{k} y ln(a) - (1 - y) ln(1 - a)',
      where: [{ name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' }],
      slots: { k: range(2, 9) },
      closed: '(1 - y) a - {k} y (1 - a)',
      form: { kind: 'in-terms-of', letters: ['a', 'y'] },
    },
  ],
};
