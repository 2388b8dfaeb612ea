/** The page's questions to the engine: what is right, wrong and unreadable, and how a text is understood. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { KatexParse } from '../../src/syntax/katex-node.ts';
import { loadLatexParser } from '../../src/syntax/latex.ts';
import { print } from '../../src/syntax/print.ts';
import { judge, understood, type WebAsk, type WebFormula, type WebSheet } from '../../src/web/judge.ts';
import { sheetOf } from '../emit/sheet-fixture.ts';

let katex: KatexParse;
beforeAll(async () => {
  katex = await loadLatexParser();
});

/** The sheet as a page has it. */
const sheet = JSON.parse(
  JSON.stringify(sheetOf(), (key, value: unknown) => (key === 'proof' || key === 'proofs' ? undefined : value)),
) as WebSheet;
const ask = (id: string): WebAsk => sheet.problems.flatMap((p) => p.asks).find((a) => a.id === id)!;

const answers: readonly [id: string, text: string, kind: string, points: number][] = [
  ['1', '1 - tanh(z)^2', 'right', 2],
  ['1', '1/cosh(z)^2', 'right', 2],
  ['1', "g'(z) = 1 - g^2", 'right', 2],
  ['1', '\\frac{1}{\\cosh^2 z}', 'right', 2],
  ['1', '1 - tanh(z)', 'wrong', 0],
  ['1', '1 - tanh*z', 'unreadable', 0],
  ['1', '1 - (z', 'unreadable', 0],
  ['1', 'd/dz tanh(z)', 'right-wrong-form', 1],
  ['2', 'e^(-z)/(1+e^(-z))^2', 'right', 2],
  ['3', 'T', 'right', 1],
  ['3', 'F', 'wrong', 0],
  ['4b', '2z', 'right', 2],
  ['5', 'A', 'right', 1],
  ['6', 'B', 'wrong', 0],
];

describe('an answer', () => {
  it.each(answers)('%s: %s is %s', (id, text, kind, points) => {
    const grade = judge(ask(id), text, 'en', katex);
    expect([grade.kind, grade.points]).toEqual([kind, points]);
    expect(grade.say.length).toBeGreaterThan(0);
  });
});

describe('a preview', () => {
  it.each([
    ['1/(1+z)', '\\frac{1}{1 + z}'],
    ['\\frac{1}{1+z}', '\\frac{1}{1 + z}'],
    ['d/dz z^2', '\\frac{d}{dz} (z^2)'],
  ])('%s', (text, latex) => {
    expect(print(understood(text, ask('1') as WebFormula, katex)!, 'latex').text).toBe(latex);
  });
  it('of what cannot be read is nothing', () => {
    expect(understood('1 + ', ask('1') as WebFormula, katex)).toBeUndefined();
  });
});
