/** A wrong step from a line in which a d/dz (…) still stood: which wrong derivative of what stood there gives the new line? */
import { double } from '../../derive/numeric.ts';
import type { Term } from '../../term/term.ts';
import { variable } from '../../term/term.ts';
import { substitute } from '../../term/traverse.ts';
import type { Diagnosis } from '../diagnose.ts';
import { wrongDerivatives } from '../misconception-applied.ts';
import { misconceptions } from '../misconceptions.ts';
import type { Chain, Desk } from './desk.ts';
import type { Meaning } from './names.ts';
import { slopeOf } from './slopes.ts';

/** Where doubles look first; they decide nothing. */
const POINTS = [0.7, -1.3, 2.1];
const HOLE = 'd#';
const MOST = 3;

export function standingMistakes(desk: Desk, chain: Chain, m: Meaning): Diagnosis[] {
  const { last } = chain;
  const operands = [...new Set(last.standing)];
  if (!last.surface || last.slope || operands.length === 0 || m.standing.length > 0) return [];
  const { names, budget } = desk;
  const wrt = names.variable;
  const hole = (t: Term): string => `${HOLE}${operands.indexOf(t)}`;
  const context = { ...names.context(false, operands.map(hole)), differentiate: (t: Term): Term => variable(hole(names.plain(t))) };
  const held = names.elaborated(last.surface, context);
  const right = operands.map((t) => slopeOf(t, wrt)?.term);
  if (!held || right.some((t) => t === undefined)) return [];
  const open = names.plain(held);
  const near = (t: Term): boolean =>
    POINTS.every((x) => {
      const point = new Map([...new Set([...t.vars, ...m.term.vars])].map((v, i) => [v, v === wrt ? x : x + i + 0.3]));
      const [a, b] = [double(t, point), double(m.term, point)];
      return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
    });
  const found: { diagnosis: Diagnosis; plausibility: number }[] = [];
  const seen = new Set<string>();
  for (const operand of operands) {
    for (const c of wrongDerivatives({ f: operand, wrt, order: 1, assume: chain.assume, claim: m.term }, misconceptions)) {
      const key = c.by.map((b) => b.id).join();
      if (seen.has(key) || c.nearly) continue;
      const values = operands.map((t, i): [string, Term] => [hole(t), t === operand ? c.result : right[i]!]);
      const result = substitute(open, new Map(values));
      if (!near(result) || budget.equal(result, m.term, wrt, chain.assume).verdict !== 'proved') continue;
      seen.add(key);
      found.push({ diagnosis: { by: c.by, places: c.places, wrt, certainty: 'proved', result }, plausibility: c.plausibility });
    }
  }
  return found
    .sort((a, b) => b.plausibility - a.plausibility)
    .slice(0, MOST)
    .map((f) => f.diagnosis);
}
