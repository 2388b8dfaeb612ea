/** Plain text to Surface: what is read as what, and what is said about it. */
import { describe, expect, it } from 'vitest';
import { parseAscii } from '../../src/syntax/ascii.ts';
import { ELEMENTARY } from '../../src/syntax/names.ts';
import { freeNames } from '../../src/syntax/surface.ts';
import { show } from './show.ts';

/** text, what it is read as, codes of the notices in order */
const READ: readonly (readonly [string, string, ...string[]])[] = [
  // operators and their binding
  ['1+2*z', '(1+(2*z))'],
  ['a-b-c', '((a-b)-c)'],
  ['a/b/c', '((a/b)/c)'],
  ['a/b*c', '((a/b)*c)'],
  ['-z^2', '(-(z^2))'],
  ['-a*b', '(-(a*b))'],
  ['2*-z*y', '((2*(-z))*y)'],
  ['a - -b', '(a-(-b))'],
  ['+z', '(+z)'],
  ['z**2', '(z^2)'],
  ['z^2^3', '(z^(2^3))', 'power-tower'],
  ['2^3^2', '(2^(3^2))', 'power-tower'],
  ['e^-z', '(e^(-z))'],
  ['e^-z^2', '(e^(-(z^2)))'],
  ['e^{-2z}', '(e^[(-(2·z))])'],
  ['e^-2z', '((e^(-2))·z)', 'short-exponent'],
  ['e^2z', '((e^2)·z)', 'short-exponent'],
  ['z^n(1+z)', '((z^n)·[(1+z)])', 'short-exponent'],
  // implicit products
  ['2z', '(2·z)'],
  ['2 z', '(2·z)'],
  ['2(1+z)', '(2·[(1+z)])'],
  ['(1-z)(1+z)', '([(1-z)]·[(1+z)])'],
  ['z(1-z)', 'z<(1-z)>'],
  ['1/2z', '((1/2)·z)', 'implicit-division'],
  ['1/2 z', '((1/2)·z)', 'implicit-division'],
  ['-1/2z', '(-((1/2)·z))', 'implicit-division'],
  ['a/b c', '(a/(b·c))', 'implicit-division'],
  ['1/(2 z)', '(1/[(2·z)])'],
  ['z 2', '(z·2)', 'implicit-number'],
  ['z^2(1+z)', '((z^2)·[(1+z)])'],
  ['z^-1(1+z)', '((z^(-1))·[(1+z)])'],
  ['σ.(1-σ)', '(sigma*[(1-sigma)])', 'elementwise-dot'],
  ['a.*b', '(a*b)', 'elementwise-dot'],
  // brackets
  ['2[(1+z)^{-2} z]', '(2·[(([(1+z)]^[(-2)])·z)])'],
  ['|z|', '|z|'],
  ['|z-|y||', '|(z-|y|)|'],
  ['2|z||y|', '((2·|z|)·|y|)'],
  // numbers
  ['0.01z', '(0.01·z)'],
  ['.5', '.5'],
  ['1e-3', '1e-3', 'number-format'],
  ['1e5', '1e5'],
  ['2e^z', '(2·(e^z))'],
  // functions
  ['tanh(z)', 'tanh<z>'],
  ['tanh^2(z)', 'tanh^2<z>'],
  ['tanh²(z)', 'tanh^2<z>'],
  ['tanh^2 z', 'tanh^2~<z>', 'bare-argument'],
  ['1-tanh²', '(1-(tanh^2))'],
  ['sin x', 'sin~<x>', 'bare-argument'],
  ['sin 2x', 'sin~<(2·x)>', 'bare-argument'],
  ['sin 2x^2', 'sin~<(2·(x^2))>', 'bare-argument'],
  ['sin x cos x', '(sin~<x>·cos~<x>)', 'bare-argument', 'bare-argument'],
  ['ln sin x', 'ln~<sin~<x>>', 'bare-argument', 'bare-argument'],
  ['tanh z (1-tanh z)', '(tanh~<z>·[(1-tanh~<z>)])', 'bare-argument', 'bare-argument'],
  ['sin x/2', '(sin~<x>/2)', 'bare-argument', 'bare-argument'],
  ['max(0, 0.01z, z)', 'max<0, (0.01·z), z>'],
  ['log_2(z)', 'log_2<z>'],
  ['log_{10}(z)', 'log_10<z>'],
  // names
  ['z_1 + z_{12} + z_i + z₁', '(((z_1+z_12)+z_i)+z_1)'],
  ['σ(z)', 'sigma<z>'],
  ['𝜎(𝑧)', 'sigma<z>'],
  ['𝑡𝑎𝑛ℎ(𝑧)', 'tanh<z>'],
  ['αz', '(alpha·z)'],
  ['2πz', '((2·pi)·z)'],
  ['a^[1]', 'a^[1]', 'layer-index'],
  // pasted characters
  ['1−z', '(1-z)'],
  ['1–z', '(1-z)'],
  ['2·z×3÷4', '(((2*z)*3)/4)'],
  ['z²', '(z^2)'],
  ['e⁻²ᶻ', '(e^(-(2·z)))'],
  ['zⁿ', '(z^n)'],
  ['½z', '((1//2)·z)'],
  ['√z', 'root{z}'],
  ['√(1+z)', 'root{[(1+z)]}'],
  ['∛(z)', 'root3{[z]}'],
  ['z\u00a0+\u20091', '(z+1)'],
  // derivatives
  ["g'(z)", "g'<z>"],
  ['g’(z)', "g'<z>"],
  ['g″', "g''"],
  ["(1+z)'", "[(1+z)]'"],
  ['d/dz (1+z)^2 + 1', '(d1/z{([(1+z)]^2)}+1)'],
  ['d/dz g(z)', 'd1/z{g<z>}'],
  ['d/dz 3z^2', 'd1/z{(3·(z^2))}', 'derivative-operand'],
  ['d/dz (z^2) z', '(d1/z{[(z^2)]}·z)', 'derivative-operand'],
  ['dg/dz = 1', 'd1/z{g} = 1'],
  ['dσ/dz', 'd1/z{sigma}'],
  ["dg/dz'", "d1/z{g}'"],
  ['d²g/dz²', 'd2/z{g}'],
  ['d^2/dz^2 (z^3)', 'd2/z{[(z^3)]}'],
  ['∂a/∂z', '∂1/z{a}'],
  ['d((1+z)^-1)/dz', 'd1/z{[([(1+z)]^(-1))]}'],
  ['D_z z^2', 'D1/z{(z^2)}'],
  ['delta/dz', '(delta/dz)'],
  ['(dg/dz)|_{z=0}', '[d1/z{g}]|z=0'],
  ['d/dz g(z)|_{z=0}', 'd1/z{g<z>}|z=0'],
  ['z g(z)|_(z=1)', '(z·g<z>)|z=1', 'evaluation-bar'],
  // cases
  ['if(z>0,1,0)', 'cases{1 if z > 0; 0}'],
  ['if(z>0,1,z<0,0,2)', 'cases{1 if z > 0; 0 if z < 0; 2}'],
  ['cases(0, z<0, 1, z>=0)', 'cases{0 if z < 0; 1 if z >= 0}'],
  ['piecewise(z<0,0,1)', 'cases{0 if z < 0; 1}'],
  ['piecewise(z<0, 0, otherwise, 1)', 'cases{0 if z < 0; 1}'],
  ['Piecewise((z, z>0), (0, True))', 'cases{z if z > 0; 0}'],
  ['cases(0 if z<0, 1 if z>0)', 'cases{0 if z < 0; 1 if z > 0}'],
  ['cases(z<0: 0, z>0: 1)', 'cases{0 if z < 0; 1 if z > 0}'],
  ['if z > 0 then 1 else 0', 'cases{1 if z > 0; 0}'],
  ['if (z>0) and (z<1) then 1 else if z<0 then 2 else 0', 'cases{1 if ([z > 0] and [z < 1]); cases{2 if z < 0; 0}}'],
  ['1 if z>0 else 0', 'cases{1 if z > 0; 0}'],
  ['0 if z<0, 1 if z>0', 'cases{0 if z < 0; 1 if z > 0}'],
  ['0 if z<0, 1 otherwise', 'cases{0 if z < 0; 1}'],
  ['cases(0 if z<0, 1 otherwise)', 'cases{0 if z < 0; 1}'],
  ["g' = 0 if z<0, 1 if z>0", "g' = cases{0 if z < 0; 1 if z > 0}"],
  ['(z>0) ? 1 : 0', 'cases{1 if [z > 0]; 0}'],
  ['z>0 ? 1 : z<-1 ? 2 : 3', 'cases{1 if z > 0; cases{2 if z < (-1); 3}}'],
  // relations and logic
  ['0 < y < 1', '0 < y < 1'],
  ['a ≤ b ≥ c ≠ d', 'a <= b >= c != d'],
  ['not z>0 and z<1 or a=1', '((not z > 0 and z < 1) or a = 1)'],
  ['z>0, a>0', 'list{z > 0; a > 0}'],
  ['= 1', '= 1'],
  ['f := z ⇒ f ≡ z', 'f := z ⇒ f ≡ z'],
  ['Ⓐ 2z', 'Ⓐ (2·z)'],
];

/** text, code of the error, where it is, a piece of the repair */
const REFUSED: readonly (readonly [text: string, code: string, from: number, repair?: string])[] = [
  ['', 'empty', 0],
  ['  \t\n ', 'empty', 5],
  ['z^2^', 'missing-operand', 4],
  ['z**', 'missing-operand', 3],
  ['a+', 'missing-operand', 2],
  ['*z', 'missing-operand', 0],
  ['()', 'missing-operand', 1],
  ['f(a,)', 'missing-operand', 4],
  ['((z)', 'unbalanced', 0],
  ['z)', 'unbalanced', 1],
  ['z?_{dg', 'unbalanced', 3],
  ['(z]', 'unbalanced', 2, ')'],
  ['|z', 'unbalanced', 0, 'abs(z)'],
  ['1,5*z', 'decimal-comma', 0, '1.5'],
  ['max(0,05z, z)', 'decimal-comma', 4, '0.05'],
  ['1 000*z', 'spaces-between-numbers', 0, '1000'],
  ['12 3', 'spaces-between-numbers', 0, '123'],
  ['1\u00a0000*z', 'spaces-between-numbers', 0],
  ['007', 'number-format', 0, '7'],
  ['2.+z', 'number-format', 1],
  ['2½', 'ambiguous', 0, '2*'],
  ['√z^2', 'ambiguous', 0],
  ['sin^-1(z)', 'inverse-or-reciprocal', 0, 'asin'],
  ['sin^(-1)(z)', 'inverse-or-reciprocal', 0, '1/sin'],
  ['sin⁻¹(z)', 'inverse-or-reciprocal', 0],
  ['sigma^{-1}(z)', 'inverse-or-reciprocal', 0, '1/sigma'],
  ['f^(3)(z)', 'ambiguous', 0],
  ['tanh z e^-z', 'ambiguous', 0, 'tanh(z)'],
  ['d/dz sigma(z)(1-sigma(z))', 'ambiguous', 5],
  ['d/dz 1/(1+z)', 'ambiguous', 0],
  ['d/dz + 1', 'derivative', 0],
  ['g|_{0}', 'evaluation-bar', 1],
  ['10!', 'unsupported', 2],
  ['z%2', 'unsupported', 1],
  ['∞', 'unsupported', 0],
  ['z ± 1', 'unsupported', 2],
  ['f(x)=f(x);f(1)', 'unsupported', 9],
  ['z["constructor"]("return process")()', 'unsupported', 2],
  ['{"__proto__":{"polluted":"yes"}}', 'unsupported', 1],
  ['parse("1").compile()', 'unsupported', 6],
  ['batchload("/etc/passwd")$', 'unsupported', 10],
  ['z#2', 'unknown-character', 1],
  ['z＃2', 'unknown-character', 1],
  ['z\u0000+1', 'unknown-character', 1],
  ['z\u200b+1', 'unknown-character', 1],
  ['ѕigma(z)', 'unknown-name', 0, 'sigma'],
  ['𝐳+1', 'unknown-name', 0],
  ['\\tanh z', 'unknown-command', 0],
  ['if z>0', 'unexpected', 6],
  ['if(z, 1, 0)', 'cases', 3],
  ['piecewise(z<0, z>0, 1)', 'cases', 15],
  ['piecewise(z<0, 0, otherwise, 1, z>0, 2)', 'cases', 37],
  ['z>0 ? 1', 'unexpected', 7],
  ['1 otherwise', 'unexpected', 2],
];

describe('plain text', () => {
  it.each(READ)('%s', (text, shape, ...notices) => {
    const { surface, problems } = parseAscii(text);
    expect(show(surface)).toBe(shape);
    expect(problems.map((p) => p.code)).toEqual(notices);
  });

  it.each(REFUSED.map((row) => ({ row, text: row[0] })))('refuses $text', ({ row: [text, code, from, repair] }) => {
    const { surface, problems } = parseAscii(text);
    expect(surface).toBeUndefined();
    const errors = problems.filter((p) => p.severity === 'error');
    expect(errors).toHaveLength(1);
    expect([errors[0].code, errors[0].span.from]).toEqual([code, from]);
    if (repair !== undefined) expect(errors[0].repair).toContain(repair);
  });

  it('names the code point of a foreign letter', () => {
    expect(parseAscii('ѕigma(z)').problems[0].message).toContain('U+0455');
    expect(parseAscii('z\u0000+1').problems[0].message).toContain('U+0000');
    expect(parseAscii('z＃2').problems[0].message).toContain('U+FF03');
  });

  it('gives every node its place', () => {
    const text = '1 + sigma(z)·(2z)';
    const { surface } = parseAscii(text);
    const cut = (s: { span: { from: number; to: number } }): string => text.slice(s.span.from, s.span.to);
    expect(cut(surface!)).toBe(text);
    if (surface?.kind !== 'binary' || surface.right.kind !== 'binary') throw new Error('unexpected shape');
    expect(cut(surface.left)).toBe('1');
    expect(cut(surface.right)).toBe('sigma(z)·(2z)');
    expect(cut(surface.right.left)).toBe('sigma(z)');
    expect(cut(surface.right.right)).toBe('(2z)');
  });

  it('lists the free names', () => {
    const names = (text: string): string[] => freeNames(parseAscii(text).surface!, ELEMENTARY.isFunction);
    expect(names('a*tanh(b z) + e^x + pi')).toEqual(['a', 'b', 'z', 'x']);
    expect(names('x(1-x)')).toEqual(['x']);
    expect(names('if(z>0, 1, 0)')).toEqual(['z']);
  });
});
