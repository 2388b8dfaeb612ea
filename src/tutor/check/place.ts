/** Where in a line a mistake is shown: a piece that means something to the person, not every piece whose change would repair the line. */
import type { Span } from '../../syntax/problem.ts';
import { children, foldSurface, type Surface } from '../../syntax/surface.ts';
import type { Term } from '../../term/term.ts';
import { alike } from './alike.ts';

/** The nodes from the root down to the smallest one with this span. */
function pathTo(root: Surface, span: Span): Surface[] {
  const path: Surface[] = [];
  for (let s: Surface | undefined = root; s; ) {
    path.push(s);
    s = children(s).find((c) => c.span.from <= span.from && c.span.to >= span.to);
  }
  return path;
}

/** A piece under a d/dz that still stands, an exponent or a condition is no place for a mistake of another kind. */
function misleading(path: readonly Surface[]): boolean {
  for (const [i, s] of path.entries()) {
    const next = path[i + 1];
    if (!next) return false;
    if (s.kind === 'derivative' || s.kind === 'prime' || s.kind === 'relation') return true;
    if (s.kind === 'binary' && s.op === '^' && next === s.right && next.kind === 'number') return true;
  }
  return false;
}

/** The span made fit to be shown; undefined where the whole line is the best that can be said. `sign`: a sign is wrong, so that both its sides are shown. */
export function shownPlace(root: Surface, span: Span, sign: boolean): Span | undefined {
  const path = pathTo(root, span);
  if (misleading(path)) return undefined;
  if (!sign) return span;
  let i = path.length - 1;
  while (i > 0 && (path[i].kind === 'number' || path[i].kind === 'name')) {
    const outer = path[i - 1];
    if (!(outer.kind === 'unary' || (outer.kind === 'binary' && (outer.op === '+' || outer.op === '-' || outer.op === '*')))) break;
    i -= 1;
  }
  return path[i].span;
}

/** Where a term stands in what was typed: the smallest piece that is alike. */
export function spanOf(root: Surface, t: Term, read: (piece: Surface) => Term | undefined): Span | undefined {
  let best: Span | undefined;
  foldSurface(root, (s) => {
    const size = s.span.to - s.span.from;
    if (size > 0 && s.kind !== 'relation' && (!best || size <= best.to - best.from)) {
      const term = read(s);
      if (term && alike(term, t)) best = s.span;
    }
    return true;
  });
  return best;
}
