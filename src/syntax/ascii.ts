/**
 * Plain text to Surface: a superset of the expression syntax of mathjs, with the Unicode that people paste.
 * Decimals stay exact, nothing is simplified, a person's mistakes come back as problems with a place.
 */
import { lexAscii } from './ascii-lexer.ts';
import { ELEMENTARY, type Words } from './names.ts';
import { type Parsed, parseTokens } from './parser.ts';
import { checkLimits } from './token.ts';

/** Parse plain text. `words` says which names are functions; by default the elementary and the usual activation functions. */
export function parseAscii(source: string, words: Words = ELEMENTARY): Parsed {
  const limit = checkLimits(source);
  if (limit) return { problems: [limit] };
  const { tokens, problems } = lexAscii(source, words);
  return parseTokens(source, tokens, problems, words, false);
}
