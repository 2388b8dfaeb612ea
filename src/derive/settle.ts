/**
 * The search for a proof that a claim answers a question: one region at a time, split where a case distinction is not settled,
 * joined again by the kernel. Untrusted; what comes out are the theorems `answers` and `nearly`, or the reason why not.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, sub, zero } from '../term/term.ts';
import { makeTower } from './build-tower.ts';
import { isolatedZeros } from './constant.ts';
import { attempt, type Context, definedHere, prove, rule } from './context.ts';
import { continuity, nthDerivative, region, smoothDerivative } from './derivatives.ts';
import { isTheorem } from './differentiate.ts';
import { edgeHere, isolatedHere } from './edges.ts';
import {
  answersProp,
  contradicted,
  contradiction,
  type Goal,
  impossible,
  isSettled,
  MAX_SPLITS,
  nearlyProp,
  type Settled,
  type Stuck,
  stuck,
  vacuous,
} from './goal.ts';
import { lowerDerivative } from './joins.ts';
import { nearlyAt } from './nearly.ts';
import { bothSides, viaEquation } from './sides.ts';
import { comparison, isSwitch, switchOf, unsettled } from './switches.ts';
import { equation, valueTerm } from './tower.ts';
import { undefinedHere } from './undefined.ts';
import type { Caveat } from './verdict.ts';

/** Prove the goal under the hypotheses. */
export function settle(g: Goal, hypotheses: readonly Prop[], depth = 0): Settled | Stuck {
  if (depth > MAX_SPLITS) return stuck('there are too many pieces');
  const c = region(g, hypotheses);
  const found = nthDerivative(c, g.f, g.wrt, g.order, g.smoother);
  if (!isTheorem(found)) return splitOn(g, hypotheses, depth, c, found.at, found.why);
  const d = found.conclusion.terms[1];
  const undetermined = unsettled(c, g.claim);
  definedHere(c, d);
  if (!undetermined) definedHere(c, g.claim);
  const equal = equation(makeTower(c, [d, g.claim]), d, g.claim);
  if (!equal) {
    const open = undetermined ?? unsettled(c, d);
    if (open) return splitOn(g, hypotheses, depth, c, open, 'it is not known which branch holds');
    return byCells(g, hypotheses, depth, c) ?? { stuck: 'the two sides could not be brought to one form', cell: hypotheses };
  }
  const answers = infer({ step: 'answers-derivative', derivative: infer({ step: 'value', derivative: found, equation: equal }) });
  const defined = definedHere(c, g.claim)!;
  const nearly = attempt(() =>
    infer({ step: 'nearly', prop: nearlyProp(g), defined, isolated: [], facts: continuity(c, defined.hypotheses) }),
  );
  if (!nearly) {
    if (undetermined) return splitOn(g, hypotheses, depth, c, undetermined, 'it is not known which branch holds');
    return (
      atBoundary(g, hypotheses, depth) ?? byCells(g, hypotheses, depth, c) ?? stuck('the claim could not be shown defined near every point')
    );
  }
  const settled = discharge(g, hypotheses, { answers, nearly }, depth);
  return isSettled(settled) ? settled : (byCells(g, hypotheses, depth, c) ?? settled);
}

/** The goal cut where a condition that had to be assumed changes its sign. */
function byCells(g: Goal, hypotheses: readonly Prop[], depth: number, c: Context): Settled | null {
  if (depth + 4 > MAX_SPLITS) return null;
  const plain = region(g, hypotheses, false);
  for (const p of c.demanded.keys()) {
    const [a, b] = p.terms;
    const pair = comparison(plain, a === zero ? b : b === zero ? a : sub(a, b), g.wrt);
    if (pair?.[0].op !== 'var') continue;
    const on = [P.lt(pair[0], pair[1]), P.eq(pair[0], pair[1]), P.lt(pair[1], pair[0])];
    if (on.some((h) => hypotheses.includes(h))) continue;
    const parts: Settled[] = [];
    for (const h of on) {
      const part = h.kind === 'eq' ? settleAt(g, hypotheses, pair[0], pair[1], depth + 4) : inCell(g, [...hypotheses, h], depth + 4);
      if (!isSettled(part)) return null;
      parts.push(part);
    }
    const joined = join(g, hypotheses, on, parts);
    return isSettled(joined) ? joined : null;
  }
  return null;
}
function inCell(g: Goal, hypotheses: readonly Prop[], depth: number): Settled | Stuck {
  const gone = undefinedHere(region(g, hypotheses, false), g.f);
  return gone ? vacuous(g, gone) : settle(g, hypotheses, depth);
}

/** Split on the comparison that decides a case distinction, and join the pieces. */
function splitOn(g: Goal, hypotheses: readonly Prop[], depth: number, c: Context, at: Term, why: string): Settled | Stuck {
  if (!isSwitch(at)) return stuck(why);
  const pair = comparison(c, switchOf(at), g.wrt);
  if (!pair) return stuck(why);
  const [a, b] = pair;
  const base = hypotheses.filter(
    (h) => !(h.kind === 'le' && ((h.terms[0] === a && h.terms[1] === b) || (h.terms[0] === b && h.terms[1] === a))),
  );
  const on = [P.lt(a, b), P.eq(a, b), P.lt(b, a)];
  const parts: Settled[] = [];
  for (const h of on) {
    if (contradicted(c, h)) {
      const empty = contradiction(g, [...hypotheses, h]);
      if (!empty) return stuck('a contradictory piece could not be shown empty');
      parts.push(empty);
      continue;
    }
    const part = h.kind === 'eq' && !freeOf(a, g.wrt) ? settleAt(g, base, a, b, depth + 1) : settle(g, [...base, h], depth + 1);
    if (!isSettled(part)) return part;
    parts.push(part);
  }
  return join(g, hypotheses, on, parts);
}
function join(g: Goal, hypotheses: readonly Prop[], on: readonly Prop[], parts: readonly Settled[]): Settled | Stuck {
  const c = region(g, hypotheses);
  const defined = on[0].terms.map((t) => definedHere(c, t)).filter((t) => t !== null);
  const both = (pick: (s: Settled) => Theorem): Theorem | null =>
    attempt(() => infer({ step: 'split', on, cases: parts.map(pick), defined }));
  const answers = both((s) => s.answers);
  const nearly = both((s) => s.nearly);
  return answers && nearly ? discharge(g, hypotheses, { answers, nearly }, 0) : stuck('the pieces could not be joined');
}

/** Remove conditions that were taken as hypotheses: where one fails, f or the claim is undefined, or the point is isolated. */
function discharge(g: Goal, hypotheses: readonly Prop[], settled: Settled, depth: number): Settled | Stuck {
  let now = settled;
  for (let round = 0; round < 40; round++) {
    const extra = [...new Set([...now.answers.hypotheses, ...now.nearly.hypotheses])].filter((h) => !hypotheses.includes(h));
    if (extra.length === 0) return now;
    const m = extra.reduce((x, y) => (height(y) > height(x) ? y : x));
    const rest = [...hypotheses, ...extra.filter((h) => h !== m)];
    const next = dischargeOne(g, rest, m, now, depth);
    if (!isSettled(next)) return next;
    now = next;
  }
  return stuck('there are too many conditions');
}
const height = (p: Prop): number => Math.max(...p.terms.map((t) => t.id));

function dischargeOne(g: Goal, rest: readonly Prop[], m: Prop, now: Settled, depth: number): Settled | Stuck {
  const lemma = prove(region(g, rest, false), m);
  if (lemma) {
    const cut = (theorem: Theorem): Theorem => infer({ step: 'cut', theorem, lemma });
    return { answers: cut(now.answers), nearly: cut(now.nearly) };
  }
  const [a, b] = m.terms;
  const failing = m.kind === 'ne' ? [P.eq(a, b)] : m.kind === 'lt' ? [P.eq(a, b), P.lt(b, a)] : m.kind === 'le' ? [P.lt(b, a)] : null;
  if (!failing) return stuck('a condition of an unknown kind is left');
  const parts = new Map<Prop, Settled>([[m, now]]);
  for (const h of failing) {
    const part = h.kind === 'eq' ? whereZero(g, rest, h, now, depth) : where(g, rest, h, now, depth);
    if (!isSettled(part)) return part;
    parts.set(h, part);
  }
  const c = region(g, rest);
  const defined = [definedHere(c, a), definedHere(c, b)].filter((t) => t !== null);
  const on = m.kind === 'ne' ? [P.eq(a, b), m] : m.kind === 'le' ? [P.lt(b, a), m] : [P.lt(a, b), P.eq(a, b), P.lt(b, a)];
  const combine = (pick: (s: Settled) => Theorem): Theorem | null =>
    attempt(() => infer({ step: 'split', on, cases: on.map((p) => pick(parts.get(p)!)), defined }));
  const answers = combine((s) => s.answers);
  const nearly = combine((s) => s.nearly);
  return answers && nearly ? { answers, nearly } : stuck('a condition could not be removed');
}

/** The goal where a condition fails. */
function where(g: Goal, rest: readonly Prop[], h: Prop, now: Settled, depth: number): Settled | Stuck {
  const c = region(g, [...rest, h], false);
  const gone = undefinedHere(c, g.f);
  if (gone) return vacuous(g, gone);
  const edge = h.kind === 'eq' ? edgeHere(c, g.f, g.wrt) : null;
  if (edge) return vacuous(g, edge);
  const claimGone = undefinedHere(c, g.claim);
  if (claimGone && h.kind === 'eq') {
    const [a, b] = h.terms;
    const w = b === zero ? a : sub(a, b);
    const isolated = isolatedHere(c, w, g.wrt) ?? isolatedZeros(g.fuel, w, g.wrt, rest);
    const answers = infer({ step: 'answers-vacuous', because: claimGone, prop: answersProp(g) });
    let nearly = isolated && nearlyFrom(g, now.nearly, isolated);
    // What was asked of other zeros holds here, away from them.
    for (const extra of nearly?.hypotheses.filter((p) => p !== h && !rest.includes(p)) ?? []) {
      const lemma = prove(c, extra);
      if (nearly && lemma) nearly = infer({ step: 'cut', theorem: nearly, lemma });
    }
    if (!nearly) return stuck('the claim is undefined, perhaps on an interval');
    note(g, { kind: 'claim-undefined', where: h });
    return { answers, nearly };
  }
  if (h.kind === 'eq' && !freeOf(h.terms[0], g.wrt) && depth < MAX_SPLITS) return settleAt(g, rest, h.terms[0], h.terms[1], depth + 1);
  return stuck('a condition of the derivation may fail where the derivative exists');
}
/** The goal at the zeros of a − b, one solved zero after the other: √(1 − z²) at z = 1 and at z = −1. */
function whereZero(g: Goal, rest: readonly Prop[], h: Prop, now: Settled, depth: number): Settled | Stuck {
  const found = where(g, rest, h, now, depth);
  if (isSettled(found) || depth >= MAX_SPLITS) return found;
  const [a, b] = h.terms;
  const c = region(g, rest, false);
  const apart = prove(c, P.ne(a, b));
  if (apart) return impossible(g, apart, h);
  const pair = comparison(c, a === zero ? b : b === zero ? a : sub(a, b), g.wrt);
  if (pair?.[0].op !== 'var' || rest.some((p) => p.kind === 'eq' && p.terms[0] === pair[0])) return found;
  const on = [P.lt(pair[0], pair[1]), P.eq(pair[0], pair[1]), P.lt(pair[1], pair[0])];
  const parts: Settled[] = [];
  for (const p of on) {
    const part =
      p.kind === 'eq' && pair[0].name === g.wrt
        ? settleAt(g, rest, pair[0], pair[1], depth + 2)
        : whereZero(g, [...rest, p], h, now, depth + 2);
    if (!isSettled(part)) return part;
    parts.push(part);
  }
  return joinAt(g, rest, on, parts);
}
/** `nearly` again from the definedness it was made of, with one more isolated exclusion. */
function nearlyFrom(g: Goal, nearly: Theorem, isolated: Theorem): Theorem | null {
  const why = nearly.why;
  if (why.step === 'split') {
    const last = why.cases[why.cases.length - 1];
    return nearlyFrom(g, last, isolated);
  }
  if (why.step !== 'nearly') return null;
  return attempt(() => infer({ ...why, isolated: [...why.isolated, isolated] }));
}
function note(g: Goal, caveat: Caveat): void {
  g.caveats.push(caveat);
}

/** An assumption such as z ≥ 0: inside and boundary apart. */
function atBoundary(g: Goal, hypotheses: readonly Prop[], depth: number): Settled | null {
  const h = hypotheses.find((p) => p.kind === 'le' && p.terms.some((t) => !freeOf(t, g.wrt)));
  if (!h) return null;
  const [a, b] = h.terms;
  const base = hypotheses.filter((p) => p !== h);
  const inside = settle(g, [...base, P.lt(a, b)], depth + 1);
  const edge = isSettled(inside) ? settle(g, [...base, P.eq(a, b)], depth + 1) : inside;
  if (!isSettled(inside) || !isSettled(edge)) return null;
  const on = [P.lt(a, b), P.eq(a, b)];
  const answers = attempt(() => infer({ step: 'split', on, cases: [inside.answers, edge.answers], defined: [] }));
  const nearly = attempt(() => infer({ step: 'split', on, cases: [inside.nearly, edge.nearly], defined: [] }));
  return answers && nearly && { answers, nearly };
}

/** The goal at the points where a = b. */
function settleAt(g: Goal, base: readonly Prop[], a: Term, b: Term, depth: number): Settled | Stuck {
  const found = judgedAt(g, base, a, b, depth);
  return isSettled(found) ? found : (silentAt(g, base, a, b) ?? found);
}
/** Where the claim has no value, nothing is said, whatever f does. */
function silentAt(g: Goal, base: readonly Prop[], a: Term, b: Term): Settled | null {
  const c = region(g, [...base, P.eq(a, b)], false);
  const gone = undefinedHere(c, g.claim);
  const nearly = gone && nearlyAt(g, base, c, a, b);
  if (!nearly) return null;
  note(g, { kind: 'claim-undefined', where: P.eq(a, b) });
  return { answers: infer({ step: 'answers-vacuous', because: gone, prop: answersProp(g) }), nearly };
}
function judgedAt(g: Goal, base: readonly Prop[], a: Term, b: Term, depth: number): Settled | Stuck {
  const hypotheses = [...base, P.eq(a, b)];
  const never = base.some((h) => h.kind === 'eq') ? prove(region(g, base, false), P.ne(a, b)) : null;
  if (never) return impossible(g, never, P.eq(a, b));
  const still = base.some((h) => h.kind === 'eq') && depth < MAX_SPLITS ? withoutVariable(g, base, a, b, depth) : null;
  if (still) return still;
  const c = region(g, hypotheses, false);
  if (g.order === 1) {
    const direct = smoothDerivative(c, g.f, g.wrt, g.smoother);
    if (isTheorem(direct)) return finishAt(g, base, c, a, b, direct);
  }
  const gone = undefinedHere(c, g.f) ?? edgeHere(c, g.f, g.wrt);
  if (gone) return vacuous(g, gone);
  const sides = bothSides(g, base, c, a, b);
  if (!sides) return stuck('the two sides of a breakpoint could not be compared');
  if ('compare' in sides) return splitAt(g, base, c, a, b, sides.compare[0], sides.compare[1], depth);
  const [left, right] = sides;
  const broken = [left, right].find((s) => s.slope === null);
  if (broken) {
    note(g, { kind: 'not-judged', at: P.eq(a, b) });
    return vacuous(g, broken.theorem);
  }
  const l = left.slope!;
  const r = right.slope!;
  const same = equation(makeTower(c, [l, r]), r, l);
  if (same && g.order === 1) {
    const both = infer({
      step: 'both-sides',
      left: left.theorem,
      right: infer({ step: 'value', derivative: right.theorem, equation: same }),
    });
    return finishAt(g, base, c, a, b, both);
  }
  if (same) return acrossJoin(g, base, c, a, b, depth) ?? stuck('the branches join smoothly, but no higher derivative was found there');
  const unequal = prove(c, P.ne(l, r));
  if (!unequal) return splitAt(g, base, c, a, b, l, r, depth);
  const corner = infer({ step: 'corner', left: left.theorem, right: right.theorem, unequal });
  const nearly = infer({ step: 'answers-vacuous', because: corner, prop: nearlyProp(g) });
  if (g.order > 1) return vacuous(g, corner);
  const claimGone = undefinedHere(c, g.claim);
  if (claimGone) {
    note(g, { kind: 'convention', at: P.eq(a, b), left: l, right: r, value: null });
    return { answers: infer({ step: 'answers-vacuous', because: claimGone, prop: answersProp(g) }), nearly };
  }
  for (const [lo, hi] of [
    [l, r],
    [r, l],
  ]) {
    const low = prove(c, P.le(lo, g.claim)) ?? viaEquation(c, lo, g.claim);
    const high = low && (prove(c, P.le(g.claim, hi)) ?? viaEquation(c, g.claim, hi));
    if (!low || !high) continue;
    note(g, { kind: 'convention', at: P.eq(a, b), left: l, right: r, value: g.claim });
    return { answers: infer({ step: 'answers-between', left: left.theorem, right: right.theorem, low, high }), nearly };
  }
  return stuck('the value at a kink could not be placed between the one-sided derivatives');
}
/** A higher order where branches join smoothly: answered by a lower derivative, as a function around the point. */
function acrossJoin(g: Goal, base: readonly Prop[], c: Context, a: Term, b: Term, depth: number): Settled | Stuck | null {
  const around = base.filter((h) => h.kind === 'lt' || h.kind === 'ne' || h.terms.every((t) => freeOf(t, g.wrt)));
  const start = g.smoother ? g.smoother.conclusion.terms[1] : g.f;
  const found = lowerDerivative({ wrt: g.wrt, fuel: g.fuel, a, b, here: c, around }, start, g.order);
  if (!found) return null;
  const lower = g.smoother ? infer({ step: 'transfer', derivative: found.theorem, agreement: g.smoother, facts: [] }) : found.theorem;
  const extra = found.around.filter((h) => !around.includes(h));
  const last: Goal = { ...g, f: lower.conclusion.terms[1], order: g.order - lower.conclusion.order, smoother: null };
  const settled = settleAt(last, [...base, ...extra], a, b, depth + 1);
  if (!isSettled(settled)) return settled;
  const nearly = nearlyAt(g, base, c, a, b);
  let answers = attempt(() => infer({ step: 'answers-order', lower, answer: settled.answers, facts: continuity(c, lower.hypotheses) }));
  for (const h of extra) {
    const lemma = prove(c, h);
    if (answers && lemma) answers = infer({ step: 'cut', theorem: answers, lemma });
  }
  return answers && nearly && { answers, nearly };
}

/** Where a = b turns out to say nothing about x (w·x + b = 0 with w = 0): the goal where b = 0, for all x. */
function withoutVariable(g: Goal, base: readonly Prop[], a: Term, b: Term, depth: number): Settled | Stuck | null {
  const c = region(g, base, false);
  const w = b === zero ? a : sub(a, b);
  const tower = makeTower(c, [w]);
  const rest = valueTerm(tower, tower.field.value(w));
  if (!freeOf(rest, g.wrt) || freeOf(w, g.wrt)) return null;
  const same = equation(tower, w, rest);
  const assumed = infer({ step: 'assume', prop: P.eq(a, b) });
  const gone = b === zero ? assumed : rule('order.difference-zero', { u: a, v: b }, [assumed]);
  const lemma = same && rule('order.transitivity', { u: rest, v: w, w: zero }, [rule('order.symmetry', { u: w, v: rest }, [same]), gone]);
  if (!lemma) return null;
  const settled = rest === zero ? settle(g, base, depth + 2) : settle(g, [...base, P.eq(rest, zero)], depth + 2);
  if (!isSettled(settled) || rest === zero) return settled;
  const cut = (theorem: Theorem): Theorem =>
    theorem.hypotheses.includes(lemma.conclusion) ? infer({ step: 'cut', theorem, lemma }) : theorem;
  return { answers: cut(settled.answers), nearly: cut(settled.nearly) };
}

/** The goal at a = b, split on how two terms compare there; for parameters, solved for one of them. */
function splitAt(g: Goal, base: readonly Prop[], c: Context, a: Term, b: Term, l: Term, r: Term, depth: number): Settled | Stuck {
  if (depth > MAX_SPLITS) return stuck('terms at a breakpoint could not be compared');
  const letter =
    [...new Set([...l.vars, ...r.vars])].find((x) => x !== g.wrt && !b.vars.includes(x)) ??
    [...new Set([...l.vars, ...r.vars])].find((x) => x !== g.wrt);
  const [p, q] = (letter && comparison(c, sub(l, r), letter)) || [l, r];
  const on = [P.lt(p, q), P.eq(p, q), P.lt(q, p)];
  const apart = prove(c, P.ne(p, q));
  const parts: Settled[] = [];
  for (const h of on) {
    const part = apart && h.kind === 'eq' ? impossible(g, apart, h) : settleAt(g, [...base, h], a, b, depth + 4);
    if (!isSettled(part)) return part;
    parts.push(part);
  }
  return joinAt(g, [...base, P.eq(a, b)], on, parts);
}
function joinAt(g: Goal, hypotheses: readonly Prop[], on: readonly Prop[], parts: readonly Settled[]): Settled | Stuck {
  const c = region(g, hypotheses);
  const defined = on[0].terms.map((t) => definedHere(c, t)).filter((t) => t !== null);
  const answers = attempt(() => infer({ step: 'split', on, cases: parts.map((s) => s.answers), defined }));
  const nearly = attempt(() => infer({ step: 'split', on, cases: parts.map((s) => s.nearly), defined }));
  return answers && nearly ? { answers, nearly } : stuck('the pieces could not be joined');
}
/** f has a derivative at a = b: the claim must be undefined here or equal it; and be defined around. */
function finishAt(g: Goal, base: readonly Prop[], c: Context, a: Term, b: Term, derivative: Theorem): Settled | Stuck {
  const d = derivative.conclusion.terms[1];
  const claimGone = undefinedHere(c, g.claim);
  const equal = claimGone ? null : equation(makeTower(c, [d, g.claim]), d, g.claim);
  if (!equal && !claimGone)
    return { stuck: 'at a breakpoint the derivative and the claim could not be brought to one form', cell: [...base, P.eq(a, b)] };
  const answers = equal
    ? infer({ step: 'answers-derivative', derivative: infer({ step: 'value', derivative, equation: equal }) })
    : infer({ step: 'answers-vacuous', because: claimGone!, prop: answersProp(g) });
  if (claimGone) note(g, { kind: 'claim-undefined', where: P.eq(a, b) });
  const nearly = nearlyAt(g, base, c, a, b);
  return nearly ? { answers, nearly } : stuck('the claim could not be shown defined around a breakpoint');
}
