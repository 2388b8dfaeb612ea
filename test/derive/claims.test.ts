/** The project's own cases: no decided verdict contradicts the truth, every proof is accepted by the independent checker, few are left open. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Asked, ask, type Told } from './support.ts';

interface Case extends Asked {
  readonly id: string;
  readonly truth: 'equal' | 'different';
  readonly why: string;
}
const cases = readFileSync('test/cases/claims.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case);
const shown = (c: Case): string =>
  `${c.id} ${c.f ?? c.left} | ${c.claim ?? c.right}${c.order ? ` | order ${c.order}` : ''}${c.assume ? ` | ${c.assume.join(', ')}` : ''}`;

describe('the cases', () => {
  const told: (readonly [Case, Told | Error])[] = [];
  beforeAll(() => {
    for (const c of cases) {
      try {
        told.push([c, ask(c)]);
      } catch (error) {
        told.push([c, error instanceof Error ? error : new Error(String(error))]);
      }
    }
  });
  const answered = (): (readonly [Case, Told])[] => told.flatMap(([c, t]) => (t instanceof Error ? [] : [[c, t] as const]));

  it('are at least 300, each with its own name', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length);
  });
  it('crash nothing', () => {
    expect(told.flatMap(([c, t]) => (t instanceof Error ? [`${shown(c)}: ${t.message}`] : []))).toEqual([]);
  });
  it('can all be read', () => {
    expect(answered().flatMap(([c, t]) => (t.outcome === 'invalid' ? [`${shown(c)}: ${t.reason}`] : []))).toEqual([]);
  });
  it('are never answered wrongly', () => {
    const wrong = answered().filter(([c, t]) => t.outcome === (c.truth === 'equal' ? 'refuted' : 'proved'));
    expect(wrong.map(([c, t]) => `${shown(c)}: ${t.outcome}`)).toEqual([]);
  });
  it('have proofs that the independent checker accepts', () => {
    expect(answered().flatMap(([c, t]) => (t.rejected === undefined ? [] : [`${shown(c)}: ${t.outcome}, ${t.rejected}`]))).toEqual([]);
  });
  it('are left open in at most 8 %', () => {
    const open = answered().filter(([, t]) => t.outcome === 'undecided' || t.outcome === 'limit');
    const ms = answered()
      .map(([, t]) => t.ms)
      .sort((a, b) => a - b);
    const at = (share: number): string => (ms[Math.floor(share * (ms.length - 1))] ?? 0).toFixed(1);
    console.log(
      [
        `${cases.length} cases, ${open.length} undecided (${((100 * open.length) / cases.length).toFixed(1)} %); verdicts in ms: median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}`,
        ...open.map(([c, t]) => `  ${shown(c)}: ${t.outcome}: ${t.reason}`),
      ].join('\n'),
    );
    expect(open.length / cases.length).toBeLessThanOrEqual(0.08);
  });
});
