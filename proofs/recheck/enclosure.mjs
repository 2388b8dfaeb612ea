// A rigorous enclosure of a term at a rational point, and comparisons that rest on it. A value is an exact rational for as long as it
// can be one ({ q }), else an interval of dyadics ({ lo, hi }); null means that no enclosure was found, because the term is undefined there
// or because the precision is too low to tell. A value that is not null shows that the term is defined.

import {
  Cannot,
  compare,
  difference,
  hull,
  integerPower,
  integerRoot,
  least,
  minus,
  most,
  ONE,
  ofRational,
  point,
  product,
  quotient,
  require,
  sum,
} from './dyadic.mjs';
import { ENCLOSE, root } from './functions.mjs';
import { LIMITS } from './limits.mjs';
import * as Q from './rational.mjs';
import { abs, bits } from './rational.mjs';
import { exp, ln, pi } from './series.mjs';

const whole = (n) => ({ q: { n: BigInt(n), d: 1n } });
const isExact = (value, n) => value.q !== undefined && value.q.d === 1n && value.q.n === BigInt(n);
/** As an interval. Twice the precision, because 1 + 10^-30 and the like must not lose their small part. */
const interval = (value, p) => (value.q === undefined ? value : ofRational(value.q, 2 * p + 64));
const weight = (q) => bits(q.n) + bits(q.d);

/** A rational stays exact until it is too large. */
const keep = (q, p) => (weight(q) <= LIMITS.rational ? { q } : ofRational(q, 2 * p + 64));

const EXACT = { add: Q.add, sub: Q.sub, mul: Q.mul, div: Q.div };
const OUTWARD = { add: sum, sub: difference, mul: product, div: quotient };

/** −1, 0, 1 when the order of the two values is certain; null when it is not. */
function order(a, b, p) {
  if (a.q !== undefined && b.q !== undefined) return Q.compare(a.q, b.q);
  const [x, y] = [interval(a, p), interval(b, p)];
  if (compare(x.hi, y.lo) < 0) return -1;
  if (compare(x.lo, y.hi) > 0) return 1;
  return null;
}

function binary(kind, a, b, p) {
  if (kind === 'div' && b.q !== undefined) require(b.q.n !== 0n, 'division by 0');
  if (a.q !== undefined && b.q !== undefined) return keep(EXACT[kind](a.q, b.q), p);
  if (kind === 'mul' && (isExact(a, 0) || isExact(b, 0))) return whole(0);
  if (kind === 'div' && isExact(a, 0)) {
    quotient(point(ONE), interval(b, p), p); // only to see that the divisor is not 0
    return whole(0);
  }
  return OUTWARD[kind](interval(a, p), interval(b, p), p);
}

/** u^q: the d-th root of u, to the power p, q = p/d. */
function power(u, q, p) {
  if (q.n === 0n) return whole(1);
  require(q.d < 2n ** 40n, 'a root of too high an order');
  if (u.q !== undefined) {
    const rooted = exactRoot(u.q, q.d);
    require(q.n > 0n || u.q.n !== 0n, 'a negative power of 0');
    if (rooted !== null && (weight(rooted) <= 2 || BigInt(weight(rooted)) * abs(q.n) <= BigInt(LIMITS.rational))) {
      if (weight(rooted) <= 2 && abs(q.n) > 4n) {
        // −1, 0 or 1
        const odd = q.n % 2n !== 0n;
        return rooted.n < 0n && !odd ? whole(1) : { q: rooted };
      }
      const k = abs(q.n);
      const raised = { n: rooted.n ** k, d: rooted.d ** k };
      return { q: q.n > 0n ? raised : Q.rational(raised.d, raised.n) };
    }
  }
  const x = interval(u, p);
  require(q.n > 0n || compare(x.lo, { m: 0n, e: 0 }) > 0 || compare(x.hi, { m: 0n, e: 0 }) < 0, 'a negative power of what may be 0');
  const rooted = q.d === 1n ? x : root(x, Number(q.d), p + bits(q.n) + 16);
  return q.n === 1n ? rooted : integerPower(rooted, q.n, p + 16);
}

/** The d-th root of a rational if that is rational, else null. */
function exactRoot(q, d) {
  if (d === 1n) return q;
  require(q.n >= 0n || d % 2n === 1n, 'an even root of a negative number');
  if (q.n === 0n || (q.d === 1n && abs(q.n) === 1n)) return q;
  if (d > 64n || weight(q) > 8192) return null;
  const [n, m] = [integerRoot(abs(q.n), Number(d)), integerRoot(q.d, Number(d))];
  return n ** d === abs(q.n) && m ** d === q.d ? { n: q.n < 0n ? -n : n, d: m } : null;
}

const ZERO_AT_ZERO = new Set(['sin', 'tan', 'asin', 'atan', 'sinh', 'tanh', 'asinh', 'atanh', 'erf']);
const ONE_AT_ZERO = new Set(['exp', 'cos', 'cosh', 'sec', 'sech']);

function apply(name, args, p) {
  const [u, v] = args;
  if (name === 'max' || name === 'min') {
    const found = order(u, v, p);
    if (found !== null) return found >= 0 === (name === 'max') ? u : v;
    const [x, y] = [interval(u, p), interval(v, p)];
    return name === 'max' ? { lo: most(x.lo, y.lo), hi: most(x.hi, y.hi) } : { lo: least(x.lo, y.lo), hi: least(x.hi, y.hi) };
  }
  if (u.q !== undefined) {
    if (name === 'abs') return { q: { n: abs(u.q.n), d: u.q.d } };
    if (name === 'sign') return whole(Q.sign(u.q));
    if (u.q.n === 0n && ZERO_AT_ZERO.has(name)) return whole(0);
    if (u.q.n === 0n && ONE_AT_ZERO.has(name)) return whole(1);
    if (isExact(u, 1) && (name === 'ln' || name === 'acos' || name === 'acosh')) return whole(0);
  }
  return ENCLOSE.get(name)(interval(u, p), p);
}

function realPower(u, v, p) {
  const x = interval(u, p);
  require(compare(x.lo, { m: 0n, e: 0 }) > 0, 'a real power of what may not be positive');
  if (isExact(v, 0) || isExact(u, 1)) return whole(1);
  if (v.q !== undefined && v.q.d < 1000n && abs(v.q.n) < 1000n) return power(u, v.q, p);
  const exponent = product({ lo: ln(x.lo, p + 32).lo, hi: ln(x.hi, p + 32).hi }, interval(v, p), p + 32);
  return { lo: exp(exponent.lo, p).lo, hi: exp(exponent.hi, p).hi };
}

function combine(node, args, p, at) {
  switch (node.kind) {
    case 'num':
      return keep(node.q, p);
    case 'var':
      return at.has(node.name) ? keep(at.get(node.name), p) : null;
    case 'pi':
      return pi(p);
    case 'neg':
      return args[0].q === undefined ? minus(args[0]) : { q: Q.neg(args[0].q) };
    case 'pow':
      return power(args[0], node.q, p);
    case 'rpow':
      return realPower(args[0], args[1], p);
    case 'fn':
      return apply(node.name, args, p);
    default:
      return binary(node.kind, args[0], args[1], p);
  }
}

/**
 * @param {import('./store.mjs').Store} store @param {number} term
 * @param {Map<string, { n: bigint, d: bigint }>} at @param {number} p bits
 */
export function enclose(store, term, at, p) {
  const values = new Map();
  const stack = [term];
  while (stack.length > 0) {
    const id = stack[stack.length - 1];
    if (values.has(id)) {
      stack.pop();
      continue;
    }
    const node = store.nodes[id];
    const waiting = (node.kind === 'if' ? node.kids.slice(0, 2) : node.kids).filter((kid) => !values.has(kid));
    if (waiting.length > 0) {
      for (const kid of waiting) stack.push(kid);
      continue;
    }
    if (node.kind === 'if') {
      const taken = branches(node, values, p);
      const missing = taken.filter((kid) => !values.has(kid));
      if (missing.length > 0) {
        for (const kid of missing) stack.push(kid);
        continue;
      }
      const found = taken.map((kid) => values.get(kid));
      // undecided: the value is one of the two, so both must be there
      if (found.length === 0 || found.includes(null)) values.set(id, null);
      else values.set(id, found.length === 1 ? found[0] : hull(interval(found[0], p), interval(found[1], p)));
    } else {
      store.fuel.charge(20 + (p / 32) * (p / 32) * (node.kind === 'fn' || node.kind === 'rpow' || node.kind === 'pow' ? 6 : 0.05));
      values.set(
        id,
        attempt(() => {
          const args = node.kids.map((kid) => values.get(kid));
          return args.includes(null) ? null : combine(node, args, p, at);
        }),
      );
    }
    stack.pop();
  }
  return values.get(term);
}

function attempt(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Cannot) return null;
    throw error;
  }
}

/** The branches of an `if` that its value may come from. */
function branches(node, values, p) {
  const [a, b, then, otherwise] = node.kids;
  const [x, y] = [values.get(a), values.get(b)];
  if (x === null || y === null) return [];
  const found = order(x, y, p);
  if (found !== null) {
    const holds = node.name === 'eq' ? found === 0 : node.name === 'lt' ? found < 0 : found <= 0;
    return [holds ? then : otherwise];
  }
  if (node.name === 'le') {
    const [i, j] = [interval(x, p), interval(y, p)];
    if (compare(i.hi, j.lo) <= 0) return [then];
  }
  if (node.name === 'lt') {
    const [i, j] = [interval(x, p), interval(y, p)];
    if (compare(i.lo, j.hi) >= 0) return [otherwise];
  }
  return [then, otherwise];
}

/** Is left < right certain at the point, by enclosures at precision p? */
export function isLess(store, left, right, at, p) {
  const a = enclose(store, left, at, p);
  const b = a === null ? null : enclose(store, right, at, p);
  return a !== null && b !== null && order(a, b, p) === -1;
}

const NOWHERE = new Map();

/** Does the relation between two closed terms hold for certain? Several precisions are tried. */
export function settles(store, kind, left, right) {
  for (const p of LIMITS.closed) {
    const a = enclose(store, left, NOWHERE, p);
    const b = a === null ? null : enclose(store, right, NOWHERE, p);
    if (a === null || b === null) continue;
    const found = order(a, b, p);
    if (found !== null) return kind === 'eq' ? found === 0 : kind === 'ne' ? found !== 0 : kind === 'lt' ? found < 0 : found <= 0;
  }
  return false;
}

/** Is the closed term certainly defined? */
export function isDefined(store, term) {
  return LIMITS.closed.some((p) => enclose(store, term, NOWHERE, p) !== null);
}
