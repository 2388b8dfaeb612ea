/** Sentences put into a language: pieces of text and formulas, for the emitters to write. */
import type { Surface } from '../syntax/surface.ts';
import type { Sentence } from './doc.ts';
import type { Locale } from './locales/locale.ts';

export type Piece = { readonly text: string } | { readonly math: Surface };

/** The pieces of a sentence. Throws on a key that the locale does not have: a bug. */
export function pieces(sentence: Sentence, locale: Locale): Piece[] {
  const pattern = locale.sentences[sentence.key];
  if (pattern === undefined) throw new RangeError(`no sentence ${sentence.key}`);
  return pattern.split(/(\{\w+\})/).flatMap((part): Piece[] => {
    const slot = /^\{(\w+)\}$/.exec(part);
    if (!slot) return part === '' ? [] : [{ text: part }];
    const value = sentence.with?.[slot[1]];
    if (!value) throw new RangeError(`nothing for ${part} in ${sentence.key}`);
    if ('rules' in value) return [{ text: reasons(value.rules, locale) }];
    return [value];
  });
}

/** The names of rules, each once. */
export function reasons(ids: readonly string[], locale: Locale): string {
  const names = ids.map((id) => {
    const name = locale.rules[id];
    if (name === undefined) throw new RangeError(`no name for the rule ${id}`);
    return name;
  });
  return [...new Set(names)].join(locale.comma);
}
