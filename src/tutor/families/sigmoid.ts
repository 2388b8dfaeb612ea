/** The sigmoid, shifted and scaled. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const sigmoid: Family = {
  id: 'sigmoid',
  topic: 'activations',
  variants: [
    { levels: [1, 2], f: 'sigma(z)', closed: 'a (1 - a)', form: { kind: 'in-terms-of', letters: ['a'] } },
    {
      levels: [1, 2],
      f: '{k} sigma(z)',
      slots: { k: range(2, 9) },
      closed: '{k} sigma(z) (1 - sigma(z))',
      alternatives: ['{k} e^-z/(1 + e^-z)^2'],
    },
    { levels: [1, 2], f: '1 - sigma({k} z)', slots: { k: range(2, 9) }, closed: '-{k} g (1 - g)' },
    {
      levels: [2],
      f: '2 sigma({k} z) - 1',
      slots: { k: [2, 4, 6, 8], h: ['{k}/2'] },
      closed: '{h} (1 - a^2)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    {
      levels: [2],
      f: 'sigma({k} z {b})',
      slots: { k: range(2, 9), b: signed(9) },
      closed: '{k} a (1 - a)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    { levels: [2], f: 'sigma(z/{k})', slots: { k: range(2, 9) }, closed: 'a (1 - a)/{k}', form: { kind: 'in-terms-of', letters: ['a'] } },
  ],
};
