/** A line that is cut off. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const clippedLines: Family = {
  id: 'clipped-lines',
  topic: 'piecewise',
  variants: [
    { levels: [2], f: 'max(-{c}, min({d}, z))', slots: { c: range(1, 9), d: range(1, 9) } },
    { levels: [2, 3], f: 'max(0, min(1, z/{k} + 1/2))', slots: { k: range(2, 9) } },
    { levels: [2], f: 'min({c}, max(0, {k} z))', slots: { c: range(1, 9), k: range(2, 9) } },
    { levels: [3, 4], f: 'z max(0, min({c}, z + {d}))', slots: { c: range(4, 9), d: range(1, 3) } },
    { levels: [4], f: 'z max(0, min(1, z/{k} + 1/2))', slots: { k: range(2, 9) } },
    { levels: [5], f: 'max(-{c}, min({c}, z)) e^(-z/{k})', slots: { c: range(1, 9), k: range(2, 9) } },
  ],
};
