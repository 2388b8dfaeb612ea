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

const partial = ['ln', 'sqrt', 'root40', 'asin', 'acos', 'acosh', 'atanh'];

interface Case {
  readonly breakage: Breakage;
  readonly checks: readonly ((library: Library, name: string, points: number) => string[])[];
  readonly of?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'moved up': { breakage: shifted(2n), checks: [againstMpfr, onBalls, twoPrecisions] },
  'moved down': { breakage: shifted(-2n), checks: [againstMpfr, onBalls, twoPrecisions] },
  'without radius': { breakage: shrunk, checks: [againstMpfr, onBalls, twoPrecisions] },
  'with the wrong sign': { breakage: negated, checks: [againstMpfr, onBalls] },
  'too wide': { breakage: loose, checks: [againstMpfr] },
  'never defined': { breakage: refusing, checks: [againstMpfr] },
  'defined outside its domain': { breakage: guessing, checks: [againstMpfr, onBalls], of: partial },
  'evaluated at the lower end only': { breakage: lowerEndOnly, checks: [onBalls] },
  'evaluated at both ends only': { breakage: endsOnly, checks: [onBalls], of: ['sin', 'cos', 'tan', 'cosh'] },
};

describe.each(Object.entries(cases))('%s', (_, { breakage, checks, of }) => {
  test.each(of ?? names)(
    '%s is noticed',
    (name) => {
      for (const check of checks) expect(check(breaking(real, name, breakage), name, POINTS).length, check.name).toBeGreaterThan(0);
    },
    TIMEOUT,
  );
});

describe.each(names)('equations with %s', (name) => {
  const involved = equations.filter((e) => e.functions.includes(name));
  test.each(involved.map((e) => [e.name, e] as const))(
    '%s notices',
    (_, equation) => {
      for (const breakage of [shifted(64n), refusing]) {
        expect(holds(breaking(real, name, breakage), equation, POINTS).length).toBeGreaterThan(0);
      }
    },
    TIMEOUT,
  );
  // An equation with squares does not see the sign, so it is enough that some equation does.
  test(
    'some notice the wrong sign',
    () => {
      const library = breaking(real, name, negated);
      expect(involved.some((e) => holds(library, e, POINTS).length > 0)).toBe(true);
    },
    TIMEOUT,
  );
});
