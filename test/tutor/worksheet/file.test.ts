/** Sheet files: what they may say, and where they are wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheetFile } from '../../../src/tutor/worksheet/file.ts';
import { sheetFromFile } from '../../../src/tutor/worksheet/own.ts';
import type { Sheet } from '../../../src/tutor/worksheet/sheet.ts';
import { faults } from './support.ts';

const options = { seed: 1, language: 'en', generator: 'test' } as const;

function sheetOf(text: string): Sheet {
  const read = readSheetFile(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const made = sheetFromFile(read, options);
  if (!('format' in made)) throw new Error(JSON.stringify(made));
  return made;
}
function problemsOf(text: string): string[] {
  const read = readSheetFile(text);
  const made = 'problems' in read ? read : sheetFromFile(read, options);
  if ('format' in made) return [];
  return 'refused' in made
    ? [made.refused]
    : made.problems.map((p) => `${p.line}:${p.column} ${p.message}${p.repair === undefined ? '' : ` → ${p.repair}`}`);
}

const WEEK = `title: Week 3
language: zh
seed: 5
problems:
  - { topic: chain-rule, level: 2, style: fill-in, count: 2 }
  - f: z tanh(2 z)
    answer: tanh(2 z) + 2 z (1 - tanh(2 z)^2)
    also: [tanh(2z) + 2z/cosh(2z)^2]
    points: 7
  - f: alpha tanh(z)
    assume: alpha > 0
    form: in terms of a and alpha
    answer: alpha - a^2/alpha
    text: Mind the letter.
  - f: delta a
    where: { z: w x + b, a: sigma(z) }
    variable: w
    answer: delta a (1 - a) x
  - { f: sin(x)^2, variable: x, order: 2, style: find-the-mistake }
`;

describe('a sheet file', () => {
  it('is read, and every problem of it is proved', () => {
    const sheet = sheetOf(WEEK);
    expect([sheet.title, sheet.language, sheet.seed, sheet.problems.length]).toEqual(['Week 3', 'zh', 5, 6]);
    expect(sheet.problems.map((p) => p.topic)).toEqual(['chain-rule', 'chain-rule', 'own', 'own', 'own', 'own']);
    expect(sheet.problems[2].points).toBe(7);
    expect(sheet.problems[3].statement).toEqual([{ text: 'Mind the letter.' }]);
    expect(sheet.problems.flatMap((p) => faults(p, true))).toEqual([]);
  });
  it('of docs/worksheets.md is one', () => {
    const example = /```yaml\n([\s\S]+?)```/.exec(readFileSync('docs/worksheets.md', 'utf8'))![1];
    const sheet = sheetOf(example);
    expect(sheet.problems.length).toBe(9);
    expect(sheet.problems.flatMap((p) => faults(p, false))).toEqual([]);
  });
  it('may be JSON', () => {
    expect(sheetOf('{"problems": [{"f": "tanh(z)"}]}').problems.length).toBe(1);
  });
});

const WRONG: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['no list', 'title: x\n', ['1:1 The file has no list of problems. → problems:\n  - topic: mixed']],
  ['not a map', '- 3\n', ['1:1 A sheet file is a list of entries such as "title:" and "problems:". → problems:\n  - topic: mixed']],
  [
    'a title that is too long',
    `title: ${'x'.repeat(300)}\nproblems:\n  - topic: mixed\n`,
    ['1:8 The title is longer than 200 characters.'],
  ],
  ['a misspelt entry', 'problems:\n  - topc: mixed\n', ['2:5 There is no entry "topc" here. → topic']],
  [
    'an unknown topic',
    'problems:\n  - topic: chainrule\n',
    ['2:12 "chainrule" is none of activations, chain-rule, product-quotient, piecewise, backprop, higher-derivatives, mixed. → chain-rule'],
  ],
  ['a level that is none', 'problems:\n  - level: 9\n', ['2:12 A whole number from 1 to 5 is expected here. → 1']],
  [
    'a seed that is none',
    'seed: .nan\nproblems:\n  - topic: mixed\n',
    ['1:7 A whole number from 0 to 9007199254740991 is expected here. → 0'],
  ],
  ['too many problems', 'problems:\n  - count: 1000000000\n', ['2:12 A whole number from 1 to 60 is expected here. → 1']],
  ['an unreadable function', 'problems:\n  - f: tanh(2 z\n', ['2:12 This "(" is never closed.']],
  ['an unreadable answer', 'problems:\n  - f: tanh(z)\n    answer: "1 - exp"\n', ['3:18 The function exp has no argument. → exp(z)']],
  [
    'a wrong answer',
    'problems:\n  - f: tanh(z)\n    answer: 1 + tanh(z)^2\n',
    ['3:13 The answer 1 + tanh(z)^2 to tanh(z) could not be proved. Nothing is written that is not proved.'],
  ],
  [
    'an answer in another form than required',
    'problems:\n  - f: tanh(z)\n    answer: 1 - tanh(z)^2\n    form: in terms of a\n',
    ['3:13 This is not in the form that is required.'],
  ],
  ['a function without its variable', 'problems:\n  - f: tanh(x)\n    variable: z\n', ['2:8 There is no z in it. → z']],
  [
    'the same function twice',
    'problems:\n  - f: tanh(z)\n  - f: (e^z - e^-z)/(e^z + e^-z)\n',
    ['3:8 This function is on the sheet already.'],
  ],
  [
    'matching one function',
    'problems:\n  - f: tanh(z)\n    style: match\n',
    ['3:12 A matching problem needs several functions and cannot be made of one. → blank'],
  ],
  [
    'a combination without meaning',
    'problems:\n  - topic: backprop\n    style: graph\n',
    ['A derivative in backpropagation depends on several letters and has no graph.'],
  ],
];

describe('a sheet file that is wrong', () => {
  for (const [name, text, expected] of WRONG) it(name, () => expect(problemsOf(text)).toEqual(expected));
  it('of any kind ends in problems, never in an exception', () => {
    for (const text of [
      '',
      '{',
      'a: &x [*x, *x]',
      '\u0000',
      'problems: [[[[[',
      '!!js/function x: y',
      'problems:\n  - f: "\\\\input{x}"',
      '__proto__: {x: 1}',
      'problems:\n  - __proto__: 1',
      `problems: ${'['.repeat(3000)}`,
      'x'.repeat(70_000),
    ]) {
      expect(problemsOf(text).length, text.slice(0, 30)).toBeGreaterThan(0);
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
