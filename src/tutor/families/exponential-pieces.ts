/** A line on one side, an exponential on the other. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const exponentialPieces: Family = {
  id: 'exponential-pieces',
  topic: 'piecewise',
  variants: [
    { levels: [2], f: 'if(z > 0, z, {l} (e^z - 1))', slots: { l: ['0.1', '0.2', '0.5', '2', '3', '4'] } },
    { levels: [2], f: 'if(z > 0, {k} z, {m} (e^z - 1))', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [2, 3], f: 'if(z < 0, e^({k} z), 1 + {m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [3], f: 'if(z > 0, ln(1 + {k} z), {m} z)', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [3], f: 'max(0, z) + min(0, {m} (e^(z/{k}) - 1))', slots: { m: range(2, 9), k: range(2, 9) } },
    { levels: [4], f: 'if(z > 0, z e^(-{k} z), tanh({m} z))', slots: { k: range(2, 9), m: range(2, 9) } },
    { levels: [4, 5], f: 'if(z > 0, z sigma({k} z), {m} (e^z - 1))', slots: { k: range(2, 9), m: range(2, 9) } },
  ],
};
