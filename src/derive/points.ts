/**
 * Where to look: rational points that satisfy the assumptions, in a fixed order. Doubles only rank them; nothing is decided here.
 */
import { makeField } from '../kernel/field.ts';
import { FuelSpent } from '../kernel/polynomial.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { double, duals } from './numeric.ts';

export type Point = ReadonlyMap<string, Rational>;

const VARIABLE = [
  '1',
  '-1',
  '2',
  '-2',
  '1/2',
  '-1/2',
  '3',
  '-3',
  '1/4',
  '-1/4',
  '3/4',
  '-3/4',
  '5',
  '-5',
  '0',
  '10',
  '-10',
  '7/8',
  '-7/8',
  '3/2',
  '-3/2',
  '5/2',
  '9/8',
  '17/16',
  '-17/16',
  '1/8',
  '-1/8',
  '20',
  '-20',
  '13/4',
  '-29/8',
  '25',
  '-25',
  '60',
  '-60',
  '100',
  '-100',
  '1/64',
  '-1/64',
  '300',
  '-300',
  '2000000',
  '-2000000',
];
const PARAMETER = ['2', '1/2', '-1', '1', '3', '-2', '1/4', '3/4', '0', '5', '-1/2', '9/8'];

const value = (text: string): Rational => Q.parse(text);
const LINE: readonly Rational[] = VARIABLE.map(value);
const SETTINGS: readonly Rational[] = PARAMETER.map(value);
const SHIFTS: readonly Rational[] = ['0', '1/16', '-1/16', '1/2'].map(value);
const STEEP = Q.rational(50);
const FINE_SHIFTS: readonly Rational[] = ['0', '1/16', '-1/16', '1', '1/4096', '-1/4096'].map(value);

/** Candidate points for the variable and the parameters, about `limit` of them. */
export function candidates(terms: readonly Term[], wrt: string, assume: readonly Prop[], limit: number): Point[] {
  const names = new Set<string>();
  for (const t of [...terms, ...assume.flatMap((p) => p.terms)]) for (const v of t.vars) names.add(v);
  names.delete(wrt);
  const parameters = [...names].sort();
  const zs = [...LINE, ...nearNumbers(terms)];
  const out: Point[] = [];
  const fixed = assume.filter((p) => p.terms.every((t) => !t.vars.includes(wrt)));
  const rows = parameterRows(parameters, fixed);
  const holds = satisfied(assume.filter((p) => !fixed.includes(p)));
  for (const row of rows) {
    for (const z of zs) {
      const point = new Map([...row, [wrt, z] as const]);
      if (holds(point)) out.push(point);
      if (out.length >= limit) return out;
    }
  }
  return out;
}

/** The numbers that occur in the terms (also as 10^9 or 1/3), and points beside them. */
function nearNumbers(terms: readonly Term[]): Rational[] {
  const out: Rational[] = [];
  for (const t of postorder(terms)) {
    const q = t.op === 'num' ? t.value! : t.vars.length === 0 && t.args.length > 0 && t.op !== 'fn' ? exactNumber(t) : null;
    if (!q || Q.bitLength(q) > 40 || out.length > 60) continue;
    for (const shift of t.op === 'num' ? SHIFTS : FINE_SHIFTS) out.push(Q.add(q, shift), Q.sub(Q.neg(q), shift));
    // A large factor makes things happen near 0: tanh(10^6 z).
    if (Q.cmp(Q.abs(q), STEEP) >= 0) out.push(Q.div(Q.ONE, q), Q.div(Q.MINUS_ONE, q), Q.div(Q.HALF, q), Q.div(Q.neg(Q.HALF), q));
  }
  return out;
}
/** The value of a number spelt as a sum, product, quotient or power; null when it is not rational or not small. */
function exactNumber(t: Term): Rational | null {
  const size = double(t, NOWHERE);
  if (!(Math.abs(size) < 1e12)) return null;
  try {
    const value = makeField(1000).value(t);
    return value.factors.size === 0 ? value.c : null;
  } catch (error) {
    if (error instanceof RangeError || error instanceof FuelSpent) return null;
    throw error;
  }
}
const NOWHERE: ReadonlyMap<string, number> = new Map();

function parameterRows(names: readonly string[], assume: readonly Prop[]): ReadonlyMap<string, Rational>[] {
  if (names.length === 0) return [new Map()];
  const rows: Map<string, Rational>[] = [];
  const holds = satisfied(assume);
  for (let k = 0; k < 400 && rows.length < 12; k++) {
    const row = new Map<string, Rational>();
    let rest = k;
    names.forEach((name, i) => {
      row.set(name, SETTINGS[(rest + i) % SETTINGS.length]);
      rest = Math.floor(rest / SETTINGS.length) + (k % 7);
    });
    if (holds(row)) rows.push(row);
  }
  return rows;
}

/** Do the relations seem to hold at a point? */
function satisfied(assume: readonly Prop[]): (point: Point) => boolean {
  if (assume.length === 0) return () => true;
  const sides = duals(
    assume.flatMap((p) => p.terms.slice(0, 2)),
    '',
  );
  return (point) => {
    const values = sides(numbersOf(point));
    return assume.every((p, i) => compare(p.kind, values[2 * i].v, values[2 * i + 1].v));
  };
}
function compare(kind: Prop['kind'], a: number, b: number): boolean {
  switch (kind) {
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    default:
      return false;
  }
}

const numbers = new WeakMap<Point, ReadonlyMap<string, number>>();
/** The point in doubles. */
export function numbersOf(point: Point): ReadonlyMap<string, number> {
  let known = numbers.get(point);
  if (!known) numbers.set(point, (known = new Map([...point].map(([k, q]) => [k, Q.toNumber(q)]))));
  return known;
}
