/** Why a wrong step is wrong, and where: the misconceptions that explain it, and the smallest piece of the line whose change repairs it. */
import { say } from '../../explain/doc.ts';
import { tidy } from '../../explain/tidy.ts';
import { elaborate } from '../../syntax/elaborate.ts';
import type { Span } from '../../syntax/problem.ts';
import type { Surface } from '../../syntax/surface.ts';
import type { Term } from '../../term/term.ts';
import { occurs } from '../../term/traverse.ts';
import { type Diagnosis, diagnose } from '../diagnose.ts';
import { locate } from '../locate.ts';
import { derivativeSignDropped } from '../misconceptions/derivative-sign-dropped.ts';
import { likeness } from './alike.ts';
import { type Compared, compare } from './compare.ts';
import type { Chain, Desk, Step } from './desk.ts';
import type { Meaning } from './names.ts';
import { shownPlace, spanOf } from './place.ts';
import { reasonId } from './report.ts';
import { standingMistakes } from './standing.ts';
import { surplusDivision } from './surplus.ts';

/** Counted operations for one use of the engine while reasons are looked for. */
const FUEL = 40_000;
/** Reasons are looked for on so many lines of a page; the first wrong lines matter. */
const MOST = 12;

type Why = Pick<Step, 'diagnoses' | 'span' | 'witness'> & { readonly remarks?: Step['caveats'] };

export function reasonsFor(desk: Desk, chain: Chain, m: Meaning, compared: Compared): Why {
  const witness = compared.witness ? { witness: compared.witness } : {};
  const dropped = derivativeDropped(desk, chain, m);
  const goal = likeness(m.term);
  if (desk.lines.filter((l) => l.verdict === 'refuted').length >= MOST) return { ...witness, ...(dropped ?? { diagnoses: [] }) };
  const right = compared.question.kind === 'equal' ? chain.last.term : chain.head.term;
  const division = surplusDivision(desk, right, m, chain.assume);
  if (division) return { ...witness, diagnoses: [division.diagnosis], span: inRow(m, division.span) };
  const all = explained(desk, chain, m, compared);
  const diagnoses = compared.question.kind === 'derivative' ? possible(m, all) : plausible(m, all);
  // A rule that gives the line just as it is written explains it better than a d/dz that got lost.
  if (dropped && !diagnoses.some((d) => d.by.length === 1 && d.by[0] !== derivativeSignDropped && likeness(d.result) === goal))
    return { ...witness, ...dropped };
  const span = place(desk, chain, m, right, diagnoses[0]);
  return { ...witness, diagnoses, ...(span ? { span: inRow(m, span) } : {}) };
}

/** Explanations as a step from the line before; for the derivative asked for, also as an answer of its own. */
function explained(desk: Desk, chain: Chain, m: Meaning, compared: Compared): Diagnosis[] {
  const inside = standingMistakes(desk, chain, m);
  if (inside.length > 0) return inside;
  const step = diagnose(compared.question, { fuel: FUEL });
  if (compared.question.kind === 'derivative') return step;
  const slope = chain.head.slope;
  if (!chain.asked || !slope || m.standing.length > 0) return step;
  const { f, wrt, order } = slope;
  const answer = diagnose({ kind: 'derivative', f, claim: m.term, wrt, order, assume: chain.assume }, { fuel: FUEL });
  const seen = new Set(step.map(reasonId));
  return [...step, ...answer.filter((d) => !seen.has(reasonId(d)))];
}

/** A rule that would have been used inside a d/dz which still stands is no explanation. */
function possible(m: Meaning, all: readonly Diagnosis[]): readonly Diagnosis[] {
  const kept = all.filter((d) => !d.places.some((p) => p.kind === 'slope' && m.standing.some((t) => occurs(p.part, t))));
  return kept.length > 0 ? kept : all;
}

/** From line to line: those that give the line as it is written before those that need more algebra, one misconception before two. */
function plausible(m: Meaning, all: readonly Diagnosis[]): readonly Diagnosis[] {
  const goal = likeness(m.term);
  const rank = (d: Diagnosis): number => (d.by.length > 1 ? 2 : 0) + (likeness(d.result) === goal ? 0 : 1);
  return possible(m, all)
    .map((d, i) => ({ d, i, rank: rank(d) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ d }) => d);
}

const inRow = (m: Meaning, span: Span): Span => ({ from: m.from + span.from, to: m.from + span.to });

/** The line speaks of the function where its derivative was meant, or the other way round. */
function derivativeDropped(desk: Desk, chain: Chain, m: Meaning): Why | undefined {
  if (m.slope || m.term.vars.length === 0) return undefined;
  const { budget, names } = desk;
  const found = (f: Term, wrong: Term, right: Term, remark: string): Why => ({
    diagnoses: [
      {
        by: [derivativeSignDropped],
        places: [{ part: f, wrong, right, letters: new Map(), kind: 'whole' }],
        wrt: names.variable,
        certainty: 'proved',
        result: m.term,
      },
    ],
    remarks: [say(remark)],
  });
  const slope = chain.last.slope ?? chain.head.slope;
  if (slope && !chain.broken && slope.f !== names.variableTerm) {
    const same = budget.equal(slope.f, m.term, names.variable, chain.assume);
    if (same.verdict === 'proved') return found(slope.f, m.term, tidy(chain.head.term), 'check.rewriting');
  }
  const { under } = names;
  if (!chain.head.slope && under && chain.head.term === under.term) {
    const asked: Meaning = { ...chain.head, slope: { f: under.term, wrt: names.variable, order: 1 } };
    if (compare(budget, names.variable, asked, m, chain.assume).verdict === 'proved')
      return found(under.term, m.term, under.term, 'check.is-derivative');
  }
  return undefined;
}

/** The smallest piece of what was typed that has to change. */
function place(desk: Desk, chain: Chain, m: Meaning, right: Term, first: Diagnosis | undefined): Span | undefined {
  const { surface } = m;
  if (!surface) return undefined;
  const context = desk.names.context(false);
  const read = (piece: Surface): Term | undefined => elaborate(piece, context).term;
  const made = first?.inClaim && spanOf(surface, first.inClaim, read);
  if (made) return made;
  const found = locate(right, m.term, { wrt: desk.names.variable, assume: chain.assume, fuel: FUEL, surface, read });
  const sign = first !== undefined && /sign|minus/.test(reasonId(first));
  return (found?.span && shownPlace(surface, found.span, sign)) ?? surface.span;
}
