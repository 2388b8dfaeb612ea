/**
 * The Pratt core of the parser: expressions by binding strength (see binding.ts and, for the rules, parser.ts).
 */
import { startsOperand } from './applications.ts';
import { ADD, AND, AT, IF, IMPLICIT, MUL, NOT, OR, POWER, REL, RULE2, TERNARY } from './binding.ts';
import { branchesOf } from './branches.ts';
import { type Cursor, enter, fail, lastEnd, missingOperand, peek, peekAt, remark, sourceOf, take } from './cursor.ts';
import { bracketed, operand } from './operand.ts';
import { type BinaryNode, type BinaryOp, type Surface, spanning } from './surface.ts';
import type { Token } from './token.ts';

/** An expression whose operators bind at least as tightly as `min`. */
export function expression(c: Cursor, min: number): Surface {
  if (!enter(c)) return missingOperand(c);
  const s = infix(c, prefix(c, min), min);
  c.depth -= 1;
  return s;
}

/** A sign, a negation, `if … then … else …`, or an operand. */
function prefix(c: Cursor, min: number): Surface {
  const t = peek(c);
  if (t.kind === 'op' && (t.text === '-' || t.text === '+')) {
    take(c);
    const inner = expression(c, Math.max(min, MUL));
    return { kind: 'unary', op: t.text, operand: inner, span: spanning(t.span, inner.span) };
  }
  if (t.kind === 'word' && t.text === 'not') {
    take(c);
    const inner = expression(c, NOT);
    return { kind: 'not', operand: inner, span: spanning(t.span, inner.span) };
  }
  if (t.kind === 'word' && t.text === 'if') return conditional(c);
  return operand(c);
}

/** `if(c, a, …)` or `if c then a else b`. */
function conditional(c: Cursor): Surface {
  const t = take(c);
  let condition: Surface;
  if (peek(c).kind === 'open' && !peek(c).silent) {
    const group = operand(c);
    if (group.kind === 'list') return branchesOf(c, group.items, spanning(t.span, group.span));
    condition = infix(c, group, OR);
  } else condition = expression(c, OR);
  if (peek(c).kind === 'comma') take(c);
  if (peek(c).text !== 'then') return fail(c, 'unexpected', peek(c).span, 'After "if" and its condition there must be "then".');
  take(c);
  const value = expression(c, IF);
  const branches = [{ value, condition }];
  const otherwise = elseBranch(c);
  const all = otherwise ? [...branches, { value: otherwise }] : branches;
  return { kind: 'cases', branches: all, span: spanning(t.span, (otherwise ?? value).span) };
}

/** `else b`, also after a comma. */
function elseBranch(c: Cursor): Surface | undefined {
  const ahead = peek(c).kind === 'comma' ? peekAt(c, 1) : peek(c);
  if (ahead.kind !== 'word' || (ahead.text !== 'else' && ahead.text !== 'elif')) return undefined;
  if (peek(c).kind === 'comma') take(c);
  if (ahead.text === 'elif') return conditional(c);
  take(c);
  return expression(c, IF);
}

/** Operators after a complete left operand. */
function infix(c: Cursor, start: Surface, min: number): Surface {
  let left = start;
  for (;;) {
    const t = peek(c);
    switch (t.kind) {
      case 'op':
        if (t.text === '^') {
          if (POWER < min) return left;
          left = power(c, left);
        } else {
          const bp = t.text === '+' || t.text === '-' ? ADD : isRule2(c, left, t) ? RULE2 : MUL;
          if (bp < min) return left;
          left = arithmetic(c, left, bp);
        }
        break;
      case 'relation':
        if (REL < min) return left;
        left = chain(c, left);
        break;
      case 'word': {
        const bp = t.text === 'if' ? IF : t.text === 'and' ? AND : t.text === 'or' ? OR : -1;
        if (bp < min) return left;
        left = worded(c, left, bp);
        break;
      }
      case 'question':
        if (TERNARY < min) return left;
        left = ternary(c, left);
        break;
      case 'evaluation':
        if (AT < min) return left;
        left = evaluation(c, left);
        break;
      default:
        if (IMPLICIT < min || !startsOperand(c, t)) return left;
        left = implicit(c, left);
    }
  }
}

/** The pattern number / number followed by an operand, where mathjs lets "/" bind first. */
function isRule2(c: Cursor, left: Surface, slash: Token): boolean {
  if (slash.text !== '/' || slash.fraction) return false;
  const last = left.kind === 'binary' && left.op === '/' && !left.fraction ? left.right : left;
  if (last.kind !== 'number' || peekAt(c, 1).kind !== 'number') return false;
  const next = peekAt(c, 2);
  return next.kind !== 'number' && startsOperand(c, next);
}

function arithmetic(c: Cursor, left: Surface, bp: number): Surface {
  const t = take(c);
  const right = expression(c, bp + 1);
  const span = spanning(left.span, right.span);
  const node: BinaryNode = { kind: 'binary', op: t.text as BinaryOp, left, right, span, ...(t.fraction ? { fraction: true } : {}) };
  if (t.text !== '/' || t.fraction) return node;
  if (bp === RULE2) {
    const text = sourceOf(c, span);
    const next = sourceOf(c, peek(c).span);
    remark(c, 'implicit-division', span, `${text} ${next}… is read as (${text})·${next}…`, `(${text})*${next}`);
  } else if (right.kind === 'binary' && right.implicit) {
    const [top, bottom] = [sourceOf(c, left.span), sourceOf(c, right.span)];
    remark(c, 'implicit-division', span, `Everything after "/" is divided by: ${top}/(${bottom}).`, `${top}/(${bottom})`);
  } else if (left.kind === 'call' && left.bare) {
    const text = sourceOf(c, left.span);
    remark(c, 'bare-argument', span, `The quotient is outside the function: (${text})/${sourceOf(c, right.span)}.`);
  }
  return node;
}

function power(c: Cursor, left: Surface): Surface {
  take(c);
  const silent = peek(c).silent === true;
  const outer = c.tight;
  c.tight = true;
  const right = silent ? bracketed(c) : expression(c, POWER);
  c.tight = outer;
  const span = spanning(left.span, { from: left.span.from, to: lastEnd(c) });
  const node: Surface = { kind: 'binary', op: '^', left, right, span };
  if (left.kind === 'binary' && left.fraction) {
    remark(c, 'fraction-power', span, 'The power is read as that of the whole fraction.');
  }
  if (c.latex || silent) return node;
  if (right.kind === 'binary' && right.op === '^' && !outer) {
    const [base, exponent] = [sourceOf(c, left.span), sourceOf(c, right.span)];
    remark(c, 'power-tower', span, `A tower of powers is read from the right: ${base}^(${exponent}).`, `${base}^(${exponent})`);
  }
  const exponent = right.kind === 'unary' ? right.operand : right;
  const next = peek(c);
  const base = left.kind === 'number' || (left.kind === 'name' && left.text === 'e');
  const digits = exponent.kind === 'number' && base && !next.spaced && next.kind === 'name';
  if (digits || (exponent.kind === 'name' && next.kind === 'open' && !outer)) {
    const text = sourceOf(c, span);
    const whole = digits ? `${sourceOf(c, left.span)}^(${sourceOf(c, right.span)}${sourceOf(c, next.span)})` : `(${text})*(…)`;
    remark(c, 'short-exponent', span, `Only ${sourceOf(c, right.span)} is in the exponent: (${text})·${sourceOf(c, next.span)}…`, whole);
  }
  return node;
}

/** A product written as nothing at all. */
function implicit(c: Cursor, left: Surface): Surface {
  const t = peek(c);
  const before = c.tokens[c.pos - 1];
  if (t.kind === 'number') {
    const span = spanning(before.span, t.span);
    if (before.kind === 'number') {
      return fail(c, 'spaces-between-numbers', span, 'Two numbers stand side by side.', `${before.text}${t.text}`);
    }
    if (c.latex && !t.spaced && before.silent && left.kind === 'binary' && left.op === '^') {
      const base = sourceOf(c, left.left.span);
      const digits = sourceOf(c, left.right.span).replace(/[{}]/g, '') + t.text;
      return fail(c, 'ambiguous', span, 'Without braces only one digit is in the exponent.', `${base}^{${digits}}`);
    }
    if (before.kind === 'name') {
      remark(c, 'implicit-number', span, `${before.text} ${t.text} is read as a product, not as a power.`, `${before.text}*${t.text}`);
    }
  }
  const right = expression(c, IMPLICIT + 1);
  if (right.kind === 'binary' && right.fraction && before.kind === 'number' && isPlainFraction(right)) {
    const text = `${before.text}${c.latex ? ' \\cdot ' : '*'}${sourceOf(c, right.span)}`;
    return fail(c, 'ambiguous', spanning(before.span, right.span), 'This could be a mixed number or a product.', text);
  }
  return { kind: 'binary', op: '*', left, right, implicit: true, span: spanning(left.span, right.span) };
}

const isPlainFraction = (s: BinaryNode): boolean => s.left.kind === 'number' && s.right.kind === 'number';

/** `a < b <= c`, `f = g = h`; without `left`, a line that begins with a sign. */
export function chain(c: Cursor, left: Surface | undefined): Surface {
  const operands: Surface[] = left ? [left] : [];
  const signs: { sign: NonNullable<Token['sign']>; span: Token['span'] }[] = [];
  const from = (left ?? peek(c)).span;
  while (peek(c).kind === 'relation') {
    const t = take(c);
    signs.push({ sign: t.sign!, span: t.span });
    operands.push(expression(c, REL + 1));
    if (peek(c).kind === 'newline' && peekAt(c, 1).kind === 'relation') take(c);
  }
  const span = spanning(from, operands[operands.length - 1].span);
  return left ? { kind: 'relation', operands, signs, span } : { kind: 'relation', operands, signs, continued: true, span };
}

/** `and`, `or`, and `value if condition else …`. */
function worded(c: Cursor, left: Surface, bp: number): Surface {
  const t = take(c);
  if (bp !== IF) {
    const right = expression(c, bp + 1);
    return { kind: 'logic', op: t.text as 'and' | 'or', left, right, span: spanning(left.span, right.span) };
  }
  const condition = expression(c, OR);
  const otherwise = elseBranch(c);
  const branches = otherwise ? [{ value: left, condition }, { value: otherwise }] : [{ value: left, condition }];
  return { kind: 'cases', branches, span: spanning(left.span, (otherwise ?? condition).span) };
}

function ternary(c: Cursor, condition: Surface): Surface {
  take(c);
  const value = expression(c, TERNARY);
  if (peek(c).kind !== 'colon') return fail(c, 'unexpected', peek(c).span, 'After "?" and a value there must be ":".');
  take(c);
  const otherwise = expression(c, TERNARY);
  return { kind: 'cases', branches: [{ value, condition }, { value: otherwise }], span: spanning(condition.span, otherwise.span) };
}

/** `body |_{name = value}`. */
function evaluation(c: Cursor, body: Surface): Surface {
  const t = take(c);
  const where = peek(c).kind === 'open' ? bracketed(c) : operand(c);
  const relation = where.kind === 'group' ? where.body : where;
  if (
    relation.kind !== 'relation' ||
    relation.operands.length !== 2 ||
    relation.signs[0].sign !== '=' ||
    relation.operands[0].kind !== 'name'
  ) {
    return fail(c, 'evaluation-bar', spanning(t.span, where.span), 'Behind this bar there must be a place such as z = 0.', '|_{z=0}');
  }
  if (body.kind === 'binary' && body.op === '*') {
    remark(c, 'evaluation-bar', body.span, `The bar is read for the whole product ${sourceOf(c, body.span)}.`);
  }
  const name = relation.operands[0].text;
  return { kind: 'at', body, name, value: relation.operands[1], span: spanning(body.span, where.span) };
}
