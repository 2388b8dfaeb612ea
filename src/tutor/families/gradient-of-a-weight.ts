/** From ∂J/∂a to the gradient of a weight. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const gradientOfAWeight: Family = {
  id: 'gradient-of-a-weight',
  topic: 'backprop',
  wrt: 'w',
  variants: [
    {
      levels: [2, 3],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      closed: 'delta a (1 - a) x',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'x'] },
    },
    {
      levels: [2],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'tanh(z)', slope: '1 - a^2' },
      ],
      upstream: 'a',
      closed: 'delta (1 - a^2) x',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'x'] },
    },
    {
      levels: [2, 3],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'sigma({k} z)', slope: '{k} a (1 - a)' },
      ],
      upstream: 'a',
      slots: { k: range(2, 9) },
      closed: '{k} delta a (1 - a) x',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'x'] },
    },
    {
      levels: [2],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'tanh({k} z)', slope: '{k} (1 - a^2)' },
      ],
      upstream: 'a',
      slots: { k: range(2, 9) },
      closed: '{k} delta (1 - a^2) x',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'x'] },
    },
    {
      levels: [2, 3],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w^{n} x + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      slots: { n: range(2, 6), p: ['({n} - 1)'] },
      closed: '{n} delta a (1 - a) w^{p} x',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'w', 'x'] },
    },
    {
      levels: [2, 3],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w^{n} x + b' },
        { name: 'a', is: 'tanh(z)', slope: '1 - a^2' },
      ],
      upstream: 'a',
      slots: { n: range(2, 6), p: ['({n} - 1)'] },
      closed: '{n} delta (1 - a^2) w^{p} x',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'w', 'x'] },
    },
  ],
};
