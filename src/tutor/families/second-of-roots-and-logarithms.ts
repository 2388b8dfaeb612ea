/** Second derivatives of roots, logarithms and quotients. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range } from '../worksheet/family.ts';

export const secondOfRootsAndLogarithms: Family = {
  id: 'second-of-roots-and-logarithms',
  topic: 'higher-derivatives',
  order: 2,
  variants: [
    {
      levels: [2, 3],
      f: 'ln(z^2 + {c})',
      slots: { c: range(1, 9) },
      closed: '2 ({c} - z^2)/(z^2 + {c})^2',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [3],
      f: 'sqrt(z^2 + {c})',
      slots: { c: range(1, 9) },
      closed: '{c}/((z^2 + {c}) sqrt(z^2 + {c}))',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [2],
      f: 'z^{n} ln(z)',
      slots: { n: range(3, 8), m: ['({n} * ({n} - 1))'], d: ['(2 * {n} - 1)'], p: ['({n} - 2)'] },
      closed: '{m} z^{p} ln(z) + {d} z^{p}',
    },
    {
      levels: [3, 4],
      f: 'ln({c} + e^({k} z))',
      slots: { c: range(1, 9), k: range(2, 9), s: ['{k}^2'] },
      closed: '{c} * {s} e^({k} z)/({c} + e^({k} z))^2',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [4, 5],
      f: 'z/sqrt(z^2 + {c})',
      slots: { c: range(1, 9) },
      closed: '-3 * {c} z/((z^2 + {c})^2 sqrt(z^2 + {c}))',
      form: { kind: 'single-fraction' },
    },
    {
      levels: [4],
      f: 'z/(z^2 + {c})',
      slots: { c: range(1, 9), t: ['(3 * {c})'] },
      closed: '2 z (z^2 - {t})/(z^2 + {c})^3',
      form: { kind: 'single-fraction' },
    },
  ],
};
