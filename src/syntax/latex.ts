/** LaTeX to Surface (stub). */
import type { KatexParse } from './katex-node.ts';
import type { Words } from './names.ts';
import type { Parsed } from './parser.ts';
import { failure } from './problem.ts';
export const looksLikeLatex = (text: string): boolean => text.includes('\\');
export function parseLatex(text: string, _katex: KatexParse, _words: Words): Parsed {
  return { problems: [failure('latex', { from: 0, to: text.length }, 'not yet')] };
}
