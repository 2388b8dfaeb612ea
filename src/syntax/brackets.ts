/** What stands between a bracket and its partner: expressions separated by commas. */
import { TERNARY } from './binding.ts';
import { isCondition, isOpenCases } from './branches.ts';
import { type Cursor, fail, missingOperand, peek, sourceOf, take } from './cursor.ts';
import { type Surface, spanning } from './surface.ts';

/** Take a bracket, its items and its partner. At least one item, or an error. */
export function bracketItems(c: Cursor): Surface[] {
  const outer = { bars: c.bars, tight: c.tight };
  c.bars = 0;
  c.tight = false;
  take(c);
  const items: Surface[] = [];
  for (;;) {
    skipGaps(c);
    items.push(item(c));
    takeOtherwise(c, items);
    skipGaps(c);
    if (peek(c).kind !== 'comma') break;
    take(c);
  }
  const t = peek(c);
  if (t.kind === 'close') take(c);
  else if (!c.failed) {
    const text = sourceOf(c, t.span) || t.text;
    if (t.kind === 'bar') fail(c, 'unbalanced', t.span, 'This "|" has no partner.');
    else if (t.kind === 'text') fail(c, 'prose', t.span, `The words "${t.text}" are not part of a formula.`);
    else fail(c, 'unexpected', t.span, `"${text}" cannot stand here.`);
  }
  c.bars = outer.bars;
  c.tight = outer.tight;
  return c.failed ? [missingOperand(c)] : items;
}

/** `…, 1 otherwise`: the word after the value of the last of several branches. */
export function takeOtherwise(c: Cursor, items: readonly Surface[]): void {
  const before = items.at(-2);
  if (before && isOpenCases(before.kind === 'relation' ? before.operands[before.operands.length - 1] : before) && peek(c).text === 'else')
    take(c);
}

/** An expression, or `condition : value`. */
function item(c: Cursor): Surface {
  const s = c.expression(c, TERNARY);
  if (peek(c).kind !== 'colon' || !isCondition(s)) return s;
  take(c);
  const value = c.expression(c, TERNARY);
  return { kind: 'cases', branches: [{ value, condition: s }], span: spanning(s.span, value.span) };
}

function skipGaps(c: Cursor): void {
  while (peek(c).kind === 'cell') take(c);
}
