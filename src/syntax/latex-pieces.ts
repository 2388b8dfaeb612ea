/**
 * Two-dimensional pieces of a LaTeX formula as tokens: exponents and indices, fractions and derivatives, growing brackets,
 * definitions by cases, aligned lines.
 */
import type { KatexNode } from './katex-node.ts';
import { CLOSING, OPENING } from './latex-symbols.ts';
import {
  bodyOf,
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
import type { Span } from './problem.ts';
import type { Token } from './token.ts';

const BARS: ReadonlySet<string> = new Set(['|', '\\vert', '\\lvert', '\\rvert']);

/** A base with an index, an exponent or primes. `baseDone`: the base's tokens are already there. */
export function putSupSub(w: Walk, n: KatexNode, baseDone: boolean): undefined {
  const { base, sub, sup } = n;
  if (base && !baseDone) {
    if (base.type === 'horizBrace') return brace(w, n, base);
    if (base.type === 'leftright' && base.left === '.' && BARS.has(base.right ?? '')) return putLeftRight(w, base, sub);
    const bar = BARS.has(base.text ?? '') || BARS.has(base.delim ?? '');
    if (bar && sub && bodyOf(sub).some((k) => k.family === 'rel')) return evaluation(w, sub);
    if (base.type === 'ordgroup') {
      const place = placeOf(w, base);
      if (w.pending && sup) {
        const span = place ?? { from: w.last, to: w.last };
        return wrong(
          w,
          'ambiguous',
          span,
          'It is not clear whether the power belongs to the function or to its argument.',
          '^2(…) or (…)^2',
        );
      }
      const made = tokensOf(w, bodyOf(base));
      w.tokens.push(...made);
      if (place) {
        sayUnseen(w, made, place.from, place.to);
        w.last = Math.max(w.last, place.to);
      }
    } else w.list(w, [base]);
  }
  const pending = w.pending;
  if (sub) subscript(w, sub);
  if (sup) superscript(w, sup);
  w.pending = pending && !w.failed;
}

/** An index belongs to the name before it; under log it is the base. */
function subscript(w: Walk, sub: KatexNode): undefined {
  const at = w.tokens.length - 1;
  const name = w.tokens[at];
  const made = tokensOf(w, contents(sub));
  const end = Math.max(w.last, placeOf(w, sub)?.to ?? 0);
  const span: Span = { from: name?.span.from ?? 0, to: end };
  w.last = end;
  if (w.failed) return;
  if (name?.kind === 'bar') {
    return wrong(w, 'evaluation-bar', span, 'Behind this bar there must be a place such as z = 0.', '|_{z=0}');
  }
  if (name?.kind !== 'name') return wrong(w, 'unsupported', span, 'An index can only stand at a letter.');
  if (name.text === 'log') {
    w.tokens[at] = { ...name, subscripted: true };
    const [from, to] = [made[0]?.span.from ?? end, end];
    w.tokens.push({ kind: 'open', text: '(', span: { from, to: from }, silent: true }, ...made, {
      kind: 'close',
      text: ')',
      span: { from: to, to },
      silent: true,
    });
    return;
  }
  const text = made
    .map((t) => (t.kind === 'name' || t.kind === 'number' || t.kind === 'text' || t.kind === 'comma' || t.kind === 'op' ? t.text : '?'))
    .join('');
  if (!/^[A-Za-z0-9,+-]{1,20}$/.test(text) || ['max', 'min', 'lim'].includes(name.text)) {
    return wrong(w, 'unsupported', span, `This index of ${name.text} is not supported.`);
  }
  if (name.text === 'D' && made.length === 1 && made[0].kind === 'name') {
    w.tokens[at] = { kind: 'derivative', text: 'D', span, order: 1, wrt: text, spaced: name.spaced };
    return;
  }
  w.tokens[at] = { ...name, text: `${name.text}_${text}`, span };
}

const isPrime = (n: KatexNode): boolean => n.type === 'textord' && n.text === '\\prime';

/** Primes, the index of a layer, the order of a derivative, or an exponent. */
function superscript(w: Walk, sup: KatexNode): undefined {
  const place = placeOf(w, sup);
  let nodes = contents(sup).filter((k) => k.type !== 'spacing' && k.type !== 'kern');
  let primes = 0;
  for (;;) {
    const [first] = nodes;
    if (first && isPrime(first)) primes += 1;
    else if (first?.type === 'supsub' && !first.base && contents(first.sup).every(isPrime)) primes += contents(first.sup).length;
    else break;
    nodes = nodes.slice(1);
  }
  const name = w.tokens.at(-1);
  if (primes > 0) {
    const from = w.last;
    put(
      w,
      'prime',
      "'",
      { from, to: Math.max(place?.to ?? 0, from + (w.given[from] === "'" ? primes : 0)) },
      { order: primes, spaced: false },
    );
  }
  if (nodes.length === 0) return;
  const texts = nodes.map((k) => k.text ?? '');
  const inner = texts.slice(1, -1).join('');
  const from = place?.from ?? w.last;
  const span: Span = { from: name?.span.from ?? from, to: place?.to ?? placeOf(w, nodes.at(-1))?.to ?? from };
  if (nodes.length === 1 && /^[+\-−*]$/.test(texts[0])) return loneSign(w, span, texts[0]);
  if (texts[0] === '[' && texts.at(-1) === ']' && /^[A-Za-z0-9]{1,3}$/.test(inner) && name?.kind === 'name') {
    remarkAt(w, 'layer-index', span, `${w.source.slice(span.from, span.to)} is read as a name (the layer's index), not as a power.`);
    w.tokens[w.tokens.length - 1] = { ...name, text: `${name.text}^[${inner}]`, span };
    w.last = Math.max(w.last, span.to);
    return;
  }
  if (texts[0] === '(' && texts.at(-1) === ')' && /^[1-9]$/.test(inner)) {
    if (name?.kind === 'name' && w.words.isFunction(name.text))
      return put(w, 'prime', "'", { from, to: span.to }, { order: Number(inner) });
    return wrong(w, 'ambiguous', span, 'It is not clear whether this is a power, a derivative or an index.', `^{${inner}}`);
  }
  const caret = w.given.indexOf('^', w.last);
  put(w, 'op', '^', caret >= 0 && caret < span.to ? { from: caret, to: caret + 1 } : { from: w.last, to: w.last });
  silently(w, nodes);
  widen(w, w.tokens.length - 1, place?.to);
}

/** `e^-z`: only the sign is raised. */
function loneSign(w: Walk, span: Span, sign: string): undefined {
  const rest = w.source.slice(span.to).match(/^\}?\s*(\\[A-Za-z]+|[A-Za-z]|\d+)?/)?.[1] ?? '';
  const base = w.source.slice(span.from, span.to).replace(/\^.*$/s, '');
  wrong(w, 'exponent-sign', span, `Only the "${sign}" is in the exponent here: braces are missing.`, `${base}^{${sign}${rest}}`);
}

/** \underbrace with its label. */
function brace(w: Walk, n: KatexNode, base: KatexNode): undefined {
  const from = nextPlace(w);
  const label = n.sub ?? n.sup;
  const at = w.tokens.length;
  put(w, 'underbrace', labelOf(label), { from, to: from });
  silently(w, contents(base.base));
  widen(w, at, placeOf(w, label)?.to);
}

/** The text of a label; a circled letter as one character. */
function labelOf(n: KatexNode | null | undefined): string {
  let text = '';
  const stack: (KatexNode | null | undefined)[] = [n];
  while (stack.length > 0 && text.length < 100) {
    const k = stack.pop();
    if (!k) continue;
    if (k.type === 'accent' && k.label === '\\textcircled') {
      const letter = contents(k.base)[0]?.text ?? '';
      text += /^[A-Z]$/.test(letter) ? String.fromCodePoint(0x24b6 + letter.charCodeAt(0) - 65) : letter;
    } else if (k.text !== undefined) text += k.text;
    else if (k.type === 'spacing') text += ' ';
    else stack.push(...[...bodyOf(k)].reverse(), k.base);
  }
  return text.trim();
}

/** \left( … \right) and its family. `sub`: the index at the right bracket. */
export function putLeftRight(w: Walk, n: KatexNode, sub: KatexNode | null | undefined): undefined {
  const [left, right] = [n.left ?? '', n.right ?? ''];
  const from = nextPlace(w);
  const nodes = bodyOf(n);
  const visible = nodes.filter((k) => k.type !== 'kern' && k.type !== 'spacing');
  const [only] = visible;
  if (OPENING.get(left) === '{' && visible.length === 1 && only.type === 'array' && (right === '.' || CLOSING.get(right) === '}')) {
    return cases(w, only, from);
  }
  if (left === '.' && BARS.has(right) && sub) {
    put(w, 'open', '(', { from, to: from }, { silent: true });
    w.list(w, nodes);
    put(w, 'close', ')', { from: w.last, to: w.last }, { silent: true });
    return evaluation(w, sub);
  }
  const bars = BARS.has(left) && BARS.has(right);
  const [open, close] = bars ? ['|', '|'] : [OPENING.get(left), CLOSING.get(right)];
  if (open === undefined || close === undefined) {
    return wrong(w, 'unsupported', { from, to: from + 5 }, `The brackets "\\left${left}" and "\\right${right}" have no meaning together.`);
  }
  put(w, 'open', open, { from, to: w.given.indexOf(left, from) + left.length });
  w.list(w, nodes);
  const at = w.given.indexOf('\\right', w.last);
  const end = at < 0 ? w.last : w.given.indexOf(right, at + 6) + right.length;
  put(w, 'close', close, { from: at < 0 ? w.last : at, to: end });
}

/** A bar with a place: |_{z=0}. */
function evaluation(w: Walk, sub: KatexNode): undefined {
  const from = Math.max(w.last, w.given.lastIndexOf('|', placeOf(w, sub)?.from ?? w.last));
  put(w, 'evaluation', '|', { from, to: from + 1 });
  silently(w, contents(sub));
  w.last = Math.max(w.last, placeOf(w, sub)?.to ?? 0);
}

const rowsOf = (n: KatexNode): readonly (readonly KatexNode[])[] => (n.body ?? []) as readonly (readonly KatexNode[])[];

/** Rows of values and conditions. */
function cases(w: Walk, array: KatexNode, from: number): undefined {
  const at = w.tokens.length;
  put(w, 'cases', '', { from, to: from });
  put(w, 'open', '(', { from, to: from }, { silent: true });
  for (const row of rowsOf(array)) {
    for (const [i, cell] of row.entries()) {
      if (i > 0) put(w, 'cell', '&', { from: w.last, to: w.last });
      w.list(w, [cell]);
    }
    put(w, 'row', '', { from: w.last, to: w.last });
  }
  const end = w.given.indexOf('\\end', w.last);
  const to = end < 0 ? w.last : Math.max(w.last, w.given.indexOf('}', end) + 1);
  put(w, 'close', ')', { from: to, to }, { silent: true });
  widen(w, at);
}

/** Aligned lines: cells in a row are one formula, rows are lines. */
export function putArray(w: Walk, n: KatexNode): undefined {
  let first = true;
  for (const row of rowsOf(n)) {
    const made = tokensOf(w, row);
    if (made.length === 0) continue;
    if (!first) w.tokens.push({ kind: 'newline', text: '', span: { from: made[0].span.from, to: made[0].span.from } });
    w.tokens.push(...made);
    first = false;
  }
}

/** A drawn fraction; `\frac{d}{dz}` and `\frac{dg}{dz}` are derivatives. */
export function putFraction(w: Walk, n: KatexNode): undefined {
  const from = nextPlace(w);
  const spaced = from > w.last;
  if (!n.hasBarLine) return wrong(w, 'unsupported', { from, to: from + 6 }, 'A fraction without a line (as in \\binom) is not supported.');
  const above = tokensOf(w, contents(n.numer));
  const middle = Math.max(w.last, placeOf(w, n.numer)?.to ?? 0);
  w.last = middle;
  const below = tokensOf(w, contents(n.denom));
  w.last = Math.max(w.last, placeOf(w, n.denom)?.to ?? 0);
  if (w.failed) return;
  const span: Span = { from, to: Math.max(from, w.last) };
  if (above.length === 0 || below.length === 0) {
    return wrong(
      w,
      'missing-operand',
      span,
      above.length === 0 ? 'There is nothing above this line.' : 'There is nothing below this line.',
    );
  }
  const silent = (at: number, kind: 'open' | 'close'): Token => ({
    kind,
    text: kind === 'open' ? '(' : ')',
    span: { from: at, to: at },
    silent: true,
  });
  const derivative = derivativeOf(above, below, span);
  if (derivative) {
    w.tokens.push({ ...derivative.token, spaced });
    const { operand } = derivative;
    if (operand.length > 0) w.tokens.push(silent(operand[0].span.from, 'open'), ...operand, silent(span.to, 'close'));
    return;
  }
  w.tokens.push({ ...silent(from, 'open'), spaced }, silent(from, 'open'), ...above, silent(middle, 'close'));
  w.tokens.push({ kind: 'op', text: '/', span: { from, to: from }, fraction: true });
  w.tokens.push(silent(below[0].span.from, 'open'), ...below, silent(span.to, 'close'), silent(span.to, 'close'));
  w.pending = false;
}

/** d^n … over dz^n. */
function derivativeOf(
  above: readonly Token[],
  below: readonly Token[],
  span: Span,
): { token: Token; operand: readonly Token[] } | undefined {
  const [symbol] = above;
  const [d, v] = below;
  if (symbol.kind !== 'name' || (symbol.text !== 'd' && symbol.text !== '∂') || d.text !== symbol.text || v?.kind !== 'name')
    return undefined;
  const order = raisedNumber(above, 1);
  const orderBelow = raisedNumber(below, 2);
  if (below.length !== 2 + (orderBelow ? 4 : 0) || (order ?? 1) !== (orderBelow ?? 1)) return undefined;
  const operand = above.slice(order ? 5 : 1);
  return { token: { kind: 'derivative', text: symbol.text, span, order: order ?? 1, wrt: v.text, operand: operand.length > 0 }, operand };
}

/** A small number raised at this place: four tokens ^ ( n ). */
function raisedNumber(tokens: readonly Token[], at: number): number | undefined {
  const [caret, open, digits, close] = tokens.slice(at, at + 4);
  if (caret?.text !== '^' || !open?.silent || digits?.kind !== 'number' || !close?.silent || !/^[1-9]$/.test(digits.text)) return undefined;
  return Number(digits.text);
}
