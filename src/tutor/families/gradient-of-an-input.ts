/** From ∂J/∂a to what is passed on to the layer below. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const gradientOfAnInput: Family = {
  id: 'gradient-of-an-input',
  topic: 'backprop',
  wrt: 'x',
  variants: [
    {
      levels: [2],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      closed: 'delta a (1 - a) w',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'w'] },
    },
    {
      levels: [2],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'tanh(z)', slope: '1 - a^2' },
      ],
      upstream: 'a',
      closed: 'delta (1 - a^2) w',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'w'] },
    },
    {
      levels: [3, 4],
      f: 'delta a',
      where: [
        { name: 's', is: 'w x + b' },
        { name: 'u', is: 'tanh(s)', slope: '1 - u^2' },
        { name: 'z', is: 'v u + c' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      closed: 'delta a (1 - a) v (1 - u^2) w',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'u', 'v', 'w'] },
    },
    {
      levels: [2, 3],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x^{n} + b' },
        { name: 'a', is: 'tanh(z)', slope: '1 - a^2' },
      ],
      upstream: 'a',
      slots: { n: range(2, 6), p: ['({n} - 1)'] },
      closed: '{n} delta (1 - a^2) w x^{p}',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'w', 'x'] },
    },
    {
      levels: [2, 3],
      f: 'delta a',
      where: [
        { name: 'z', is: 'w x^{n} + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      slots: { n: range(2, 6), p: ['({n} - 1)'] },
      closed: '{n} delta a (1 - a) w x^{p}',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'w', 'x'] },
    },
  ],
};
