/**
 * Tokens to Surface: a Pratt parser shared by plain text and LaTeX.
 *
 * Loosest to tightest: `? :` · or · and · not · relations (chains) · value `if` condition · + − · * / (left) · `|_{z=0}` ·
 * implicit product · ^ (right). A sign reaches over a product: −ab = −(ab), and −z² = −(z²). As in mathjs, an implicit
 * product binds tighter than "/", except after number/number: `1/2 z` is (1/2)·z. Where a reader may doubt, a notice says
 * how it was read. Never throws; at the first error it stops.
 */
import { startsOperand } from './applications.ts';
import { TERNARY } from './binding.ts';
import { takeOtherwise } from './brackets.ts';
import { isOpenCases } from './branches.ts';
import { type Cursor, fail, peek, peekAt, remark, sourceOf, take } from './cursor.ts';
import { chain, expression } from './expression.ts';
import type { Words } from './names.ts';
import type { Problem } from './problem.ts';
import { type Surface, spanning } from './surface.ts';
import { checkTokens, decimalComma, type Token } from './token.ts';

export interface Parsed {
  /** Absent exactly when a problem is an error. */
  readonly surface?: Surface;
  readonly problems: readonly Problem[];
}

/** Parse a token list that ends with `end`. `problems` are those found so far; if one is an error, nothing is parsed. */
export function parseTokens(source: string, tokens: readonly Token[], problems: readonly Problem[], words: Words, latex: boolean): Parsed {
  if (problems.some((p) => p.severity === 'error')) return { problems };
  const c: Cursor = {
    source,
    tokens,
    words,
    latex,
    problems: [...problems],
    pos: 0,
    failed: false,
    bars: 0,
    depth: 0,
    tight: false,
    expression,
  };
  const tooMany = checkTokens(tokens);
  if (tooMany) return { problems: [...problems, tooMany] };
  if (tokens.length === 1) fail(c, 'empty', tokens[0].span, 'There is no formula here.');
  const surface = balanced(c) ? wholeText(c) : undefined;
  return c.failed ? { problems: c.problems } : { surface, problems: c.problems };
}

const CLOSING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['|', '|'],
]);

/** Does every bracket have its partner? If not, say which one has not. */
function balanced(c: Cursor): boolean {
  const open: Token[] = [];
  for (const t of c.tokens) {
    if (t.kind === 'open') open.push(t);
    else if (t.kind === 'close') {
      const partner = open.pop();
      if (!partner) fail(c, 'unbalanced', t.span, `This "${t.text}" closes nothing.`);
      else if (CLOSING.get(partner.text) !== t.text) {
        fail(c, 'unbalanced', t.span, `"${partner.text}" is closed by "${t.text}".`, CLOSING.get(partner.text));
      }
    }
  }
  if (open.length > 0) fail(c, 'unbalanced', open[0].span, `This "${open[0].text}" is never closed.`);
  return !c.failed;
}

/** Label, one or more expressions, remark. */
function wholeText(c: Cursor): Surface {
  const first = peek(c);
  let label: Token | undefined;
  if (first.kind === 'label' && startsOperand(c, peekAt(c, 1))) label = take(c);
  const items: Surface[] = [];
  const separators: Token[] = [];
  for (;;) {
    items.push(peek(c).kind === 'relation' && items.length === 0 ? chain(c, undefined) : expression(c, TERNARY));
    takeOtherwise(c, items);
    const t = peek(c);
    if (t.kind !== 'comma' && t.kind !== 'cell' && t.kind !== 'newline') break;
    if (t.kind === 'newline') fail(c, 'unexpected', t.span, 'A second line begins here: write one formula at a time.');
    if (peekAt(c, 1).kind === 'end') break;
    separators.push(take(c));
    if (peek(c).kind === 'text') break;
  }
  if (separators.length > 0 && separators[0].kind === 'comma') refuseDecimalComma(c, separators[0]);
  let s = joinBranches(items) ?? (items.length === 1 ? items[0] : listOf(items));
  while (peek(c).kind === 'text' && isRemark(c)) {
    const t = take(c);
    remark(c, 'remark', t.span, `The words "${t.text}" are read as a remark.`);
    s = { kind: 'text', body: s, text: t.text, span: spanning(s.span, t.span) };
  }
  while (peek(c).kind === 'comma' || peek(c).kind === 'cell') take(c);
  if (peek(c).kind !== 'end') return trailing(c);
  return label ? { kind: 'labelled', label: label.text, body: s, span: spanning(label.span, s.span) } : s;
}

const listOf = (items: readonly Surface[]): Surface => ({
  kind: 'list',
  items,
  span: spanning(items[0].span, items[items.length - 1].span),
});

/** Words in brackets are a remark; other words could be part of the formula. */
const isRemark = (c: Cursor): boolean => /^\(.*\)$/.test(peek(c).text);

/** `f' = 0 if z<0, 1 if z>0`: branches written in a row. */
function joinBranches(items: readonly Surface[]): Surface | undefined {
  if (items.length < 2) return undefined;
  const [head, ...rest] = items;
  const first = head.kind === 'relation' ? head.operands[head.operands.length - 1] : head;
  if (!isOpenCases(first)) return undefined;
  const branches = [...first.branches];
  for (let i = 0; i < rest.length; i++) {
    const item = rest[i];
    if (item.kind === 'cases') branches.push(...item.branches);
    else if (i === rest.length - 1) branches.push({ value: item });
    else return undefined;
  }
  const whole: Surface = { kind: 'cases', branches, span: spanning(first.span, items[items.length - 1].span) };
  if (head.kind !== 'relation') return whole;
  return { ...head, operands: [...head.operands.slice(0, -1), whole], span: spanning(head.span, whole.span) };
}

function refuseDecimalComma(c: Cursor, comma: Token): void {
  const i = c.tokens.indexOf(comma);
  const [a, b] = [c.tokens[i - 1], c.tokens[i + 1]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || a.span.to !== comma.span.from || b.span.from !== comma.span.to) return;
  const problem = decimalComma(a, b.text, b.span);
  fail(c, problem.code, problem.span, problem.message, problem.repair);
}

/** Something is left over after a complete expression. */
function trailing(c: Cursor): Surface {
  const t = peek(c);
  if (t.kind === 'text') return fail(c, 'prose', t.span, `The words "${t.text}" are not part of a formula.`);
  if (t.kind === 'newline') return fail(c, 'unexpected', t.span, 'A second line begins here: write one formula at a time.');
  return fail(c, 'unexpected', t.span, `"${sourceOf(c, t.span) || t.text}" cannot stand here.`);
}
