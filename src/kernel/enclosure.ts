/**
 * Rigorous values of closed terms (and of terms at a rational point): exact rationals as long as possible, balls otherwise.
 *
 * Trusted. Answers undefined whenever a value cannot be shown to be defined; never guesses.
 */

import type { Ball } from '../num/ball.ts';
import * as B from '../num/ball.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { functionNamed } from '../theory/functions.ts';

/** An exact number, or an enclosure. */
export type Enclosure = { readonly exact: Rational; readonly ball?: undefined } | { readonly exact?: undefined; readonly ball: Ball };

const EXACT_BITS = 4096;

/** The ball of an enclosure at a precision in bits. */
export const ballOf = (e: Enclosure, precision: number): Ball => (e.exact ? B.fromRational(e.exact, precision) : e.ball);

const isExactly = (e: Enclosure, n: bigint): boolean => e.exact !== undefined && e.exact.n === n && e.exact.d === 1n;

/** The value of `root` at the point, to about `precision` bits; undefined where it cannot be shown to be defined. */
export function enclose(
  root: Term,
  point: ReadonlyMap<string, Rational>,
  precision: number,
  known: Map<Term, Enclosure | undefined> = new Map(),
): Enclosure | undefined {
  const wrap = (b: Ball | undefined): Enclosure | undefined => (b ? { ball: b } : undefined);
  const exactly = (q: Rational): Enclosure => (Q.bitLength(q) <= EXACT_BITS ? { exact: q } : { ball: B.fromRational(q, precision) });
  const ball = (e: Enclosure): Ball => ballOf(e, precision);

  const value = (t: Term): Enclosure | undefined => {
    if (t.op === 'if') return conditional(t);
    const args: Enclosure[] = [];
    for (const a of t.args) {
      const v = known.get(a);
      if (!v) return undefined;
      args.push(v);
    }
    const [x, y] = args;
    switch (t.op) {
      case 'num':
        return exactly(t.value!);
      case 'var': {
        const q = point.get(t.name);
        return q && exactly(q);
      }
      case 'pi':
        return { ball: B.pi(precision) };
      case 'neg':
        return x.exact ? exactly(Q.neg(x.exact)) : wrap(B.neg(x.ball));
      case 'add':
      case 'sub':
      case 'mul':
        return x.exact && y.exact ? exactly(Q[t.op](x.exact, y.exact)) : wrap(B[t.op](ball(x), ball(y), precision));
      case 'div':
        if (y.exact && Q.isZero(y.exact)) return undefined;
        return x.exact && y.exact ? exactly(Q.div(x.exact, y.exact)) : wrap(B.div(ball(x), ball(y), precision));
      case 'pow':
        return power(x, t.value!);
      case 'rpow': {
        const log = B.ln(ball(x), precision);
        return log && wrap(B.exp(B.mul(log, ball(y), precision), precision));
      }
      case 'fn':
        return apply(t.name, x, y);
      default:
        return undefined;
    }
  };
  /** x^q = exp(q·ln x) for x > 0, where the d-th root and the n-th power would be long ways. */
  const largePower = (x: Ball, q: Rational): Enclosure | undefined => {
    const log = B.ln(x, precision);
    return log && wrap(B.exp(B.mul(log, B.fromRational(q, precision), precision), precision));
  };
  const power = (x: Enclosure, q: Rational): Enclosure | undefined => {
    if (q.d > 64n || q.n > 1n << 24n || q.n < -(1n << 24n)) return largePower(ball(x), q);
    const n = Number(q.n);
    let root: Enclosure | undefined = x;
    if (q.d !== 1n) {
      const k = Number(q.d);
      if (x.exact && Q.sign(x.exact) < 0 && k % 2 === 0) return undefined;
      const r = x.exact && Q.nthRoot(x.exact, k);
      root = r ? exactly(r) : wrap(B.rootK(ball(x), k, precision));
    }
    if (!root) return undefined;
    if (root.exact && Math.abs(n) * Q.bitLength(root.exact) <= EXACT_BITS) {
      return n < 0 && Q.isZero(root.exact) ? undefined : exactly(Q.powInt(root.exact, n));
    }
    return wrap(B.powInt(ball(root), n, precision));
  };
  const apply = (name: string, x: Enclosure, y?: Enclosure): Enclosure | undefined => {
    if (x.exact) {
      const q = x.exact;
      if (name === 'abs') return exactly(Q.abs(q));
      if (name === 'sign') return exactly(Q.rational(Q.sign(q)));
      if (y?.exact && (name === 'max' || name === 'min')) return exactly(Q.cmp(q, y.exact) > 0 === (name === 'max') ? q : y.exact);
      if (Q.isZero(q) && ZERO_AT_ZERO.has(name)) return { exact: Q.ZERO };
      if (Q.isZero(q) && ONE_AT_ZERO.has(name)) return { exact: Q.ONE };
      if (isExactly(x, 1n) && (name === 'ln' || name === 'acosh' || name === 'acos')) return { exact: Q.ZERO };
    }
    return wrap(functionNamed.get(name)?.ball(ball(x), precision, y && ball(y)));
  };
  const conditional = (t: Term): Enclosure | undefined => {
    const a = known.get(t.args[0]);
    const b = known.get(t.args[1]);
    if (!a || !b) return undefined;
    let holds: boolean | undefined;
    if (a.exact && b.exact) {
      const c = Q.cmp(a.exact, b.exact);
      holds = t.name === 'lt' ? c < 0 : t.name === 'le' ? c <= 0 : c === 0;
    } else if (B.less(ball(a), ball(b))) holds = t.name !== 'eq';
    else if (B.less(ball(b), ball(a))) holds = false;
    return holds === undefined ? undefined : known.get(t.args[holds ? 2 : 3]);
  };
  for (const t of postorder(root, (u) => known.has(u))) known.set(t, value(t));
  return known.get(root);
}

const ZERO_AT_ZERO: ReadonlySet<string> = new Set(['sin', 'tan', 'sinh', 'tanh', 'asin', 'atan', 'asinh', 'atanh', 'erf']);
const ONE_AT_ZERO: ReadonlySet<string> = new Set(['exp', 'cos', 'sec', 'cosh', 'sech']);

/** Is a < b certain? */
export function certainlyLess(a: Enclosure, b: Enclosure, precision: number): boolean {
  if (a.exact && b.exact) return Q.cmp(a.exact, b.exact) < 0;
  return B.less(ballOf(a, precision), ballOf(b, precision));
}
