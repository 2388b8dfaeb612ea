/** A sheet or its key as a Jupyter notebook (nbformat 4.5): a cell for each problem, and on the sheet an empty one for each answer. */
import type { Sheet } from '../tutor/worksheet/sheet.ts';
import { footMarkdown, keyMarkdown, keyTopMarkdown, problemMarkdown, topMarkdown } from './sheet-markdown.ts';
import { type SheetKind, sheetPlot } from './sheet-page.ts';

interface Cell {
  readonly cell_type: 'markdown';
  readonly id: string;
  readonly metadata: Readonly<Record<string, never>>;
  readonly source: readonly string[];
  readonly attachments?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The lines of a cell, each with its line break but the last. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

const cell = (id: string, text: string, attachments: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): Cell => ({
  cell_type: 'markdown',
  id,
  metadata: {},
  source: linesOf(text),
  ...(Object.keys(attachments).length > 0 ? { attachments } : {}),
});

export function sheetNotebook(sheet: Sheet, kind: SheetKind): string {
  const { language } = sheet;
  const cells: Cell[] = [cell('title', kind === 'key' ? keyTopMarkdown(sheet) : topMarkdown(sheet))];
  for (const p of sheet.problems) {
    if (kind === 'key') {
      cells.push(cell(`key-${p.number}`, keyMarkdown(p, language)));
      continue;
    }
    const attachments: Record<string, Record<string, string>> = {};
    const link = (plot: Parameters<typeof sheetPlot>[0], label: string): string => {
      const name = `plot-${p.number}${label}.svg`;
      const svg = sheetPlot(plot, language, `plot${p.number}${label}`, label === '');
      attachments[name] = { 'image/svg+xml': Buffer.from(svg).toString('base64') };
      return `attachment:${name}`;
    };
    const text = problemMarkdown(p, language, link);
    cells.push(cell(`problem-${p.number}`, text, attachments), cell(`answer-${p.number}`, ''));
  }
  cells.push(cell('end', footMarkdown(sheet)));
  const notebook = { cells, metadata: { language_info: { name: 'python' } }, nbformat: 4, nbformat_minor: 5 };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
