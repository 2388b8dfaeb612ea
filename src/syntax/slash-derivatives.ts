/**
 * Finds `d/dz`, `dg/dz`, `d^2 g/dz^2`, `d2g/dz2`, `∂a/∂z`, `d(…)/dz` in a token list and puts a `derivative` token there.
 * A quotient of that shape is always a derivative, whatever d may stand for elsewhere. Linear in the number of tokens.
 */
import { greekLetter } from './names.ts';
import type { Token } from './token.ts';

interface Part {
  readonly symbol: 'd' | '∂';
  readonly order: number | undefined;
  /** First token after the part. */
  readonly next: number;
}

/** The same list with derivative quotients replaced; an operand follows its `derivative` token in silent brackets. */
export function findDerivatives(tokens: readonly Token[]): Token[] {
  if (!tokens.some((t) => t.kind === 'op' && t.text === '/')) return [...tokens];
  const closing = matchBrackets(tokens);
  const out: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const found = compactAt(tokens, i) ?? derivativeAt(tokens, i, closing);
    if (found) {
      out.push(...found.tokens);
      i = found.next;
    } else out.push(tokens[i++]);
  }
  return out;
}

function derivativeAt(
  tokens: readonly Token[],
  at: number,
  closing: ReadonlyMap<number, number>,
): { tokens: Token[]; next: number } | undefined {
  const first = tokens[at];
  if (first.kind !== 'name') return undefined;
  const symbol = first.text[0];
  if (symbol !== 'd' && symbol !== '∂') return undefined;
  let i = at + 1;
  let operand: Token[] = [];
  let order: number | undefined;
  if (first.text.length > 1) {
    // dg/dz: one word. A Greek name such as delta is itself.
    if (greekLetter(first.text.split('_')[0]) !== undefined) return undefined;
    operand = [{ ...first, text: first.text.slice(1), span: { from: first.span.from + 1, to: first.span.to } }];
  } else {
    const power = orderAt(tokens, i);
    if (power) [order, i] = [power.order, power.next];
    if (tokens[i].kind === 'name') operand = [tokens[i++]];
  }
  const end = tokens[i].kind === 'open' ? closing.get(i) : undefined;
  if (end !== undefined) {
    if (tokens[end + 1]?.text !== '/') return undefined;
    operand.push(...tokens.slice(i, end + 1));
    i = end + 1;
  }
  if (tokens[i].kind === 'prime') operand.push(tokens[i++]);
  if (tokens[i].kind !== 'op' || tokens[i].text !== '/' || tokens[i].fraction) return undefined;
  const below = denominatorAt(tokens, i + 1);
  if (!below || below.symbol !== symbol || (below.order ?? 1) !== (order ?? 1)) return undefined;
  const span = { from: first.span.from, to: tokens[below.next - 1].span.to };
  const token: Token = {
    kind: 'derivative',
    text: symbol,
    span,
    spaced: first.spaced,
    order: order ?? 1,
    wrt: below.wrt,
    operand: operand.length > 0,
  };
  if (operand.length === 0) return { tokens: [token], next: below.next };
  const open: Token = { kind: 'open', text: '(', span: { from: operand[0].span.from, to: operand[0].span.from }, silent: true };
  const close: Token = { kind: 'close', text: ')', span: { from: span.to, to: span.to }, silent: true };
  return { tokens: [token, open, ...operand, close], next: below.next };
}

/** `d2y/dx2`, `d2/dx2`: orders typed beside the letters. */
function compactAt(tokens: readonly Token[], at: number): { tokens: Token[]; next: number } | undefined {
  const [first, slash, below] = tokens.slice(at, at + 3);
  const above = first.kind === 'name' ? /^([d∂])([2-9])(\D\w*)?$/u.exec(first.text) : null;
  const under = above && slash?.text === '/' && below?.kind === 'name' ? /^([d∂])([a-z])([2-9])$/u.exec(below.text) : null;
  if (!above || !under || above[1] !== under[1] || above[2] !== under[3]) return undefined;
  const span = { from: first.span.from, to: below.span.to };
  const [, symbol, order, operand] = above;
  const token: Token = {
    kind: 'derivative',
    text: symbol,
    span,
    spaced: first.spaced,
    order: Number(order),
    wrt: under[2],
    operand: operand !== undefined,
  };
  if (operand === undefined) return { tokens: [token], next: at + 3 };
  const from = first.span.to - operand.length;
  const group = { kind: 'open', text: '(', span: { from, to: from }, silent: true } as const;
  const name: Token = { ...first, text: operand, span: { from, to: first.span.to } };
  return { tokens: [token, group, name, { ...group, kind: 'close', text: ')', span: { from: span.to, to: span.to } }], next: at + 3 };
}

function denominatorAt(tokens: readonly Token[], at: number): (Part & { wrt: string }) | undefined {
  const first = tokens[at];
  if (first.kind !== 'name') return undefined;
  const symbol = first.text[0];
  let wrt = first.text.slice(1);
  let i = at + 1;
  if (symbol === '∂' && wrt === '') {
    if (tokens[i].kind !== 'name') return undefined;
    wrt = tokens[i++].text;
  } else if (symbol !== 'd') return undefined;
  else if (wrt === '' && tokens[i].kind === 'name' && !tokens[i].spaced) wrt = tokens[i++].text;
  const head = wrt.split('_')[0];
  if (head.length !== 1 && greekLetter(head) === undefined) return undefined;
  const power = orderAt(tokens, i);
  return { symbol: symbol as 'd' | '∂', order: power?.order, next: power?.next ?? i, wrt };
}

/** `^2`, also raised (then in silent brackets). */
function orderAt(tokens: readonly Token[], at: number): { order: number; next: number } | undefined {
  if (tokens[at]?.kind !== 'op' || tokens[at].text !== '^') return undefined;
  const silent = tokens[at + 1]?.silent === true;
  const digits = tokens[at + (silent ? 2 : 1)];
  if (digits?.kind !== 'number' || !/^[1-9]\d?$/.test(digits.text)) return undefined;
  if (silent && tokens[at + 3]?.kind !== 'close') return undefined;
  return { order: Number(digits.text), next: at + (silent ? 4 : 2) };
}

function matchBrackets(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].kind === 'open') open.push(i);
    else if (tokens[i].kind === 'close' && open.length > 0) pairs.set(open.pop()!, i);
  }
  return pairs;
}
