/**
 * What the checker says about a page of working: data only. Sentences are keys with slots, put into words by the emitters.
 */
import type { Witness } from '../../derive/verdict.ts';
import type { Line, Sentence } from '../../explain/doc.ts';
import type { Span } from '../../syntax/problem.ts';
import type { Diagnosis } from '../diagnose.ts';
import type { PageFormat } from '../working/page.ts';

/**
 * Against the line before: `proved`, `refuted`, `undecided`; `carried` is a right step from a wrong line; `approximate` is no equality but close,
 * by a bound that is proved; `sampling` takes examples for a proof; `convention` gives a derivative a value where there is none;
 * `unreadable` could not be read; `prose` states nothing that could be right or wrong (words, definitions, the first line of a chain).
 */
export type LineVerdict =
  | 'proved'
  | 'refuted'
  | 'carried'
  | 'undecided'
  | 'approximate'
  | 'sampling'
  | 'convention'
  | 'unreadable'
  | 'prose';
/** Is the line still equal to what was asked for? */
export type TaskState = 'holds' | 'fails' | 'unknown';

/** What a line was compared with. */
export type Relation =
  | { readonly kind: 'line' | 'right-line'; readonly line: number }
  | { readonly kind: 'same-line' | 'definition' | 'start' | 'goal' | 'heading' | 'words' }
  /** The derivative, function or label that the line names on its left, or that was asked for; `shown` is its usual writing. */
  | { readonly kind: 'derivative' | 'function' | 'label' | 'task'; readonly shown: string }
  | { readonly kind: 'point'; readonly shown: string };

export interface CheckedLine {
  readonly line: number;
  /** As the person wrote it. */
  readonly text: string;
  /** `formula`: the line was marked as one; `text`: words, perhaps with formulas in dollars. */
  readonly kind: 'heading' | 'formula' | 'text';
  readonly verdict: LineVerdict;
  readonly task: TaskState;
  /** Right, but several steps at once. */
  readonly jump?: true;
  /** For a jump: what comes between, as the narrated derivation has it. */
  readonly steps?: readonly Line[];
  /** Right, although a line before it was wrong. */
  readonly rightAgain?: true;
  /** The smallest piece that is wrong, or the piece that cannot be read: offsets into `text`. */
  readonly span?: Span;
  readonly relation?: Relation;
  /** Probable reasons, the most plausible first. Empty for a wrong line that nothing known explains. */
  readonly diagnoses?: readonly Diagnosis[];
  readonly witness?: Witness;
  readonly caveats: readonly Sentence[];
}

/** What explains a wrong line: one misconception, or two at once. */
export const reasonId = (d: Diagnosis): string => d.by.map((m) => m.id).join(' + ');

export interface Checked {
  readonly ok: true;
  readonly lines: readonly CheckedLine[];
  /** The first wrong line's number. */
  readonly firstWrong: number | null;
  /** How many lines state something. */
  readonly of: number;
  readonly summary: Sentence;
  /** Operations counted. */
  readonly fuel: number;
}
/** The file as a whole cannot be checked. */
export interface NotChecked {
  readonly ok: false;
  readonly why: Sentence;
}
export type CheckResult = Checked | NotChecked;

export interface CheckOptions {
  readonly format?: PageFormat;
  /** The function whose derivative is asked for: a name of the catalogue, an expression or a definition. Default: what the page says. */
  readonly task?: string;
  /** Operations the engine may count for the whole page. */
  readonly fuel?: number;
}
