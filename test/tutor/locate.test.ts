/** The smallest piece of a wrong line whose change repairs it, and where it was typed. */
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/catalog/vocabulary.ts';
import { elaborate } from '../../src/syntax/elaborate.ts';
import type { Surface } from '../../src/syntax/surface.ts';
import { inSession, type Term } from '../../src/term/term.ts';
import { locate } from '../../src/tutor/locate.ts';
import { readEqualityQuestion } from '../../src/tutor/question.ts';
import { termText } from '../../src/tutor/tell.ts';

const read = (s: Surface): Term | undefined =>
  elaborate(s, { vocabulary: vocabulary(), variable: 'z', parameters: 'any', allowDerivative: false }).term;

const BOTH = '(1+e^(-2z))(1+e^(2z))';

/** Right line, wrong line, what is marked in it, what should stand there. */
const CASES: readonly [string, string, string, string][] = [
  ['1/(1+e^-z)*(1-1/(1+e^-z))', '1/(1+e^-z)*(1+1/(1+e^-z))', '1+1/(1+e^-z)', '1 - 1/(1 + e^(-z))'],
  ['1-tanh(z)^2', '1-tanh(z)', 'tanh(z)', 'tanh^2(z)'],
  ['e^-z/(1+e^-z)^2', 'e^-z/(1+e^-z)', '1+e^-z', '(1 + e^(-z))^2'],
  ['e^-z/(1+e^-z)^2', '-e^-z/(1+e^-z)^2', '-e^-z/(1+e^-z)^2', 'e^(-z)/(1 + e^(-z))^2'],
  ['3z^2+7z', '3z^2+4z', '4', '7'],
  ['sinh(2z)', 'sinh(3z)', '3', '2'],
  ['z/(1+e^-z)+z', 'z/(1+e^z)+z', 'z', '-z'],
  ['2z e^(z^2)+sin(z)', '2z e^(z^2)+cos(z)', 'cos(z)', 'sin(z)'],
  ['tanh(z)+z(1-tanh(z)^2)', 'tanh(z)+z(1-tanh(z^2))', 'tanh(z^2)', 'tanh^2(z)'],
  // The tanh notes of the lecture: the cross term is divided twice.
  [
    `1-(1/(1+e^(-2z))^2-2/(${BOTH})+1/(1+e^(2z))^2)`,
    `1-((1+e^(2z))^2/(${BOTH})^2-2/(${BOTH})/(${BOTH})+(1+e^(-2z))^2/(${BOTH})^2)`,
    `(1+e^(-2z))(1+e^(2z))`,
    '1',
  ],
];

describe('locate', () => {
  for (const [right, wrong, marked, instead] of CASES) {
    it(`${wrong} for ${right}`, () => {
      inSession(() => {
        const q = readEqualityQuestion({ left: right, right: wrong });
        if (!q.ok) throw new Error('unreadable');
        const found = locate(q.question.left, q.question.right, { wrt: 'z', surface: q.right.surface, read });
        expect(found?.certainty).toBe('proved');
        expect(found?.span && wrong.slice(found.span.from, found.span.to)).toBe(marked);
        expect(found && termText(found.right, 'ascii')).toBe(instead);
        // Without the typed text the same difference is found, or one that cannot be seen in it.
        expect(locate(q.question.left, q.question.right, { wrt: 'z' })).not.toBeNull();
      });
    });
  }
  it('marks the right one of two equal pieces', () => {
    inSession(() => {
      const wrong = 'sin(2z)+cos(2z)';
      const q = readEqualityQuestion({ left: 'sin(2z)+cos(3z)', right: wrong });
      if (!q.ok) throw new Error('unreadable');
      const found = locate(q.question.left, q.question.right, { wrt: 'z', surface: q.right.surface, read });
      expect(found?.span).toEqual({ from: wrong.lastIndexOf('2'), to: wrong.lastIndexOf('2') + 1 });
    });
  });
  it('finds nothing where nothing is wrong, or everything', () => {
    inSession(() => {
      const q = readEqualityQuestion({ left: 'tanh(z)', right: 'z^7+cos(z)/3-12' });
      if (!q.ok) throw new Error('unreadable');
      expect(locate(q.question.left, q.question.left, { wrt: 'z' })).toBeNull();
      const found = locate(q.question.left, q.question.right, { wrt: 'z' });
      expect(found === null || found.wrong === q.question.right).toBe(true);
    });
  });
});
