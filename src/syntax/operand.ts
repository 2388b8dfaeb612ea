/**
 * Operands for the parser: numbers, names, calls, brackets, bars, roots, and the wrappers that LaTeX draws around a formula.
 * Assumes that brackets are balanced (the parser has checked).
 */
import { nameOrCall, startsOperand } from './applications.ts';
import { POWER, TERNARY } from './binding.ts';
import { bracketItems } from './brackets.ts';
import { casesRows } from './branches.ts';
import { type Cursor, enter, fail, lastEnd, missingOperand, peek, remark, sourceOf, take } from './cursor.ts';
import { type Bracket, type Surface, spanning } from './surface.ts';
import type { Token } from './token.ts';

/** One operand with its primes. */
export function operand(c: Cursor): Surface {
  let s = primary(c);
  while (peek(c).kind === 'prime' && !c.failed) {
    const t = take(c);
    if (s.kind === 'number') return fail(c, 'unexpected', t.span, 'A number has no derivative sign.');
    s = { kind: 'prime', target: s, order: t.order!, span: spanning(s.span, t.span) };
  }
  return s;
}

function primary(c: Cursor): Surface {
  const t = peek(c);
  switch (t.kind) {
    case 'number':
      take(c);
      return { kind: 'number', text: t.text, span: t.span };
    case 'name':
      return nameOrCall(c);
    case 'open':
      return bracketed(c);
    case 'bar':
      return bars(c);
    case 'root':
      return root(c);
    case 'cancel': {
      take(c);
      const body = bracketed(c);
      return { kind: 'cancel', body, span: t.span };
    }
    case 'underbrace': {
      take(c);
      const body = bracketed(c);
      return { kind: 'underbrace', body, label: t.text, span: t.span };
    }
    case 'cases': {
      take(c);
      return casesRows(c, t);
    }
    case 'derivative':
      return derivative(c);
    case 'label':
      take(c);
      return { kind: 'name', text: t.text, span: t.span };
    case 'word':
      if (t.text !== 'else') return missingOperand(c);
      take(c);
      return { kind: 'name', text: 'otherwise', span: t.span };
    default:
      return missingOperand(c);
  }
}

/** A bracket with what stands in it: a group, an absolute value, a list; silent brackets leave no trace. */
export function bracketed(c: Cursor): Surface {
  const t = peek(c);
  const items = bracketItems(c);
  if (c.failed) return items[0];
  const span = { from: t.span.from, to: lastEnd(c) };
  const body: Surface = items.length === 1 ? items[0] : { kind: 'list', items, span };
  if (t.silent) return body.kind === 'binary' && body.fraction ? { ...body, span } : body;
  if (t.text === '|') return { kind: 'abs', body, span };
  if (body.kind === 'list') return body;
  return { kind: 'group', bracket: t.text as Bracket, body, span };
}

/** `|z|` with plain bars. */
function bars(c: Cursor): Surface {
  const t = take(c);
  c.bars += 1;
  const body = c.expression(c, TERNARY);
  c.bars -= 1;
  if (c.failed) return body;
  if (peek(c).kind !== 'bar') return fail(c, 'unbalanced', t.span, 'This "|" is never closed.', `abs(${sourceOf(c, body.span)})`);
  return { kind: 'abs', body, span: spanning(t.span, take(c).span) };
}

/** √z, or a LaTeX root whose index and body follow in silent brackets. */
function root(c: Cursor): Surface {
  const t = take(c);
  const index: Surface | undefined = t.indexed ? bracketed(c) : t.text === '3' ? { kind: 'number', text: '3', span: t.span } : undefined;
  const bracket = peek(c).kind === 'open';
  if (!enter(c)) return missingOperand(c);
  const body = peek(c).silent ? bracketed(c) : operand(c);
  c.depth -= 1;
  if (!bracket && peek(c).text === '^') {
    return fail(
      c,
      'ambiguous',
      spanning(t.span, peek(c).span),
      'It is not clear whether the power is under the root.',
      `sqrt(${sourceOf(c, body.span)})`,
    );
  }
  const span =
    peek(c).kind === 'end' && t.indexed ? spanning(t.span, body.span) : { from: t.span.from, to: Math.max(t.span.to, lastEnd(c)) };
  return index ? { kind: 'root', body, index, span } : { kind: 'root', body, span };
}

/** `d/dz` and what it differentiates: a bracket, or an unbracketed product of simple factors. */
function derivative(c: Cursor): Surface {
  const t = take(c);
  const head = { kind: 'derivative', symbol: t.text as 'd' | '∂' | 'D', wrt: t.wrt!, order: t.order! } as const;
  if (t.operand) {
    const body = bracketed(c);
    return { ...head, operand: body, span: t.span };
  }
  const next = peek(c);
  if (!startsOperand(c, next)) {
    if (next.kind !== 'relation' && next.kind !== 'end' && next.kind !== 'close') {
      return fail(c, 'derivative', t.span, 'It is not clear what is differentiated here.', `${sourceOf(c, t.span)}(…)`);
    }
    return { ...head, span: t.span };
  }
  const bracket = next.kind === 'open' && !next.silent;
  const body = bracket ? c.expression(c, POWER) : simpleProduct(c);
  const node: Surface = { ...head, operand: body, span: spanning(t.span, body.span) };
  const after = peek(c);
  if (!bracket && after.kind === 'op' && (after.text === '/' || after.text === '*')) {
    return fail(
      c,
      'ambiguous',
      spanning(node.span, after.span),
      'It is not clear where the differentiated part ends.',
      `${sourceOf(c, t.span)} (${sourceOf(c, body.span)})`,
    );
  }
  if (bracket && startsOperand(c, after)) {
    remark(c, 'derivative-operand', node.span, `Only ${sourceOf(c, body.span)} is differentiated, not what follows it.`);
  }
  return node;
}

function simpleProduct(c: Cursor): Surface {
  const outer = c.tight;
  c.tight = true;
  let product = c.expression(c, POWER);
  let simple = isSimple(product);
  let several = false;
  while (startsOperand(c, peek(c)) && !c.failed) {
    const next: Token = peek(c);
    if (!simple || (next.kind === 'open' && !next.silent)) {
      const text = sourceOf(c, product.span);
      fail(c, 'ambiguous', spanning(product.span, next.span), 'It is not clear where the differentiated part ends.', `(${text})`);
      break;
    }
    const factor = c.expression(c, POWER);
    simple = isSimple(factor);
    several = true;
    product = { kind: 'binary', op: '*', left: product, right: factor, implicit: true, span: spanning(product.span, factor.span) };
  }
  c.tight = outer;
  if (several) remark(c, 'derivative-operand', product.span, `The whole product ${sourceOf(c, product.span)} is differentiated.`);
  return product;
}

const isSimple = (s: Surface): boolean =>
  s.kind === 'number' || s.kind === 'name' || (s.kind === 'binary' && s.op === '^' && (s.left.kind === 'name' || s.left.kind === 'number'));
