/**
 * Functions put together from pieces: where the pieces meet, and the derivation on each of them.
 * Finds only meeting points that are rational; what happens there is left to the caller.
 */
import { prove } from '../derive/context.ts';
import type { Theorem } from '../kernel/kernel.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { div, iff, minusOne, neg, num, one, rebuild, type Term, variable, zero } from '../term/term.ts';
import { fold, postorder } from '../term/traverse.ts';
import { type Block, type Line, prose } from './doc.ts';
import { type Detail, ruleLines } from './steps.ts';
import { name, primed, relation, slopeOf, written } from './surfaces.ts';
import { tidy } from './tidy.ts';
import { Workbook } from './workbook.ts';

interface Affine {
  readonly slope: Rational;
  readonly offset: Rational;
}

/** t as slope·z + offset with rational numbers, or undefined. */
function affine(root: Term, wrt: string): Affine | undefined {
  const result = fold<{ is: Affine | undefined }>(root, (t, args) => {
    const [a, b] = args.map((x) => x.is);
    if (t.op === 'num') return { is: { slope: Q.ZERO, offset: t.value! } };
    if (t.op === 'var') return { is: t.name === wrt ? { slope: Q.ONE, offset: Q.ZERO } : undefined };
    if (!a || (t.args.length > 1 && !b)) return { is: undefined };
    const scaled = (x: Affine, k: Rational): Affine => ({ slope: Q.mul(x.slope, k), offset: Q.mul(x.offset, k) });
    if (t.op === 'neg') return { is: scaled(a, Q.MINUS_ONE) };
    if (t.op === 'add') return { is: { slope: Q.add(a.slope, b!.slope), offset: Q.add(a.offset, b!.offset) } };
    if (t.op === 'sub') return { is: { slope: Q.sub(a.slope, b!.slope), offset: Q.sub(a.offset, b!.offset) } };
    if (t.op === 'mul' && Q.isZero(a.slope)) return { is: scaled(b!, a.offset) };
    if (t.op === 'mul' && Q.isZero(b!.slope)) return { is: scaled(a, b!.offset) };
    if (t.op === 'div' && Q.isZero(b!.slope) && !Q.isZero(b!.offset)) return { is: scaled(a, Q.inv(b!.offset)) };
    return { is: undefined };
  });
  return result.is;
}

/** Does t distinguish cases in the variable? */
const switches = (t: Term): readonly Term[] | null => {
  if (t.op === 'if') return [t.args[0], t.args[1]];
  if (t.op !== 'fn') return null;
  if (t.name === 'max' || t.name === 'min') return t.args;
  return t.name === 'abs' || t.name === 'sign' ? [t.args[0], zero] : null;
};

/**
 * Points where pieces may meet, ascending. Where a comparison is not linear with numbers, 0 is tried: if that is wrong, the branch
 * on a piece is not known and there is no theorem.
 */
export function meetingPoints(f: Term, wrt: string): Rational[] {
  const points: Rational[] = [];
  let open = false;
  const all = postorder(f).flatMap((t) => (t.vars.includes(wrt) && switches(t) ? [switches(t)!] : []));
  // max(0, min(1, u)): the outer comparison is linear on each piece, so the candidates of its entries are compared too.
  const entries = (t: Term): Term[] =>
    t.op === 'fn' && (t.name === 'max' || t.name === 'min')
      ? t.args.flatMap(entries)
      : t.op === 'fn' && t.name === 'abs'
        ? [t.args[0], neg(t.args[0])]
        : [t];
  for (const [l, r] of all) {
    for (const a of entries(l)) {
      for (const b of entries(r)) {
        const [x, y] = [affine(a, wrt), affine(b, wrt)];
        if (!x || !y) {
          open = true;
          continue;
        }
        const slope = Q.sub(x.slope, y.slope);
        if (Q.isZero(slope)) continue;
        const p = Q.div(Q.sub(y.offset, x.offset), slope);
        if (!points.some((q) => Q.eq(p, q))) points.push(p);
      }
    }
  }
  if (open && !points.some(Q.isZero)) points.push(Q.ZERO);
  return points.sort(Q.cmp);
}

export const isPiecewise = (f: Term, wrt: string): boolean => postorder(f).some((t) => t.vars.includes(wrt) && switches(t) !== null);

export interface Told {
  readonly blocks: readonly Block[];
  readonly theorems: readonly Theorem[];
  /** The derivative as cases; at meeting points the value of the piece to the right. */
  readonly result: Term;
  /** The derivatives of the pieces, from left to right. */
  readonly slopes: readonly Term[];
  readonly books: readonly Workbook[];
}

/** The derivation on every piece. */
export function tellPieces(
  f: Term,
  wrt: string,
  symbol: string,
  assume: readonly Prop[],
  points: readonly Rational[],
  detail: Detail,
): Told {
  const z = variable(wrt);
  const blocks: Block[] = [prose('by-cases')];
  const parts: { theorem: Theorem; result: Term }[] = [];
  const books: Workbook[] = [];
  for (let i = 0; i <= points.length; i++) {
    const above = i > 0 ? [P.lt(num(points[i - 1]), z)] : [];
    const below = i < points.length ? [P.lt(z, num(points[i]))] : [];
    const book = new Workbook([...assume, ...above, ...below], wrt);
    const left = primed(symbol, name(wrt));
    const whole: Line[] = [{ left, right: slopeOf(written(f), wrt), because: ['write.definition'] }];
    // A case distinction deep inside is resolved first; one at the top has a rule of its own.
    const simple = switches(f) ? f : tidy(onThisPiece(book, f));
    const inner = simple !== f && book.proves(f, simple) ? simple : f;
    if (inner !== f) whole.push({ right: slopeOf(written(inner), wrt), because: ['write.on-this-piece'] });
    const slope = book.slope(inner);
    const { lines, result } = ruleLines(book, slope, detail);
    whole.push(...lines);
    const theorem = book.carried(f, slope);
    blocks.push(prose('case-where', { condition: { math: between(points[i - 1], points[i], wrt) } }));
    blocks.push({ kind: 'lines', lines: whole });
    parts.push({ theorem: book.rewritten(theorem, result), result });
    books.push(book);
  }
  const slopes = parts.map((p) => p.result);
  return { blocks, theorems: parts.map((p) => p.theorem), result: joined(slopes, points, wrt, () => false), slopes, books };
}

/** The pieces as cases; a point that is `left out` belongs to none, every other one to the piece on its right. */
export function joined(slopes: readonly Term[], points: readonly Rational[], wrt: string, leftOut: (p: Rational) => boolean): Term {
  const z = variable(wrt);
  const last = points.length;
  if (!points.some(leftOut)) {
    let result = slopes[last];
    for (let i = last - 1; i >= 0; i--)
      if (slopes[i] !== result || result.op === 'if') result = iff('lt', z, num(points[i]), slopes[i], result);
    return result;
  }
  let rest = NOWHERE_DEFINED;
  for (let i = last; i >= 0; i--) {
    const lower = i > 0 ? points[i - 1] : undefined;
    if (lower && !leftOut(lower) && slopes[i - 1] === slopes[i])
      return joined(slopes.toSpliced(i, 1), points.toSpliced(i - 1, 1), wrt, leftOut);
    const below = i < last ? iff('lt', z, num(points[i]), slopes[i], rest) : slopes[i];
    rest = lower ? iff(leftOut(lower) ? 'lt' : 'le', num(lower), z, below, rest) : below;
  }
  return rest;
}

/** f with every case distinction replaced by the branch that holds here. */
export function onThisPiece(book: Workbook, f: Term): Term {
  const less = (a: Term, b: Term): boolean => prove(book.context, P.lt(a, b)) !== null;
  return fold<Term>(f, (t, args) => {
    const [a, b, u, v] = args;
    if (t.op === 'if' && t.name !== 'eq') return less(a, b) ? u : less(b, a) ? v : rebuild(t, args);
    if (t.op === 'fn' && (t.name === 'max' || t.name === 'min'))
      return less(a, b) ? (t.name === 'max' ? b : a) : less(b, a) ? (t.name === 'max' ? a : b) : rebuild(t, args);
    if (t.op === 'fn' && t.name === 'abs') return less(zero, a) ? a : less(a, zero) ? neg(a) : t;
    if (t.op === 'fn' && t.name === 'sign') return less(zero, a) ? one : less(a, zero) ? minusOne : t;
    return rebuild(t, args);
  });
}

const NOWHERE_DEFINED = div(one, zero);

/** low < z < high, as far as there are bounds. */
export function between(low: Rational | undefined, high: Rational | undefined, wrt: string): Surface {
  const at = name(wrt);
  const text = (q: Rational): Surface => written(num(q));
  if (!low) return relation(at, '<', text(high!));
  if (!high) return relation(at, '>', text(low));
  const first = relation(text(low), '<', at);
  return first.kind === 'relation'
    ? { ...first, operands: [...first.operands, text(high)], signs: [...first.signs, first.signs[0]] }
    : first;
}
