/** Rectified units with a slope on the left. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const leakyUnits: Family = {
  id: 'leaky-units',
  topic: 'activations',
  variants: [
    { levels: [1], f: 'max(0, z)' },
    { levels: [1, 2], f: 'max({l} z, z)', slots: { l: ['0.01', '0.02', '0.05', '0.1', '0.2', '0.25', '0.3'] } },
    {
      levels: [2],
      f: 'if(z > 0, z, {l} (e^z - 1))',
      slots: { l: ['0.1', '0.2', '0.5', '2', '3'] },
      alternatives: ['if(z > 0, 1, g + {l})'],
    },
    { levels: [2, 3], f: 'max(0, z)^2/{k}', slots: { k: range(2, 9) }, closed: 'if(z > 0, 2 z/{k}, 0)' },
    {
      levels: [3, 4],
      f: 'max(0, z) sigma({k} z)',
      slots: { k: range(2, 9) },
      closed: 'if(z > 0, sigma({k} z) + {k} z sigma({k} z) (1 - sigma({k} z)), 0)',
    },
    { levels: [3], f: 'z/({c} + |z|)', slots: { c: range(1, 9) }, closed: '{c}/({c} + |z|)^2' },
    { levels: [4], f: 'sign(z) ln(1 + {k} |z|)', slots: { k: range(2, 9) }, closed: '{k}/(1 + {k} |z|)' },
  ],
};
