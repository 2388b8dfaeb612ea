/** The catalogue is data that nobody trusts: here all of it is read, and every quoted derivative is proved. */
import { describe, expect, it } from 'vitest';
import { activations } from '../../src/catalog/catalog.ts';
import { activationNamed, spellings, vocabulary } from '../../src/catalog/vocabulary.ts';
import { parseAscii } from '../../src/syntax/ascii.ts';
import { inSession } from '../../src/term/term.ts';
import { functions } from '../../src/theory/functions.ts';
import { answerDerivative } from '../../src/tutor/answer.ts';

const NEEDED = ['sigmoid', 'tanh', 'relu', 'leaky-relu', 'softplus', 'silu', 'elu', 'gelu', 'gelu-tanh', 'softsign'];

describe('the catalogue', () => {
  it('has the functions of the lecture and the usual others', () => {
    const names = activations.map((a) => a.name);
    for (const name of NEEDED) expect(names).toContain(name);
    expect(names.length).toBeGreaterThanOrEqual(30);
  });
  it('gives no two functions one name', () => {
    const owners = new Map<string, string>();
    for (const a of activations) {
      for (const name of [a.name, a.title, ...a.aliases, ...spellings(a)]) {
        const key = name.toLowerCase().replace(/[\s_-]+/g, '');
        expect(owners.get(key) ?? a.name, key).toBe(a.name);
        owners.set(key, a.name);
      }
    }
    for (const f of functions) for (const s of f.spellings) expect([undefined, f.name, 'arctan']).toContain(owners.get(s));
  });
  it('finds a function by any of its names, however they are written', () => {
    for (const name of ['leaky relu', 'Leaky ReLU', 'leaky-relu', 'leaky_relu', 'LeakyReLU', 'lrelu']) {
      expect(activationNamed(name)?.name, name).toBe('leaky-relu');
    }
    expect(activationNamed('σ')?.name).toBe('sigmoid');
    for (const name of ['', '__proto__', 'constructor', 'toString', 'z', 'g']) expect(activationNamed(name)).toBeUndefined();
  });
  it('has vocabulary entries for every spelling', () => {
    for (const a of activations) for (const s of spellings(a)) expect(vocabulary().get(s), s).toBeDefined();
  });
});

describe('formulas and claims of the catalogue', () => {
  const doubtful = (text: string): string[] => {
    const parsed = parseAscii(text);
    return parsed.problems.map((p) => `${text}: ${p.message}`);
  };
  it('can be read in one way only', () => {
    expect(activations.flatMap((a) => [a.formula, ...a.claims]).flatMap(doubtful)).toEqual([]);
  });
});

describe.each(activations.map((a) => [a.name, a] as const))('%s', (_, a) => {
  it.each(a.claims)('g′ = %s is proved', (claim) => {
    const answer = inSession(() => answerDerivative({ f: a.name, claim }));
    expect([answer.outcome, 'verdict' in answer ? '' : answer.read.problems[0]?.problem.message]).toEqual(['proved', '']);
  });
});
