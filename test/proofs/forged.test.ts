// Forged proofs are rejected, each for its own reason; right ones are accepted; and the suite notices a checker that does neither.

import { describe, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, on purpose without types
import { STEPS } from '../../proofs/recheck/steps.mjs';
import { recheck, recheckSteps } from '../../proofs/recheck.mjs';
import { forged } from './forged.ts';
import { genuine } from './genuine.ts';
import { failures, stepFailures } from './suite.ts';

test('there are enough forged proofs, and no two have the same name', () => {
  expect(forged.length).toBeGreaterThanOrEqual(60);
  expect(new Set(forged.map(({ name }) => name)).size).toBe(forged.length);
});

test('the right proofs use every inference', () => {
  const used = (files: unknown[]) =>
    new Set(files.flatMap((file) => (file as { steps?: { step: string }[] }).steps ?? []).map((step) => step?.step));
  expect(STEPS.filter((step: string) => !used(genuine.map(({ file }) => file)).has(step))).toEqual([]);
});

describe('right proofs', () => {
  for (const { name, file, question } of genuine) {
    test(name, () => {
      expect(recheck(JSON.stringify(file), JSON.stringify(question))).toMatchObject({ accepted: true });
    });
  }
});

describe('forged proofs', () => {
  for (const { name, file, question, because, level } of forged) {
    test(name, () => {
      const text = typeof file === 'string' ? file : JSON.stringify(file);
      const found = recheck(text, question);
      expect(found).toMatchObject({ accepted: false, why: expect.stringMatching(because) });
      expect(recheckSteps(text)).toMatchObject({ accepted: level === 'question' });
    });
  }
});

test('the suite finds nothing wrong with the re-checker', () => {
  expect(failures((file, question) => recheck(file, question).accepted)).toEqual([]);
  expect(stepFailures((file) => recheckSteps(file).accepted)).toEqual([]);
});

test('the suite catches a checker that accepts everything and one that rejects everything', () => {
  const alwaysAccept = () => true;
  const alwaysReject = () => false;
  expect(failures(alwaysAccept).length).toBe(forged.length);
  expect(failures(alwaysReject).length).toBe(genuine.length);
  expect(stepFailures(alwaysAccept).length).toBe(forged.filter(({ level }) => level === 'steps').length);
  expect(stepFailures(alwaysReject).length).toBeGreaterThan(genuine.length);
});
