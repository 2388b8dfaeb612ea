// The kernel's own replay meets the same corpus as the re-checker; the stored proofs hold; docs/trust.md shows the rules that are in force.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../proofs/recheck.mjs';
import { infer, KernelError, Theorem } from '../../src/kernel/kernel.ts';
import { replay } from '../../src/kernel/proof.ts';
import { eq } from '../../src/term/prop.ts';
import { inSession, one, zero } from '../../src/term/term.ts';
import { stepFailures } from './suite.ts';

const holds = (file: unknown): boolean =>
  inSession(() => {
    try {
      replay(typeof file === 'string' ? file : JSON.stringify(file));
      return true;
    } catch {
      return false;
    }
  });

describe('the kernel', () => {
  it('replays every right proof of the corpus and refuses every forged step', () => {
    expect(stepFailures(holds)).toEqual([]);
  });
  it('cannot be bypassed from outside', () => {
    const make = Theorem as unknown as new (...args: unknown[]) => Theorem;
    expect(() => new make(Symbol('kernel'), [], eq(zero, one), {})).toThrow(KernelError);
    const real = infer({ step: 'assume', prop: eq(zero, one) });
    const fake = Object.assign(Object.create(Object.getPrototypeOf(real)), { hypotheses: [], conclusion: eq(zero, one) });
    expect(Theorem.is(fake)).toBe(false);
    expect(() =>
      infer({
        step: 'rule',
        rule: 'order.symmetry',
        wrt: '',
        instance: new Map([
          ['u', zero],
          ['v', one],
        ]),
        premises: [fake],
      }),
    ).toThrow();
    expect(() => Object.assign(real, { hypotheses: [] })).toThrow();
  });
});

describe('the stored proofs', () => {
  it.each(['sigmoid', 'tanh', 'relu', 'leaky-relu'])('%s is accepted by both', (name) => {
    const proof = readFileSync(`proofs/${name}.json`, 'utf8');
    expect(recheck(proof, readFileSync(`proofs/${name}.question.json`, 'utf8'))).toMatchObject({ accepted: true });
    expect(holds(proof)).toBe(true);
  });
});

it('docs/trust.md shows the rules in force', () => {
  expect(() => execFileSync('node', ['scripts/trust-table.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
});
