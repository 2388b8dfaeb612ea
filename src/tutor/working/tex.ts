/** What a LaTeX document holds besides its text: comments, the preamble, commands that only arrange words. Offsets stay as they are. */

const blanked = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The text with every comment blanked. */
export const blankComments = (text: string): string =>
  text.replace(/(^|[^\\])(%[^\n]*)/g, (_, before: string, c: string) => before + blanked(c));

/** The text with everything outside the document's body blanked. */
export function documentBody(text: string): string {
  const begin = /\\begin\{document\}/.exec(text);
  if (!begin) return text;
  const from = begin.index + begin[0].length;
  const end = text.indexOf('\\end{document}', from);
  const to = end < 0 ? text.length : end;
  return blanked(text.slice(0, from)) + text.slice(from, to) + blanked(text.slice(to));
}

/** Words of a document or a Markdown file without what only formats them; of the same length. */
export function plainWords(text: string): string {
  return text
    .replace(/\\(?:item|noindent|par|newline|linebreak|smallskip|medskip|bigskip|quad|qquad)\b(?:\[[^\]]*\])?/g, blanked)
    .replace(/\\(?:begin|end)\{[A-Za-z*]+\}/g, blanked)
    .replace(/\\(?:textbf|textit|emph|underline|section|subsection|paragraph|textsc)\*?(?=\{)/g, blanked)
    .replace(/\\\\/g, '  ');
}
