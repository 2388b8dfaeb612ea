import { describe, expect, it } from 'vitest';
import type { OracleRequest } from '../../src/oracle/report.ts';
import { look } from '../../src/oracle/sample.ts';

const worker = new URL('../../dist/bin/oracle-worker.js', import.meta.url);
const request: OracleRequest = {
  kind: 'derivative',
  truth: { typed: 'tanh(z)', readback: 'tanh(z)' },
  claim: { typed: '1-tanh(z)^2', readback: '1-tanh(z)^2' },
  variable: 'z',
  order: 1,
  parameters: [],
  assume: [],
  self: [],
};

describe('the worker', () => {
  it('answers for both oracles', async () => {
    const sightings = await look(request, { worker });
    expect(sightings.map((s) => [s.oracle, s.seen])).toEqual([
      ['mathjs', 'equal'],
      ['nerdamer', 'equal'],
    ]);
  });
  it('is killed at the time limit, and then cannot say', async () => {
    const endless = new URL('data:text/javascript,for(;;);');
    const start = performance.now();
    const sightings = await look(request, { worker: endless, timeLimitMs: 300 });
    expect(performance.now() - start).toBeLessThan(2500);
    expect(sightings.map((s) => s.seen)).toEqual(['unclear', 'unclear']);
    expect(sightings[0].reason).toContain('0.3 s');
  });
  it('may fail without harm', async () => {
    const broken = new URL('data:text/javascript,throw new Error("no");');
    expect((await look(request, { worker: broken })).map((s) => s.seen)).toEqual(['unclear', 'unclear']);
    const gone = new URL('file:///nowhere/worker.js');
    expect((await look(request, { worker: gone })).map((s) => s.seen)).toEqual(['unclear', 'unclear']);
  });
});
