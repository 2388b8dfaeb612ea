/**
 * A row of working as what it states: words, and clauses between signs. Enumerators ("(1)", "Step 2:") and circled labels are taken off.
 */
import { type Clause, clausesOf } from './clauses.ts';
import type { Row } from './page.ts';
import { runsOf } from './plain.ts';
import { plainWords } from './tex.ts';

export interface Statement {
  readonly row: Row;
  /** All words of the row, in order. */
  readonly words: string;
  readonly clauses: readonly Clause[];
  /** Words after the last clause. */
  readonly trail: string;
}

const ENUMERATOR =
  /^\s*(?:(?:step|part|q(?:uestion)?|ex(?:ample|ercise)?|problem|line)\s*\d+\s*[.):]|\(?\d{1,2}[.)]|\(?(?:i{1,3}|iv|vi{0,3}|[a-h])\))\s+(?=\S)/i;
const NUMBERING = /\s{2,}\((?:\d{1,2}|\*+|[ivx]+)\)\s*$|\s*…\s*\(\d+\)\s*$/;

/** What a row states. `bare`: the page has no marked formulas, so that a whole line may be one. */
export function statementOf(row: Row, bare: boolean): Statement {
  const clauses: Clause[] = [];
  const words: string[] = [];
  let lead = '';
  for (const [i, piece] of row.pieces.entries()) {
    if (piece.kind === 'math') {
      clauses.push(...clausesOf(piece.text, piece.from, lead, true));
      lead = '';
      continue;
    }
    let text = plainWords(piece.text);
    if (row.kind === 'heading') {
      words.push(text.replace(/^[\s#]+|[\s#]+$|\\[a-z]+\*?\{|\}/g, ' ').trim());
      continue;
    }
    let skipped = 0;
    if (i === 0) {
      const start = ENUMERATOR.exec(text);
      if (start && (/[=≈]/.test(text) || !/^\s*\(?\d/.test(start[0]) || !bare)) skipped = start[0].length;
    }
    text = text.slice(skipped).replace(NUMBERING, '');
    for (const run of runsOf(text, bare && row.pieces.length === 1)) {
      if (run.kind === 'words') {
        words.push(run.text.trim());
        lead = `${lead} ${run.text}`;
      } else {
        clauses.push(...clausesOf(run.text, piece.from + skipped + run.from, lead));
        lead = '';
      }
    }
  }
  return { row, words: words.filter((w) => w !== '').join(' '), clauses: clauses.filter((c) => c.sides.length > 0), trail: lead.trim() };
}
