/** The variable times a sigmoid. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const swish: Family = {
  id: 'swish',
  topic: 'activations',
  variants: [
    { levels: [3], f: 'z sigma(z)', closed: 'sigma(z) + z sigma(z) (1 - sigma(z))', alternatives: ['sigma(z) (1 + z (1 - sigma(z)))'] },
    { levels: [3], f: 'z sigma({k} z)', slots: { k: range(2, 9) }, closed: 'sigma({k} z) + {k} z sigma({k} z) (1 - sigma({k} z))' },
    { levels: [3], f: '(z {b}) sigma(z)', slots: { b: signed(9) }, closed: 'sigma(z) + (z {b}) sigma(z) (1 - sigma(z))' },
    { levels: [4], f: 'z^2 sigma({k} z)', slots: { k: range(2, 9) }, closed: '2 z sigma({k} z) + {k} z^2 sigma({k} z) (1 - sigma({k} z))' },
  ],
};
