/**
 * Definitions by cases, in all the ways that people write them: `if(c, a, b)`, `piecewise(c1, v1, c2, v2, otherwise)`,
 * `cases(v1, c1, v2, c2)`, pairs, `value if condition`, and the rows of a LaTeX environment. In every pair one part must be
 * a condition and the other a value, in either order.
 */
import { OR } from './binding.ts';
import { type Cursor, fail, lastEnd, peek, take } from './cursor.ts';
import type { Span } from './problem.ts';
import type { Branch, CasesNode, Surface } from './surface.ts';
import type { Token } from './token.ts';

/** Names whose arguments are branches. */
export const CASE_WORDS: ReadonlySet<string> = new Set(['cases', 'piecewise', 'Piecewise', 'ifelse', 'where', 'select']);

/** A comparison, `and`, `or`, `not`, `otherwise`, `true`. */
export function isCondition(s: Surface): boolean {
  let inner = s;
  while (inner.kind === 'group') inner = inner.body;
  if (inner.kind === 'name') return inner.text === 'otherwise' || inner.text.toLowerCase() === 'true';
  return inner.kind === 'relation' || inner.kind === 'logic' || inner.kind === 'not';
}

const isOtherwise = (s: Surface): boolean => {
  let inner = s;
  while (inner.kind === 'group') inner = inner.body;
  return inner.kind === 'name';
};

/** Cases whose last branch has a condition, so that more branches may follow. */
export const isOpenCases = (s: Surface): s is CasesNode => s.kind === 'cases' && s.branches[s.branches.length - 1].condition !== undefined;

/** The arguments of `if`, `piecewise`, `cases` as branches. */
export function branchesOf(c: Cursor, items: readonly Surface[], span: Span): Surface {
  if (c.failed) return items[0];
  const branches: Branch[] = [];
  let i = 0;
  while (i < items.length) {
    const item = items[i];
    const pair = item.kind === 'group' ? item.body : item;
    if (pair.kind === 'list' && pair.items.length === 2) {
      branches.push(branchOf(c, pair.items[0], pair.items[1]));
      i += 1;
    } else if (item.kind === 'cases' && isOpenCases(item) && !(i + 1 < items.length && isCondition(items[i + 1]))) {
      branches.push(...item.branches);
      i += 1;
    } else if (i === items.length - 1) {
      if (isCondition(item)) return fail(c, 'cases', item.span, 'This condition has no value.');
      branches.push({ value: item });
      i += 1;
    } else {
      branches.push(branchOf(c, item, items[i + 1]));
      i += 2;
    }
  }
  return checked(c, branches, span);
}

function branchOf(c: Cursor, a: Surface, b: Surface): Branch {
  const [first, second] = [isCondition(a), isCondition(b)];
  if (first === second) {
    fail(
      c,
      'cases',
      first ? b.span : a.span,
      first ? 'There are two conditions and no value.' : 'There is no condition for this value.',
      'piecewise(z<0, a, b)',
    );
    return { value: a };
  }
  const [condition, value] = first ? [a, b] : [b, a];
  return isOtherwise(condition) ? { value } : { value, condition };
}

function checked(c: Cursor, branches: readonly Branch[], span: Span): Surface {
  const early = branches.findIndex((b) => b.condition === undefined);
  if (early >= 0 && early < branches.length - 1) {
    fail(c, 'cases', branches[early + 1].value.span, 'Nothing can come after the case "otherwise".');
  }
  if (branches.length === 1 && branches[0].condition === undefined) fail(c, 'cases', span, 'There is no condition here.');
  return { kind: 'cases', branches, span };
}

/** The rows of a cases environment: the tokens of a silent group, rows ended by `row`, cells by `cell`. */
export function casesRows(c: Cursor, head: Token): Surface {
  take(c);
  const branches: Branch[] = [];
  while (peek(c).kind !== 'close' && !c.failed) {
    const row = branchRow(c);
    if (row) branches.push(...row);
    if (peek(c).kind === 'row') take(c);
  }
  take(c);
  if (branches.length === 0) return fail(c, 'cases', head.span, 'There are no cases here.');
  return checked(c, branches, { from: head.span.from, to: Math.max(head.span.to, lastEnd(c)) });
}

/** One row: value and condition in either order, with "if", "for", "otherwise", commas or nothing between. */
function branchRow(c: Cursor): Branch[] | undefined {
  const parts: Surface[] = [];
  const start = peek(c);
  let otherwise = false;
  for (;;) {
    const t = peek(c);
    if (c.failed || t.kind === 'row' || t.kind === 'close') break;
    if (t.kind === 'cell' || t.kind === 'comma' || (t.kind === 'word' && t.text === 'if')) take(c);
    else if (t.kind === 'word' && t.text === 'else') {
      take(c);
      otherwise = true;
    } else if (t.kind === 'text') fail(c, 'prose', t.span, `The words "${t.text}" are not part of a formula.`, '\\text{if }');
    else {
      const before = c.pos;
      parts.push(c.expression(c, OR));
      if (c.pos === before && !c.failed) fail(c, 'unexpected', t.span, `"${t.text}" cannot stand here.`);
    }
  }
  if (c.failed || (parts.length === 0 && !otherwise)) return undefined;
  const [a, b] = parts;
  const span: Span = { from: start.span.from, to: Math.max(start.span.to, lastEnd(c)) };
  if (parts.length === 1 && !otherwise && isOpenCases(a)) return [...a.branches];
  if (parts.length === 1 && otherwise && !isCondition(a)) return [{ value: a }];
  if (parts.length === 2 && !otherwise) return [branchOf(c, a, b)];
  fail(c, 'cases', span, 'Each case needs one value and one condition.');
  return undefined;
}
