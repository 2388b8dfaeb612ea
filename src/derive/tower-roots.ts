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
import { exp, int, mul, neg, num, one, pow, zero } from '../term/term.ts';
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
  Refine,
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
  if (u.op === 'pow' && u.value!.n === 1n && u.value!.d !== 1n) {
    const low = prove(c, P.le(zero, u.args[0]));
    if (low && define(tower, rule('order.root-of-root', { u: u.args[0], q: num(u.value!), r: num(q) }, [low]))) return;
  }
  if (n % 2 !== 0 && Q.sign(value.c) < 0 && negative(tower, t, value)) return;
  if (n % 2 !== 0 && oddRoot(tower, t, value, n)) return;
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
  if (shared(tower, t)) return;
  const d = definedHere(c, t);
  if (!d) return;
  tower.kept.set('root', [...(tower.kept.get('root') ?? []), t]);
  reduction(tower, rule('order.power-of-root', { u, n: int(n) }, [d]));
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
  let sign: number = Q.sign(value.c);
  for (const [base, e] of factorsOf(tower, value, n)) {
    if (base.op === 'fn' && base.name === 'exp') {
      pieces.push(powerTerm(base, e));
      continue;
    }
    const inside = ((e % n) + n) % n;
    const outside = (e - inside) / n;
    if (outside !== 0) pieces.push(pow(outside === 1 ? base : pow(base, Q.rational(outside)), Q.rational(n)));
    if (inside === 0) continue;
    if (prove(c, P.le(zero, base))) pieces.push(powerTerm(base, inside));
    else if (even && prove(c, P.le(base, zero))) {
      pieces.push(powerTerm(neg(base), inside));
      if (inside % 2 !== 0) sign = -sign;
    } else rest.push(powerTerm(base, inside));
  }
  const constant = rootable(Q.mul(Q.rational(sign), Q.abs(value.c)), n);
  if (!Q.eq(constant.outside, Q.ONE)) pieces.unshift(pow(num(constant.outside), Q.rational(n)));
  if (rest.length > 0) {
    const whole = (Q.eq(constant.inside, Q.ONE) ? rest : [num(constant.inside), ...rest]).reduce((a, b) => mul(a, b));
    if (even && pieces.length > 0 && !prove(c, P.le(zero, whole))) return null;
    pieces.push(whole);
  } else if (!Q.eq(constant.inside, Q.ONE) || pieces.length === 0) {
    if (even && sign < 0) return null;
    pieces.push(...primePieces(constant.inside));
  }
  return pieces;
}
/** The factors with their exponents; a polynomial that is a square, or has linear factors of known signs, is taken apart. */
function factorsOf(tower: Tower, value: V.Value, n: number): [Term, number][] {
  const c = tower.context;
  const out: [Term, number][] = [];
  for (const [, f] of sortedFactors(value)) {
    const square = n % 2 === 0 && f.e % 2 !== 0 && f.poly.size > 1 ? squareRoot(f.poly) : null;
    if (square) {
      out.push([polyTerm(tower, square), 2 * f.e]);
      continue;
    }
    const product = f.poly.size > 1 ? factoredTerm(tower, f.poly) : null;
    const counted = new Map<Term, number>();
    for (const x of product ? productFactors(product) : []) counted.set(x, (counted.get(x) ?? 0) + 1);
    const apart = counted.size > 1 && [...counted].every(([x, k]) => k % n === 0 || prove(c, P.le(zero, x)) || prove(c, P.le(x, zero)));
    if (apart) out.push(...[...counted].map(([x, k]): [Term, number] => [x, k * f.e]));
    else out.push([polyTerm(tower, f.poly), f.e]);
  }
  return out;
}

/** An odd root of a product as the product of the roots: W with u = Wⁿ. */
function oddRoot(tower: Tower, t: Term, value: V.Value, n: number): boolean {
  const c = tower.context;
  const u = t.args[0];
  const parts: Term[] = [];
  const order = Q.rational(1, BigInt(n));
  const push = (base: Term, e: number): void => {
    const inside = ((e % n) + n) % n;
    if (e !== inside) parts.push(powerTerm(base, (e - inside) / n));
    if (inside !== 0) parts.push(powerTerm(pow(base, order), inside));
  };
  for (const [base, e] of constantFactors(value.c)) push(base, e);
  for (const [, f] of sortedFactors(value)) push(polyTerm(tower, f.poly), f.e);
  const whole = parts.length === 0 ? one : parts.reduce((a, b) => mul(a, b));
  if (whole === t) return false;
  const power = pow(whole, Q.rational(n));
  const d = definedHere(c, whole);
  const same = d && congruence(tower, t, equation(tower, u, power));
  const back = same && d && rule('order.odd-root-of-power', { u: whole, n: int(n) }, [d]);
  return (
    back !== null && same !== null && define(tower, rule('order.transitivity', { u: t, v: pow(power, order), w: whole }, [same, back]))
  );
}
function constantFactors(q: Rational): [Term, number][] {
  const out: [Term, number][] = [];
  for (const [part, s] of [
    [q.n, 1],
    [q.d, -1],
  ] as const) {
    let left = part;
    for (let p = 2n; p < 1000n && p * p <= left; p++) {
      let e = 0;
      while (left % p === 0n) {
        left /= p;
        e++;
      }
      if (e > 0) out.push([int(p), s * e]);
    }
    if (left > 1n) out.push([int(left), s]);
  }
  return out;
}

/** A generator p^(1/n) beside roots of p of other orders, for p ≥ 0: all are powers of one root; asks for it where it is not there yet. */
function shared(tower: Tower, t: Term): boolean {
  const c = tower.context;
  const [p] = t.args;
  const n = t.value!.d;
  const others = (tower.kept.get('root') ?? []).filter((r) => r.args[0] === p && r !== t);
  const low = others.length > 0 ? prove(c, P.le(zero, p)) : null;
  if (!low) return false;
  for (const r of others) {
    const m = r.value!.d;
    if (m % n !== 0n) throw new Refine('roots', pow(p, Q.rational(1n, (m * n) / gcd(m, n))));
    const times = num(Q.rational(m / n));
    const e = rule('order.root-of-root', { u: p, q: num(r.value!), r: times }, [low]);
    return define(tower, rule('order.symmetry', { u: e.conclusion.terms[0], v: e.conclusion.terms[1] }, [e]));
  }
  return false;
}
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

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
