/** Diagnosis against cases written by hand: the misconception that a tutor would name comes first. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activations } from '../../src/catalog/catalog.ts';
import { inSession } from '../../src/term/term.ts';
import { type Answer, answerDerivative, answerEquality } from '../../src/tutor/answer.ts';
import { type DiagnoseOptions, type Diagnosis, diagnose } from '../../src/tutor/diagnose.ts';
import { misconceptionNote } from '../../src/tutor/misconception-note.ts';
import { report } from '../../src/tutor/row.ts';

const rowsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const ids = (d: Diagnosis): string =>
  d.by
    .map((m) => m.id)
    .sort()
    .join(' + ');

function diagnosed(answer: Answer, options: DiagnoseOptions = {}): readonly Diagnosis[] {
  if (!('verdict' in answer)) throw new Error(`unreadable: ${JSON.stringify(answer.read.problems.map((p) => p.problem.message))}`);
  return diagnose(answer.question, { verdict: answer.verdict, ...options });
}

interface Case {
  readonly row: string;
  readonly answer: () => Answer;
  readonly expected: string;
}

/** How many are explained as expected in the first place; what is not. */
function tally(cases: readonly Case[]): { readonly first: number; readonly listed: number; readonly missed: string[] } {
  const missed: string[] = [];
  let [first, listed] = [0, 0];
  for (const { row, answer, expected } of cases) {
    inSession(() => {
      const found = diagnosed(answer()).map(ids);
      const wanted = expected.split(' + ').sort().join(' + ');
      if (found[0] === wanted) first++;
      else missed.push(`${row}: ${found.join(', ') || 'nothing'}`);
      if (found.includes(wanted)) listed++;
    });
  }
  return { first, listed, missed };
}

const derivatives = rowsOf('test/tutor/diagnose-cases.txt').map((row): Case => {
  const parts = row.split(' | ');
  const [claim, expected] = parts.slice(-2);
  // The function may hold bars: |z|.
  const f = parts.slice(0, -2).join(' | ');
  return { row, answer: () => answerDerivative({ f, claim }), expected };
});
const lines = rowsOf('test/tutor/diagnose-lines.txt').map((row): Case => {
  const [left, right, expected] = row.split(' | ');
  return { row, answer: () => answerEquality({ left, right }), expected };
});

describe('wrong answers written by hand', () => {
  for (const [name, cases, least] of [
    ['wrong derivatives', derivatives, 150],
    ['wrong steps from line to line', lines, 45],
  ] as const) {
    it(`${name}: the right misconception is named first in at least 90 %, and listed in at least 95 %`, () => {
      const { first, listed, missed } = tally(cases);
      console.log(
        `${name}: ${first} of ${cases.length} named first, ${listed} listed${missed.length > 0 ? `; not first: ${missed.join('; ')}` : ''}`,
      );
      expect(cases.length).toBeGreaterThanOrEqual(least);
      expect(first / cases.length).toBeGreaterThanOrEqual(0.9);
      expect(listed / cases.length).toBeGreaterThanOrEqual(0.95);
    });
  }
});

describe('right answers', () => {
  it('never get a diagnosis: every quoted derivative of the catalogue', () => {
    for (const a of activations) {
      for (const claim of a.claims) {
        inSession(() => {
          const answer = answerDerivative({ f: a.name, claim });
          expect(answer.outcome, `${a.name}: ${claim}`).toBe('proved');
          expect(diagnosed(answer), `${a.name}: ${claim}`).toEqual([]);
        });
      }
    }
  });
  it('never get one from line to line either', () => {
    for (const [left, right] of [
      ['(1 + e^(-z))^2', '1 + 2e^(-z) + e^(-2z)'],
      ['1 - tanh(z)^2', 'sech(z)^2'],
      ['sqrt(z^2)', '|z|'],
    ]) {
      inSession(() => expect(diagnosed(answerEquality({ left, right }))).toEqual([]));
    }
  });
});

describe('a diagnosis', () => {
  it('says with which certainty, and where: the piece of f, and of the claim where it can still be seen', () => {
    inSession(() => {
      const [d] = diagnosed(answerDerivative({ f: 'z + tanh(z^2)', claim: '1 + 1 - tanh(z^2)^2' }));
      expect([ids(d), d.certainty]).toEqual(['chain-inner-missing', 'proved']);
      expect(d.places[0].part.name).toBe('tanh');
      const [e] = diagnosed(answerDerivative({ f: 'z + sin(z^2)', claim: '1 + cos(z^2)' }));
      expect(e.inClaim?.name).toBe('cos');
    });
  });
  it('is of two misconceptions only when no single one explains the claim', () => {
    inSession(() => {
      const two = diagnosed(answerDerivative({ f: 'tanh(z^2) + cos(z)', claim: '1 - tanh(z^2)^2 + sin(z)' }));
      expect(two.every((d) => d.by.length === 2 && d.places.length === 2)).toBe(true);
    });
  });
  it('is missing where nothing explains the claim', () => {
    inSession(() => expect(diagnosed(answerDerivative({ f: 'tanh(z)', claim: 'z^7 - 12 + cos(z)/3' }))).toEqual([]));
  });
  it('depends on the order that is asked for', () => {
    inSession(() => {
      const of = (claim: string): string | undefined => diagnosed(answerDerivative({ f: 'z^4 + sin(z)', claim, order: 2 })).map(ids)[0];
      expect(of('4z^3 + cos(z)')).toBe('wrong-order');
      expect(of('12z^2 + sin(z)')).toBe('trig-sign');
    });
  });
  it('of a value asserted at a kink comes only when asked for', () => {
    inSession(() => {
      const answer = answerDerivative({ f: 'relu', claim: 'if(z > 0, 1, 0)' });
      expect(diagnosed(answer)).toEqual([]);
      expect(diagnosed(answer, { asserted: true }).map(ids)).toEqual(['kink-value-asserted']);
      const smooth = answerDerivative({ f: 'tanh', claim: '1 - g^2' });
      expect(diagnosed(smooth, { asserted: true })).toEqual([]);
    });
  });
  it('is not tried on expressions of more than 120 pieces', () => {
    inSession(() => {
      const f = Array.from({ length: 60 }, (_, i) => `sin(${i + 2}z)`).join(' + ');
      expect(diagnosed(answerDerivative({ f, claim: '1' }))).toEqual([]);
    });
  });
  it('compares pieces off the points where they meet, and there proves what it says', () => {
    inSession(() => {
      const [d] = diagnosed(answerDerivative({ f: 'leaky-relu', claim: 'if(z < 0, 1, alpha)' }));
      expect([ids(d), d.certainty]).toEqual(['branch-swapped', 'proved']);
      const [e] = diagnosed(answerDerivative({ f: 'hard-tanh', claim: 'if(z < -1, 1, if(z > 1, 1, 0))' }));
      expect([ids(e), e.certainty]).toEqual(['branch-swapped', 'proved']);
    });
  });
  it('is the same every time', () => {
    const run = (): string[] =>
      inSession(() => diagnosed(answerDerivative({ f: 'z/(1 + z^2)', claim: '(2z^2 - (1 + z^2))/(1 + z^2)^2' })).map(ids));
    expect(run()).toEqual(run());
    expect(run().length).toBeGreaterThan(1);
  });
});

describe('what is said beside a refuted claim', () => {
  it('is the first diagnosis with its question, in the answer as data', () => {
    inSession(() => {
      const answer = answerDerivative({ f: 'tanh(z^2)', claim: '1 - tanh(z^2)^2' });
      const note = misconceptionNote(answer, 'ascii');
      expect(note).toEqual({
        ids: ['chain-inner-missing'],
        certainty: 'proved',
        title: 'The inner derivative is missing',
        ask: 'tanh(z^2) is a function of z^2. What has to be done with z^2 after the outer function is differentiated?',
      });
      expect(report(answer, note).misconception).toEqual(note);
      expect(misconceptionNote(answer, 'unicode', 'zh')?.title).toBe('漏了内层函数的导数');
    });
  });
  it('is nothing where the claim is right, unreadable or past explaining', () => {
    inSession(() => {
      for (const claim of ['1 - tanh(z)^2', '1 - tanh(', 'z^7 - 12 + cos(z)/3']) {
        const answer = answerDerivative({ f: 'tanh(z)', claim });
        expect(misconceptionNote(answer, 'ascii')).toBeUndefined();
        expect(report(answer)).not.toHaveProperty('misconception');
      }
    });
  });
});
