/** The parse trees of KaTeX that are relied upon. If a new version of KaTeX changes one, this shows where. */
import { describe, expect, it } from 'vitest';
import type { KatexNode } from '../../src/syntax/katex-node.ts';
import { katex } from './katex.ts';

const TEXTS = [
  'ab',
  '12.5',
  'z^2',
  'z_i',
  "g'^2",
  "g^{'}",
  '\\sigma^{\\prime}',
  '{a}',
  '\\frac12',
  '{a \\over b}',
  '\\dfrac{1}{2}',
  '\\sqrt[3]{z}',
  '\\tanh^2 z',
  '\\max(0,z)',
  '\\operatorname{sech^2}{z}',
  '\\mathop{sech} z',
  '\\mathrm{e}',
  '\\text{if $z$ }',
  '\\hbox{if}',
  'a+b-c\\cdot d\\times e*f/g',
  '(z)[z]\\{z\\}\\lbrace z \\rbrace',
  '|z|\\lvert z \\rvert',
  '\\left[z\\right]',
  '\\left.z\\right|_{z=0}',
  '\\bigl(z\\Bigr|',
  'a<b\\le c=d\\ne e\\approx f\\Rightarrow g\\to h',
  'a:=b\\coloneqq c',
  '\\begin{cases}0&z<0\\\\1&z>0\\end{cases}',
  '\\left\\{\\begin{array}{ll}0&1\\end{array}\\right.',
  '\\begin{aligned}a&=b\\\\&=c\\end{aligned}',
  '\\cancel{1}',
  '\\boxed{z}',
  '\\color{red}z',
  '\\underbrace{z}_{\\textcircled{A}}',
  '\\dot g',
  'a\\quad b~c\\ d',
  'a\\\\b',
  '\\mathbf{z}',
  '\\infty\\pm\\ldots',
  '\\partial',
  'σ−²',
];

/** The fields that are read, in short. */
function brief(n: unknown): unknown {
  if (Array.isArray(n)) return n.map(brief);
  if (typeof n !== 'object' || n === null) return n;
  const node = n as KatexNode & Readonly<Record<string, unknown>>;
  const out: Record<string, unknown> = { type: node.type };
  if (node.loc) out.loc = `${node.loc.start}-${node.loc.end}`;
  for (const key of ['text', 'family', 'name', 'label', 'font', 'delim', 'left', 'right', 'mclass', 'hasBarLine', 'newLine']) {
    if (node[key] !== undefined && node[key] !== null && node[key] !== false) out[key] = node[key];
  }
  if (node.dimension) out.dimension = `${node.dimension.number}${node.dimension.unit}`;
  for (const key of ['base', 'sub', 'sup', 'index', 'numer', 'denom', 'body', 'mathml']) {
    if (node[key] !== undefined && node[key] !== null) out[key] = brief(node[key]);
  }
  return out;
}

describe('the parse tree of KaTeX', () => {
  it.each(TEXTS)('%s', (text) => {
    expect(JSON.stringify(brief(katex(text, { displayMode: true, strict: 'ignore', macros: {} })))).toMatchSnapshot();
  });
});
