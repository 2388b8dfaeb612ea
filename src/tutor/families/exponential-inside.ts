/** The exponential of something. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const exponentialInside: Family = {
  id: 'exponential-inside',
  topic: 'chain-rule',
  variants: [
    { levels: [1], f: 'e^({k} z {b})', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} g' },
    { levels: [1], f: '{m} e^(-{k} z)', slots: { k: range(2, 9), m: range(2, 9) }, closed: '-{k} g' },
    { levels: [1, 2], f: 'e^(z^2 {b})', slots: { b: signed(9) }, closed: '2 z g' },
    { levels: [2], f: 'e^(sin({k} z))', slots: { k: range(2, 9) }, closed: '{k} cos({k} z) g' },
    { levels: [2], f: 'e^(tanh({k} z))', slots: { k: range(2, 9) }, closed: '{k} (1 - tanh({k} z)^2) g' },
    { levels: [3], f: 'e^(-sqrt(z^2 + {c}))', slots: { c: range(1, 9) }, closed: '-z g/sqrt(z^2 + {c})' },
    { levels: [4], f: 'e^(-tanh({k} z)^2)', slots: { k: range(2, 9) }, closed: '-2 * {k} tanh({k} z) (1 - tanh({k} z)^2) g' },
    { levels: [3, 4], f: 'e^(sigma({k} z))', slots: { k: range(2, 9) }, closed: '{k} sigma({k} z) (1 - sigma({k} z)) g' },
  ],
};
