// node proofs/recheck.mjs as a person would run it.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { genuine } from './genuine.ts';

const script = fileURLToPath(new URL('../../proofs/recheck.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'recheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const right = genuine.find(({ name }) => name === 'sigmoid')!;
const other = genuine.find(({ name }) => name === 'relu with 1 at 0')!;

function put(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const proof = put('proof.json', right.file);
const question = put('question.json', right.question);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('accepted', () => {
  const { status, stdout } = run(proof, '--question', question);
  expect(stdout).toMatch(/^accepted: proved: d\/dz \[\(1 \+ exp\(-z\)\)\^\(-1\)\] = /);
  expect(stdout).toMatch(/19 steps/);
  expect(status).toBe(0);
  expect(run('--question', question, proof).status).toBe(0);
});

test('rejected, because it answers another question', () => {
  const { status, stdout } = run(proof, '--question', put('other.json', other.question));
  expect(stdout).toMatch(/^rejected: no theorem says/);
  expect(status).toBe(1);
});

test('rejected, because a step is wrong', () => {
  const steps = right.file.steps.slice(1);
  const { status, stdout } = run(put('bad.json', { ...right.file, steps }));
  expect(stdout).toMatch(/^rejected: step 0: /);
  expect(status).toBe(1);
});

test('without a question it says so', () => {
  const { status, stdout } = run(proof);
  expect(stdout).toMatch(/steps accepted: 19 steps, 4 theorems/);
  expect(stdout).toMatch(/No question was given: only the steps were checked/);
  expect(status).toBe(0);
});

test('usage and files that cannot be read', () => {
  expect(run().status).toBe(64);
  expect(run(proof, '--question').status).toBe(64);
  expect(run(proof, '--force').status).toBe(64);
  expect(run(proof, proof).status).toBe(64);
  expect(run('--help').status).toBe(0);
  expect(run(join(folder, 'missing.json')).status).toBe(74);
  expect(run(folder).status).toBe(74);
  expect(run(put('junk.json', 'proved, trust me')).status).toBe(1);
});
