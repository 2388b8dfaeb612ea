/**
 * The checks themselves: each must find fault with a function that is broken in a way it is there to notice.
 */

import { describe, expect, test } from 'vitest';
import { type Breakage, breaking, endsOnly, guessing, loose, lowerEndOnly, negated, refusing, shifted, shrunk } from './support/broken.ts';
import { againstMpfr, onBalls, twoPrecisions } from './support/checks.ts';
import { equations, holds } from './support/equations.ts';
import { type Library, names, real } from './support/functions.ts';

/** Enough points for every breakage to show. */
const POINTS = 400;
const TIMEOUT = 30_000;

type Check = (library: Library, name: string, points: number) => string[];

function notices(check: Check, name: string, breakage: Breakage): void {
  expect(check(breaking(real, name, breakage), name, POINTS).length).toBeGreaterThan(0);
}

describe.each(names)('%s broken', (name) => {
  const partial = ['ln', 'sqrt', 'root40', 'asin', 'acos', 'acosh', 'atanh'].includes(name);

  test(
    'shifted',
    () => {
      notices(againstMpfr, name, shifted(2n));
      notices(onBalls, name, shifted(2n));
      notices(twoPrecisions, name, shifted(2n));
    },
    TIMEOUT,
  );
  test(
    'shrunk',
    () => {
      notices(againstMpfr, name, shrunk);
      notices(onBalls, name, shrunk);
      notices(twoPrecisions, name, shrunk);
    },
    TIMEOUT,
  );
  test(
    'negated',
    () => {
      notices(againstMpfr, name, negated);
      notices(onBalls, name, negated);
    },
    TIMEOUT,
  );
  test('loose', () => notices(againstMpfr, name, loose), TIMEOUT);
  test('evaluated at the lower end only', () => notices(onBalls, name, lowerEndOnly), TIMEOUT);
  test('never defined', () => notices(againstMpfr, name, refusing), TIMEOUT);
  test.runIf(partial)(
    'defined outside its domain',
    () => {
      notices(againstMpfr, name, guessing);
      notices(onBalls, name, guessing);
    },
    TIMEOUT,
  );
  test.runIf(['sin', 'cos', 'tan', 'cosh'].includes(name))('evaluated at both ends only', () => notices(onBalls, name, endsOnly), TIMEOUT);

  const involved = equations.filter((e) => e.functions.includes(name));
  test.each(involved.map((e) => [e.name, e] as const))(
    'in %s',
    (_, equation) => {
      for (const breakage of [shifted(64n), refusing]) {
        expect(holds(breaking(real, name, breakage), equation, POINTS).length).toBeGreaterThan(0);
      }
    },
    TIMEOUT,
  );
  // An equation with squares does not see the sign, so it is enough that some equation does.
  test(
    'negated in its equations',
    () => {
      const library = breaking(real, name, negated);
      expect(involved.some((e) => holds(library, e, POINTS).length > 0)).toBe(true);
    },
    TIMEOUT,
  );
});
