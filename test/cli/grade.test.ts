/** The batch filter: same order, one line for each line, whatever stands in it. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { gprime } from './run.ts';

interface Row {
  readonly id: unknown;
  readonly verdict: string;
  readonly witness?: { at: Record<string, string>; left: string; right: string };
  readonly caveats: readonly { kind: string }[];
  readonly reason?: string;
  readonly fuel: number;
  readonly ms: number;
}
async function grade(lines: readonly (string | object)[]): Promise<Row[]> {
  const run = await gprime(['grade', '--jsonl'], lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'));
  expect(run.err).toBe('');
  expect(run.code).toBe(0);
  return run.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

describe('grade --jsonl', () => {
  it('answers each line, in order', async () => {
    const rows = await grade([
      { id: 'a', f: 'tanh(z)', claim: '1-tanh(z)^2' },
      { id: 2, f: 'max(0.01z, z)', claim: 'if(z<0,0,1)' },
      { id: 'c', left: 'sqrt(z^2)', right: 'z' },
      { id: 'd', f: 'b*z', claim: 'b', assume: ['b > 0'] },
      { id: 'e', f: 'z^3', claim: '6z', order: 2 },
      { id: 'f', f: 'x^2 y', claim: 'x^2', variable: 'y' },
      { id: 'g', f: '\\frac{1}{1+e^{-z}}', claim: 'g(1-g)', syntax: 'latex' },
    ]);
    expect(rows.map((r) => [r.id, r.verdict])).toEqual([
      ['a', 'proved'],
      [2, 'refuted'],
      ['c', 'refuted'],
      ['d', 'proved'],
      ['e', 'proved'],
      ['f', 'proved'],
      ['g', 'proved'],
    ]);
    expect(rows[1].witness).toEqual({ at: { z: '-1' }, left: '0', right: '1/100' });
    for (const r of rows) {
      expect(Array.isArray(r.caveats)).toBe(true);
      expect(Number.isInteger(r.fuel)).toBe(true);
      expect(r.ms).toBeGreaterThan(0);
    }
  });

  it('a bad line becomes an invalid row, and the run goes on', async () => {
    const bad: (string | object)[] = [
      '{"id":',
      '[1,2]',
      '"text"',
      'null',
      '{"x":NaN}',
      '['.repeat(100_000),
      { id: 1 },
      { id: 2, f: 'z' },
      { id: 3, f: 'z', claim: 1 },
      { id: 4, f: 'z', claim: '1', left: 'z', right: 'z' },
      { id: 5, f: 'z', claim: '1', assume: 'z > 0' },
      { id: 6, f: 'z', claim: '1', order: 0 },
      { id: 7, f: 'z', claim: '1', order: 1.5 },
      { id: 8, f: 'z', claim: '1', syntax: 'morse' },
      { id: 9, f: 'z', claim: 'y' },
      { id: 10, f: 'z', claim: '' },
      { id: 11, f: 'z', claim: '__proto__' },
      { id: { deep: true }, f: 'z', claim: '1' },
      '{"id":12345678901234567891,"f":"z","claim":"1"}',
      { id: 12, f: 'z', claim: '1', assume: ['z >'] },
      { id: 13, f: 'z', claim: '1', variable: 'sin' },
    ];
    const rows = await grade([...bad, { id: 'last', f: 'z', claim: '1' }]);
    expect(rows.length).toBe(bad.length + 1);
    for (const row of rows.slice(0, -1)) {
      expect(row.verdict, JSON.stringify(row)).toBe('invalid');
      expect(row.reason?.length).toBeGreaterThan(5);
    }
    expect(rows.at(-1)).toMatchObject({ id: 'last', verdict: 'proved' });
  });

  it('fields of __proto__ change nothing', async () => {
    const rows = await grade(['{"__proto__":{"claim":"1"},"id":1,"f":"z"}', '{"id":2,"f":"z","claim":"1","__proto__":{"assume":["z>0"]}}']);
    expect(rows.map((r) => r.verdict)).toEqual(['invalid', 'proved']);
  });

  it('limits are said to be limits', async () => {
    const rows = await grade([
      { id: 1, f: 'z', claim: '('.repeat(300) },
      { id: 2, f: 'z', claim: '9'.repeat(2000) },
      `{"id":3,"f":"${'z'.repeat(2_000_000)}","claim":"1"}`,
      { id: 4, f: 'z', claim: '1' },
    ]);
    expect(rows.map((r) => r.verdict)).toEqual(['limit', 'limit', 'limit', 'proved']);
  });

  it('ignores empty lines, a byte order mark and carriage returns', async () => {
    const rows = await grade(['\uFEFF{"id":1,"f":"z","claim":"1"}\r', '', '  ', '{"id":2,"f":"z","claim":"1"}\r']);
    expect(rows.map((r) => r.verdict)).toEqual(['proved', 'proved']);
  });

  it('writes each row before it waits for the next', async () => {
    const child = spawn(process.execPath, ['dist/bin/gprime.cjs', 'grade', '--jsonl']);
    const answer = (): Promise<string> => new Promise((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())));
    child.stdin.write('{"id":1,"f":"z","claim":"1"}\n');
    expect(JSON.parse(await answer())).toMatchObject({ id: 1, verdict: 'proved' });
    child.stdin.write('{"id":2,"f":"z","claim":"2"}\n');
    expect(JSON.parse(await answer())).toMatchObject({ id: 2, verdict: 'refuted' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('the same row costs the same fuel wherever it stands', async () => {
    const row = { id: 1, f: 'gelu(z)', claim: 'Phi(z) + z phi(z)' };
    const rows = await grade([row, { id: 2, f: 'tanh(z)', claim: '1-tanh(z)^2' }, { id: 3, left: 'z', right: 'z+0' }, row]);
    expect(rows[3].fuel).toBe(rows[0].fuel);
  });
});
