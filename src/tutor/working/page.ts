/**
 * A file of working to its rows: one row for each line of working, with its place in the source. Knows Markdown with formulas in dollars,
 * LaTeX documents, notebooks (their Markdown cells) and plain text; knows nothing of what a formula means.
 */
import { displayRows } from './display.ts';
import { notebookText } from './notebook.ts';
import { blankComments, documentBody } from './tex.ts';

export type PageFormat = 'markdown' | 'tex' | 'text' | 'notebook';

/** A stretch of one row. `math` was marked as a formula, `plain` may be words or a formula. */
export interface Piece {
  readonly kind: 'math' | 'plain';
  readonly text: string;
  /** Offset into the row's text. */
  readonly from: number;
}

export interface Row {
  /** Line of the source, from 1. For a notebook: of its Markdown cells, one after the other. */
  readonly line: number;
  readonly text: string;
  readonly kind: 'heading' | 'formula' | 'text';
  readonly pieces: readonly Piece[];
}

/** Limits on the text of one file. */
export const PAGE_LIMITS = { bytes: 65_536, lines: 500 } as const;

export type Page =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly why: 'too-long' | 'too-many-lines' | 'not-a-notebook' | 'empty' };

const EXTENSIONS: Readonly<Record<string, PageFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  tex: 'tex',
  latex: 'tex',
  ipynb: 'notebook',
  txt: 'text',
};

/** The format that a file's name announces. */
export const formatOf = (path: string): PageFormat | undefined => EXTENSIONS[/\.(\w+)$/.exec(path)?.[1].toLowerCase() ?? ''];

const MARKED = /\$|\\\[|\\\(|\\begin\{/;

/** The rows of a file. Formulas that nobody marked are looked for only where none is marked. */
export function readPage(source: string, format?: PageFormat): Page {
  // Of a notebook the Markdown cells count, not its pictures.
  const joined = format === 'notebook' ? notebookText(source) : source;
  if (joined === undefined) return { ok: false, why: 'not-a-notebook' };
  if (new TextEncoder().encode(joined).length > PAGE_LIMITS.bytes) return { ok: false, why: 'too-long' };
  const text = joined.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  if (text.trim() === '') return { ok: false, why: 'empty' };
  if (text.split('\n').length > PAGE_LIMITS.lines) return { ok: false, why: 'too-many-lines' };
  const tex = format === 'tex';
  const body = tex ? documentBody(blankComments(text)) : text;
  const rows = MARKED.test(body) ? markedRows(body, tex) : plainRows(body);
  return { ok: true, rows };
}

const HEADING = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const TEX_HEADING = /^\s*\\(?:part|chapter|section|subsection|subsubsection|paragraph)\*?\s*\{(.*)\}/;
/** A row of a Markdown table: it states nothing as a line. */
const TABLE = /^\s*\|.*\|\s*$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;

function plainRows(text: string): Row[] {
  const rows: Row[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || RULE.test(line)) continue;
    const heading = HEADING.exec(line);
    rows.push(textRow(i + 1, line, heading ? 'heading' : 'text', [{ kind: 'plain', text: line, from: 0 }]));
  }
  return rows;
}

/** A row without the space around it. */
function textRow(line: number, text: string, kind: Row['kind'], pieces: readonly Piece[]): Row {
  const lead = text.length - text.trimStart().length;
  return { line, text: text.trim(), kind, pieces: pieces.map((p) => ({ ...p, from: p.from - lead })) };
}

interface Region {
  readonly kind: 'plain' | 'inline' | 'display' | 'code';
  readonly from: number;
  readonly to: number;
  /** The formula without its delimiters. */
  readonly inner?: readonly [number, number];
}

/** Between the signs of two prices there are words. */
const PRICE = /^\d[^\\=]*\s[A-Za-z]{3,}\s[^\\=]*$/;
const OPENERS: readonly (readonly [open: string, close: string, kind: 'inline' | 'display'])[] = [
  ['$$', '$$', 'display'],
  ['\\[', '\\]', 'display'],
  ['\\(', '\\)', 'inline'],
  ['$', '$', 'inline'],
];
const ENVIRONMENT = /\\begin\{((?:equation|displaymath|math|align|aligned|alignat|gather|gathered|multline|eqnarray|flalign|split)\*?)\}/y;

/** The formula that begins at `at`, if one does. */
function formulaAt(text: string, at: number): Region | undefined {
  ENVIRONMENT.lastIndex = at;
  const environment = ENVIRONMENT.exec(text);
  if (environment) {
    const close = `\\end{${environment[1]}}`;
    const end = text.indexOf(close, at);
    if (end < 0) return undefined;
    return { kind: 'display', from: at, to: end + close.length, inner: [at, end + close.length] };
  }
  for (const [open, close, kind] of OPENERS) {
    if (!text.startsWith(open, at)) continue;
    const start = at + open.length;
    let end = text.indexOf(close, start);
    while (end > 0 && text[end - 1] === '\\' && close === '$') end = text.indexOf(close, end + 1);
    if (end < 0) continue;
    const inner = text.slice(start, end);
    if (kind === 'inline' && (/\n\s*\n/.test(inner) || inner === '' || PRICE.test(inner))) continue;
    return { kind, from: at, to: end + close.length, inner: [start, end] };
  }
  return undefined;
}

/** Formulas and what stands between them. */
function regionsOf(text: string): Region[] {
  const regions: Region[] = [];
  let plain = 0;
  let at = 0;
  const flush = (to: number): void => {
    if (to > plain) regions.push({ kind: 'plain', from: plain, to });
  };
  while (at < text.length) {
    const c = text[at];
    if (c === '`' && text.startsWith('```', at)) {
      const close = text.indexOf('\n```', at + 3);
      const to = close < 0 ? text.length : close + 4;
      const math = /^```\s*(?:math|latex|tex)\s*\n/.exec(text.slice(at, at + 20));
      if (math && close > 0) {
        flush(at);
        regions.push({ kind: 'display', from: at, to, inner: [at + math[0].length, close] });
      } else {
        flush(at);
        regions.push({ kind: 'code', from: at, to });
      }
      at = plain = to;
      continue;
    }
    const found = c === '$' || c === '\\' ? formulaAt(text, at) : undefined;
    if (found) {
      flush(at);
      regions.push(found);
      at = plain = found.to;
    } else at += c === '\\' ? 2 : 1;
  }
  flush(text.length);
  return regions;
}

function markedRows(text: string, tex: boolean): Row[] {
  const rows: Row[] = [];
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const lineOf = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const tables = [...text.matchAll(/\\begin\{tabular\}[\s\S]*?\\end\{tabular\}/g)].map((m) => [m.index, m.index + m[0].length] as const);
  let open: { from: number; to: number; pieces: Piece[] } | undefined;
  const flush = (): void => {
    if (open) {
      const line = text.slice(open.from, open.to);
      const heading = (tex ? TEX_HEADING : HEADING).test(line);
      const table = tables.some(([from, to]) => open!.from >= from && open!.from < to) || (!tex && TABLE.test(line));
      if (line.trim() !== '' && !RULE.test(line) && !(tex && onlyMarkup(line)))
        rows.push(textRow(lineOf(open.from), line, heading ? 'heading' : 'text', table ? [] : open.pieces));
    }
    open = undefined;
  };
  const put = (kind: Piece['kind'], from: number, to: number, inner: readonly [number, number]): void => {
    open ??= { from, to, pieces: [] };
    open.to = to;
    open.pieces.push({ kind, text: text.slice(inner[0], inner[1]), from: inner[0] - open.from });
  };
  for (const region of regionsOf(text)) {
    if (region.kind === 'display') {
      flush();
      const [from, to] = region.inner!;
      for (const row of displayRows(text.slice(from, to))) {
        const lead = row.text.length - row.text.trimStart().length;
        const body = row.text.trim();
        const place = from + row.from + lead;
        rows.push({
          line: lineOf(place),
          text: body,
          kind: row.words ? 'text' : 'formula',
          pieces: [{ kind: row.words ? 'plain' : 'math', text: body, from: 0 }],
        });
      }
    } else if (region.kind === 'code') {
      flush();
      for (const [i, line] of text.slice(region.from, region.to).split('\n').entries())
        if (line.trim() !== '') rows.push(textRow(lineOf(region.from) + i, line, 'text', []));
    } else if (region.kind === 'inline') put('math', region.from, region.to, region.inner!);
    else {
      let from = region.from;
      while (from < region.to) {
        const end = text.indexOf('\n', from);
        const to = end < 0 || end >= region.to ? region.to : end;
        if (to > from) put('plain', from, to, [from, to]);
        if (to < region.to) flush();
        from = to + 1;
      }
    }
  }
  flush();
  return rows;
}

/** Lines of a document that only arrange it. */
const onlyMarkup = (line: string): boolean =>
  /^\s*(?:\\(?:begin|end|maketitle|newpage|noindent|bigskip|medskip|smallskip|hline|centering|tableofcontents|title|author|date|label|usepackage|documentclass)\b(?:\s*[[{][^\]}]*[\]}])*\s*)+$/.test(
    line,
  );
