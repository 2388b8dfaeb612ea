/** The logarithm of something positive. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const logarithmInside: Family = {
  id: 'logarithm-inside',
  topic: 'chain-rule',
  variants: [
    { levels: [1], f: 'ln(z^2 + {c})', slots: { c: range(1, 9) }, closed: '2 z/(z^2 + {c})', form: { kind: 'single-fraction' } },
    { levels: [2], f: 'ln({c} + e^({k} z))', slots: { c: range(1, 9), k: range(2, 9) }, closed: '{k} e^({k} z)/({c} + e^({k} z))' },
    { levels: [2], f: 'ln({c} + cos({k} z))', slots: { c: range(2, 9), k: range(2, 9) }, closed: '-{k} sin({k} z)/({c} + cos({k} z))' },
    { levels: [3], f: 'ln(1 + e^(sin({k} z)))', slots: { k: range(2, 9) }, closed: '{k} cos({k} z) sigma(sin({k} z))' },
    {
      levels: [3],
      f: 'ln({c} + sin({k} z)^2)',
      slots: { c: range(1, 9), k: range(2, 9) },
      closed: '2 * {k} sin({k} z) cos({k} z)/({c} + sin({k} z)^2)',
    },
    { levels: [3, 4], f: 'ln(1 + ln({c} + z^2))', slots: { c: range(1, 9) }, closed: '2 z/(({c} + z^2) (1 + ln({c} + z^2)))' },
    {
      levels: [4, 5],
      f: 'ln(1 + e^(tanh({k} z {b})))',
      slots: { k: range(2, 9), b: signed(9) },
      closed: '{k} (1 - tanh({k} z {b})^2) sigma(tanh({k} z {b}))',
    },
  ],
};
