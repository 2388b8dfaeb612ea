/** The README and its picture show what the program prints today. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const check = (script: string): string => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
};

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  it('has commands, and each prints what is written there', () => {
    expect(readme.match(/^\$ gprime /gm)?.length ?? 0).toBeGreaterThan(5);
    expect(check('scripts/readme.mjs')).toBe('');
  });
  it('has a picture that is up to date', () => {
    expect(check('scripts/picture.mjs')).toBe('');
  });
  it('names only files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\(((?!https?:|#)[^)]+)\)/g)) expect(existsSync(path), path).toBe(true);
  });
  it('shows library code that works', async () => {
    const block = /```js\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
    expect(block).toContain("from 'gprime'");
    // Each line "expression // value" is run against the built library.
    const { verify, equal, loadLatex } = await import('../../src/index.ts');
    const values: [string, unknown, string][] = [];
    for (const [, expression, expected] of block.matchAll(/^(verify\(.*?|equal\(.*?)\s*\/\/ (.*)$/gm)) {
      const run = new Function('verify', 'equal', `return ${expression.replace(/;$/, '')}`) as (
        v: typeof verify,
        e: typeof equal,
      ) => unknown;
      values.push([expression, run(verify, equal), expected]);
    }
    expect(values.length).toBeGreaterThan(1);
    for (const [expression, value, expected] of values) expect(value, expression).toEqual(new Function(`return (${expected})`)());
    expect(typeof loadLatex).toBe('function');
  });
});
