/** Which letter a page is about, before anything is known. */
import type { Statement } from '../working/statements.ts';

/** The argument of the first function that is defined, the letter differentiated by, else z, x, t. */
export function pageVariable(statements: readonly Statement[]): string {
  const sides = statements.flatMap((s) => s.clauses.flatMap((c) => c.sides.map((x) => x.text)));
  for (const s of statements) {
    for (const c of s.clauses) {
      const defined = /^\s*\\?[A-Za-zσφψ]+(?:'|\^\{?\\prime\}?|′)*\s*(?:\\left)?\(\s*([A-Za-z])\s*(?:\\right)?\)\s*$/.exec(c.sides[0].text);
      if (defined && !c.continued && c.signs.length > 0) return defined[1];
    }
  }
  const abbreviations = new Set(
    statements.flatMap((s) =>
      s.clauses.flatMap((c) =>
        !c.continued && c.sides.length > 1 && /^[a-z]$/.test(c.sides[0].text) && /[A-Za-z]/.test(c.sides[1].text) ? [c.sides[0].text] : [],
      ),
    ),
  );
  for (const side of sides) {
    const by = /(?:d|\\partial|∂)\s*[A-Za-z(]?.*?(?:\/|\}\s*\{+)\s*(?:d|\\partial|∂)\s*([a-z])/.exec(side);
    if (by && !abbreviations.has(by[1])) return by[1];
  }
  const all = sides.join(' ').replace(/\\[A-Za-z]+/g, ' ');
  for (const letter of ['z', 'x', 't', 's'])
    if (!abbreviations.has(letter) && new RegExp(`(?<![A-Za-z])\\d*${letter}(?![A-Za-z])`).test(all)) return letter;
  return 'z';
}
