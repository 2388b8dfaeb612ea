/** The words of a sheet: those of derivations and those of the sheet itself, in one locale for each language. */

import type { Slot } from '../../explain/doc.ts';
import { en } from '../../explain/locales/en.ts';
import type { Locale } from '../../explain/locales/locale.ts';
import { zh } from '../../explain/locales/zh.ts';
import { pieces } from '../../explain/say.ts';
import type { Surface } from '../../syntax/surface.ts';
import { sheetEn } from './locales/en.ts';
import { sheetZh } from './locales/zh.ts';
import type { Language, Rich } from './sheet.ts';

const LOCALES: Readonly<Record<Language, Locale>> = {
  en: { ...en, sentences: { ...en.sentences, ...sheetEn } },
  zh: { ...zh, sentences: { ...zh.sentences, ...sheetZh } },
};

/** Everything that a sheet and its solutions may say in this language. */
export const localeOf = (language: Language): Locale => LOCALES[language];

/** A sentence of the locale with its slots filled. */
export function sentence(language: Language, key: string, slots: Readonly<Record<string, Slot | Surface | string>> = {}): Rich {
  const filled = Object.entries(slots).map(([name, value]): [string, Slot] => [
    name,
    typeof value === 'string' ? { text: value } : 'kind' in value ? { math: value } : value,
  ]);
  return pieces({ key, with: Object.fromEntries(filled) }, LOCALES[language]);
}

/** A sentence without formulas. */
export const words = (language: Language, key: string, slots: Readonly<Record<string, string>> = {}): string =>
  sentence(language, key, slots)
    .map((p) => ('text' in p ? p.text : ''))
    .join('');
