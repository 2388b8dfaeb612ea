/** LaTeX as people really write it: read as meant, or refused with a message. */
import { describe, expect, it } from 'vitest';
import { looksLikeLatex, parseLatex } from '../../src/syntax/latex.ts';
import { readClaim, readConditions, readExpression } from '../../src/syntax/read.ts';
import { katex } from './katex.ts';
import { show, showTerm } from './show.ts';
import { open, sigmoidClaim, tanhClaim } from './vocabulary.ts';

/** text, what it is read as, codes of the notices */
const READ: readonly (readonly [string, string, ...string[]])[] = [
  // braces that are not brackets
  ['{1 + e}^{- z}', '(1+(e^(-z)))', 'brace-group'],
  ['{{e}^{-z}}', '(e^(-z))'],
  ['2{a+b}', '((2·a)+b)', 'brace-group'],
  ['1 - {g(z)}^2', '(1-(g<z>^2))'],
  // primes and other marks of a derivative
  ["g'(z)", "g'<z>"],
  ["g^{'}(z)", "g'<z>"],
  ["g(z)^{'}", "g<z>'"],
  ["g''", "g''"],
  ["g'^2", "(g'^2)"],
  ['\\sigma^{\\prime}(z)', "sigma'<z>"],
  ['g’(z)', "g'<z>"],
  ['f^{(3)}(z)', "f'''<z>"],
  ['\\dot g', "g'"],
  ['\\ddot{g}(z)', "g''<z>"],
  ['D_z z^2', 'D1/z{(z^2)}'],
  // fractions
  ['\\frac12 z', '((1//2)·z)'],
  ['\\frac1{1+e^{-z}}', '(1//(1+(e^(-z))))'],
  ['{a \\over b}', '(a//b)'],
  ['\\dfrac{1}{2}', '(1//2)'],
  ['\\tfrac{1}{2}z', '((1//2)·z)'],
  ['\\cfrac{1}{1+\\cfrac{1}{z}}', '(1//(1+(1//z)))'],
  ['a/b c', '(a/(b·c))', 'implicit-division'],
  ['\\frac{a}{b}^2', '((a//b)^2)', 'fraction-power'],
  ['\\left(\\frac{a}{b}\\right)^2', '([(a//b)]^2)'],
  ['\\sqrt{1+z^2}', 'root{(1+(z^2))}'],
  ['\\sqrt[3]{z}', 'root3{z}'],
  ['\\sqrt2 z', '(root{2}·z)'],
  // functions
  ['\\tanh^2 z', 'tanh^2~<z>'],
  ['\\tanh^{2}(z)', 'tanh^2<z>'],
  ['\\tanh 2z', 'tanh~<(2·z)>', 'bare-argument'],
  ['\\tanh \\frac z2', 'tanh~<(z//2)>'],
  ['\\tanh z/2', '(tanh~<z>/2)', 'bare-argument'],
  ['\\tanh z(1-\\tanh z)', '(tanh~<z>·[(1-tanh~<z>)])'],
  ['\\operatorname{sech^2}{z}', 'sech^2<z>'],
  ['\\operatorname{sech}^2 z', 'sech^2~<z>'],
  ['\\sech z', 'sech~<z>'],
  ['\\mathrm{sigmoid}(z)', 'sigmoid<z>'],
  ['\\text{ReLU}(z)', 'ReLU<z>'],
  ['\\text{sigmoid}^{\\prime}(z)', "sigmoid'<z>"],
  ['\\mathop{sech}(z)', 'sech<z>'],
  ['tanh(z)', 'tanh<z>', 'letters-as-word'],
  ['1-tanh^2(z)', '(1-tanh^2<z>)', 'letters-as-word'],
  ['zexp(-z)', '(z·exp<(-z)>)', 'letters-as-word'],
  ['\\sigma.(1-\\sigma)', '(sigma*[(1-sigma)])', 'elementwise-dot'],
  ['\\sigma \\cdot (1-\\sigma)', '(sigma*[(1-sigma)])'],
  ['\\exp\\left(-z\\right)', 'exp<(-z)>'],
  ['\\exp{-z}', 'exp<(-z)>', 'brace-group'],
  ['\\ln{z}', 'ln<z>'],
  ['\\mathrm{e}^{-z}', '(e^(-z))'],
  ['\\log_2 z', 'log_2~<z>'],
  ['\\log_{10}(z)', 'log_10<z>'],
  ['\\max(0,z)', 'max<0, z>'],
  ['\\max\\{0, 0.01z\\}', 'max<0, (0.01·z)>'],
  ['\\max\\left(0,\\, z\\right)', 'max<0, z>'],
  ['\\abs{z}', '|z|'],
  ['\\varphi(z)', 'phi<z>'],
  // cases
  ['\\begin{cases} 0 & \\text{if } z < 0 \\\\ 1 & \\text{if } z > 0 \\end{cases}', 'cases{0 if z < 0; 1 if z > 0}'],
  ['\\left\\{\\begin{array}{ll}0, & z<0\\\\[4pt] 1, & z\\ge 0\\end{array}\\right.', 'cases{0 if z < 0; 1 if z >= 0}'],
  ['\\left\\lbrace\\begin{matrix}0&z<0\\\\1&\\text{otherwise}\\end{matrix}\\right.', 'cases{0 if z < 0; 1}'],
  ['\\begin{Bmatrix}0&z<0\\\\1&\\text{else}\\end{Bmatrix}', 'cases{0 if z < 0; 1}'],
  ['\\begin{cases} z<0 & 0\\\\ z\\geq 0 & 1 \\end{cases}', 'cases{0 if z < 0; 1 if z >= 0}'],
  ['\\begin{cases} 0 & if z<0 \\\\ 1 & \\mbox{ for } z>0 \\end{cases}', 'cases{0 if z < 0; 1 if z > 0}'],
  ['\\begin{cases}0 & \\text{if $z<0$}\\\\ 1 & \\text{if z>0}\\end{cases}', 'cases{0 if z < 0; 1 if z > 0}'],
  ['\\begin{cases}0 \\quad z<0\\\\ 1 \\quad \\text{otherwise,}\\end{cases}', 'cases{0 if z < 0; 1}'],
  ['\\begin{cases}1 & 0<z \\text{ and } z<6 \\\\ 0 & \\mathrm{otherwise}\\end{cases}', 'cases{1 if (0 < z and z < 6); 0}'],
  // derivatives
  ['\\frac{d}{dz}\\left(1+e^{-z}\\right)+1', '(d1/z{[(1+(e^(-z)))]}+1)'],
  ['\\frac{d}{dz} g(z)', 'd1/z{g<z>}'],
  ['\\frac{dg}{dz}', 'd1/z{g}'],
  ['\\frac{dg(z)}{dz}', 'd1/z{g<z>}'],
  ['\\frac{d\\sigma}{dz}', 'd1/z{sigma}'],
  ['\\frac{d^2 g}{dz^2}', 'd2/z{g}'],
  ['\\frac{\\partial a}{\\partial z}', '∂1/z{a}'],
  ['\\frac{\\partial ((1+z)^{-1})}{\\partial z}', '∂1/z{[([(1+z)]^(-1))]}'],
  ['\\frac{d}{{dz}} z', 'd1/z{z}'],
  ['\\frac{\\mathrm{d}}{\\mathrm{d}z} z', 'd1/z{z}'],
  ['\\dfrac{d}{dz} = 1', 'd1/z{} = 1'],
  ['dg/dz = \\sigma', 'd1/z{g} = sigma'],
  ['\\left.\\frac{dg}{dz}\\right|_{z=0}', 'd1/z{g}|z=0'],
  ['\\frac{dg}{dz}\\Big|_{z=0}', 'd1/z{g}|z=0'],
  ['g(z)|_{z=0}', 'g<z>|z=0'],
  ['\\frac{d}{dz} 3z^2', 'd1/z{(3·(z^2))}', 'derivative-operand'],
  // brackets
  ['2[1+z]\\{z\\}', '((2·[(1+z)])·[z])'],
  ['\\bigl(1+z\\Bigr)', '[(1+z)]'],
  ['\\left| z \\right|', '|z|'],
  ['\\lvert z \\rvert', '|z|'],
  ['\\bigl\\lvert z \\bigr\\rvert', '|z|'],
  ['|z|', '|z|'],
  // products
  ['2\\,z', '(2·z)'],
  ['2 \\times 3 \\cdot z * a', '(((2*3)*z)*a)'],
  ['\\alpha\\beta z', '((alpha·beta)·z)'],
  ['z_i + z_{12}', '(z_i+z_12)'],
  ['z_{\\text{max}}', 'z_max'],
  ['a^{[1]}', 'a^[1]', 'layer-index'],
  ['z^{-1}(1+z)', '((z^(-1))·[(1+z)])'],
  // decoration
  ['\\cancel{1} z', '(cancel{1}·z)'],
  ['\\underbrace{1+z}_{\\textcircled{A}} - z', '(under{(1+z): Ⓐ}-z)'],
  ['\\underbrace{z}_{\\text{inner}}', 'under{z: inner}'],
  ['\\textcircled{A} \\quad (-1)z', 'Ⓐ ([(-1)]·z)'],
  ['\\boxed{\\color{red} z+1}', '(z+1)'],
  ["g'(z) &= a \\tag{1}\\label{eq:x}", "g'<z> = a"],
  ['a = b \\qquad \\text{(chain rule)}', 'a = b "(chain rule)"', 'remark'],
  ['\\[ z+1. \\]', '(z+1)'],
  ['$z^2$', '(z^2)'],
  ['\\begin{equation} z+1 \\end{equation}', '(z+1)'],
  // chains
  ['f = g = h', 'f = g = h'],
  ['= \\frac{1}{2}', '= (1//2)'],
  ["\\begin{aligned} g' &= a(1-a) \\\\ &= a - a^2 \\end{aligned}", "g' = a<(1-a)> = (a-(a^2))"],
  ['a \\Rightarrow b \\approx c \\to d', 'a ⇒ b ≈ c → d'],
  ['f := g \\equiv h \\ne k', 'f := g ≡ h != k'],
  ['f = 1, \\quad h = 2', 'list{f = 1; h = 2}'],
  ['0 < y \\leq 1', '0 < y <= 1'],
  ['\\text{if } z>0 \\text{ then } 1 \\text{ else } 0', 'cases{1 if z > 0; 0}'],
];

/** text, code of the error, where it is, a piece of the message or repair */
const REFUSED: readonly (readonly [text: string, code: string, from: number, says?: string])[] = [
  ['e^-z', 'exponent-sign', 0, 'e^{-z}'],
  ['e^{-}z', 'exponent-sign', 0],
  ['e^10', 'ambiguous', 3, 'e^{10}'],
  ['z^2^3', 'double-superscript', 3],
  ['\\frac{1}{1+e^{-z}', 'unbalanced', 8],
  ['z^2}', 'unbalanced', 3],
  ['\\left(z', 'unbalanced', 0],
  ['\\left(1+z\\right]', 'unbalanced', 9],
  ['\\begin{cases} 0 & z<0', 'unbalanced', 0],
  ['\\end{cases}', 'unbalanced', 0],
  ['2\\frac12', 'ambiguous', 0, '\\cdot'],
  ['1\\,000', 'spaces-between-numbers', 0, '1000'],
  ['0{,}01 z', 'decimal-comma', 0, '0.01'],
  ['1,5z', 'decimal-comma', 0, '1.5'],
  ['\\sigma^{-1}(z)', 'inverse-or-reciprocal', 0],
  ['\\sin^{-1} z', 'inverse-or-reciprocal', 0, 'asin'],
  ['\\tanh z e^{-z}', 'ambiguous', 0],
  ['\\tanh{z}^2', 'ambiguous', 5],
  ['\\frac{d}{dz}\\sigma(z)(1-\\sigma(z))', 'ambiguous', 12],
  ['z^{(3)}', 'ambiguous', 0],
  ['\\frac{}{2}', 'missing-operand', 0],
  ['', 'empty', 0],
  ['{}', 'empty', 2],
  ['1 - \\text{tanh}(z)\\text{ squared}', 'prose', 25],
  ['\\text{the slope}', 'prose', 6],
  ['x\\\\y', 'unexpected', 1],
  ['z%comment', 'unsupported', 1],
  ['\\mathbf{z}', 'unsupported', 0],
  ['\\hat{y}', 'unsupported', 0],
  ['\\infty', 'unsupported', 0],
  ['z \\pm 1', 'unsupported', 2],
  ['1 + \\ldots', 'unsupported', 4],
  ['z!', 'unsupported', 1],
  ['1_{z>0}', 'unsupported', 0],
  ['\\max_{z} 1', 'unsupported', 0],
  ['\\left. z \\right)', 'unsupported', 0],
  ['\\frac{dg}{dz}|_{0}', 'evaluation-bar', 13],
  ['ѕ\\cdot 2', 'unknown-name', 0, 'U+0455'],
  ...[
    '\\undefinedmacro z',
    '\\input{/etc/passwd}',
    '\\newwrite\\o\\immediate\\openout\\o=x.txt',
    '\\openin5=/etc/passwd \\read5 to \\l \\l',
    '\\catcode`\\@=0 @input{x}',
    '\\csname inp\\string ut\\endcsname{x}',
    '\\gdef\\tanh{0}1-\\tanh^2(z)',
    '\\def\\x{1}\\x',
    '\\href{javascript:alert(1)}{z}',
    '\\htmlData{a=">}{z}',
    '\\htmlStyle{position:fixed}{z}',
    '\\enclose{updiagonalstrike}[a]{}',
    '\\unknown<img src=x onerror=alert(1)>',
    '\\phantom{1-}\\tanh^2 z',
    '\\includegraphics{x}',
    '\\binom12',
    '\\int z',
    '\\verb|x|',
    '\\rule{1em}{1em}',
  ].map((text): [string, string, number] => [text, 'unknown-command', 0]),
];

describe('LaTeX', () => {
  it.each(READ)('%s', (text, shape, ...notices) => {
    const { surface, problems } = parseLatex(text, katex);
    expect(show(surface)).toBe(shape);
    expect(problems.map((p) => p.code)).toEqual(notices);
  });

  it.each(REFUSED.map((row) => ({ row, text: row[0] })))('refuses $text', ({ row: [text, code, from, says] }) => {
    const { surface, problems } = parseLatex(text, katex);
    expect(surface).toBeUndefined();
    const errors = problems.filter((p) => p.severity === 'error');
    expect(errors.map((p) => [p.code, p.span.from])).toEqual([[code, from]]);
    if (says !== undefined) expect(`${errors[0].message} ${errors[0].repair}`).toContain(says);
  });

  it('is told by a backslash', () => {
    expect(looksLikeLatex('\\tanh z')).toBe(true);
    expect(looksLikeLatex('e^{-z}')).toBe(false);
  });

  it('forgets what one text has defined before the next', () => {
    parseLatex('\\gdef\\tanh{0}1', katex);
    expect(show(parseLatex('\\tanh(z)', katex).surface)).toBe('tanh<z>');
  });

  it('gives places in the source', () => {
    const text = '1 + \\frac{1}{z} \\cdot \\tanh^{2}(z)';
    const { surface } = parseLatex(text, katex);
    if (surface?.kind !== 'binary' || surface.right.kind !== 'binary') throw new Error('unexpected shape');
    const cut = (s: { span: { from: number; to: number } }): string => text.slice(s.span.from, s.span.to);
    expect(cut(surface)).toBe(text);
    expect(cut(surface.right.left)).toBe('\\frac{1}{z}');
    expect(cut(surface.right.right)).toBe('\\tanh^{2}(z)');
  });
});

describe('LaTeX claims', () => {
  const g = '(1 / (1 + exp((-z))))';
  const sigmoid = { ...sigmoidClaim, katex };
  const tanh = { ...tanhClaim, katex };
  const claim = (text: string, ctx = sigmoid): string => {
    const { term, problems } = readClaim(text, ctx);
    return term
      ? showTerm(term).replaceAll(g, 'g')
      : problems
          .filter((p) => p.severity === 'error')
          .map((p) => p.code)
          .join();
  };

  it('about the sigmoid function', () => {
    const product = '(g * (1 - g))';
    for (const text of [
      '\\frac{d}{dz}\\sigma(z)=\\sigma(z)(1-\\sigma(z))',
      '\\sigma.(1-\\sigma)',
      '\\sigma(1-\\sigma)',
      "\\sigma'(z) = \\sigma(z)\\left(1-\\sigma(z)\\right)",
      "g'(z) = a(1-a)\\\\",
      '\\frac{\\partial g(z)}{\\partial z} = a\\,(1-a)',
      '\\frac{dg}{dz} = \\sigma \\times \\left[1-\\sigma\\right].',
      '\\mathrm{sigmoid}(z)\\cdot(1-\\mathrm{sigmoid}(z))',
    ]) {
      expect([text, claim(text)]).toEqual([text, product]);
    }
    expect(claim("\\sigma'(z)")).toBe('circular');
    expect(claim('\\sigma z')).toBe('ambiguous');
    expect(claim('\\alpha')).toBe('unknown-name');
  });

  it('from handwritten notes', () => {
    const { term, problems } = readClaim(
      '\\frac{\\partial ((1+e^{-z})^{-1})}{\\partial z} = \\cancel{1} (1+e^{-z})^{-2} \\cdot e^{-z} \\cdot \\cancel{(-1)}',
      { ...sigmoid, under: { names: new Set(['g']), term: readExpression('(1+e^{-z})^{-1}', open).term! } },
    );
    expect(showTerm(term)).toBe('((1 + exp((-z)))^-2 * exp((-z)))');
    expect(problems.map((p) => p.code)).toEqual(['struck']);
    expect(claim('1 - \\left[ \\frac{1}{1+e^{-2z}} - \\frac{1}{1+e^{2z}} \\right]^2', tanh)).toBe(
      '(1 - ((1 / (1 + exp((-(2 * z))))) - (1 / (1 + exp((2 * z)))))^2)',
    );
    expect(claim('2 \\left[ (1+e^{-2z})^{-2} \\cdot e^{-2z} + (1+e^{2z})^{-2} \\cdot e^{2z} \\right]', tanh)).toBe(
      '(2 * (((1 + exp((-(2 * z))))^-2 * exp((-(2 * z)))) + ((1 + exp((2 * z)))^-2 * exp((2 * z)))))',
    );
    expect(claim('1 - (\\tanh(z))^2', tanh)).toBe('(1 - tanh(z)^2)');
    expect(claim("g'(z) = \\begin{cases} 0.01 & \\text{if } z < 0 \\\\ 1 & \\text{if } z > 0 \\end{cases}", tanh)).toBe(
      '{z lt 0 ? 1/100 : {0 lt z ? 1 : (1 / 0)}}',
    );
  });

  it('reads what is struck out as still there when asked to', () => {
    const read = (text: string, struck: 'removed' | 'kept'): string => showTerm(readExpression(text, { ...open, katex, struck }).term);
    expect(read('\\cancel{a} z', 'removed')).toBe('z');
    expect(read('\\cancel{a} z', 'kept')).toBe('(a * z)');
    expect(read('\\frac{\\cancel{a} z}{\\cancel{a}}', 'removed')).toBe('z');
    expect(read('\\frac{\\cancel{a}}{\\cancel{a} z}', 'removed')).toBe('(1 / z)');
    expect(read('\\cancel{a} + z - \\cancel{a}', 'removed')).toBe('z');
    for (const text of [
      '\\tanh(\\cancel{a})',
      '\\cancel{a}',
      '\\cancel{a}^2',
      '-\\cancel{1} z^2 = 1 - \\cancel{z}^2',
      '-\\cancel{1}',
      '\\sqrt{\\cancel{z}}',
    ]) {
      expect([text, readExpression(text, { ...open, katex }).term]).toEqual([text, undefined]);
    }
  });

  it('assumptions', () => {
    const { conditions } = readConditions('\\alpha > 0,\\ z \\neq 0,\\quad 0 < y \\le 1', { ...open, katex });
    expect(conditions?.map((c) => `${showTerm(c.left)} ${c.rel} ${showTerm(c.right)}`)).toEqual([
      '0 lt alpha',
      'z ne 0',
      '0 lt y',
      'y le 1',
    ]);
  });
});
