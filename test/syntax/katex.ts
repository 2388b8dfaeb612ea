/** KaTeX's parser, loaded once for the tests. */
import { loadLatexParser } from '../../src/syntax/latex.ts';

export const katex = await loadLatexParser();
