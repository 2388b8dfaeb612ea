/** Units built on the normal distribution. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const gaussianErrorUnits: Family = {
  id: 'gaussian-error-units',
  topic: 'activations',
  variants: [
    { levels: [2], f: 'erf({k} z)', slots: { k: range(2, 9) }, closed: '2 * {k} e^(-({k} z)^2)/sqrt(pi)' },
    { levels: [2], f: '(1 + erf({k} z))/2', slots: { k: range(2, 9) }, closed: '{k} e^(-({k} z)^2)/sqrt(pi)' },
    { levels: [3, 4], f: 'z (1 + erf(z/sqrt(2)))/2', closed: 'Phi(z) + z phi(z)' },
    { levels: [3, 4], f: 'z (1 + erf({k} z))/2', slots: { k: range(2, 9) }, closed: '(1 + erf({k} z))/2 + {k} z e^(-({k} z)^2)/sqrt(pi)' },
    { levels: [5], f: 'z erf(ln(1 + e^({k} z)))', slots: { k: range(1, 9) } },
  ],
};
