/**
 * A misconception at its place put into words: what it is called, a question to ask first, a fuller hint, and the corrected step. Every hint
 * holds the pieces of the formula in question; only the last says what is right.
 */
import type { Piece } from '../explain/say.ts';
import { written } from '../explain/surfaces.ts';
import { type PrintStyle, print } from '../syntax/print.ts';
import type { Surface } from '../syntax/surface.ts';
import { type Term, variable } from '../term/term.ts';
import type { Made } from './misconception.ts';
import { type Language, STEPS, WORDS } from './misconception-words.ts';

export type { Language } from './misconception-words.ts';

/** What is said about one misconception at its place. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly ask: readonly Piece[];
  readonly hint: readonly Piece[];
  /** The corrected step. */
  readonly step: readonly Piece[];
}

/** What is said about each of the misconceptions, in the order of `by`. `as`: names for terms, to be written instead of them. */
export function told(made: Made, language: Language, as?: ReadonlyMap<Term, Surface>): Told[] {
  return made.by.map((m, i) => {
    const { part, wrong, right, letters, kind, label = '' } = made.places[i];
    const slots = new Map<string, Term | string>([
      ...letters,
      ['part', part],
      ['z', variable(made.wrt)],
      ['wrong', wrong],
      ['right', right],
      ['label', label],
    ]);
    const words = WORDS[language][m.id];
    return {
      id: m.id,
      title: words.title,
      ask: filled(words.ask, slots, as),
      hint: filled(words.hint, slots, as),
      step: filled(STEPS[language][kind], slots, as),
    };
  });
}

function filled(pattern: string, slots: ReadonlyMap<string, Term | string>, as?: ReadonlyMap<Term, Surface>): Piece[] {
  return pattern.split(/(\{\w+\})/).flatMap((text): Piece[] => {
    const slot = /^\{(\w+)\}$/.exec(text);
    if (!slot) return text === '' ? [] : [{ text }];
    const value = slots.get(slot[1]);
    if (value === undefined) throw new RangeError(`nothing for ${text}`);
    return [typeof value === 'string' ? { text: value } : { math: written(value, as) }];
  });
}

/** Pieces as plain text, formulas in the given style. */
export const piecesText = (all: readonly Piece[], style: PrintStyle): string =>
  all.map((p) => ('text' in p ? p.text : print(p.math, style, { maxLength: 200 }).text)).join('');
