/** What texts mean: names, products and applications, powers, cases. */
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/syntax/context.ts';
import { readExpression } from '../../src/syntax/read.ts';
import { fn, mul, type Term, two, variable } from '../../src/term/term.ts';
import { showTerm } from './show.ts';
import { open, sigmoidClaim, tanhClaim } from './vocabulary.ts';

const MEANING: readonly (readonly [string, string, ...string[]])[] = [
  // powers
  ['z^2', 'z^2'],
  ['z^-2', 'z^-2'],
  ['z^(1/2)', 'z^1/2'],
  ['z^(2*3/4-1)', 'z^1/2'],
  ['z^0.5', 'z^1/2'],
  ['sqrt(z)', 'z^1/2'],
  ['cbrt(z)', 'z^1/3'],
  ['∛z', 'z^1/3'],
  ['z^(1/3)', 'z^1/3'],
  ['z^n', 'z^^n'],
  ['2^z', '2^^z'],
  ['z^(2^2)', 'z^^2^2'],
  ['z^(1/0)', 'z^^(1 / 0)'],
  ['9^9^9^9', '9^^9^^9^9', 'power-tower'],
  ['2^(2^(2^(2^(2^2))))', '2^^2^^2^^2^^2^2'],
  ['e^z', 'exp(z)'],
  ['e', 'exp(1)'],
  ['e^2', 'exp(2)'],
  ['(e)^2', 'exp(1)^2'],
  ['exp(1)^z', 'exp(1)^^z'],
  ['e^-z', 'exp((-z))'],
  ['10^-40', '10^-40'],
  // numbers stay exact
  ['0.01', '1/100'],
  ['1e-3', '1/1000', 'number-format'],
  ['1/2', '(1 / 2)'],
  ['-2', '(-2)'],
  // products that look like calls
  ['z(1-z)', '(z * (1 - z))'],
  ['z(1-z)^2', '(z * (1 - z)^2)'],
  ['z(1-z)(1+z)', '((z * (1 - z)) * (1 + z))'],
  ['2/z(1-z)', '(2 / (z * (1 - z)))', 'implicit-division'],
  ['k(z+1)', '(k * (z + 1))'],
  ['pi(z+1)', '(pi * (z + 1))'],
  ['e(1-z)', '(exp(1) * (1 - z))'],
  // functions
  ['Tanh(z)', 'tanh(z)'],
  ['log(z)', 'ln(z)', 'natural-logarithm'],
  ['log(z)+log(2z)', '(ln(z) + ln((2 * z)))', 'natural-logarithm'],
  ['log_2(z)', '(ln(z) / ln(2))'],
  ['log_b(z)', '(ln(z) / ln(b))'],
  ['max(0,1,z)', 'max(max(0, 1), z)'],
  ['tanh^2(z)', 'tanh(z)^2'],
  ['tanh^n(z)', 'tanh(z)^^n'],
  ['|z|', 'abs(z)'],
  ['relu(z)', 'max(0, z)'],
  ['Φ(z)', '((1 + erf((z / 2^1/2))) / 2)'],
  // cases
  ['if(z>0,1,0)', '{0 lt z ? 1 : 0}'],
  ['if(0<z<6,1,0)', '{0 lt z ? {z lt 6 ? 1 : 0} : 0}'],
  ['if(z>0 and z<6,1,0)', '{0 lt z ? {z lt 6 ? 1 : 0} : 0}'],
  ['if(z<0 or z>6,1,0)', '{z lt 0 ? 1 : {6 lt z ? 1 : 0}}'],
  ['if(not z<0,1,0)', '{z lt 0 ? 0 : 1}'],
  ['if(not (z<0 or z>6),1,0)', '{z lt 0 ? 0 : {6 lt z ? 0 : 1}}'],
  ['if(z!=0,a,b)', '{z eq 0 ? b : a}'],
  ['0 if z<0, 1 if z>0', '{z lt 0 ? 0 : {0 lt z ? 1 : (1 / 0)}}'],
  ['0 if z<0, 1 if z>=0', '{z lt 0 ? 0 : 1}'],
  ['1 if z>=0, 0 if z<0', '{0 le z ? 1 : 0}'],
  ['0 if z<0, 2 if z=0, 1 if z>0', '{z lt 0 ? 0 : {z eq 0 ? 2 : 1}}'],
  ['0 if z<0, 1 if z>1', '{z lt 0 ? 0 : {1 lt z ? 1 : (1 / 0)}}'],
  ['0 if z<=0, 1 if z>=0', '{z le 0 ? 0 : 1}', 'overlapping-cases'],
  ['piecewise(z<=-1,0,z>=1,z,5)', '{z le (-1) ? 0 : {1 le z ? z : 5}}'],
  ['1 if z>0', '{0 lt z ? 1 : (1 / 0)}'],
  // definitions
  ['f(z) = z^2', 'z^2', 'definition'],
  ['y = z^2', 'z^2', 'definition'],
  ['g(z) := 1+z', '(1 + z)', 'definition'],
  ['Ⓐ 2z', '(2 * z)'],
];

const NONE: readonly (readonly [string, string, string?])[] = [
  ['exp', 'function-without-argument', 'exp(z)'],
  ['2+exp*z', 'function-without-argument', 'exp(z)'],
  ['constructor', 'unknown-name'],
  ['hasOwnProperty', 'unknown-name'],
  ['toString', 'unknown-name'],
  ['__proto__', 'unknown-name'],
  ['__defineGetter__', 'unknown-name'],
  ['valueOf(z)', 'unknown-function'],
  ['isPrototypeOf(z)', 'unknown-function'],
  ['ones(20000,20000)', 'unknown-function'],
  ['f(z)', 'unknown-function'],
  ['f(x)=f(x)', 'left-side'],
  ['f(z)=f(z)', 'unknown-function'],
  ['xz', 'unknown-name', 'x*z'],
  ['z2', 'unknown-name', 'z^2'],
  ['tanhz', 'unknown-name', 'tanh(z)'],
  ['z(1,2)', 'unexpected'],
  ['tanh(1,2)', 'argument-count'],
  ['max(z)', 'argument-count'],
  ['z=1', 'not-an-expression'],
  ['z>0', 'not-an-expression'],
  ['a,b', 'not-an-expression'],
  ['1+(z>0)', 'value-expected'],
  ['if(z>0 and 1, 1, 0)', 'condition-expected'],
  ['if(z≈0, 1, 0)', 'approximation'],
  ['if(z=>0, 1, 0)', 'not-a-condition', '>='],
  ['d/dz (z^2)', 'derivative'],
  ['z^(1e999*1e999*1e999*1e999)', 'limit-digits'],
];

describe('meaning', () => {
  it.each(MEANING)('%s', (text, meaning, ...notices) => {
    const { term, problems } = readExpression(text, open);
    expect(showTerm(term)).toBe(meaning);
    expect(problems.map((p) => p.code)).toEqual(notices);
  });

  it.each(NONE.map((row) => ({ row, text: row[0] })))('refuses $text', ({ row: [text, code, repair] }) => {
    const { term, problems } = readExpression(text, open);
    expect(term).toBeUndefined();
    const errors = problems.filter((p) => p.severity === 'error');
    expect(errors.map((p) => p.code)).toEqual([code]);
    if (repair !== undefined) expect(errors[0].repair).toContain(repair);
  });

  it('knows only declared parameters when they are listed', () => {
    const ctx: Context = { ...open, parameters: new Set(['α', 'lo']) };
    expect(showTerm(readExpression('alpha*z + α + lo', ctx).term)).toBe('(((alpha * z) + alpha) + lo)');
    const { problems } = readExpression('b*z + c(z+1) + b', ctx);
    expect(problems.map((p) => [p.code, p.about])).toEqual([
      ['unknown-name', 'b'],
      ['unknown-name', 'c'],
    ]);
  });

  it('lets a declared letter win over a constant and a function', () => {
    const ctx: Context = { ...open, parameters: new Set(['e', 'sigma']) };
    expect(showTerm(readExpression('e^z', ctx).term)).toBe('e^^z');
    expect(showTerm(readExpression('sigma(1-z)', ctx).term)).toBe('(sigma * (1 - z))');
  });

  it('does not touch Object.prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    readExpression('__proto__ + constructor', { ...open, parameters: new Set(['__proto__']) });
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it('names the code point of a foreign letter that it does not know', () => {
    expect(readExpression('Ⓐ + 1', open).problems[0].message).toContain('U+24B6');
  });
});

describe('derivatives inside an expression', () => {
  const square: Context = {
    ...open,
    differentiate: (t: Term, wrt: string, order: number) => (order === 1 ? mul(fn('sign', t), variable(wrt)) : undefined),
  };
  it('asks for them', () => {
    expect(showTerm(readExpression('d/dz (z^2) + 1', square).term)).toBe('((sign(z^2) * z) + 1)');
    expect(showTerm(readExpression("tanh'(2z)", square).term)).toBe('(sign(tanh((2 * z))) * (2 * z))');
    expect(showTerm(readExpression("(z^2)'", square).term)).toBe('(sign(z^2) * z)');
    expect(readExpression("tanh''(z)", square).problems[0].code).toBe('derivative');
    expect(readExpression("tanh'", square).problems[0].code).toBe('function-without-argument');
  });
  it('evaluates at a place', () => {
    expect(showTerm(readExpression('(z^2 + a)|_{z=3}', open).term)).toBe('(3^2 + a)');
    expect(showTerm(readExpression('d/dz (z^2)|_{z=0}', square).term)).toBe('(sign(0^2) * 0)');
  });
  it('calls the derivative of the function under discussion circular, however it is written', () => {
    for (const text of ["g'(z)", "g'", "σ'(z)+1", 'd/dz g(z)', 'dg/dz', 'da/dz', 'd/dz (1/(1+e^-z))', 'd/dz (g(z)+0)', "sigmoid'(2z)"]) {
      expect([
        text,
        readExpression(text, { ...sigmoidClaim, differentiate: () => two }).problems.find((p) => p.severity === 'error')?.code,
      ]).toEqual([text, 'circular']);
    }
    expect(readExpression("tanh'(z)", tanhClaim).problems[0].code).toBe('circular');
    expect(readExpression("tanh'(z)", { ...sigmoidClaim, differentiate: () => two }).term).toBe(two);
    expect(readExpression("g'(z)", { ...sigmoidClaim, allowDerivative: true, differentiate: () => two }).term).toBe(two);
  });
});
