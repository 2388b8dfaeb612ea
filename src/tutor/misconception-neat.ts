/**
 * A result as a person would leave it: signs in front, numbers multiplied and added up, equal factors as a power, z before functions of z.
 * For the eye only: whoever shows it has it checked by the engine.
 */
import { tidy } from '../explain/tidy.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { fold } from '../term/traverse.ts';
import { solvedCondition } from './misconception-conditions.ts';

/** Longer sums and products stay as they are. */
const MOST = 12;

const NEAT = Symbol('neat terms');

export const neat = (t: Term): Term => fold<Term>(t, (u, args) => once(T.rebuild(u, args)), T.memo<Term>(NEAT));

function once(t: Term): Term {
  const [a, b] = t.args;
  switch (t.op) {
    case 'mul':
      return product(t);
    case 'div':
      return quotient(a, b);
    case 'neg':
      if (a.op === 'neg') return a.args[0];
      if (a.op === 'num') return T.num(Q.neg(a.value!));
      return a.op === 'sub' && a.args[0].op === 'neg' ? T.add(a.args[0].args[0], a.args[1]) : t;
    case 'add':
    case 'sub':
      return sum(t);
    case 'pow':
      if (a === T.one || Q.eq(t.value!, Q.ONE)) return a;
      return Q.isZero(t.value!) ? T.one : t;
    case 'fn':
      if (t.name === 'exp' && a === T.zero) return T.one;
      return t.name === 'ln' && a === T.one ? T.zero : t;
    case 'if':
      return t.args[2] === t.args[3] ? t.args[2] : solvedCondition(t.name as T.Relation, a, b, t.args[2], t.args[3]);
    default:
      return t;
  }
}

interface Factors {
  number: Rational;
  /** Base to exponent, positive whole exponents only. */
  readonly powers: Map<Term, bigint>;
  /** What is divided by. */
  readonly below: Term[];
  count: number;
}

function collect(t: Term, into: Factors): void {
  if (++into.count > MOST) return;
  if (t.op === 'mul') for (const a of t.args) collect(a, into);
  else if (t.op === 'neg') {
    into.number = Q.neg(into.number);
    collect(t.args[0], into);
  } else if (t.op === 'num') into.number = Q.mul(into.number, t.value!);
  else if (t.op === 'div' && t.args[1].op !== 'num') {
    collect(t.args[0], into);
    into.below.push(t.args[1]);
  } else {
    const whole = t.op === 'pow' && Q.isInteger(t.value!) && t.value!.n > 0n;
    const base = whole ? t.args[0] : t;
    into.powers.set(base, (into.powers.get(base) ?? 0n) + (whole ? t.value!.n : 1n));
  }
}
function factorsOf(t: Term): Factors {
  const factors: Factors = { number: Q.ONE, powers: new Map(), below: [], count: 0 };
  collect(t, factors);
  return factors;
}

/** Letters first, then what is built from them, sums after that, and fractions last. */
const place = (t: Term): number => (t.op === 'var' || t.op === 'pi' ? 0 : t.op === 'div' ? 3 : t.op === 'add' || t.op === 'sub' ? 2 : 1);
const VARIABLES = ['z', 'x', 't'];
function inOrder(a: Term, b: Term): number {
  if (a.op !== 'var' || b.op !== 'var') return place(a) - place(b);
  return VARIABLES.indexOf(a.name) - VARIABLES.indexOf(b.name);
}

/** The factors in order, the number left out. */
function withoutNumber({ powers }: Factors): Term {
  const terms = [...powers].sort(([a], [b]) => inOrder(a, b)).map(([base, n]) => (n === 1n ? base : T.pow(base, Q.rational(n))));
  return terms.length === 0 ? T.one : terms.reduceRight((rest, u) => T.mul(u, rest));
}
const times = (size: Rational, rest: Term): Term => (Q.eq(size, Q.ONE) ? rest : rest === T.one ? T.num(size) : T.mul(T.num(size), rest));

function product(t: Term): Term {
  const factors = factorsOf(t);
  if (factors.count > MOST) return tidy(t);
  if (Q.isZero(factors.number)) return T.zero;
  const above = times(Q.abs(factors.number), withoutNumber(factors));
  const whole =
    factors.below.length === 0
      ? above
      : quotient(
          above,
          factors.below.reduce((u, v) => product(T.mul(u, v))),
        );
  return Q.sign(factors.number) < 0 ? once(T.neg(whole)) : whole;
}

function quotient(a: Term, b: Term): Term {
  if (b === T.one) return a;
  if (a === T.zero) return T.zero;
  if (a.op === 'neg') return once(T.neg(quotient(a.args[0], b)));
  if (b.op === 'neg') return once(T.neg(quotient(a, b.args[0])));
  if (a.op === 'num' && b.op === 'num' && !Q.isZero(b.value!)) return T.num(Q.div(a.value!, b.value!));
  // 2u/(2v): whole numbers in front are cancelled.
  const [up, down] = [a, b].map((t) => (t.op === 'mul' ? t.args[0] : t));
  if (up.op !== 'num' || down.op !== 'num' || up !== down || Q.isZero(up.value!)) return T.div(a, b);
  const [u, v] = [a, b].map((t) => (t.op === 'mul' ? t.args[1] : T.one));
  return v === T.one ? u : T.div(u, v);
}

/** A sum with its plain numbers and like terms added up; the rest keeps its order. */
function sum(t: Term): Term {
  const like = new Map<Term, Rational>();
  let count = 0;
  const visit = (u: Term, sign: Rational): void => {
    if (++count > MOST) return;
    if (u.op === 'add' || u.op === 'sub') {
      visit(u.args[0], sign);
      visit(u.args[1], u.op === 'sub' ? Q.neg(sign) : sign);
    } else if (u.op === 'neg') visit(u.args[0], Q.neg(sign));
    else {
      const number = u.op === 'num' ? u.value! : u.op === 'mul' && u.args[0].op === 'num' ? u.args[0].value! : Q.ONE;
      const rest = u.op === 'num' ? T.one : u.op === 'mul' && u.args[0].op === 'num' ? u.args[1] : u;
      like.set(rest, Q.add(like.get(rest) ?? Q.ZERO, Q.mul(sign, number)));
    }
  };
  visit(t, Q.ONE);
  if (count > MOST) return tidy(t);
  const parts = [...like].filter(([, number]) => !Q.isZero(number));
  if (parts.length === 0) return T.zero;
  // A sum does not begin with a minus where it need not.
  const lead = Math.max(
    0,
    parts.findIndex(([, number]) => Q.sign(number) > 0),
  );
  const ordered = [parts[lead], ...parts.filter((_, i) => i !== lead)];
  const [first, ...others] = ordered.map(([rest, number]) => ({ term: once(times(Q.abs(number), rest)), minus: Q.sign(number) < 0 }));
  return others.reduce((s, p) => (p.minus ? T.sub(s, p.term) : T.add(s, p.term)), first.minus ? once(T.neg(first.term)) : first.term);
}
