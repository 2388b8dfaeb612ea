// Coq accepts the rule table, proves what may be changed in it, and refuses every other change. Skipped, saying so, where coqc is missing.

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { coqVersion } from '../../src/cli/coqc.ts';
import { rules } from '../../src/theory/rules.ts';

const missing = coqVersion() === undefined;
if (missing) console.warn('coqc is not installed: the rule table is not put before Coq');

describe.skipIf(missing)('the rule table before Coq', () => {
  it('is accepted, coqchk agrees, and no false mutant is proved', () => {
    const said = execFileSync('node', ['scripts/coq.mjs', '--full', '--json'], {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const report = JSON.parse(said) as { rows: number; mutants: number; axioms: string[]; problems: string[]; coqchk: boolean };
    expect(report.problems).toEqual([]);
    expect(report.rows).toBe(rules.size);
    expect(report.mutants).toBeGreaterThan(1000);
    expect(report.coqchk).toBe(true);
    expect(report.axioms.length).toBe(4);
  });
});
