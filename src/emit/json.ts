/** A document as JSON: the same blocks, every sentence and formula as text (formulas in plain text and LaTeX). */
import type { Block, Cell, Doc, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { type Piece, pieces } from '../explain/say.ts';
import type { Surface } from '../syntax/surface.ts';
import { latexOf, unicodeOf } from './print.ts';

export function json(doc: Doc, locale: Locale): string {
  const value = {
    version: 1,
    language: locale.language,
    title: sentence(doc.title, locale),
    blocks: doc.blocks.map((b) => block(b, locale)),
  };
  return `${JSON.stringify(value)}\n`;
}

const math = (s: Surface): object => ({ text: unicodeOf(s), latex: latexOf(s) });
const sentence = (s: Sentence, locale: Locale): string =>
  pieces(s, locale)
    .map((p) => ('text' in p ? p.text : unicodeOf(p.math)))
    .join('');
const piece = (p: Piece): object => ('text' in p ? { text: p.text } : math(p.math));
const cell = (c: Cell): object => ('math' in c ? math(c.math) : { sign: c.value.sign, ...math(c.value.right) });

function block(b: Block, locale: Locale): object {
  switch (b.kind) {
    case 'heading':
    case 'prose':
    case 'note':
      return { kind: b.kind, key: b.say.key, text: sentence(b.say, locale), pieces: pieces(b.say, locale).map(piece) };
    case 'formula':
      return { kind: b.kind, ...math(b.math) };
    case 'lines': {
      const lines = b.lines.map((l) => ({ ...(l.left ? { left: math(l.left) } : {}), right: math(l.right), because: l.because }));
      return { kind: b.kind, ...(b.label === undefined ? {} : { label: b.label }), lines };
    }
    case 'table':
      return { kind: b.kind, head: b.head.map(math), rows: b.rows.map((r) => r.map(cell)) };
  }
}
