/** The commands that write Coq files and hand them to Coq. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gprime } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gprime-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const SIGMOID = ['verify', 'sigmoid', 'a(1-a)', '--no-sample'];
/** Nothing is found on this path. */
const NO_COQ = { PATH: folder };

describe('Coq on the command line', () => {
  it('verify --coq writes the file that is kept to be read', async () => {
    const run = await gprime([...SIGMOID, '--coq', at('sigmoid.v')]);
    expect(run.code).toBe(0);
    expect(readFileSync(at('sigmoid.v'), 'utf8')).toBe(readFileSync('test/coq/golden/sigmoid.v', 'utf8'));
  });
  it('equal --coq says so when there is nothing to write', async () => {
    const run = await gprime(['equal', 'sin(', 'z', '--coq', at('none.v')]);
    expect(run.err).toContain('there is no proof to write');
  });
  it('export writes a proof file as the same Coq file', async () => {
    await gprime([...SIGMOID, '--proof', at('sigmoid.json')]);
    const run = await gprime(['export', at('sigmoid.json')]);
    expect(run.out).toBe(readFileSync('test/coq/golden/sigmoid.v', 'utf8'));
  });
  it('export takes several proofs, and leaves their questions out', async () => {
    const run = await gprime(['export', 'proofs/relu.json', 'proofs/relu.question.json', 'proofs/tanh.json', '-o', folder]);
    expect([run.code, run.out]).toEqual([0, `${at('relu.v')}\n${at('tanh.v')}\n`]);
  });
  it('export refuses what is no proof', async () => {
    const run = await gprime(['export', 'package.json']);
    expect([run.code, run.err]).toEqual([64, expect.stringContaining('package.json: the proof does not hold')]);
  });
  it('derive --format coq writes a file', async () => {
    const run = await gprime(['derive', 'relu', '--format', 'coq']);
    expect([run.code, run.out]).toEqual([0, expect.stringContaining('Theorem verdict : statement.')]);
  });
  it('recheck --coq without Coq says what is missing', async () => {
    const run = await gprime(['recheck', '--coq', 'proofs/tanh.json'], '', NO_COQ);
    expect([run.code, run.err]).toEqual([74, expect.stringContaining('Coq was not found')]);
  });
  it('recheck --coq hands no file to Coq that is not an exported one', async () => {
    writeFileSync(at('evil.v'), 'Redirect x Print nat.\n');
    const run = await gprime(['recheck', '--coq', at('evil.v')], '', NO_COQ);
    expect([run.code, run.out]).toEqual([1, expect.stringContaining('no file that g′ exported')]);
  });
  it('recheck --coq compares the statement with the question', async () => {
    const run = await gprime(['recheck', '--coq', 'proofs/tanh.json', '--f', 'tanh', '--claim', '1+a^2'], '', NO_COQ);
    expect([run.code, run.out]).toEqual([1, expect.stringContaining('the claim is another one')]);
  });
});
