/**
 * The value of a term at a point, for the eye: numbers worked out, cases settled where both sides are numbers. Used for what is only shown
 * beside a theorem (a slope at a kink, a claim's value there); nothing is proved about it.
 */
import { tidy } from '../explain/tidy.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { fold } from '../term/traverse.ts';

/** Powers of numbers are worked out up to this exponent. */
const MAX_EXPONENT = 64n;

/** Functions whose value at 0 is a number. */
const AT_ZERO = new Map<string, Rational>([
  ...['sin', 'tan', 'sinh', 'tanh', 'asin', 'atan', 'asinh', 'atanh', 'erf'].map((name): [string, Rational] => [name, Q.ZERO]),
  ...['exp', 'cos', 'sec', 'cosh', 'sech'].map((name): [string, Rational] => [name, Q.ONE]),
]);

/** The term with `values` put for variables, as far as it can be worked out. */
export function valueAt(t: Term, values: ReadonlyMap<string, Term>): Term {
  const settled = fold<Term>(t, (u, args) => {
    if (u.op === 'var') return values.get(u.name) ?? u;
    const numbers = args.map((a) => (a.op === 'num' ? a.value! : undefined));
    if (u.op === 'if') return chosen(u, args, numbers);
    const value = numbers.length > 0 && numbers.every((n) => n !== undefined) ? worked(u, numbers) : undefined;
    if (value) return T.num(value);
    // Points found by solving a linear equation come as (−1·λ)/(−1).
    return u.op === 'div' && args[1] === T.minusOne ? T.neg(tidy(args[0])) : T.rebuild(u, args);
  });
  return tidy(settled);
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
      if (u.name === 'sign') return Q.rational(Q.sign(a));
      if (Q.isZero(a)) return AT_ZERO.get(u.name);
      return u.name === 'ln' && Q.eq(a, Q.ONE) ? Q.ZERO : undefined;
    default:
      return undefined;
  }
}
