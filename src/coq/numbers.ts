/**
 * Values of terms at a rational point, and relations between them, as Coq proofs over proofs/coq/Numbers.v: one lemma a node says which
 * real number it denotes; conditions on numbers are left to the tactic `number`, which Coq runs.
 * Which lemma fits (which branch, which sign) is read off the kernel's enclosures; Coq checks the choice.
 */

import { ballOf, type Enclosure, enclose } from '../kernel/enclosure.ts';
import * as B from '../num/ball.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { Inexpressible } from './inexpressible.ts';
import { coqFunction, coqRational } from './notation.ts';

/** Where variables are rational numbers: variable → number, and the proof that it is. */
export interface Point {
  readonly at: ReadonlyMap<string, Rational>;
  readonly proofs: ReadonlyMap<string, string>;
}
export const NOWHERE: Point = { at: new Map(), proofs: new Map() };

/** Written out as a tree, a proof may have so many nodes. */
const LARGEST = 20_000;

/** `num_side`: a side condition, proved by Coq's interval arithmetic at this precision. */
const side = (precision: number): string => `ltac:(number ${precision}%positive)`;

/** The proof that the term has a value (`t = Some …`, the value found by Coq). */
export function valueProof(root: Term, point: Point, precision: number): string {
  const known = new Map<Term, Enclosure | undefined>();
  const size = new Map<Term, number>();
  const proofs = new Map<Term, string>();
  enclose(root, point.at, precision, known);
  for (const t of postorder(root)) {
    let s = 1;
    for (const a of t.args) s += size.get(a)!;
    if (s > LARGEST) throw new Inexpressible('a term to be evaluated is too large when written out');
    size.set(t, s);
    // A branch that is not taken may have no value.
    if (!known.get(t)) continue;
    proofs.set(t, node(t, point, precision, known, proofs));
  }
  const proof = proofs.get(root);
  if (proof === undefined) throw new Inexpressible('a term is not shown to have a value at the point');
  return proof;
}

function node(
  t: Term,
  point: Point,
  precision: number,
  known: ReadonlyMap<Term, Enclosure | undefined>,
  proofs: ReadonlyMap<Term, string>,
): string {
  const arg = (i: number): string => proofs.get(t.args[i])!;
  const sign = (i: number): number | undefined => signOf(known.get(t.args[i]), precision);
  const number = side(precision);
  switch (t.op) {
    case 'num':
      return `(val_num ${coqRational(t.value!)})`;
    case 'var':
      return `(val_at _ _ ${point.proofs.get(t.name) ?? fail('a variable has no value')})`;
    case 'pi':
      return 'val_pi';
    case 'neg':
      return `(val_neg _ _ ${arg(0)})`;
    case 'add':
    case 'sub':
    case 'mul':
      return `(val_${t.op} _ _ _ _ ${arg(0)} ${arg(1)})`;
    case 'div':
    case 'rpow':
      return `(val_${t.op} _ _ _ _ ${arg(0)} ${arg(1)} ${number})`;
    case 'pow':
      return power(t.value!, arg(0), known.get(t.args[0]), sign(0), number);
    case 'if': {
      const [a, b] = t.args.map((u) => known.get(u));
      const taken = a && b && holds(t.name, a, b, precision);
      if (taken === undefined) throw new Inexpressible('which branch is taken is not settled by enclosures');
      return `(val_if_${t.name}_${taken ? 'then' : 'else'} _ _ _ _ _ _ _ ${arg(0)} ${arg(1)} ${arg(taken ? 2 : 3)} ${number})`;
    }
    case 'fn':
      return apply(t, known, precision, arg, number);
  }
}

function power(q: Rational, base: string, of: Enclosure | undefined, sign: number | undefined, number: string): string {
  const exponent = coqRational(q);
  const negative = Q.sign(q) < 0;
  if (q.d === 1n)
    return negative ? `(val_pow_negative _ _ ${exponent} ${base} eq_refl ${number})` : `(val_pow _ _ ${exponent} ${base} eq_refl)`;
  const root = q.d === 2n && !negative && of?.exact ? Q.nthRoot(of.exact, 2) : undefined;
  if (root) return `(val_sqrt_exact _ _ ${exponent} (rat ${coqRational(root)}) ${base} eq_refl ${number} ${number})`;
  if (q.d === 2n) return `(val_sqrt${negative ? '_negative' : ''} _ _ ${exponent} ${base} eq_refl ${number})`;
  const suffix = sign === 0 ? '_zero' : sign === -1 ? '_negative' : '';
  return `(val_root${suffix} _ _ ${exponent} ${base} eq_refl ${number})`;
}

const AT_ZERO: ReadonlySet<string> = new Set('exp cos sin cosh sinh tanh sech atan asin asinh atanh erf tan sec'.split(' '));
const AT_ONE: ReadonlySet<string> = new Set(['ln', 'acosh', 'asin', 'acos']);
/** Functions of which the value asks for a condition, and how many. */
const CONDITIONS: Readonly<Record<string, number>> = {
  tan: 1,
  sec: 1,
  cot: 1,
  csc: 1,
  coth: 1,
  csch: 1,
  ln: 1,
  acosh: 1,
  atanh: 2,
  asin: 2,
  acos: 2,
};

function apply(
  t: Term,
  known: ReadonlyMap<Term, Enclosure | undefined>,
  precision: number,
  arg: (i: number) => string,
  number: string,
): string {
  const name = coqFunction(t.name);
  const [x, y] = t.args.map((a) => known.get(a));
  const exactly = x?.exact;
  if (t.name === 'max' || t.name === 'min') {
    if (!x?.exact || !y?.exact) return `(val_${name} _ _ _ _ ${arg(0)} ${arg(1)})`;
    const first = Q.cmp(x.exact, y.exact) > 0 === (t.name === 'max');
    return `(val_${name}_${first ? 'first' : 'second'} _ _ _ _ ${arg(0)} ${arg(1)} ${number})`;
  }
  const special = (suffix: string): string => `(val_${name}_${suffix} _ _ ${arg(0)} ${number})`;
  if (t.name === 'sign' || (t.name === 'abs' && exactly)) {
    const s = signOf(x, precision);
    if (s === undefined) throw new Inexpressible('a sign is not settled by enclosures');
    return special(s > 0 || (s === 0 && t.name === 'abs') ? 'positive' : s < 0 ? 'negative' : 'zero');
  }
  if (exactly && Q.isZero(exactly) && AT_ZERO.has(t.name)) return special('zero');
  if (exactly && exactly.d === 1n && exactly.n === 1n && AT_ONE.has(t.name)) return special('one');
  if (exactly && exactly.d === 1n && exactly.n === -1n && (t.name === 'asin' || t.name === 'acos')) return special('minus_one');
  return `(val_${name} _ _ ${arg(0)}${` ${number}`.repeat(CONDITIONS[t.name] ?? 0)})`;
}

function fail(why: string): never {
  throw new Inexpressible(why);
}
function signOf(e: Enclosure | undefined, precision: number): number | undefined {
  if (!e) return undefined;
  return e.exact ? Q.sign(e.exact) : B.signOf(ballOf(e, precision));
}
function holds(relation: string, a: Enclosure, b: Enclosure, precision: number): boolean | undefined {
  if (a.exact && b.exact) {
    const c = Q.cmp(a.exact, b.exact);
    return relation === 'lt' ? c < 0 : relation === 'le' ? c <= 0 : c === 0;
  }
  const [p, q] = [ballOf(a, precision), ballOf(b, precision)];
  if (B.less(p, q)) return relation !== 'eq';
  return B.less(q, p) ? false : undefined;
}

const LEMMA: Readonly<Record<string, string>> = { lt: 'less_of_values', le: 'at_most_of_values', ne: 'unequal_of_values' };

/** The proof of a relation between values at a point. */
export function relationProof(p: Prop, point: Point, precision: number): string {
  const lemma = LEMMA[p.kind];
  if (lemma === undefined) throw new Inexpressible(`a relation of kind ${p.kind} is not settled by enclosures`);
  const [a, b] = p.terms.map((t) => valueProof(t, point, precision));
  return `(${lemma} _ _ _ _ ${a} ${b} ${side(precision)})`;
}
