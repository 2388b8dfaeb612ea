/** Second derivatives of exponentials. Data only; ../worksheet/family.ts explains the fields. */
import { type Family, range, signed } from '../worksheet/family.ts';

export const secondOfExponentials: Family = {
  id: 'second-of-exponentials',
  topic: 'higher-derivatives',
  order: 2,
  variants: [
    { levels: [1], f: 'e^({k} z {b})', slots: { k: range(2, 9), b: signed(9), s: ['{k}^2'] }, closed: '{s} e^({k} z {b})' },
    { levels: [1], f: '{m} e^(-{k} z)', slots: { k: range(2, 9), m: range(2, 9), s: ['{k}^2'] }, closed: '{s} g' },
    { levels: [2], f: 'z e^({k} z)', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '(2 * {k} + {s} z) e^({k} z)' },
    { levels: [2, 3], f: 'e^(-z^2/{k})', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '(4 z^2/{s} - 2/{k}) e^(-z^2/{k})' },
    { levels: [3], f: 'z^2 e^({k} z)', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '(2 + 4 * {k} z + {s} z^2) e^({k} z)' },
    { levels: [4], f: 'z e^(-z^2/{k})', slots: { k: range(2, 9), s: ['{k}^2'] }, closed: '(4 z^3/{s} - 6 z/{k}) e^(-z^2/{k})' },
  ],
};
