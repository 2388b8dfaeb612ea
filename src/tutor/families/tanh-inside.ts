/** The hyperbolic tangent of something. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const tanhInside: Family = {
  id: 'tanh-inside',
  topic: 'chain-rule',
  variants: [
    { levels: [1], f: 'tanh({k} z {b})', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} (1 - g^2)' },
    { levels: [2], f: 'tanh(z^2 {b})', slots: { b: signed(9) }, closed: '2 z (1 - g^2)' },
    {
      levels: [2],
      f: 'tanh({k} z)^{n}',
      slots: { k: range(2, 9), n: range(2, 5), p: ['({n} - 1)'] },
      closed: '{n} * {k} tanh({k} z)^{p} (1 - tanh({k} z)^2)',
    },
    { levels: [2, 3], f: 'tanh(e^({k} z))', slots: { k: range(2, 9) }, closed: '{k} e^({k} z) (1 - g^2)' },
    { levels: [3], f: 'tanh(sin({k} z {b}))', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} cos({k} z {b}) (1 - g^2)' },
    { levels: [3, 4], f: 'tanh(ln(1 + e^({k} z)))', slots: { k: range(2, 9) }, closed: '{k} sigma({k} z) (1 - g^2)' },
    { levels: [4], f: 'tanh(tanh({k} z {b}))', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} (1 - tanh({k} z {b})^2) (1 - g^2)' },
  ],
};
