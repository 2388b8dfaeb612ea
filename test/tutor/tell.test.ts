import { describe, expect, it } from 'vitest';
import { activationNamed } from '../../src/catalog/vocabulary.ts';
import * as P from '../../src/term/prop.ts';
import * as T from '../../src/term/term.ts';
import { readFunction } from '../../src/tutor/question.ts';
import { caveatText, exactText, listed, propText, relationText, termText, typedText } from '../../src/tutor/tell.ts';
import { valueAt } from '../../src/tutor/value.ts';

const z = T.variable('z');
const lambda = T.variable('lambda');
function term(text: string): T.Term {
  const r = readFunction({ f: text, variable: 'z' });
  if (!r.ok) throw new Error(text);
  return r.f.term;
}

describe('parts of an answer as text', () => {
  it('terms', () => {
    expect(termText(term('1/(1+e^-z)'), 'unicode')).toBe('1/(1 + e⁻ᶻ)');
    expect(termText(term('tanh(z)(1-tanh(z))'), 'unicode', { names: new Map([[term('tanh(z)'), 'a']]) })).toBe('a(1 − a)');
    expect(termText(term('0.01z'), 'unicode')).toBe('1/100·z');
    expect(termText(term('0.01z'), 'unicode', { decimals: true })).toBe('0.01z');
    expect(exactText(term('0.01z'))).toBe('0.01*z');
    expect(termText(term('tanh(z)'), 'unicode', { maxLength: 3 }).endsWith('…')).toBe(true);
  });
  it('relations, with a number on the right', () => {
    expect(propText(P.lt(T.zero, z), 'unicode')).toBe('z > 0');
    expect(propText(P.le(T.zero, z), 'ascii')).toBe('z >= 0');
    expect(propText(P.ne(z, T.one), 'unicode')).toBe('z ≠ 1');
    expect(relationText(P.lt(T.zero, z))).toBe('0 < z');
    expect(propText(P.defined(z), 'unicode')).toBe('z has a value');
  });
  it('typed formulas, and lists of words', () => {
    expect(typedText('0 < alpha < 1', 'unicode')).toBe('0 < α < 1');
    expect(typedText('((', 'unicode')).toBe('((');
    expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });
  it('conventions at kinks, with what frameworks return', () => {
    const relu = { activation: activationNamed('relu'), open: [] };
    const at = { kind: 'convention', at: P.eq(z, T.zero), left: T.zero, right: T.one, value: term('if(z>=0,1,0)') } as const;
    expect(caveatText(at, 'unicode', relu)).toBe(
      "At z = 0 no derivative exists (slopes 0 on the left, 1 on the right); the claim's value there, 1, is a convention. PyTorch, TensorFlow and JAX return 0.",
    );
    expect(caveatText({ ...at, value: null }, 'ascii')).toBe(
      'At z = 0 no derivative exists (slopes 0 on the left, 1 on the right); the claim says nothing there.',
    );
    const leaky = activationNamed('leaky relu');
    expect(caveatText(at, 'unicode', { activation: leaky, open: ['alpha'] })).toContain('PyTorch and TensorFlow return α; JAX returns 1.');
    expect(caveatText(at, 'unicode', { activation: leaky, open: [] })).toContain('PyTorch and TensorFlow return 0.01; JAX returns 1.');
    expect(caveatText({ ...at, left: term('-3z^2') }, 'unicode')).toContain('At z = 0 no derivative exists (slopes');
    expect(caveatText({ ...at, left: lambda }, 'unicode')).toContain('only if the slopes are equal (slopes λ on the left');
  });
  it('the other caveats', () => {
    expect(caveatText({ kind: 'claim-undefined', where: P.eq(z, T.zero) }, 'unicode')).toContain('no value where z = 0');
    expect(caveatText({ kind: 'not-judged', at: P.eq(z, T.zero) }, 'unicode')).toContain('not judged');
    expect(caveatText({ kind: 'domains-differ', side: 'left', where: P.le(z, T.zero) }, 'unicode')).toBe(
      'The right side has no value where z ≤ 0; the equality is about the rest.',
    );
    expect(caveatText({ kind: 'domain', where: P.lt(T.zero, z) }, 'unicode')).toContain('only where z > 0');
  });
});

describe('the value of a term at a point', () => {
  const at = (text: string, point: T.Term): string => exactText(valueAt(term(text), new Map([['z', point]])));
  it('is worked out as far as it is a number', () => {
    expect(at('if(z > 0, 1, 0)', T.zero)).toBe('0');
    expect(at('if(|z| < 1, z^2 + 1/3, 0)', T.num(T.two.value!))).toBe('0');
    expect(at('max(z, 1) + min(z, 1) + sign(z) + |z|', T.int(-2))).toBe('0');
    expect(at('alpha e^z - ln(z + 1)', T.zero)).toBe('alpha');
    expect(at('z^3/2', T.int(-2))).toBe('-4');
  });
  it('leaves what has none', () => {
    expect(at('1/z', T.zero)).toBe('1/0');
    expect(at('z^(-1)', T.zero)).toBe('0^(-1)');
    expect(at('if(z > b, 1, 0)', T.zero)).toBe('if(b < 0, 1, 0)');
    expect(at('z^1000', T.two)).toBe('2^1000');
  });
  it('writes solutions of linear equations simply', () => {
    const point = T.div(T.mul(T.minusOne, lambda), T.minusOne);
    expect(exactText(valueAt(point, new Map()))).toBe('lambda');
  });
});
