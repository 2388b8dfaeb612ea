/**
 * The elementary functions of balls against MPFR, against themselves at another precision, and against their
 * functional equations.
 */

import { describe, expect, test } from 'vitest';
import { againstMpfr, onBalls, twoPrecisions } from './support/checks.ts';
import { equations, holds } from './support/equations.ts';
import { names, real } from './support/functions.ts';
import { TIMEOUT } from './support/inputs.ts';

describe.each(names)('%s', (name) => {
  test('agrees with MPFR at single numbers', () => expect(againstMpfr(real, name)).toEqual([]), TIMEOUT);
  test('contains MPFR’s values on balls', () => expect(onBalls(real, name)).toEqual([]), TIMEOUT);
  test('agrees with itself at a higher precision', () => expect(twoPrecisions(real, name)).toEqual([]), TIMEOUT);
});

describe('functional equations', () => {
  test.each(equations.map((e) => [e.name, e] as const))('%s', (_, equation) => expect(holds(real, equation)).toEqual([]), TIMEOUT);
});
