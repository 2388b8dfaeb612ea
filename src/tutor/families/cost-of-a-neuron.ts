/** From the cost of one neuron to its weight. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const costOfANeuron: Family = {
  id: 'cost-of-a-neuron',
  topic: 'backprop',
  wrt: 'w',
  variants: [
    {
      levels: [3],
      f: '(a - y)^2/2',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'tanh(z)', slope: '1 - a^2' },
      ],
      closed: '(a - y) (1 - a^2) x',
      form: { kind: 'in-terms-of', letters: ['a', 'x', 'y'] },
    },
    {
      levels: [3, 4],
      f: '(a - y)^2/2',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      closed: '(a - y) a (1 - a) x',
      form: { kind: 'in-terms-of', letters: ['a', 'x', 'y'] },
    },
    {
      levels: [4, 5],
      f: '-y ln(a) - (1 - y) ln(1 - a)',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      closed: '(a - y) x',
      form: { kind: 'in-terms-of', letters: ['a', 'x', 'y'] },
    },
    {
      levels: [4, 5],
      f: '-y ln(a) - (1 - y) ln(1 - a)',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'sigma({k} z)', slope: '{k} a (1 - a)' },
      ],
      slots: { k: range(2, 9) },
      closed: '{k} (a - y) x',
      form: { kind: 'in-terms-of', letters: ['a', 'x', 'y'] },
    },
    {
      levels: [3, 4],
      f: '(a - y)^2/2',
      where: [
        { name: 'z', is: 'w x + b' },
        { name: 'a', is: 'tanh({k} z)', slope: '{k} (1 - a^2)' },
      ],
      slots: { k: range(2, 9) },
      closed: '{k} (a - y) (1 - a^2) x',
      form: { kind: 'in-terms-of', letters: ['a', 'x', 'y'] },
    },
    {
      levels: [4],
      f: '(a - y)^2/2',
      where: [
        { name: 'z', is: 'w^{n} x + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      slots: { n: range(2, 6), p: ['({n} - 1)'] },
      closed: '{n} (a - y) a (1 - a) w^{p} x',
      form: { kind: 'in-terms-of', letters: ['a', 'x', 'y', 'w'] },
    },
    {
      levels: [5],
      f: '-y ln(a) - (1 - y) ln(1 - a)',
      where: [
        { name: 'z', is: 'w^{n} x + b' },
        { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
      ],
      slots: { n: range(2, 6), p: ['({n} - 1)'] },
      closed: '{n} (a - y) w^{p} x',
      form: { kind: 'in-terms-of', letters: ['a', 'x', 'y', 'w'] },
    },
  ],
};
