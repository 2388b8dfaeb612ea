/** The words for misconceptions: what a language must say about each, and the corrected step. */
import { words as enAlgebra } from './misconception-words-en-algebra.ts';
import { words as enCalculus } from './misconception-words-en-calculus.ts';
import { words as zhAlgebra } from './misconception-words-zh-algebra.ts';
import { words as zhCalculus } from './misconception-words-zh-calculus.ts';

export type Language = 'en' | 'zh';

/** `{part}`, `{z}` and the letters of the misconception's rules are slots. */
export interface Words {
  readonly title: string;
  /** A question that makes the person look at the right place. Never the answer. */
  readonly ask: string;
  /** Names the rule and shows it for the case at hand. */
  readonly hint: string;
}

/** By id of the misconception. */
export const WORDS: Readonly<Record<Language, Readonly<Record<string, Words>>>> = {
  en: { ...enCalculus, ...enAlgebra },
  zh: { ...zhCalculus, ...zhAlgebra },
};

/** The corrected step, by what was done to the part. */
export const STEPS: Readonly<Record<Language, Readonly<Record<'slope' | 'rewriting' | 'whole' | 'kink', string>>>> = {
  en: {
    slope: 'The derivative of {part} is {right}, not {wrong}.',
    rewriting: 'It should be {right}, not {wrong}.',
    whole: 'The answer is {right}, not {wrong}.',
    kink: 'Away from the kink the derivative is {right}; at the kink itself there is none.',
  },
  zh: {
    slope: '{part} 的导数是 {right}，不是 {wrong}。',
    rewriting: '应为 {right}，不是 {wrong}。',
    whole: '答案是 {right}，不是 {wrong}。',
    kink: '在转折点以外，导数是 {right}；在转折点处导数不存在。',
  },
};
