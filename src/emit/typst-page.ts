/**
 * What every Typst document of ours begins with: paper, language, fonts, and the few names that formulas use. Texts come in as string
 * literals, so that nothing a person typed is ever read as markup.
 */
import { typstText } from './typst-math.ts';

export type Paper = 'a4' | 'letter';
export const PAPERS: readonly Paper[] = ['a4', 'letter'];

export interface PageOptions {
  readonly title: string;
  /** "en", "zh". */
  readonly language: string;
  readonly paper: Paper;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᶻ';
const RAISED_RUN = new RegExp(`([${RAISED}]+|[≈→≤≥≠∞′])`, 'u');
/** Letters written from right to left, with the marks and spaces between them. */
const TO_THE_LEFT = '\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}';
const LEFTWARD_RUN = new RegExp(`([${TO_THE_LEFT}](?:[^\\p{L}\\p{N}]*[${TO_THE_LEFT}])*\\p{M}*)`, 'u');

/** A text as content: string expressions, each ended so that nothing after it can be taken for a part of it. */
export const typstWords = (text: string): string =>
  text
    .split(LEFTWARD_RUN)
    // Typst 0.13 stops at lines that break inside a run of the other direction; in a box they do not break.
    .map((part, i) => (i % 2 === 0 ? forward(part) : `#box(${typstText(part)});`))
    .join('');

const forward = (text: string): string =>
  text
    .split(RAISED_RUN)
    .map((part, i) => {
      if (part === '') return '';
      if (i % 2 === 0) return `#${typstText(part)};`;
      // What the text font lacks comes from the font of formulas.
      return RAISED.includes(part[0]) ? `$""^(${[...part].map((c) => '0123456789-z'[RAISED.indexOf(c)]).join(' ')})$` : `$${part}$`;
    })
    .join('');

/** The words inside formulas. */
const WORDS: Readonly<
  Record<string, { readonly if: string; readonly otherwise: string; readonly and: string; readonly or: string; readonly not: string }>
> = {
  en: { if: 'if', otherwise: 'otherwise', and: ' and ', or: ' or ', not: 'not ' },
  zh: { if: '若', otherwise: '其他', and: ' 且 ', or: ' 或 ', not: '非 ' },
};

/** Paper sizes are the printer's; margins are the caller's. */
const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: 'a4', letter: 'us-letter' };
export const paperName = (paper: Paper): string => PAPER_NAMES[paper];

export function typstHead({ title, language }: PageOptions): string {
  const words = WORDS[language] ?? WORDS.en;
  return [
    `#set document(title: ${typstText(title)}, author: "g′ (gprime)", date: none)`,
    `#set text(lang: ${typstText(language)}, font: ("New Computer Modern", "Noto Sans SC"), size: 11pt)`,
    `#show math.equation: set text(font: ("New Computer Modern Math", "Noto Sans SC"))`,
    ...Object.entries(words).map(([k, v]) => `#let gp${k} = text(font: ("New Computer Modern", "Noto Sans SC"), ${typstText(v)})`),
    '#let gpcircled(label) = context box(baseline: 0.2em, circle(inset: 0.11em, stroke: 0.05em + text.fill, align(center + horizon, text(size: 0.72em, font: "New Computer Modern", label))))',
    '#let gpblank(number) = box(baseline: 0.25em, stroke: 0.5pt, inset: (x: 0.9em, y: 0.25em), text(size: 0.7em, "(" + number + ")"))',
  ].join('\n');
}
