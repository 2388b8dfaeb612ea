/**
 * The state of the walk over KaTeX's parse tree: the tokens made so far, where the walk stands in the source, the first error.
 * After an error nothing more is added. Places come from the nodes where they have one, else from what stood before.
 */
import type { KatexNode } from './katex-node.ts';
import type { Words } from './names.ts';
import { failure, notice, type Problem, type ProblemCode, type Span } from './problem.ts';
import type { Token, TokenKind } from './token.ts';
import { LIMITS } from './token.ts';

export interface Walk {
  readonly source: string;
  /** What KaTeX was given; of the same length. */
  readonly given: string;
  readonly words: Words;
  readonly problems: Problem[];
  tokens: Token[];
  failed: boolean;
  /** End of what has been read. */
  last: number;
  depth: number;
  /** The last token is a function in words that may take a brace group as its argument. */
  pending: boolean;
  /** Put the tokens of a list of nodes. */
  readonly list: (w: Walk, nodes: readonly KatexNode[]) => void;
}

/** Empty places may come out backwards. */
const forward = (span: Span): Span => (span.to < span.from ? { from: span.from, to: span.from } : span);

export function wrong(w: Walk, code: ProblemCode, span: Span, message: string, repair?: string): undefined {
  if (w.failed) return;
  w.failed = true;
  w.problems.push(failure(code, forward(span), message, repair));
}

/** Say how something was read, once for each place. */
export function remarkAt(w: Walk, code: ProblemCode, span: Span, message: string, repair?: string): undefined {
  if (!w.failed) w.problems.push(notice(code, forward(span), message, repair));
}

/** The node's place in the source; undefined where KaTeX gives none, or one inside a macro. */
export function placeOf(w: Walk, n: KatexNode | null | undefined): Span | undefined {
  const loc = n?.loc;
  if (!loc || loc.lexer.input !== w.given || loc.start >= loc.end) return undefined;
  return { from: loc.start, to: loc.end };
}

/** Where something without a place must begin: after what has been read, white space and braces. */
export function nextPlace(w: Walk): number {
  let at = w.last;
  while (at < w.given.length && /[\s{}&]/.test(w.given[at])) at += 1;
  return at < w.given.length ? at : w.last;
}

/** The place of a command: its own if known, else the next occurrence of its name. */
export function commandPlace(w: Walk, n: KatexNode, command: string): Span {
  const own = placeOf(w, n);
  if (own) return own;
  const found = w.given.indexOf(command, w.last);
  const from = found < 0 ? nextPlace(w) : found;
  return { from, to: found < 0 ? from : from + command.length };
}

/** Add a token. */
export function put(w: Walk, kind: TokenKind, text: string, span: Span, more: Partial<Token> = {}): undefined {
  if (w.failed) return;
  if (w.tokens.length > LIMITS.tokens) {
    wrong(w, 'limit-tokens', span, `The text has more than ${LIMITS.tokens} symbols, which is the limit.`);
    return;
  }
  w.tokens.push({ kind, text, span: forward(span), spaced: span.from > w.last, ...more });
  w.last = Math.max(w.last, span.to);
  w.pending = false;
}

/** Put the tokens of `nodes` in silent brackets. */
export function silently(w: Walk, nodes: readonly KatexNode[]): undefined {
  const from = nextPlace(w);
  put(w, 'open', '(', { from, to: from }, { silent: true });
  w.list(w, nodes);
  put(w, 'close', ')', { from: w.last, to: w.last }, { silent: true });
}

/** The tokens that `nodes` give, not put anywhere. */
export function tokensOf(w: Walk, nodes: readonly KatexNode[]): Token[] {
  const outer = w.tokens;
  w.tokens = [];
  w.list(w, nodes);
  const made = w.tokens;
  w.tokens = outer;
  return made;
}

/** The nodes of a body, whatever its form. */
export function bodyOf(n: KatexNode | null | undefined): readonly KatexNode[] {
  const body = n?.body as KatexNode | readonly KatexNode[] | undefined;
  if (!body) return [];
  return Array.isArray(body) ? body : [body as KatexNode];
}

/** The nodes that a node stands for when it is only a wrapper. */
export function contents(n: KatexNode | null | undefined): readonly KatexNode[] {
  if (!n) return [];
  if (n.type === 'ordgroup' || n.type === 'styling' || n.type === 'color' || n.type === 'sizing') return bodyOf(n);
  return [n];
}

/** Widen the span of a token already put to the end of what has been read. */
export function widen(w: Walk, index: number, end = 0): undefined {
  const t = w.tokens[index];
  if (t) w.tokens[index] = { ...t, span: { from: t.span.from, to: Math.max(t.span.to, w.last, end) } };
  w.last = Math.max(w.last, end);
}

/** Braces around a sum that are not seen: what is seen counts, and is said. */
export function sayUnseen(w: Walk, made: readonly Token[], from: number, to: number): undefined {
  let depth = 0;
  for (const [i, t] of made.entries()) {
    if (t.kind === 'open') depth += 1;
    else if (t.kind === 'close') depth -= 1;
    else if (depth === 0 && i > 0 && t.kind === 'op' && (t.text === '+' || t.text === '-')) {
      remarkAt(
        w,
        'brace-group',
        { from, to },
        'Braces are not seen in the formula and group nothing here.',
        `(${w.source.slice(from + 1, to - 1)})`,
      );
      return;
    }
  }
}
