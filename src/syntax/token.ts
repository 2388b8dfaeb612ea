/**
 * The token list that both front ends (ASCII, LaTeX) make and that the one parser reads.
 *
 * Two-dimensional pieces are flattened: a fraction is `( (numerator) / (denominator) )` in *silent* brackets, which group
 * without being seen. Also the limits on text, and the scan of bracket depth, both linear and done before anything else.
 */
import type { Problem, Span } from './problem.ts';
import { failure } from './problem.ts';
import type { RelationSign } from './surface.ts';

export type TokenKind =
  | 'number'
  | 'name'
  | 'op' // + - * / ^
  | 'open'
  | 'close'
  | 'bar' // | whose direction is not known
  | 'comma'
  | 'relation'
  | 'prime'
  | 'word' // if then else otherwise and or not
  | 'question'
  | 'colon'
  | 'derivative'
  | 'evaluation' // |_ followed by a silent group holding name = value
  | 'root' // followed by a silent group, two if `indexed`: index, body
  | 'cancel' // followed by a silent group
  | 'underbrace' // followed by a silent group
  | 'label'
  | 'cases' // followed by a silent group of rows
  | 'row' // end of a row
  | 'cell' // end of a cell, also a wide space
  | 'text'
  | 'newline'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** Canonical text: name, digits, operator, the opening bracket's own character, … */
  readonly text: string;
  readonly span: Span;
  /** White space stood before it. */
  readonly spaced?: boolean;
  /** A bracket that is not seen. */
  readonly silent?: boolean;
  /** A quotient drawn as a fraction. */
  readonly fraction?: boolean;
  /** `prime`, `derivative`: the order. */
  readonly order?: number;
  /** `derivative`: the variable. */
  readonly wrt?: string;
  /** `derivative`: a silent group with the operand follows. */
  readonly operand?: boolean;
  readonly indexed?: boolean;
  readonly sign?: RelationSign;
  /** `name`: the subscript's tokens follow in a silent group (log_2). */
  readonly subscripted?: boolean;
}

/** Limits on one expression. */
export const LIMITS = {
  /** UTF-16 units. */
  length: 10_000,
  /** Nested brackets of any kind. */
  depth: 200,
  /** Brackets, signs, powers and functions without brackets, all told. */
  nesting: 400,
  tokens: 5_000,
  /** Digits of one number, its decimal exponent included. */
  digits: 1_000,
} as const;

/** Bracket depth and length of a source text, before anything is parsed. Unbalanced text is not this scan's business. */
export function checkLimits(source: string): Problem | undefined {
  let depth = 0;
  for (let i = 0; i < source.length && i < LIMITS.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 0x28 || c === 0x5b || c === 0x7b) {
      depth += 1;
      if (depth > LIMITS.depth) {
        return failure('limit-depth', { from: i, to: i + 1 }, `Brackets are nested deeper than the limit of ${LIMITS.depth}.`);
      }
    } else if (c === 0x29 || c === 0x5d || c === 0x7d) {
      depth = Math.max(0, depth - 1);
    }
  }
  if (source.length <= LIMITS.length) return undefined;
  const span = { from: LIMITS.length, to: LIMITS.length + 1 };
  return failure('limit-length', span, `The text has ${source.length} characters; the limit is ${LIMITS.length}.`);
}

/** More tokens than the limit? */
export function checkTokens(tokens: readonly Token[]): Problem | undefined {
  if (tokens.length <= LIMITS.tokens) return undefined;
  return failure('limit-tokens', tokens[LIMITS.tokens].span, `The text has more than ${LIMITS.tokens} symbols, which is the limit.`);
}

/** Is a number within the limit on digits, well formed, and not the second half of another? `before`: the tokens before it. */
export function checkNumber(text: string, span: Span, before: readonly Token[]): Problem | undefined {
  const [digits, exponent = '0'] = text.toLowerCase().split('e');
  const size = digits.length + (exponent.length > 6 ? LIMITS.digits + 1 : Math.abs(Number(exponent)));
  if (size > LIMITS.digits) {
    return failure('limit-digits', span, `This number is longer than the limit of ${LIMITS.digits} digits.`);
  }
  if (!/^0\d/.test(digits)) return undefined;
  // 1 000 and 0,05: the second piece begins with a 0.
  const [last, first] = [before.at(-1), before.at(-2)];
  if (last?.kind === 'number') {
    return failure(
      'spaces-between-numbers',
      { from: last.span.from, to: span.to },
      'Two numbers stand side by side.',
      `${last.text}${text}`,
    );
  }
  if (last?.kind === 'comma' && first?.kind === 'number') return decimalComma(first, text, span);
  return failure('number-format', span, 'A number does not begin with an extra 0.', text.replace(/^0+(?=\d)/, ''));
}

/** 0,5 for 0.5. */
export const decimalComma = (first: Token, text: string, span: Span): Problem =>
  failure(
    'decimal-comma',
    { from: first.span.from, to: span.to },
    'A comma separates arguments; decimals are written with a point.',
    `${first.text}.${text}`,
  );
