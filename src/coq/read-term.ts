/** Terms and relations read back from Coq text: a parser of its own, which shares nothing with the printer. */
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Relation, Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { Unreadable, type Words } from './lexer.ts';

/** What names stand for: variables of the file, and terms that have a definition. */
export interface Scope {
  readonly variables: readonly string[];
  readonly defined: ReadonlyMap<string, Term>;
}

const ONE_PLACE: ReadonlySet<string> = new Set(
  'Abs Acos Acosh Asin Asinh Atan Atanh Cos Cosh Cot Coth Csc Csch Erf Exp Ln Sec Sech Sign Sin Sinh Tan Tanh'.split(' '),
);
const RELATIONS: Readonly<Record<string, Relation>> = { pif_lt: 'lt', pif_le: 'le', pif_eq: 'eq' };

/** The name that the person gave a variable. */
const original = (name: string): string => (/^v_/.test(name) ? name.replace(/^v_/, '') : name);

export function readTerm(words: Words, scope: Scope): Term {
  let left = product(words, scope);
  for (;;) {
    if (words.accept('+')) left = T.add(left, product(words, scope));
    else if (words.accept('-')) left = T.sub(left, product(words, scope));
    else return left;
  }
}

function product(words: Words, scope: Scope): Term {
  let left = signed(words, scope);
  for (;;) {
    if (words.accept('*')) left = T.mul(left, signed(words, scope));
    else if (words.accept('/')) left = T.div(left, signed(words, scope));
    else return left;
  }
}

function signed(words: Words, scope: Scope): Term {
  if (!words.accept('-')) return power(words, scope);
  // Coq reads a sign before digits as part of the literal.
  if (/^\d/.test(words.peek() ?? '')) throw new Unreadable('a negative literal without brackets');
  return T.neg(power(words, scope));
}

function power(words: Words, scope: Scope): Term {
  const base = application(words, scope);
  if (words.accept('^')) return T.pow(base, exponent(words));
  if (words.accept('**')) return T.rpow(base, application(words, scope));
  return base;
}

function exponent(words: Words): Q.Rational {
  if (/^\d/.test(words.peek() ?? '')) return Q.rational(BigInt(words.take()));
  words.expect('(');
  const q = literal(words);
  if (!q) throw new Unreadable('an exponent is not a number');
  return q;
}

/** The rest of `(-3)` or `(1 # 2)` after its bracket; undefined, with nothing taken, where something else stands. */
function literal(words: Words): Q.Rational | undefined {
  const sign = words.peek() === '-' ? 1 : 0;
  if (!/^\d/.test(words.peek(sign) ?? '')) return undefined;
  const next = words.peek(sign + 1);
  if (next === ')') {
    if (sign === 0) return undefined;
    words.expect('-');
    const n = BigInt(words.take());
    words.expect(')');
    return Q.rational(-n);
  }
  if (next !== '#') return undefined;
  if (sign === 1) words.expect('-');
  const n = BigInt(words.take());
  words.expect('#');
  const d = BigInt(words.take());
  words.expect(')');
  const q = Q.rational(sign === 1 ? -n : n, d);
  if (d === 0n || q.d !== d) throw new Unreadable('a number is not in lowest terms');
  return q;
}

function application(words: Words, scope: Scope): Term {
  const head = words.peek() ?? '';
  const args = (n: number): Term[] => Array.from({ length: n }, () => atom(words, scope));
  if (ONE_PLACE.has(head)) {
    words.take();
    return T.fn(head.toLowerCase(), args(1)[0]);
  }
  if (head === 'pneg') {
    words.take();
    return T.neg(args(1)[0]);
  }
  if (head === 'Max' || head === 'Min') {
    words.take();
    const [a, b] = args(2);
    return T.fn(head.toLowerCase(), a, b);
  }
  if (Object.hasOwn(RELATIONS, head)) {
    words.take();
    const [a, b, u, v] = args(4);
    return T.iff(RELATIONS[head], a, b, u, v);
  }
  const named = scope.defined.get(head);
  if (named) {
    words.expect(head, ...scope.variables);
    return named;
  }
  return atom(words, scope);
}

function atom(words: Words, scope: Scope): Term {
  const w = words.take();
  if (/^\d/.test(w)) return T.num(Q.rational(BigInt(w)));
  if (w === 'Pi') return T.pi;
  if (scope.variables.includes(w)) return T.variable(original(w));
  if (w !== '(') throw new Unreadable('a name that is not defined in the statement');
  const q = literal(words);
  if (q) return T.num(q);
  const t = readTerm(words, scope);
  words.expect(')');
  return t;
}

/** `(l < r)%P` and the like. */
export function readRelation(words: Words, scope: Scope): Prop {
  words.expect('(');
  const left = readTerm(words, scope);
  const sign = words.take();
  const right = readTerm(words, scope);
  words.expect(')', '%', 'P');
  switch (sign) {
    case '==':
      return P.eq(left, right);
    case '<>':
      return P.ne(left, right);
    case '<':
      return P.lt(left, right);
    case '<=':
      return P.le(left, right);
    default:
      throw new Unreadable('a relation that no assumption has');
  }
}
