/**
 * Powers with fractional exponents in the generator tower: u^(p/d) = (u^(1/d))^p; perfect powers come out of the root
 * (√s² = |s|), nonnegative factors are split, and what remains is a generator r with r^d = its radicand.
 */
import type { Theorem } from '../kernel/kernel.ts';
import * as V from '../kernel/polynomial.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { exp, int, mul, neg, num, pow, zero } from '../term/term.ts';
import { definedHere, prove, rule } from './context.ts';
import { denested, sine } from './denest.ts';
import { squareRoot } from './factor.ts';
import {
  congruence,
  define,
  equation,
  exactValue,
  factoredTerm,
  polyTerm,
  powerTerm,
  reduction,
  sortedFactors,
  type Tower,
  valueTerm,
} from './tower.ts';

export function root(tower: Tower, t: Term): void {
  const c = tower.context;
  const u = t.args[0];
  const q = t.value!;
  if (q.n !== 1n) {
    const d = definedHere(c, t);
    if (d) define(tower, rule('order.root-power', { u, q: num(q) }, [d]));
    return;
  }
  const n = Number(q.d);
  const plain = u.op === 'pow' && (u.args[0].op === 'num' || (u.args[0].op === 'fn' && u.args[0].name === 'exp'));
  if (plain && u.value!.d === 1n && u.value!.n === BigInt(n)) {
    define(tower, single(tower, u, n));
    return;
  }
  const value = exactValue(tower, u);
  if (V.isZero(value)) {
    define(tower, congruence(tower, t, equation(tower, u, u === zero ? pow(zero, Q.rational(n)) : zero)));
    return;
  }
  if (n % 2 !== 0 && Q.sign(value.c) < 0 && negative(tower, t, value)) return;
  const nested = n === 2 ? (sine(tower, value) ?? denested(tower, value)) : null;
  const square = nested && pow(nested, Q.TWO);
  if (square && define(tower, square === u ? single(tower, u, n) : congruence(tower, t, equation(tower, u, square)))) return;
  const pieces = radicand(tower, value, n);
  if (pieces) {
    const whole = pieces.reduce((a, b) => mul(a, b));
    if (whole !== u) {
      define(tower, congruence(tower, t, equation(tower, u, whole)));
      return;
    }
    if (pieces.length > 1) {
      const [a, b] = u.args;
      const x = prove(c, P.le(zero, a));
      const y = prove(c, P.le(zero, b));
      if (x && y && define(tower, rule('order.root-of-product', { u: a, v: b, q: num(q) }, [x, y]))) return;
    } else if (define(tower, single(tower, u, n))) return;
  }
  const d = definedHere(c, t);
  if (d) reduction(tower, rule('order.power-of-root', { u, n: int(n) }, [d]));
}

/** An odd root of −w as minus the root of w. */
function negative(tower: Tower, t: Term, value: V.Value): boolean {
  const u = t.args[0];
  const w = valueTerm(tower, V.neg(value));
  if (u !== neg(w)) return define(tower, congruence(tower, t, equation(tower, u, neg(w))));
  const d = definedHere(tower.context, pow(w, t.value!));
  return d !== null && define(tower, rule('order.root-of-negative', { u: w, q: num(t.value!) }, [d]));
}

/**
 * The radicand as a product of nonnegative pieces: perfect n-th powers, exponentials, rational numbers, square-free rest.
 * Null when a sign is not known and the radicand is best left whole.
 */
function radicand(tower: Tower, value: V.Value, n: number): Term[] | null {
  const c = tower.context;
  const pieces: Term[] = [];
  const rest: Term[] = [];
  const even = n % 2 === 0;
  const constant = rootable(value.c, n);
  let sign = Q.sign(value.c);
  if (!Q.eq(constant.outside, Q.ONE)) pieces.push(pow(num(constant.outside), Q.rational(n)));
  for (const [, f] of sortedFactors(value)) {
    const atom = f.poly.size === 1 ? tower.field.atoms[[...f.poly.keys()][0].charCodeAt(0)] : null;
    const p = polyTerm(tower, f.poly);
    if (atom?.op === 'fn' && atom.name === 'exp') {
      pieces.push(powerTerm(p, f.e));
      continue;
    }
    const square = even && f.e % 2 !== 0 ? squareRoot(f.poly) : null;
    const base = square ? polyTerm(tower, square) : p;
    const e = square ? 2 * f.e : f.e;
    const inside = ((e % n) + n) % n;
    const outside = (e - inside) / n;
    if (outside !== 0) pieces.push(pow(outside === 1 ? base : pow(base, Q.rational(outside)), Q.rational(n)));
    if (inside === 0) continue;
    const parts = square ? null : factoredTerm(tower, f.poly);
    const factors = parts ? productFactors(parts) : [];
    if (factors.length > 1 && factors.every((x) => prove(c, P.le(zero, x)))) {
      for (const x of factors) pieces.push(powerTerm(x, inside));
      continue;
    }
    const known = prove(c, P.le(zero, base));
    if (known) pieces.push(powerTerm(base, inside));
    else rest.push(powerTerm(base, inside));
  }
  if (rest.length > 0) {
    const whole = (Q.eq(constant.inside, Q.ONE) ? rest : [num(constant.inside), ...rest]).reduce((a, b) => mul(a, b));
    if (even && pieces.length > 0 && !prove(c, P.le(zero, whole))) return null;
    pieces.push(whole);
    sign = 1;
  } else if (!Q.eq(constant.inside, Q.ONE) || pieces.length === 0) {
    if (even && sign < 0) return null;
    pieces.push(...primePieces(constant.inside));
  }
  return pieces;
}

function productFactors(t: Term): Term[] {
  return t.op === 'mul' ? [...productFactors(t.args[0]), ...productFactors(t.args[1])] : [t];
}

/** c = outside^n · inside with a positive integer inside free of small n-th powers; the sign stays inside. */
function rootable(c: Rational, n: number): { outside: Rational; inside: Rational } {
  const whole = c.n * c.d ** BigInt(n - 1);
  let inside = whole;
  let outside = 1n;
  for (let p = 2n; p < 1000n && p ** BigInt(n) <= (inside < 0n ? -inside : inside); p++) {
    const power = p ** BigInt(n);
    while (inside % power === 0n) {
      inside /= power;
      outside *= p;
    }
  }
  const exact = Q.nthRoot(Q.abs(Q.rational(inside)), n);
  if (exact) return { outside: Q.div(Q.mul(Q.rational(outside), exact), Q.rational(c.d)), inside: Q.rational(inside < 0n ? -1 : 1) };
  return { outside: Q.rational(outside, c.d), inside: Q.rational(inside) };
}
/** A square-free integer as its small primes and the rest. */
function primePieces(q: Rational): Term[] {
  const out: Term[] = [];
  let n = q.n;
  if (q.d !== 1n || n <= 0n) return [num(q)];
  for (let p = 2n; p < 1000n && p * p <= n; p++) {
    while (n % p === 0n) {
      out.push(int(p));
      n /= p;
    }
  }
  if (n > 1n || out.length === 0) out.push(int(n));
  return out;
}

/** The root of one piece: of a perfect power, of 1, or of a power of an exponential. */
function single(tower: Tower, u: Term, n: number): Theorem | null {
  const c = tower.context;
  if (u.op === 'num') {
    const r = Q.nthRoot(u.value!, n);
    const back = r && pow(num(r), Q.rational(n));
    if (!back) return null;
    if (u !== back) return congruence(tower, pow(u, Q.rational(1, n)), equation(tower, u, back));
  }
  if (u.op === 'fn' && u.name === 'exp') return fromExponential(tower, u, u.args[0], 1n, n);
  if (u.op !== 'pow' || !Q.isInteger(u.value!)) return null;
  const [base] = u.args;
  if (u.value!.n !== BigInt(n)) {
    return base.op === 'fn' && base.name === 'exp' ? fromExponential(tower, u, base.args[0], u.value!.n, n) : null;
  }
  const d = definedHere(c, base);
  return d && rule(n % 2 === 0 ? 'order.even-root-of-power' : 'order.odd-root-of-power', { u: base, n: int(n) }, [d]);
}
/** (exp(b)^k)^(1/n) = exp(k/n · b): exp(b)^k = exp(k/n·b)^n, and the root of that power is |exp(k/n·b)|. */
function fromExponential(tower: Tower, u: Term, b: Term, k: bigint, n: number): Theorem | null {
  const back = pow(exp(mul(num(Q.rational(k, BigInt(n))), b)), Q.rational(n));
  return u === back ? null : congruence(tower, pow(u, Q.rational(1, n)), equation(tower, u, back));
}
