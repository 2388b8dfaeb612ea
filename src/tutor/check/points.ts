/** Statements at one point: "at z = 10, g ≈ 1", "if z = 0, g′ = 1/4", "undefined at z = 0". */
import { say } from '../../explain/doc.ts';
import { condition, written } from '../../explain/surfaces.ts';
import * as P from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import * as T from '../../term/term.ts';
import { substitute } from '../../term/traverse.ts';
import { termText } from '../tell.ts';
import type { Clause, Sign } from '../working/clauses.ts';
import { decimalsOf } from './chain.ts';
import { caveatSentence, closeness } from './compare.ts';
import { type Desk, type Point, PROSE, type Step } from './desk.ts';
import type { Meaning } from './names.ts';
import { frameworksRemark } from './remarks.ts';
import type { Relation } from './report.ts';
import { slopeOf } from './slopes.ts';
import { unreadable } from './unreadable.ts';

/** `z = 10`: the point, when the clause says no more than that. */
export function pointOf(desk: Desk, clause: Clause): Point | undefined {
  const { names } = desk;
  const [left, right] = clause.sides;
  if (clause.continued || clause.sides.length !== 2 || clause.signs[0] !== '=' || left.text.trim() !== names.variable) return undefined;
  const reading = names.read(right);
  if (!reading.ok || reading.meaning.term.vars.length > 0) return undefined;
  return {
    variable: names.variable,
    value: reading.meaning.term,
    shown: `${names.variable} = ${termText(reading.meaning.term, 'unicode', { decimals: true })}`,
  };
}

/** Numbers only on the right: then the clause is about the point that is spoken of. */
export const isNumeric = (m: Meaning): boolean => m.term.vars.length === 0 && !m.slope;

/** A side at the point. */
const there = (m: Meaning, p: Point): Meaning => (m.term.vars.includes(p.variable) ? { ...m, term: at(m.term, p) } : m);
const at = (t: Term, p: Point): Term => substitute(t, new Map([[p.variable, p.value]]));

/** The first step at a point: what the left side is there; a number that follows from a wrong line of the same chain is carried. */
export function valueStep(desk: Desk, left: Meaning, right: Meaning, sign: Sign, point: Point): Step {
  const relation: Relation = { kind: 'point', shown: point.shown };
  const step = left.slope
    ? slopeStep(desk, left, right, sign, point, relation)
    : numberStep(desk, at(left.term, point), right, sign, relation);
  const { chain } = desk;
  if (
    step.verdict !== 'refuted' ||
    !chain?.broken ||
    !left.slope ||
    chain.head.slope?.f !== left.slope.f ||
    chain.head.slope.order !== left.slope.order
  )
    return step;
  const there = numberStep(desk, at(chain.last.term, point), right, sign, relation);
  if (there.verdict !== 'proved' && there.verdict !== 'approximate') return step;
  return { verdict: 'carried', task: 'unknown', relation: { kind: 'line', line: chain.lastLine }, caveats: there.caveats };
}

/** Two numbers. */
export function numberStep(desk: Desk, left: Term, right: Meaning, sign: Sign, relation: Relation): Step {
  const verdict = desk.budget.equal(left, right.term, desk.names.variable);
  const base = { relation, caveats: verdict.caveats.map(caveatSentence) };
  if (verdict.verdict === 'proved') return { verdict: 'proved', task: 'unknown', ...base };
  if (verdict.verdict !== 'refuted')
    return {
      verdict: 'undecided',
      task: 'unknown',
      relation,
      caveats: [say('check.undecided', { why: { text: 'reason' in verdict ? verdict.reason : '' } })],
    };
  const near = closeness(left, right.term, decimalsOf(right));
  if (near) {
    const key = sign === '≈' ? 'check.approximately' : 'check.close';
    return {
      verdict: 'approximate',
      task: 'unknown',
      relation,
      caveats: [say(key, { by: { text: near.difference }, value: { text: near.value } })],
    };
  }
  const span = { from: right.from, to: right.from + right.text.length };
  const witness = { at: verdict.witness.at, left: verdict.witness.right, right: verdict.witness.left };
  return { verdict: 'refuted', task: 'unknown', ...base, witness, span, diagnoses: [] };
}

/** A derivative at a point, which may be a kink: then any value between the slopes is a convention. */
function slopeStep(desk: Desk, left: Meaning, right: Meaning, sign: Sign, point: Point, relation: Relation): Step {
  const { f, wrt, order } = left.slope!;
  const slope = slopeOf(f, wrt, order);
  if (!slope) return { verdict: 'undecided', task: 'unknown', relation, caveats: [say('check.no-slope')] };
  const claim = T.iff('eq', T.variable(point.variable), point.value, right.term, slope.term);
  const kinks = slope.where.filter((p) => p.kind === 'ne' && p.terms[0] === T.variable(point.variable) && p.terms[1] === point.value);
  if (kinks.length === 0 && !slope.where.some((p) => p.kind !== 'ne'))
    return numberStep(desk, at(slope.term, point), right, sign, relation);
  const verdict = desk.budget.decide({ kind: 'derivative', f, claim, wrt, order, assume: slope.where.filter((p) => !kinks.includes(p)) });
  const caveats = verdict.caveats.map(caveatSentence);
  if (verdict.verdict === 'proved') {
    const convention = verdict.caveats.some((c) => c.kind === 'convention');
    return {
      verdict: convention ? 'convention' : 'proved',
      task: 'unknown',
      relation,
      caveats: [...caveats, ...(convention ? frameworksRemark(desk) : [])],
    };
  }
  if (verdict.verdict !== 'refuted') return { verdict: 'undecided', task: 'unknown', relation, caveats };
  const span = { from: right.from, to: right.from + right.text.length };
  return {
    verdict: 'refuted',
    task: 'unknown',
    relation,
    caveats: [...caveats, ...kinkRange(desk, f, wrt, point)],
    witness: verdict.witness,
    span,
    diagnoses: [],
  };
}

const kinkRange = (desk: Desk, f: Term, wrt: string, point: Point): Step['caveats'] => {
  const corner = cornerAt(desk, f, wrt, point);
  return corner ? [corner] : [];
};

/** The sentence about the corner of f at a point, if it is proved that there is one. */
function cornerAt(desk: Desk, f: Term, wrt: string, point: Point): Step['caveats'][number] | undefined {
  const slope = slopeOf(f, wrt);
  if (!slope) return undefined;
  const hole = T.iff('eq', T.variable(point.variable), point.value, T.div(T.one, T.zero), slope.term);
  const others = slope.where.filter((p) => !(p.kind === 'ne' && p.terms[1] === point.value));
  const verdict = desk.budget.decide({ kind: 'derivative', f, claim: hole, wrt, order: 1, assume: others });
  const found = verdict.verdict === 'proved' ? verdict.caveats.find((c) => c.kind === 'convention') : undefined;
  return found && caveatSentence(found);
}

/** "undefined at z = 0": is there no derivative? */
export function undefinedStep(desk: Desk, point: Point, aboutFunction: boolean): Step {
  const { under, variable } = desk.names;
  const relation: Relation = { kind: 'point', shown: point.shown };
  if (!under) return PROSE;
  const math = condition(P.eq(T.variable(point.variable), point.value));
  if (!aboutFunction) {
    const corner = cornerAt(desk, under.term, variable, point);
    if (corner) return { verdict: 'proved', task: 'unknown', relation, caveats: [corner] };
    const slope = slopeOf(under.term, variable);
    if (slope?.whole && slope.where.length === 0) {
      const value = numberAt(desk, at(slope.term, point));
      if (value)
        return {
          verdict: 'refuted',
          task: 'unknown',
          relation,
          diagnoses: [],
          caveats: [say('check.differentiable', { at: { math }, value: { math: written(value) } })],
        };
    }
  }
  return { verdict: 'undecided', task: 'unknown', relation, caveats: [say('check.no-slope')] };
}

/** The term, if it is proved to have a value. */
function numberAt(desk: Desk, t: Term): Term | undefined {
  return desk.budget.equal(t, t, desk.names.variable).verdict === 'proved' ? t : undefined;
}

/** A clause at a point, side by side. */
export function pointClause(desk: Desk, left: Meaning, rights: readonly Meaning[], signs: readonly Sign[], point: Point): Step[] {
  const steps: Step[] = [];
  let last = left;
  for (const [i, right] of rights.entries()) {
    if (i === 0) steps.push(valueStep(desk, left, there(right, point), signs[0], point));
    else steps.push(numberStep(desk, at(last.term, point), there(right, point), signs[i], { kind: 'point', shown: point.shown }));
    last = right;
  }
  return steps;
}

export const readAll = (desk: Desk, clause: Clause, from: number): { meanings: Meaning[]; wrong?: Step } => {
  const meanings: Meaning[] = [];
  for (const side of clause.sides.slice(from)) {
    const reading = desk.names.read(side);
    if (!reading.ok) return { meanings, wrong: unreadable(reading) };
    meanings.push(reading.meaning);
  }
  return { meanings };
};
