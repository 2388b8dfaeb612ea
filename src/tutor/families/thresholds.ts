/** Functions with a dead zone. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const thresholds: Family = {
  id: 'thresholds',
  topic: 'piecewise',
  variants: [
    { levels: [2, 3], f: 'if(z > {c}, z - {c}, if(z < -{c}, z + {c}, 0))', slots: { c: range(1, 9) } },
    { levels: [1, 2], f: 'if(z > {c}, {k} z, {m})', slots: { c: range(1, 9), k: range(2, 9), m: range(1, 9) } },
    { levels: [2], f: 'if(z > {c}, z^2, 0)', slots: { c: range(1, 9) } },
    { levels: [2], f: 'if(|z| > {c}, {k} z, 0)', slots: { c: range(1, 9), k: range(2, 9) }, closed: 'if(|z| > {c}, {k}, 0)' },
  ],
};
