// The field step: are two terms the same rational function of their atoms?
//
// Method. A value is a sum of monomials with integer coefficients over one common integer; a monomial has integer exponents, negative ones
// too, of two sorts of symbols: atoms, and names D for polynomials P with at least two terms. Dividing by P, or raising it to a power,
// multiplies by a power of its name, so sums of such quotients are never brought over a common denominator. At the end the names are
// written out: multiply by the powers that clear the negative exponents, then replace each D by its P (Horner).
//
// Why that is sound. Every symbol that gets a negative exponent was divided by: its value is nonzero wherever the terms are defined, and
// both are known to be defined. So multiplying by it, and D/D = 1, keep a zero a zero and a nonzero a nonzero. Reductions replace a power
// of an atom by a term that equals it. If what is left is the empty sum, the difference of the two terms is 0.

import { demand, Fuel, LIMITS } from './limits.mjs';
import { abs, bits, gcd } from './rational.mjs';

const MAX_EXPONENT = 2 ** 31;
const MAX_TERMS = 200_000;
const NONE = [];

/** Product of two monomials [symbol, exponent, symbol, exponent, …], symbols ascending, no exponent 0. */
function join(a, b) {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const out = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (j >= b.length || (i < a.length && a[i] < b[j])) {
      out.push(a[i], a[i + 1]);
      i += 2;
    } else if (i >= a.length || b[j] < a[i]) {
      out.push(b[j], b[j + 1]);
      j += 2;
    } else {
      const exponent = a[i + 1] + b[j + 1];
      demand(Math.abs(exponent) < MAX_EXPONENT, 'field: an exponent is too large');
      if (exponent !== 0) out.push(a[i], exponent);
      i += 2;
      j += 2;
    }
  }
  return out;
}

function raise(monomial, n) {
  return monomial.map((entry, i) => {
    if (i % 2 === 0) return entry;
    demand(Math.abs(entry * n) < MAX_EXPONENT, 'field: an exponent is too large');
    return entry * n;
  });
}

function exponentOf(monomial, symbol) {
  for (let i = 0; i < monomial.length; i += 2) if (monomial[i] === symbol) return monomial[i + 1];
  return 0;
}

const without = (monomial, symbol) => {
  const at = monomial.findIndex((entry, i) => i % 2 === 0 && entry === symbol);
  return at < 0 ? monomial : [...monomial.slice(0, at), ...monomial.slice(at + 2)];
};

/** Sums: `terms` maps a key to { m: monomial, c: integer }, all over `den`; `size` bounds the bits of every integer in it. */
class Sums {
  /** @param {Fuel} fuel */
  constructor(fuel) {
    this.fuel = fuel;
    /** symbol → its polynomial, or null for an atom */
    this.symbols = [];
    this.atoms = new Map();
    this.names = new Map();
    /** symbol → { n, image, powers } */
    this.reductions = new Map();
  }

  atom(id) {
    let symbol = this.atoms.get(id);
    if (symbol === undefined) this.atoms.set(id, (symbol = this.symbols.push(null) - 1));
    return symbol;
  }

  monomial(m, c = 1n, den = 1n) {
    const terms = new Map();
    if (c !== 0n) terms.set(m.join(), { m, c });
    return { terms, den, size: Math.max(bits(c), bits(den)) };
  }

  put(terms, m, key, c) {
    const old = terms.get(key);
    if (old === undefined) {
      terms.set(key, { m, c });
      demand(terms.size <= MAX_TERMS, 'field: too many monomials');
    } else if (old.c + c === 0n) terms.delete(key);
    else terms.set(key, { m, c: old.c + c });
  }

  add(a, b, sign = 1n) {
    if (b.terms.size === 0) return a;
    const den = a.den === b.den ? a.den : (a.den / gcd(a.den, b.den)) * b.den;
    const [fa, fb] = [den / a.den, (den / b.den) * sign];
    const grown = den === a.den && den === b.den ? 1 : 2;
    const size = Math.max(a.size, b.size) * grown + 1;
    this.fuel.charge((a.terms.size + b.terms.size) * (1 + size / 512));
    const terms = new Map();
    for (const [key, { m, c }] of a.terms) terms.set(key, { m, c: c * fa });
    for (const [key, { m, c }] of b.terms) this.put(terms, m, key, c * fb);
    return { terms, den, size };
  }

  times(a, b) {
    if (a.terms.size > b.terms.size) [a, b] = [b, a];
    const size = a.size + b.size + bits(BigInt(a.terms.size));
    const terms = new Map();
    for (const { m, c } of a.terms.values()) {
      this.fuel.charge(1 + b.terms.size * (2 + (m.length + (a.size * b.size) / 256) / 16));
      for (const other of b.terms.values()) {
        const both = join(m, other.m);
        this.put(terms, both, both.join(), c * other.c);
      }
    }
    return this.lowest({ terms, den: a.den * b.den, size });
  }

  /** Cancel the integers that the coefficients share with the denominator. */
  lowest(p) {
    let g = p.den;
    if (g === 1n) return p;
    for (const { c } of p.terms.values()) if ((g = gcd(g, c)) === 1n) return p;
    const terms = new Map();
    for (const [key, { m, c }] of p.terms) terms.set(key, { m, c: c / g });
    return { terms, den: p.den / g, size: p.size };
  }

  /** p^n, n ≥ 0, written out. */
  expanded(p, n) {
    let result = this.monomial(NONE);
    for (let i = 0; i < n; i++) result = this.times(result, p);
    return result;
  }

  /** p^n for any integer n; a sum is named, not multiplied out. */
  power(p, n) {
    demand(Math.abs(n) < MAX_EXPONENT, 'field: an exponent is too large');
    if (n === 0) return this.monomial(NONE);
    if (n === 1) return p;
    if (p.terms.size > 1) {
      const { outside, inside } = this.clear(p, true);
      if (inside.terms.size > 1) return this.namedPower(outside, inside, n);
      p = this.times(inside, this.monomial(outside));
    }
    const [only] = p.terms.values();
    if (only === undefined) {
      demand(n > 0, 'field: division by a function that is identically zero');
      return p;
    }
    const trivial = p.den === 1n && abs(only.c) === 1n;
    demand(trivial || p.size * Math.abs(n) < LIMITS.rational * 4, 'field: a number is too large');
    const k = trivial ? BigInt(Math.abs(n % 2)) : BigInt(Math.abs(n));
    const [c, den] = n > 0 ? [only.c ** k, p.den ** k] : [p.den ** k, only.c ** k];
    return this.monomial(raise(only.m, n), den < 0n ? -c : c, abs(den));
  }

  /** (outside · inside)^n, where inside is a polynomial with two terms or more: inside = (integer/den) · P, and P gets a name. */
  namedPower(outside, inside, n) {
    let content = 0n;
    const keys = [...inside.terms.keys()].sort();
    for (const key of keys) content = gcd(content, inside.terms.get(key).c);
    if (inside.terms.get(keys[keys.length - 1]).c < 0n) content = -content;
    this.fuel.charge(keys.length * (1 + inside.size / 64));
    const label = keys.map((key) => `${key}:${inside.terms.get(key).c / content}`).join(' ');
    let symbol = this.names.get(label);
    if (symbol === undefined) {
      const terms = new Map();
      for (const [key, { m, c }] of inside.terms) terms.set(key, { m, c: c / content });
      this.names.set(label, (symbol = this.symbols.push({ terms, den: 1n, size: inside.size }) - 1));
    }
    const factor = this.power(this.monomial(outside, content, inside.den), n);
    return this.times(factor, this.monomial([symbol, n]));
  }

  /**
   * p = outside · inside with `inside` a polynomial in atoms: no negative exponents, no names, nothing left to reduce.
   * `outside` holds the cleared negative exponents, and with `all` also positive ones that every monomial shares.
   */
  clear(p, all) {
    let outside = NONE;
    for (;;) {
      this.fuel.charge(1 + p.terms.size);
      p = this.reduce(p);
      const shared = this.shared(p, all);
      if (shared.length > 0) {
        outside = join(outside, shared);
        p = this.times(p, this.monomial(raise(shared, -1)));
      }
      const name = this.someName(p);
      if (name >= 0) p = this.writeOut(p, name);
      else if (shared.length === 0) return { outside, inside: p };
    }
  }

  /** The least exponents over all monomials (only the negative ones unless `all`). */
  shared(p, all) {
    const least = new Map();
    let count = 0;
    for (const { m } of p.terms.values()) {
      count++;
      for (let i = 0; i < m.length; i += 2) {
        const old = least.get(m[i]);
        if (old === undefined) least.set(m[i], { low: m[i + 1], times: 1 });
        else {
          old.low = Math.min(old.low, m[i + 1]);
          old.times++;
        }
      }
    }
    const out = [];
    for (const symbol of [...least.keys()].sort((a, b) => a - b)) {
      const { low, times } = least.get(symbol);
      const exponent = times < count ? Math.min(low, 0) : low;
      if (exponent < 0 || (all && exponent > 0)) out.push(symbol, exponent);
    }
    return out;
  }

  someName(p) {
    for (const { m } of p.terms.values()) for (let i = 0; i < m.length; i += 2) if (this.symbols[m[i]] !== null) return m[i];
    return -1;
  }

  /** Replace the name by its polynomial (all its exponents are ≥ 0 by now). */
  writeOut(p, name) {
    const parts = new Map();
    let top = 0;
    for (const { m, c } of p.terms.values()) {
      const exponent = exponentOf(m, name);
      top = Math.max(top, exponent);
      let part = parts.get(exponent);
      if (part === undefined) parts.set(exponent, (part = { terms: new Map(), den: p.den, size: p.size }));
      const rest = without(m, name);
      part.terms.set(rest.join(), { m: rest, c });
    }
    let sum = parts.get(top);
    for (let exponent = top - 1; exponent >= 0; exponent--) {
      sum = this.times(sum, this.symbols[name]);
      const part = parts.get(exponent);
      if (part !== undefined) sum = this.add(sum, part);
    }
    return sum;
  }

  reduce(p) {
    for (let again = this.reductions.size > 0; again; ) {
      again = false;
      for (const [symbol, { n, image, powers }] of this.reductions) {
        const high = new Map();
        const rest = { terms: new Map(), den: p.den, size: p.size };
        for (const [key, { m, c }] of p.terms) {
          const exponent = exponentOf(m, symbol);
          if (exponent < n) {
            rest.terms.set(key, { m, c });
            continue;
          }
          const k = Math.floor(exponent / n);
          const left = join(m, [symbol, -k * n]);
          let part = high.get(k);
          if (part === undefined) high.set(k, (part = { terms: new Map(), den: p.den, size: p.size }));
          part.terms.set(left.join(), { m: left, c });
        }
        this.fuel.charge(1 + p.terms.size);
        if (high.size === 0) continue;
        p = rest;
        for (const [k, part] of high) {
          demand(k < 10_000, 'field: an exponent is too large');
          while (powers.length <= k) powers.push(this.times(powers[powers.length - 1], image));
          p = this.add(p, this.times(part, powers[k]));
        }
        again = true;
      }
    }
    return p;
  }
}

/** The value of a term as a sum; `definitions` maps terms to the terms that they stand for. Iterative, each node once. */
function valuation(store, sums, definitions) {
  const done = new Map();
  const needs = (id) => {
    const stands = definitions.get(id);
    if (stands !== undefined) return [stands];
    const { kind, q, kids } = store.nodes[id];
    if (kind === 'add' || kind === 'sub' || kind === 'mul' || kind === 'div' || kind === 'neg') return kids;
    return kind === 'pow' && q.d === 1n ? kids : NONE;
  };
  const value = (id) => {
    const stands = definitions.get(id);
    if (stands !== undefined) return done.get(stands);
    const { kind, q, kids } = store.nodes[id];
    const [a, b] = kids.map((kid) => done.get(kid));
    if (kind === 'num') return sums.monomial(NONE, q.n, q.d);
    if (kind === 'add') return sums.add(a, b);
    if (kind === 'sub') return sums.add(a, b, -1n);
    if (kind === 'neg') return sums.add(sums.monomial(NONE, 0n), a, -1n);
    if (kind === 'mul') return sums.times(a, b);
    if (kind === 'div') return sums.times(a, sums.power(b, -1));
    if (kind === 'pow' && q.d === 1n) return sums.power(a, Number(q.n));
    return sums.monomial([sums.atom(id), 1]);
  };
  return (root) => {
    const open = new Set();
    const stack = [root];
    while (stack.length > 0) {
      const id = stack[stack.length - 1];
      if (done.has(id)) {
        stack.pop();
        continue;
      }
      sums.fuel.charge(1);
      if (open.has(id)) {
        done.set(id, value(id));
        open.delete(id);
        stack.pop();
        continue;
      }
      open.add(id);
      for (const kid of needs(id)) {
        demand(!open.has(kid), 'field: the definitions run in a circle');
        if (!done.has(kid)) stack.push(kid);
      }
    }
    return done.get(root);
  };
}

const isAtom = ({ kind, q }) =>
  kind === 'var' || kind === 'pi' || kind === 'fn' || kind === 'rpow' || kind === 'if' || (kind === 'pow' && q.d !== 1n);

/**
 * Are left and right equal as rational functions?
 * @param {import('./store.mjs').Store} store
 * @param {number} left @param {number} right
 * @param {[number, number][]} definitions pairs [t, e] of equal terms
 * @param {[number, number][]} reductions pairs [t^n, e] of equal terms
 */
export function sameRationalFunction(store, left, right, definitions, reductions) {
  const fuel = new Fuel(LIMITS.field, 'a field step', store.fuel);
  const sums = new Sums(fuel);
  const value = valuation(store, sums, new Map(definitions));
  const prepared = reductions.map(([power, image]) => {
    const { kind, q, kids } = store.nodes[power];
    demand(kind === 'pow' && q.d === 1n && q.n >= 2n && q.n < 10_000n, 'field: a reduction is not about an integer power of 2 or more');
    demand(isAtom(store.nodes[kids[0]]), 'field: a reduction is not about an atom');
    return { symbol: sums.atom(kids[0]), n: Number(q.n), image: value(image) };
  });
  for (const { symbol, n, image } of prepared) sums.reductions.set(symbol, { n, image, powers: [sums.monomial(NONE), image] });
  const difference = sums.add(value(left), value(right), -1n);
  return sums.clear(difference, reductions.length === 0).inside.terms.size === 0;
}
