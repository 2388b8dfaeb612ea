/** Divided once too often: a fraction bar whose removal repairs the line, as when a cross term is divided by what it contains already. */
import { double } from '../../derive/numeric.ts';
import { elaborate } from '../../syntax/elaborate.ts';
import type { Span } from '../../syntax/problem.ts';
import { foldSurface, type Surface } from '../../syntax/surface.ts';
import type { Prop } from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import type { Diagnosis } from '../diagnose.ts';
import { dividedTwice } from '../misconceptions/divided-twice.ts';
import type { Desk } from './desk.ts';
import type { Meaning } from './names.ts';
import { mapSurface } from './reshape.ts';

/** Where doubles look first; they decide nothing. */
const POINTS = [0.7, -1.3, 2.1];
/** Fractions that are tried at most. */
const MOST = 24;

export function surplusDivision(
  desk: Desk,
  right: Term,
  m: Meaning,
  assume: readonly Prop[],
): { diagnosis: Diagnosis; span: Span } | undefined {
  const { surface } = m;
  if (!surface) return undefined;
  const wrt = desk.names.variable;
  const context = desk.names.context(false);
  const near = (t: Term): boolean =>
    POINTS.every((x) => {
      const point = new Map([...new Set([...t.vars, ...right.vars])].map((v, i) => [v, v === wrt ? x : x + i + 0.3]));
      const [a, b] = [double(t, point), double(right, point)];
      return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
    });
  const bars: Extract<Surface, { kind: 'binary' }>[] = [];
  foldSurface(surface, (s) => {
    // A number below is a coefficient that was lost, not a second division.
    if (s.kind === 'binary' && s.op === '/' && s.left.kind === 'binary' && s.right.kind !== 'number') bars.push(s);
    return true;
  });
  for (const bar of bars.slice(0, MOST)) {
    const { term } = elaborate(
      mapSurface(surface, (s) => (s === bar ? bar.left : s)),
      context,
    );
    if (!term || !near(term) || desk.budget.equal(term, right, wrt, assume).verdict !== 'proved') continue;
    const [part, below] = [elaborate(bar.left, context).term, elaborate(bar.right, context).term];
    const wrong = elaborate(bar, context).term;
    // A quotient that is divided again: its divisor must be there already.
    if (!part || !below || !wrong) continue;
    const place = {
      part,
      wrong,
      right: part,
      letters: new Map([
        ['u', part],
        ['v', below],
      ]),
      kind: 'rewriting' as const,
    };
    return { diagnosis: { by: [dividedTwice], places: [place], wrt, certainty: 'proved', result: m.term, inClaim: wrong }, span: bar.span };
  }
  return undefined;
}
