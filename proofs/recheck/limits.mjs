// Why a proof file is turned down, and how much work it may cause. Every loop whose length a file controls pays here, so that a hostile
// file ends in a rejection and never in a hang; work is counted, not timed, so that every machine gives the same answer.

/** The only exception that this checker throws on purpose. Its message is the reason that `recheck` returns. */
export class Reject extends Error {}

/** @param {unknown} condition @param {string} why */
export function demand(condition, why) {
  if (!condition) throw new Reject(why);
}

export const LIMITS = Object.freeze({
  bytes: 64 * 1024 * 1024,
  terms: 2_000_000,
  props: 2_000_000,
  steps: 2_000_000,
  /** Digits of one integer in a literal. */
  digits: 20_000,
  /** Units of work for one file: about a minute at worst. */
  fuel: 100_000_000,
  /** Units of work for one field step. */
  field: 10_000_000,
  /** Bits of an exact rational before an enclosure replaces it. */
  rational: 65_536,
  /** Precisions (in bits) tried when the checker itself has to compare two closed terms. */
  closed: [64, 256, 1024],
});

/** A tank of work units; `charge` rejects when it is empty. */
export class Fuel {
  /** @param {number} units @param {string} what @param {Fuel | null} parent */
  constructor(units, what, parent = null) {
    this.left = units;
    this.what = what;
    this.parent = parent;
  }

  /** @param {number} units */
  charge(units) {
    this.left -= units;
    if (this.left < 0) throw new Reject(`${this.what} needs too much work`);
    if (this.parent !== null) this.parent.charge(units);
  }
}
