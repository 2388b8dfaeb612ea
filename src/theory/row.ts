/**
 * One row of the rule table: how it is written, parsed (on first use) and instantiated.
 *
 * A row is `{ is, when, say }`. `is` is the conclusion, `when` the side conditions, both in a small notation:
 *   u v w s a b t     any term            c      a term free of the variable of differentiation x
 *   n m               integer literals    q r    rational literals     num(q), den(q)  numerator, denominator
 *   u'                the derivative of u: becomes a premise         (…)' = …  a derivative
 *   ^ literal power   ** real power       |u|  if(a < b, u, v)   =  !=  <  <=  >  >=   defined …   undefined …
 *   differentiable u   the premise that u has a derivative, whatever it is
 * Every term letter at a strict position of the conclusion that no premise mentions strictly gets the premise `defined`
 * (branches of `if` are not strict).
 * Conditions on literals (`n is even`, `0 < q`) are decided on the spot.
 */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Relation, Term } from '../term/term.ts';
import * as T from '../term/term.ts';

export interface Row {
  /** The conclusion. */
  readonly is: string;
  /** Side conditions, separated by commas. */
  readonly when?: string;
  /** What a careful person calls this step. The locales translate it by the rule's id. */
  readonly say?: string;
}

export interface Pattern {
  readonly kind: 'letter' | 'prime' | 'literal' | 'pi' | 'add' | 'sub' | 'mul' | 'div' | 'neg' | 'pow' | 'rpow' | 'fn' | 'if' | 'derived';
  readonly name: string;
  readonly value: Rational | null;
  readonly args: readonly Pattern[];
}
export type Statement =
  | { readonly kind: 'eq' | 'ne' | 'lt' | 'le'; readonly left: Pattern; readonly right: Pattern }
  | { readonly kind: 'defined' | 'undefined'; readonly of: Pattern }
  | { readonly kind: 'derivative'; readonly of: Pattern; readonly is: Pattern }
  | { readonly kind: 'is'; readonly what: 'even' | 'odd' | 'integer'; readonly of: Pattern };

export interface Parsed {
  readonly conclusion: Statement;
  readonly premises: readonly Statement[];
  /** Letters whose terms must be shown defined. */
  readonly definedLetters: readonly string[];
  readonly literals: readonly string[];
  /** Everything an instance gives: letters, literals, and derivatives as `u'`. */
  readonly letters: ReadonlySet<string>;
  readonly usesVariable: boolean;
  readonly usesConstant: boolean;
}

const LITERAL_LETTERS = 'nmqr';

/** Parse one row. Throws SyntaxError on a row that is not in the notation: a bug in the table. */
export function parseRow(row: Row): Parsed {
  const conclusion = parseStatement(row.is);
  const letters = new Set<string>();
  const primes = new Set<string>();
  const premises: Statement[] = [];
  for (const text of row.when ? splitTop(row.when) : []) {
    const smooth = /^ *differentiable ([a-z])$/.exec(text);
    if (smooth) primes.add(smooth[1]);
    else premises.push(parseStatement(text));
  }
  const literals = new Set<string>();
  const covered = new Set<string>();
  const visit = (s: Statement, into: Set<string>): void => {
    for (const p of patternsOf(s)) collect(p, into, primes, literals);
  };
  visit(conclusion, letters);
  for (const s of premises) {
    visit(s, letters);
    if (s.kind !== 'undefined' && s.kind !== 'is') for (const p of patternsOf(s)) collectStrict(p, covered);
  }
  const derivatives: Statement[] = [];
  for (const name of [...primes].sort()) {
    derivatives.push({ kind: 'derivative', of: leaf('letter', name), is: leaf('prime', name) });
    covered.add(name);
  }
  const strict = new Set<string>();
  if (conclusion.kind !== 'undefined' && conclusion.kind !== 'is') for (const p of patternsOf(conclusion)) collectStrict(p, strict);
  const definedLetters = [...strict].filter((l) => l !== 'x' && !LITERAL_LETTERS.includes(l) && !covered.has(l)).sort();
  return {
    conclusion,
    premises: [...derivatives, ...premises],
    definedLetters,
    literals: [...literals].sort(),
    letters: new Set([...[...letters].filter((l) => l !== 'x'), ...literals, ...[...primes].map((l) => `${l}'`), ...primes]),
    usesVariable: letters.has('x') || primes.size > 0 || conclusion.kind === 'derivative',
    usesConstant: letters.has('c'),
  };
}

const leaf = (kind: Pattern['kind'], name: string, value: Rational | null = null): Pattern => ({ kind, name, value, args: [] });
/** The patterns that a statement is about. */
export function patternsOf(s: Statement): readonly Pattern[] {
  switch (s.kind) {
    case 'defined':
    case 'undefined':
    case 'is':
      return [s.of];
    case 'derivative':
      return [s.of, s.is];
    default:
      return [s.left, s.right];
  }
}
function collect(p: Pattern, letters: Set<string>, primes: Set<string>, literals: Set<string>): void {
  if (p.kind === 'letter') (LITERAL_LETTERS.includes(p.name) ? literals : letters).add(p.name);
  if (p.kind === 'prime') primes.add(p.name);
  for (const a of p.args) collect(a, letters, primes, literals);
}
/** Letters at strict positions: wherever the whole is defined, so are they. */
function collectStrict(p: Pattern, into: Set<string>): void {
  if (p.kind === 'letter') into.add(p.name);
  const args = p.kind === 'if' ? p.args.slice(0, 2) : p.args;
  for (const a of args) collectStrict(a, into);
}

function splitTop(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    if (text[i] === ',' && depth === 0) {
      out.push(text.slice(from, i));
      from = i + 1;
    }
  }
  out.push(text.slice(from));
  return out;
}

function parseStatement(text: string): Statement {
  const s = text.trim();
  const word = /^(defined|undefined) (.*)$/s.exec(s);
  if (word) return { kind: word[1] as 'defined' | 'undefined', of: parsePattern(word[2]) };
  const is = /^(.*) is (even|odd|integer)$/s.exec(s);
  if (is) return { kind: 'is', what: is[2] as 'even' | 'odd' | 'integer', of: parsePattern(is[1]) };
  const at = topRelation(s);
  const left = parsePattern(s.slice(0, at.from));
  const right = parsePattern(s.slice(at.to));
  switch (at.op) {
    case '=':
      return left.kind === 'derived' ? { kind: 'derivative', of: left.args[0], is: right } : { kind: 'eq', left, right };
    case '!=':
      return { kind: 'ne', left, right };
    case '<':
      return { kind: 'lt', left, right };
    case '<=':
      return { kind: 'le', left, right };
    case '>':
      return { kind: 'lt', left: right, right: left };
    default:
      return { kind: 'le', left: right, right: left };
  }
}
function topRelation(s: string): { op: string; from: number; to: number } {
  let depth = 0;
  for (let i = 0; i < s.length; i++) {
    if (s[i] === '(') depth++;
    else if (s[i] === ')') depth--;
    else if (depth === 0) {
      const m = /^(!=|<=|>=|=|<|>)/.exec(s.slice(i, i + 2));
      if (m) return { op: m[1], from: i, to: i + m[1].length };
    }
  }
  throw new SyntaxError(`not a statement: ${s}`);
}

/** Pratt parser for patterns. */
export function parsePattern(text: string): Pattern {
  const tokens = text.match(/\*\*|<=|>=|!=|[A-Za-z][A-Za-z0-9]*|\d+|[-+*/^()|,<>='']/g) ?? [];
  let i = 0;
  const fail = (): never => {
    throw new SyntaxError(`cannot read pattern: ${text}`);
  };
  const expect = (t: string): void => {
    if (tokens[i++] !== t) fail();
  };
  const node = (kind: Pattern['kind'], args: Pattern[], name = ''): Pattern => ({ kind, name, value: null, args });
  const primary = (): Pattern => {
    const t = tokens[i++] ?? fail();
    let p: Pattern;
    if (/^\d/.test(t)) p = leaf('literal', '', Q.parse(t));
    else if (t === '(') {
      p = expression(0);
      expect(')');
    } else if (t === '|') {
      p = node('fn', [expression(0)], 'abs');
      expect('|');
    } else if (t === 'pi') p = leaf('pi', '');
    else if (t === 'if') {
      expect('(');
      const a = expression(0);
      const rel = tokens[i++];
      const b = expression(0);
      expect(',');
      const u = expression(0);
      expect(',');
      const v = expression(0);
      expect(')');
      p = node('if', [a, b, u, v], rel === '<' ? 'lt' : rel === '<=' ? 'le' : rel === '=' ? 'eq' : fail());
    } else if (/^[A-Za-z]/.test(t) && tokens[i] === '(') {
      i++;
      const args = [expression(0)];
      while (tokens[i] === ',') {
        i++;
        args.push(expression(0));
      }
      expect(')');
      p = node('fn', args, t);
    } else if (/^[a-z]$/.test(t)) p = leaf('letter', t);
    else return fail();
    if (tokens[i] === "'") {
      i++;
      return /^[a-z]$/.test(t) ? leaf('prime', p.name) : node('derived', [p]);
    }
    return p;
  };
  const power = (): Pattern => {
    const b = primary();
    if (tokens[i] === '^') {
      i++;
      return node('pow', [b, tokens[i] === '-' ? (i++, node('neg', [primary()])) : primary()]);
    }
    if (tokens[i] === '**') {
      i++;
      return node('rpow', [b, primary()]);
    }
    return b;
  };
  const unary = (): Pattern => {
    if (tokens[i] === '-') {
      i++;
      const a = unary();
      return a.kind === 'literal' ? leaf('literal', '', Q.neg(a.value!)) : node('neg', [a]);
    }
    return power();
  };
  const BINARY: ReadonlyMap<string, readonly [number, Pattern['kind']]> = new Map([
    ['+', [1, 'add']],
    ['-', [1, 'sub']],
    ['*', [2, 'mul']],
    ['/', [2, 'div']],
  ] as const);
  const expression = (min: number): Pattern => {
    let left = unary();
    for (;;) {
      const entry = BINARY.get(tokens[i]);
      if (!entry || entry[0] <= min) return left;
      i++;
      const right = entry[0] === 2 ? unary() : expression(entry[0]);
      left = node(entry[1], [left, right]);
    }
  };
  const p = expression(0);
  if (i !== tokens.length) fail();
  return p;
}

/** What letters stand for: terms, and numbers for literal letters; `x` is the variable of differentiation. */
export type Instance = ReadonlyMap<string, Term>;

/** Literal arithmetic: the rational number a pattern of literals denotes. */
export function literalValue(p: Pattern, inst: Instance): Rational | undefined {
  switch (p.kind) {
    case 'literal':
      return p.value!;
    case 'letter': {
      const t = LITERAL_LETTERS.includes(p.name) ? inst.get(p.name) : undefined;
      return t?.op === 'num' ? t.value! : undefined;
    }
    case 'neg': {
      const a = literalValue(p.args[0], inst);
      return a && Q.neg(a);
    }
    case 'fn': {
      if (p.name !== 'num' && p.name !== 'den') return undefined;
      const a = literalValue(p.args[0], inst);
      return a && Q.rational(p.name === 'num' ? a.n : a.d);
    }
    case 'add':
    case 'sub':
    case 'mul':
    case 'div': {
      const a = literalValue(p.args[0], inst);
      const b = literalValue(p.args[1], inst);
      if (!a || !b || (p.kind === 'div' && Q.isZero(b))) return undefined;
      return Q[p.kind](a, b);
    }
    default:
      return undefined;
  }
}

/** The term a pattern denotes. Throws when a letter is missing or an exponent is not a literal. */
export function instantiate(p: Pattern, inst: Instance): Term {
  switch (p.kind) {
    case 'literal':
      return T.num(p.value!);
    case 'letter':
    case 'prime': {
      const t = inst.get(p.kind === 'prime' ? `${p.name}'` : p.name);
      if (!t) throw new Error(`the instance gives no term for ${p.name}${p.kind === 'prime' ? "'" : ''}`);
      return t;
    }
    case 'pi':
      return T.pi;
    case 'pow': {
      const e = literalValue(p.args[1], inst);
      if (!e) throw new Error('an exponent is not a literal');
      return T.pow(instantiate(p.args[0], inst), e);
    }
    case 'neg':
      return T.neg(instantiate(p.args[0], inst));
    case 'fn': {
      if (p.name === 'num' || p.name === 'den') return T.num(literalValue(p, inst)!);
      return p.args.length === 2
        ? T.fn(p.name, instantiate(p.args[0], inst), instantiate(p.args[1], inst))
        : T.fn(p.name, instantiate(p.args[0], inst));
    }
    case 'if': {
      const [a, b, u, v] = p.args.map((q) => instantiate(q, inst));
      return T.iff(p.name as Relation, a, b, u, v);
    }
    case 'derived':
      throw new Error('a derivative stands only at the head of a statement');
    default:
      return T[p.kind](instantiate(p.args[0], inst), instantiate(p.args[1], inst));
  }
}

/** The proposition a statement denotes, for derivatives with respect to the variable `wrt`. */
export function statementProp(s: Exclude<Statement, { kind: 'is' }>, inst: Instance, wrt: string): Prop {
  switch (s.kind) {
    case 'defined':
      return P.defined(instantiate(s.of, inst));
    case 'undefined':
      return P.undefinedAt(instantiate(s.of, inst));
    case 'derivative':
      return P.derivative(instantiate(s.of, inst), wrt, instantiate(s.is, inst));
    default:
      return P.prop(s.kind, [instantiate(s.left, inst), instantiate(s.right, inst)]);
  }
}
