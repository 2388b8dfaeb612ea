/**
 * Witnesses in a region that a proof got stuck in: values that satisfy its hypotheses, however thin it is. Doubles choose, theorems decide.
 */

import { ballOf, enclose } from '../kernel/enclosure.ts';
import { infer, type Theorem } from '../kernel/kernel.ts';
import { lower } from '../num/ball.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { num, type Term, variable } from '../term/term.ts';
import { substitute } from '../term/traverse.ts';
import { attempt, type Fuel, prove } from './context.ts';
import { region } from './derivatives.ts';
import { differentiate, isTheorem } from './differentiate.ts';
import { double } from './numeric.ts';
import type { Point } from './points.ts';
import { type Found, refuteAt, refuteEquality, valueText, valueTexts } from './refute.ts';
import type { DerivativeQuestion, EqualityQuestion } from './verdict.ts';

/** Does the claim differ from the derivative somewhere in the region? */
export function refuteCell(q: DerivativeQuestion, cell: readonly Prop[], fuel: Fuel): Found | null {
  const names = [...new Set([q.f, q.claim, ...cell.flatMap((p) => p.terms)].flatMap((t) => t.vars))].filter((n) => n !== q.wrt).sort();
  for (const values of settings([...names, q.wrt], cell)) {
    const point: Point | null = rational(values);
    const found = (point && refuteAt(q, point, fuel)) ?? refuteExactly(q, values, fuel);
    if (found) return found;
  }
  return null;
}
/** Do the two sides differ somewhere in the region? */
export function refuteEqualityCell(q: EqualityQuestion, cell: readonly Prop[], fuel: Fuel): Found | null {
  const names = [...new Set([q.left, q.right, ...cell.flatMap((p) => p.terms)].flatMap((t) => t.vars))].sort();
  for (const values of settings(names, cell)) {
    const point = rational(values);
    const found = point && refuteEquality(q, point, fuel);
    if (found) return found;
  }
  return null;
}
/** A value for each variable: a number, or a closed term such as √2. */
type Setting = ReadonlyMap<string, Term>;

function rational(values: Setting): Point | null {
  const out = new Map<string, Q.Rational>();
  for (const [name, t] of values) {
    if (t.op !== 'num') return null;
    out.set(name, t.value!);
  }
  return out;
}

/** A few settings that seem to satisfy the relations, parameters first. */
function settings(names: readonly string[], cell: readonly Prop[]): Setting[] {
  let partial: Map<string, Term>[] = [new Map()];
  for (const name of names) {
    partial = partial.flatMap((known) => choices(name, known, cell).map((t) => new Map([...known, [name, t]]))).slice(0, 24);
  }
  return partial.filter((s) => cell.every((p) => seems(p, numbers(s)))).slice(0, 8);
}
const numbers = (s: Setting): Map<string, number> => new Map([...s].map(([k, t]) => [k, double(t, NOTHING)]));
const NOTHING: ReadonlyMap<string, number> = new Map();
const PRECISION = 256;

function choices(name: string, known: Setting, cell: readonly Prop[]): Term[] {
  const x = variable(name);
  let low: Q.Rational | null = null;
  let high: Q.Rational | null = null;
  for (const { kind, terms } of cell) {
    const [a, b] = terms;
    const other = a === x ? b : b === x ? a : null;
    if (!other || other.vars.some((v) => !known.has(v))) continue;
    if (kind === 'eq' && other.vars.length === 0) return [other];
    const value = kind === 'lt' || kind === 'le' ? sizeOf(substitute(other, known)) : null;
    if (!value) continue;
    if (a === x) high = high === null || Q.cmp(value, high) < 0 ? value : high;
    else low = low === null || Q.cmp(value, low) > 0 ? value : low;
  }
  return between(low, high).map(num);
}
/** A closed term's value, to many digits. */
function sizeOf(t: Term): Q.Rational | null {
  const v = enclose(t, new Map(), PRECISION, new Map());
  return v ? (v.exact ?? lower(ballOf(v, PRECISION))) : null;
}
/** Short fractions between two numbers (null: no bound). */
function between(low: Q.Rational | null, high: Q.Rational | null): Q.Rational[] {
  const beside = (q: Q.Rational, from: Q.Rational, to: Q.Rational): Q.Rational => simplest(Q.add(q, from), Q.add(q, to));
  if (low === null && high === null) return ['1', '-1', '2', '1/2'].map(Q.parse);
  if (low !== null && high === null) return [beside(low, Q.ONE, Q.TWO), beside(low, NEAR, SOON)];
  if (low === null) return [beside(high!, Q.neg(Q.TWO), Q.MINUS_ONE), beside(high!, Q.neg(SOON), Q.neg(NEAR))];
  const quarter = Q.div(Q.sub(high!, low), Q.rational(4));
  return Q.sign(quarter) > 0 ? [simplest(Q.add(low, quarter), Q.sub(high!, quarter))] : [];
}
const NEAR = Q.rational(1, 1000);
const SOON = Q.rational(1, 100);
/** The fraction with the smallest denominator between two. */
function simplest(low: Q.Rational, high: Q.Rational): Q.Rational {
  if (Q.sign(low) <= 0 && Q.sign(high) >= 0) return Q.ZERO;
  if (Q.sign(high) < 0) return Q.neg(simplest(Q.neg(high), Q.neg(low)));
  const floor = Q.rational(Q.floor(low));
  const whole = Q.eq(floor, low) ? floor : Q.add(floor, Q.ONE);
  if (Q.cmp(whole, high) <= 0) return whole;
  return Q.add(floor, Q.div(Q.ONE, simplest(Q.div(Q.ONE, Q.sub(high, floor)), Q.div(Q.ONE, Q.sub(low, floor)))));
}

/** May the relation hold, as far as doubles can tell? */
function seems(p: Prop, at: ReadonlyMap<string, number>): boolean {
  const [a, b] = p.terms.map((t) => double(t, at));
  return p.kind !== 'lt' && p.kind !== 'le' ? true : a - b <= 1e-9 * (1 + Math.abs(a));
}

/** At a setting that has irrational values, or where the difference is too small for digits: the variables are set equal to closed terms. */
function refuteExactly(q: DerivativeQuestion, values: Setting, fuel: Fuel): Found | null {
  if (q.order !== 1) return null;
  const c = region(
    { fuel },
    [...values].map(([name, t]) => P.eq(variable(name), t)),
    false,
  );
  const assumptions = q.assume.map((p) => prove(c, p));
  const derivative = differentiate(c, q.f, q.wrt);
  if (!isTheorem(derivative) || !assumptions.every((t): t is Theorem => t !== null)) return null;
  const d = derivative.conclusion.terms[1];
  const unequal = prove(c, P.lt(d, q.claim)) ?? prove(c, P.lt(q.claim, d));
  const theorem = unequal && attempt(() => infer({ step: 'differs', derivative, unequal }));
  if (!theorem) return null;
  const closed = region({ fuel }, [], false);
  const at = Object.fromEntries([...values].map(([name, t]) => [name, valueText(closed, t)]));
  const texts = valueTexts(closed, substitute(q.claim, values), substitute(d, values));
  return { how: 'value', theorems: [theorem, ...assumptions], derivative: d, witness: { at, ...texts } };
}
