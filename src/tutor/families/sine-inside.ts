/** Sine and cosine of something. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const sineInside: Family = {
  id: 'sine-inside',
  topic: 'chain-rule',
  variants: [
    { levels: [1], f: 'sin({k} z {b})', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} cos({k} z {b})' },
    { levels: [1], f: 'cos({k} z {b})', slots: { k: range(2, 9), b: signed(9) }, closed: '-{k} sin({k} z {b})' },
    { levels: [1, 2], f: 'sin(z^{n} {b})', slots: { n: range(2, 6), b: signed(9), p: ['({n} - 1)'] }, closed: '{n} z^{p} cos(z^{n} {b})' },
    { levels: [2], f: 'cos(e^({k} z))', slots: { k: range(2, 9) }, closed: '-{k} e^({k} z) sin(e^({k} z))' },
    {
      levels: [2, 3],
      f: 'sin({k} z)^{n}',
      slots: { k: range(2, 9), n: range(2, 6), p: ['({n} - 1)'] },
      closed: '{n} * {k} sin({k} z)^{p} cos({k} z)',
    },
    {
      levels: [3, 4],
      f: 'sin(cos({k} z {b}))',
      slots: { k: range(2, 9), b: signed(9) },
      closed: '-{k} sin({k} z {b}) cos(cos({k} z {b}))',
    },
  ],
};
