/**
 * KaTeX's parse tree to the tokens that the parser reads.
 *
 * What is *seen* counts: braces group nothing, fractions and roots group what they draw. Only the node types below are known;
 * any other is refused by name. Assumes that the text has passed latex-scan.ts, which refuses unknown commands.
 */

import type { KatexNode } from './katex-node.ts';
import { putArray, putFraction, putLeftRight, putSupSub } from './latex-pieces.ts';
import { letterOf, putLetters, putNumber, putSymbol, putWord } from './latex-symbols.ts';
import { textTokens } from './latex-text.ts';
import {
  bodyOf,
  commandPlace,
  contents,
  nextPlace,
  placeOf,
  put,
  remarkAt,
  sayUnseen,
  silently,
  tokensOf,
  type Walk,
  widen,
  wrong,
} from './latex-walk.ts';
import type { Words } from './names.ts';
import type { Problem } from './problem.ts';
import { findDerivatives } from './slash-derivatives.ts';
import { LIMITS, type Token } from './token.ts';

/** The tokens of a parse tree, ended by `end`; or problems of which one is an error. */
export function tokensOfTree(
  source: string,
  given: string,
  tree: readonly KatexNode[],
  words: Words,
): { tokens: Token[]; problems: Problem[] } {
  const w: Walk = { source, given, words, problems: [], tokens: [], failed: false, last: 0, depth: 0, pending: false, list };
  list(w, tree);
  const end: Token = { kind: 'end', text: '', span: { from: source.length, to: source.length } };
  return { tokens: findDerivatives(dropGaps([...w.tokens, end])), problems: w.problems };
}

/** A list of nodes in a row. */
function list(w: Walk, nodes: readonly KatexNode[]): undefined {
  w.depth += 1;
  if (w.depth > LIMITS.nesting)
    wrong(w, 'limit-depth', { from: w.last, to: w.last + 1 }, `The formula is nested deeper than the limit of ${LIMITS.nesting}.`);
  for (let i = 0; i < nodes.length && !w.failed; i++) {
    const number = putNumber(w, nodes, i);
    if (number < 0) {
      // The number's last digit carries an exponent.
      i = -number - 1;
      putSupSub(w, nodes[i], true);
    } else if (number > i) i = number - 1;
    else i = letters(w, nodes, i) ?? one(w, nodes, i);
  }
  w.depth -= 1;
}

/** Letters in a row; the last may carry an exponent or index. Gives the index of the last node used. */
function letters(w: Walk, nodes: readonly KatexNode[], index: number): number | undefined {
  let run = '';
  const ends: number[] = [];
  const from = (placeOf(w, nodes[index]) ?? placeOf(w, nodes[index].base))?.from;
  if (from === undefined) return undefined;
  for (let i = index; i < nodes.length; i++) {
    const n = nodes[i];
    const scripted = n.type === 'supsub';
    const base = scripted ? n.base : n;
    const letter = letterOf(base);
    const place = placeOf(w, base);
    if (letter === undefined || !place || (ends.length > 0 && place.from !== ends[ends.length - 1])) break;
    run += letter;
    ends.push(place.to);
    if (scripted) {
      putLetters(w, run, from, ends);
      putSupSub(w, n, true);
      return i;
    }
  }
  if (run === '') return undefined;
  putLetters(w, run, from, ends);
  return index + run.length - 1;
}

/** One node. Gives its index. */
function one(w: Walk, nodes: readonly KatexNode[], index: number): number {
  const n = nodes[index];
  switch (n.type) {
    case 'mathord':
    case 'textord':
    case 'atom':
      putSymbol(w, n, n.text ?? '', follows(nodes, index));
      break;
    case 'ordgroup':
      group(w, n, nodes.length > 1);
      break;
    case 'styling':
    case 'sizing':
    case 'color':
    case 'mclass':
    case 'tag':
      w.list(w, bodyOf(n));
      break;
    case 'supsub':
      putSupSub(w, n, false);
      break;
    case 'genfrac':
      putFraction(w, n);
      break;
    case 'sqrt': {
      const at = w.tokens.length;
      put(w, 'root', '2', commandPlace(w, n, '\\sqrt'), { indexed: Boolean(n.index) });
      if (n.index) silently(w, contents(n.index));
      silently(w, bodyOf(n).flatMap(contents));
      widen(w, at, placeOf(w, bodyOf(n)[0])?.to);
      break;
    }
    case 'leftright':
      putLeftRight(w, n, undefined);
      break;
    case 'array':
      putArray(w, n);
      break;
    case 'delimsizing':
      delimiter(w, n);
      break;
    case 'op':
    case 'operatorname':
      operator(w, n);
      break;
    case 'font':
      font(w, n);
      break;
    case 'text':
    case 'hbox':
      textTokens(w, n);
      break;
    case 'accent':
      accent(w, n);
      break;
    case 'enclose': {
      if (n.label === '\\fbox') {
        w.list(w, bodyOf(n));
        break;
      }
      const from = nextPlace(w);
      const at = w.tokens.length;
      put(w, 'cancel', '', { from, to: from });
      silently(w, bodyOf(n).flatMap(contents));
      widen(w, at, placeOf(w, bodyOf(n)[0])?.to);
      break;
    }
    case 'horizBrace':
      // Without a label it is decoration.
      w.list(w, contents(n.base));
      break;
    case 'kern':
      if (n.dimension?.unit === 'em' && n.dimension.number >= 1) put(w, 'cell', ' ', { from: w.last, to: w.last });
      break;
    case 'spacing':
    case 'internal':
      break;
    case 'cr':
      put(w, 'newline', '', { from: nextPlace(w), to: nextPlace(w) + 2 });
      break;
    case 'htmlmathml':
      negated(w, n);
      break;
    default: {
      const from = nextPlace(w);
      const command = /^\\[A-Za-z]+/.exec(w.source.slice(from))?.[0];
      const message = command
        ? `The command "${command}" has no meaning in a formula here.`
        : `This piece of LaTeX ("${n.type}") has no meaning in a formula here.`;
      wrong(w, 'unsupported', { from, to: from + (command?.length ?? 1) }, message);
    }
  }
  return index;
}

/** Does anything but space and a closing mark come after? */
function follows(nodes: readonly KatexNode[], index: number): boolean {
  for (let i = index + 1; i < nodes.length; i++) {
    const n = nodes[i];
    if (n.type !== 'kern' && n.type !== 'spacing' && n.type !== 'text')
      return !(n.type === 'cr' || (n.type === 'atom' && n.family === 'close'));
  }
  return false;
}

/** Braces are not seen: their content is spliced in, except as the argument of a function in words. */
function group(w: Walk, n: KatexNode, among: boolean): undefined {
  const place = placeOf(w, n);
  const nodes = bodyOf(n);
  const number = w.tokens.at(-1);
  if (place && number?.kind === 'number' && nodes.length === 1 && nodes[0].text === ',') {
    const span = { from: number.span.from, to: place.to };
    return wrong(
      w,
      'decimal-comma',
      span,
      'A comma separates arguments; decimals are written with a point.',
      `${number.text}.${/^\d*/.exec(w.source.slice(place.to))![0]}`,
    );
  }
  if (w.pending && place) {
    const at = w.tokens.length;
    put(w, 'open', '{', { from: place.from, to: place.from + 1 });
    w.list(w, nodes);
    put(w, 'close', '}', { from: place.to - 1, to: place.to });
    if (w.tokens.length > at + 3)
      remarkAt(
        w,
        'brace-group',
        place,
        'These braces are read as brackets around the argument.',
        w.source.slice(place.from, place.to).replace(/^\{/, '(').replace(/\}$/, ')'),
      );
    return;
  }
  const made = tokensOf(w, nodes);
  w.tokens.push(...made);
  if (place && among) sayUnseen(w, made, place.from, place.to);
}

/** \bigl( and its family. */
function delimiter(w: Walk, n: KatexNode): undefined {
  const text = n.delim ?? '';
  const from = nextPlace(w);
  const found = w.given.indexOf(text, from);
  const span = { from, to: found < 0 ? from : found + text.length };
  if (text !== '|' && text !== '\\vert') {
    putSymbol(w, { type: 'atom', text, loc: n.loc }, text, true);
    const t = w.tokens.at(-1);
    if (t && !w.failed) w.tokens[w.tokens.length - 1] = { ...t, span };
    w.last = Math.max(w.last, span.to);
    return;
  }
  put(w, n.mclass === 'mopen' ? 'open' : n.mclass === 'mclose' ? 'close' : 'bar', '|', span);
}

/** A function with a command of its own, \operatorname or \mathop. */
function operator(w: Walk, n: KatexNode): undefined {
  if (n.name) {
    const name = n.name.slice(1);
    put(w, 'name', name, commandPlace(w, n, n.name));
    w.pending = w.words.takesBare(name);
    return;
  }
  wordOf(w, bodyOf(n), nextPlace(w));
}

/** Letters that spell one word; the last may carry an exponent (\operatorname{sech^2}). */
function wordOf(w: Walk, nodes: readonly KatexNode[], from: number): undefined {
  const flat = nodes.flatMap(contents);
  const last = flat.at(-1);
  const all = flat.map((n) => (n === last && n.type === 'supsub' ? n.base : n));
  const word = all.map((n) => (n?.type === 'textord' || n?.type === 'mathord' ? (n.text ?? '?') : '?')).join('');
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(word)) {
    w.list(w, nodes);
    return;
  }
  const end = placeOf(w, all.at(-1))?.to ?? from;
  putWord(w, word, { from, to: closing(w, Math.max(end, from)) });
  if (last?.type === 'supsub') putSupSub(w, last, true);
}

/** The end of a command whose last argument ends at `end`: after its closing brace. */
function closing(w: Walk, end: number): number {
  return w.given[end] === '}' ? end + 1 : end;
}

const UPRIGHT: ReadonlySet<string> = new Set(['mathrm', 'mathit', 'mathsf', 'mathnormal', 'Roman']);

function font(w: Walk, n: KatexNode): undefined {
  const from = nextPlace(w);
  if (!UPRIGHT.has(n.font ?? '')) {
    const command = /^\\[A-Za-z]+/.exec(w.source.slice(from))?.[0] ?? `\\${n.font}`;
    wrong(
      w,
      'unsupported',
      { from, to: from + command.length },
      'Bold, script and double-struck letters mean other things; write plain letters.',
    );
    return;
  }
  wordOf(w, bodyOf(n), from);
}

function accent(w: Walk, n: KatexNode): undefined {
  const from = nextPlace(w);
  const at = w.tokens.length;
  if (n.label === '\\textcircled') {
    const letter = contents(n.base)[0]?.text ?? '';
    if (!/^[A-Z]$/.test(letter)) return wrong(w, 'unsupported', { from, to: from + 12 }, 'Only circled capital letters are labels.');
    const end = placeOf(w, n.base)?.to ?? from;
    return put(w, 'label', String.fromCodePoint(0x24b6 + letter.charCodeAt(0) - 65), { from, to: end });
  }
  if (n.label !== '\\dot' && n.label !== '\\ddot') {
    return wrong(
      w,
      'unsupported',
      { from, to: from + (n.label?.length ?? 1) },
      `Letters with "${n.label}" are not supported; write another letter.`,
    );
  }
  const inner = tokensOf(w, contents(n.base));
  if (inner.length !== 1 || inner[0].kind !== 'name')
    return wrong(w, 'unsupported', { from, to: from + 4 }, 'A dot may stand over one letter only.');
  w.tokens.push({ ...inner[0], span: { from, to: w.last } });
  put(w, 'prime', "'", { from: w.last, to: w.last }, { order: n.label === '\\dot' ? 1 : 2 });
  widen(w, at);
}

/** \ne and \coloneqq are drawn from pieces; MathML says what they are. */
function negated(w: Walk, n: KatexNode): undefined {
  const find = (m: readonly KatexNode[]): string => m.map((k) => k.text ?? find(bodyOf(k))).join('');
  const text = find(n.mathml ?? []);
  const from = nextPlace(w);
  const command = /^(\\[A-Za-z]+|[^\\])/.exec(w.given.slice(from))?.[0] ?? '';
  const span = { from, to: from + command.length };
  if (text === '≠') put(w, 'relation', '!=', span, { sign: '!=' });
  else if (text === ':=' || text === '≔' || text === '∶=') put(w, 'relation', ':=', span, { sign: ':=' });
  else wrong(w, 'unsupported', span, `"${command}" has no meaning in a formula here.`);
}

/** A wide space separates things only where nothing else does. */
function dropGaps(tokens: readonly Token[]): Token[] {
  const closes = new Set(['relation', 'op', 'comma', 'close', 'end', 'text', 'cell', 'row', 'newline', 'word']);
  const opens = new Set(['relation', 'op', 'comma', 'open', 'label', 'cell', 'row', 'newline', 'word', 'text']);
  const out: Token[] = [];
  for (const [i, t] of tokens.entries()) {
    const before = out.at(-1);
    if (t.kind === 'cell' && t.text === ' ' && (!before || opens.has(before.kind) || closes.has(tokens[i + 1].kind))) continue;
    if (t.kind === 'newline' && (!before || tokens[i + 1].kind === 'end')) continue;
    out.push(t);
  }
  return out;
}
