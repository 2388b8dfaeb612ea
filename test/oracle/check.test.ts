import { describe, expect, it } from 'vitest';
import { checkByAlgebra, checkByNumbers, prepare } from '../../src/oracle/check.ts';
import type { OracleRequest, Sighting } from '../../src/oracle/report.ts';
import { mark } from '../../src/oracle/sample.ts';
import { slope } from '../../src/oracle/slope.ts';

const ask = (f: string, claim: string, more: Partial<OracleRequest> = {}): OracleRequest => ({
  kind: 'derivative',
  truth: { typed: f, readback: f },
  claim: { typed: claim, readback: claim },
  variable: 'z',
  order: 1,
  parameters: [],
  assume: [],
  self: ['g'],
  ...more,
});
const numbers = (r: OracleRequest): Sighting => checkByNumbers(r, prepare(r));
const algebra = (r: OracleRequest): Promise<Sighting> => checkByAlgebra(r, prepare(r));

describe('numeric derivatives', () => {
  it('are good to many digits for smooth functions', () => {
    for (const [f, n, x, y] of [
      [Math.tanh, 1, 0.7, 1 - Math.tanh(0.7) ** 2],
      [Math.exp, 2, 1.3, Math.exp(1.3)],
      [Math.sin, 3, 0.4, -Math.cos(0.4)],
      [(t: number) => t ** 6, 4, 1.1, 360 * 1.1 ** 2],
    ] as const) {
      const s = slope(f, x, n)!;
      expect(Math.abs(s.value - y)).toBeLessThan(1e-5);
      expect(Math.abs(s.value - y)).toBeLessThan(100 * s.error + 1e-9);
    }
  });
  it('say when they cannot be trusted', () => {
    expect(slope((x) => Math.log(x), -1, 1)).toBeUndefined();
    expect(slope(Math.abs, 0.001, 1)!.error).toBeGreaterThan(0);
  });
});

describe('the two oracles', () => {
  it('see what is equal', async () => {
    for (const r of [
      ask('1/(1+exp(-z))', 'g*(1-g)'),
      ask('tanh(z)', '1 - tanh(z)^2'),
      ask('tanh(z)', '-2 tanh(z) (1 - tanh(z)^2)', { order: 2 }),
    ]) {
      expect(numbers(r).seen).toBe('equal');
      expect((await algebra(r)).seen).toBe('equal');
    }
  });
  it('see what is different, at a point', async () => {
    const r = ask('1/(1+exp(-z))', 'g*(1+g)');
    const sighting = numbers(r);
    expect(sighting.seen).toBe('different');
    expect(sighting.samples[0].claim).not.toBeCloseTo(sighting.samples[0].truth, 3);
    expect((await algebra(r)).seen).toBe('different');
  });
  it('look where the assumptions hold', () => {
    const r = ask('max(alpha*z, z)', 'if(z < 0, alpha, 1)', { parameters: ['alpha'], assume: ['0 < alpha < 1'] });
    const sighting = numbers(r);
    expect(sighting.seen).toBe('equal');
    for (const s of sighting.samples) expect(s.at.alpha > 0 && s.at.alpha < 1).toBe(true);
    expect(numbers({ ...r, assume: ['alpha > 1'] }).seen).toBe('different');
  });
  it('look at the witness of a refutation too', () => {
    const r = ask('tanh(z)', '1 - tanh(z)^2 + max(0, z - 1000)');
    expect(numbers(r).seen).toBe('equal');
    expect(numbers({ ...r, witness: { z: 2000 } }).seen).toBe('different');
  });
  it('say how the text was read', () => {
    expect(numbers(ask('tanh(z)', '1 - tanh(z)^2')).reason).toContain('as typed');
    const r = ask('tanh(z)', '', { claim: { readback: '1 - tanh(z)^2' } });
    expect(numbers(r).reason).toContain('claim by our readback');
  });
  it('do not compare equality by derivatives', async () => {
    const r = ask('sech(z)^2', '1 - tanh(z)^2', { kind: 'equal', order: 0 });
    expect(numbers(r).seen).toBe('equal');
    expect((await algebra(r)).seen).toBe('equal');
  });
  it('have nothing to say on text they cannot read, and on high orders', async () => {
    expect(numbers(ask('ones(20000,20000)', '0')).seen).toBe('unclear');
    expect((await algebra(ask('ones(20000,20000)', '0'))).seen).toBe('unclear');
    expect(numbers(ask('tanh(z)', '0', { order: 9 })).seen).toBe('unclear');
    expect((await algebra(ask('if(z>0,z,0)', '0'))).seen).toBe('unclear');
  });
});

describe('known lies of nerdamer, so that nobody trusts it', () => {
  it('takes the derivative of max for 0', async () => {
    const sighting = await algebra(ask('max(0, z)', 'if(z > 0, 1, 0)'));
    expect(sighting.seen).toBe('different');
    expect(sighting.reason).toContain('max');
  });
  it('differentiates the tanh form of GELU wrongly', async () => {
    const f = 'z/2*(1+tanh(sqrt(2/pi)*(z+0.044715*z^3)))';
    const t = 'tanh(sqrt(2/pi)*(z+0.044715*z^3))';
    const right = `(1+${t})/2 + z/2*(1-${t}^2)*sqrt(2/pi)*(1+0.134145*z^2)`;
    expect(numbers(ask(f, right)).seen).toBe('equal');
    expect((await algebra(ask(f, right))).seen).toBe('different');
  });
});

describe('a sighting beside a verdict', () => {
  const saw = (seen: Sighting['seen']): Sighting => ({ oracle: 'mathjs', seen, reason: 'r', samples: [] });
  it('agrees, disagrees, or cannot say', () => {
    expect(mark(saw('equal'), 'proved').mark).toBe('agrees');
    expect(mark(saw('different'), 'proved').mark).toBe('disagrees');
    expect(mark(saw('different'), 'refuted').mark).toBe('agrees');
    expect(mark(saw('equal'), 'refuted').mark).toBe('cannot say');
    expect(mark(saw('unclear'), 'proved').mark).toBe('cannot say');
    expect(mark(saw('equal'), undefined).mark).toBe('agrees');
  });
});
