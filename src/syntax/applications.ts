/**
 * Names for the parser: a bare name, `f(u)`, `f'(u)`, `f^2(u)`, `f u`. What a name means is decided by the elaborator, so
 * `z(1-z)` is read as a call here and becomes a product there.
 */
import { POWER } from './binding.ts';
import { bracketItems } from './brackets.ts';
import { branchesOf, CASE_WORDS } from './branches.ts';
import { type Cursor, fail, lastEnd, peek, peekAt, remark, sourceOf, take } from './cursor.ts';
import { type Bracket, type Surface, spanning } from './surface.ts';
import type { Token } from './token.ts';

/** Can this token begin an operand, so that it is multiplied by what stands before it? */
export function startsOperand(c: Cursor, t: Token): boolean {
  switch (t.kind) {
    case 'number':
    case 'name':
    case 'open':
    case 'root':
    case 'cancel':
    case 'underbrace':
    case 'cases':
    case 'derivative':
    case 'label':
      return true;
    case 'bar':
      return c.bars === 0;
    default:
      return false;
  }
}

/** A bracket that can hold arguments. */
const opensArguments = (t: Token): boolean => t.kind === 'open' && !t.silent && t.text !== '|';

/** A name with its primes, power, subscript and arguments. */
export function nameOrCall(c: Cursor): Surface {
  const t = take(c);
  const fn = t.text;
  const isFunction = c.words.isFunction(fn);
  const subscript = t.subscripted ? bracketItems(c)[0] : undefined;
  const name: Surface = { kind: 'name', text: fn, span: t.span };
  const base = { kind: 'call', fn, fnSpan: t.span, ...(subscript ? { subscript } : {}) } as const;

  if (peek(c).kind === 'prime') {
    const prime = take(c);
    const order = prime.order!;
    if (!opensArguments(peek(c))) return { kind: 'prime', target: name, order, span: spanning(t.span, prime.span) };
    const args = bracketItems(c);
    return { kind: 'prime', target: name, order, args, span: { from: t.span.from, to: lastEnd(c) } };
  }
  if (CASE_WORDS.has(fn) && opensArguments(peek(c))) {
    const items = bracketItems(c);
    return branchesOf(c, items, { from: t.span.from, to: lastEnd(c) });
  }
  if (isFunction && peek(c).text === '^' && peek(c).kind === 'op') return withPower(c, name, t, base);
  if (opensArguments(peek(c)) && (isFunction || !c.tight)) return withArguments(c, base, undefined);
  if (c.words.takesBare(fn) && startsOperand(c, peek(c))) return withBareArgument(c, base, undefined);
  if (subscript)
    return fail(
      c,
      'function-without-argument',
      t.span,
      `The function ${fn} has no argument.`,
      `${sourceOf(c, spanning(t.span, subscript.span))}(z)`,
    );
  return name;
}

type Head = { readonly kind: 'call'; readonly fn: string; readonly fnSpan: Token['span']; readonly subscript?: Surface };

function withArguments(c: Cursor, head: Head, power: Surface | undefined): Surface {
  const open = peek(c);
  const args = bracketItems(c);
  const span = { from: head.fnSpan.from, to: lastEnd(c) };
  return { ...head, args, bracket: open.text as Bracket, span, ...(power ? { power } : {}) };
}

/** `f^2(u)`, `f^2 u`, `f^2`; the power −1 of a function is refused, since it has two meanings. */
function withPower(c: Cursor, name: Surface, t: Token, head: Head): Surface {
  take(c);
  const open = peek(c);
  const outer = c.tight;
  c.tight = true;
  const power = open.silent ? bracketItems(c)[0] : c.expression(c, POWER);
  c.tight = outer;
  if (c.failed) return power;
  const span = { from: t.span.from, to: lastEnd(c) };
  if (isMinusOne(power)) {
    const written = sourceOf(c, t.span);
    const inverse = INVERSES.has(t.text) ? ` For the inverse write a${t.text}(…).` : '';
    const message = `${sourceOf(c, span)} can mean the inverse function or the reciprocal 1/${written}(…).${inverse}`;
    return fail(c, 'inverse-or-reciprocal', span, message, INVERSES.has(t.text) ? `a${t.text}(…) or 1/${written}(…)` : `1/${written}(…)`);
  }
  const next = peek(c);
  if (opensArguments(next)) {
    if (!open.silent && power.kind === 'group' && power.body.kind === 'number') {
      const message = 'It is not clear whether this is a power or a derivative.';
      return fail(
        c,
        'ambiguous',
        span,
        message,
        `${t.text}^${power.body.text}(…) or ${t.text}${"'".repeat(Math.min(3, Number(power.body.text)))}(…)`,
      );
    }
    return withArguments(c, head, power);
  }
  if (c.words.takesBare(t.text) && startsOperand(c, next)) return withBareArgument(c, head, power);
  return { kind: 'binary', op: '^', left: name, right: power, span };
}

const INVERSES: ReadonlySet<string> = new Set('sin cos tan cot sec csc sinh cosh tanh coth sech csch'.split(' '));

function isMinusOne(s: Surface): boolean {
  let inner = s;
  while (inner.kind === 'group') inner = inner.body;
  return inner.kind === 'unary' && inner.op === '-' && inner.operand.kind === 'number' && Number(inner.operand.text) === 1;
}

/** `sin 2z`: a product of simple factors up to the next function, bracket or operator. */
function withBareArgument(c: Cursor, head: Head, power: Surface | undefined): Surface {
  const outer = c.tight;
  c.tight = true;
  let argument = c.expression(c, POWER);
  let last = argument;
  let onlyNumbers = true;
  let several = false;
  for (;;) {
    const next = peek(c);
    if (c.failed || !startsOperand(c, next) || opensArguments(next) || (next.kind === 'name' && c.words.isFunction(next.text))) break;
    if (last.kind !== 'number') onlyNumbers = false;
    const plainSoFar = last.kind === 'number' || last.kind === 'name';
    const plainNext = next.kind === 'name' && peekAt(c, 1).text !== '^';
    if (!plainSoFar || next.kind === 'number' || (!onlyNumbers && !plainNext)) {
      const text = sourceOf(c, argument.span);
      fail(
        c,
        'ambiguous',
        spanning(head.fnSpan, next.span),
        `It is not clear where the argument of ${head.fn} ends.`,
        `${sourceOf(c, head.fnSpan)}(${text})`,
      );
      break;
    }
    last = c.expression(c, POWER);
    several = true;
    argument = { kind: 'binary', op: '*', left: argument, right: last, implicit: true, span: spanning(argument.span, last.span) };
  }
  c.tight = outer;
  const span = spanning(head.fnSpan, argument.span);
  if (several || !c.latex) {
    const text = `${sourceOf(c, { from: span.from, to: argument.span.from }).trim()}(${sourceOf(c, argument.span)})`;
    remark(c, 'bare-argument', span, `${sourceOf(c, span)} is read as ${text}.`, text);
  }
  return { ...head, args: [argument], bracket: '(', bare: true, span, ...(power ? { power } : {}) };
}
