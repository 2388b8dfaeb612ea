/**
 * Compare a claim with numbers that stand for the truth, at sample points, tolerantly.
 */
import type { Assignment } from './formula.ts';
import { ENOUGH } from './points.ts';
import type { Sample } from './report.ts';

/** The true value at a point and about how wrong it may be; undefined where there is none. */
export type Truth = (at: Assignment) => { readonly value: number; readonly error: number } | undefined;

export interface Comparison {
  readonly seen: 'equal' | 'different' | 'unclear';
  /** Points at which both have a value; those that differ first. */
  readonly samples: readonly Sample[];
}

/** Fewer points than these show nothing. */
const FEWEST = 3;
const TOLERANCE = 1e-7;
/** Numeric derivatives that are worse than this are not used. */
const WORST = 1e-4;

/** Look at the points in order until enough of them could be compared. */
export function compare(claim: (at: Assignment) => number, truth: Truth, points: readonly Assignment[]): Comparison {
  const same: Sample[] = [];
  const different: Sample[] = [];
  for (const at of points) {
    if (same.length + different.length >= ENOUGH) break;
    const t = truth(at);
    if (!t || !Number.isFinite(t.value)) continue;
    const size = 1 + Math.abs(t.value);
    if (t.error > WORST * size) continue;
    const c = claim(at);
    if (!Number.isFinite(c)) continue;
    const off = Math.abs(c - t.value);
    const room = TOLERANCE * (size + Math.abs(c)) + 100 * t.error;
    (off > room ? different : same).push({ at, claim: c, truth: t.value });
  }
  const samples = [...different, ...same];
  if (different.length > 0) return { seen: 'different', samples };
  return { seen: same.length >= FEWEST ? 'equal' : 'unclear', samples };
}
