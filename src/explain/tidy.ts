/**
 * Small tidying that nobody needs explained: 0 + u, 1·u, 0·u, u − 0, −(−u), numbers in front and multiplied out.
 * Not trusted: whoever uses it proves the result equal.
 */
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { fold } from '../term/traverse.ts';

/** The tidied term. */
export const tidy = (t: Term): Term => fold<Term>(t, (u, args) => once(T.rebuild(u, args)));

const isNumber = (t: Term): boolean => t.op === 'num';
function once(t: Term): Term {
  const [a, b] = t.args;
  switch (t.op) {
    case 'add':
      if (a === T.zero) return b;
      if (b === T.zero) return a;
      if (isNumber(a) && isNumber(b)) return T.num(Q.add(a.value!, b.value!));
      return b.op === 'neg' ? T.sub(a, b.args[0]) : t;
    case 'sub':
      if (b === T.zero) return a;
      if (a === T.zero) return once(T.neg(b));
      if (isNumber(a) && isNumber(b)) return T.num(Q.sub(a.value!, b.value!));
      return b.op === 'neg' ? once(T.add(a, b.args[0])) : t;
    case 'neg':
      if (a.op === 'neg') return a.args[0];
      return isNumber(a) ? T.num(Q.neg(a.value!)) : t;
    case 'mul':
      return product(t, a, b);
    case 'div':
      if (a === T.zero || b === T.one) return a;
      if (isNumber(a) && isNumber(b) && !Q.isZero(b.value!)) return T.num(Q.div(a.value!, b.value!));
      return a.op === 'neg' ? T.neg(T.div(a.args[0], b)) : t;
    case 'pow':
      if (Q.eq(t.value!, Q.ONE)) return a;
      return t;
    default:
      return t;
  }
}

function product(t: Term, a: Term, b: Term): Term {
  if (a === T.zero || b === T.zero) return T.zero;
  if (a === T.one) return b;
  if (b === T.one) return a;
  if (isNumber(a) && isNumber(b)) return T.num(Q.mul(a.value!, b.value!));
  if (a === T.minusOne) return once(T.neg(b));
  if (a.op === 'neg' && b.op === 'neg') return once(T.mul(a.args[0], b.args[0]));
  if (a.op === 'neg') return T.neg(once(T.mul(a.args[0], b)));
  if (b.op === 'neg') return T.neg(once(T.mul(a, b.args[0])));
  if (isNumber(b)) return once(T.mul(b, a));
  if (isNumber(a) && b.op === 'mul' && isNumber(b.args[0])) return once(T.mul(T.num(Q.mul(a.value!, b.args[0].value!)), b.args[1]));
  if (!isNumber(a) && b.op === 'mul' && isNumber(b.args[0])) return once(T.mul(b.args[0], once(T.mul(a, b.args[1]))));
  return t;
}
