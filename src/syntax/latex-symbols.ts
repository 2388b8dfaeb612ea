/**
 * Single symbols and letters of a LaTeX formula as tokens.
 */
import { lexAscii, WORDS } from './ascii-lexer.ts';
import type { KatexNode } from './katex-node.ts';
import { isAllowedCommand, REFUSED } from './latex-commands.ts';
import { commandPlace, nextPlace, placeOf, put, remarkAt, type Walk, wrong } from './latex-walk.ts';
import { splitLetters } from './letters.ts';
import { canonicalName, greekLetter } from './names.ts';
import type { Span } from './problem.ts';
import type { RelationSign } from './surface.ts';
import { checkNumber } from './token.ts';

const OPERATORS = new Map<string, string>([
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['*', '*'],
  ['∗', '*'],
  ['\\ast', '*'],
  ['\\cdot', '*'],
  ['\\cdotp', '*'],
  ['\\times', '*'],
  ['\\odot', '*'],
  ['/', '/'],
  ['\\div', '/'],
]);
const RELATIONS = new Map<string, RelationSign>([
  ['=', '='],
  ['<', '<'],
  ['>', '>'],
  ['\\lt', '<'],
  ['\\gt', '>'],
  ['\\le', '<='],
  ['\\leq', '<='],
  ['\\leqslant', '<='],
  ['\\ge', '>='],
  ['\\geq', '>='],
  ['\\geqslant', '>='],
  ['\\approx', '≈'],
  ['\\equiv', '≡'],
  ['\\to', '→'],
  ['\\rightarrow', '→'],
  ['\\longrightarrow', '→'],
  ['\\Rightarrow', '⇒'],
  ['\\Longrightarrow', '⇒'],
]);
export const OPENING = new Map<string, string>([
  ['(', '('],
  ['[', '['],
  ['\\lbrack', '['],
  ['\\{', '{'],
  ['\\lbrace', '{'],
  ['\\lvert', '|'],
]);
export const CLOSING = new Map<string, string>([
  [')', ')'],
  [']', ']'],
  ['\\rbrack', ']'],
  ['\\}', '}'],
  ['\\rbrace', '}'],
  ['\\rvert', '|'],
]);
const LOGIC = new Map<string, string>([
  ['\\land', 'and'],
  ['\\wedge', 'and'],
  ['\\lor', 'or'],
  ['\\vee', 'or'],
  ['\\lnot', 'not'],
  ['\\neg', 'not'],
]);

/** A letter A–Z or a–z that stands alone in a node. */
export const letterOf = (n: KatexNode | null | undefined): string | undefined =>
  n && (n.type === 'mathord' || n.type === 'textord') && /^[A-Za-z]$/.test(n.text ?? '') ? n.text : undefined;

/** A Greek command's canonical name: \varphi is phi. */
export function greekCommand(text: string): string | undefined {
  if (!text.startsWith('\\')) return undefined;
  const name = text.slice(1).replace(/^var(?=[a-z])/, '');
  return greekLetter(name) === undefined ? undefined : name;
}

/** Letters in a row: words where they spell one, else single letters. `ends[i]` is where letter i ends. */
export function putLetters(w: Walk, run: string, from: number, ends: readonly number[]): undefined {
  const span: Span = { from, to: ends[ends.length - 1] };
  const word = run.length > 1 ? WORDS.get(run.toLowerCase()) : undefined;
  if (word !== undefined && run !== 'or') {
    put(w, 'word', word, span);
    return;
  }
  const { pieces, spelled } = splitLetters(run, w.words);
  if (spelled) {
    const text = pieces.find((p) => p.length > 1)!;
    remarkAt(
      w,
      'letters-as-word',
      span,
      `The letters "${text}" are read as one name.`,
      isAllowedCommand(text) ? `\\${text}` : `\\operatorname{${text}}`,
    );
  }
  let at = 0;
  let start = from;
  for (const piece of pieces) {
    at += piece.length;
    put(w, 'name', piece, { from: start, to: ends[at - 1] });
    start = ends[at - 1];
  }
  w.pending = pieces[pieces.length - 1].length > 1 && w.words.takesBare(pieces[pieces.length - 1]);
}

/** A whole word in upright letters: a function, a keyword or a name. */
export function putWord(w: Walk, word: string, span: Span): undefined {
  const keyword = word.length > 1 ? WORDS.get(word.toLowerCase()) : undefined;
  if (keyword !== undefined) {
    put(w, 'word', keyword, span);
    return;
  }
  // \mathrm{dz}: the d of a derivative.
  if (/^d[A-Za-z]$/.test(word) && !w.words.isFunction(word)) {
    put(w, 'name', 'd', { from: span.from, to: span.from });
    put(w, 'name', word[1], span);
    return;
  }
  put(w, 'name', canonicalName(word), span);
  w.pending = word.length > 1 && w.words.takesBare(canonicalName(word));
}

/** Digits and a decimal point in a row, beginning at `index`. Gives the index after them, or `index` if there is no number. */
export function putNumber(w: Walk, nodes: readonly KatexNode[], index: number): number {
  let text = '';
  let i = index;
  let from = -1;
  let to = -1;
  for (; i < nodes.length; i++) {
    const n = nodes[i];
    const c = n.type === 'textord' || n.type === 'mathord' ? n.text : undefined;
    const place = placeOf(w, n);
    if (c === undefined || !/^[0-9.]$/.test(c) || !place) break;
    if (to >= 0 && place.from !== to) break;
    if (c === '.') {
      const next = nodes[i + 1] ?? undefined;
      const following = next?.type === 'supsub' ? next.base : next;
      if (text.includes('.') || !/^[0-9]$/.test(following?.text ?? '') || placeOf(w, following)?.from !== place.to) break;
    }
    text += c;
    if (from < 0) from = place.from;
    to = place.to;
  }
  if (text === '') return index;
  // A raised or lowered last digit is the base of its own node: 12^2.
  const last = nodes[i];
  const digit = last?.type === 'supsub' && last.base?.type === 'textord' && /^[0-9]$/.test(last.base.text ?? '') ? last.base : undefined;
  const own = placeOf(w, digit);
  const merged = digit !== undefined && own !== undefined && own.from === to;
  if (merged) {
    text += digit.text;
    to = own.to;
  }
  const span: Span = { from, to };
  const problem = checkNumber(text, span, w.tokens);
  if (problem) wrong(w, problem.code, problem.span, problem.message, problem.repair);
  put(w, 'number', text, span);
  return merged ? -(i + 1) : i;
}

/** One symbol. `following`: is there something after it that can be an operand? */
export function putSymbol(w: Walk, n: KatexNode, text: string, following: boolean): undefined {
  const span = text.startsWith('\\') ? commandPlace(w, n, text) : (placeOf(w, n) ?? { from: nextPlace(w), to: nextPlace(w) });
  const greek = greekCommand(text);
  if (greek !== undefined) return put(w, 'name', greek, span);
  const op = OPERATORS.get(text);
  if (op !== undefined) return put(w, 'op', op, span);
  const sign = RELATIONS.get(text);
  if (sign !== undefined) {
    const before = w.tokens.at(-1);
    if (sign === '=' && before?.kind === 'colon' && before.span.to === span.from) {
      w.tokens.pop();
      return put(w, 'relation', ':=', { from: before.span.from, to: span.to }, { sign: ':=' });
    }
    return put(w, 'relation', text, span, { sign });
  }
  const open = OPENING.get(text);
  if (open !== undefined) return put(w, 'open', open, span);
  const close = CLOSING.get(text);
  if (close !== undefined) return put(w, 'close', close, span);
  const word = LOGIC.get(text);
  if (word !== undefined) return put(w, 'word', word, span);
  const reason = REFUSED.get(text);
  if (reason !== undefined) return wrong(w, 'unsupported', span, reason);
  switch (text) {
    case '|':
    case '\\vert':
      return put(w, 'bar', '|', span);
    case ',':
      return following ? put(w, 'comma', ',', span) : undefined;
    case ':':
    case '\\colon':
      return put(w, 'colon', ':', span);
    case '?':
      return put(w, 'question', '?', span);
    case '\\partial':
      return put(w, 'name', '∂', span);
    case '.':
      // The full stop after a formula, or a product.
      if (!following) return undefined;
      remarkAt(w, 'elementwise-dot', span, 'This dot is read as multiplication.', '\\cdot');
      return put(w, 'op', '*', span);
    default:
      return other(w, text, span);
  }
}

/** A symbol that plain text knows too (Unicode), or none. */
function other(w: Walk, text: string, span: Span): undefined {
  if (text.startsWith('\\')) return wrong(w, 'unknown-command', span, `The command "${text}" has no meaning here.`);
  const { tokens, problems } = lexAscii(text, w.words);
  const [problem] = problems;
  if (problem) return wrong(w, problem.code, span, problem.message, problem.repair);
  for (const t of tokens.slice(0, -1)) put(w, t.kind, t.text, span, { ...t, span });
}
