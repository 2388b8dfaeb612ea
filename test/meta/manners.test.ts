/** What all files of the project keep to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const under = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && ending.test(f.name))
    .map((f) => join(f.parentPath, f.name));

const sources = under('src', /\.ts$/);
const all = [...sources, ...under('test', /\.ts$/), ...under('scripts', /\.mjs$/), ...under('proofs', /\.mjs$/)];
const breaking = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );

describe('manners', () => {
  it('no type is switched off', () => {
    expect(
      breaking(
        all.filter((f) => f.endsWith('.ts')),
        /(?::|<|\bas|\|) ?any\b(?!['\w])|@ts-(?:ignore|nocheck)/,
      ),
    ).toEqual([]);
    expect(breaking(sources, /@ts-expect-error/)).toEqual([]);
  });
  it('nothing is left for later', () => {
    // The words are put together here so that this file does not find itself.
    expect(breaking(all, new RegExp(['TO', 'DO|FIX', 'ME|X', 'XX'].join('')))).toEqual([]);
  });
  it('each source file opens with what it is for', () => {
    expect(sources.filter((f) => !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(f, 'utf8')))).toEqual([]);
  });
  it('no file is longer than 400 lines', () => {
    expect(sources.filter((f) => readFileSync(f, 'utf8').split('\n').length > 410)).toEqual([]);
  });
  it('the kernel does not look at doubles, the clock or chance', () => {
    expect(
      breaking(
        sources.filter((f) => /^src\/(?:kernel|term)\//.test(f)),
        /Math\.(?!max|min|abs|trunc|floor|ceil)|parseFloat|Date\b|performance/,
      ),
    ).toEqual([]);
  });
});

describe('the package', () => {
  const { exports, bin, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
    bin: Record<string, string>;
    files: string[];
  };
  it('has what it exports', () => {
    const paths = Object.values(exports).flatMap((e) => (typeof e === 'string' ? [e] : Object.values(e)));
    for (const path of [...paths, ...Object.values(bin)]) {
      // Types are left out of the quick build that tests make.
      if (path.startsWith('./dist/types/')) {
        expect(existsSync(path.replace('./dist/types/', 'src/').replace('.d.ts', '.ts')), path).toBe(true);
      } else expect(existsSync(path), path).toBe(true);
    }
  });
  it('ships what the exports name', () => {
    const paths = Object.values(exports).flatMap((e) => (typeof e === 'string' ? [e] : Object.values(e)));
    for (const path of paths)
      if (path !== './package.json')
        expect(
          files.some((f) => path.startsWith(`./${f}/`)),
          path,
        ).toBe(true);
  });
});
