/**
 * The kernel's field step: are two terms the same rational function of their atoms, after rewriting atoms by given equations
 * and powers of atoms by given reductions?
 *
 * Trusted. Sound because: both sides are defined (the kernel has theorems for that), so every divisor met on the way is nonzero;
 * equations and reductions are theorems that hold at the same assignment.
 */
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import * as V from './polynomial.ts';

export interface FieldProblem {
  readonly left: Term;
  readonly right: Term;
  /** Equations t = e used as t → e, wherever t occurs. */
  readonly definitions: readonly (readonly [Term, Term])[];
  /** Equations t^n = e, n ≥ 2, used as t^n → e on powers of the atom t. */
  readonly reductions: readonly (readonly [Term, Term])[];
  readonly fuel: number;
}

/** True when the difference reduces to zero. Throws FuelSpent, or RangeError when a divisor is identically zero. */
export function fieldEqual(problem: FieldProblem): boolean {
  const field = makeField(problem.fuel);
  for (const [t, e] of problem.definitions) field.define(t, e);
  for (const [t, e] of problem.reductions) field.reduce(t, e);
  const difference = V.add(field.value(problem.left), V.neg(field.value(problem.right)), field.ground);
  return V.isZero(difference);
}

export interface Field {
  readonly ground: V.Ground;
  /** Atom number → the term it stands for. */
  readonly atoms: readonly Term[];
  /** From now on t stands for e. Values computed before are kept. */
  define(t: Term, e: Term): void;
  /** From now on powers of the atom base^n reduce by base^n = e. Values computed before are forgotten. */
  reduce(power: Term, e: Term): void;
  value(t: Term): V.Value;
}

/** Terms that the field step does not look into. */
export const isOpaque = (t: Term): boolean =>
  t.op === 'fn' || t.op === 'rpow' || t.op === 'if' || t.op === 'pi' || t.op === 'var' || (t.op === 'pow' && !Q.isInteger(t.value!));

/** An empty field: no definitions, no reductions. Circular definitions throw RangeError when met. */
export function makeField(fuel: number): Field {
  const ground: V.Ground = { fuel, reductions: new Map() };
  const definitions = new Map<Term, Term>();
  const known = new Map<Term, V.Value>();
  const numbers = new Map<Term, number>();
  const atoms: Term[] = [];
  const active = new Set<Term>();

  const atom = (t: Term): V.Value => {
    let n = numbers.get(t);
    if (n === undefined) {
      numbers.set(t, (n = atoms.length));
      atoms.push(t);
    }
    return V.atomValue(n);
  };
  const settle = (t: Term): boolean => {
    known.set(t, definitions.has(t) ? defined(t) : atom(t));
    return true;
  };
  const value = (root: Term): V.Value => {
    // An opaque node is an atom or stands for its definition: its children are not entered.
    const order = postorder(root, (t) => known.has(t) || ((isOpaque(t) || definitions.has(t)) && settle(t)));
    for (const t of order) known.set(t, compute(t));
    return known.get(root)!;
  };
  const defined = (t: Term): V.Value => {
    if (active.has(t)) throw new RangeError('the definitions are circular');
    active.add(t);
    const v = value(definitions.get(t)!);
    active.delete(t);
    return v;
  };
  const compute = (t: Term): V.Value => {
    const v = (i: number): V.Value => known.get(t.args[i])!;
    switch (t.op) {
      case 'num':
        return V.constant(t.value!);
      case 'add':
        return V.add(v(0), v(1), ground);
      case 'sub':
        return V.add(v(0), V.neg(v(1)), ground);
      case 'neg':
        return V.neg(v(0));
      case 'mul':
        return V.mul(v(0), v(1));
      case 'div':
        return V.mul(v(0), V.pow(v(1), -1, ground));
      case 'pow':
        return V.pow(v(0), Number(t.value!.n), ground);
      default:
        throw new RangeError(`${t.op} is opaque`);
    }
  };
  const reduce = (power: Term, e: Term): void => {
    if (power.op !== 'pow' || !Q.isInteger(power.value!) || power.value!.n < 2n) throw new RangeError('not a power');
    const base = power.args[0];
    if (!isOpaque(base) || definitions.has(base)) throw new RangeError('not a power of an atom');
    atom(base);
    const n = numbers.get(base)!;
    ground.reductions.set(n, { atom: n, power: Number(power.value!.n), value: value(e) });
    known.clear();
  };
  return { ground, atoms, define: (t, e) => void definitions.set(t, e), reduce, value };
}
