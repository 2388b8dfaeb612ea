/** tanh in the manner of the lecture's notes: two reciprocals, their derivatives Ⓐ and Ⓑ apart, and back to 1 − tanh². */
import { rational } from '../num/rational.ts';
import type { Surface } from '../syntax/surface.ts';
import * as T from '../term/term.ts';
import { type Term, variable } from '../term/term.ts';
import { chain, type Link } from './chain.ts';
import { type Block, note, prose } from './doc.ts';
import type { Told } from './sigmoid.ts';
import type { Detail } from './steps.ts';
import { applied, braced, dot, group, minus, name, negative, number, primed, slopeOf, times } from './surfaces.ts';
import type { Workbook } from './workbook.ts';

export const isTanh = (f: Term, wrt: string): boolean => f === T.fn('tanh', variable(wrt));

export function tellTanh(book: Workbook, f: Term, symbol: string, detail: Detail): Told {
  const z = variable(book.wrt);
  const [p, m] = [T.exp(z), T.exp(T.neg(z))];
  const twice = T.mul(T.two, z);
  const [e, c] = [T.exp(T.neg(twice)), T.exp(twice)];
  const [s, r] = [T.add(T.one, e), T.add(T.one, c)];
  const up = (t: Term, n: number): Term => T.pow(t, rational(n));
  const definition = T.div(T.sub(p, m), T.add(p, m));
  const h = T.sub(up(s, -1), up(r, -1));
  const difference = T.sub(T.div(T.one, s), T.div(T.one, r));
  const at = name(book.wrt);
  const g = applied(symbol, at);
  const show = (t: Term): Surface => book.shown(t);
  const minusN = (n: string): Surface => group(negative(number(n)));
  const d = (t: Term): Surface => slopeOf(show(t), book.wrt);

  const rewriting = chain(book, f, [
    { term: definition, because: ['write.definition'] },
    { term: T.sub(T.div(p, T.add(p, m)), T.div(m, T.add(p, m))), because: ['write.divide-each'] },
    { term: T.sub(T.div(T.one, s), T.div(T.one, T.add(c, T.one))), because: ['write.shorten-exponentials'] },
    { term: difference, because: ['write.reorder'] },
  ]);
  const [first, ...rest] = rewriting;

  const slope = book.slope(h);
  book.carried(difference, slope);
  const [dA, dB] = [book.slope(up(s, -1)), book.slope(up(r, -1))];
  const a = T.mul(T.two, T.mul(up(s, -2), e));
  const b = T.neg(T.mul(T.two, T.mul(up(r, -2), c)));
  const lineA = chain(book, dA.conclusion.terms[1], [
    {
      term: T.mul(T.mul(T.minusOne, up(s, -2)), T.mul(e, T.int(-2))),
      shown: dot(dot(times(minusN('1'), show(up(s, -2))), show(e)), minusN('2')),
      because: ['calculus.negative-power', 'chain', 'write.exponential'],
    },
    { term: a, shown: dot(times(number('2'), show(up(s, -2))), show(e)), because: ['write.minus-signs-cancel'] },
  ]);
  const lineB = chain(book, dB.conclusion.terms[1], [
    {
      term: T.mul(T.mul(T.minusOne, up(r, -2)), T.mul(c, T.two)),
      shown: dot(dot(times(minusN('1'), show(up(r, -2))), show(c)), number('2')),
      because: ['calculus.negative-power', 'chain', 'write.exponential'],
    },
    { term: b, shown: negative(dot(times(number('2'), show(up(r, -2))), show(c))), because: ['write.gather'] },
  ]);

  const over = T.div(e, up(s, 2));
  const joined = T.mul(T.two, T.add(T.mul(up(s, -2), e), T.mul(up(r, -2), c)));
  const shortR = T.div(c, up(r, 2));
  const end = T.sub(T.one, up(f, 2));
  const links: Link[] = [
    { term: joined, because: ['write.two-minus-make-plus'] },
    { term: T.mul(T.two, T.add(over, shortR)), because: ['write.fraction'] },
    { term: T.mul(T.two, T.add(over, over)), because: ['write.multiply-by-square'] },
    { term: T.div(T.mul(T.int(4), e), up(s, 2)), because: ['write.gather'] },
    { term: T.div(T.sub(up(s, 2), up(T.sub(T.one, e), 2)), up(s, 2)), because: ['write.difference-of-squares'] },
    { term: T.sub(T.one, up(T.div(T.sub(T.one, e), s), 2)), because: ['write.divide-each'] },
    { term: T.sub(T.one, up(definition, 2)), because: ['write.multiply-through'] },
    { term: end, because: ['write.definition'] },
    {
      term: end,
      shown: minus(number('1'), { kind: 'binary', op: '^', left: g, right: number('2'), span: g.span }),
      because: ['write.function-itself'],
    },
  ];
  const brief = [links[0], links[7]];
  const labels: Surface = minus(name('Ⓐ'), name('Ⓑ'));
  const total = { left: primed(symbol, at), right: labels, because: ['calculus.difference'] };
  const apart: Block = {
    kind: 'lines',
    lines: [
      { left: primed(symbol, at), right: minus(d(T.div(T.one, s)), d(T.div(T.one, r))), because: ['calculus.difference'] },
      { right: minus(braced(d(up(s, -1)), 'Ⓐ'), braced(d(up(r, -1)), 'Ⓑ')), because: ['write.reciprocal-as-power'] },
    ],
  };
  const blocks: Block[] = [
    prose('start-from-definition', { g: { math: g } }),
    { kind: 'lines', lines: [{ left: g, ...first }, ...rest] },
    prose('derive-the-two-parts'),
    apart,
    { kind: 'lines', label: 'Ⓐ', lines: lineA },
    { kind: 'lines', label: 'Ⓑ', lines: lineB },
    note('notes-outer-minus', { B: { math: name('Ⓑ') } }),
    prose('together'),
    { kind: 'lines', lines: [total, ...chain(book, slope.conclusion.terms[1], detail === 'brief' ? brief : links)] },
  ];
  return { blocks, theorem: book.rewritten(book.carried(f, slope), end) };
}
