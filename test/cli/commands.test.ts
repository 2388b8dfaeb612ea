/** The command as a whole: what it prints, how it ends, what it does with bad input. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gprime } from './run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gprime-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('verify', () => {
  it.each([
    [['tanh(z)', '1 - tanh(z)^2'], 0],
    [['sigmoid', 'g(1-g)'], 0],
    [['tanh', '1-tanh²'], 0],
    [['sigmoid', 'g(1+g)'], 1],
    [['relu', 'if(z>0,1,if(z<0,0,2))'], 1],
    [['sigmoid', 'a(1-a)'], 0],
    [['sigmoid', '1/(2+exp(z)+exp(-z))'], 0],
    [['tanh', '2[(1+e^{-2z})^{-2} e^{-2z} + (1+e^{2z})^{-2} e^{2z}]'], 0],
    [['max(0.01z, z)', 'if(z<0, 0, 1)'], 1],
    [['relu', 'if(z>=0,1,0)'], 0],
    [['sigmoid', '\\sigma(z)(1-\\sigma(z))'], 0],
    [['cos(z)', '-sin(z)'], 0],
    [['sigmoid', 'g(1-g)(1-2g)', '--order', '2'], 0],
    [['prelu', 'min(0, z)', '--variable', 'alpha'], 0],
    [['b z', 'b', '--assume', 'b > 0'], 0],
  ])('%j ends with %d', async (args, code) => {
    const run = await gprime(['verify', ...args, '--no-sample']);
    expect(run.err).toBe('');
    expect(run.code).toBe(code);
    expect(run.out.split('\n')[0]).toMatch(code === 0 ? /^✓ proved/ : /^✗ refuted/);
  });

  it('shows the witness of a refutation', async () => {
    const { out } = await gprime(['verify', 'max(0.01z, z)', 'if(z<0, 0, 1)', '--no-sample']);
    expect(out).toMatch(/at z = −1 the claim gives 0, the derivative is 1\/100/);
  });
  it('says what is a convention, and what frameworks do', async () => {
    const { out } = await gprime(['verify', 'relu', 'if(z>=0,1,0)', '--no-sample']);
    expect(out).toMatch(/convention/);
    expect(out).toMatch(/PyTorch, TensorFlow and JAX return 0/);
  });
  it('prints the verdict first and the sampled check last', async () => {
    const { out } = await gprime(['verify', 'relu', 'if(z>0,1,0)']);
    expect(out.indexOf('proved')).toBeLessThan(out.indexOf('sampled'));
    expect(out).toMatch(/mathjs\s+agrees/);
    // A known error of nerdamer: shown, and without effect.
    expect(out).toMatch(/nerdamer\s+disagrees/);
  });
  it('prints JSON', async () => {
    const { out, code } = await gprime(['verify', 'sigmoid', 'g(1+g)', '--json', '--no-sample']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'refuted',
      question: { kind: 'derivative', f: '1/(1 + e^(-z))', variable: 'z', order: 1 },
    });
    const sampled = JSON.parse((await gprime(['verify', 'sigmoid', 'g(1-g)', '--json'])).out);
    expect(sampled.sampled.map((s: { mark: string }) => s.mark)).toEqual(['agrees', 'agrees']);
  });
  it('uses colour only where it is wanted', async () => {
    const ask = ['verify', 'tanh', '1-a^2', '--no-sample'];
    expect((await gprime(ask)).out).not.toContain('\u001b');
    expect((await gprime(ask, '', { FORCE_COLOR: '1' })).out).toContain('\u001b[32m');
    expect((await gprime(ask, '', { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain('\u001b');
  });
});

describe('bad input ends with 64, one message, a caret, in under a second', () => {
  const BAD: readonly (readonly [string, readonly string[]])[] = [
    ['nothing', ['verify', 'tanh', '']],
    ['white space', ['verify', 'tanh', '  \t ']],
    ['unbalanced', ['verify', 'tanh', '(1-z']],
    ['unknown function', ['verify', 'tanh', 'foo(z)']],
    ['unknown letter', ['verify', 'tanh', 'y']],
    ['dangling power', ['verify', 'tanh', 'z^2^']],
    ['a command of TeX', ['verify', 'tanh', '\\input{/etc/passwd}']],
    ['a hundred thousand brackets', ['verify', 'tanh', '('.repeat(100_000)]],
    ['a number that is too large', ['verify', 'tanh', '9^(9^8)']],
    ['names of object properties', ['verify', 'tanh', '__proto__']],
    ['constructor', ['verify', 'tanh', 'constructor']],
    ['circular', ['verify', 'sigmoid', "g'(z)"]],
    ['a matrix for mathjs', ['verify', 'tanh', 'ones(20000,20000)']],
    ['an unknown catalogue name', ['show', 'nosuch']],
    ['contradictory assumptions', ['verify', 'b z', 'b', '--assume', 'b > 0', '--assume', 'b < 0']],
  ];
  it.each(BAD)('%s', async (_, args) => {
    const run = await gprime(args);
    expect(run.code).toBe(64);
    expect(`${run.out}${run.err}`).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(run.err.split('\n').length + run.out.split('\n').length).toBeLessThan(12);
  });
  it('shows the place and a repair', async () => {
    const { err } = await gprime(['verify', 'tanh', '1 - exp*z']);
    expect(err).toMatch(/1 - exp\*z\n\s+\^\^\^\n\s+try: exp\(z\)/);
  });
  it('passes no control characters on to the terminal', async () => {
    const { err } = await gprime(['verify', 'tanh', 'z\u001b[2J+1']);
    expect(err).not.toContain('\u001b');
  });
});

describe('usage', () => {
  it.each([
    [[], 64],
    [['nosuch'], 64],
    [['verify', 'tanh'], 64],
    [['verify', 'tanh', '1', '2'], 64],
    [['verify', 'tanh', '1', '--nosuch'], 64],
    [['verify', 'tanh', '1', '--order', 'x'], 64],
    [['verify', 'tanh', '1', '--syntax', 'klingon'], 64],
    [['grade'], 64],
    [['--help'], 0],
    [['--version'], 0],
    [['help', 'verify'], 0],
    [['grade', '--help'], 0],
    [['list'], 0],
  ])('%j ends with %d', async (args, code) => {
    expect((await gprime(args)).code).toBe(code);
  });
  it('every command has help with an example', async () => {
    for (const command of ['verify', 'equal', 'derive', 'show', 'recheck', 'grade']) {
      expect((await gprime([command, '--help'])).out, command).toMatch(/Examples?:/);
    }
  });
  it('says that a proof could not be written', async () => {
    const run = await gprime(['verify', 'tanh', '1-a^2', '--no-sample', '--proof', join(folder, 'no', 'such', 'folder.json')]);
    expect(run.code).toBe(74);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it.each([['list'], ['derive tanh'], ['verify tanh 1-a^2 --no-sample']])('ends %s with 74', (command) => {
    const run = spawnSync('sh', ['-c', `"${process.execPath}" dist/bin/gprime.cjs ${command} > /dev/full`], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([74, 'error: standard output cannot be written (ENOSPC)\n']);
  });
  it('but a reader that has seen enough is no failure', () => {
    const run = spawnSync('sh', ['-c', `"${process.execPath}" dist/bin/gprime.cjs list | head -n 1`], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
  });
});

describe('list and show', () => {
  it('list the catalogue', async () => {
    const { out } = await gprime(['list']);
    expect(out).toMatch(/^sigmoid\s+1\/\(1 \+ e\^-z\)/m);
    expect(JSON.parse((await gprime(['list', '--json'])).out).length).toBeGreaterThan(30);
  });
  it('show a fact sheet whose derivatives are proved on the spot', async () => {
    const { out, code } = await gprime(['show', 'Leaky ReLU']);
    expect(code).toBe(0);
    expect(out).toMatch(/max\(α·?z, z\)/);
    expect(out).toMatch(/✓ proved/);
    expect(out).not.toMatch(/refuted|undecided|invalid/);
    expect(out).toMatch(/tf\.nn\.leaky_relu/);
  });
});

describe('equal', () => {
  it.each([
    ['1 - tanh(z)^2', 'sech(z)^2', 0],
    ['sqrt(z^2)', '|z|', 0],
    ['sqrt(z^2)', 'z', 1],
    ['silu', 'z sigmoid(z)', 0],
    ['(x+y)^2', 'x^2 + 2 x y + y^2', 0],
  ])('%s = %s ends with %d', async (left, right, code) => {
    expect((await gprime(['equal', left, right, '--no-sample'])).code).toBe(code);
  });
});

describe('derive', () => {
  it('tells how, in several formats', async () => {
    const text = await gprime(['derive', 'sigmoid', '--detail', 'brief']);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/Result: g′\(z\) = g\(z\)\(1 − g\(z\)\)/);
    for (const [format, mark] of [
      ['latex', '\\begin{'],
      ['html', '<math'],
      ['markdown', '$'],
      ['json', '{'],
    ]) {
      const run = await gprime(['derive', 'sigmoid', '--format', format]);
      expect([run.code, run.err, run.out.includes(mark)], format).toEqual([0, '', true]);
    }
  });
  it('gives every function of the catalogue a derivation', async () => {
    const all = JSON.parse((await gprime(['list', '--json'])).out) as { name: string }[];
    for (const { name } of all) expect((await gprime(['derive', name, '--detail', 'brief'])).code, name).toBe(0);
  });
  it('says when it has none', async () => {
    expect((await gprime(['derive', 'foo(z)'])).code).toBe(64);
    expect([0, 2]).toContain((await gprime(['derive', 'max(z, z^2)'])).code);
  });
});

describe('proofs', () => {
  it('are written, and accepted again for their question and no other', async () => {
    const file = join(folder, 'tanh.json');
    expect((await gprime(['verify', 'tanh', '1-a^2', '--no-sample', '--proof', file])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'gprime-proof', version: 1 });
    expect((await gprime(['recheck', file])).code).toBe(0);
    expect((await gprime(['recheck', file, '--f', 'tanh', '--claim', '1-a^2'])).code).toBe(0);
    expect((await gprime(['recheck', file, '--f', 'tanh', '--claim', '1-a'])).code).toBe(1);
  });
  it('that are none are refused', async () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, '{"format":"gprime-proof","version":1,"terms":[],"props":[],"steps":[],"theorems":[0]}');
    expect((await gprime(['recheck', file])).code).toBe(1);
    writeFileSync(file, `${'['.repeat(100_000)}`);
    expect((await gprime(['recheck', file])).code).toBe(1);
    expect((await gprime(['recheck', join(folder, 'nosuch.json')])).code).toBe(74);
  });
});
