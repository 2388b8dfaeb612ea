/** A derivation as `gprime derive --format json` writes it, read back into a document. */
import type { Block, Cell, Line, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import type { Piece } from '../explain/say.ts';
import type { KatexParse } from '../syntax/katex-node.ts';
import { UsageError } from './exit.ts';
import { type Document, Writing } from './render-pieces.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Is this JSON a derivation of ours? */
export const isDerivation = (x: unknown): x is Fields => isFields(x) && x.version === 1 && Array.isArray(x.blocks);

/** Throws UsageError, with the place, where the file is not one of ours. `words` names rules; ids it does not know stand as they are. */
export function readDerivation(file: Fields, katex: KatexParse, words: Locale): Document {
  const writing = new Writing(katex);
  const fail = (where: string, what: string): never => {
    throw new UsageError(`${where}: ${what} is missing; was this written by gprime derive --format json?`);
  };
  const list = (x: unknown, where: string): readonly unknown[] => (Array.isArray(x) ? x : fail(where, 'a list'));
  const fields = (x: unknown, where: string): Fields => (isFields(x) ? x : fail(where, 'an object'));
  const text = (x: unknown, where: string): string => (typeof x === 'string' ? x : fail(where, 'a text'));
  const math = (x: unknown, where: string): Line['right'] => writing.math(text(fields(x, where).latex, `${where}.latex`), where);

  const sentence = (x: unknown, where: string): Sentence => {
    if (typeof x === 'string') return writing.text(x);
    const s = fields(x, where);
    const parts = list(s.pieces, `${where}.pieces`).map((p, i): Piece => {
      const at = `${where}.pieces[${i}]`;
      const piece = fields(p, at);
      return typeof piece.latex === 'string' ? { math: writing.math(piece.latex, at) } : { text: text(piece.text, at) };
    });
    return writing.sentence(parts, s.key === 'result' ? 'result' : 'text');
  };
  const cell = (x: unknown, where: string): Cell => {
    const { sign } = fields(x, where);
    return sign === '=' || sign === '≈' || sign === '→' ? { value: { sign, right: math(x, where) } } : { math: math(x, where) };
  };
  const line = (x: unknown, where: string): Line => {
    const l = fields(x, where);
    const because = list(l.because ?? [], `${where}.because`).map((id) => words.rules[String(id)] ?? String(id));
    return {
      ...(l.left === undefined ? {} : { left: math(l.left, `${where}.left`) }),
      right: math(l.right, `${where}.right`),
      because: because.flatMap((b) => writing.reason(b)),
    };
  };
  const block = (x: unknown, i: number): Block => {
    const where = `blocks[${i}]`;
    const b = fields(x, where);
    switch (b.kind) {
      case 'heading':
      case 'prose':
      case 'note':
        return { kind: b.kind, say: sentence(b, where) };
      case 'formula':
        return { kind: 'formula', math: math(b, where) };
      case 'lines':
        return {
          kind: 'lines',
          ...(typeof b.label === 'string' ? { label: b.label } : {}),
          lines: list(b.lines, `${where}.lines`).map((l, n) => line(l, `${where}.lines[${n}]`)),
        };
      case 'table':
        return {
          kind: 'table',
          head: list(b.head, `${where}.head`).map((h, n) => math(h, `${where}.head[${n}]`)),
          rows: list(b.rows, `${where}.rows`).map((r, n) =>
            list(r, `${where}.rows[${n}]`).map((c, m) => cell(c, `${where}.rows[${n}][${m}]`)),
          ),
        };
      default:
        return fail(where, 'a kind of block');
    }
  };
  const blocks = list(file.blocks, 'blocks').map(block);
  return writing.finished({ title: sentence(file.title, 'title'), blocks }, typeof file.language === 'string' ? file.language : 'en');
}
