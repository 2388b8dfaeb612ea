/**
 * A derivation as a neutral document: what is said, in which order, without a word of any language and without a format.
 * Sentences are locale keys with their parameters (locales/), formulas are Surface trees; the emitters turn both into text.
 */
import type { Surface } from '../syntax/surface.ts';

/** What stands in a slot of a sentence. */
export type Slot = { readonly text: string } | { readonly math: Surface } | { readonly rules: readonly string[] };

/** A sentence: its key in the locale, and what fills its slots. */
export interface Sentence {
  readonly key: string;
  readonly with?: Readonly<Record<string, Slot>>;
}

/** One line of a chain of equalities. Without `left` it continues the line above. */
export interface Line {
  readonly left?: Surface;
  readonly right: Surface;
  /** Why it is equal to what stands before the sign: ids of rules or of rewritings, in reading order. */
  readonly because: readonly string[];
}

/** A value of a table: "=" only where the text is the whole truth. */
export interface Value {
  readonly sign: '=' | '≈' | '→';
  readonly right: Surface;
}
export type Cell = { readonly math: Surface } | { readonly value: Value };

export type Block =
  | { readonly kind: 'heading'; readonly say: Sentence }
  | { readonly kind: 'prose'; readonly say: Sentence }
  | { readonly kind: 'note'; readonly say: Sentence }
  | { readonly kind: 'formula'; readonly math: Surface }
  | { readonly kind: 'lines'; readonly label?: string; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Surface[]; readonly rows: readonly (readonly Cell[])[] };

export interface Doc {
  readonly title: Sentence;
  readonly blocks: readonly Block[];
}

export const say = (key: string, slots?: Sentence['with']): Sentence => (slots ? { key, with: slots } : { key });
export const prose = (key: string, slots?: Sentence['with']): Block => ({ kind: 'prose', say: say(key, slots) });
export const note = (key: string, slots?: Sentence['with']): Block => ({ kind: 'note', say: say(key, slots) });
export const heading = (key: string, slots?: Sentence['with']): Block => ({ kind: 'heading', say: say(key, slots) });
