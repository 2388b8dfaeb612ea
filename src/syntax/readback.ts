/**
 * Term to Surface: a text that means the term.
 *
 * Shared terms become shared Surface nodes, so the result is a DAG of the size of the term; print it with print.ts. No group
 * nodes are made: the printer puts brackets where they are needed. In `exact` mode the printed ASCII is read back as the very
 * same term, if its numbers are non-negative whole numbers or finite decimals; else a sum with a negative term becomes a
 * difference and a sign moves in front of its product.
 */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import { one, type Term, zero } from '../term/term.ts';
import { fold } from '../term/traverse.ts';
import { literalOf } from './literal.ts';
import { type Branch, NOWHERE, type RelationSign, type Surface } from './surface.ts';

export interface ReadbackOptions {
  /** The same term must be read back. Default false: what a reader likes to see. */
  readonly exact?: boolean;
  /** How numbers that are not whole are written, if they have finitely many decimals. Default: fraction, in exact mode decimal. */
  readonly numbers?: 'fraction' | 'decimal';
  /** Write tanh²(z), not tanh(z)². Default: true unless exact. */
  readonly functionPowers?: boolean;
  /** Subterms that have a name of their own, such as the function under discussion: what to write instead. */
  readonly as?: ReadonlyMap<Term, Surface>;
}

/** The surface of a whole term. */
export function readback(t: Term, options: ReadbackOptions = {}): Surface {
  const exact = options.exact ?? false;
  const style: Style = {
    exact,
    decimals: (options.numbers ?? (exact ? 'decimal' : 'fraction')) === 'decimal',
    functionPowers: options.functionPowers ?? !exact,
  };
  const known = new Map<Term, Surface>(options.as);
  return fold<Surface>(t, (u, parts) => surfaceOf(u, parts, known, style), known);
}

interface Style {
  readonly exact: boolean;
  readonly decimals: boolean;
  readonly functionPowers: boolean;
}

const span = NOWHERE;
const name = (text: string): Surface => ({ kind: 'name', text, span });
const negative = (operand: Surface): Surface => ({ kind: 'unary', op: '-', operand, span });
const call = (fn: string, args: readonly Surface[]): Surface => ({ kind: 'call', fn, fnSpan: span, args, bracket: '(', span });
const power = (left: Surface, right: Surface): Surface => ({ kind: 'binary', op: '^', left, right, span });
const binary = (op: '+' | '-' | '*' | '/', left: Surface, right: Surface): Surface =>
  op === '*'
    ? { kind: 'binary', op, left, right, implicit: true, span }
    : op === '/'
      ? { kind: 'binary', op, left, right, fraction: true, span }
      : { kind: 'binary', op, left, right, span };

/** Functions that people write with a power before the argument. */
const POWERED: ReadonlySet<string> = new Set('sin cos tan cot sec csc sinh cosh tanh coth sech csch'.split(' '));

function surfaceOf(t: Term, parts: readonly Surface[], known: ReadonlyMap<Term, Surface>, style: Style): Surface {
  const [a, b] = parts;
  switch (t.op) {
    case 'num':
      return number(t.value!, style);
    case 'var':
      return name(t.name);
    case 'pi':
      return name('pi');
    case 'add': {
      const inner = style.exact ? undefined : withoutSign(b);
      return inner ? binary('-', a, inner) : binary('+', a, b);
    }
    case 'sub':
      return binary('-', a, b);
    case 'mul':
    case 'div': {
      const inner = style.exact ? undefined : withoutSign(a);
      const op = t.op === 'mul' ? '*' : '/';
      return inner ? negative(binary(op, inner, b)) : binary(op, a, b);
    }
    case 'neg':
      return negative(a);
    case 'pow':
      return powerOf(t, a, style);
    case 'rpow':
      // A literal exponent would be read as a power of any base, and e^v as exp.
      if (literalOf(b) !== undefined) return power(name('e'), binary('*', b, call('ln', [a])));
      return power(plainBase(a), b);
    case 'fn':
      return application(t, parts);
    case 'if':
      return { kind: 'cases', branches: branchesOf(t, known, style), span };
  }
}

function number(q: Rational, style: Style): Surface {
  if (Q.sign(q) < 0) return negative(number(Q.neg(q), style));
  if (Q.isInteger(q)) return { kind: 'number', text: q.n.toString(), span };
  const decimal = style.decimals ? decimalText(q) : undefined;
  if (decimal !== undefined) return { kind: 'number', text: decimal, span };
  return binary('/', { kind: 'number', text: q.n.toString(), span }, { kind: 'number', text: q.d.toString(), span });
}

/** The finite decimal expansion of a positive number, if it has one of at most 30 places. */
function decimalText(q: Rational): string | undefined {
  let scale = 1n;
  for (let places = 1; places <= 30; places++) {
    scale *= 10n;
    if (scale % q.d !== 0n) continue;
    const digits = ((q.n * scale) / q.d).toString().padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  return undefined;
}

/** −u as u, −u·v as u·v; undefined if there is no sign in front. */
function withoutSign(s: Surface): Surface | undefined {
  return s.kind === 'unary' && s.op === '-' ? s.operand : undefined;
}

function powerOf(t: Term, base: Surface, style: Style): Surface {
  const q = t.value!;
  if (Q.eq(q, Q.HALF)) return { kind: 'root', body: base, span };
  if (q.n === 1n && q.d > 1n && !style.exact)
    return { kind: 'root', body: base, index: { kind: 'number', text: q.d.toString(), span }, span };
  const exponent = number(q, { ...style, decimals: false });
  if (style.functionPowers && base.kind === 'call' && !base.power && POWERED.has(base.fn) && Q.isInteger(q) && q.n > 1n)
    return { ...base, power: exponent };
  return power(plainBase(base), exponent);
}

/** Euler's number as a base of a power that is not exp. */
const plainBase = (s: Surface): Surface => (s.kind === 'name' && s.text === 'e' ? call('exp', [{ kind: 'number', text: '1', span }]) : s);

function application(t: Term, parts: readonly Surface[]): Surface {
  const [a, b] = parts;
  if (t.name === 'exp') {
    if (t.args[0] === one) return name('e');
    return power(name('e'), a);
  }
  if (t.name === 'abs') return { kind: 'abs', body: a, span };
  if ((t.name === 'max' || t.name === 'min') && a.kind === 'call' && a.fn === t.name && t.args[0].op === 'fn')
    return call(t.name, [...a.args, b]);
  return call(t.name, parts);
}

/** Nested ifs as one list of branches; equal branches join their conditions. */
function branchesOf(t: Term, known: ReadonlyMap<Term, Surface>, style: Style): Branch[] {
  const branches: Branch[] = [];
  let node = t;
  for (;;) {
    let condition = relation(node, known);
    let [, , then, otherwise] = node.args;
    while (then.op === 'if' && then.args[3] === otherwise) {
      condition = joined(condition, relation(then, known));
      then = then.args[2];
    }
    while (otherwise.op === 'if' && otherwise.args[2] === then) {
      condition = { kind: 'logic', op: 'or', left: condition, right: relation(otherwise, known), span };
      otherwise = otherwise.args[3];
    }
    branches.push({ value: known.get(then)!, condition });
    if (otherwise.op === 'if') {
      node = otherwise;
      continue;
    }
    const isUndefined = otherwise.op === 'div' && otherwise.args[0] === one && otherwise.args[1] === zero;
    if (style.exact || !isUndefined) branches.push({ value: known.get(otherwise)! });
    return branches;
  }
}

/** The comparison of an `if`, with a number on the right: z > 0, not 0 < z. */
function relation(t: Term, known: ReadonlyMap<Term, Surface>): Surface {
  const [l, r] = t.args;
  const swap = l.vars.length === 0 && r.vars.length > 0 && t.name !== 'eq';
  const sign: RelationSign = t.name === 'eq' ? '=' : t.name === 'lt' ? (swap ? '>' : '<') : swap ? '>=' : '<=';
  const operands = swap ? [known.get(r)!, known.get(l)!] : [known.get(l)!, known.get(r)!];
  return { kind: 'relation', operands, signs: [{ sign, span }], span };
}

/** `p and q`, as a chain a < u < b where that says the same. */
function joined(p: Surface, q: Surface): Surface {
  if (p.kind === 'relation' && q.kind === 'relation' && p.operands.length === 2) {
    const flipped = p.signs[0].sign === '>' ? '<' : p.signs[0].sign === '>=' ? '<=' : undefined;
    const [u, a] = p.operands;
    if (flipped && u === q.operands[0] && (q.signs[0].sign === '<' || q.signs[0].sign === '<=')) {
      return { kind: 'relation', operands: [a, u, q.operands[1]], signs: [{ sign: flipped, span }, q.signs[0]], span };
    }
  }
  return { kind: 'logic', op: 'and', left: p, right: q, span };
}
