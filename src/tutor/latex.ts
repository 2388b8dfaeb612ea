/** KaTeX's parser, loaded only when a text is LaTeX. */
import type { KatexParse } from '../syntax/katex-node.ts';
import type { Syntax } from '../syntax/read.ts';

/** The parser if one of the texts needs it. */
export async function katexFor(texts: readonly string[], syntax: Syntax): Promise<KatexParse | undefined> {
  if (syntax === 'ascii' || (syntax === 'auto' && !texts.some((text) => text.includes('\\')))) return undefined;
  const { loadLatexParser } = await import('../syntax/latex.ts');
  return loadLatexParser();
}
