/**
 * Questions, and the three answers. Data only.
 */
import type { Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';

/** Is the `order`-th derivative of f with respect to `wrt` equal to `claim`, under the assumptions? */
export interface DerivativeQuestion {
  readonly kind: 'derivative';
  readonly f: Term;
  readonly claim: Term;
  readonly wrt: string;
  readonly order: number;
  /** Relations (eq, ne, lt, le) on parameters and on the variable. */
  readonly assume: readonly Prop[];
}
/** Are the two sides equal wherever both are defined, under the assumptions? */
export interface EqualityQuestion {
  readonly kind: 'equal';
  readonly left: Term;
  readonly right: Term;
  readonly wrt: string;
  readonly assume: readonly Prop[];
}
export type Question = DerivativeQuestion | EqualityQuestion;

/** Something true that a careful person would add to the verdict. */
export type Caveat =
  /** The claim has no value where `where` (the negation of a condition) holds; these are isolated points. */
  | { readonly kind: 'claim-undefined'; readonly where: Prop }
  /** At the kink `at`, no derivative exists; the claim's value there is a convention. `left`, `right`: one-sided derivatives. */
  | { readonly kind: 'convention'; readonly at: Prop; readonly left: Term; readonly right: Term; readonly value: Term | null }
  /** At `at` the function is not differentiable and has no pair of one-sided derivatives: not judged. */
  | { readonly kind: 'not-judged'; readonly at: Prop }
  /** Under `where`, only one side is defined. */
  | { readonly kind: 'domains-differ'; readonly side: 'left' | 'right'; readonly where: Prop }
  /** f itself is defined (differentiated) only under this condition. */
  | { readonly kind: 'domain'; readonly where: Prop };

export interface Witness {
  /** Variable → exact rational ("-1", "1/3") or closed form ("ln(2)"). */
  readonly at: Readonly<Record<string, string>>;
  /** The claim's (left side's) value there: exact rational, decimal that ends in "…", or "undefined". */
  readonly left: string;
  /** The true (right side's) value there; for a kink "one-sided: 0 and 1". */
  readonly right: string;
}

export interface Proved {
  readonly verdict: 'proved';
  /** All theorems the verdict rests on; docs/trust.md says which. */
  readonly theorems: readonly Theorem[];
  /** The derivative as the differentiator first obtained it, where the question was for one. */
  readonly derivative: Term | null;
  readonly caveats: readonly Caveat[];
  readonly fuel: number;
}
export interface Refuted {
  readonly verdict: 'refuted';
  readonly how: 'value' | 'kink' | 'undefined-on-interval';
  readonly theorems: readonly Theorem[];
  readonly derivative: Term | null;
  readonly witness: Witness;
  readonly caveats: readonly Caveat[];
  readonly fuel: number;
}
export interface Undecided {
  readonly verdict: 'undecided';
  /** What was tried and why it ended, in one sentence. */
  readonly reason: string;
  readonly caveats: readonly Caveat[];
  readonly fuel: number;
}
/** The question has no meaning: contradictory assumptions, empty domain. */
export interface Meaningless {
  readonly verdict: 'invalid';
  readonly reason: string;
  readonly caveats: readonly Caveat[];
  readonly fuel: number;
}
/** A named limit was passed. */
export interface Limited {
  readonly verdict: 'limit';
  readonly reason: string;
  readonly caveats: readonly Caveat[];
  readonly fuel: number;
}
export type Verdict = Proved | Refuted | Undecided | Meaningless | Limited;
