/** How hard a derivative is, measured on its derivation: rules used, how deep they are nested, how big function and derivative are. */
import { makeContext } from '../../derive/context.ts';
import { differentiate, isTheorem } from '../../derive/differentiate.ts';
import { deepSign } from '../../derive/sign-deep.ts';
import { isPiecewise, meetingPoints } from '../../explain/pieces.ts';
import type { Theorem } from '../../kernel/kernel.ts';
import type { Prop } from '../../term/prop.ts';
import * as P from '../../term/prop.ts';
import { num, type Term, variable } from '../../term/term.ts';
import { dagSize, fold } from '../../term/traverse.ts';
import { parsedRule } from '../../theory/rules.ts';
import type { Level, Measure } from './sheet.ts';

const FUEL = 200_000;

/** Rules that a reader applies without noticing. */
const SILENT = new Set(['calculus.constant', 'calculus.variable', 'calculus.negation']);

/** The rules of differentiation that a theorem rests on, each place once. */
function rulesOf(theorem: Theorem): number {
  let count = 0;
  const seen = new Set<Theorem>([theorem]);
  const stack = [theorem];
  while (stack.length > 0) {
    const { why } = stack.pop()!;
    if (why.step !== 'rule') continue;
    if (parsedRule(why.rule)?.conclusion.kind === 'derivative' && !SILENT.has(why.rule)) count++;
    for (const p of why.premises) {
      if (p.conclusion.kind !== 'derivative' || seen.has(p)) continue;
      seen.add(p);
      stack.push(p);
    }
  }
  return count;
}

/** Nesting of operations that depend on the variable. */
const depthOf = (t: Term, wrt: string): number =>
  fold<number>(t, (u, parts) => (u.vars.includes(wrt) && u.args.length > 0 ? 1 + Math.max(0, ...parts) : 0));

/** The measure, or undefined where some piece has no derivative theorem. Orders add up; of pieces, the hardest counts. */
export function measureOf(f: Term, wrt: string, order: number, assume: readonly Prop[]): Measure | undefined {
  const points = isPiecewise(f, wrt) ? meetingPoints(f, wrt) : [];
  const z = variable(wrt);
  let rules = 0;
  let size = 0;
  for (let i = 0; i <= points.length; i++) {
    const above = i > 0 ? [P.lt(num(points[i - 1]), z)] : [];
    const below = i < points.length ? [P.lt(z, num(points[i]))] : [];
    const context = makeContext([...assume, ...above, ...below], { left: FUEL, given: FUEL }, { lenient: true, deep: deepSign });
    let term = f;
    let count = 0;
    for (let n = 0; n < order; n++) {
      const theorem = differentiate(context, term, wrt);
      if (!isTheorem(theorem)) return undefined;
      count += rulesOf(theorem);
      term = theorem.conclusion.terms[1];
    }
    rules = Math.max(rules, count);
    size = Math.max(size, dagSize(f) + dagSize(term));
  }
  return { rules, depth: depthOf(f, wrt), size };
}

/** Between which scores a problem of a level lies. Neighbouring levels overlap: what is hard depends on the student too. */
const BANDS: Readonly<Record<Level, readonly [low: number, high: number]>> = {
  1: [0, 14],
  2: [4, 21],
  3: [6, 30],
  4: [9, 45],
  5: [11, 70],
};

/** One number for the three: a rule counts one, a level of nesting one, ten more pieces one; of a higher derivative the average of its steps. */
export const score = (m: Measure, order: number): number => (m.rules + m.size / 10) / order + m.depth;

export function fits(m: Measure, order: number, level: Level): boolean {
  const s = score(m, order);
  return s >= BANDS[level][0] && s <= BANDS[level][1];
}

/** The level that a measure suggests. */
export function levelOf(m: Measure, order: number): Level {
  const s = score(m, order);
  return s < 5 ? 1 : s < 9 ? 2 : s < 14 ? 3 : s < 20 ? 4 : 5;
}

/** An answer that is a constant number asks nothing. */
export const isTrivial = (f: Term, derivative: Term, wrt: string): boolean =>
  !derivative.vars.includes(wrt) && !isPiecewise(f, wrt) && derivative.vars.length === 0;
