/**
 * LaTeX to Surface. KaTeX parses, its tree becomes tokens, and the parser for plain text reads those; so operators bind alike
 * in both. What is seen in the typeset formula is what is read, or the text is refused with a message.
 *
 * KaTeX is loaded only when it is needed; once loaded, everything is synchronous. Its version is pinned.
 */
import type { KatexNode, KatexParse } from './katex-node.ts';
import { macros } from './latex-commands.ts';
import { scanLatex } from './latex-scan.ts';
import { tokensOfTree } from './latex-tokens.ts';
import { ELEMENTARY, type Words } from './names.ts';
import { type Parsed, parseTokens } from './parser.ts';
import { excerpt, failure, type Problem } from './problem.ts';

/** Load KaTeX and give its parser, for `parseLatex` and for `Context.katex`. */
export async function loadLatexParser(): Promise<KatexParse> {
  const module: { default: unknown } = await import('katex');
  const { __parse } = module.default as { __parse?: KatexParse };
  if (!__parse) throw new Error('loadLatexParser: this version of KaTeX has no __parse');
  return __parse;
}

/** Is a text meant as LaTeX? It is if it contains a backslash; braces and ^ occur in plain text too. */
export const looksLikeLatex = (text: string): boolean => text.includes('\\');

/** Parse LaTeX. `words` says which names are functions. Never throws for a bad text. */
export function parseLatex(source: string, katex: KatexParse, words: Words = ELEMENTARY): Parsed {
  const scan = scanLatex(source);
  if (scan.problem) return { problems: [scan.problem] };
  let tree: readonly KatexNode[];
  try {
    tree = katex(scan.text, {
      displayMode: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 100,
      maxSize: 10,
      globalGroup: false,
      macros: macros(),
    });
  } catch (error) {
    return { problems: [katexProblem(error, source)] };
  }
  const { tokens, problems } = tokensOfTree(source, scan.text, tree, words);
  return parseTokens(source, tokens, problems, words, true);
}

/** What KaTeX objects to, as a problem. */
function katexProblem(error: unknown, source: string): Problem {
  if (error instanceof RangeError) return failure('limit-depth', { from: 0, to: 1 }, 'The formula is nested too deeply.');
  const { rawMessage, message, position, length } = error as { rawMessage?: string; message?: string; position?: number; length?: number };
  const text = rawMessage ?? message ?? 'unknown error';
  const from = Math.min(position ?? source.length, source.length);
  const span = { from, to: Math.min(from + Math.max(length ?? 1, 1), source.length) };
  if (/^Double superscript/.test(text)) {
    return failure('double-superscript', span, 'This has two exponents side by side; group them with braces.', 'z^{2^3} or {(z^2)}^3');
  }
  if (/^Double subscript/.test(text)) return failure('double-superscript', span, 'This has two indices side by side.');
  const undefinedCommand = /^Undefined control sequence: (\S+)/.exec(text);
  if (undefinedCommand) return failure('unknown-command', span, `The command "${excerpt(undefinedCommand[1])}" is not known here.`);
  if (/^Too many expansions/.test(text)) return failure('limit-tokens', span, 'The formula uses too many abbreviations.');
  if (/^Expected group|as argument to|Expected.*group/.test(text)) return failure('missing-operand', span, 'Something is missing here.');
  return failure('latex', span, `This LaTeX cannot be read: ${excerpt(text.replace(/\s+at (?:end of input|position \d+).*$/s, ''), 100)}.`);
}
