/** The Markdown cells of a Jupyter notebook, one after the other with an empty line between. */

interface Cell {
  readonly cell_type?: unknown;
  readonly source?: unknown;
}

/** Their text, or undefined for a file that is no notebook. */
export function notebookText(source: string): string | undefined {
  let notebook: unknown;
  try {
    notebook = JSON.parse(source);
  } catch {
    return undefined;
  }
  const cells = typeof notebook === 'object' && notebook !== null ? (notebook as { cells?: unknown }).cells : undefined;
  if (!Array.isArray(cells)) return undefined;
  const texts: string[] = [];
  for (const cell of cells as Cell[]) {
    if (cell?.cell_type !== 'markdown') continue;
    const text = Array.isArray(cell.source) ? cell.source.filter((s) => typeof s === 'string').join('') : cell.source;
    if (typeof text === 'string') texts.push(text);
  }
  return texts.join('\n\n');
}
