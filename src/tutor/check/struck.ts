/** Factors that were struck out: they are read as removed; whether they really cancel is said. */
import { type Sentence, say } from '../../explain/doc.ts';
import { written } from '../../explain/surfaces.ts';
import { elaborate } from '../../syntax/elaborate.ts';
import type { Surface } from '../../syntax/surface.ts';
import type { Term } from '../../term/term.ts';
import * as T from '../../term/term.ts';
import { valueAt } from '../value.ts';
import type { Desk } from './desk.ts';
import type { Meaning } from './names.ts';

/** Every struck-out piece, and whether it stands below a fraction bar. */
function struckPieces(root: Surface): { piece: Surface; below: boolean; inSum: boolean }[] {
  const found: { piece: Surface; below: boolean; inSum: boolean }[] = [];
  const stack: { s: Surface; below: boolean; inSum: boolean }[] = [{ s: root, below: false, inSum: false }];
  while (stack.length > 0) {
    const { s, below, inSum } = stack.pop()!;
    if (s.kind === 'cancel') found.push({ piece: s.body, below, inSum });
    else if (s.kind === 'binary') {
      const isTerm = (part: Surface): boolean => (s.op === '+' || s.op === '-') && part.kind === 'cancel';
      stack.push({ s: s.right, below: s.op === '/' ? !below : below, inSum: isTerm(s.right) });
      stack.push({ s: s.left, below, inSum: isTerm(s.left) });
    } else if (s.kind === 'unary' || s.kind === 'not') stack.push({ s: s.operand, below, inSum });
    else if (s.kind === 'group' || s.kind === 'underbrace' || s.kind === 'labelled' || s.kind === 'text')
      stack.push({ s: s.body, below, inSum: false });
  }
  return found;
}

/** A remark when the struck-out factors do not multiply to 1. */
export function struckRemark(desk: Desk, m: Meaning): Sentence[] {
  if (!m.surface) return [];
  const pieces = struckPieces(m.surface).filter((p) => !p.inSum);
  if (pieces.length === 0) return [];
  let product: Term = T.one;
  for (const { piece, below } of pieces) {
    const { term } = elaborate(piece, desk.names.context(false));
    if (!term) return [];
    product = below ? T.div(product, term) : T.mul(product, term);
  }
  const value = valueAt(product, new Map());
  const one = desk.budget.equal(product, T.one, desk.names.variable);
  if (one.verdict === 'proved') return [];
  return [say('check.struck', { product: { math: written(value) } })];
}

/** The side with what is struck out still there; undefined where nothing is. */
export function withStruckKept(desk: Desk, m: Meaning): Meaning | undefined {
  if (!m.surface || struckPieces(m.surface).length === 0) return undefined;
  const { term } = elaborate(m.surface, { ...desk.names.context(false), struck: 'kept' });
  return term && { ...m, term };
}
