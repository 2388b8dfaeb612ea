/** A chain of equal terms written down line by line; each equality is proved as it is added. */
import type { Surface } from '../syntax/surface.ts';
import type { Term } from '../term/term.ts';
import type { Line } from './doc.ts';
import type { Workbook } from './workbook.ts';

export interface Link {
  /** The value of the line. Placeholders stand for derivatives. */
  readonly term: Term;
  /** How it is written, where that says more than the term (a cancellation, an underbrace). */
  readonly shown?: Surface;
  readonly because: readonly string[];
  /** Left out unless the detail is at least this. */
  readonly from?: 'standard' | 'full';
}

/** The lines of a chain that begins with `start` (not itself a line). `as`: names for terms. */
export function chain(book: Workbook, start: Term, links: readonly Link[], as?: ReadonlyMap<Term, Surface>): Line[] {
  let last = start;
  return links.map(({ term, shown, because }) => {
    book.same(last, term);
    last = term;
    return { right: shown ?? book.shown(term, as), because };
  });
}
