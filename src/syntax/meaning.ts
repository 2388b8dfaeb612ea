/** What a piece of Surface means while it is being elaborated, and how problems are reported meanwhile. */
import { mul, type Term } from '../term/term.ts';
import type { Condition } from './conditions.ts';
import { failure, notice, type Problem, type ProblemCode, type Span } from './problem.ts';

export interface Value {
  readonly kind: 'value';
  readonly term: Term;
  /** A bare name of the function under discussion occurs. */
  readonly bare?: boolean;
  /** The name of its output occurs. */
  readonly output?: boolean;
  /** The function under discussion is applied somewhere inside. */
  readonly applied?: boolean;
  /** A "call" that turned out to be a product: its factors, so that `z(1-z)^2` can square the bracket only. */
  readonly split?: readonly [Term, Term];
  readonly struck?: boolean;
}
export type Meaning =
  | Value
  | {
      readonly kind: 'condition';
      readonly condition: Condition;
      readonly bare?: boolean;
      readonly output?: boolean;
      readonly applied?: boolean;
    }
  | { readonly kind: 'list' }
  /** A problem has been reported. */
  | { readonly kind: 'wrong' };

export const WRONG: Meaning = Object.freeze({ kind: 'wrong' });

/** A value made of others: it mentions what they mention. */
export function value(term: Term, ...parts: readonly Meaning[]): Value {
  let bare = false;
  let output = false;
  let applied = false;
  for (const p of parts) {
    if (p.kind !== 'value' && p.kind !== 'condition') continue;
    bare ||= p.bare === true;
    output ||= p.output === true;
    applied ||= p.applied === true;
  }
  return bare || output || applied ? { kind: 'value', term, bare, output, applied } : { kind: 'value', term };
}

/** A product that was written like a call. */
export const product = (head: Term, bracket: Term, ...parts: readonly Meaning[]): Value => ({
  ...value(mul(head, bracket), ...parts),
  split: [head, bracket],
});

/** Problems found so far, and the notices already given. */
export interface Report {
  readonly problems: Problem[];
  readonly said: Set<ProblemCode>;
}
export const newReport = (): Report => ({ problems: [], said: new Set() });

/** Record an error; the piece has no meaning. */
export function fail(report: Report, code: ProblemCode, span: Span, message: string, repair?: string, about?: string): Meaning {
  const problem = failure(code, span, message, repair);
  report.problems.push(about === undefined ? problem : { ...problem, about });
  return WRONG;
}

/** Record a notice, the first time that its code comes up. */
export function say(report: Report, code: ProblemCode, span: Span, message: string, repair?: string): void {
  if (report.said.has(code)) return;
  report.said.add(code);
  report.problems.push(notice(code, span, message, repair));
}
