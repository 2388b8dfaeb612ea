/** Texts meant to break a parser: each ends quickly, without an exception, with one clear error or a good reading. */
import { describe, expect, it } from 'vitest';
import { readExpression } from '../../src/syntax/read.ts';
import { dagSize } from '../../src/term/traverse.ts';
import { katex } from './katex.ts';
import { open } from './vocabulary.ts';

const many = (text: string, n: number): string => text.repeat(n);
const nested = (before: string, n: number, after = ')', core = 'z'): string => many(before, n) + core + many(after, n);

/** name, text, code of the error or `ok`, place of the error */
const TEXTS: readonly (readonly [name: string, text: string, code: string, from?: number])[] = [
  ['100 000 brackets', nested('(', 100_000), 'limit-depth', 200],
  ['200 brackets', nested('(', 200), 'ok'],
  ['201 brackets', nested('(', 201), 'limit-depth', 200],
  ['60 brackets', nested('(', 60, ')', '1'), 'ok'],
  ['199 mixed brackets', nested('[{(', 66, ')}]'), 'ok'],
  ['100 000 minus signs', `${many('-', 100_000)}z`, 'limit-length', 10_000],
  ['9000 minus signs', `${many('-', 9000)}z`, 'limit-tokens'],
  ['1000 minus signs', `${many('-', 1000)}z`, 'limit-depth'],
  ['300 minus signs', `${many('-', 300)}z`, 'ok'],
  ['30 functions', nested('tanh(', 30), 'ok'],
  ['199 functions', nested('exp(', 199), 'ok'],
  ['500 functions', nested('exp(', 500), 'limit-depth'],
  ['2000 functions without brackets', `${many('sin ', 2000)}z`, 'limit-depth'],
  ['4000 roots', `${many('√', 4000)}z`, 'limit-depth'],
  ['4000 bars', `${many('|', 4000)}z`, 'limit-depth'],
  ['1600 d/dz', `${many('d/dz ', 1600)}z`, 'limit-depth'],
  ['2400 powers', `${many('z^', 2400)}z`, 'limit-depth'],
  ['800 ifs', `${many('if z>0 then ', 800)}z`, 'limit-depth'],
  ['600 questions', `${many('z>0?1:', 600)}z`, 'limit-depth'],
  ['2000 nots', `${many('not ', 2000)}z>0 ? 1 : 0`, 'limit-depth'],
  ['199 nested ifs', nested('if(z>0,1,', 199), 'ok'],
  ['2400 terms', `${many('z+', 2400)}z`, 'ok'],
  ['2400 factors', many('z ', 2400), 'ok'],
  ['40 brackets multiplied', Array.from({ length: 40 }, (_, i) => `(z+${i})`).join('*'), 'ok'],
  ['1200 conditions', `${many('z>0 and ', 1200)}z>0 ? 1 : 0`, 'ok'],
  ['2400 relations', `${many('z<', 2400)}z`, 'not-an-expression'],
  ['2400 commas', `${many('z,', 2400)}z`, 'not-an-expression'],
  ['100 000 digits', many('9', 100_000), 'limit-length'],
  ['1001 digits', many('9', 1001), 'limit-digits', 0],
  ['1000 digits', many('9', 1000), 'ok'],
  ['a huge exponent of ten', '1e1000000000000000000', 'limit-digits', 0],
  ['1600 long factors', `${many('1e999*', 1600)}1`, 'ok'],
  ['the same as an exponent', `z^(${many('1e999*', 1600)}1)`, 'limit-digits'],
  ['many long fractions as an exponent', `z^(${many('1/3e99+', 1200)}1)`, 'ok'],
  [
    'fractions with coprime denominators',
    `z^(${Array.from({ length: 300 }, (_, i) => `1/${10 ** 12 + 2 * i + 1}+`).join('')}1)`,
    'limit-digits',
  ],
  ['a name of a megabyte', many('z', 1_000_000), 'limit-length'],
  ['a name of 9000 letters', many('z', 9000), 'unknown-name', 0],
  ['30 000 letters and a bang', `${many('a', 30_000)}!`, 'limit-length'],
  ['9000 underscores', many('_', 9000), 'unknown-name'],
  ['9000 spaces', many(' ', 9000), 'empty'],
  ['d, 9000 spaces, /dz', `d${many(' ', 9000)}/dz`, 'derivative'],
  ['9000 dots', many('.', 9000), 'number-format'],
  ['9000 raised letters', many('ⁿ', 9000), 'missing-operand', 0],
  ['5000 primes', `z${many("'", 5000)}`, 'unknown-function'],
  ['a power of a sum', '(a+b+c+d+e+f)^200', 'ok'],
  ['a factorial', '10000000000!', 'unsupported', 11],
];
const LATEX: readonly (readonly [name: string, text: string, code: string])[] = [
  ['10 000 braces', nested('{', 10_000, '}'), 'limit-depth'],
  ['200 braces', nested('{', 200, '}'), 'ok'],
  ['60 fractions', nested('\\frac{1}{1+', 60, '}'), 'ok'],
  ['150 fractions', nested('\\frac{1}{1+', 150, '}'), 'limit-depth'],
  ['1500 roots without braces', `${many('\\sqrt', 1500)}{z}`, 'some'],
  ['600 growing brackets', nested('\\left(', 600, '\\right)'), 'limit-depth'],
  ['700 style changes', `${many('\\displaystyle ', 700)}z`, 'some'],
  ['1400 colours', `${many('\\rm{', 199)}z${many('}', 199)}`, 'some'],
  ['2000 unequals', `${many('z\\ne ', 1900)}z`, 'some'],
  ['4000 letters', `\\tanh(z)+${many('z', 4000)}`, 'ok'],
  ['4000 digits', `\\tanh(z)+${many('1', 4000)}`, 'limit-digits'],
  ['raised and raised', `\\tanh ${nested('z^{', 190, '}')}`, 'ok'],
  ['opening environments', many('\\begin{cases}', 500), 'unbalanced'],
  ['a comment of 9000 characters', `\\tanh z%${many('x', 9000)}`, 'unsupported'],
];

describe('hostile texts', () => {
  it.each(TEXTS.map((row) => ({ name: row[0], row })))('$name', ({ row: [, text, code, from] }) => {
    const start = performance.now();
    const { term, problems } = readExpression(text, open, 'ascii');
    expect(performance.now() - start).toBeLessThan(1000);
    const errors = problems.filter((p) => p.severity === 'error');
    if (code === 'ok') {
      expect(errors).toEqual([]);
      expect(dagSize(term!)).toBeGreaterThan(0);
    } else {
      expect(term).toBeUndefined();
      expect(errors.map((p) => p.code)).toEqual([code]);
      expect(errors[0].message.length).toBeLessThan(200);
      if (from !== undefined) expect(errors[0].span.from).toBe(from);
    }
  });

  it.each(LATEX.map((row) => ({ name: row[0], row })))('LaTeX: $name', ({ row: [, text, code] }) => {
    const start = performance.now();
    const { term, problems } = readExpression(text, { ...open, katex }, 'latex');
    expect(performance.now() - start).toBeLessThan(1500);
    const errors = problems.filter((p) => p.severity === 'error');
    expect(term === undefined).toBe(errors.length > 0);
    expect(errors.length).toBeLessThanOrEqual(1);
    if (code === 'ok') expect(errors).toEqual([]);
    else if (code !== 'some') expect(errors.map((p) => p.code)).toEqual([code]);
  });
});
