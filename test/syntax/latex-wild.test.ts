/**
 * LaTeX as it is found in notes, books and README files, section by section: what each spelling means, said in plain text; or that it is refused,
 * with which problem. Nothing may silently mean something else.
 */
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/catalog/vocabulary.ts';
import { decide } from '../../src/derive/verify.ts';
import type { Context } from '../../src/syntax/context.ts';
import { readExpression } from '../../src/syntax/read.ts';
import { inSession, variable } from '../../src/term/term.ts';
import { slopeOf } from '../../src/tutor/check/slopes.ts';
import { katex } from './katex.ts';

/** LaTeX, and plain text that means the same; `!code` for a text that must be refused. */
type Spelling = readonly [latex: string, means: string];

const SECTIONS: Readonly<Record<string, readonly Spelling[]>> = {
  'braces that are not brackets': [
    ['{1 + e}^{- z}', '1 + e^(-z)'],
    ['\\frac{1}{{1 + {e^{ - z}}}}', '1/(1+e^(-z))'],
    ['{{e}^{-z}}', 'e^(-z)'],
    ['{z}^{2} + {3}{z}', 'z^2 + 3z'],
    ['1-{\\tanh}^{2}{z}', '1 - tanh(z)^2'],
    ['{(1+z)}^{2}', '(1+z)^2'],
    ['e^{{-}{z}}', 'e^(-z)'],
    ['{\\left( z+1 \\right)}^{3}', '(z+1)^3'],
    ['2{z+1}', '2z + 1'],
  ],
  primes: [
    ["\\tanh'(z)", '1 - tanh(z)^2'],
    ['\\tanh^{\\prime}(z)', '1 - tanh(z)^2'],
    ["\\sigma'(z)", 'sigmoid(z)(1-sigmoid(z))'],
    ['\\sigma^\\prime(z)', 'sigmoid(z)(1-sigmoid(z))'],
    ['\\sigma’(z)', 'sigmoid(z)(1-sigmoid(z))'],
    ["\\sin''(z)", '-sin(z)'],
    ["(z^3)'", '3z^2'],
    ["\\left(z^2 e^z\\right)'", '2z e^z + z^2 e^z'],
    ["\\cos^{'}(z)", '-sin(z)'],
    ["z\\,\\tanh'(2z)", 'z (1 - tanh(2z)^2)'],
  ],
  fractions: [
    ['\\frac12z', 'z/2'],
    ['\\frac1{1+e^{-z}}', '1/(1+e^(-z))'],
    ['\\frac z2', 'z/2'],
    ['{1 \\over 1+e^{-z}}', '1/(1+e^(-z))'],
    ['\\dfrac{e^z-e^{-z}}{e^z+e^{-z}}', 'tanh(z)'],
    ['\\tfrac{1}{2}(1+z)', '(1+z)/2'],
    ['\\cfrac{1}{1+\\cfrac{1}{1+z^2}}', '1/(1+1/(1+z^2))'],
    ['\\frac{z}{2}\\left(1+\\operatorname{erf}\\left(\\frac{z}{\\sqrt{2}}\\right)\\right)', 'gelu(z)'],
    ['\\left. z \\middle/ 2 \\right.', '!unsupported'],
    ['1/(1+e^{-z})', '1/(1+e^(-z))'],
    ['\\frac{1}{2}\\cdot\\frac{z}{3}', 'z/6'],
    ['(\\frac{1}{z})^2', '1/z^2'],
  ],
  functions: [
    ['\\tanh^2 z', 'tanh(z)^2'],
    ['\\tanh^{2}\\left(z\\right)', 'tanh(z)^2'],
    ['\\tanh 2z', 'tanh(2z)'],
    ['\\tanh\\frac z2', 'tanh(z/2)'],
    ['\\operatorname{sech}^2 z', '1 - tanh(z)^2'],
    ['\\mathrm{sech}^2(z)', '1 - tanh(z)^2'],
    ['\\mathrm{sigmoid}(z)', '1/(1+e^(-z))'],
    ['\\text{ReLU}(z)', 'max(0,z)'],
    ['\\operatorname{ReLU}(z)', 'max(0,z)'],
    ['\\mathrm{softplus}(z)', 'ln(1+e^z)'],
    ['\\sin^2 z + \\cos^2 z', '1'],
    ['\\arctan z', 'atan(z)'],
    ['tanh(z)', 'tanh(z)'],
    ['\\sigma\\left(2z\\right)', 'sigmoid(2z)'],
    ['\\max \\{ 0, z \\}', 'max(0,z)'],
    ['\\max\\left(\\alpha z,\\; z\\right)', 'max(alpha z, z)'],
    ['\\operatorname{arsinh} z', 'asinh(z)'],
    ['\\tan^{-1} z', '!inverse-or-reciprocal'],
    ['\\sqrt{z^2+1}', 'sqrt(z^2+1)'],
    ['\\sqrt[3]{1+z^2}', '(1+z^2)^(1/3)'],
  ],
  'exponentials and logarithms': [
    ['\\exp\\left(-z\\right)', 'e^(-z)'],
    ['\\exp(-z^2/2)', 'e^(-z^2/2)'],
    ['\\exp{-z}', 'e^(-z)'],
    ['e^-z', '!exponent-sign'],
    ['\\mathrm{e}^{-z}', 'e^(-z)'],
    ['e^{-\\frac{z^2}{2}}', 'e^(-z^2/2)'],
    ['\\ln\\left(1+e^{z}\\right)', 'softplus(z)'],
    ['\\log(1+\\exp(z))', 'softplus(z)'],
    ['\\ln 2z', 'ln(2z)'],
    ['\\log_2 z', 'ln(z)/ln(2)'],
    ['\\ln|z|', 'ln(abs(z))'],
    ['e^{2^3}', 'e^8'],
    ['z^2^3', '!double-superscript'],
    ['e^{z}e^{-z}', '1'],
  ],
  cases: [
    ['\\begin{cases} 0 & z<0 \\\\ z & z \\ge 0 \\end{cases}', 'max(0,z)'],
    ['\\begin{cases} z & \\text{if } z > 0, \\\\ 0 & \\text{otherwise.} \\end{cases}', 'max(0,z)'],
    ['\\left\\{\\begin{array}{ll} 0 & z<0 \\\\ z & z\\geq 0 \\end{array}\\right.', 'max(0,z)'],
    ['\\left\\lbrace\\begin{array}{rl} 0, & \\mbox{ for } z \\le 0 \\\\ z, & \\mbox{ for } z > 0 \\end{array}\\right.', 'max(0,z)'],
    ['\\begin{cases} 0 & \\text{for } z\\leqslant 0 \\\\ z & \\text{for } z>0\\end{cases}', 'max(0,z)'],
    ['\\begin{cases} z < 0 & 0 \\\\ z \\ge 0 & z \\end{cases}', 'max(0,z)'],
    ['\\begin{cases} \\frac{1}{2}z^2 & |z| \\le 1 \\\\ |z|-\\frac{1}{2} & \\text{else} \\end{cases}', 'if(abs(z) <= 1, z^2/2, abs(z)-1/2)'],
    ['\\begin{cases} -1 & z \\le -1 \\\\ z & -1 < z < 1 \\\\ 1 & z \\ge 1 \\end{cases}', 'max(-1, min(1, z))'],
    ['\\begin{cases} 0.01z & z<0 \\\\ z & \\textrm{otherwise} \\end{cases}', 'max(0.01z, z)'],
    ['\\begin{cases} 1 & z>0 \\\\ & \\end{cases}', 'piecewise(z>0, 1)'],
  ],
  derivatives: [
    ['\\frac{d}{dz} z^2', '2z'],
    ['\\frac{d}{dz}\\left(1+e^{-z}\\right)+1', '1 - e^(-z)'],
    ['\\frac{d}{dz}\\left[\\tanh z\\right]', '1 - tanh(z)^2'],
    ['\\frac{\\mathrm{d}}{\\mathrm{d}z}\\sin(z)', 'cos(z)'],
    ['\\frac{d}{{dz}}(z^3)', '3z^2'],
    ['\\frac{\\partial}{\\partial z}(\\alpha z^2)', '2 alpha z'],
    ['\\frac{d(z^2)}{dz}', '2z'],
    ['\\frac{d^2}{dz^2}(z^3)', '6z'],
    ['\\frac{\\partial^2}{\\partial z^2} z^3', '6z'],
    ['\\tfrac{d}{dz}(e^{2z})', '2e^(2z)'],
    ['D_z(z^2)', '2z'],
    ['\\left.\\frac{d}{dz}(z^2)\\right|_{z=3}', '6'],
    ['\\frac{d}{dz}(z^2)\\Big|_{z=1}', '2'],
    ['\\frac{d}{dz}', '!derivative'],
  ],
  brackets: [
    ['[1-z]\\{1+z\\}', '1 - z^2'],
    ['\\bigl(1-z\\bigr)\\bigl(1+z\\bigr)', '1 - z^2'],
    ['\\Big[1-(1-z)\\Big]', 'z'],
    ['\\left| z \\right|', 'abs(z)'],
    ['\\lvert z-1 \\rvert', 'abs(z-1)'],
    ['|z|^2', 'z^2'],
    ['\\left(z+1\\right)^2', '(z+1)^2'],
    ['\\left[\\frac{1}{1+e^{-z}}\\right]^2', 'sigmoid(z)^2'],
    ['\\left(1+z', '!unbalanced'],
    ['\\big| z \\big|', 'abs(z)'],
  ],
  products: [
    ['2 \\times z', '2z'],
    ['2\\,z', '2z'],
    ['2 \\cdot z \\cdot e^{z}', '2z e^z'],
    ['z*e^{z}', 'z e^z'],
    ['2ze^{z}', '2z e^z'],
    ['z\\sigma(z)', 'z sigmoid(z)'],
    ['\\beta z\\,\\sigma(\\beta z)', 'beta z sigmoid(beta z)'],
    ['(-1)(-1)z', 'z'],
    ['z(1-z)', 'z - z^2'],
    ['1{,}5 z', '!decimal-comma'],
    ['0.5\\,z^{2}', 'z^2/2'],
    ['z_{1}z_{2}', 'z_1 z_2'],
  ],
  decoration: [
    ['\\boxed{1-\\tanh^2 z}', '1 - tanh(z)^2'],
    ['\\color{blue}{z^2}', 'z^2'],
    ['\\textcolor{red}{z}+1', 'z+1'],
    ['\\underbrace{z^2}_{\\text{outer}}+1', 'z^2+1'],
    ['\\overbrace{z+1}^{u}', 'z+1'],
    ['\\displaystyle \\frac{1}{z}', '1/z'],
    ['z^2 \\quad \\text{(power rule)}', 'z^2'],
    ['z^2 \\tag{1}', 'z^2'],
    ['\\cancel{1}\\cdot z', 'z'],
    ['z+\\cancel{0}', 'z'],
    ['\\frac{\\cancel{z} (z+1)}{\\cancel{z}}', 'z+1'],
    ['\\mathbf{z}', '!unsupported'],
    ['\\foo{z}', '!unknown-command'],
    ['\\ z ~+~ 1', 'z+1'],
  ],
};

const LETTERS: Context = { vocabulary: vocabulary(), variable: 'z', parameters: 'any', allowDerivative: true, katex };
const CONTEXT: Context = { ...LETTERS, differentiate: (t, wrt, order) => slopeOf(t, wrt, order)?.term };

describe('LaTeX in the wild', () => {
  const all = Object.entries(SECTIONS).flatMap(([section, spellings]) => spellings.map((s) => [section, ...s] as const));
  it('is at least 40 spellings', () => expect(all.length).toBeGreaterThanOrEqual(40));

  it.each(all)('%s: %s', (_, latex, means) => {
    inSession(() => {
      const read = readExpression(latex, CONTEXT, 'latex');
      const errors = read.problems.filter((p) => p.severity === 'error');
      if (means.startsWith('!')) {
        expect(errors.map((p) => p.code)).toEqual([means.slice(1)]);
        expect(errors[0].message).not.toBe('');
        return;
      }
      expect(errors.map((p) => p.message)).toEqual([]);
      const plain = readExpression(means, CONTEXT, 'ascii');
      const [left, right] = [read.term!, plain.term!];
      if (left === right) return;
      const verdict = decide({ kind: 'equal', left, right, wrt: variable('z').name, assume: [] });
      expect(verdict.verdict).toBe('proved');
    });
  });
});
