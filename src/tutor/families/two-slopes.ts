/** Two straight lines that meet. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const twoSlopes: Family = {
  id: 'two-slopes',
  topic: 'piecewise',
  variants: [
    { levels: [1], f: 'max({l} z, z)', slots: { l: ['0.01', '0.02', '0.05', '0.1', '0.2', '0.25', '0.3'] } },
    { levels: [1], f: 'max({k} z, -{m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [1], f: 'min({k} z, {m} z)', slots: { k: range(2, 4), m: range(5, 9) } },
    { levels: [1, 2], f: 'max({k} z, z + {c})', slots: { k: range(2, 9), c: range(1, 9) } },
    { levels: [1], f: 'if(z < 0, {k} z, {m} z)', slots: { k: range(2, 4), m: range(5, 9) } },
    { levels: [1], f: 'max(0, {k} z {b})', slots: { k: range(2, 9), b: signed(9) } },
  ],
};
