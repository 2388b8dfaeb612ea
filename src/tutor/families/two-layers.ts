/** Back through two layers. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const twoLayers: Family = {
  id: 'two-layers',
  topic: 'backprop',
  variants: [
    {
      levels: [3, 4],
      f: 'delta a',
      where: [
        { name: 'u', is: 'tanh(z)', slope: '1 - u^2' },
        { name: 's', is: 'v u + c' },
        { name: 'a', is: 'sigma(s)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      closed: 'delta a (1 - a) v (1 - u^2)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'u', 'v'] },
    },
    {
      levels: [3],
      f: 'delta a',
      where: [
        { name: 'u', is: 'tanh(z)', slope: '1 - u^2' },
        { name: 's', is: 'v u + c' },
        { name: 'a', is: 'tanh(s)', slope: '1 - a^2' },
      ],
      upstream: 'a',
      closed: 'delta (1 - a^2) v (1 - u^2)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'u', 'v'] },
    },
    {
      levels: [4, 5],
      f: 'delta a',
      where: [
        { name: 'u', is: 'sigma(z)', slope: 'u (1 - u)' },
        { name: 's', is: 'v u + c' },
        { name: 'a', is: 'sigma(s)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      closed: 'delta a (1 - a) v u (1 - u)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'u', 'v'] },
    },
    {
      levels: [3, 4],
      f: 'delta a',
      where: [
        { name: 'u', is: 'tanh({k} z)', slope: '{k} (1 - u^2)' },
        { name: 's', is: 'v u + c' },
        { name: 'a', is: 'tanh(s)', slope: '1 - a^2' },
      ],
      upstream: 'a',
      slots: { k: range(2, 9) },
      closed: '{k} delta (1 - a^2) v (1 - u^2)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'u', 'v'] },
    },
    {
      levels: [4, 5],
      f: 'delta a',
      where: [
        { name: 'u', is: 'sigma({k} z)', slope: '{k} u (1 - u)' },
        { name: 's', is: 'v u + c' },
        { name: 'a', is: 'sigma(s)', slope: 'a (1 - a)' },
      ],
      upstream: 'a',
      slots: { k: range(2, 9) },
      closed: '{k} delta a (1 - a) v u (1 - u)',
      form: { kind: 'in-terms-of', letters: ['delta', 'a', 'u', 'v'] },
    },
    {
      levels: [5],
      f: '(a - y)^2/2',
      where: [
        { name: 'u', is: 'tanh({k} z)', slope: '{k} (1 - u^2)' },
        { name: 's', is: 'v u + c' },
        { name: 'a', is: 'sigma(s)', slope: 'a (1 - a)' },
      ],
      slots: { k: range(2, 9) },
      closed: '{k} (a - y) a (1 - a) v (1 - u^2)',
      form: { kind: 'in-terms-of', letters: ['a', 'y', 'u', 'v'] },
    },
    {
      levels: [5],
      f: '-y ln(a) - (1 - y) ln(1 - a)',
      where: [
        { name: 'u', is: 'tanh({k} z)', slope: '{k} (1 - u^2)' },
        { name: 's', is: 'v u + c' },
        { name: 'a', is: 'sigma(s)', slope: 'a (1 - a)' },
      ],
      slots: { k: range(2, 9) },
      closed: '{k} (a - y) v (1 - u^2)',
      form: { kind: 'in-terms-of', letters: ['a', 'y', 'u', 'v'] },
    },
  ],
};
