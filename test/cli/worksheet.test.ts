/** `gprime worksheet` as a teacher runs it: what it writes, what it refuses, and that it never writes half. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gprime } from './run.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'gprime-worksheet-'));
});
afterAll(() => rmSync(home, { recursive: true }));

const text = (...parts: string[]): string => readFileSync(join(home, ...parts), 'utf8');

describe('gprime worksheet', () => {
  it('writes a sheet and its key in the formats that are asked for', async () => {
    const folder = join(home, 'a');
    const run = await gprime([
      'worksheet',
      '--topic',
      'chain-rule',
      '--count',
      '3',
      '--seed',
      '7',
      '--format',
      'md,tex,ipynb,moodle,json',
      '-o',
      folder,
    ]);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(readdirSync(folder).sort()).toEqual([
      'key.ipynb',
      'key.md',
      'key.tex',
      'moodle.xml',
      'sheet.ipynb',
      'sheet.json',
      'sheet.md',
      'sheet.tex',
    ]);
    expect(run.out).toMatch(/^3 problems, \d+ points, seed 7, every answer proved\.\n/);
    expect(text('a', 'sheet.md')).toMatch(/seed 7, sheet [0-9a-f]{8}/);
  });
  it('is the same in another time zone', async () => {
    const args = ['worksheet', '--count', '2', '--seed', '1', '--format', 'md'];
    await gprime([...args, '-o', join(home, 'b')], '', { TZ: 'Pacific/Kiritimati' });
    await gprime([...args, '-o', join(home, 'c')], '', { TZ: 'America/Lima', LANG: 'tr_TR.UTF-8' });
    for (const name of ['sheet.md', 'key.md']) expect(text('b', name)).toBe(text('c', name));
  });
  it('takes a sheet file, with a problem of the teacher’s own', async () => {
    writeFileSync(join(home, 'week.yaml'), 'title: </title><b>Week\nlanguage: zh\nproblems:\n  - f: z tanh(2z)\n  - topic: piecewise\n');
    const run = await gprime(['worksheet', join(home, 'week.yaml'), '--format', 'md', '-o', join(home, 'd')]);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(text('d', 'sheet.md')).toContain('# &lt;/title&gt;&lt;b&gt;Week');
    expect(text('d', 'key.md')).toContain('已证明');
  });
  it('says where a sheet file is wrong, and writes nothing', async () => {
    writeFileSync(join(home, 'bad.yaml'), 'problems:\n  - f: tanh(z)\n    answer: 1 + tanh(z)^2\n  - topc: x\n');
    const run = await gprime(['worksheet', join(home, 'bad.yaml'), '-o', join(home, 'e')]);
    expect(run.code).toBe(64);
    expect(run.err).toBe(`${join(home, 'bad.yaml')}:4:5: There is no entry "topc" here.\n    - topc: x\n      ^\n  try: topic\n`);
    expect(existsSync(join(home, 'e'))).toBe(false);
  });
  const REFUSED: readonly (readonly [args: readonly string[], code: number, said: RegExp])[] = [
    [['--seed', '1e309'], 64, /--seed is a whole number/],
    [['--seed', 'abc'], 64, /--seed is a whole number/],
    [['--count', '1000000000'], 64, /--count is a whole number from 1 to 60/],
    [['--topic', 'sums'], 64, /Allowed choices/],
    [['--format', 'md,docx'], 64, /There is no format "docx"/],
    [['--topic', 'backprop', '--style', 'graph', '--format', 'md'], 64, /^no sheet: A derivative in backpropagation/],
    [['--topic', 'backprop', '--level', '5', '--count', '60', '--format', 'md'], 64, /^no sheet: Only \d+ of 60/],
    [['/no/such/sheet.yaml'], 74, /cannot be read/],
    [['--count', '1', '--format', 'md', '-o', '/proc/nowhere'], 74, /cannot be written/],
  ];
  for (const [args, code, said] of REFUSED) {
    it(`refuses ${args.join(' ')}`, async () => {
      const folder = join(home, 'refused');
      const run = await gprime(['worksheet', ...(args.includes('-o') ? args : [...args, '-o', folder])]);
      expect(run.err).toMatch(said);
      expect(run.code).toBe(code);
      expect(existsSync(folder)).toBe(false);
    });
  }
});
