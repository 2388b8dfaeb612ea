/**
 * Witnesses: a rational point (or a kink) where a claim fails, as theorems; a claim that is undefined on an interval. Untrusted search.
 */

import { ballOf } from '../kernel/enclosure.ts';
import { infer, type Theorem } from '../kernel/kernel.ts';
import { lower, toDecimal } from '../num/ball.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, num, variable, zero } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { makeTower } from './build-tower.ts';
import { attempt, type Context, definedHere, type Fuel, makeContext, prove, separate, valueAt } from './context.ts';
import { nthDerivative, region } from './derivatives.ts';
import { differentiate, isTheorem } from './differentiate.ts';
import type { Point } from './points.ts';
import { bothSides } from './sides.ts';
import { deepSign } from './sign-deep.ts';
import { comparison, isSwitch, switchOf } from './switches.ts';
import { equation } from './tower.ts';
import { undefinedHere } from './undefined.ts';
import type { DerivativeQuestion, EqualityQuestion, Witness } from './verdict.ts';

export interface Found {
  readonly how: 'value' | 'kink' | 'undefined-on-interval';
  readonly theorems: readonly Theorem[];
  readonly derivative: Term | null;
  readonly witness: Witness;
}

/** The assumptions at the context's point, as theorems; null when one fails. */
function admitted(c: Context, assume: readonly Prop[]): Theorem[] | null {
  const out: Theorem[] = [];
  for (const p of assume) {
    const t = prove(c, p);
    if (!t) return null;
    out.push(t);
  }
  return out;
}
const pointContext = (fuel: Fuel, point: Point): Context => makeContext([], fuel, { point, deep: deepSign });
const pointText = (point: Point): Record<string, string> => Object.fromEntries([...point].map(([k, q]) => [k, Q.toString(q)]));

/** A value for people: exact when rational, else digits that end in "…". */
export function valueText(c: Context, t: Term, digits = 12): string {
  let near: number | null = null;
  for (const precision of [64, 256, 1024]) {
    if (precision < 4 * digits) continue;
    const v = valueAt(c, t, precision);
    if (!v) continue;
    if (v.exact) {
      const text = Q.toString(v.exact);
      if (text.length <= 40) return text;
    }
    const ball = ballOf(v, precision);
    const { text } = toDecimal(ball, digits);
    if (!text.startsWith('[')) return `${text}…`;
    near = Q.toNumber(lower(ball) ?? Q.ZERO);
  }
  // No digits are shared where the value is a short decimal: −0.999… and −1.000… are both −1.
  if (near === null) return 'undefined';
  const short = Q.rational(Math.round(near * 12), 12);
  const exact = Math.abs(near - Q.toNumber(short)) < 1e-12 && equation(makeTower(c, [t]), t, num(short));
  return exact ? Q.toString(short) : `${near.toPrecision(12)}…`;
}

/** Two different values, with as many digits as it takes to see the difference, up to a point. */
export function valueTexts(c: Context, a: Term, b: Term): { left: string; right: string } {
  for (const digits of [12, 24, 48]) {
    const [left, right] = [valueText(c, a, digits), valueText(c, b, digits)];
    if (left !== right) return { left, right };
  }
  return { left: valueText(c, a), right: valueText(c, b) };
}

/** f's derivative of the question's order at a rational point, as a theorem under `v = q`. */
export function derivativeAt(q: DerivativeQuestion, c: Context, fuel: Fuel): Theorem | null {
  if (q.order === 1) {
    const d = differentiate(c, q.f, q.wrt);
    return isTheorem(d) ? d : null;
  }
  // Higher orders need a neighbourhood: assume the strict signs that hold here, and cut them afterwards.
  const strict: Prop[] = [];
  for (const t of postorder(q.f)) {
    if (!isSwitch(t)) continue;
    const w = switchOf(t);
    const p = [P.lt(w, zero), P.lt(zero, w)].find((x) => prove(c, x));
    if (!p) return null;
    strict.push(p);
  }
  let theorem = nthDerivative(region({ fuel }, strict), q.f, q.wrt, q.order);
  if (!isTheorem(theorem)) return null;
  for (const h of theorem.hypotheses) {
    const lemma = prove(c, h);
    if (!lemma) return null;
    theorem = infer({ step: 'cut', theorem, lemma });
  }
  return theorem;
}

/** Does the claim differ from the derivative at this point? */
export function refuteAt(q: DerivativeQuestion, point: Point, fuel: Fuel): Found | null {
  const c = pointContext(fuel, point);
  const assumptions = admitted(c, q.assume);
  if (!assumptions) return null;
  const derivative = derivativeAt(q, c, fuel);
  if (!derivative) return null;
  const d = derivative.conclusion.terms[1];
  const unequal = separate(c, d, q.claim) ?? separate(c, q.claim, d);
  if (!unequal) return null;
  const theorem = attempt(() => infer({ step: 'differs', derivative, unequal }));
  if (!theorem) return null;
  return {
    how: 'value',
    theorems: [theorem, ...assumptions],
    derivative: d,
    witness: { at: pointText(point), ...valueTexts(c, q.claim, d) },
  };
}

/** Is the claim undefined on an open interval around the point, where f has a derivative? */
export function refuteUndefined(q: DerivativeQuestion, point: Point, fuel: Fuel): Found | null {
  const x = variable(q.wrt);
  const at = point.get(q.wrt)!;
  const here = pointContext(fuel, point);
  if (!undefinedHere(here, q.claim)) return null;
  for (const width of [Q.rational(1, 8), Q.rational(1, 256), Q.rational(1, 65536)]) {
    const lo = num(Q.sub(at, width));
    const hi = num(Q.add(at, width));
    const fixed = [...point].filter(([k]) => k !== q.wrt).map(([k, v]) => P.eq(variable(k), num(v)));
    const c = region({ fuel }, [P.lt(lo, x), P.lt(x, hi), ...fixed], false);
    const gone = undefinedHere(c, q.claim);
    const derivative = gone && nthDerivative(c, q.f, q.wrt, q.order);
    const assumptions = admitted(c, q.assume);
    if (!gone || !derivative || !isTheorem(derivative) || !assumptions) continue;
    return {
      how: 'undefined-on-interval',
      theorems: [gone, derivative, ...assumptions],
      derivative: derivative.conclusion.terms[1],
      witness: { at: pointText(point), left: 'undefined', right: valueText(here, derivative.conclusion.terms[1]) },
    };
  }
  return null;
}

/** A wrong value at a kink, or at a point where branches join smoothly. */
export function refuteKink(q: DerivativeQuestion, sample: Point, fuel: Fuel): Found | null {
  if (q.order !== 1) return null;
  const tried = new Set<Term>();
  const outer = region({ fuel }, q.assume, false);
  for (const t of postorder([q.f, q.claim])) {
    if (!isSwitch(t) || freeOf(switchOf(t), q.wrt)) continue;
    const pair = comparison(outer, switchOf(t), q.wrt);
    if (!pair || tried.has(pair[1]) || pair[0] !== variable(q.wrt)) continue;
    tried.add(pair[1]);
    const found = atKink(q, pair[1], sample, fuel);
    if (found) return found;
  }
  return null;
}
function atKink(q: DerivativeQuestion, at: Term, sample: Point, fuel: Fuel): Found | null {
  const x = variable(q.wrt);
  const fixed = [...sample].filter(([k]) => k !== q.wrt).map(([k, v]) => P.eq(variable(k), num(v)));
  if (!at.vars.every((v) => sample.has(v) && v !== q.wrt)) return null;
  const exact = valueAt(pointContext(fuel, sample), at, 64)?.exact;
  const b = exact ? num(exact) : at.vars.length === 0 ? at : null;
  if (!b) return null;
  const c = region({ fuel }, [...fixed, P.eq(x, b)], false);
  const assumptions = admitted(c, q.assume);
  if (!assumptions) return null;
  const point: Point = exact ? new Map([...sample, [q.wrt, exact]]) : sample;
  const text = { ...pointText(point), ...(exact ? {} : { [q.wrt]: 'the breakpoint' }) };
  const show = (t: Term): string => (exact ? valueText(pointContext(fuel, point), t) : '');
  const derivative = differentiate(c, q.f, q.wrt);
  const sides = isTheorem(derivative) ? null : bothSides({ f: q.f, wrt: q.wrt, fuel, smoother: null }, fixed, c, x, b);
  const less = (u: Term, v: Term): Theorem | null => prove(c, P.lt(u, v));
  if (isTheorem(derivative)) {
    const d = derivative.conclusion.terms[1];
    const unequal = less(d, q.claim) ?? less(q.claim, d);
    const theorem = unequal && attempt(() => infer({ step: 'differs', derivative, unequal }));
    return (
      theorem && {
        how: 'value',
        theorems: [theorem, ...assumptions],
        derivative: d,
        witness: { at: text, left: show(q.claim), right: show(d) },
      }
    );
  }
  if (!sides || 'compare' in sides || sides[0].slope === null || sides[1].slope === null) return null;
  const [l, r] = [sides[0].slope, sides[1].slope];
  const pairs = [
    [less(q.claim, l), less(q.claim, r)],
    [less(l, q.claim), less(r, q.claim)],
  ];
  for (const [first, second] of pairs) {
    if (!first || !second) continue;
    const theorem = attempt(() => infer({ step: 'outside', left: sides[0].theorem, right: sides[1].theorem, first, second }));
    if (!theorem) continue;
    return {
      how: 'kink',
      theorems: [theorem, ...assumptions],
      derivative: null,
      witness: { at: text, left: show(q.claim), right: `one-sided: ${show(l)} and ${show(r)}` },
    };
  }
  return null;
}

/** Do the two sides differ at this point? */
export function refuteEquality(q: EqualityQuestion, point: Point, fuel: Fuel): Found | null {
  const c = pointContext(fuel, point);
  const assumptions = admitted(c, q.assume);
  const less = assumptions && (separate(c, q.left, q.right) ?? separate(c, q.right, q.left));
  if (!assumptions || !less) return null;
  return {
    how: 'value',
    theorems: [less, ...assumptions],
    derivative: null,
    witness: { at: pointText(point), ...valueTexts(c, q.left, q.right) },
  };
}

export interface Ranked {
  /** Where the values differ clearly. */
  readonly differing: Point[];
  /** Where they differ by little more than doubles err, the largest gap first. */
  readonly doubtful: Point[];
  /** All where they do not differ clearly, or are not known. */
  readonly others: Point[];
}
/** The points by how much two values seem to differ there, each list in order. */
export function ranked(points: readonly Point[], values: readonly (readonly [number, number])[]): Ranked {
  const differing: Point[] = [];
  const others: Point[] = [];
  const doubtful: [Point, number][] = [];
  points.forEach((p, i) => {
    const [a, b] = values[i];
    const gap = Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
    (gap > 1e-6 ? differing : others).push(p);
    if (gap > 1e-9 && gap <= 1e-6) doubtful.push([p, gap]);
  });
  return { differing, others, doubtful: doubtful.sort(([, g], [, h]) => h - g).map(([p]) => p) };
}

/** A point at which the question means something: f has a derivative, the claim is defined, the assumptions hold. */
export function meaningful(q: DerivativeQuestion, point: Point, fuel: Fuel): Theorem[] | null {
  const c = pointContext(fuel, point);
  const assumptions = admitted(c, q.assume);
  const derivative = assumptions && derivativeAt(q, c, fuel);
  const defined = derivative && definedHere(c, q.claim);
  return assumptions && derivative && defined && [derivative, defined, ...assumptions];
}
/** The same for an equation. */
export function meaningfulEquality(q: EqualityQuestion, point: Point, fuel: Fuel): Theorem[] | null {
  const c = pointContext(fuel, point);
  const assumptions = admitted(c, q.assume);
  const left = assumptions && definedHere(c, q.left);
  const right = left && definedHere(c, q.right);
  return assumptions && left && right && [left, right, ...assumptions];
}
