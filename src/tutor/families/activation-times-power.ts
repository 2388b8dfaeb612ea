/** The variable, or a power of it, times a function. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const activationTimesPower: Family = {
  id: 'activation-times-power',
  topic: 'product-quotient',
  variants: [
    { levels: [2], f: 'z tanh({k} z)', slots: { k: range(2, 9) }, closed: 'tanh({k} z) + {k} z (1 - tanh({k} z)^2)' },
    { levels: [2], f: 'z^2 tanh({k} z)', slots: { k: range(2, 9) }, closed: '2 z tanh({k} z) + {k} z^2 (1 - tanh({k} z)^2)' },
    { levels: [3], f: 'z sigma({k} z)', slots: { k: range(2, 9) }, closed: 'sigma({k} z) (1 + {k} z (1 - sigma({k} z)))' },
    { levels: [2], f: 'z sin({k} z)', slots: { k: range(2, 9) }, closed: 'sin({k} z) + {k} z cos({k} z)' },
    { levels: [1, 2], f: 'z^{n} cos(z)', slots: { n: range(2, 7), p: ['({n} - 1)'] }, closed: '{n} z^{p} cos(z) - z^{n} sin(z)' },
    { levels: [1], f: 'z^{n} ln(z)', slots: { n: range(2, 7), p: ['({n} - 1)'] }, closed: '{n} z^{p} ln(z) + z^{p}' },
    { levels: [1], f: 'z^{n} sin(z)', slots: { n: range(2, 7), p: ['({n} - 1)'] }, closed: '{n} z^{p} sin(z) + z^{n} cos(z)' },
  ],
};
