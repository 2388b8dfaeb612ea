/**
 * sin and cos of π/m for prime powers m: half angles by square roots, the fifth by √5, the others as roots of a polynomial that
 * comes from cos(m·π/m) = −1. One call gives one definition or reduction; each is a chain of theorems.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { add, div, fn, int, mul, one, pi, pow, sqrt, sub, zero } from '../term/term.ts';
import { type Context, definedHere, prove, rule } from './context.ts';
import { define, reduction, type Tower } from './tower.ts';

/** π/m as written here. */
export const piOver = (m: bigint): Term => (m === 1n ? pi : div(pi, int(m)));
const LARGEST = 31n;

/** q as a whole number and fractions with prime powers below; null when a prime is too large. */
export function partialFractions(q: Rational): { times: bigint; below: bigint }[] | null {
  const out: { times: bigint; below: bigint }[] = [];
  let rest = q;
  for (const { prime, power } of primePowers(q.d)) {
    if (prime > LARGEST || power > 64n) return null;
    const others = q.d / power;
    // a/power with a·others ≡ n modulo power, |a| as small as can be.
    let a = (((q.n * inverse(others, power)) % power) + power) % power;
    if (2n * a > power) a -= power;
    out.push({ times: a, below: power });
    rest = Q.sub(rest, Q.rational(a, power));
  }
  if (!Q.isZero(rest)) out.unshift({ times: rest.n, below: 1n });
  return out;
}
function primePowers(n: bigint): { prime: bigint; power: bigint }[] {
  const out: { prime: bigint; power: bigint }[] = [];
  let rest = n;
  for (let p = 2n; rest > 1n && p <= LARGEST; p++) {
    let power = 1n;
    while (rest % p === 0n) {
      rest /= p;
      power *= p;
    }
    if (power > 1n) out.push({ prime: p, power });
  }
  return rest > 1n ? [...out, { prime: LARGEST + 1n, power: rest }] : out;
}
function inverse(a: bigint, m: bigint): bigint {
  for (let k = 0n; k < m; k++) if ((a * k) % m === 1n % m) return k;
  return 0n;
}

/** Give sin(π/m) or cos(π/m) its definition or reduction; false when m is not a prime power that is known here. */
export function piFraction(tower: Tower, t: Term): boolean {
  const u = t.args[0];
  if (u.op !== 'div' || u.args[0] !== pi || u.args[1].op !== 'num') return false;
  const m = u.args[1].value!.n;
  const [found] = primePowers(m);
  if (!found || found.power !== m || found.prime > LARGEST || m <= 4n) return false;
  const c = tower.context;
  const angle: Angle = { context: c, u, cos: fn('cos', u), sin: fn('sin', u) };
  if (found.prime === 2n) return define(tower, t.name === 'cos' ? halfCosine(angle, m) : halfSine(angle, m));
  if (t.name === 'sin' && found.power > found.prime) return define(tower, powerSine(angle, m, found.prime));
  if (t.name === 'sin') return m === 5n && define(tower, fifthSine(angle));
  if (m === 5n) return define(tower, fifthCosine(angle));
  reduction(tower, found.power === found.prime ? primeCosine(angle, m) : powerCosine(angle, m, found.prime));
  return tower.reductions.has(t);
}

interface Angle {
  readonly context: Context;
  readonly u: Term;
  readonly cos: Term;
  readonly sin: Term;
}
const square = (t: Term): Term => pow(t, Q.TWO);

function field(c: Context, left: Term, right: Term, definitions: readonly Theorem[] = [], reductions: readonly Theorem[] = []): Theorem {
  return infer({ step: 'field', left: definedHere(c, left)!, right: definedHere(c, right)!, definitions, reductions });
}
/** a = b and b = d. */
const then = (first: Theorem, second: Theorem): Theorem =>
  rule('order.transitivity', { u: first.conclusion.terms[0], v: first.conclusion.terms[1], w: second.conclusion.terms[1] }, [
    first,
    second,
  ]);
const back = (e: Theorem): Theorem => rule('order.symmetry', { u: e.conclusion.terms[0], v: e.conclusion.terms[1] }, [e]);
/** e with its right side rewritten. */
const rewritten = (c: Context, e: Theorem, equation: Theorem): Theorem =>
  then(e, infer({ step: 'rewrite', defined: definedHere(c, e.conclusion.terms[1])!, equations: [equation] }));

/** sin² and the addition theorems for 2u, …, nu. */
function multiples({ context: c, u }: Angle, n: bigint): { sum: Term; definitions: Theorem[]; reductions: Theorem[] } {
  const d = definedHere(c, u)!;
  const definitions: Theorem[] = [];
  let sum = u;
  for (let k = 2n; k <= n; k++) {
    const before = definedHere(c, sum)!;
    definitions.push(rule('cos.sum', { u: sum, v: u }, [before, d]), rule('sin.sum', { u: sum, v: u }, [before, d]));
    sum = add(sum, u);
  }
  return { sum, definitions, reductions: [rule('sin.square', { u }, [d])] };
}
/** f(u + … + u) = f(π/k). */
function turned(c: Context, name: string, sum: Term, k: bigint): Theorem {
  return infer({ step: 'rewrite', defined: definedHere(c, fn(name, sum))!, equations: [field(c, sum, piOver(k))] });
}
/** a = b from a² = b², both not negative. */
function fromSquares(c: Context, a: Term, b: Term, squares: Theorem): Theorem | null {
  const low = prove(c, P.le(zero, a));
  const high = prove(c, P.le(zero, b));
  return low && high && rule('order.power-injective', { u: a, v: b, n: int(2) }, [squares, low, high]);
}
/** t = √r from t² = r. */
function asRoot(c: Context, t: Term, squareOf: Theorem): Theorem | null {
  const r = squareOf.conclusion.terms[1];
  const d = definedHere(c, sqrt(r));
  return d && fromSquares(c, t, sqrt(r), then(squareOf, back(rule('order.power-of-root', { u: r, n: int(2) }, [d]))));
}

/** cos(π/m) = √((1 + cos(2π/m))/2). */
function halfCosine(a: Angle, m: bigint): Theorem | null {
  const c = a.context;
  const { sum, definitions, reductions } = multiples(a, 2n);
  const half = field(c, square(a.cos), div(add(one, fn('cos', sum)), int(2)), definitions, reductions);
  return asRoot(c, a.cos, rewritten(c, half, turned(c, 'cos', sum, m / 2n)));
}
/** sin(π/m) = sin(2π/m)/(2 cos(π/m)). */
function halfSine(a: Angle, m: bigint): Theorem | null {
  const c = a.context;
  const { sum, definitions } = multiples(a, 2n);
  const quotient = div(fn('sin', sum), mul(int(2), a.cos));
  if (!definedHere(c, quotient)) return null;
  return rewritten(c, field(c, a.sin, quotient, definitions), turned(c, 'sin', sum, m / 2n));
}

/** Chebyshev's polynomial Tₙ (Uₙ of the second kind when it begins with 1, 2x), lowest coefficient first. */
function chebyshev(n: bigint, first: bigint = 1n): bigint[] {
  let [before, now] = [[1n], [0n, first]];
  for (let k = 1n; k < n; k++) {
    const next = [0n, ...now.map((x) => 2n * x)];
    before.forEach((x, i) => {
      next[i] -= x;
    });
    [before, now] = [now, next];
  }
  return now;
}
const polynomial = (k: readonly bigint[], x: Term): Term =>
  k
    .map((q, i) => (i === 0 ? int(q) : mul(int(q), i === 1 ? x : pow(x, Q.rational(i)))))
    .filter((_, i) => k[i] !== 0n)
    .reduce((p, q) => add(p, q));

/** Ψ with Tₙ + 1 = (x + 1)·Ψ² for odd n: the quotient by x + 1, and its square root term by term. */
function psi(n: bigint): bigint[] {
  const t = chebyshev(n);
  t[0] += 1n;
  const quotient: bigint[] = [];
  let carry = 0n;
  for (let i = t.length - 1; i >= 1; i--) {
    carry = t[i] - carry;
    quotient.unshift(carry);
  }
  const degree = (quotient.length - 1) / 2;
  const lead = BigInt(Math.round(Math.sqrt(Number(quotient[quotient.length - 1]))));
  const out: bigint[] = Array.from({ length: degree + 1 }, () => 0n);
  out[degree] = lead;
  for (let i = degree - 1; i >= 0; i--) {
    let rest = quotient[i + degree];
    for (let j = i + 1; j < degree; j++) rest -= out[j] * out[i + degree - j];
    out[i] = rest / (2n * lead);
  }
  return out;
}
/** Ψ(cos(π/p)) = 0 for an odd prime p. */
function psiZero(a: Angle, p: bigint): Theorem | null {
  const c = a.context;
  const { sum, definitions, reductions } = multiples(a, p);
  const w = polynomial(psi(p), a.cos);
  const [above, below] = [add(a.cos, one), square(w)];
  const product = field(c, mul(above, below), add(fn('cos', sum), one), definitions, reductions);
  const atPi = then(turned(c, 'cos', sum, 1n), rule('cos.pi', {}));
  const gone = rewritten(c, product, atPi);
  const vanishes = then(gone, field(c, gone.conclusion.terms[1], zero));
  const apart = prove(c, P.ne(above, zero));
  const squared = apart && rule('order.zero-factor', { u: above, v: below }, [vanishes, apart]);
  return squared && rule('order.square-zero', { u: w, n: int(2) }, [squared]);
}
/** cos(π/p)^d as a polynomial of lower degree, from Ψ = 0. */
function primeCosine(a: Angle, p: bigint): Theorem | null {
  const c = a.context;
  const vanishes = psiZero(a, p);
  const k = psi(p);
  const lead = k[k.length - 1];
  const power = pow(a.cos, Q.rational(k.length - 1));
  const rest = div(
    polynomial(
      k.slice(0, -1).map((x) => -x),
      a.cos,
    ),
    int(lead),
  );
  if (!vanishes) return null;
  const w = vanishes.conclusion.terms[0];
  const detour = rewritten(c, field(c, power, add(rest, div(w, int(lead)))), vanishes);
  return then(detour, field(c, detour.conclusion.terms[1], rest));
}
/** cos(π/m)^p by cos(pπ/m), for m a higher power of p. */
function powerCosine(a: Angle, m: bigint, p: bigint): Theorem | null {
  const c = a.context;
  const { sum, definitions, reductions } = multiples(a, p);
  const k = chebyshev(p);
  const lead = k[k.length - 1];
  const lower = polynomial(
    k.slice(0, -1).map((x) => -x),
    a.cos,
  );
  const rest = div(add(fn('cos', sum), lower), int(lead));
  return rewritten(c, field(c, pow(a.cos, Q.rational(p)), rest, definitions, reductions), turned(c, 'cos', sum, m / p));
}

/** sin(π/m) = sin(pπ/m)/Uₚ₋₁(cos(π/m)), for m a higher power of p. */
function powerSine(a: Angle, m: bigint, p: bigint): Theorem | null {
  const c = a.context;
  const { sum, definitions, reductions } = multiples(a, p);
  const quotient = div(fn('sin', sum), polynomial(chebyshev(p - 1n, 2n), a.cos));
  if (!definedHere(c, quotient)) return null;
  return rewritten(c, field(c, a.sin, quotient, definitions, reductions), turned(c, 'sin', sum, m / p));
}

/** cos(π/5) = (1 + √5)/4, from 4c² − 2c − 1 = 0. */
function fifthCosine(a: Angle): Theorem | null {
  const c = a.context;
  const vanishes = psiZero(a, 5n);
  if (!vanishes) return null;
  const w = vanishes.conclusion.terms[0];
  const shifted = sub(mul(int(4), a.cos), one);
  const squares = rewritten(c, field(c, square(shifted), add(int(5), mul(int(4), w))), vanishes);
  const root = asRoot(c, shifted, then(squares, field(c, squares.conclusion.terms[1], int(5))));
  return root && rewritten(c, field(c, a.cos, div(add(one, shifted), int(4))), root);
}
/** sin(π/5) = √(1 − cos²(π/5)). */
function fifthSine(a: Angle): Theorem | null {
  return asRoot(a.context, a.sin, rule('sin.square', { u: a.u }, [definedHere(a.context, a.u)!]));
}
