/** The languages of a report on a page of working. */
import type { Language } from '../tutor/misconception-told.ts';
import type { CheckWords } from './check-locale.ts';
import { checkWordsEn } from './check-words-en.ts';
import { checkWordsZh } from './check-words-zh.ts';

const LANGUAGES: Readonly<Record<Language, CheckWords>> = { en: checkWordsEn, zh: checkWordsZh };
export const checkWords = (language: Language): CheckWords => LANGUAGES[language];
