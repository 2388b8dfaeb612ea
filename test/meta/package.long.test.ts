/** The package as it would be installed: packed, unpacked elsewhere, imported, run, and type-checked by a stranger. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let home = '';
const inside = (...parts: string[]): string => join(home, 'node_modules', 'gprime', ...parts);
const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8' });

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'gprime-package-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home]);
  const [archive] = readdirSync(home);
  execFileSync('tar', ['-xzf', archive], { cwd: home });
  mkdirSync(join(home, 'node_modules', '@types'), { recursive: true });
  renameSync(join(home, 'package'), inside());
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    const to = join(home, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(resolve('node_modules', name), to);
  }
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(home, { recursive: true }));

describe('the installed package', () => {
  it('has the library, the command, the proofs and the re-checker, and no sources or tests', () => {
    for (const path of [
      'dist/lib/index.js',
      'dist/bin/gprime.cjs',
      'dist/types/index.d.ts',
      'proofs/recheck.mjs',
      'docs/trust.md',
      'README.md',
    ]) {
      expect(existsSync(inside(path)), path).toBe(true);
    }
    for (const path of ['src', 'test', 'node_modules']) expect(existsSync(inside(path)), path).toBe(false);
  });
  it('can be imported', () => {
    expect(node('-e', "import('gprime').then((g) => console.log(g.verify('tanh(z)', '1-a^2').verdict))")).toBe('proved\n');
    expect(
      node(
        '-e',
        "import('gprime').then(async (g) => { await g.loadLatex(); console.log(g.verify('\\\\tanh z', '1-\\\\tanh^2 z').verdict); })",
      ),
    ).toBe('proved\n');
    expect(node('-e', "import('gprime/oracle').then((o) => console.log(typeof o.look))")).toBe('function\n');
    expect(node('-e', "import('gprime/recheck').then((r) => console.log(typeof r.recheck))")).toBe('function\n');
  });
  it('has a command that works where it is installed', () => {
    const run = spawnSync(process.execPath, [inside('dist/bin/gprime.cjs'), 'verify', 'relu', 'if(z>0,1,0)'], {
      cwd: home,
      encoding: 'utf8',
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/mathjs\s+agrees/);
    expect(statSync(inside('dist/bin/gprime.cjs')).mode & 0o111).not.toBe(0);
  });
  it('has types that a strict project can use', () => {
    writeFileSync(
      join(home, 'use.ts'),
      `import { equal, verify, type Result } from 'gprime';
       const r: Result = verify('tanh(z)', '1 - a^2', { assume: ['z > 0'], order: 1 });
       const at: string | undefined = r.witness?.at.z;
       // @ts-expect-error there is no such option
       equal('z', 'z', { nosuch: 1 });
       console.log(r.verdict === 'proved', at);`,
    );
    for (const module of ['nodenext', 'preserve']) {
      const resolution = module === 'preserve' ? 'bundler' : 'nodenext';
      const args = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--types',
        '',
        'use.ts',
      ];
      const run = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...args], { cwd: home, encoding: 'utf8' });
      expect(run.stdout, module).toBe('');
    }
  });
});
