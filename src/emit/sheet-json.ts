/**
 * A sheet with its key as JSON: everything that a program needs to show it, to grade it, and to check its proofs again. Formulas are given as
 * text and LaTeX; `proof.file` with `proof.question` is what `gprime recheck` reads.
 */
import type { Surface } from '../syntax/surface.ts';
import type { Language, Sheet } from '../tutor/worksheet/sheet.ts';
import { latexOf, unicodeOf } from './print.ts';
import { sheetLatex } from './sheet-page.ts';

export const sheetJson = (sheet: Sheet): string => `${JSON.stringify(plain(sheet, sheet.language), null, 1)}\n`;

/** Surfaces are trees with a `kind` and a `span`; each becomes its text and its LaTeX. */
const isSurface = (value: object): value is Surface => 'kind' in value && 'span' in value;

function plain(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((v) => plain(v, language));
  if (isSurface(value)) return { text: unicodeOf(value), latex: sheetLatex(latexOf(value), language) };
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, plain(v, language)]));
}
