/** Lines and parabolas put together. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const parabolicPieces: Family = {
  id: 'parabolic-pieces',
  topic: 'piecewise',
  variants: [
    { levels: [1, 2], f: 'max(0, z)^2/{k}', slots: { k: range(2, 9) }, closed: 'if(z > 0, 2 z/{k}, 0)' },
    { levels: [2], f: 'if(z < 0, {k} z, z^2 + {m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [2, 3], f: 'if(z < 0, z^2, {k} z^3)', slots: { k: range(2, 9) }, closed: 'if(z < 0, 2 z, 3 * {k} z^2)' },
    {
      levels: [3],
      f: 'if(|z| < {c}, z^2/2, {c} |z| - {h})',
      slots: { c: range(1, 9), h: ['{c}^2/2'] },
      closed: 'if(z < -{c}, -{c}, if(z < {c}, z, {c}))',
    },
    { levels: [3], f: 'max(0, z)^2 e^(-{k} z)', slots: { k: range(2, 9) } },
    { levels: [5], f: 'max(0, z)^2 sigma({k} z)', slots: { k: range(2, 9) } },
    { levels: [4], f: 'max(0, z)^{n} tanh({k} z)', slots: { n: [2, 3], k: range(2, 9) } },
  ],
};
