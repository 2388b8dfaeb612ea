/** Claims about a derivative, and assumptions. */
import { describe, expect, it } from 'vitest';
import { readClaim, readConditions, readExpression } from '../../src/syntax/read.ts';
import { showTerm } from './show.ts';
import { open, sigmoidClaim, tanhClaim } from './vocabulary.ts';

const g = '(1 / (1 + exp((-z))))';

/** Claims about the derivative of g = σ: text, meaning with g for the sigmoid, codes of notices. */
const SIGMOID: readonly (readonly [string, string, ...string[]])[] = [
  ['g(1-g)', '(g * (1 - g))', 'product-not-application', 'bare-function'],
  ['σ(1−σ)', '(g * (1 - g))', 'product-not-application', 'bare-function'],
  ['sigmoid(1-sigmoid)', '(g * (1 - g))', 'product-not-application', 'bare-function'],
  ['g (1-g)', '(g * (1 - g))', 'product-not-application', 'bare-function'],
  ['g*(1-g)', '(g * (1 - g))', 'bare-function'],
  ['g(1-σ)', '(g * (1 - g))', 'product-not-application', 'bare-function'],
  ['g(1-g)^2', '(g * (1 - g)^2)', 'product-not-application', 'bare-function'],
  ['g^2(1-g)', '(g^2 * (1 - g))', 'product-not-application', 'bare-function'],
  ['g^2(z)', 'g^2'],
  ['g(z)(1-g(z))', '(g * (1 - g))'],
  ['σ(z)·(1−σ(z))', '(g * (1 - g))'],
  ['a(1-a)', '(g * (1 - g))'],
  ['a-a^2', '(g - g^2)'],
  ['g', 'g', 'bare-function'],
  ["g'(z) = g(z)(1-g(z))", '(g * (1 - g))'],
  ["g' = a(1-a)", '(g * (1 - g))'],
  ["σ'(z) = a(1-a)", '(g * (1 - g))'],
  ["a' = a(1-a)", '(g * (1 - g))'],
  ['dg/dz = a(1-a)', '(g * (1 - g))'],
  ['da/dz = a(1-a)', '(g * (1 - g))'],
  ['∂a/∂z = a(1-a)', '(g * (1 - g))'],
  ['d/dz g(z) = a', 'g'],
  ['d/dz (1/(1+e^-z)) = a', 'g'],
  ['d/dz = a', 'g'],
  ['= a', 'g'],
  ["g'(z) := a", 'g'],
  ["Ⓐ g' = a", 'g'],
  ["g' = a(1-a) = a - a^2", '(g - g^2)'],
];
const SIGMOID_REFUSED: readonly (readonly [string, string])[] = [
  ['y', 'unknown-name'],
  ['b', 'unknown-name'],
  ['g(1-a)', 'ambiguous'],
  ['g z', 'ambiguous'],
  ['2σ z^2', 'ambiguous'],
  ['1-tanh', 'function-without-argument'],
  ["g'(z)", 'circular'],
  ["g'(z) = g'(z)", 'circular'],
  ["g''(z) = 1", 'left-side'],
  ["g'(0) = 1/4", 'left-side'],
  ["h'(z) = 1", 'left-side'],
  ['g(z) = 1', 'left-side'],
  ['dg/dx = 1', 'left-side'],
  ['g(1-g) = g - g^2', 'left-side'],
  ["g' ≈ 0", 'approximation'],
  ["g' < 1", 'not-an-expression'],
  ["g = a ⇒ g' = a(1-a)", 'not-an-expression'],
  ["g' = 1, h' = 2", 'not-an-expression'],
];

describe('claims', () => {
  it.each(SIGMOID)('%s', (text, meaning, ...notices) => {
    const { term, problems } = readClaim(text, sigmoidClaim);
    expect(showTerm(term)?.replaceAll(g, 'g')).toBe(meaning);
    expect(problems.map((p) => p.code)).toEqual(notices);
  });

  it.each(SIGMOID_REFUSED)('refuses %s', (text, code) => {
    const { term, problems } = readClaim(text, sigmoidClaim);
    expect(term).toBeUndefined();
    expect(problems.filter((p) => p.severity === 'error').map((p) => p.code)).toContain(code);
  });

  it('keeps every side of a chain', () => {
    expect(readClaim("g' = a(1-a) = a - a^2", sigmoidClaim).sides?.map((t) => showTerm(t).replaceAll(g, 'g'))).toEqual([
      '(g * (1 - g))',
      '(g - g^2)',
    ]);
  });

  it('applies the function to other arguments', () => {
    expect(showTerm(readClaim('g(2z)', sigmoidClaim).term)).toBe('(1 / (1 + exp((-(2 * z)))))');
    expect(showTerm(readClaim('g(-z)', sigmoidClaim).term)).toBe('(1 / (1 + exp((-(-z)))))');
    expect(readClaim('g(1-g(z))', sigmoidClaim).problems.map((p) => p.code)).toEqual(['application-not-product']);
  });

  it('reads bare tanh as the function under discussion, and only then', () => {
    for (const text of ['1-tanh²', '1-tanh^2', '1-tanh(z)^2', '1-tanh^2(z)', '1-g^2', '1-a^2', '1 − tanh² z']) {
      expect([text, showTerm(readClaim(text, tanhClaim).term)]).toEqual([text, '(1 - tanh(z)^2)']);
    }
    expect(showTerm(readClaim('tanh(1-tanh)', tanhClaim).term)).toBe('(tanh(z) * (1 - tanh(z)))');
  });

  it('asks for the order that is asked for', () => {
    const second = { ...sigmoidClaim, order: 2 };
    expect(readClaim("g''(z) = 0", second).term).toBeDefined();
    expect(readClaim('d^2g/dz^2 = 0', second).term).toBeDefined();
    expect(readClaim("g'(z) = 0", second).problems[0].message).toContain("g''(z)");
  });

  it('does not confuse a with a parameter when no output is named', () => {
    const { output: _, ...rest } = sigmoidClaim;
    expect(readClaim('a(1-a)', rest).problems[0].code).toBe('unknown-name');
    expect(showTerm(readClaim('a(1-a)', { ...rest, parameters: new Set(['a']) }).term)).toBe('(a * (1 - a))');
  });

  it('reports each problem with its place', () => {
    const { problems } = readClaim('g(1-y) + w', sigmoidClaim);
    expect(problems.filter((p) => p.severity === 'error').map((p) => [p.about, p.span.from])).toEqual([
      ['y', 4],
      ['w', 9],
    ]);
  });
});

describe('assumptions', () => {
  const CONDITIONS: readonly (readonly [string, ...string[]])[] = [
    ['alpha > 0', '0 lt alpha'],
    ['0 < y < 1', '0 lt y', 'y lt 1'],
    ['z>0, a>0', '0 lt z', '0 lt a'],
    ['z > 0 and a >= 1', '0 lt z', '1 le a'],
    ['alpha != 0', 'alpha ne 0'],
    ['not z < 0', '0 le z'],
    ['not z <= 0', '0 lt z'],
    ['a = 1', 'a eq 1'],
    ['α ≠ 0, β ≤ 1', 'alpha ne 0', 'beta le 1'],
    ['-1 <= a <= 1', '(-1) le a', 'a le 1'],
  ];
  it.each(CONDITIONS)('%s', (text, ...meaning) => {
    const { conditions, problems } = readConditions(text, open);
    expect(problems).toEqual([]);
    expect(conditions?.map((c) => `${showTerm(c.left)} ${c.rel} ${showTerm(c.right)}`)).toEqual(meaning);
  });
  it.each([
    ['z>0 or a>0', 'not-a-condition'],
    ['z', 'not-a-condition'],
    ['0,5<z', 'decimal-comma'],
    ['not (z>0 and a>0)', 'not-a-condition'],
    ['', 'empty'],
    ['z ≈ 0', 'approximation'],
  ])('refuses %s', (text, code) => {
    const { conditions, problems } = readConditions(text, open);
    expect(conditions).toBeUndefined();
    expect(problems.map((p) => p.code)).toEqual([code]);
  });
});

describe('expressions', () => {
  it('want LaTeX to be loaded first', () => {
    expect(() => readExpression('\\tanh z', open)).toThrow(/loadLatexParser/);
  });
});
