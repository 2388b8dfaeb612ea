/** The table of a few points: exact where exact, rigorous digits where not, limits where the laws of limits give them. */
import { enclose } from '../kernel/enclosure.ts';
import { lower, toDecimal } from '../num/ball.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Surface } from '../syntax/surface.ts';
import type { Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import type { Block, Cell, Value } from './doc.ts';
import { type Limit, limitOf } from './limit.ts';
import { applied, name, negative, number, primed, written } from './surfaces.ts';

const POINTS = [-10, 0, 10];
const DIGITS = 10;

/** The value of t at the point, or undefined where none can be shown. */
export function valueCell(t: Term, point: ReadonlyMap<string, Rational>): Value | undefined {
  let near: Rational | undefined;
  for (const precision of [64, 256, 1024]) {
    const e = enclose(t, point, precision);
    if (!e) return undefined;
    if (e.exact) return { sign: '=', right: written(T.num(e.exact)) };
    const { text, exact } = toDecimal(e.ball, DIGITS);
    if (!text.startsWith('[')) return { sign: exact ? '=' : '≈', right: numeral(text) };
    near = lower(e.ball) ?? undefined;
  }
  // A short decimal, as far as can be told: no digits are shared by 0.5999… and 0.6000….
  return near && { sign: '≈', right: numeral(String(Number(Q.toNumber(near).toPrecision(DIGITS)))) };
}
const numeral = (text: string): Surface => (text.startsWith('-') ? negative(number(text.slice(1))) : number(text));

const limitSurface = (l: Limit): Surface => (l === '+inf' ? name('∞') : l === '-inf' ? negative(name('∞')) : written(T.num(l)));

/** The table for g and its derivative; null where the letters have no values. */
export function sanity(f: Term, derivative: Term, wrt: string, symbol: string): Block | null {
  if ([...f.vars, ...derivative.vars].some((v) => v !== wrt)) return null;
  const at = name(wrt);
  const rows: (readonly Cell[])[] = [];
  const limits = (to: '+inf' | '-inf'): void => {
    const [g, d] = [limitOf(f, wrt, to), limitOf(derivative, wrt, to)];
    if (g === undefined || d === undefined) return;
    const ends = [{ value: { sign: '→', right: limitSurface(g) } }, { value: { sign: '→', right: limitSurface(d) } }] as const;
    rows.push([{ value: { sign: '→', right: limitSurface(to) } }, ...ends]);
  };
  limits('-inf');
  for (const n of POINTS) {
    const point = new Map([[wrt, Q.rational(n)]]);
    const [g, d] = [valueCell(f, point), valueCell(derivative, point)];
    if (!g) continue;
    rows.push([{ math: written(T.int(n)) }, { value: g }, d ? { value: d } : { math: name('—') }]);
  }
  limits('+inf');
  return rows.length === 0 ? null : { kind: 'table', head: [at, applied(symbol, at), primed(symbol, at)], rows };
}
