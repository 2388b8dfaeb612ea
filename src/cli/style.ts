/**
 * Colour and layout for terminals. Colour only where a person looks: on a TTY, unless NO_COLOR is set (FORCE_COLOR overrides the TTY).
 */

export type Paint = (text: string) => string;
export interface Style {
  readonly good: Paint;
  readonly bad: Paint;
  readonly doubt: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

const plain: Paint = (text) => text;
const ansi =
  (open: number, close: number): Paint =>
  (text) =>
    text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;

export const PLAIN: Style = { good: plain, bad: plain, doubt: plain, strong: plain, faint: plain };
const COLOUR: Style = { good: ansi(32, 39), bad: ansi(31, 39), doubt: ansi(33, 39), strong: ansi(1, 22), faint: ansi(2, 22) };

/** The style for a stream. */
export function styleFor(stream: { readonly isTTY?: boolean }): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return PLAIN;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return COLOUR;
  return stream.isTTY === true && TERM !== 'dumb' ? COLOUR : PLAIN;
}

/** Columns the text takes, near enough for the characters of formulas: marks and colour take none. */
export function width(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes written above
  return [...text.replace(/\u001b\[\d+m|\p{Mn}/gu, '')].length;
}

/** The text filled up with spaces to `columns`. */
export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Columns aligned to the left, two spaces apart; a cell's colour does not count. */
export function table(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  return rows
    .map((row) => (indent + row.map((cell, i) => (i + 1 < row.length ? pad(cell, widths[i]) : cell)).join('  ')).trimEnd())
    .join('\n');
}

/** Break a text at spaces so that no line is longer than `columns`; later lines start with `indent`. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
