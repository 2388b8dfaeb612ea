/**
 * What is asked of the second channel and what it answers: plain data, fit to cross into a worker.
 *
 * The second channel samples in doubles and asks another algebra system. It never makes, changes or weighs in a verdict;
 * it is shown beside one, so that a reader notices when two independent readings of the same text part ways.
 */

/** A formula as the person typed it, if in plain text, and as g′ prints what it understood. */
export interface OracleText {
  /** Absent for LaTeX and for claims that another parser would read as something else, such as g(1-g). */
  readonly typed?: string;
  readonly readback: string;
}

export interface OracleRequest {
  readonly kind: 'derivative' | 'equal';
  /** The function f; or the right side. */
  readonly truth: OracleText;
  /** The claimed derivative; or the left side. */
  readonly claim: OracleText;
  readonly variable: string;
  /** Order of the derivative; 0 for `equal`. */
  readonly order: number;
  readonly parameters: readonly string[];
  /** Comparisons in plain text. */
  readonly assume: readonly string[];
  /** Names that in the typed claim stand for f at the variable: g, a, sigma. */
  readonly self: readonly string[];
  /** The witness of a refutation, where its coordinates are numbers: sampled too. */
  readonly witness?: Readonly<Record<string, number>>;
}

export type OracleName = 'mathjs' | 'nerdamer';

/** One sampled point with both values there. */
export interface Sample {
  readonly at: Readonly<Record<string, number>>;
  readonly claim: number;
  readonly truth: number;
}

/** What one oracle saw. It knows nothing of the verdict. */
export interface Sighting {
  readonly oracle: OracleName;
  readonly seen: 'equal' | 'different' | 'unclear';
  /** One sentence: what was compared, or why nothing can be said. */
  readonly reason: string;
  /** The points compared; where the values differ, that one first. */
  readonly samples: readonly Sample[];
}

export type Mark = 'agrees' | 'disagrees' | 'cannot say';

/** A sighting beside a verdict. */
export interface SampledCheck {
  readonly oracle: OracleName;
  readonly mark: Mark;
  readonly reason: string;
  readonly samples: readonly Sample[];
}
