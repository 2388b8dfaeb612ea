/** How a command ends: the codes that scripts rely on. */

export const EXIT = {
  /** proved; or, for a batch, all rows done */
  proved: 0,
  refuted: 1,
  undecided: 2,
  /** usage, or input that cannot be read */
  usage: 64,
  /** a bug of ours */
  bug: 70,
  /** input/output failure */
  io: 74,
} as const;

/** The person's mistake: shown as it is, ends with 64. */
export class UsageError extends Error {}

/** A file that could not be read or written: ends with 74. */
export class FileError extends Error {}

export type Outcome = 'proved' | 'refuted' | 'undecided' | 'invalid' | 'limit';

export function exitCode(outcome: Outcome): number {
  switch (outcome) {
    case 'proved':
      return EXIT.proved;
    case 'refuted':
      return EXIT.refuted;
    case 'undecided':
      return EXIT.undecided;
    case 'invalid':
    case 'limit':
      return EXIT.usage;
  }
}
