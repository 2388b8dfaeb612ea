/**
 * Derivatives that stand inside a line (`d/dz (…)`, `u′`), as terms: what differentiation proves them to be, and under which conditions.
 */
import { nthDerivative, region, smootherForm } from '../../derive/derivatives.ts';
import { isTheorem } from '../../derive/differentiate.ts';
import { explain } from '../../explain/derivation.ts';
import { Unexplained } from '../../explain/workbook.ts';
import { FuelSpent } from '../../kernel/polynomial.ts';
import type { Prop } from '../../term/prop.ts';
import * as P from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import * as T from '../../term/term.ts';

export interface Slope {
  readonly term: Term;
  /** Where the term is the derivative: relations that the theorem needs, and the kinks left out. */
  readonly where: readonly Prop[];
  /** One theorem gives it, not one for each piece of f. */
  readonly whole: boolean;
}

/** Counted operations for one derivative. */
const FUEL = 200_000;
const HIGHEST_ORDER = 6;
const isRelation = (p: Prop): boolean => p.kind === 'eq' || p.kind === 'ne' || p.kind === 'lt' || p.kind === 'le';

/** The derivative of f, or undefined where differentiation finds none. */
export function slopeOf(f: Term, wrt: string, order = 1): Slope | undefined {
  if (order < 1 || order > HIGHEST_ORDER) return undefined;
  if (f.op === 'var') return { term: order === 1 && f.name === wrt ? T.one : T.zero, where: [], whole: true };
  if (f.vars.length === 0) return { term: T.zero, where: [], whole: true };
  const fuel = { left: FUEL, given: FUEL };
  try {
    const c = region({ fuel }, []);
    const theorem = nthDerivative(c, f, wrt, order, smootherForm({ fuel }, f));
    if (isTheorem(theorem)) return { term: theorem.conclusion.terms[1], where: theorem.hypotheses.filter(isRelation), whole: true };
    if (order > 1) return undefined;
    const told = explain(f, { symbol: wrt === 'g' ? 'f' : 'g', wrt, detail: 'brief', form: 'z' });
    // Without a theorem on the pieces together nothing is known about the points where they meet.
    if (told.verdict.verdict !== 'proved') return undefined;
    const kinks = told.verdict.caveats.flatMap((k) => ('at' in k && k.at.kind === 'eq' ? [P.ne(k.at.terms[0], k.at.terms[1])] : []));
    return { term: told.result, where: kinks, whole: false };
  } catch (error) {
    if (error instanceof Unexplained || error instanceof FuelSpent || error instanceof RangeError) return undefined;
    throw error;
  }
}
