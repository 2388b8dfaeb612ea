/** The program of the interactive sheet as it is built: for a browser, with nothing of Node in it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Output {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { readonly path: string }[];
}

describe('the built program', () => {
  const { web } = JSON.parse(readFileSync('dist/meta.json', 'utf8')) as { web: Record<string, Output> };
  const outputs = Object.values(web);
  it('is one file that imports nothing', () => {
    expect(outputs).toHaveLength(1);
    expect(outputs[0].imports).toEqual([]);
  });
  it('holds the engine and KaTeX, and neither the command line nor the second channel', () => {
    const files = Object.keys(outputs[0].inputs);
    expect(files).toContain('src/kernel/kernel.ts');
    expect(files.filter((f) => /^src\/(?:cli|oracle|coq)\/|mathjs|nerdamer|typst-ts|^node:/.test(f))).toEqual([]);
  });
  it('can stand in a page', () => {
    expect(readFileSync('dist/web/sheet.js', 'utf8')).not.toMatch(/<\/script|<!--/);
  });
});
