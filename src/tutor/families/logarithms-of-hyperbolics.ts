/** Smooth forms of the absolute value. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const logarithmsOfHyperbolics: Family = {
  id: 'logarithms-of-hyperbolics',
  topic: 'activations',
  variants: [
    { levels: [1, 2], f: 'ln(cosh(z))', closed: 'tanh(z)' },
    { levels: [2], f: 'ln(cosh({k} z))/{k}', slots: { k: range(2, 9) }, closed: 'tanh({k} z)' },
    { levels: [2], f: 'ln(cosh({k} z {b}))', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} tanh({k} z {b})' },
    { levels: [3], f: 'z ln(cosh({k} z))', slots: { k: range(2, 9) }, closed: 'ln(cosh({k} z)) + {k} z tanh({k} z)' },
  ],
};
