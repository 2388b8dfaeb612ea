/** The inverse tangent and the inverse hyperbolic sine. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const inverseTangent: Family = {
  id: 'inverse-tangent',
  topic: 'activations',
  variants: [
    { levels: [1], f: 'atan(z)', closed: '1/(1 + z^2)' },
    { levels: [1], f: '{k} atan(z)', slots: { k: range(2, 9) }, closed: '{k}/(1 + z^2)' },
    { levels: [1], f: 'atan({k} z)', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '{k}/(1 + {s} z^2)' },
    { levels: [1, 2], f: 'atan({k} z {b})', slots: { k: range(2, 9), b: signed(9) }, closed: '{k}/(1 + ({k} z {b})^2)' },
    { levels: [1], f: 'asinh({k} z)', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '{k}/sqrt(1 + {s} z^2)' },
    { levels: [2], f: 'atan({k} z^2)', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '2 * {k} z/(1 + {s} z^4)' },
    { levels: [3], f: 'z atan({k} z)', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: 'atan({k} z) + {k} z/(1 + {s} z^2)' },
  ],
};
