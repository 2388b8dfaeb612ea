/**
 * What can be wrong with, or doubtful about, a text that a person typed: a value with a place, never an exception.
 *
 * Messages are plain English for the person who typed the text; `code` and `about` let another language say the same.
 * Nothing here knows the grammar.
 */

/** UTF-16 offsets into the source: `from` included, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An error means that no term was made; a notice says how a doubtful text was read. */
export type Severity = 'error' | 'notice';

export type ProblemCode =
  // limits
  | 'limit-length'
  | 'limit-depth'
  | 'limit-tokens'
  | 'limit-digits'
  // the text is not a formula
  | 'empty'
  | 'unbalanced'
  | 'unknown-character'
  | 'unknown-command'
  | 'unsupported'
  | 'unexpected'
  | 'missing-operand'
  | 'prose'
  | 'latex'
  // numbers
  | 'decimal-comma'
  | 'spaces-between-numbers'
  | 'number-format'
  // powers
  | 'double-superscript'
  | 'exponent-sign'
  | 'inverse-or-reciprocal'
  | 'power-tower'
  | 'short-exponent'
  // readings
  | 'ambiguous'
  | 'implicit-division'
  | 'fraction-power'
  | 'bare-argument'
  | 'implicit-number'
  | 'letters-as-word'
  | 'brace-group'
  | 'natural-logarithm'
  | 'elementwise-dot'
  | 'layer-index'
  | 'remark'
  | 'bare-function'
  | 'product-not-application'
  | 'application-not-product'
  | 'derivative-operand'
  | 'evaluation-bar'
  | 'struck'
  | 'overlapping-cases'
  | 'definition'
  // meaning
  | 'unknown-name'
  | 'unknown-function'
  | 'function-without-argument'
  | 'argument-count'
  | 'condition-expected'
  | 'value-expected'
  | 'cases'
  | 'not-an-expression'
  | 'not-a-condition'
  | 'approximation'
  // claims
  | 'circular'
  | 'derivative'
  | 'left-side';

export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** One or two plain sentences. */
  readonly message: string;
  readonly span: Span;
  /** What to write instead. "…" stands for a part that stays as it is. */
  readonly repair?: string;
  /** The piece of the source that the message is about, for messages in other languages. */
  readonly about?: string;
}

/** A problem that leaves the text without a meaning. */
export function failure(code: ProblemCode, span: Span, message: string, repair?: string): Problem {
  return repair === undefined ? { severity: 'error', code, message, span } : { severity: 'error', code, message, span, repair };
}

/** A remark on how a doubtful text was read. */
export function notice(code: ProblemCode, span: Span, message: string, repair?: string): Problem {
  return repair === undefined ? { severity: 'notice', code, message, span } : { severity: 'notice', code, message, span, repair };
}

export const hasError = (problems: readonly Problem[]): boolean => problems.some((p) => p.severity === 'error');

/** The character as a person can look it up: U+0455. */
export const codePoint = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A piece of source fit for a message: at most `max` characters, nothing invisible. */
export function excerpt(text: string, max = 40): string {
  const chars = [...visible(text.slice(0, 4 * max + 4))];
  return chars.length <= max ? chars.join('') : `${chars.slice(0, max - 1).join('')}…`;
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const MARK = /\p{Mn}/u;

/** The text with every space as a plain space, and every control or formatting character as "�". */
function visible(text: string): string {
  let out = '';
  for (const char of text) out += /\s/u.test(char) ? ' ' : INVISIBLE.test(char) ? '\uFFFD' : char;
  return out;
}

/** Columns that a character takes in a terminal. */
function columns(char: string): number {
  const c = char.codePointAt(0)!;
  if (MARK.test(char)) return 0;
  const wide =
    (c >= 0x1100 && c <= 0x115f) ||
    (c >= 0x2e80 && c <= 0xa4cf) ||
    (c >= 0xac00 && c <= 0xd7a3) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xfe30 && c <= 0xfe6f) ||
    (c >= 0xff00 && c <= 0xff60) ||
    (c >= 0xffe0 && c <= 0xffe6) ||
    (c >= 0x1f300 && c <= 0x1faff) ||
    (c >= 0x20000 && c <= 0x3fffd);
  return wide ? 2 : 1;
}

export interface RenderOptions {
  /** Columns of source to show; longer lines are cut around the place. Default 76. */
  readonly width?: number;
}

/**
 * The problem as a few lines of plain text: the message, the line of `source` it is on, a line of carets, the repair.
 * Safe for a terminal: control characters of the source are not passed on.
 */
export function renderProblem(source: string, problem: Problem, options: RenderOptions = {}): string {
  const width = options.width ?? 76;
  const from = Math.min(Math.max(problem.span.from, 0), source.length);
  const to = Math.min(Math.max(problem.span.to, from), source.length);
  const lineStart = source.lastIndexOf('\n', from - 1) + 1;
  const nextBreak = source.indexOf('\n', from);
  const lineEnd = nextBreak < 0 ? source.length : nextBreak;

  // A window of about `width` columns around the place. 4 units per column is more than any character needs.
  const room = Math.max(width - 2, 10);
  let start = lineStart;
  if (from - lineStart > (2 * room) / 3) start = from - Math.floor(room / 2);
  if (start > lineStart && isLowSurrogate(source, start)) start -= 1;
  const cutLeft = start > lineStart;

  let text = cutLeft ? '…' : '';
  let used = cutLeft ? 1 : 0;
  let caretAt = -1;
  let caretTo = -1;
  let i = start;
  while (i < lineEnd) {
    const char = String.fromCodePoint(source.codePointAt(i)!);
    const shown = visible(char);
    const w = columns(shown);
    if (used + w > room) break;
    if (i <= from) caretAt = used;
    if (i < to) caretTo = used + w;
    text += shown;
    used += w;
    i += char.length;
  }
  if (i < lineEnd) text += '…';
  if (from >= i) caretAt = used;
  if (caretAt < 0) caretAt = used;
  const caret = ' '.repeat(caretAt) + '^'.repeat(Math.max(1, caretTo - caretAt));

  const lines = [`${problem.severity}: ${problem.message}`];
  if (source.trim() !== '') lines.push(`  ${text}`.trimEnd(), `  ${caret}`);
  if (problem.repair !== undefined) lines.push(`  try: ${excerpt(problem.repair, 120)}`);
  return lines.join('\n');
}

function isLowSurrogate(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c >= 0xdc00 && c <= 0xdfff;
}
