/** Sheets as they are really made, of every style, topic and language: every formula is drawn, every PDF is made. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderMath } from '../../src/emit/html.ts';
import { mathRenderer } from '../../src/emit/katex.ts';
import { printed } from '../../src/emit/pdf.ts';
import { interactiveSheetHtml, sheetHtml } from '../../src/emit/sheet-html.ts';
import { sheetTypst } from '../../src/emit/sheet-typst.ts';
import { makeSheet } from '../../src/tutor/worksheet/make.ts';
import { LANGUAGES, STYLES, TOPICS } from '../../src/tutor/worksheet/sheet.ts';

let render: RenderMath;
beforeAll(async () => {
  render = await mathRenderer();
});

const sheets = STYLES.flatMap((style) => TOPICS.flatMap((topic) => LANGUAGES.map((language) => ({ style, topic, language }))));

describe('a sheet', () => {
  it.each(sheets)('$style, $topic, $language', async ({ style, topic, language }) => {
    const sheet = makeSheet({ style, topic, language, level: 3, count: 3, seed: 5, generator: '0' });
    // What has no meaning is refused with a reason; that is tested with the sheets.
    if ('refused' in sheet) return;
    const options = { paper: 'a4', render } as const;
    const pages = [sheetHtml(sheet, 'sheet', options), sheetHtml(sheet, 'key', options), interactiveSheetHtml(sheet, '0', options)];
    for (const html of pages) expect(html).not.toContain('katex-error');
    for (const kind of ['sheet', 'key'] as const) expect((await printed(sheetTypst(sheet, kind, 'letter'))).pages).toBeGreaterThan(0);
  });
});
