// The suite that any checker of proof files must pass: every right proof accepted, every forged one rejected. A checker is a function, so
// that the re-checker, the kernel's replay and two dummies can all be tried.

import type { Question } from './draft.ts';
import { forged } from './forged.ts';
import { genuine } from './genuine.ts';

/** Does the proof answer the question? */
export type Checker = (file: unknown, question: Question) => boolean;
/** Is every step of the proof right? */
export type Replay = (file: unknown) => boolean;

/** A failure in words. */
export type Failure = string;

const copy = (file: unknown): unknown => (typeof file === 'string' ? file : JSON.parse(JSON.stringify(file)));

/** What a checker does wrong; a good one gives an empty list. */
export function failures(checker: Checker): Failure[] {
  const wrong: Failure[] = [];
  for (const { name, file, question } of genuine) if (!checker(copy(file), question)) wrong.push(`rejects a right proof: ${name}`);
  for (const { name, file, question } of forged) if (checker(copy(file), question)) wrong.push(`accepts a forged proof: ${name}`);
  return wrong;
}

/** The same for a checker that looks at steps only (the kernel's replay): forged at the level of the question are right for it. */
export function stepFailures(replay: Replay): Failure[] {
  const wrong: Failure[] = [];
  for (const { name, file } of genuine) if (!replay(copy(file))) wrong.push(`rejects the steps of a right proof: ${name}`);
  for (const { name, file, level } of forged) {
    const accepted = replay(copy(file));
    if (level === 'steps' && accepted) wrong.push(`accepts a forged step: ${name}`);
    if (level === 'question' && !accepted) wrong.push(`rejects right steps: ${name}`);
  }
  return wrong;
}
