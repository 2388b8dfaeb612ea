/** Sheets as HTML and PDF: complete, self-contained, hostile titles as text, nothing of the key on the sheet. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderMath } from '../../src/emit/html.ts';
import { mathRenderer } from '../../src/emit/katex.ts';
import { printed } from '../../src/emit/pdf.ts';
import { interactiveSheetHtml, sheetHtml } from '../../src/emit/sheet-html.ts';
import { sheetTypst } from '../../src/emit/sheet-typst.ts';
import { PAPERS } from '../../src/emit/typst-page.ts';
import { sheetOf } from './sheet-fixture.ts';

let render: RenderMath;
beforeAll(async () => {
  render = await mathRenderer();
});

const HOSTILE = [
  '</title><script>alert(1)</script>',
  '" onload="x',
  '\\input{/etc/passwd} $x$',
  '=1+1',
  '\u202egnp.exe',
  '#read("x") *b*',
  '<!--',
];

describe('the printed sheet', () => {
  it.each(['sheet', 'key'] as const)('%s: has every problem, formulas for eye and ear, and needs nothing beside it', (kind) => {
    const html = sheetHtml(sheetOf(), kind, { paper: 'a4', render });
    expect([...html.matchAll(/<article class="problem"/g)]).toHaveLength(6);
    expect([...html.matchAll(/<math/g)].length).toBeGreaterThan(10);
    expect(html).not.toContain('katex-error');
    expect(html).not.toMatch(/<script|(?:src|href)="/);
    // The key also draws each function with its derivative.
    expect([...html.matchAll(/<svg [^>]*role="img"/g)]).toHaveLength(kind === 'key' ? 6 : 3);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('keeps the answers for the key', () => {
    const [sheet, key] = (['sheet', 'key'] as const).map((kind) => sheetHtml(sheetOf(), kind, { paper: 'a4', render }));
    const answer = '1 - \\tanh^2(z)';
    const alternative = '\\frac{1}{\\cosh(z)^2}';
    expect(key).toContain(alternative);
    expect(key).toContain('is proved.');
    expect(sheet).not.toContain(alternative);
    expect(sheet).not.toContain(answer);
    expect(sheet).not.toContain('First hint');
  });
  it.each(PAPERS)('is made for %s', (paper) => {
    expect(sheetHtml(sheetOf(), 'sheet', { paper, render })).toContain(`@page { size: ${paper === 'a4' ? 'A4' : 'letter'};`);
  });
  it('writes hostile titles as text', () => {
    for (const title of HOSTILE) {
      const html = sheetHtml(sheetOf(title), 'sheet', { paper: 'a4', render });
      expect(html).not.toMatch(/<script|onload="x"|<!--/);
      expect([...html.matchAll(/<h1>/g)]).toHaveLength(1);
      if (title.includes('\u202e')) expect(html).toContain('<h1><bdi>');
    }
  });
  it('speaks Chinese, also inside formulas', () => {
    const html = sheetHtml(sheetOf('标题', 'zh'), 'key', { paper: 'a4', render });
    expect(html).toContain('<html lang="zh-Hans">');
    expect(html).toContain('\\text{若 }');
    expect(html).not.toContain('\\text{if }');
  });
});

describe('the interactive sheet', () => {
  it('allows its own program alone, by digest', () => {
    const html = interactiveSheetHtml(sheetOf(), 'let a = "</script>";', { paper: 'a4', render });
    const program = /<script>(.*?)<\/script>/s.exec(html)![1];
    expect(program).toBe('let a = "<\\/script>";');
    expect(html).toContain(`script-src 'sha256-${createHash('sha256').update(program).digest('base64')}'`);
    expect(html).toMatch(/default-src 'none'/);
  });
  it('carries its data without proofs, and no title ends the element it stands in', () => {
    for (const title of HOSTILE) {
      const html = interactiveSheetHtml(sheetOf(title), '0', { paper: 'a4', render });
      const data = /<script type="application\/json" id="sheet">(.*?)<\/script>/s.exec(html)![1];
      const sheet = JSON.parse(data) as { title: string; problems: { asks: object[] }[] };
      expect(sheet.title).toBe(title);
      expect(sheet.problems.flatMap((p) => p.asks).filter((a) => 'proof' in a || 'proofs' in a)).toEqual([]);
    }
  });
  it('has a label for every field, and answers only in templates', () => {
    const html = interactiveSheetHtml(sheetOf(), '0', { paper: 'a4', render });
    for (const [, id] of html.matchAll(/<input type="text"[^>]* aria-labelledby="([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
    const visible = html.replace(/<template.*?<\/template>/gs, '').replace(/<script.*?<\/script>/gs, '');
    expect(visible).not.toContain('\\frac{1}{\\cosh(z)^2}');
    expect(html).toContain('\\frac{1}{\\cosh(z)^2}');
  });
});

describe('the sheet as PDF', () => {
  it.each(PAPERS.flatMap((paper) => (['sheet', 'key'] as const).map((kind) => ({ paper, kind }))))(
    '$kind on $paper',
    async ({ paper, kind }) => {
      const { pdf, pages } = await printed(sheetTypst(sheetOf(), kind, paper));
      const text = Buffer.from(pdf).toString('latin1');
      expect(pages).toBeGreaterThan(1);
      expect(text).toContain(kind === 'key' ? '/Title (Key: A sheet)' : '/Title (A sheet)');
      expect(text).toMatch(paper === 'a4' ? /\/MediaBox \[0 0 595/ : /\/MediaBox \[0 0 612/);
    },
  );
  it('takes hostile titles as text, and Chinese ones', async () => {
    for (const title of HOSTILE) expect((await printed(sheetTypst(sheetOf(title), 'sheet', 'a4'))).pages).toBeGreaterThan(1);
    const { pdf } = await printed(sheetTypst(sheetOf('激活函数的导数', 'zh'), 'key', 'a4'));
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('/Lang (zh)');
    expect(text).toContain('NotoSansSC');
  });
});
