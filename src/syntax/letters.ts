/**
 * What letters in a row spell where each letter could be a name of its own (italic letters, LaTeX): `tanh(z)`, `ab`, `zexp`.
 * Assumes the run holds only the letters A–Z and a–z.
 */
import { greekLetter, type Words } from './names.ts';

/** Longest word tried at each place. */
const LONGEST = 12;

const isWord = (text: string, words: Words): boolean => words.isFunction(text) || words.isName(text);

/** The pieces in order; `spelled` when some piece is a word of several letters. The longest word wins at each place. */
export function splitLetters(run: string, words: Words): { pieces: string[]; spelled: boolean } {
  if (greekLetter(run) !== undefined) return { pieces: [run], spelled: true };
  const pieces: string[] = [];
  let spelled = false;
  let at = 0;
  while (at < run.length) {
    let size = Math.min(LONGEST, run.length - at);
    while (size > 1 && !isWord(run.slice(at, at + size), words)) size -= 1;
    if (size > 1) spelled = true;
    pieces.push(run.slice(at, at + size));
    at += size;
  }
  return { pieces, spelled };
}
