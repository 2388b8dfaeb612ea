/** What the styles share: what they are given, and what they make of it. */

import type { Random } from '../random.ts';
import type { Language, Level, Measure, Problem, Style } from '../sheet.ts';
import type { Subject } from '../subject.ts';

/** A subject that has been measured and narrated. */
export interface Ready {
  readonly subject: Subject;
  readonly measure: Measure;
  readonly solution: Problem['solution'];
}

export interface Setting {
  readonly number: number;
  readonly level: Level;
  readonly language: Language;
  readonly random: Random;
  /** Prepare for wrong answers too; only interactive formats need it. */
  readonly feedback: boolean;
}

/** Makes a problem, or null where this subject does not lend itself to it. `others` gives further subjects of the same kind. */
export type MakeProblem = (ready: Ready, setting: Setting, others: () => Ready | null) => Problem | null;

export const head = (
  ready: Ready,
  setting: Setting,
  style: Style,
): Pick<Problem, 'number' | 'family' | 'topic' | 'level' | 'style' | 'measure' | 'solution'> => ({
  number: setting.number,
  family: ready.subject.drawn.family,
  topic: ready.subject.drawn.topic,
  level: setting.level,
  style,
  measure: ready.measure,
  solution: ready.solution,
});

/** Points for finding a derivative of this level. */
export const worth = (level: Level): number => level + 1;

/** Lines of space for a derivation that took so many rules. */
export const spaceFor = (m: Measure): number => Math.min(14, 4 + m.rules);
