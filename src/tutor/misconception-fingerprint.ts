/**
 * Values at a few points in doubles, for choosing which explanations to try. They never decide: what fits is given to the engine.
 */
import { double, valuesAt } from '../derive/numeric.ts';
import { candidates, numbersOf } from '../derive/points.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';

type Numbers = ReadonlyMap<string, number>;

const POINTS = 9;
/** Points are moved off the round numbers, where kinks are and where different formulas meet. */
const SHIFT = 0.01273;

/** The points at which terms are compared: the claim has a value there of moderate size. */
export class Fingerprint {
  readonly #points: readonly ((t: Term) => number)[];
  readonly #values: readonly number[];

  constructor(claim: Term, others: readonly Term[], wrt: string, assume: readonly Prop[]) {
    const points: Numbers[] = [];
    for (const point of candidates([claim, ...others], wrt, assume, 60)) {
      const numbers = new Map(numbersOf(point));
      const z = numbers.get(wrt);
      if (z !== undefined) numbers.set(wrt, z + SHIFT);
      const v = double(claim, numbers);
      if (Number.isFinite(v) && Math.abs(v) < 1e6 && Math.abs(z ?? 0) < 30) points.push(numbers);
    }
    // Parameters change slowest in the list: take points from all of it.
    const step = Math.max(1, Math.floor(points.length / POINTS));
    this.#points = points
      .filter((_, i) => i % step === 0)
      .slice(0, 2 * POINTS)
      .map(valuesAt);
    this.#values = this.#points.map((value) => value(claim));
  }

  /** Does the term seem to have the claim's values? Where it has none, nothing is compared. */
  fits(t: Term): boolean {
    return this.#close(t, 1e-7);
  }

  /** Does it come close everywhere, as an approximation does? */
  near(t: Term): boolean {
    return this.#close(t, 0.005);
  }

  /** The same for terms that seem to be equal. */
  key(t: Term): string {
    return this.#points.map((value) => value(t).toPrecision(8)).join(' ');
  }

  #close(t: Term, tolerance: number): boolean {
    let compared = 0;
    for (const [i, value] of this.#points.entries()) {
      const v = value(t);
      if (Number.isNaN(v)) continue;
      const w = this.#values[i];
      if (!(Math.abs(v - w) <= tolerance * Math.max(1, Math.abs(v), Math.abs(w)))) return false;
      compared++;
    }
    return compared >= Math.min(3, this.#points.length) && compared > 0;
  }
}
