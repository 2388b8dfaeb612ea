/** Words and formulas put into the page: words as text nodes, formulas by KaTeX, nothing else as markup. */
import katex from 'katex';
import { latexOf } from '../emit/print.ts';
import { sheetLatex } from '../emit/sheet-page.ts';
import type { Surface } from '../syntax/surface.ts';
import type { Language, Rich } from '../tutor/worksheet/sheet.ts';

/** A formula as an element; what KaTeX does not take stands there as text. */
export function formula(s: Surface, language: Language, large = false): HTMLElement {
  const place = document.createElement('span');
  const latex = sheetLatex(latexOf(s), language);
  try {
    katex.render(large ? `\\displaystyle ${latex}` : latex, place, {
      output: 'htmlAndMathml',
      trust: false,
      strict: 'ignore',
      maxExpand: 100,
    });
  } catch {
    place.textContent = latex;
  }
  return place;
}

export function rich(parts: Rich, language: Language): Node[] {
  return parts.map((p) => ('text' in p ? document.createTextNode(p.text) : formula(p.math, language)));
}

/** An element with text or parts in it. */
export function element(name: 'b' | 'p' | 'div' | 'ol' | 'li' | 'pre', ...parts: readonly (Node | string)[]): HTMLElement {
  const e = document.createElement(name);
  e.append(...parts);
  return e;
}

/** Texts that a person typed, with marks under a part of it; line breaks as spaces so that the columns agree. */
export function underlined(text: string, from: number, to: number): HTMLElement {
  const start = Math.max(0, from - 30);
  const shown = text.slice(start, to + 30).replace(/\s/g, ' ');
  const marks = ' '.repeat(from - start) + '^'.repeat(Math.max(1, to - from));
  return element('pre', `${shown}\n${marks}`);
}
