/**
 * A term for the eye: numbers worked out, factors 1 and summands 0 dropped, cases settled where both sides are numbers. Used for values
 * that are only shown beside a theorem (a slope at a kink, a claim's value there); nothing is proved about it.
 */

import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { fold } from '../term/traverse.ts';

/** Powers of numbers are worked out up to this exponent. */
const MAX_EXPONENT = 64n;

/** The tidied term, with `values` put for variables. */
export function tidy(t: Term, values: ReadonlyMap<string, Term> = new Map()): Term {
  return fold<Term>(t, (u, args) => {
    if (u.op === 'var') return values.get(u.name) ?? u;
    const numbers = args.map((a) => (a.op === 'num' ? a.value! : undefined));
    if (u.op === 'if') return chosen(u, args, numbers);
    if (numbers.length > 0 && numbers.every((n) => n !== undefined)) {
      const value = worked(u, numbers);
      if (value) return T.num(value);
    }
    return simpler(u, args) ?? T.rebuild(u, args);
  });
}

function chosen(u: Term, args: readonly Term[], [l, r]: readonly (Rational | undefined)[]): Term {
  if (!l || !r) return T.rebuild(u, args);
  const order = Q.cmp(l, r);
  const holds = u.name === 'eq' ? order === 0 : u.name === 'lt' ? order < 0 : order <= 0;
  return holds ? args[2] : args[3];
}

function worked(u: Term, numbers: readonly Rational[]): Rational | undefined {
  const [a, b] = numbers;
  switch (u.op) {
    case 'add':
      return Q.add(a, b);
    case 'sub':
      return Q.sub(a, b);
    case 'mul':
      return Q.mul(a, b);
    case 'div':
      return Q.isZero(b) ? undefined : Q.div(a, b);
    case 'neg':
      return Q.neg(a);
    case 'pow': {
      const q = u.value!;
      const small = Q.isInteger(q) && q.n <= MAX_EXPONENT && q.n >= -MAX_EXPONENT && !(Q.isZero(a) && q.n <= 0n);
      return small ? Q.powInt(a, Number(q.n)) : undefined;
    }
    case 'fn':
      if (u.name === 'max') return Q.cmp(a, b) >= 0 ? a : b;
      if (u.name === 'min') return Q.cmp(a, b) <= 0 ? a : b;
      if (u.name === 'abs') return Q.abs(a);
      return u.name === 'sign' ? Q.rational(Q.sign(a)) : undefined;
    default:
      return undefined;
  }
}

function simpler(u: Term, [a, b]: readonly Term[]): Term | undefined {
  switch (u.op) {
    case 'add':
      return a === T.zero ? b : b === T.zero ? a : undefined;
    case 'sub':
      return b === T.zero ? a : a === T.zero ? T.neg(b) : undefined;
    case 'mul':
      if (a === T.zero || b === T.zero) return T.zero;
      return a === T.one ? b : b === T.one ? a : a === T.minusOne ? T.neg(b) : b === T.minusOne ? T.neg(a) : undefined;
    case 'div':
      return b === T.one ? a : undefined;
    case 'pow':
      return Q.eq(u.value!, Q.ONE) ? a : undefined;
    case 'neg':
      return a.op === 'neg' ? a.args[0] : undefined;
    default:
      return undefined;
  }
}
