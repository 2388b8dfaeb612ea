/** The command: files in, exit code and report out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type CheckCommandOptions, check } from '../../src/cli/check.ts';
import { FileError } from '../../src/cli/exit.ts';

const folder = mkdtempSync(join(tmpdir(), 'gprime-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(
  files: Readonly<Record<string, string>>,
  options: Partial<CheckCommandOptions> = {},
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  const code = await check(paths, { format: 'text', lang: 'en', ...options });
  vi.restoreAllMocks();
  return { code, out, err };
}

const RIGHT = "f(x) = x^2\nf'(x) = 2x\n";
const WRONG = "f(x) = x^2\nf'(x) = x\n";
const OPEN = "f(x) = x^2\nf'(x) = 2x +\n";

describe('gprime check', () => {
  const codes: readonly (readonly [name: string, files: Readonly<Record<string, string>>, code: number])[] = [
    ['nothing wrong', { 'a.txt': RIGHT }, 0],
    ['a wrong line', { 'a.txt': WRONG }, 1],
    ['an unreadable line', { 'a.txt': OPEN }, 2],
    ['the worst of several files', { 'a.txt': RIGHT, 'b.txt': OPEN, 'c.txt': WRONG }, 1],
    ['a file that is too long', { 'a.txt': 'x\n'.repeat(40_000) }, 64],
    ['a file that is far too long', { 'a.txt': 'x'.repeat(2_000_000) }, 64],
    ['too many lines', { 'a.txt': 'x\n'.repeat(600) }, 64],
    ['no notebook', { 'a.ipynb': 'nothing' }, 64],
    ['an empty file', { 'a.md': '' }, 64],
  ];
  it.each(codes)('%s', async (_, files, code) => {
    expect((await run(files)).code).toBe(code);
  });
  it('a file that is not there', async () => {
    await expect(check([join(folder, 'none.txt')], { format: 'text', lang: 'en' })).rejects.toThrow(FileError);
  });
  it('a notebook', async () => {
    const cells = [
      { cell_type: 'markdown', source: ['$f(x) = \\tanh(x)$\n', '\n', "$f'(x) = 1 - \\tanh^2(x)$"] },
      { cell_type: 'code', source: ['print(1)'] },
      { cell_type: 'markdown', source: "$f'(x) = \\tanh(x)$" },
    ];
    const { code, out } = await run({ 'a.ipynb': JSON.stringify({ cells }) }, { format: 'json' });
    expect(code).toBe(1);
    expect(JSON.parse(out).lines.map((l: { verdict: string }) => l.verdict)).toEqual(['prose', 'proved', 'refuted']);
  });
  it('a task', async () => {
    const { code, out } = await run({ 'a.txt': '2x cos(x^2)\n' }, { task: 'sin(x^2)', format: 'json' });
    expect(code).toBe(0);
    expect(JSON.parse(out).lines[0]).toMatchObject({ verdict: 'proved', task: 'holds' });
  });
  it('Chinese, as Markdown and as HTML', async () => {
    expect((await run({ 'a.txt': WRONG }, { lang: 'zh', format: 'markdown' })).out).toContain('错误');
    const { out } = await run({ 'a.txt': WRONG }, { lang: 'zh', format: 'html' });
    expect(out).toContain('<html lang="zh');
    expect(out).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });
});
