/** The hyperbolic tangent, shifted and scaled. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const hyperbolicTangent: Family = {
  id: 'hyperbolic-tangent',
  topic: 'activations',
  variants: [
    { levels: [1], f: 'tanh(z)', closed: '1 - a^2', form: { kind: 'in-terms-of', letters: ['a'] } },
    { levels: [1], f: '{k} tanh(z)', slots: { k: range(2, 9) }, closed: '{k} (1 - tanh(z)^2)', alternatives: ['{k}/cosh(z)^2'] },
    { levels: [1], f: 'tanh({k} z)', slots: { k: range(2, 9) }, closed: '{k} (1 - a^2)', form: { kind: 'in-terms-of', letters: ['a'] } },
    { levels: [1, 2], f: 'tanh({k} z {b})', slots: { k: range(2, 9), b: signed(9) }, closed: '{k} (1 - g^2)' },
    {
      levels: [2],
      f: '(1 + tanh({k} z))/2',
      slots: { k: range(2, 9), h: ['2 * {k}'] },
      closed: '{h} a (1 - a)',
      form: { kind: 'in-terms-of', letters: ['a'] },
    },
    { levels: [1, 2], f: 'z - tanh({k} z)', slots: { k: range(2, 9) }, closed: '1 - {k} (1 - tanh({k} z)^2)' },
  ],
};
