/**
 * Row notation as Coq text: patterns, statements and premises about literals, in the vocabulary of proofs/coq/GPrime.v.
 */
import type { Rational } from '../num/rational.ts';
import { type Instance, literalValue, type Pattern, type Statement } from '../theory/row.ts';

/** How the letters of a row are written: `u`, or `u x` where letters stand for functions of the variable. */
export interface Letters {
  readonly moving: boolean;
}

const NO_LETTERS: Instance = new Map();

/** A rational literal of Coq's `Q`. */
export function coqRational(q: Rational): string {
  return q.d === 1n ? `${q.n < 0n ? `(${q.n})` : q.n}` : `(${q.n} # ${q.d})`;
}

/** The name of an elementary function in GPrime.v. */
export function coqFunction(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const RELATION_OF_IF = { lt: 'pif_lt', le: 'pif_le', eq: 'pif_eq' } as const;
const OPERATOR = { add: '+', sub: '-', mul: '*', div: '/', rpow: '**' } as const;
const LEVEL: Partial<Record<Pattern['kind'], number>> = { add: 1, sub: 1, mul: 2, div: 2, neg: 3, rpow: 4, pow: 4 };

/** The pattern as a term of type `pr`, for scope `P`. */
export function coqTerm(p: Pattern, letters: Letters): string {
  const inner = (q: Pattern, level: number): string => {
    const text = coqTerm(q, letters);
    return (LEVEL[q.kind] ?? 9) < level ? `(${text})` : text;
  };
  switch (p.kind) {
    case 'literal':
      return coqRational(p.value!);
    case 'letter':
      if (p.name === 'x') return 'var x';
      return letters.moving && isFunction(p.name) ? `${p.name} x` : p.name;
    case 'prime':
      return `${p.name}_`;
    case 'pi':
      return 'Pi';
    case 'neg':
      return `- ${inner(p.args[0], 3)}`;
    case 'pow':
      return `${inner(p.args[0], 5)} ^ ${coqLiteral(p.args[1])}`;
    case 'if':
      return `${RELATION_OF_IF[p.name as keyof typeof RELATION_OF_IF]} ${p.args.map((q) => argument(q, letters)).join(' ')}`;
    case 'fn':
      if (p.name === 'num' || p.name === 'den') return coqLiteral(p);
      return `${coqFunction(p.name)} ${p.args.map((q) => argument(q, letters)).join(' ')}`;
    case 'derived':
      throw new Error('a derivative stands only at the head of a statement');
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'rpow': {
      const level = LEVEL[p.kind]!;
      return `${inner(p.args[0], p.kind === 'rpow' ? 5 : level)} ${OPERATOR[p.kind]} ${inner(p.args[1], level + 1)}`;
    }
  }
}

function argument(q: Pattern, letters: Letters): string {
  const text = coqTerm(q, letters);
  return /^\w+$/.test(text) || q.kind === 'literal' ? text : `(${text})`;
}

/** Term letters that move with the variable: all but the constant and the literals. */
export function isFunction(letter: string): boolean {
  return letter !== 'c' && !isLiteral(letter);
}
export function isLiteral(letter: string): boolean {
  return 'nmqr'.includes(letter);
}

/** Arithmetic on literals as a term of type `Q`; a computed one is brought to lowest terms, as the kernel does. */
export function coqLiteral(p: Pattern): string {
  const value = literalValue(p, NO_LETTERS);
  if (value) return coqRational(value);
  const text = literalText(p);
  return p.kind === 'letter' ? text : p.kind === 'fn' ? `(${text})` : `(Qred (${text}))`;
}
function literalText(p: Pattern): string {
  const atom = (q: Pattern): string => (q.kind === 'letter' || q.kind === 'literal' ? literalText(q) : `(${literalText(q)})`);
  switch (p.kind) {
    case 'literal':
      return coqRational(p.value!);
    case 'letter':
      return p.name;
    case 'neg':
      return `- ${atom(p.args[0])}`;
    case 'fn':
      return `${p.name === 'num' ? 'numerator' : 'denominator'} ${atom(p.args[0])}`;
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
      return `${atom(p.args[0])} ${OPERATOR[p.kind]} ${atom(p.args[1])}`;
    default:
      throw new Error(`not a literal: ${p.kind}`);
  }
}
/** Whether a pattern is arithmetic on literals, so that a relation about it is decided on the spot. */
function isLiteralPattern(p: Pattern): boolean {
  switch (p.kind) {
    case 'literal':
      return true;
    case 'letter':
      return isLiteral(p.name);
    case 'fn':
      return (p.name === 'num' || p.name === 'den') && isLiteralPattern(p.args[0]);
    case 'neg':
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
      return p.args.every(isLiteralPattern);
    default:
      return false;
  }
}

const RELATION = { eq: '==', ne: '<>', lt: '<', le: '<=' } as const;

/** Whether a premise is about literals only: then it computes, and `eq_refl` proves it. */
export function aboutLiterals(s: Statement): boolean {
  return (
    s.kind === 'is' || ((s.kind === 'lt' || s.kind === 'le' || s.kind === 'ne') && isLiteralPattern(s.left) && isLiteralPattern(s.right))
  );
}

/** A premise or conclusion as a proposition of Coq. */
export function coqStatement(s: Statement, letters: Letters): string {
  const literal = (p: Pattern): string => {
    const text = coqLiteral(p);
    return /^\w+$/.test(text) ? text : `${text}%Q`;
  };
  if (s.kind === 'is') return `literal_${s.what} ${literal(s.of)} = true`;
  if (aboutLiterals(s) && 'left' in s) return `literal_${s.kind} ${literal(s.left)} ${literal(s.right)} = true`;
  switch (s.kind) {
    case 'defined':
    case 'undefined':
      return `p${s.kind} ${argument(s.of, letters)}`;
    case 'derivative': {
      const of =
        s.of.kind === 'letter' && s.of.name !== 'x' && isFunction(s.of.name) ? s.of.name : `(fun x : R => ${coqTerm(s.of, letters)})%P`;
      const is = s.is.kind === 'prime' ? coqTerm(s.is, letters) : `(${coqTerm(s.is, letters)})%P`;
      return `derivative 1 ${of} x ${is}`;
    }
    default:
      return `(${coqTerm(s.left, letters)} ${RELATION[s.kind]} ${coqTerm(s.right, letters)})%P`;
  }
}
