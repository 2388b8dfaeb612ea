/** Pieces of a sheet that Markdown, LaTeX, notebooks and Moodle write alike. */
import type { Surface } from '../syntax/surface.ts';
import { words } from '../tutor/worksheet/locale.ts';
import type { Ask, ChoiceAsk, Language, Proof, Rich } from '../tutor/worksheet/sheet.ts';
import { latexOf } from './print.ts';
import { sheetLatex } from './sheet-page.ts';

/** A formula with its blanks as boxes and its words in the language of the sheet. */
export const formulaLatex = (s: Surface, language: Language): string => sheetLatex(latexOf(s), language).replaceAll('…', '\\ldots ');

/** The right option as the key names it: in words where the options are words, by its label where they are formulas or plots. */
export function rightOption(a: ChoiceAsk): Rich {
  const option = a.options.find((o) => o.label === a.right);
  return option?.rich?.every((p) => 'text' in p) ? option.rich : [{ text: a.right }];
}

export const pointsText = (n: number, language: Language): string => words(language, n === 1 ? 'one-point' : 'points', { n: String(n) });

export const proofsOf = (a: Ask): readonly Proof[] => (a.kind === 'formula' ? [a.proof] : a.proofs);

/** The text without control characters and without marks that turn the direction of writing. */
export const withoutControls = (text: string): string => text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ');
