/** The sigmoid in the manner of the lecture's notes: as a power, chain rule, two minus signs cancel, then the split into g(1 − g). */
import type { Theorem } from '../kernel/kernel.ts';
import { rational } from '../num/rational.ts';
import type { Surface } from '../syntax/surface.ts';
import * as T from '../term/term.ts';
import { type Term, variable } from '../term/term.ts';
import { chain, type Link } from './chain.ts';
import { type Block, prose } from './doc.ts';
import type { Detail } from './steps.ts';
import { applied, dot, group, minus, name, negative, number, primed, slopeOf, struck, times } from './surfaces.ts';
import type { Workbook } from './workbook.ts';

/** A narrated derivation and what it ends with. */
export interface Told {
  readonly blocks: readonly Block[];
  /** derivative(f, the last line). */
  readonly theorem: Theorem;
}

/** 1/(1 + e^(−z)) */
export function isSigmoid(f: Term, wrt: string): boolean {
  return f === T.div(T.one, T.add(T.one, T.exp(T.neg(variable(wrt)))));
}

export function tellSigmoid(book: Workbook, f: Term, symbol: string, detail: Detail): Told {
  const z = variable(book.wrt);
  const e = T.exp(T.neg(z));
  const s = T.add(T.one, e);
  const h = T.pow(s, rational(-1));
  const inverseSquare = T.pow(s, rational(-2));
  const slope = book.slope(h);
  const inner = book.slope(s);
  const at = name(book.wrt);
  const g = applied(symbol, at);
  const carried = book.carried(f, slope);
  const show = (t: Term): Surface => book.shown(t);
  const minusOne = group(negative(number('1')));
  const e2 = T.mul(inverseSquare, e);
  const part = T.div(e, s);
  const split: Link[] = [
    { term: T.div(e, T.pow(s, rational(2))), because: ['write.fraction'] },
    { term: T.mul(f, part), because: ['write.split-fraction'] },
    {
      term: T.mul(f, T.div(T.sub(s, T.one), s)),
      shown: times(show(f), show(T.div(T.sub(s, T.one), s))),
      because: ['write.add-and-take-one'],
    },
    { term: T.mul(f, T.sub(T.one, f)), because: ['write.divide-each'] },
    { term: T.mul(f, T.sub(T.one, f)), shown: times(g, group(minus(number('1'), g))), because: ['write.function-itself'] },
  ];
  const half: Link[] = [
    {
      term: T.mul(T.mul(T.minusOne, inverseSquare), book.standing(inner)),
      shown: dot(times(minusOne, show(inverseSquare)), slopeOf(show(s), book.wrt)),
      because: ['calculus.negative-power', 'chain'],
    },
    {
      term: T.mul(T.mul(T.minusOne, inverseSquare), T.mul(e, T.minusOne)),
      shown: dot(dot(times(struck(minusOne), show(inverseSquare)), show(e)), struck(minusOne)),
      because: ['calculus.sum', 'write.exponential'],
    },
    { term: e2, shown: dot(show(inverseSquare), show(e)), because: ['write.minus-signs-cancel'] },
  ];
  const kept =
    detail === 'brief'
      ? [{ ...half[1], because: ['calculus.negative-power', 'chain', 'write.exponential'] }, split[1], split[4]]
      : detail === 'standard'
        ? [...half, ...split.slice(1)]
        : [...half, ...split];
  const first = { left: primed(symbol, at), right: slopeOf(show(f), book.wrt), because: ['write.definition'] };
  const second = { right: slopeOf(show(h), book.wrt), because: ['write.reciprocal-as-power'] };
  const lines = [first, second, ...chain(book, slope.conclusion.terms[1], kept)];
  return {
    blocks: [prose('start-from-definition', { g: { math: g } }), { kind: 'lines', lines }],
    theorem: book.rewritten(carried, T.mul(f, T.sub(T.one, f))),
  };
}
