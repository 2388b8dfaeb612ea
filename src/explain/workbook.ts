/**
 * Where every displayed equality is proved before it is written down. A line that cannot be proved is a bug and throws.
 *
 * Standing derivatives: a term may hold placeholders, variables that stand for "d/dz of u, still to be found". A placeholder's
 * value is the derivative that its theorem gives, so that a half-finished line has a meaning and can be compared with the next.
 */

import { makeTower } from '../derive/build-tower.ts';
import { type Context, definedHere, makeContext } from '../derive/context.ts';
import { differentiate, isTheorem } from '../derive/differentiate.ts';
import { deepSign } from '../derive/sign-deep.ts';
import { equation } from '../derive/tower.ts';
import { infer, type Theorem } from '../kernel/kernel.ts';
import type { Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import { type Term, variable } from '../term/term.ts';
import { replace } from '../term/traverse.ts';
import { slopeOf, written } from './surfaces.ts';

/** What cannot be narrated: no derivative theorem here. */
export class Unexplained extends Error {}

const FUEL = 2_000_000;

export class Workbook {
  readonly context: Context;
  readonly wrt: string;
  /** Every theorem that a line rests on. */
  readonly theorems: Theorem[] = [];
  readonly #pending = new Map<Term, Theorem>();

  constructor(hypotheses: readonly Prop[], wrt: string) {
    this.context = makeContext(hypotheses, { left: FUEL, given: FUEL }, { lenient: true, deep: deepSign });
    this.wrt = wrt;
  }

  /** The theorem derivative(f, …). */
  slope(f: Term): Theorem {
    const d = differentiate(this.context, f, this.wrt);
    if (!isTheorem(d)) throw new Unexplained(d.why);
    this.theorems.push(d);
    return d;
  }

  /** Two terms are equal here: the theorem. Throws where there is none. */
  same(left: Term, right: Term): Theorem {
    const [l, r] = [this.value(left), this.value(right)];
    const theorem = this.proves(l, r);
    if (!theorem) throw new Error('a line of a derivation could not be proved');
    this.theorems.push(theorem);
    return theorem;
  }
  proves(left: Term, right: Term): Theorem | null {
    try {
      return equation(makeTower(this.context, [left, right]), left, right);
    } catch (error) {
      // Terms that the tower cannot take.
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  /** From derivative(f, d) and d = e: derivative(f, e). */
  rewritten(derivative: Theorem, to: Term): Theorem {
    const from = derivative.conclusion.terms[1];
    return from === to ? derivative : infer({ step: 'value', derivative, equation: this.same(from, to) });
  }
  /** From f = h and derivative(h, d): derivative(f, d). */
  carried(f: Term, derivative: Theorem): Theorem {
    const h = derivative.conclusion.terms[0];
    if (f === h) return derivative;
    const facts = derivative.hypotheses.flatMap((p) => p.terms).map((t) => definedHere(this.context, t));
    return infer({ step: 'transfer', derivative, agreement: this.same(f, h), facts: facts.filter((t) => t !== null) });
  }

  /** A placeholder for the derivative of a theorem's subject. */
  standing(theorem: Theorem): Term {
    for (const [place, t] of this.#pending) if (t.conclusion === theorem.conclusion) return place;
    const place = variable(`d#${this.#pending.size + 1}`);
    this.#pending.set(place, theorem);
    return place;
  }
  theoremOf(place: Term): Theorem | undefined {
    return this.#pending.get(place);
  }
  /** A term without placeholders. */
  value(t: Term): Term {
    return replace(t, new Map([...this.#pending].map(([p, theorem]): [Term, Term] => [p, theorem.conclusion.terms[1]])));
  }
  /** As it is written, with d/dz (…) for what is still to be found. `as`: names for terms. */
  shown(t: Term, as: ReadonlyMap<Term, Surface> = new Map()): Surface {
    const names = new Map<Term, Surface>(as);
    for (const [place, theorem] of this.#pending) names.set(place, slopeOf(written(theorem.conclusion.terms[0], as), this.wrt));
    return written(t, names);
  }
}
