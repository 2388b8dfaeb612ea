/** Absolute values. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const absoluteValues: Family = {
  id: 'absolute-values',
  topic: 'piecewise',
  variants: [
    { levels: [1], f: '|{k} z {b}|', slots: { k: range(2, 9), b: signed(9) } },
    { levels: [1, 2], f: 'z + {k} |z|', slots: { k: range(2, 9) } },
    { levels: [2], f: 'z |z {b}|', slots: { b: signed(9) } },
    { levels: [2], f: 'e^(-{k} |z|)', slots: { k: range(2, 9) } },
    { levels: [2, 3], f: 'ln(1 + {k} |z|)', slots: { k: range(2, 9) } },
    { levels: [3], f: 'z/({c} + {k} |z|)', slots: { c: range(1, 9), k: range(2, 9) }, closed: '{c}/({c} + {k} |z|)^2' },
    { levels: [3, 4], f: '|z| tanh({k} z)', slots: { k: range(2, 9) } },
    { levels: [4], f: 'e^(-{k} |z|) sin({m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [4, 5], f: '|z| sigma({k} z)', slots: { k: range(2, 9) } },
  ],
};
