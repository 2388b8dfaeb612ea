/** Numbers worked out in a formula as typed: what changes, what stays, and that the value is the same. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/derive/verify.ts';
import { parseAscii } from '../../../src/syntax/ascii.ts';
import { print } from '../../../src/syntax/print.ts';
import { inSession } from '../../../src/term/term.ts';
import { isRead, readIn, type Scope } from '../../../src/tutor/worksheet/reading.ts';
import { withNumbersDone } from '../../../src/tutor/worksheet/tidy-surface.ts';

const ROWS: readonly (readonly [typed: string, tidied: string])[] = [
  ['2 * 9 z', '18*z'],
  ['7 * 5 e^(7 z) (e^(7 z) + 5)^(5 - 1)', '35*e^(7*z)*(e^(7*z) + 5)^4'],
  ['-2 * 9 z g(z)', '-18*z*g(z)'],
  ['z^(4 - 1)', 'z^3'],
  ['4 z^(2 - 1)', '4*z'],
  ['3 z^(2 - 2)', '3'],
  ['(3 * 4) (5 z - 2)^(4 - 1)', '12*(5*z - 2)^3'],
  ['if(z > 0, 1 + 3, 1 - 3)', 'if(z > 0, 4, -2)'],
  ['6/2 (1 - a^2)', '3*(1 - a^2)'],
  ['z/2 + 1/2', 'z/2 + 1/2'],
  ['tanh(1 z)', 'tanh(z)'],
  ['(2 * 3 - 5 * 4)/(z + 1)^2', '-14/(z + 1)^2'],
  ['sin(2 z + (3 - 3))', 'sin(2*z)'],
];

describe('withNumbersDone', () => {
  for (const [typed, tidied] of ROWS) {
    it(typed, () => {
      const surface = parseAscii(typed).surface!;
      const done = withNumbersDone(surface);
      expect(print(done, 'ascii').text).toBe(tidied);
      inSession(() => {
        const scope: Scope = { wrt: 'z', letters: 'any', names: new Map() };
        const [left, right] = [typed, print(done, 'ascii').text].map((t) => readIn(t.replaceAll('g(z)', 'tanh(z)'), scope));
        if (!isRead(left) || !isRead(right)) throw new Error(typed);
        expect(decide({ kind: 'equal', left: left.term, right: right.term, wrt: 'z', assume: [] }).verdict).toBe('proved');
      });
    });
  }
});
