/** Bell-shaped functions. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const bellCurves: Family = {
  id: 'bell-curves',
  topic: 'activations',
  variants: [
    { levels: [1], f: 'e^(-z^2)', closed: '-2 z g' },
    { levels: [1, 2], f: 'e^(-{k} z^2)', slots: { k: range(2, 9), m: ['(2 * {k})'] }, closed: '-{m} z g' },
    { levels: [1, 2], f: '{k} e^(-z^2/2)', slots: { k: range(2, 9) }, closed: '-z g' },
    {
      levels: [2],
      f: '1/(1 + {k} z^2)',
      slots: { k: range(2, 9) },
      closed: '-2 * {k} z/(1 + {k} z^2)^2',
      form: { kind: 'single-fraction' },
    },
    { levels: [2, 3], f: 'e^(-(z {b})^2/{k})', slots: { k: range(2, 9), b: signed(9) }, closed: '-2 (z {b}) e^(-(z {b})^2/{k})/{k}' },
    { levels: [2], f: 'sech({k} z)', slots: { k: range(2, 9) }, closed: '-{k} sech({k} z) tanh({k} z)' },
    { levels: [3], f: 'z e^(-z^2/{k})', slots: { k: range(2, 9) }, closed: '(1 - 2 z^2/{k}) e^(-z^2/{k})' },
  ],
};
