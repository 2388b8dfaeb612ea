/**
 * The interned, immutable expression DAG: what an expression *means*.
 *
 * Two terms of one session are structurally equal exactly when they are the same object, so equality is `===`
 * and every traversal is memoised by identity. Constructors never simplify. A child always exists before its parent.
 * The `id` is for identity and memo only; no order that a person can see may depend on it.
 *
 * Assumes nothing about domains: `1/0` is a term (it is simply undefined everywhere; see docs/trust.md for the meaning).
 */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';

export type Op = 'num' | 'var' | 'pi' | 'add' | 'sub' | 'mul' | 'div' | 'neg' | 'pow' | 'rpow' | 'fn' | 'if';
export type Relation = 'lt' | 'le' | 'eq';

export interface Term {
  readonly id: number;
  readonly op: Op;
  readonly args: readonly Term[];
  /** `num`: the number. `pow`: the literal rational exponent. Otherwise null. */
  readonly value: Rational | null;
  /** `var`, `fn`: the name. `if`: its relation. Otherwise ''. */
  readonly name: string;
  /** The variables that occur, sorted; equal sets are the same array. */
  readonly vars: readonly string[];
}

interface Tables {
  readonly numbers: Map<string, Term>;
  readonly variables: Map<string, Term>;
  readonly unary: Map<string, Map<number, Term>>;
  readonly binary: Map<string, Map<number, Term>>;
  readonly conditional: Map<string, Term>;
  readonly memos: Map<symbol, Map<Term, unknown>>;
}

const tables = (): Tables => ({
  numbers: new Map(),
  variables: new Map(),
  unary: new Map(),
  binary: new Map(),
  conditional: new Map(),
  memos: new Map(),
});

/** Terms that live as long as the program: the rule table and the catalogue. */
const base: Tables = tables();
let current: Tables = base;
let nextId = 1;

/**
 * Run `body` with a fresh session. Terms made inside are dropped with it; they share the base session's terms.
 * Sessions do not nest: an inner call joins the outer session.
 */
export function inSession<T>(body: () => T): T {
  if (current !== base) return body();
  current = tables();
  try {
    return body();
  } finally {
    current = base;
  }
}

/** Replace the running session by a fresh one (a long-lived page or batch calls this between pieces of work). */
export function resetSession(): void {
  current = tables();
}

/** A memo table that belongs to the running session and is dropped with it. */
export function memo<V>(key: symbol): Map<Term, V> {
  let table = current.memos.get(key);
  if (!table) current.memos.set(key, (table = new Map()));
  return table as Map<Term, V>;
}

const varSets = new Map<string, readonly string[]>();
const NO_VARS: readonly string[] = Object.freeze([]);
function varSet(names: readonly string[]): readonly string[] {
  const key = names.join(' ');
  let set = varSets.get(key);
  if (!set) varSets.set(key, (set = Object.freeze([...names])));
  return set;
}
function unionVars(args: readonly Term[]): readonly string[] {
  let vars = args[0].vars;
  for (let i = 1; i < args.length; i++) {
    const more = args[i].vars;
    if (more === vars || more.length === 0) continue;
    vars = vars.length === 0 ? more : varSet([...new Set([...vars, ...more])].sort());
  }
  return vars;
}

function make(op: Op, args: readonly Term[], value: Rational | null, name: string, vars: readonly string[]): Term {
  return Object.freeze({ id: nextId++, op, args: Object.freeze(args), value, name, vars });
}

const SHIFT = 2 ** 26;
function pairKey(a: Term, b: Term): number {
  if (a.id >= SHIFT || b.id >= SHIFT) throw new RangeError('too many terms in one session');
  return a.id * SHIFT + b.id;
}
function sub2<K>(map: Map<string, Map<K, Term>>, key: string): Map<K, Term> {
  let inner = map.get(key);
  if (!inner) map.set(key, (inner = new Map()));
  return inner;
}

function unary(op: Op, tag: string, a: Term, value: Rational | null, name: string): Term {
  const hit = base.unary.get(tag)?.get(a.id);
  if (hit) return hit;
  const table = sub2(current.unary, tag);
  let t = table.get(a.id);
  if (!t) table.set(a.id, (t = make(op, [a], value, name, a.vars)));
  return t;
}
function binary(op: Op, tag: string, a: Term, b: Term, name = ''): Term {
  const key = pairKey(a, b);
  const hit = base.binary.get(tag)?.get(key);
  if (hit) return hit;
  const table = sub2(current.binary, tag);
  let t = table.get(key);
  if (!t) table.set(key, (t = make(op, [a, b], null, name, unionVars([a, b]))));
  return t;
}

/** The rational number `q`. */
export function num(q: Rational): Term {
  const key = Q.toString(q);
  const hit = base.numbers.get(key) ?? current.numbers.get(key);
  if (hit) return hit;
  const t = make('num', [], q, '', NO_VARS);
  current.numbers.set(key, t);
  return t;
}
/** The integer `n`. */
export const int = (n: number | bigint): Term => num(Q.rational(n));
/** The real variable or parameter called `name`. */
export function variable(name: string): Term {
  const hit = base.variables.get(name) ?? current.variables.get(name);
  if (hit) return hit;
  const t = make('var', [], null, name, varSet([name]));
  current.variables.set(name, t);
  return t;
}
/** The number π. (e is written `fn('exp', int(1))`.) */
export const pi: Term = make('pi', [], null, '', NO_VARS);

export const add = (a: Term, b: Term): Term => binary('add', 'add', a, b);
export const sub = (a: Term, b: Term): Term => binary('sub', 'sub', a, b);
export const mul = (a: Term, b: Term): Term => binary('mul', 'mul', a, b);
export const div = (a: Term, b: Term): Term => binary('div', 'div', a, b);
export const neg = (a: Term): Term => unary('neg', 'neg', a, null, '');
/** `a` to the literal rational power `q`: roots are real roots, odd roots of negative numbers exist. √u is `pow(u, 1/2)`. */
export const pow = (a: Term, q: Rational): Term => unary('pow', `pow ${Q.toString(q)}`, a, q, '');
/** `a` to a real power `b`, meaning exp(b·ln a): defined for a > 0 only. */
export const rpow = (a: Term, b: Term): Term => binary('rpow', 'rpow', a, b);
/** An elementary function of one argument, or `max`, `min` of two. */
export function fn(name: string, a: Term, b?: Term): Term {
  return b ? binary('fn', `fn ${name}`, a, b, name) : unary('fn', `fn ${name}`, a, null, name);
}
/** `then` where `left rel right` holds, `otherwise` where both sides are defined and it does not. */
export function iff(rel: Relation, left: Term, right: Term, then: Term, otherwise: Term): Term {
  const key = `${rel} ${left.id} ${right.id} ${then.id} ${otherwise.id}`;
  const hit = base.conditional.get(key) ?? current.conditional.get(key);
  if (hit) return hit;
  const args = [left, right, then, otherwise];
  const t = make('if', args, null, rel, unionVars(args));
  current.conditional.set(key, t);
  return t;
}

export const zero: Term = num(Q.ZERO);
export const one: Term = num(Q.ONE);
export const two: Term = int(2);
export const minusOne: Term = num(Q.MINUS_ONE);
export const sqrt = (a: Term): Term => pow(a, Q.HALF);
export const exp = (a: Term): Term => fn('exp', a);
export const ln = (a: Term): Term => fn('ln', a);

/** The same node with other children. */
export function rebuild(t: Term, args: readonly Term[]): Term {
  let same = true;
  for (let i = 0; i < args.length; i++) if (args[i] !== t.args[i]) same = false;
  if (same) return t;
  switch (t.op) {
    case 'num':
    case 'var':
    case 'pi':
      return t;
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'rpow':
      return binary(t.op, t.op, args[0], args[1]);
    case 'neg':
      return neg(args[0]);
    case 'pow':
      return pow(args[0], t.value!);
    case 'fn':
      return fn(t.name, args[0], args[1]);
    case 'if':
      return iff(t.name as Relation, args[0], args[1], args[2], args[3]);
  }
}

/** Does `t` not mention `name`? */
export const freeOf = (t: Term, name: string): boolean => !t.vars.includes(name);
export const isNum = (t: Term): boolean => t.op === 'num';
