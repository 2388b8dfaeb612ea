/** A sheet in every format that it can be had in: the files of each. */
import type { Sheet } from '../tutor/worksheet/sheet.ts';
import { type SheetFile, sheetHtmlFiles, sheetPdfFiles } from './sheet-files.ts';
import { sheetJson } from './sheet-json.ts';
import { sheetLatexFile } from './sheet-latex.ts';
import { markdownFiles } from './sheet-markdown.ts';
import { sheetMoodle } from './sheet-moodle.ts';
import { sheetNotebook } from './sheet-notebook.ts';
import type { Paper } from './typst-page.ts';

export const FORMATS = ['html', 'pdf', 'tex', 'md', 'ipynb', 'moodle', 'json'] as const;
export type SheetFormat = (typeof FORMATS)[number];

export async function sheetFiles(sheet: Sheet, format: SheetFormat, paper: Paper): Promise<SheetFile[]> {
  switch (format) {
    case 'html':
      return sheetHtmlFiles(sheet, paper);
    case 'pdf':
      return sheetPdfFiles(sheet, paper);
    case 'tex':
      return [
        { name: 'sheet.tex', content: sheetLatexFile(sheet, 'sheet', paper) },
        { name: 'key.tex', content: sheetLatexFile(sheet, 'key', paper) },
      ];
    case 'md':
      return markdownFiles(sheet);
    case 'ipynb':
      return [
        { name: 'sheet.ipynb', content: sheetNotebook(sheet, 'sheet') },
        { name: 'key.ipynb', content: sheetNotebook(sheet, 'key') },
      ];
    case 'moodle':
      return [{ name: 'moodle.xml', content: sheetMoodle(sheet) }];
    case 'json':
      return [{ name: 'sheet.json', content: sheetJson(sheet) }];
  }
}
