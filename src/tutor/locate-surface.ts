/** Pieces of an expression as typed: what each means, and where the piece of a term is written. */
import type { Span } from '../syntax/problem.ts';
import { children, type Surface } from '../syntax/surface.ts';
import type { Term } from '../term/term.ts';

export interface Piece {
  readonly term: Term;
  readonly span: Span;
}

/** Pieces that can be read by themselves, from left to right; of nested ones with one meaning only the innermost. */
export function readPieces(surface: Surface, read: (piece: Surface) => Term | undefined): Piece[] {
  const out: Piece[] = [];
  const visit = (s: Surface): Term | undefined => {
    const inner = children(s).map(visit);
    const term = isOperand(s) ? read(s) : undefined;
    if (term && !inner.includes(term)) out.push({ term, span: s.span });
    return term;
  };
  visit(surface);
  return out.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}
const isOperand = (s: Surface): boolean => !['relation', 'logic', 'not', 'list'].includes(s.kind);

/** Where the piece at the end of the path is written; if it cannot be seen, the smallest piece around it that can. */
export function spanOf(typed: readonly Piece[], root: Term, path: readonly number[]): Span | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const way = path.slice(0, depth);
    const term = way.reduce((t, i) => t.args[i], root);
    const written = typed.filter((p) => p.term === term);
    if (written.length > 0) return written[Math.min(before(root, term, way), written.length - 1)].span;
  }
  return undefined;
}

/** How many times the term occurs in the tree to the left of the place. */
function before(root: Term, term: Term, path: readonly number[]): number {
  const holds = new Map<Term, number>();
  const count = (t: Term): number => {
    let n = holds.get(t);
    if (n === undefined) holds.set(t, (n = t === term ? 1 : t.args.reduce((sum, a) => sum + count(a), 0)));
    return n;
  };
  let n = 0;
  let t = root;
  for (const i of path) {
    for (let k = 0; k < i; k++) n += count(t.args[k]);
    t = t.args[i];
  }
  return n;
}
