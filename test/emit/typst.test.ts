/** Typst: formulas print as Typst reads them, texts stay texts, every manner compiles to a PDF with title, language and pages. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/emit/pdf.ts';
import { MANNERS, typst } from '../../src/emit/typst.ts';
import { typstOf, typstText } from '../../src/emit/typst-math.ts';
import { PAPERS, typstHead, typstWords } from '../../src/emit/typst-page.ts';
import { type Doc, note, prose, say } from '../../src/explain/doc.ts';
import { en } from '../../src/explain/locales/en.ts';
import { braced, dot, group, name, negative, number, primed, relation, slopeOf, struck, times } from '../../src/explain/surfaces.ts';
import { parseAscii } from '../../src/syntax/ascii.ts';
import { NOWHERE, type Surface } from '../../src/syntax/surface.ts';

const z = name('z');
const typed = (text: string): Surface => parseAscii(text).surface!;
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').replace(/([(]) | ([),^])/g, '$1$2');

const formulas: readonly [Surface, string][] = [
  [typed('1/(1+e^(-z))'), 'frac(1, 1 + e^(- z))'],
  [typed('tanh(z)^2'), 'op("tanh")\\(z\\)^(2)'],
  [typed('alpha*z_1'), 'α ⋅ z_(1)'],
  [typed('sqrt(z)'), 'sqrt(z)'],
  [typed('|z|'), 'lr(\\| z \\|)'],
  [typed('max(0, z)'), 'op("max")\\(0 \\, z\\)'],
  [typed('if(z>0, 1, 0)'), 'cases(1 & quad gpif med z > 0, 0 & quad gpotherwise)'],
  [typed('asin(z)'), 'op("arcsin")\\(z\\)'],
  [typed('2e-7'), '2 ⋅ 10^(-7)'],
  [primed('g', z), "g'\\(z\\)"],
  [slopeOf(typed('z^2'), 'z'), 'frac(d, d z) \\(z^(2)\\)'],
  [times(z, group(typed('1 + 1/z'))), 'z lr(\\(1 + frac(1, z) \\))'],
  [struck(number('2')), 'cancel(2)'],
  [braced(z, 'Ⓐ'), 'underbrace(z, gpcircled("A"))'],
  [name('①'), 'gpblank("1")'],
  [{ kind: 'text', body: z, text: 'say "no" \\ #x', span: NOWHERE }, 'z quad "say \\"no\\" \\\\ #x"'],
];

describe('formulas', () => {
  it.each(formulas.map(([s, text]) => ({ text, s })))('$text', ({ s, text }) => {
    expect(squeezed(typstOf(s))).toBe(text);
  });
  it('all compile', async () => {
    const body = formulas.map(([s]) => `$ ${typstOf(s)} $`).join('\n\n');
    const { pages } = await printed(`${typstHead({ title: 't', language: 'en', paper: 'a4' })}\n${body}`);
    expect(pages).toBe(1);
  });
});

describe('the formulas of the claims', () => {
  it('all compile', async () => {
    const texts = readFileSync('test/cases/claims.jsonl', 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => Object.values(JSON.parse(line) as Record<string, unknown>))
      .filter((v): v is string => typeof v === 'string' && !v.includes('\\'));
    const surfaces = [...new Set(texts)].flatMap((text) => parseAscii(text).surface ?? []);
    expect(surfaces.length).toBeGreaterThan(200);
    const body = surfaces.map((s) => `$ ${typstOf(s)} $`).join('\n\n');
    const { pages } = await printed(`${typstHead({ title: 't', language: 'en', paper: 'a4' })}\n${body}`);
    expect(pages).toBeGreaterThan(5);
  });
});

/** What would be code, markup, or the end of something, if it were not text. */
const HOSTILE = [
  '#read("/etc/passwd")',
  '"; #panic() //',
  '$ x $ *b* _i_ `r` = h',
  '\\ \\" \\u{41}',
  '[#let x = 1]',
  'a\u202eb\u2066c',
  'line\nbreak\u2028',
  '<label> @ref',
  '−⁴ᶻ ≈ ′',
];

describe('texts', () => {
  it('cannot leave their literal', () => {
    for (const text of HOSTILE) expect(typstText(text)).toMatch(/^"(?:[^"\\\p{Cc}]|\\["\\])*"$/u);
  });
  it('compile as text in every manner', async () => {
    const doc: Doc = {
      title: say('title', { name: { text: HOSTILE.join(' ') } }),
      blocks: HOSTILE.flatMap((text) => [prose('remark', { text: { text } }), note('remark', { text: { text } })]),
    };
    for (const manner of MANNERS) {
      const { pages } = await printed(typst(doc, en, { manner, paper: 'a4', foot: HOSTILE[0] }));
      expect(pages).toBeGreaterThan(0);
    }
  });
  it('with stray marks of right-to-left scripts compile', async () => {
    const source = `${typstHead({ title: 't', language: 'en', paper: 'a4' })}\n#"\u202egnp.exe";`;
    expect((await printed(source)).pages).toBe(1);
  });
  it('in a row are told apart from what follows', () => {
    expect(typstWords('a')).toBe('#"a";');
    expect(typstWords('e⁻⁴ᶻ')).toBe('#"e";$""^(- 4 z)$');
  });
});

describe('a PDF', () => {
  const doc: Doc = {
    title: say('title', { name: { text: 'sigmoid' } }),
    blocks: [
      { kind: 'formula', math: relation(primed('g', z), '=', z) },
      {
        kind: 'lines',
        label: 'Ⓐ',
        lines: [
          { left: primed('g', z), right: slopeOf(z, 'z'), because: ['write.definition'] },
          { right: dot(struck(group(negative(number('1')))), number('1')), because: ['write.simplify'] },
        ],
      },
      prose('result', { d: { math: z } }),
      { kind: 'table', head: [z], rows: [[{ value: { sign: '≈', right: number('5.5e-87') } }]] },
    ],
  };
  it.each(MANNERS.flatMap((manner) => PAPERS.map((paper) => ({ manner, paper }))))('$manner on $paper', async ({ manner, paper }) => {
    const { pdf, pages } = await printed(typst(doc, en, { manner, paper, foot: 'g′' }));
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/Title (The derivative of sigmoid)');
    expect(text).toContain('/Lang (en)');
    // Tagged: a structure for screen readers.
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
    const size = manner === 'slides' ? [720, 405] : paper === 'a4' ? [595, 842] : [612, 792];
    expect([width, height].map((n) => Math.round(Number(n)))).toEqual(size);
    // A title, each step, the result, the table.
    expect(pages).toBe(manner === 'slides' ? 5 : 1);
  });
});
