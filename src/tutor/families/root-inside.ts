/** The square root of something. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const rootInside: Family = {
  id: 'root-inside',
  topic: 'chain-rule',
  variants: [
    { levels: [1], f: 'sqrt(z^2 + {c})', slots: { c: range(1, 9) }, closed: 'z/sqrt(z^2 + {c})' },
    { levels: [1, 2], f: 'sqrt({k} z^2 + {c})', slots: { k: range(2, 9), c: range(1, 9) }, closed: '{k} z/sqrt({k} z^2 + {c})' },
    {
      levels: [2],
      f: 'sqrt({c} + e^({k} z))',
      slots: { k: range(2, 9), c: range(1, 9) },
      closed: '{k} e^({k} z)/(2 sqrt({c} + e^({k} z)))',
    },
    {
      levels: [2, 3],
      f: '1/sqrt(z^2 + {c})',
      slots: { c: range(1, 9) },
      closed: '-z/((z^2 + {c}) sqrt(z^2 + {c}))',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [3],
      f: 'sqrt({c} + sin({k} z)^2)',
      slots: { k: range(2, 9), c: range(1, 9) },
      closed: '{k} sin({k} z) cos({k} z)/sqrt({c} + sin({k} z)^2)',
    },
    {
      levels: [4],
      f: 'sqrt({c} + tanh({k} z)^2)',
      slots: { k: range(2, 9), c: range(1, 9) },
      closed: '{k} tanh({k} z) (1 - tanh({k} z)^2)/sqrt({c} + tanh({k} z)^2)',
    },
  ],
};
