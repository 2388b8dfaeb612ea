/**
 * The reading position of the parser in a token list, with its first error and its notices.
 *
 * After an error the cursor stands at the end, so every loop of the parser ends by itself; nothing is thrown.
 */
import type { Words } from './names.ts';
import { failure, notice, type Problem, type ProblemCode, type Span } from './problem.ts';
import { NOWHERE, type Surface } from './surface.ts';
import { LIMITS, type Token } from './token.ts';

export interface Cursor {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly latex: boolean;
  readonly problems: Problem[];
  pos: number;
  failed: boolean;
  /** Absolute-value bars open inside the innermost bracket. */
  bars: number;
  /** Expressions open inside one another. */
  depth: number;
  /** In an unbracketed exponent or argument: a letter before a bracket is not a call there (`z^n(1+z)`). */
  tight: boolean;
  /** Parse an expression whose operators bind at least as tightly as `min`. */
  readonly expression: (c: Cursor, min: number) => Surface;
}

export const peek = (c: Cursor): Token => c.tokens[c.pos];
export const peekAt = (c: Cursor, offset: number): Token => c.tokens[Math.min(c.pos + offset, c.tokens.length - 1)];

export function take(c: Cursor): Token {
  const t = c.tokens[c.pos];
  if (t.kind !== 'end') c.pos += 1;
  return t;
}

/** End of the last token taken. */
export const lastEnd = (c: Cursor): number => (c.pos > 0 ? c.tokens[c.pos - 1].span.to : 0);

/** What stands where nothing could be read. Only seen by the parser itself. */
const NOTHING: Surface = Object.freeze({ kind: 'name', text: '', span: NOWHERE });

/** Record the first error and go to the end. */
export function fail(c: Cursor, code: ProblemCode, span: Span, message: string, repair?: string): Surface {
  if (!c.failed) {
    c.failed = true;
    c.problems.push(failure(code, span, message, repair));
    c.pos = c.tokens.length - 1;
  }
  return NOTHING;
}

/** One level deeper; false, with an error, beyond the limit. The caller counts `depth` down again. */
export function enter(c: Cursor): boolean {
  c.depth += 1;
  if (c.depth <= LIMITS.nesting) return true;
  fail(c, 'limit-depth', peek(c).span, `Brackets, signs, powers and functions are nested deeper than the limit of ${LIMITS.nesting}.`);
  return false;
}

export function remark(c: Cursor, code: ProblemCode, span: Span, message: string, repair?: string): void {
  if (!c.failed) c.problems.push(notice(code, span, message, repair));
}

/** The source of a piece. */
export const sourceOf = (c: Cursor, span: Span): string => c.source.slice(span.from, span.to);

/** Nothing was found where an operand must stand. */
export function missingOperand(c: Cursor): Surface {
  const t = peek(c);
  const before = c.pos > 0 ? c.tokens[c.pos - 1] : undefined;
  const after = before && before.kind !== 'open' && before.span.to > before.span.from ? ` after "${sourceOf(c, before.span)}"` : '';
  if (t.kind === 'end') return fail(c, 'missing-operand', t.span, `Something is missing at the end${after}.`);
  if (t.kind === 'close') {
    const empty = before?.kind === 'open';
    return fail(
      c,
      'missing-operand',
      t.span,
      empty ? 'There is nothing between these brackets.' : `Something is missing before the bracket${after}.`,
    );
  }
  if (t.kind === 'text') return fail(c, 'prose', t.span, `The words "${t.text}" are not part of a formula.`);
  const shown = sourceOf(c, t.span) || t.text;
  if (t.kind === 'op' || t.kind === 'relation' || t.kind === 'comma') {
    return fail(c, 'missing-operand', t.span, `Something is missing before "${shown}".`);
  }
  return fail(c, 'unexpected', t.span, `"${shown}" cannot stand here.`);
}
