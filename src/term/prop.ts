/**
 * Propositions about real functions, interned like terms: two equal propositions of one session are the same object.
 *
 * Each is read *pointwise*, at an assignment of real numbers to variables (docs/trust.md states every meaning exactly):
 *  eq ne lt le      both sides are defined and the relation holds
 *  defined, undefined
 *  derivative       `of`, as a function of `wrt`, has `order`-th derivative (one-sided if `side` says so) equal to the defined value `is`
 *  unjudged         `of` does not have both (finite) one-sided derivatives here: undefined on a side, a jump, a vertical tangent
 *  nondifferentiable  the `order`-th derivative does not exist here
 *  isolated         `of` is nonzero at all points of a punctured neighbourhood in `wrt`
 *  answers          `claim` answers the question for the `order`-th derivative of `of` here
 *  nearly           where that derivative exists, the claim is defined on a punctured neighbourhood
 *  agrees           one of two terms is undefined, or both are equal
 *  differs          the derivative exists here, the claim is defined and has another value
 *  outside          the one-sided derivatives exist and differ, and the claim's value is not between them
 */
import { memo, type Term } from './term.ts';

export type PropKind =
  | 'eq'
  | 'ne'
  | 'lt'
  | 'le'
  | 'defined'
  | 'undefined'
  | 'derivative'
  | 'unjudged'
  | 'nondifferentiable'
  | 'isolated'
  | 'answers'
  | 'nearly'
  | 'agrees'
  | 'differs'
  | 'outside';
export type Side = '' | 'left' | 'right';

export interface Prop {
  readonly kind: PropKind;
  /** Relations: left, right. Others: the subject, then the value, claim or limit if there is one. */
  readonly terms: readonly Term[];
  /** The bound variable, or '' where there is none. */
  readonly wrt: string;
  /** Order of the derivative; 0 where there is none. */
  readonly order: number;
  /** derivative: the side. Otherwise ''. */
  readonly tag: string;
}

const MEMO = Symbol('props');
/** Propositions that are told apart by their terms alone. */
const RELATIONS: ReadonlyMap<PropKind, number> = new Map([
  ['eq', 0],
  ['ne', 1],
  ['lt', 2],
  ['le', 3],
  ['defined', 4],
  ['undefined', 5],
]);

/** Intern a proposition. Terms decide the session it belongs to. */
export function prop(kind: PropKind, terms: readonly Term[], wrt = '', order = 0, tag = ''): Prop {
  const table = memo<Map<string | number, Prop>>(MEMO);
  let inner = table.get(terms[0]);
  if (!inner) table.set(terms[0], (inner = new Map()));
  const second = terms.length === 1 ? 0 : terms[1].id + 1;
  const plain = RELATIONS.get(kind);
  const key = plain !== undefined ? second * RELATIONS.size + plain : `${kind} ${second} ${wrt} ${order} ${tag}`;
  let p = inner.get(key);
  if (!p) inner.set(key, (p = Object.freeze({ kind, terms: Object.freeze([...terms]), wrt, order, tag })));
  return p;
}

export const eq = (a: Term, b: Term): Prop => prop('eq', [a, b]);
export const ne = (a: Term, b: Term): Prop => prop('ne', [a, b]);
export const lt = (a: Term, b: Term): Prop => prop('lt', [a, b]);
export const le = (a: Term, b: Term): Prop => prop('le', [a, b]);
export const defined = (a: Term): Prop => prop('defined', [a]);
export const undefinedAt = (a: Term): Prop => prop('undefined', [a]);
export const derivative = (of: Term, wrt: string, is: Term, order = 1, side: Side = ''): Prop =>
  prop('derivative', [of, is], wrt, order, side);
export const unjudged = (of: Term, wrt: string): Prop => prop('unjudged', [of], wrt);
export const nondifferentiable = (of: Term, wrt: string, order = 1): Prop => prop('nondifferentiable', [of], wrt, order);
export const isolated = (of: Term, wrt: string): Prop => prop('isolated', [of], wrt);
export const answers = (of: Term, wrt: string, claim: Term, order = 1): Prop => prop('answers', [of, claim], wrt, order);
export const nearly = (of: Term, wrt: string, claim: Term, order = 1): Prop => prop('nearly', [of, claim], wrt, order);
export const agrees = (a: Term, b: Term): Prop => prop('agrees', [a, b]);
export const differs = (of: Term, wrt: string, claim: Term, order = 1): Prop => prop('differs', [of, claim], wrt, order);
export const outside = (of: Term, wrt: string, claim: Term): Prop => prop('outside', [of, claim], wrt);
/** The variables an assignment must give for the proposition to be read at it. */
export function propVars(p: Prop): readonly string[] {
  const set = new Set<string>();
  for (const t of p.terms) for (const v of t.vars) set.add(v);
  if (p.wrt) set.add(p.wrt);
  return [...set].sort();
}
