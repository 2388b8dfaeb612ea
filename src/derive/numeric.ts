/**
 * Values and first derivatives in double precision, for routing only: they choose where to look and what to try first, and never decide.
 */

import { toNumber } from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { functionNamed } from '../theory/functions.ts';

/** A value and its derivative with respect to one variable. */
export interface Dual {
  readonly v: number;
  readonly d: number;
}

/** Values and slopes of a few terms at many points: the order of evaluation is found once. */
export function duals(roots: readonly Term[], wrt: string): (point: ReadonlyMap<string, number>) => Dual[] {
  const order = postorder(roots);
  const known = new Map<Term, Dual>();
  return (point) => {
    for (const t of order) known.set(t, step(t, point, wrt, known));
    return roots.map((r) => known.get(r)!);
  };
}

/** The value and derivative of t at a point; NaN where something is undefined. */
export function dual(root: Term, point: ReadonlyMap<string, number>, wrt: string, known: Map<Term, Dual> = new Map()): Dual {
  for (const t of postorder(root, (u) => known.has(u))) known.set(t, step(t, point, wrt, known));
  return known.get(root)!;
}

/** Values at one point, kept: of an expression that was changed a little only what is new is worked out. */
export function valuesAt(point: ReadonlyMap<string, number>): (t: Term) => number {
  const known = new Map<Term, Dual>();
  return (t) => {
    for (const u of postorder(t, (v) => known.has(v))) known.set(u, step(u, point, '', known));
    return known.get(t)!.v;
  };
}

function step(t: Term, point: ReadonlyMap<string, number>, wrt: string, known: ReadonlyMap<Term, Dual>): Dual {
  const x = known.get(t.args[0])!;
  const y = known.get(t.args[1])!;
  switch (t.op) {
    case 'num':
      return { v: toNumber(t.value!), d: 0 };
    case 'pi':
      return { v: Math.PI, d: 0 };
    case 'var':
      return { v: point.get(t.name) ?? Number.NaN, d: t.name === wrt ? 1 : 0 };
    case 'add':
      return { v: x.v + y.v, d: x.d + y.d };
    case 'sub':
      return { v: x.v - y.v, d: x.d - y.d };
    case 'neg':
      return { v: -x.v, d: -x.d };
    case 'mul':
      return { v: x.v * y.v, d: x.d * y.v + x.v * y.d };
    case 'div':
      return y.v === 0 ? NOWHERE : { v: x.v / y.v, d: (x.d - (x.v / y.v) * y.d) / y.v };
    case 'pow': {
      const q = toNumber(t.value!);
      const odd = t.value!.d % 2n === 1n;
      if (x.v < 0 && !odd) return NOWHERE;
      const signed = (e: number, flip: boolean): number => (x.v < 0 ? (flip ? -1 : 1) * Math.abs(x.v) ** e : x.v ** e);
      const oddTop = t.value!.n % 2n !== 0n;
      if (q === 0) return { v: 1, d: 0 };
      if (x.v === 0 && q < 0) return NOWHERE;
      return { v: signed(q, oddTop), d: x.d === 0 ? 0 : q * signed(q - 1, !oddTop) * x.d };
    }
    case 'rpow': {
      if (!(x.v > 0)) return NOWHERE;
      const v = x.v ** y.v;
      return { v, d: v * (y.d * Math.log(x.v) + (y.v * x.d) / x.v) };
    }
    case 'if': {
      const holds = t.name === 'lt' ? x.v < y.v : t.name === 'le' ? x.v <= y.v : x.v === y.v;
      return Number.isNaN(x.v) || Number.isNaN(y.v) ? NOWHERE : known.get(t.args[holds ? 2 : 3])!;
    }
    case 'fn':
      return apply(t.name, x, y);
  }
}
const NOWHERE: Dual = { v: Number.NaN, d: Number.NaN };

function apply(name: string, x: Dual, y: Dual): Dual {
  switch (name) {
    case 'max':
      return x.v >= y.v ? x : y;
    case 'min':
      return x.v <= y.v ? x : y;
    case 'abs':
      return x.v < 0 ? { v: -x.v, d: -x.d } : x;
  }
  const f = functionNamed.get(name);
  if (!f) return NOWHERE;
  const v = f.double(x.v);
  if (x.d === 0 || name === 'sign') return { v, d: 0 };
  // The slope by the function's own closed formula would repeat the rule table; a difference of fourth order is enough for routing.
  const size = Math.abs(x.v);
  const h = x.v === 0 ? 1e-4 : size > 1000 ? 1e-7 * size : 1e-4 * Math.min(1, size);
  const slope = (8 * (f.double(x.v + h) - f.double(x.v - h)) - f.double(x.v + 2 * h) + f.double(x.v - 2 * h)) / (12 * h);
  return { v, d: slope * x.d };
}

/** The value of t at a point in double precision. */
export const double = (t: Term, point: ReadonlyMap<string, number>): number => dual(t, point, '').v;
