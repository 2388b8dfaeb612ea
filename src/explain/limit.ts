/**
 * Limits at ±∞ by the laws of limits alone: a value, an infinity, or nothing said. Used for display with "→", never for a proof.
 */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { fold } from '../term/traverse.ts';

export type Limit = Rational | '+inf' | '-inf';
type Maybe = Limit | undefined;

const finite = (l: Maybe): l is Rational => typeof l === 'object';
const flip = (l: Limit): Limit => (l === '+inf' ? '-inf' : l === '-inf' ? '+inf' : Q.neg(l));
const signOf = (l: Limit): number => (l === '+inf' ? 1 : l === '-inf' ? -1 : Q.sign(l));
const infinite = (sign: number): Limit => (sign > 0 ? '+inf' : '-inf');

/** Limits of bounded functions at +∞ and −∞. */
const FLAT: ReadonlyMap<string, readonly [Rational, Rational]> = new Map([
  ['tanh', [Q.ONE, Q.MINUS_ONE]],
  ['erf', [Q.ONE, Q.MINUS_ONE]],
  ['sign', [Q.ONE, Q.MINUS_ONE]],
  ['sech', [Q.ZERO, Q.ZERO]],
]);

/** The limit of t as `wrt` tends to an infinity, or undefined where these laws do not tell. */
export function limitOf(root: Term, wrt: string, to: '+inf' | '-inf'): Limit | undefined {
  const known = fold<{ is: Maybe }>(root, (t, args) => ({
    is: one(
      t,
      args.map((a) => a.is),
      wrt,
      to,
    ),
  }));
  return known.is;
}

function one(t: Term, [a, b, u, v]: readonly Maybe[], wrt: string, to: '+inf' | '-inf'): Maybe {
  if (t.op === 'num') return t.value!;
  if (t.op === 'var') return t.name === wrt ? to : undefined;
  if (a === undefined) return undefined;
  switch (t.op) {
    case 'neg':
      return flip(a);
    case 'add':
      return b === undefined ? undefined : sum(a, b);
    case 'sub':
      return b === undefined ? undefined : sum(a, flip(b));
    case 'mul':
      return b === undefined ? undefined : product(a, b);
    case 'div':
      if (b === undefined) return undefined;
      if (!finite(b)) return finite(a) ? Q.ZERO : undefined;
      return Q.isZero(b) ? undefined : product(a, Q.inv(b));
    case 'pow':
      return power(a, t.value!);
    case 'fn':
      return applied(t.name, a, b);
    case 'if':
      return branch(t.name, a, b, u, v);
    default:
      return undefined;
  }
}

function sum(a: Limit, b: Limit): Maybe {
  if (finite(a) && finite(b)) return Q.add(a, b);
  if (!finite(a) && !finite(b)) return a === b ? a : undefined;
  return finite(a) ? b : a;
}
function product(a: Limit, b: Limit): Maybe {
  if (finite(a) && finite(b)) return Q.mul(a, b);
  const sign = signOf(a) * signOf(b);
  return sign === 0 ? undefined : infinite(sign);
}
function power(a: Limit, q: Rational): Maybe {
  if (!Q.isInteger(q) || q.n > 64n || q.n < -64n || q.n === 0n) return undefined;
  const n = Number(q.n);
  if (finite(a)) return n < 0 && Q.isZero(a) ? undefined : Q.powInt(a, n);
  return n < 0 ? Q.ZERO : infinite(n % 2 === 0 ? 1 : signOf(a));
}
function applied(name: string, a: Limit, b: Maybe): Maybe {
  if (name === 'max' || name === 'min') {
    if (b === undefined) return undefined;
    const first = less(b, a) === (name === 'max');
    return less(a, b) === undefined && less(b, a) === undefined ? a : first ? a : b;
  }
  if (!finite(a)) {
    if (name === 'exp') return a === '+inf' ? '+inf' : Q.ZERO;
    if (name === 'abs' || name === 'cosh') return '+inf';
    if (name === 'sinh' || name === 'asinh') return a;
    if (name === 'ln' && a === '+inf') return a;
    return FLAT.get(name)?.[a === '+inf' ? 0 : 1];
  }
  if (name === 'exp') return Q.isZero(a) ? Q.ONE : undefined;
  if (name === 'ln') return Q.eq(a, Q.ONE) ? Q.ZERO : undefined;
  return (name === 'tanh' || name === 'erf') && Q.isZero(a) ? Q.ZERO : undefined;
}
/** Is a < b in the long run? Undefined for equal limits. */
function less(a: Limit, b: Limit): boolean | undefined {
  if (a === b || (finite(a) && finite(b) && Q.eq(a, b))) return undefined;
  if (a === '-inf' || b === '+inf') return true;
  if (a === '+inf' || b === '-inf') return false;
  return Q.cmp(a as Rational, b as Rational) < 0;
}
function branch(relation: string, a: Maybe, b: Maybe, u: Maybe, v: Maybe): Maybe {
  if (a === undefined || b === undefined) return undefined;
  const holds = less(a, b);
  return holds === undefined ? undefined : holds && relation !== 'eq' ? u : v;
}
