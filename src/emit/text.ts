/** A document for a terminal: Unicode formulas, chains of equalities aligned at their signs, reasons beside them. */
import type { Block, Cell, Doc, Line, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { pieces, reasons } from '../explain/say.ts';
import { unicodeOf } from './print.ts';

/** What a terminal can do besides letters; the identity for plain text. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}
const PLAIN: Paint = { strong: (t) => t, faint: (t) => t };

const WIDTH = 96;
/** Columns; marks take none. */
const width = (text: string): number => [...text.replace(/\p{Mn}/gu, '')].length;
const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

export function text(doc: Doc, locale: Locale, paint: Paint = PLAIN): string {
  const parts = [paint.strong(sentence(doc.title, locale)), ...doc.blocks.map((b) => block(b, locale, paint))];
  return `${parts.join('\n\n')}\n`;
}

const sentence = (s: Sentence, locale: Locale): string =>
  pieces(s, locale)
    .map((p) => ('text' in p ? p.text : unicodeOf(p.math)))
    .join('');

function block(b: Block, locale: Locale, paint: Paint): string {
  switch (b.kind) {
    case 'heading':
      return paint.strong(sentence(b.say, locale));
    case 'prose':
      return wrap(sentence(b.say, locale), '');
    case 'note':
      return wrap(`· ${sentence(b.say, locale)}`, '  ');
    case 'formula':
      return `    ${unicodeOf(b.math)}`;
    case 'lines':
      return lines(b.lines, b.label, locale, paint);
    case 'table':
      return table([b.head.map(unicodeOf), ...b.rows.map((row) => row.map(cell))], paint);
  }
}

function lines(list: readonly Line[], label: string | undefined, locale: Locale, paint: Paint): string {
  const left = list.map((l) => (l.left ? unicodeOf(l.left) : ''));
  const right = list.map((l) => unicodeOf(l.right));
  const indent = label === undefined ? '    ' : `  ${label} `;
  const lead = Math.max(...left.map(width));
  const usual = right.map(width).filter((w) => w <= WIDTH / 2);
  const column = Math.max(0, ...usual);
  return list
    .map((l, i) => {
      const start = `${i === 0 ? indent : '    '}${pad(left[i], lead)}${lead > 0 ? ' ' : ''}= `;
      const why = reasons(l.because, locale);
      if (why === '') return start + right[i];
      if (width(right[i]) <= column) return `${start}${pad(right[i], column)}   ${paint.faint(why)}`;
      return `${start}${right[i]}\n${' '.repeat(width(start) + 4)}${paint.faint(why)}`;
    })
    .join('\n');
}

const cell = (c: Cell): string => ('math' in c ? unicodeOf(c.math) : `${c.value.sign} ${unicodeOf(c.value.right)}`);

function table(rows: readonly (readonly string[])[], paint: Paint): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => width(r[i] ?? ''))));
  return rows
    .map((row, n) => {
      const line = `    ${row.map((c, i) => pad(c, widths[i])).join('   ')}`.trimEnd();
      return n === 0 ? paint.faint(line) : line;
    })
    .join('\n');
}

function wrap(whole: string, indent: string): string {
  const out: string[] = [];
  let line = '';
  for (const word of whole.split(' ')) {
    if (line !== '' && width(line) + width(word) + 1 > WIDTH) {
      out.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...out, line].join('\n');
}
