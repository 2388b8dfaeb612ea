/**
 * Witnesses in a region that a proof got stuck in: values that satisfy its hypotheses, however thin it is. Doubles choose, theorems decide.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
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
import { type Found, refuteAt, refuteEquality, valueText } from './refute.ts';
import type { DerivativeQuestion, EqualityQuestion } from './verdict.ts';

/** Does the claim differ from the derivative somewhere in the region? */
export function refuteCell(q: DerivativeQuestion, cell: readonly Prop[], fuel: Fuel): Found | null {
  const names = [...new Set([q.f, q.claim, ...cell.flatMap((p) => p.terms)].flatMap((t) => t.vars))].filter((n) => n !== q.wrt).sort();
  for (const values of settings([...names, q.wrt], cell)) {
    const point: Point | null = rational(values);
    const found = point ? refuteAt(q, point, fuel) : refuteExactly(q, values, fuel);
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

function choices(name: string, known: Setting, cell: readonly Prop[]): Term[] {
  const x = variable(name);
  const here = numbers(known);
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { kind, terms } of cell) {
    const [a, b] = terms;
    const other = a === x ? b : b === x ? a : null;
    if (!other || other.vars.some((v) => !known.has(v))) continue;
    if (kind === 'eq' && other.vars.length === 0) return [other];
    const value = double(other, here);
    if (kind === 'lt' || kind === 'le') {
      if (a === x) high = Math.min(high, value);
      else low = Math.max(low, value);
    }
  }
  return between(low, high).map(num);
}
/** Short fractions between two numbers. */
function between(low: number, high: number): Q.Rational[] {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return ['1', '-1', '2', '1/2'].map(Q.parse);
  if (high === Number.POSITIVE_INFINITY) return [simplest(low + 1, low + 2), simplest(low + 1e-3, low + 1e-2)];
  if (low === Number.NEGATIVE_INFINITY) return [simplest(high - 2, high - 1), simplest(high - 1e-2, high - 1e-3)];
  const width = high - low;
  return width > 0 ? [simplest(low + width / 4, high - width / 4)] : [];
}
/** The fraction with the smallest denominator between two doubles. */
function simplest(low: number, high: number): Q.Rational {
  if (low <= 0 && high >= 0) return Q.ZERO;
  if (high < 0) return Q.neg(simplest(-high, -low));
  const whole = Math.ceil(low);
  if (whole <= high) return Q.rational(BigInt(whole));
  const floor = Math.floor(low);
  return Q.add(Q.rational(BigInt(floor)), Q.div(Q.ONE, simplest(1 / (high - floor), 1 / (low - floor))));
}

function seems(p: Prop, at: ReadonlyMap<string, number>): boolean {
  if (p.kind === 'eq') return true;
  const [a, b] = p.terms.map((t) => double(t, at));
  return p.kind === 'lt' ? a < b : p.kind === 'le' ? a <= b : p.kind !== 'ne' || a !== b;
}

/** At a setting that has irrational values: the variables are set equal to closed terms. */
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
  const text = (t: Term): string => valueText(closed, substitute(t, values));
  const at = Object.fromEntries([...values].map(([name, t]) => [name, text(t)]));
  return { how: 'value', theorems: [theorem, ...assumptions], derivative: d, witness: { at, left: text(q.claim), right: text(d) } };
}
