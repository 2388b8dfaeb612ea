/** Two thousand more claims in the spirit of the first ones: none answered wrongly, every proof accepted by the independent checker. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Asked, ask } from './support.ts';

interface Case extends Asked {
  readonly id: string;
  readonly truth: 'equal' | 'different';
}
const cases = readFileSync('test/cases/claims-more.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);

describe('more claims', () => {
  it('are never answered wrongly, and seldom left open', () => {
    const wrong: string[] = [];
    const rejected: string[] = [];
    const open: string[] = [];
    for (const c of cases) {
      const t = ask(c);
      const shown = `${c.id} ${c.f ?? c.left} | ${c.claim ?? c.right}: ${t.outcome} ${t.reason ?? ''}`;
      if (t.outcome === (c.truth === 'equal' ? 'refuted' : 'proved')) wrong.push(shown);
      if (t.rejected !== undefined) rejected.push(`${shown}: ${t.rejected}`);
      if (t.outcome !== 'proved' && t.outcome !== 'refuted') open.push(shown);
    }
    console.log(
      `${cases.length} claims, ${open.length} without an answer (${((100 * open.length) / cases.length).toFixed(1)} %)\n${open.join('\n')}`,
    );
    expect(wrong).toEqual([]);
    expect(rejected).toEqual([]);
    expect(open.length / cases.length).toBeLessThanOrEqual(0.05);
  }, 600_000);
});
