/** The files that a sheet becomes as HTML and as PDF: the sheet to print, its key, and the page to work on in a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '../tutor/worksheet/sheet.ts';
import { mathRenderer } from './katex.ts';
import { printed } from './pdf.ts';
import { interactiveSheetHtml, sheetHtml } from './sheet-html.ts';
import { sheetTypst } from './sheet-typst.ts';
import type { Paper } from './typst-page.ts';

export interface SheetFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** sheet.html and key.html to print, interactive.html to work on. */
export async function sheetHtmlFiles(sheet: Sheet, paper: Paper): Promise<SheetFile[]> {
  const options = { paper, render: await mathRenderer() };
  return [
    { name: 'sheet.html', content: sheetHtml(sheet, 'sheet', options) },
    { name: 'key.html', content: sheetHtml(sheet, 'key', options) },
    { name: 'interactive.html', content: interactiveSheetHtml(sheet, program(), options) },
  ];
}

/** sheet.pdf and key.pdf. Throws NoPdf where the compiler or a font is not installed. */
export async function sheetPdfFiles(sheet: Sheet, paper: Paper): Promise<SheetFile[]> {
  return [
    { name: 'sheet.pdf', content: (await printed(sheetTypst(sheet, 'sheet', paper))).pdf },
    { name: 'key.pdf', content: (await printed(sheetTypst(sheet, 'key', paper))).pdf },
  ];
}

/** The built src/web/: beside the built command and library, and in dist/ for the sources. */
function program(): string {
  const places = ['../web/sheet.js', '../../dist/web/sheet.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new Error('the program of the interactive sheet is not built: npm run build');
  return readFileSync(found, 'utf8');
}
