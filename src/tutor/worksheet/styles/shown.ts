/** Terms as sheets write them. */
import { written } from '../../../explain/surfaces.ts';
import type { Surface } from '../../../syntax/surface.ts';
import type { Term } from '../../../term/term.ts';
import { plainSpans, plainText } from '../formula.ts';
import type { SheetLine } from '../sheet.ts';
import { sigmoids } from '../wrong.ts';

/** Longer lines (in signs) are no joy to read, and no problem for a sheet. */
const LONGEST = 170;

export const readable = (lines: readonly SheetLine[]): boolean => lines.every((l) => plainText(l.right).length <= LONGEST);

/** With σ(u) for 1/(1 + e^(−u)). */
export const shownWith = (t: Term): Surface => plainSpans(written(t, sigmoids(t)));
