/** Softplus with a sharpness. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const softplus: Family = {
  id: 'softplus',
  topic: 'activations',
  variants: [
    { levels: [1, 2], f: 'ln(1 + e^z)', closed: 'sigma(z)', alternatives: ['e^z/(1 + e^z)'] },
    { levels: [2], f: 'ln(1 + e^({k} z))/{k}', slots: { k: range(2, 9) }, closed: 'sigma({k} z)', alternatives: ['1/(1 + e^(-{k} z))'] },
    { levels: [2], f: 'ln(1 + e^({k} z {b}))', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} sigma({k} z {b})' },
    {
      levels: [2],
      f: '-ln(1 + e^(-{k} z))',
      slots: { k: range(2, 9) },
      closed: '{k} sigma(-{k} z)',
      alternatives: ['{k}/(1 + e^({k} z))'],
    },
    { levels: [3], f: 'ln(1 + e^(-z^2/{k}))', slots: { k: range(2, 9) } },
  ],
};
