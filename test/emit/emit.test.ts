/** The output formats, on one small document each of whose blocks is of another kind. */
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/emit/html.ts';
import { json } from '../../src/emit/json.ts';
import { latex } from '../../src/emit/latex.ts';
import { markdown } from '../../src/emit/markdown.ts';
import { latexOf } from '../../src/emit/print.ts';
import { text } from '../../src/emit/text.ts';
import { type Doc, heading, note, prose, say } from '../../src/explain/doc.ts';
import { en } from '../../src/explain/locales/en.ts';
import { dot, group, name, negative, number, primed, slopeOf, struck } from '../../src/explain/surfaces.ts';

const z = name('z');
const doc: Doc = {
  title: say('title', { name: { text: 'a<b & $c$' } }),
  blocks: [
    { kind: 'formula', math: { kind: 'binary', op: '^', left: z, right: number('2'), span: z.span } },
    heading('kink-heading', { at: { math: z } }),
    prose('start-from-definition', { g: { math: z } }),
    {
      kind: 'lines',
      label: 'Ⓐ',
      lines: [
        { left: primed('g', z), right: slopeOf(z, 'z'), because: ['write.definition'] },
        { right: dot(struck(group(negative(number('1')))), number('1')), because: ['calculus.sum', 'calculus.sum'] },
      ],
    },
    { kind: 'table', head: [z, primed('g', z)], rows: [[{ math: number('1') }, { value: { sign: '≈', right: number('5.5e-87') } }]] },
    note('remark', { text: { text: '<script>' } }),
  ],
};

describe('emitters', () => {
  it('text', () => {
    expect(text(doc, en)).toBe(`The derivative of a<b & $c$

    z²

At z

Start from the definition of z.

  Ⓐ g′(z) = dz/dz    definition
          = (̶−̶1̶)̶·1   sum rule

    z   g′(z)
    1   ≈ 5.5e-87

· <script>
`);
  });
  it('LaTeX', () => {
    const out = latex(doc, en);
    expect(out).toContain('\\section*{The derivative of a<b \\& \\$c\\$}');
    expect(out).toContain('&= \\cancel{(-1)} \\cdot 1 && \\text{sum rule}');
    expect(out).toContain('\\approx 5.5 \\cdot 10^{-87}');
  });
  it('Markdown', () => {
    const out = markdown(doc, en);
    expect(out).toContain("| $z$ | $g'(z)$ |\n| --- | --- |\n| $1$ | $\\approx 5.5 \\cdot 10^{-87}$ |");
    expect(out).toContain('> \\<script\\>');
  });
  it('HTML: everything escaped, formulas by KaTeX without complaint', () => {
    const render = (source: string, displayMode: boolean): string =>
      katex.renderToString(source, { displayMode, output: 'htmlAndMathml', trust: false, strict: 'error' });
    const out = html(doc, en, render);
    expect(out).toContain('&lt;script&gt;');
    expect(out).not.toContain('<script>');
    expect(out).toContain('<math');
    expect(out).not.toContain('katex-error');
    expect(out).toContain('<td class="reason">sum rule</td>');
  });
  it('circled letters and infinity pass the strict mode of KaTeX', () => {
    for (const letter of ['Ⓐ', '∞']) expect(() => katex.renderToString(latexOf(name(letter)), { strict: 'error' })).not.toThrow();
  });
  it('JSON', () => {
    const value = JSON.parse(json(doc, en)) as { blocks: { kind: string; lines?: { because: string[] }[] }[] };
    expect(value.blocks.map((b) => b.kind)).toEqual(['formula', 'heading', 'prose', 'lines', 'table', 'note']);
    expect(value.blocks[3].lines?.[0].because).toEqual(['write.definition']);
  });
});
