/** The narrated derivations: what they say, and that every line rests on a theorem. */
import { describe, expect, it } from 'vitest';
import { activations } from '../../src/catalog/catalog.ts';
import { activationNamed, activationTerm, vocabulary } from '../../src/catalog/vocabulary.ts';
import { text } from '../../src/emit/text.ts';
import { type Derivation, explain } from '../../src/explain/derivation.ts';
import type { Line } from '../../src/explain/doc.ts';
import { limitOf } from '../../src/explain/limit.ts';
import { en } from '../../src/explain/locales/en.ts';
import { reasons } from '../../src/explain/say.ts';
import { isSigmoid, tellSigmoid } from '../../src/explain/sigmoid.ts';
import { ruleLines } from '../../src/explain/steps.ts';
import { Workbook } from '../../src/explain/workbook.ts';
import { Theorem } from '../../src/kernel/kernel.ts';
import * as Q from '../../src/num/rational.ts';
import { parseAscii } from '../../src/syntax/ascii.ts';
import { elaborate } from '../../src/syntax/elaborate.ts';
import { inSession, one, type Term, variable } from '../../src/term/term.ts';

const z = variable('z');
const activation = (name: string): Term => activationTerm(activationNamed(name)!, z);
function term(source: string): Term {
  const { surface } = parseAscii(source);
  return elaborate(surface!, { vocabulary: vocabulary(), variable: 'z', parameters: new Set(), allowDerivative: false }).term!;
}
const told = (f: Term, detail: 'brief' | 'standard' | 'full' = 'standard', form: 'z' | 'a' = 'z'): Derivation =>
  explain(f, { symbol: 'g', wrt: 'z', detail, form, name: 'g' });
const lines = (d: Derivation): Line[] => d.doc.blocks.flatMap((b) => (b.kind === 'lines' ? [...b.lines] : []));

describe('the four functions of the lecture', () => {
  for (const name of ['sigmoid', 'tanh', 'relu', 'leaky-relu']) {
    for (const detail of ['brief', 'standard', 'full'] as const) {
      it(`${name}, ${detail}: lines and result rest on theorems, and the result is proved`, () => {
        const d = told(activation(name), detail);
        expect(d.verdict.verdict).toBe('proved');
        expect(d.theorems.length).toBeGreaterThan(0);
        expect(d.theorems.every((t) => Theorem.is(t))).toBe(true);
        expect(lines(d).length).toBeGreaterThanOrEqual(2);
        for (const line of lines(d)) expect(reasons(line.because, en)).not.toBe('');
      });
    }
  }
  it('proves an equality for each line that is added', () => {
    const book = new Workbook([], 'z');
    const f = activation('sigmoid');
    expect(isSigmoid(f, 'z')).toBe(true);
    const { theorem } = tellSigmoid(book, f, 'g', 'full');
    const equalities = book.theorems.filter((t) => t.conclusion.kind === 'eq');
    expect(equalities.length).toBeGreaterThanOrEqual(8);
    expect(theorem.conclusion.kind).toBe('derivative');
    expect(theorem.hypotheses).toEqual([]);
  });
  it('refuses a line that is not equal to the one before', () => {
    const book = new Workbook([], 'z');
    expect(() => book.same(z, term('z + 1'))).toThrow(/could not be proved/);
  });
  it('cancels the two minus signs visibly, and ends with the cached form', () => {
    const out = text(told(activation('sigmoid')).doc, en);
    expect(out).toContain('the two minus signs cancel');
    expect(out).toContain('(̶−̶1̶)̶');
    expect(out).toContain('g(z)(1 − g(z))');
    expect(out).toContain('given the cached a, no exponential is needed');
  });
  it('labels the two parts of tanh, and says where the outer minus belongs', () => {
    const out = text(told(activation('tanh')).doc, en);
    for (const part of ['Ⓐ − Ⓑ', '[d/dz ((1 + e⁻²ᶻ)⁻¹)]Ⓐ', 'belongs to the difference', '1 − tanh²(z)']) expect(out).toContain(part);
  });
  it('shows small values as they are: never 0 for what is not', () => {
    const out = text(told(activation('tanh')).doc, en);
    expect(out).toMatch(/10 +≈ 0\.99999\d* +≈ 8\.24461\d*e-9/);
    expect(out).toMatch(/0 +=\s0 +=\s1/);
  });
  it('tells the kink from both sides and leaves the point out of the result', () => {
    const out = text(told(activation('leaky-relu')).doc, en).replace(/\s+/g, ' ');
    expect(out).toContain('the slope from the left is 0.01, from the right 1');
    expect(out).toContain('[0.01, 1]');
    expect(out).toContain('{ 0.01 if z < 0; 1 if z > 0 }');
    expect(out).toMatch(/ 0 = 0 —/);
  });
});

describe('other functions', () => {
  it('are differentiated rule by rule, d/dz standing for what is left', () => {
    const out = text(told(term('z^2 e^z')).doc, en);
    expect(out).toContain('d/dz (z²)·eᶻ + z²·d/dz (eᶻ)');
    expect(out).toContain('product rule');
  });
  it('say where they hold', () => {
    expect(text(told(term('ln(z)')).doc, en)).toContain('This holds where z > 0.');
  });
  it.each(activations.map((a) => [a.name, a] as const))('of %s can be told', (_, a) => {
    inSession(() => expect(lines(told(activationTerm(a, variable('z'))))).not.toEqual([]));
  });
  it('give the same value at every level of detail', () => {
    const f = term('z/(1 + e^-z)');
    for (const detail of ['brief', 'standard', 'full'] as const) {
      const book = new Workbook([], 'z');
      const slope = book.slope(f);
      expect(book.proves(ruleLines(book, slope, detail).result, slope.conclusion.terms[1])).not.toBeNull();
    }
  });
});

describe('limits', () => {
  const limit = (source: string, to: '+inf' | '-inf'): unknown => limitOf(term(source), 'z', to);
  it('are told where the laws of limits tell them', () => {
    expect(limit('1/(1 + e^-z)', '+inf')).toEqual(Q.ONE);
    expect(limit('1/(1 + e^-z)', '-inf')).toEqual(Q.ZERO);
    expect(limit('max(0, z)', '+inf')).toBe('+inf');
    expect(limit('if(z < 0, 1/100, 1)', '-inf')).toEqual(Q.rational(1, 100));
    expect(limitOf(one, 'z', '+inf')).toEqual(Q.ONE);
  });
  it('and not otherwise', () => {
    for (const source of ['z e^-z', 'z - z', 'sin(z)', 'z/z', '1/z^0']) expect(limit(source, '+inf')).toBeUndefined();
  });
});
