/** From ∂J/∂a to the gradient of a bias. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const gradientOfABias: Family = {
  id: 'gradient-of-a-bias',
  topic: 'backprop',
  wrt: 'b',
  variants: [
    {
      levels: [2],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      closed: 'delta a (1 - a)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a'] },
    },
    {
      levels: [1, 2],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'tanh(z)', slope: '1 - a^2' },
      ],
      upstream: 'a',
      closed: 'delta (1 - a^2)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a'] },
    },
    {
      levels: [1, 2],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + {k} b' },
        { name: 'a', is: 'tanh(z)', slope: '1 - a^2' },
      ],
      upstream: 'a',
      slots: { k: range(2, 9) },
      closed: '{k} delta (1 - a^2)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a'] },
    },
    {
      levels: [2],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + {k} b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      slots: { k: range(2, 9) },
      closed: '{k} delta a (1 - a)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a'] },
    },
  ],
};
