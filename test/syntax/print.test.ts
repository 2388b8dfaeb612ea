/** Printing and readback: same meaning, few brackets, bounded work. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Q from '../../src/num/rational.ts';
import { parseAscii } from '../../src/syntax/ascii.ts';
import { type PrintOptions, type PrintStyle, print } from '../../src/syntax/print.ts';
import { readExpression } from '../../src/syntax/read.ts';
import { type ReadbackOptions, readback } from '../../src/syntax/readback.ts';
import { add, div, exp, fn, iff, int, ln, minusOne, mul, neg, num, pi, pow, rpow, sub, type Term, variable } from '../../src/term/term.ts';
import { evaluate } from './evaluate.ts';
import { katex } from './katex.ts';
import { open, sigmoid, z } from './vocabulary.ts';

/** What is read, and how it is written in ASCII, Unicode and LaTeX for a reader. */
const WRITTEN: readonly (readonly [string, string, string, string])[] = [
  ['1/(1+e^-z)', '1/(1 + e^(-z))', '1/(1 + e⁻ᶻ)', '\\frac{1}{1 + e^{-z}}'],
  ['1-tanh(z)^2', '1 - tanh^2(z)', '1 − tanh²(z)', '1 - \\tanh^2(z)'],
  ['sech(z/2)^2/4', 'sech^2(z/2)/4', 'sech²(z/2)/4', '\\frac{\\operatorname{sech}^2\\left( \\frac{z}{2} \\right)}{4}'],
  ['-z^2', '-z^2', '−z²', '-z^2'],
  ['(-z)^2', '(-z)^2', '(−z)²', '(-z)^2'],
  ['-(a+b)', '-(a + b)', '−(a + b)', '-(a + b)'],
  ['(-a)*b', '-a*b', '−a·b', '-a b'],
  ['a+(-b)', 'a - b', 'a − b', 'a - b'],
  ['a+(-2)*b', 'a - 2*b', 'a − 2b', 'a - 2 b'],
  ['a-(-b)', 'a - (-b)', 'a − (−b)', 'a - (-b)'],
  ['a*(-b)', 'a*(-b)', 'a(−b)', 'a (-b)'],
  ['a-(b-c)', 'a - (b - c)', 'a − (b − c)', 'a - (b - c)'],
  ['a+(b+c)', 'a + b + c', 'a + b + c', 'a + b + c'],
  ['2*3', '2*3', '2·3', '2 \\cdot 3'],
  ['2*(3*z)', '2*3*z', '2·3z', '2 \\cdot 3 z'],
  ['z*3', 'z*3', 'z·3', 'z \\cdot 3'],
  ['a/(b*c)', 'a/(b*c)', 'a/(b·c)', '\\frac{a}{b c}'],
  ['(1/2)*z', '1/2*z', '1/2·z', '\\frac{1}{2} z'],
  ['2*(1/3)', '2*(1/3)', '2·(1/3)', '2 \\cdot \\frac{1}{3}'],
  ['(a/b)^2', '(a/b)^2', '(a/b)²', '\\left( \\frac{a}{b} \\right)^2'],
  ['(1-z)(1+z)', '(1 - z)*(1 + z)', '(1 − z)(1 + z)', '(1 - z) (1 + z)'],
  ['a(1-a)', 'a*(1 - a)', 'a(1 − a)', 'a (1 - a)'],
  ['z e^-z', 'z*e^(-z)', 'z·e⁻ᶻ', 'z e^{-z}'],
  ['e^(-z^2/2)/sqrt(2*pi)', 'e^(-z^2/2)/sqrt(2*pi)', 'e^(−z²/2)/√(2π)', '\\frac{e^{-z^2/2}}{\\sqrt{2 \\pi}}'],
  ['sqrt(z)^3', 'sqrt(z)^3', '(√z)³', '\\sqrt{z}^3'],
  ['cbrt(z)', 'z^(1/3)', 'z^(1/3)', '\\sqrt[3]{z}'],
  ['z^(-1/2)', 'z^(-1/2)', 'z^(−1/2)', 'z^{-1/2}'],
  ['e^z^2', 'e^(z^2)', 'e^(z²)', 'e^{z^2}'],
  ['(e^z)^2', '(e^z)^2', '(eᶻ)²', '(e^z)^2'],
  ['exp(1)^2', 'exp(1)^2', 'exp(1)²', '\\exp(1)^2'],
  ['abs(z)^3', 'abs(z)^3', '|z|³', '\\left| z \\right|^3'],
  ['ln(cosh(z))', 'ln(cosh(z))', 'ln(cosh(z))', '\\ln(\\cosh(z))'],
  ['asin(z)', 'asin(z)', 'asin(z)', '\\arcsin(z)'],
  ['max(0, 0.01*z)', 'max(0, 1/100*z)', 'max(0, 1/100·z)', '\\max\\left( 0, \\frac{1}{100} z \\right)'],
  ['alpha_1*beta', 'alpha_1*beta', 'α₁·β', '\\alpha_1 \\beta'],
  [
    'if(z>0,1,0)',
    'if(z > 0, 1, 0)',
    '{ 1 if z > 0; 0 otherwise }',
    '\\begin{cases} 1 & \\text{if } z > 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
  ],
  [
    '0 if z<0, 1 if z>0',
    'piecewise(z < 0, 0, z > 0, 1)',
    '{ 0 if z < 0; 1 if z > 0 }',
    '\\begin{cases} 0 & \\text{if } z < 0 \\\\ 1 & \\text{if } z > 0 \\end{cases}',
  ],
  [
    'if(0<z<=6,1,0)',
    'if(0 < z <= 6, 1, 0)',
    '{ 1 if 0 < z ≤ 6; 0 otherwise }',
    '\\begin{cases} 1 & \\text{if } 0 < z \\le 6 \\\\ 0 & \\text{otherwise} \\end{cases}',
  ],
  [
    '2*if(z>0,1,0)',
    '2*if(z > 0, 1, 0)',
    '2{ 1 if z > 0; 0 otherwise }',
    '2 \\left( \\begin{cases} 1 & \\text{if } z > 0 \\\\ 0 & \\text{otherwise} \\end{cases} \\right)',
  ],
];

const term = (text: string): Term => readExpression(text, open).term!;
const text = (t: Term, style: PrintStyle, read: ReadbackOptions = {}, options: PrintOptions = {}): string =>
  print(readback(t, read), style, options).text;

describe('what a reader sees', () => {
  it.each(WRITTEN)('%s', (typed, ascii, unicode, latex) => {
    const t = term(typed);
    expect(text(t, 'ascii', {}, { exact: false })).toBe(ascii);
    expect(text(t, 'unicode')).toBe(unicode);
    expect(text(t, 'latex')).toBe(latex);
  });

  it('keeps what a person typed', () => {
    const typed = (s: string, style: PrintStyle): string => print(parseAscii(s).surface!, style).text;
    expect(typed('2[(1+e^{-2z})^{-2} e^{-2z}]', 'unicode')).toBe('2[(1 + e⁻²ᶻ)⁻²·e⁻²ᶻ]');
    expect(typed("g'(z) = g(z)(1-g(z))", 'latex')).toBe("g'(z) = g(z) (1 - g(z))");
    expect(typed('d/dz g(z) = g(1-g)', 'latex')).toBe('\\frac{d}{dz} g(z) = g(1 - g)');
    expect(typed('dg/dz|_{z=0}', 'latex')).toBe('\\left. \\frac{dg}{dz} \\right|_{z = 0}');
    expect(typed('∂a/∂z', 'unicode')).toBe('∂a/∂z');
    expect(typed('a+(b+c)', 'unicode')).toBe('a + (b + c)');
    expect(typed('Ⓐ 2z', 'latex')).toBe('\\textcircled{A} \\quad 2 z');
    expect(typed('0.01z', 'latex')).toBe('0.01 z');
    expect(typed('f = g ⇒ h ≈ 1', 'latex')).toBe('f = g \\Rightarrow h \\approx 1');
    expect(typed('a^[1]^2', 'latex')).toBe('{a^{[1]}}^2');
    expect(typed('1e-3 z', 'latex')).toBe('1 \\cdot 10^{-3} \\cdot z');
    expect(typed('1e-3^2', 'latex')).toBe('(1 \\cdot 10^{-3})^2');
    expect(typed("g''''(z)", 'latex')).toBe('g^{(4)}(z)');
    expect(typed('__x + lo_max', 'latex')).toBe('\\mathrm{\\_\\_x} + \\mathrm{lo}_{\\mathrm{max}}');
  });

  it('writes a name for a part that has one', () => {
    const g = sigmoid(z);
    const as = new Map([[g, parseAscii('g').surface!]]);
    const t = mul(g, sub(int(1), g));
    expect(text(t, 'unicode', { as })).toBe('g·(1 − g)');
    expect(text(t, 'latex', { as })).toBe('g \\cdot (1 - g)');
  });

  it('writes numbers as fractions or decimals', () => {
    const t = mul(num(Q.rational(-3, 8)), z);
    expect(text(t, 'unicode')).toBe('−3/8·z');
    expect(text(t, 'unicode', { numbers: 'decimal' })).toBe('−0.375z');
    expect(text(num(Q.rational(1, 3)), 'ascii', { numbers: 'decimal' })).toBe('1/3');
  });

  it('does not change the meaning of a power that is only defined for a positive base', () => {
    expect(text(rpow(z, int(2)), 'ascii')).toBe('e^(2*ln(z))');
    expect(text(rpow(z, div(int(1), int(2))), 'ascii', { exact: true })).toBe('e^(1/2*ln(z))');
  });
});

describe('bounded printing', () => {
  let big: Term = z;
  for (let i = 0; i < 60; i++) big = mul(add(big, big), exp(big));
  let deep: Term = z;
  for (let i = 0; i < 20_000; i++) deep = add(deep, exp(deep.op === 'add' ? z : deep));
  let nest: Term = z;
  for (let i = 0; i < 5000; i++) nest = div(int(1), add(int(1), nest));

  it.each(['ascii', 'unicode', 'latex'] as const)('%s', (style) => {
    for (const t of [big, deep, nest]) {
      const start = performance.now();
      const { text: out, truncated } = print(readback(t), style, { maxLength: 500 });
      expect(performance.now() - start).toBeLessThan(2000);
      expect(truncated).toBe(true);
      expect(out.length).toBeLessThan(style === 'latex' ? 3000 : 1500);
      expect(out).toContain(style === 'latex' ? '\\ldots' : '…');
      if (style === 'latex') expect(() => katex(out, { displayMode: true })).not.toThrow();
    }
  });

  it('does not cut what is short enough', () => {
    expect(print(readback(sigmoid(z)), 'ascii')).toEqual({ text: '1/(1 + e^(-z))', truncated: false });
    expect(print(readback(int(10n ** 3000n)), 'ascii', { maxLength: 50 }).truncated).toBe(true);
  });
});

/** Terms that some text means: numbers are not negative and have finitely many decimals. */
const { written } = fc.letrec<{ written: Term }>((tie) => {
  const child = tie('written');
  const q = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 4 })).map(([n, d]) => Q.rational(n, d));
  return {
    written: fc.oneof(
      { maxDepth: 6, depthSize: 'small' },
      fc.constantFrom(z, variable('a'), variable('alpha'), variable('z_1'), pi, exp(int(1))),
      fc.integer({ min: 0, max: 20 }).map((n) => int(n)),
      fc.integer({ min: 1, max: 999 }).map((n) => num(Q.rational(n, 100))),
      fc.tuple(child, child).map(([a, b]) => add(a, b)),
      fc.tuple(child, child).map(([a, b]) => sub(a, b)),
      fc.tuple(child, child).map(([a, b]) => mul(a, b)),
      fc.tuple(child, child).map(([a, b]) => div(a, b)),
      child.map(neg),
      fc.tuple(child, q).map(([a, e]) => pow(a, e)),
      fc
        .tuple(
          child,
          child.map((b) => add(z, b)),
        )
        .map(([a, b]) => rpow(a, b)),
      child.map(exp),
      child.map(ln),
      fc.tuple(fc.constantFrom('sin', 'tanh', 'sech', 'abs', 'erf', 'sign', 'asin'), child).map(([f, a]) => fn(f, a)),
      fc.tuple(fc.constantFrom('max', 'min'), child, child).map(([f, a, b]) => fn(f, a, b)),
      fc.tuple(fc.constantFrom('lt', 'le', 'eq'), child, child, child, child).map(([r, a, b, c, d]) => iff(r as 'lt', a, b, c, d)),
    ),
  };
});

const POINTS = [
  { z: 0.7, a: 1.3, alpha: 0.4, z_1: 2 },
  { z: -1.9, a: 0.6, alpha: 2.1, z_1: 0 },
];
const close = (a: number, b: number): boolean =>
  Number.isNaN(a) ? Number.isNaN(b) : a === b || Math.abs(a - b) <= 1e-9 * (1 + Math.abs(a));

describe('round trips', () => {
  it('exact ASCII is read back as the same term', () => {
    fc.assert(
      fc.property(written, (t) => {
        const out = print(readback(t, { exact: true }), 'ascii', { maxLength: 9000 });
        fc.pre(!out.truncated);
        const { term: back, problems } = readExpression(out.text, open, 'ascii');
        expect([out.text, problems.filter((p) => p.severity === 'error')]).toEqual([out.text, []]);
        if (back !== t) expect(text(back!, 'ascii', { exact: true })).toBe(`another term than ${out.text}`);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  it.each(['ascii', 'unicode', 'latex'] as const)('what a reader sees in %s has the same value', (style) => {
    fc.assert(
      fc.property(written, (t) => {
        const out = print(readback(t), style, { maxLength: 4000, exact: false });
        // One-line cases are for people only.
        fc.pre(!out.truncated && !(style === 'unicode' && out.text.includes('{')));
        const { term: back, problems } = readExpression(out.text, { ...open, katex }, style === 'latex' ? 'latex' : 'ascii');
        expect([out.text, problems.filter((p) => p.severity === 'error').map((p) => p.message)]).toEqual([out.text, []]);
        for (const at of POINTS) {
          const [a, b] = [evaluate(t, at), evaluate(back!, at)];
          expect([out.text, close(a, b) || `${a} became ${b}`]).toEqual([out.text, true]);
        }
      }),
      { numRuns: 600, seed: 12 },
    );
  });

  it('what is typed can be printed and typed again', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('unicode', 'latex'), (t, style) => {
        const typed = print(readback(t, { exact: true }), 'ascii', { maxLength: 1000 });
        fc.pre(!typed.truncated && !typed.text.includes('piecewise') && !typed.text.includes('if('));
        const surface = parseAscii(typed.text).surface!;
        const out = print(surface, style as PrintStyle, { exact: true }).text;
        const { term: back, problems } = readExpression(out, { ...open, katex }, style === 'latex' ? 'latex' : 'ascii');
        expect([out, problems.filter((p) => p.severity === 'error').map((p) => p.message)]).toEqual([out, []]);
        for (const at of POINTS) expect([out, close(evaluate(t, at), evaluate(back!, at))]).toEqual([out, true]);
      }),
      { numRuns: 500, seed: 13 },
    );
  });

  it('negative and fractional numbers keep their value', () => {
    const t = add(num(Q.rational(-1, 3)), pow(minusOne, Q.rational(1, 3)));
    expect(evaluate(term(text(t, 'ascii')), {})).toBeCloseTo(-4 / 3);
  });
});
