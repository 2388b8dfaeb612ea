/** Three functions inside each other and more. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const threeStoreys: Family = {
  id: 'three-storeys',
  topic: 'chain-rule',
  variants: [
    { levels: [4], f: 'tanh(sin(e^({k} z)))', slots: { k: range(2, 9) }, closed: '{k} e^({k} z) cos(e^({k} z)) (1 - g^2)' },
    {
      levels: [4],
      f: 'ln(1 + tanh({k} z)^2)',
      slots: { k: range(2, 9) },
      closed: '2 * {k} tanh({k} z) (1 - tanh({k} z)^2)/(1 + tanh({k} z)^2)',
    },
    {
      levels: [4, 5],
      f: 'e^(sin(tanh({k} z {b})))',
      slots: { k: range(2, 9), b: signed(9) },
      closed: '{k} (1 - tanh({k} z {b})^2) cos(tanh({k} z {b})) g',
    },
    {
      levels: [5],
      f: 'sin(ln(1 + e^({k} z {b})))^2',
      slots: { k: range(2, 9), b: signed(9) },
      closed: '2 * {k} sigma({k} z {b}) sin(ln(1 + e^({k} z {b}))) cos(ln(1 + e^({k} z {b})))',
    },
    {
      levels: [5],
      f: 'tanh(sqrt({c} + sin({k} z)^2))',
      slots: { k: range(2, 9), c: range(1, 9) },
      closed: '{k} sin({k} z) cos({k} z) (1 - g^2)/sqrt({c} + sin({k} z)^2)',
    },
    { levels: [5], f: 'ln(1 + e^(-tanh({k} z)^2))', slots: { k: range(2, 9) } },
  ],
};
