/** The sheets' own chance: the same numbers everywhere, each equally often. */
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/tutor/worksheet/random.ts';

describe('random', () => {
  it('gives the same numbers on every machine', () => {
    const r = random(7, 'label');
    expect(Array.from({ length: 8 }, () => r.below(1000))).toMatchInlineSnapshot(`
      [
        668,
        997,
        616,
        600,
        639,
        761,
        435,
        500,
      ]
    `);
    const big = random(Number.MAX_SAFE_INTEGER, '');
    expect(Array.from({ length: 4 }, () => big.below(2 ** 31))).toMatchInlineSnapshot(`
      [
        1465651240,
        941952305,
        475051530,
        795696096,
      ]
    `);
  });
  it('gives each number equally often', () => {
    for (const n of [2, 3, 7, 10]) {
      const r = random(1, `n ${n}`);
      const counts = new Array<number>(n).fill(0);
      for (let i = 0; i < 10_000; i++) counts[r.below(n)]++;
      // Five standard deviations.
      for (const c of counts) expect(Math.abs(c - 10_000 / n)).toBeLessThan(5 * Math.sqrt(10_000 / n));
    }
  });
  it('shuffles: the same things in another order', () => {
    const items = Array.from({ length: 20 }, (_, i) => i);
    const shuffled = random(3, 's').shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
  });
  it('does not repeat itself for other labels or seeds', () => {
    const first = (seed: number, label: string): number => random(seed, label).below(2 ** 32);
    expect(new Set([first(1, 'a'), first(1, 'b'), first(2, 'a'), first(12, ''), first(1, '2')]).size).toBe(5);
  });
});
