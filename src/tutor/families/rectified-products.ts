/** A rectified unit times something smooth. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const rectifiedProducts: Family = {
  id: 'rectified-products',
  topic: 'piecewise',
  variants: [
    { levels: [3], f: 'max(0, z) e^(-{k} z)', slots: { k: range(2, 9) }, closed: 'if(z > 0, (1 - {k} z) e^(-{k} z), 0)' },
    { levels: [3, 4], f: 'max(0, z) tanh({k} z)', slots: { k: range(2, 9) } },
    { levels: [4], f: 'max({l} z, z) sigma({k} z)', slots: { l: ['0.01', '0.02', '0.05', '0.1', '0.2', '0.25', '0.3'], k: range(2, 9) } },
    { levels: [5], f: 'max(0, tanh({k} z)) e^(-z^2)', slots: { k: range(2, 9) } },
    {
      levels: [5],
      f: 'max({l} z, z) tanh({k} z) e^(-z)',
      slots: { l: ['0.01', '0.02', '0.05', '0.1', '0.2', '0.25', '0.3'], k: range(2, 9) },
    },
    { levels: [4, 5], f: 'max(0, z) ln(1 + e^({k} z))', slots: { k: range(2, 9) } },
  ],
};
