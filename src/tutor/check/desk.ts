/** What the checker has in front of it while it goes down a page: names, the chain that is open, the point and the region that are spoken of. */

import type { Witness } from '../../derive/verdict.ts';
import type { Line, Sentence } from '../../explain/doc.ts';
import type { Span } from '../../syntax/problem.ts';
import type { Prop } from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import type { Diagnosis } from '../diagnose.ts';
import type { Budget } from './budget.ts';
import type { Meaning, Names } from './names.ts';
import type { CheckedLine, LineVerdict, Relation, TaskState } from './report.ts';

/** Lines that should all be equal. */
export interface Chain {
  /** What they should all be equal to. */
  head: Meaning;
  readonly relation: Relation;
  /** Is the head the derivative that is asked for? */
  readonly asked: boolean;
  last: Meaning;
  lastLine: number;
  /** The last line that was right. */
  right: Meaning;
  rightLine: number;
  broken: boolean;
  /** Lines so far. */
  length: number;
  /** Its first line has no left side. */
  readonly bare: boolean;
  /** The name that a line such as "LHS" gave it. */
  label?: string;
  readonly assume: readonly Prop[];
}

/** A value for the variable that is spoken of. */
export interface Point {
  readonly variable: string;
  readonly value: Term;
  readonly shown: string;
}

/** One step: a side compared with the one before. */
export interface Step {
  readonly verdict: LineVerdict;
  readonly task: TaskState;
  readonly relation?: Relation;
  readonly span?: Span;
  readonly diagnoses?: readonly Diagnosis[];
  readonly witness?: Witness;
  readonly caveats: readonly Sentence[];
  readonly rightAgain?: boolean;
  readonly steps?: readonly Line[];
}

export interface Desk {
  readonly names: Names;
  readonly budget: Budget;
  chain: Chain | undefined;
  point: Point | undefined;
  /** The last side of a statement at the point. */
  numbers: Meaning | undefined;
  /** Labels that stood behind a minus. */
  readonly minusLabels: Set<string>;
  region: readonly Prop[];
  /** Points at which something was tried since the section began, and what was tried. */
  samples: { readonly point: Point; readonly line: number }[];
  /** What is to be proved: two sides. */
  goal: readonly [string, string] | undefined;
  /** An equation that the page sets out to prove. */
  claimed: readonly [Meaning, Meaning] | undefined;
  /** Likenesses of the derivative that right lines have reached: saying them again is no jump. */
  readonly reached: Set<string>;
  /** Something was said about the derivative of the function under discussion. */
  differentiated: boolean;
  /** The last line could not be read, so that a line which begins with "=" continues nothing. */
  lost: boolean;
  /** A section has begun, or words announced a new function. */
  fresh: boolean;
  /** The activation that the section's heading names. */
  announced: { readonly name: string; readonly term: Term } | undefined;
  /** "LHS:" stood before a formula. */
  pendingLabel: string | undefined;
  /** What can be judged only when the section's labels are known. */
  readonly later: (() => void)[];
  /** The person asked for, or the page announced, a derivative. */
  readonly task: boolean;
  readonly lines: CheckedLine[];
}

export const PROSE: Step = { verdict: 'prose', task: 'unknown', caveats: [] };
