/** Conditions on the variable as people write them: z > 0, not 0.01z < z. For the eye only; whoever shows it has it checked. */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Relation, Term } from '../term/term.ts';
import * as T from '../term/term.ts';

/** `if(u < v, then, otherwise)`, the condition solved for the variable where both sides are lines with numbers. */
export function solvedCondition(rel: Relation, left: Term, right: Term, then: Term, otherwise: Term): Term {
  const [u, v] = rel === 'eq' ? [left, right] : [deciding(left, right), deciding(right, left)];
  const [wrt] = u.vars.length > 0 ? u.vars : v.vars;
  const [a, b] = [line(u, wrt), line(v, wrt)];
  if (rel === 'eq' || !a || !b || Q.eq(a.rate, b.rate)) return T.iff(rel, u, v, then, otherwise);
  const meeting = T.num(Q.div(Q.sub(a.start, b.start), Q.sub(b.rate, a.rate)));
  const z = T.variable(wrt);
  return Q.cmp(a.rate, b.rate) < 0 ? T.iff(rel, meeting, z, then, otherwise) : T.iff(rel, z, meeting, then, otherwise);
}

/** Of a minimum or maximum that is compared with k: the entry that decides, when the other is a number that never does. */
function deciding(bounded: Term, k: Term): Term {
  if (k.op !== 'num' || bounded.op !== 'fn' || (bounded.name !== 'min' && bounded.name !== 'max')) return bounded;
  const m = bounded.args.find((a) => a.op === 'num');
  const w = bounded.args.find((a) => a.op !== 'num');
  if (!m || !w) return bounded;
  const order = Q.cmp(m.value!, k.value!);
  return (bounded.name === 'max' ? order < 0 : order > 0) ? w : bounded;
}

interface Line {
  readonly rate: Rational;
  readonly start: Rational;
}
function line(t: Term, wrt: string): Line | undefined {
  const [a, b] = t.args;
  switch (t.op) {
    case 'num':
      return { rate: Q.ZERO, start: t.value! };
    case 'var':
      return t.name === wrt ? { rate: Q.ONE, start: Q.ZERO } : undefined;
    case 'neg':
      return scaled(line(a, wrt), Q.MINUS_ONE);
    case 'mul':
      return a.op === 'num' ? scaled(line(b, wrt), a.value!) : b.op === 'num' ? scaled(line(a, wrt), b.value!) : undefined;
    case 'div':
      return b.op === 'num' && !Q.isZero(b.value!) ? scaled(line(a, wrt), Q.div(Q.ONE, b.value!)) : undefined;
    case 'add':
    case 'sub': {
      const [l, r] = [line(a, wrt), scaled(line(b, wrt), t.op === 'add' ? Q.ONE : Q.MINUS_ONE)];
      return l && r && { rate: Q.add(l.rate, r.rate), start: Q.add(l.start, r.start) };
    }
    default:
      return undefined;
  }
}
const scaled = (l: Line | undefined, k: Rational): Line | undefined => l && { rate: Q.mul(l.rate, k), start: Q.mul(l.start, k) };
