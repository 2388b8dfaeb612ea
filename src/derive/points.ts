/**
 * Where to look: rational points that satisfy the assumptions, in a fixed order. Doubles only rank them; nothing is decided here.
 */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { double } from './numeric.ts';

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

/** Candidate points for the variable and the parameters, about `limit` of them. */
export function candidates(terms: readonly Term[], wrt: string, assume: readonly Prop[], limit: number): Point[] {
  const names = new Set<string>();
  for (const t of [...terms, ...assume.flatMap((p) => p.terms)]) for (const v of t.vars) names.add(v);
  names.delete(wrt);
  const parameters = [...names].sort();
  const zs = [...VARIABLE.map(value), ...nearNumbers(terms)];
  const out: Point[] = [];
  const rows = parameterRows(
    parameters,
    assume.filter((p) => p.terms.every((t) => !t.vars.includes(wrt))),
  );
  for (const row of rows) {
    for (const z of zs) {
      const point = new Map([...row, [wrt, z] as const]);
      if (assume.every((p) => satisfied(p, point))) out.push(point);
      if (out.length >= limit) return out;
    }
  }
  return out;
}

/** The numbers that occur in the terms, and points beside them. */
function nearNumbers(terms: readonly Term[]): Rational[] {
  const out: Rational[] = [];
  for (const t of postorder(terms)) {
    if (t.op !== 'num' || Q.bitLength(t.value!) > 40 || out.length > 24) continue;
    for (const shift of ['0', '1/16', '-1/16', '1/2']) out.push(Q.add(t.value!, value(shift)), Q.sub(Q.neg(t.value!), value(shift)));
  }
  return out;
}

function parameterRows(names: readonly string[], assume: readonly Prop[]): ReadonlyMap<string, Rational>[] {
  if (names.length === 0) return [new Map()];
  const rows: Map<string, Rational>[] = [];
  for (let k = 0; k < 400 && rows.length < 12; k++) {
    const row = new Map<string, Rational>();
    let rest = k;
    names.forEach((name, i) => {
      row.set(name, value(PARAMETER[(rest + i) % PARAMETER.length]));
      rest = Math.floor(rest / PARAMETER.length) + (k % 7);
    });
    if (assume.every((p) => satisfied(p, row))) rows.push(row);
  }
  return rows;
}

/** Does the relation seem to hold at the point? */
function satisfied(p: Prop, point: Point): boolean {
  const numbers = new Map([...point].map(([k, q]) => [k, Q.toNumber(q)]));
  const a = double(p.terms[0], numbers);
  const b = double(p.terms[1], numbers);
  switch (p.kind) {
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

/** The point in doubles. */
export const numbersOf = (point: Point): ReadonlyMap<string, number> => new Map([...point].map(([k, q]) => [k, Q.toNumber(q)]));
