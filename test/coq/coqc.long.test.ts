/** Coq itself: it accepts everything that is exported, and nothing that is wrong. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/coqc.ts';
import { coqc } from '../tools.ts';

const QUARTER_HOUR = 900_000;
const golden = (name: string): string => readFileSync(`test/coq/golden/${name}`, 'utf8');

/** Files in which one thing is not true any more. */
const wrong: readonly (readonly [what: string, file: string, from: string | RegExp, to: string])[] = [
  ['another claim', 'sigmoid.v', /(claim \(z : R\) : pr := \(.*)\* \(1 - 1/, '$1* (2 - 1'],
  ['a rule that does not fit', 'sigmoid.v', /rule_calculus_negation \(fun/, 'rule_exp_derivative (fun'],
  ['a claim of the field step', 'sigmoid.v', /: forall \(z : R\), \(- z == \(-1\) \* z\)%P/, ': forall (z : R), (- z == 1 * z)%P'],
  ['a point where nothing is wrong', 'leaky-relu-refuted.v', /\(-1\)/g, '1'],
  ['a fact that is not there', 'relu.v', /exact h1\./, 'exact I.'],
  ['an assumption less', 'parameter.v', /\(0 < alpha\)%P (->|\/\\) /g, ''],
  ['one more point', 'two-at-the-kink.v', 'exists (rat 0)', 'exists (rat 1)'],
  ['a derivative of another order', 'second-order.v', /(answers|nearly|derivative) 2 f/g, '$1 1 f'],
];

describe.skipIf(!coqc)('Coq', () => {
  it(
    'accepts the files that are kept to be read',
    async () => {
      for (const name of readdirSync('test/coq/golden')) {
        const result = await check(golden(name));
        expect(result.accepted, `${name}: ${'why' in result ? result.why : ''}`).toBe(true);
      }
    },
    QUARTER_HOUR,
  );
  it(
    'rejects files in which something is wrong',
    async () => {
      for (const [what, name, from, to] of wrong) {
        const text = golden(name).replace(from, to);
        expect(text, what).not.toBe(golden(name));
        expect((await check(text)).accepted, what).toBe(false);
      }
    },
    QUARTER_HOUR,
  );
  it(
    'does not accept a proof that rests on another axiom',
    async () => {
      const text = golden('unequal.v').replace(/Proof\.\n {2}exists[\s\S]*?Qed\./, 'Admitted.');
      const result = await check(text);
      expect(result.accepted).toBe(false);
    },
    QUARTER_HOUR,
  );
  it(
    'accepts every theorem of the batch, as docs/trust.md says',
    () => {
      const said = execFileSync(process.execPath, ['scripts/acceptance.mjs', '--check'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      expect(said).toContain('is up to date');
    },
    QUARTER_HOUR,
  );
});
