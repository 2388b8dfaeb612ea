/** Activations built on a square root. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const squareRoots: Family = {
  id: 'square-roots',
  topic: 'activations',
  variants: [
    { levels: [2], f: '(z + sqrt(z^2 + {c}))/2', slots: { c: range(1, 9) }, closed: '(1 + z/sqrt(z^2 + {c}))/2' },
    { levels: [2], f: '(sqrt(z^2 + {c}) - 1)/2 + z', slots: { c: range(1, 9) }, closed: 'z/(2 sqrt(z^2 + {c})) + 1' },
    {
      levels: [2, 3],
      f: 'z/sqrt({c} + z^2)',
      slots: { c: range(1, 9) },
      closed: '{c}/((z^2 + {c}) sqrt(z^2 + {c}))',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [3],
      f: 'z/sqrt(1 + {k} z^2)',
      slots: { k: range(2, 9) },
      closed: '1/((1 + {k} z^2) sqrt(1 + {k} z^2))',
      form: { kind: 'single-fraction' },
    },
  ],
};
