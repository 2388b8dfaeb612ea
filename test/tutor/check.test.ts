/** The page checker on the lecture's notes as they stand, and on small pages for each thing that it understands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckLineReport, type CheckReport, checkReport } from '../../src/emit/check-json.ts';
import * as library from '../../src/index.ts';
import { loadLatexParser } from '../../src/syntax/latex.ts';
import { inSession } from '../../src/term/term.ts';
import type { CheckOptions } from '../../src/tutor/check/report.ts';
import { check } from '../../src/tutor/check.ts';

const katex = await loadLatexParser();
const report = (text: string, options: CheckOptions = {}): CheckReport => inSession(() => checkReport(check(text, options, katex)));
const verdicts = (text: string, options?: CheckOptions): string[] => report(text, options).lines.map((l) => l.verdict);

const WORKINGS = join(import.meta.dirname, '../cases/workings');

describe('the handwritten notes, exactly as they stand', () => {
  const notes = report(readFileSync(join(WORKINGS, 'notes.md'), 'utf8'), { format: 'markdown' });
  const at = (line: number): CheckLineReport => notes.lines.find((l) => l.line === line)!;

  const rows: readonly (readonly [id: string, line: number, verdict: string, more?: Partial<CheckLineReport>])[] = [
    ['S1 definition', 22, 'proved'],
    ['S1 power and chain rule', 34, 'proved', { task: 'holds' }],
    ['S1 the split', 36, 'proved', { task: 'holds', jump: true }],
    ['S2', 38, 'proved', { task: 'holds' }],
    ['S3 g(10)', 26, 'approximate'],
    ['S3 slope at 10', 28, 'approximate'],
    ['S3 slope at 10 in words', 30, 'approximate'],
    ['S3 g(-10) = 0 is false as an equality', 40, 'approximate'],
    ['S3 slope at -10', 42, 'approximate'],
    ['S3 g(0)', 44, 'proved'],
    ['S3 slope at 0', 46, 'proved'],
    ['B1', 32, 'proved'],
    ['T1', 71, 'proved', { task: 'holds' }],
    ['T1 cached', 73, 'proved', { task: 'holds' }],
    ['T2 the definition', 77, 'proved', { task: 'holds' }],
    ['T2 d/dz dropped', 79, 'refuted', { task: 'fails' }],
    ['T2 the same, in another order', 81, 'carried', { task: 'fails' }],
    ['T2 right again', 83, 'proved', { task: 'holds', rightAgain: true }],
    ['T3 labels', 85, 'proved', { task: 'holds' }],
    ['T3 A', 87, 'proved'],
    ['T3 A, tidied', 89, 'proved'],
    ['T3 B takes the minus along', 91, 'proved'],
    ['T3 B, tidied', 94, 'proved'],
    ['T3 the sum', 96, 'proved', { task: 'holds' }],
    ['T3 the sum, written out', 98, 'proved', { task: 'holds' }],
    ['T4 first line', 50, 'proved', { task: 'holds' }],
    ['T4 second line', 52, 'proved', { task: 'holds' }],
    ['T4 the double division', 55, 'refuted', { task: 'fails' }],
    ['T4 right again', 57, 'proved', { task: 'holds', rightAgain: true }],
    ['T5 at 0', 62, 'proved'],
    ['T5 at 100', 63, 'approximate'],
    ['T5 hence proved', 65, 'sampling', { task: 'holds' }],
    ['R1', 111, 'proved', { task: 'holds' }],
    ['R1 undefined at 0', 113, 'proved'],
    ['L1', 125, 'proved', { task: 'holds' }],
    ['L1 undefined at 0', 127, 'proved'],
    ['R2 a convention', 130, 'convention'],
  ];
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, line, verdict, more]) => {
    expect(at(line)).toMatchObject({ verdict, ...more });
  });

  it('names the slips and marks their places', () => {
    const { text, span, misconception } = at(55);
    expect(misconception?.id).toBe('divided-twice');
    expect(text.slice(span!.from, span!.to)).toBe(
      '\\frac{2 \\cdot \\frac{1}{1+e^{-2z}} \\cdot \\frac{1}{1+e^{2z}}}{(1+e^{-2z}) \\cdot (1+e^{2z})}',
    );
    expect(at(79).misconception?.id).toBe('derivative-sign-dropped');
    expect(notes).toMatchObject({ firstWrong: 55, of: 40 });
    expect(notes.lines.filter((l) => l.verdict === 'refuted').map((l) => l.line)).toEqual([55, 79]);
  });

  const remarks: readonly (readonly [line: number, kind: string, text: RegExp])[] = [
    [34, 'struck', /−1/],
    [40, 'close', /4\.54e-5/],
    [26, 'approximately', /0\.99995/],
    [38, 'cached', /no exponential/],
    [63, 'close', /5\.53\d*…e-87/],
    [65, 'sampling', /^2 points \(z = 0, z = 100\)/],
    [65, 'proved-properly', /LHS = RHS/],
    [79, 'rewriting', /right/],
    [91, 'outer-minus', /−Ⓑ/],
    [113, 'corner', /0 on the left and 1 on the right/],
    [130, 'convention', /subgradient/],
    [130, 'convention', /PyTorch 0\.01, TensorFlow 0\.01, JAX 1/],
  ];
  it.each(remarks)('line %i: %s', (line, kind, text) => {
    expect(at(line).caveats).toContainEqual({ kind, text: expect.stringMatching(text) });
  });

  it('every line in words is prose', () => {
    for (const line of [5, 8, 9, 13, 14, 16, 18, 48, 59, 61, 100, 102, 115, 116, 117, 131])
      expect(at(line).verdict, String(line)).toBe('prose');
  });

  it('the whole report', async () => {
    await expect(`${JSON.stringify(notes, null, 1)}\n`).toMatchFileSnapshot(join(WORKINGS, 'notes.report.json'));
  });
});

type Page = readonly [name: string, text: string, verdicts: readonly string[], options?: CheckOptions];
const pages: readonly Page[] = [
  ['a bare chain of a task', '2z e^(z^2)\ne^(z^2) 2z', ['proved', 'proved'], { task: 'e^(z^2)' }],
  ['a definition and its rewriting', 'g(z) = 1/(1+e^(-z))\n= (1+e^(-z))^(-1)', ['prose', 'proved']],
  ['a second function', "f(x) = x^2\nf'(x) = 2x\nf(x) = x^3\nf'(x) = 3x^2", ['prose', 'proved', 'prose', 'proved']],
  ['a wrong rewriting is no second function', 'f(x) = (x+1)^2\nf(x) = x^2 + 1', ['prose', 'refuted']],
  ['composition', "f(x) = x^2\ng(x) = tanh(x)\nh(x) = f(g(x))\nh'(x) = 2 tanh(x) (1 - tanh(x)^2)", ['prose', 'prose', 'prose', 'proved']],
  ['a carried line', "f(x) = x^2 e^x\nf'(x) = 2x e^x\n= 2 e^x x", ['prose', 'refuted', 'carried']],
  ['right again', "f(x) = x^2\nf'(x) = 2x^2\nf'(x) = 2x", ['prose', 'refuted', 'proved']],
  ['an unreadable line does not stop the rest', "f(x) = x^2\nf'(x) = 2x +\nf'(x) = 2x", ['prose', 'unreadable', 'proved']],
  ['regions', "f(x) = |x|\nfor x > 0: f'(x) = 1\nfor x < 0: f'(x) = 1", ['prose', 'proved', 'refuted']],
  ['a region behind the formula', "f(x) = |x|\nf'(x) = -1 for x < 0", ['prose', 'proved']],
  ['points', "f(x) = x^2\nf'(3) = 6\nf(3) = 6\nat x = 2, f(x) = 4", ['prose', 'proved', 'refuted', 'proved']],
  ['a kink outside the slopes', "f(x) = max(0, x)\nf'(0) = 1/2\nf'(0) = 2", ['prose', 'convention', 'refuted']],
  ['differentiable after all', 'f(x) = x^2\nthe derivative is undefined at x = 0', ['prose', 'refuted']],
  ['about', 'f(x) = sqrt(x)\nf(2) ≈ 1.41\nf(2) = 1.41\nf(2) ≈ 1.5', ['prose', 'approximate', 'approximate', 'refuted']],
  ['struck out, and needed', "$f(x) = x^2$\n\n$f'(x) = \\cancel{2} x$", ['prose', 'proved']],
  ['struck out, and cancelling', '$\\frac{\\cancel{x} y}{\\cancel{x}}$\n\n$= y$', ['prose', 'proved']],
  ['words with formulas', 'The derivative of $e^{3x}$ is $3e^{3x}$.', ['proved']],
  ['a quoted identity', '1 - tanh(x)^2 = sech(x)^2', ['proved']],
  ['samples only', 'LHS = tanh(x)^2 - x\nRHS = x^2 - x\nput x = 0: LHS = RHS\nhence proved', ['prose', 'prose', 'proved', 'sampling']],
  [
    'samples of a claim that is stated',
    'Prove: 1 - tanh(x)^2 = sech(x)^2\nx = 0: 1 - 0 = 1\nHence proved',
    ['proved', 'proved', 'sampling'],
  ],
  [
    'a conclusion from samples is about all values',
    'LHS = (x+1)^2\nRHS = x^2 + 1\nx = 0: LHS = RHS\nTherefore LHS = RHS',
    ['prose', 'prose', 'proved', 'refuted'],
  ],
  ['an equation that is assumed', "f(x) = x^2\nx^2 + y^2 = 7\nf'(x) = 2x", ['prose', 'undecided', 'proved']],
  [
    'a wrong letter is carried on',
    'y = (1+2x)^3\nu = 1 + 2x\ny = u^3\ndu/dx = 2x\ndy/dx = 3u^2 * 2x',
    ['prose', 'prose', 'prose', 'refuted', 'carried'],
  ],
  ['a wrong slope is carried to a point', "g(x) = x^3\ng'(x) = 2x^2\ng'(1) = 2\ng'(2) = 5", ['prose', 'refuted', 'carried', 'refuted']],
];
describe('small pages', () => {
  it.each(pages.map((page) => [page[0], page] as const))('%s', (_, [, text, expected, options]) => {
    expect(verdicts(text, options)).toEqual(expected);
  });

  it('Chinese words', () => {
    const text = "设 g(z) = tanh(2z)，求导得\ng'(z) = 1 - tanh(2z)^2";
    const { lines, summary } = inSession(() => checkReport(check(text), 'zh'));
    expect(lines.map((l) => l.verdict)).toEqual(['prose', 'refuted']);
    expect(lines[1].hints?.[0]).toMatch(/\p{Script=Han}/u);
    expect(summary).toMatch(/第 2 行/);
  });
});

describe('the library', () => {
  it('checks a page, plain text at once and LaTeX after loadLatex()', async () => {
    expect(library.check("f(x) = x^2\nf'(x) = x^2").firstWrong).toBe(2);
    await library.loadLatex();
    const { lines, of } = library.check('$2x\\cos(x^2)$', 'sin(x^2)', { format: 'markdown', language: 'zh' });
    expect(of).toBe(1);
    expect(lines[0]).toMatchObject({ verdict: 'proved', task: 'holds' });
  });
  it('is pure: the same page has the same report', () => {
    const page = "f(x) = tanh(x)\nf'(x) = sech(x)";
    expect(library.check(page)).toEqual(library.check(page));
  });
});

describe('limits and hostile pages', () => {
  it.each([
    ['too long', 'x = 1\n'.repeat(12_000)],
    ['too many lines', 'a\n'.repeat(501)],
    ['empty', ' \n'],
  ])('%s', (_, text) => {
    const result = check(text);
    expect(result.ok).toBe(false);
  });
  it('no notebook', () => {
    expect(check('{"cells": 3}', { format: 'notebook' }).ok).toBe(false);
  });
  it('500 lines are checked', () => {
    expect(report(`f(x) = x^2\n${"f'(x) = 2x\n".repeat(499)}`.trimEnd())).toMatchObject({ firstWrong: null, of: 499 });
  });
  it.each([
    '$\\def\\x{\\x\\x}\\x$',
    '$\\href{javascript:alert(1)}{x} = 2$',
    '$$\\begin{align} x &= \\begin{cases} 1 \\end{align}$$',
    `$${'{'.repeat(500)}x${'}'.repeat(500)} = x$`,
    `f(x) = ${'('.repeat(900)}x`,
    "f(x) = x^2\nf'(x) = 10^10^10^10",
    "$f(x) = \\frac{1}{0}$\n\n$f'(x) = 0$",
    '<script>alert(1)</script> f(x) = <b>',
    '__proto__ = constructor\ntoString(x) = x',
    '$'.repeat(301),
    '\\begin{align}'.repeat(60),
    '\'\'\'"""{{{]]] = )))',
  ])('does not fail: %s', (text) => {
    const { lines } = report(text);
    for (const l of lines) expect(l.misconception === undefined || l.verdict === 'refuted').toBe(true);
  });
});
