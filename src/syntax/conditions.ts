/**
 * Conditions and definitions by cases as terms. The term language has only `if left rel right` with <, ≤, =; `and`, `or`,
 * `not`, ≠ and chains are nested ifs, sharing their branches.
 *
 * What no case covers is undefined: it becomes 1/0. So `0 if z<0; 1 if z>0` is undefined at 0. If the cases compare the
 * same two terms and together leave nothing out (z<0, z≥0), the last one needs no condition.
 */
import { div, iff, one, type Relation, type Term, zero } from '../term/term.ts';

export interface Comparison {
  readonly rel: Relation;
  readonly left: Term;
  readonly right: Term;
}
export type Condition =
  | ({ readonly kind: 'compare' } & Comparison)
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'no'; readonly part: Condition };

/** The term that is nowhere defined. */
export const undefinedTerm = (): Term => div(one, zero);

export const compare = (rel: Relation, left: Term, right: Term): Condition => ({ kind: 'compare', rel, left, right });

/** `then` where the condition holds, else `otherwise`. Each part of the condition is used once. */
export function choose(c: Condition, then: Term, otherwise: Term): Term {
  switch (c.kind) {
    case 'compare':
      return iff(c.rel, c.left, c.right, then, otherwise);
    case 'no':
      return choose(c.part, otherwise, then);
    case 'all':
      return c.parts.reduceRight((t, part) => choose(part, t, otherwise), then);
    case 'any':
      return c.parts.reduceRight((t, part) => choose(part, then, t), otherwise);
  }
}

export interface Case {
  readonly value: Term;
  /** Absent for "otherwise". */
  readonly condition?: Condition;
}

/** The first case whose condition holds; undefined where none does. */
export function byCases(cases: readonly Case[]): Term {
  const last = cases[cases.length - 1];
  const covered = last.condition !== undefined && isExhaustive(cases);
  let term = last.condition === undefined || covered ? last.value : choose(last.condition, last.value, undefinedTerm());
  for (let i = cases.length - 2; i >= 0; i--) {
    const c = cases[i];
    if (c.condition) term = choose(c.condition, c.value, term);
  }
  return term;
}

const LESS = 1;
const EQUAL = 2;
const GREATER = 4;

/** Which outcomes of comparing the pair satisfy the condition; undefined if it is not a comparison of that pair. */
function outcomes(c: Condition | undefined, a: Term, b: Term): number | undefined {
  if (!c) return undefined;
  if (c.kind === 'no') {
    const inner = outcomes(c.part, a, b);
    return inner === undefined ? undefined : 7 - inner;
  }
  if (c.kind !== 'compare') return undefined;
  const straight = c.left === a && c.right === b;
  if (!straight && !(c.left === b && c.right === a)) return undefined;
  const strict = straight ? LESS : GREATER;
  return c.rel === 'eq' ? EQUAL : c.rel === 'lt' ? strict : strict | EQUAL;
}

/** Do the last case and the earlier ones that compare the same pair leave nothing out? */
function isExhaustive(cases: readonly Case[]): boolean {
  let last = cases[cases.length - 1].condition!;
  while (last.kind === 'no') last = last.part;
  if (last.kind !== 'compare' || cases.length < 2) return false;
  let seen = 0;
  let others = 0;
  for (const c of cases) {
    const mask = outcomes(c.condition, last.left, last.right) ?? 0;
    if (c !== cases[cases.length - 1] && mask > 0) others += 1;
    seen |= mask;
  }
  return seen === 7 && others > 0;
}

/** Two cases that compare the same pair and both hold when the two are equal, in spite of different values. */
export function overlap(cases: readonly Case[]): boolean {
  for (let i = 0; i + 1 < cases.length; i++) {
    const [c, d] = [cases[i].condition, cases[i + 1].condition];
    if (c?.kind !== 'compare' || d?.kind !== 'compare' || cases[i].value === cases[i + 1].value) continue;
    if (c.rel === 'le' && d.rel === 'le' && c.left === d.right && c.right === d.left) return true;
  }
  return false;
}
