/**
 * The other functions in the generator tower: definitions by exponentials and logarithms, absolute values and cases by signs,
 * logarithms of products, and generators (erf, atan, asin …) that are shared when their arguments are equal up to sign.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as V from '../kernel/polynomial.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { div, fn, int, minusOne, mul, neg, num, one, pi, sub, zero } from '../term/term.ts';
import { functionNamed } from '../theory/functions.ts';
import { chosenBranch, conditionsOf, definedHere, demand, prove, rule, sign } from './context.ts';
import { double } from './numeric.ts';
import { congruence, define, equation, exactValue, polyTerm, powerTerm, reduction, sortedFactors, type Tower } from './tower.ts';

export function elementary(tower: Tower, t: Term): void {
  if (t.op === 'rpow') realPower(tower, t);
  else if (t.name === 'abs') absolute(tower, t);
  else if (t.name === 'sign') signum(tower, t);
  else if (t.name === 'max' || t.name === 'min') extremum(tower, t);
  else if (t.name === 'ln') logarithm(tower, t);
  else if (!byDefinition(tower, t)) shared(tower, t);
}

/** Rows named `definition`, with their conditions demanded. */
function byDefinition(tower: Tower, t: Term): boolean {
  const f = functionNamed.get(t.name);
  if (!f?.rows.definition) return false;
  const u = t.args[0];
  const facts = [definedHere(tower.context, u)];
  for (const p of conditionsOf(`${t.name}.definition`, { u })) facts.push(demand(tower.context, p));
  if (!facts.every((x) => x !== null)) return false;
  return define(tower, rule(`${t.name}.definition`, { u }, facts));
}
/** One generator for all arguments that are equal, or opposite where the function is odd. */
function shared(tower: Tower, t: Term): void {
  const u = t.args[0];
  const value = exactValue(tower, u);
  const same = (other: V.Value): boolean => V.isZero(V.add(value, V.neg(other), tower.field.ground));
  if (V.isZero(value) && functionNamed.get(t.name)?.rows.zero) {
    if (u === zero) define(tower, rule(`${t.name}.zero`, {}));
    else define(tower, congruence(tower, t, equation(tower, u, zero)));
    return;
  }
  if (t.name === 'atan' && u === one) {
    define(tower, rule('atan.one', {}));
    return;
  }
  if (t.name === 'atan' && (u === minusOne || u === neg(one))) {
    if (u === minusOne) define(tower, congruence(tower, t, equation(tower, u, neg(one))));
    else negated(tower, t, one);
    return;
  }
  if ((t.name === 'asin' || t.name === 'atan') && backwards(tower, t)) return;
  const spelt = u.op === 'num' || (u.op === 'neg' && u.args[0].op === 'num');
  if (value.factors.size === 0 && !spelt && define(tower, congruence(tower, t, equation(tower, u, num(value.c))))) return;
  const kept = tower.kept.get(t.name) ?? [];
  tower.kept.set(t.name, kept);
  const odd = functionNamed.get(t.name)?.rows.negative !== undefined;
  for (const other of kept) {
    const v = other.args[0];
    if (same(exactValue(tower, v))) {
      define(tower, congruence(tower, t, equation(tower, u, v)));
      return;
    }
    if (odd && same(V.neg(exactValue(tower, v)))) {
      if (u === neg(v)) negated(tower, t, v);
      else define(tower, congruence(tower, t, equation(tower, u, neg(v))));
      return;
    }
  }
  if (!(t.name === 'atan' && u.op === 'num' && arctangent(tower, t, kept))) kept.push(t);
}
function negated(tower: Tower, t: Term, v: Term): void {
  const c = tower.context;
  const facts = t.name === 'asin' ? [prove(c, P.le(minusOne, v)), prove(c, P.le(v, one))] : [definedHere(c, v)];
  if (facts.every((f) => f !== null)) define(tower, rule(`${t.name}.negative`, { u: v }, facts));
}

/** asin(sin v) = v and atan(tan v) = v between −π/2 and π/2; asin and atan of a number that is the sine or tangent of a part of π. */
function backwards(tower: Tower, t: Term): boolean {
  const c = tower.context;
  const u = t.args[0];
  const inside = t.name === 'asin' ? 'sin' : 'tan';
  if (u.op === 'fn' && u.name === inside) {
    const v = u.args[0];
    const relation = t.name === 'asin' ? P.le : P.lt;
    const low = prove(c, relation(div(neg(pi), int(2)), v));
    const high = low && prove(c, relation(v, div(pi, int(2))));
    return high !== null && low !== null && define(tower, rule(`${t.name}.${inside}`, { u: v }, [low, high]));
  }
  if (t.name === 'asin' && u.op === 'fn' && u.name === 'cos') {
    const turned = fn('sin', sub(div(pi, int(2)), u.args[0]));
    const fits = prove(c, P.le(div(neg(pi), int(2)), turned.args[0])) && prove(c, P.le(turned.args[0], div(pi, int(2))));
    return fits !== null && define(tower, congruence(tower, t, equation(tower, u, turned)));
  }
  if (u.vars.length > 0) return false;
  const part = (double(t, NOWHERE) / Math.PI) * 120;
  if (!(Math.abs(part - Math.round(part)) < 1e-9)) return false;
  const angle = mul(num(Q.rational(Math.round(part), 120)), pi);
  const back = equation(tower, u, fn(inside, angle));
  return back !== null && define(tower, congruence(tower, t, back));
}
const NOWHERE: ReadonlyMap<string, number> = new Map();

/** atan of a number by atan of smaller ones and of those met before: atan u = atan((u + v)/(1 − uv)) − atan v. */
function arctangent(tower: Tower, t: Term, kept: readonly Term[]): boolean {
  const u = t.args[0].value!;
  const known = kept.map((k) => k.args[0]).filter((k) => k.op === 'num');
  const targets = [Q.ONE, Q.MINUS_ONE, ...known.flatMap((k) => [k.value!, Q.neg(k.value!)])];
  const big = Q.cmp(Q.abs(u), Q.ONE) > 0;
  const steps = big ? [Q.neg(Q.rational(Q.sign(u)))] : known.flatMap((k) => [k.value!, Q.neg(k.value!)]);
  for (const v of steps) {
    // u, u ⊕ v, u ⊕ v ⊕ v …: the first step is taken when one of the next few meets a known one.
    let first: Rational | null = null;
    let sum = u;
    for (let k = 0; k < (big ? 1 : 5); k++) {
      const rest = Q.sub(Q.ONE, Q.mul(sum, v));
      if (Q.sign(rest) <= 0) break;
      sum = Q.div(Q.add(sum, v), rest);
      first ??= sum;
      if (big || targets.some((q) => Q.eq(q, sum))) return define(tower, byAddition(tower, t, num(v), num(first)));
    }
  }
  return false;
}
function byAddition(tower: Tower, t: Term, v: Term, sum: Term): Theorem | null {
  const c = tower.context;
  const u = t.args[0];
  const below = prove(c, P.lt(mul(u, v), one));
  const du = definedHere(c, u);
  const dv = definedHere(c, v);
  const both = below && du && dv && rule('atan.sum', { u, v }, [below, du, dv]);
  if (!both) return null;
  const [left, right] = both.conclusion.terms;
  const flat = { definitions: [], reductions: [] };
  const value = congruence(
    tower,
    right,
    infer({ step: 'field', left: definedHere(c, right.args[0])!, right: definedHere(c, sum)!, ...flat }),
  );
  const detour = sub(left, fn('atan', v));
  const first = infer({ step: 'field', left: definedHere(c, t)!, right: definedHere(c, detour)!, ...flat });
  const whole = value && rule('order.transitivity', { u: left, v: right, w: fn('atan', sum) }, [both, value]);
  const put = whole && infer({ step: 'rewrite', defined: definedHere(c, detour)!, equations: [whole] });
  return put && rule('order.transitivity', { u: t, v: detour, w: put.conclusion.terms[1] }, [first, put]);
}

function realPower(tower: Tower, t: Term): void {
  const [u, v] = t.args;
  const positive = demand(tower.context, P.lt(zero, u));
  const d = positive && definedHere(tower.context, v);
  if (positive && d) define(tower, rule('order.real-power', { u, v }, [positive, d]));
}

/** A case distinction stands for the branch that holds here. */
export function conditional(tower: Tower, t: Term): void {
  const c = tower.context;
  const [a, b, u, v] = t.args;
  const found = chosenBranch(c, t);
  const d = found && definedHere(c, found.branch);
  if (found && d) define(tower, rule(found.row, { a, b, u, v }, [found.fact, d]));
}

function extremum(tower: Tower, t: Term): void {
  const c = tower.context;
  const [u, v] = t.args;
  const below = prove(c, P.le(u, v));
  const above = below ? null : prove(c, P.le(v, u));
  const max = t.name === 'max';
  if (below) define(tower, rule(`${t.name}.${max ? 'second' : 'first'}`, { u, v }, [below]));
  else if (above) define(tower, rule(`${t.name}.${max ? 'first' : 'second'}`, { u, v }, [above]));
}

function signum(tower: Tower, t: Term): void {
  const u = t.args[0];
  const s = sign(tower.context, u);
  if (s?.kind === 'positive' || s?.kind === 'negative' || s?.kind === 'zero') {
    define(tower, rule(`sign.${s.kind}`, { u }, [s.theorem]));
    return;
  }
  const apart = prove(tower.context, P.ne(u, zero));
  if (apart) define(tower, rule('sign.abs', { u }, [apart]));
  else shared(tower, t);
}

/** |u| by the sign of u; else |even part| · Π |pᵢ| with generators |pᵢ|² = pᵢ². */
function absolute(tower: Tower, t: Term): void {
  const c = tower.context;
  const u = t.args[0];
  const right = prove(c, P.le(zero, u));
  if (right) {
    define(tower, rule('abs.right', { u }, [right]));
    return;
  }
  const left = prove(c, P.le(u, zero));
  if (left) {
    define(tower, rule('abs.left', { u }, [left]));
    return;
  }
  const value = exactValue(tower, u);
  const pieces: Term[] = [];
  if (!Q.eq(value.c, Q.ONE)) pieces.push(num(value.c));
  for (const [, f] of sortedFactors(value)) {
    const p = polyTerm(tower, f.poly);
    const odd = f.e % 2 !== 0;
    if (f.e - (odd ? 1 : 0) !== 0) pieces.push(powerTerm(p, f.e - (odd ? 1 : 0)));
    if (odd) pieces.push(p);
  }
  const whole = pieces.length === 0 ? one : pieces.reduce((a, b) => mul(a, b));
  if (whole !== u && define(tower, congruence(tower, t, equation(tower, u, whole)))) return;
  if (pieces.length > 1) {
    const [a, b] = whole.args;
    const d = definedHere(c, a);
    const e = definedHere(c, b);
    if (whole === u && d && e && define(tower, rule('abs.product', { u: a, v: b }, [d, e]))) return;
  }
  const d = definedHere(c, u);
  if (d) reduction(tower, rule('abs.square', { u }, [d]));
}

/** ln u as a sum over positive factors, powers in front; ln exp b = b. */
function logarithm(tower: Tower, t: Term): void {
  const c = tower.context;
  const u = t.args[0];
  if (!demand(c, P.lt(zero, u))) return;
  if (u === one) {
    define(tower, rule('ln.one', {}));
    return;
  }
  const pieces = positivePieces(tower, exactValue(tower, u));
  const whole = pieces && (pieces.length === 0 ? one : pieces.reduce((a, b) => mul(a, b)));
  if (!whole) {
    if (!reciprocal(tower, t)) shared(tower, t);
    return;
  }
  if (whole !== u) {
    if (!define(tower, congruence(tower, t, equation(tower, u, whole)))) shared(tower, t);
    return;
  }
  if (reciprocal(tower, t)) return;
  if (pieces.length > 1) {
    const [a, b] = u.args;
    const x = prove(c, P.lt(zero, a));
    const y = prove(c, P.lt(zero, b));
    if (x && y && define(tower, rule('ln.product', { u: a, v: b }, [x, y]))) return;
    shared(tower, t);
    return;
  }
  if (u.op === 'pow') {
    const positive = prove(c, P.lt(zero, u.args[0]));
    if (positive && define(tower, rule('ln.power', { u: u.args[0], q: num(u.value!) }, [positive]))) return;
  }
  if (u.op === 'fn' && u.name === 'exp') {
    const d = definedHere(c, u.args[0]);
    if (d && define(tower, rule('ln.exp', { u: u.args[0] }, [d]))) return;
  }
  shared(tower, t);
}

/** ln u = −ln v where u · v = 1 for a logarithm met before: √(z² + 1) + z and √(z² + 1) − z. */
function reciprocal(tower: Tower, t: Term): boolean {
  const c = tower.context;
  const u = t.args[0];
  for (const other of tower.kept.get('ln') ?? []) {
    const v = other.args[0];
    const product = V.mul(exactValue(tower, u), exactValue(tower, v));
    if (!V.isZero(V.add(product, V.neg(V.ONE), tower.field.ground))) continue;
    const [x, y] = [prove(c, P.lt(zero, u)), prove(c, P.lt(zero, v))];
    const sum = x && y && rule('ln.product', { u, v }, [x, y]);
    const unit = sum && congruence(tower, sum.conclusion.terms[0], equation(tower, mul(u, v), one));
    if (!unit) continue;
    const detour = sub(fn('ln', mul(u, v)), other);
    const [left, right] = [definedHere(c, t)!, definedHere(c, detour)!];
    const first = infer({ step: 'field', left, right, definitions: [sum], reductions: [] });
    const nothing = rule('order.transitivity', { u: unit.conclusion.terms[0], v: fn('ln', one), w: zero }, [unit, rule('ln.one', {})]);
    const put = infer({ step: 'rewrite', defined: right, equations: [nothing] });
    return define(tower, rule('order.transitivity', { u: t, v: detour, w: put.conclusion.terms[1] }, [first, put]));
  }
  return false;
}

/** The value as a product of positive pieces; null when some sign is not known. */
function positivePieces(tower: Tower, value: V.Value): Term[] | null {
  const c = tower.context;
  const pieces: Term[] = [];
  const unknown: Term[] = [];
  let constant = value.c;
  for (const [, f] of sortedFactors(value)) {
    const p = polyTerm(tower, f.poly);
    const s = sign(c, p);
    if (s?.kind === 'positive') pieces.push(powerTerm(p, f.e));
    else if (s?.kind === 'negative' && f.e % 2 !== 0) {
      constant = Q.neg(constant);
      pieces.push(powerTerm(neg(p), f.e));
    } else if (f.e % 2 === 0 && prove(c, P.ne(p, zero))) pieces.push(powerTerm(fn('abs', p), f.e));
    else unknown.push(powerTerm(p, f.e));
  }
  if (unknown.length > 0) {
    const rest = unknown.reduce((a, b) => mul(a, b));
    const whole = Q.sign(constant) < 0 ? mul(minusOne, rest) : rest;
    if (pieces.length > 0 && !prove(c, P.lt(zero, whole))) return null;
    if (pieces.length === 0 && Q.eq(Q.abs(constant), Q.ONE)) return null;
    if (!prove(c, P.lt(zero, whole))) return null;
    pieces.push(whole);
    constant = Q.abs(constant);
  }
  if (Q.sign(constant) < 0) return null;
  return [...primePowers(constant), ...pieces];
}
function primePowers(q: Rational): Term[] {
  const out: Term[] = [];
  for (const [n0, s] of [
    [q.n, 1],
    [q.d, -1],
  ] as const) {
    let n = n0;
    for (let p = 2n; p < 1000n && p * p <= n; p++) {
      let e = 0;
      while (n % p === 0n) {
        n /= p;
        e++;
      }
      if (e > 0) out.push(powerTerm(int(p), s * e));
    }
    if (n > 1n) out.push(powerTerm(int(n), s));
  }
  return out;
}
