/**
 * The engine: a question in, one of the three answers out, with theorems. Looks for a witness where doubles suggest one, else for a
 * proof, else for a witness at high precision. Never samples, never guesses.
 */
import { infer, KernelError, type Theorem } from '../kernel/kernel.ts';
import { FuelSpent } from '../kernel/polynomial.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { makeTower } from './build-tower.ts';
import { refuteCell, refuteEqualityCell } from './cell.ts';
import { constantDifference } from './constant.ts';
import { attempt, definedHere, type Fuel, prove } from './context.ts';
import { region, smootherForm } from './derivatives.ts';
import { isSettled } from './goal.ts';
import { duals } from './numeric.ts';
import { candidates, numbersOf } from './points.ts';
import { type Found, meaningful, meaningfulEquality, ranked, refuteAt, refuteEquality, refuteKink, refuteUndefined } from './refute.ts';
import { settle } from './settle.ts';
import { comparison, isSwitch, switchOf, unsettled } from './switches.ts';
import { equation, Refine } from './tower.ts';
import { tooBig } from './towers-of-powers.ts';
import { undefinedHere } from './undefined.ts';
import type { Caveat, DerivativeQuestion, EqualityQuestion, Question, Verdict } from './verdict.ts';

/** Counted steps of search for one question. */
export const DEFAULT_FUEL = 400_000;
const POINTS = 120;

export function decide(question: Question, options: { readonly fuel?: number } = {}): Verdict {
  const given = options.fuel ?? DEFAULT_FUEL;
  const fuel: Fuel = { left: given, given };
  const size = tooBig(question.kind === 'derivative' ? [question.f, question.claim] : [question.left, question.right]);
  if (size === 'limit')
    return { verdict: 'limit', reason: 'a power of numbers has more than 65,536 bits, the limit', caveats: [], fuel: 0 };
  if (size === 'unknown') return { verdict: 'undecided', reason: 'a tower of powers is too big to evaluate', caveats: [], fuel: 0 };
  try {
    return question.kind === 'derivative' ? decideDerivative(question, fuel) : decideEquality(question, fuel);
  } catch (error) {
    if (error instanceof FuelSpent) return { verdict: 'limit', reason: 'the fuel for one question is spent', caveats: [], fuel: given };
    // The search asked for an inference that does not apply: nothing is shown, and nothing is lost.
    if (error instanceof KernelError || error instanceof RangeError || error instanceof Refine)
      return { verdict: 'undecided', reason: `the search went astray: ${error.message}`, caveats: [], fuel: used(fuel) };
    throw error;
  }
}
const used = (fuel: Fuel): number => fuel.given - Math.max(0, fuel.left);
/** Nothing is decided about an empty set: a point that satisfies the assumptions must be exhibited first. */
const noPoint = (fuel: Fuel): Verdict => ({
  verdict: 'invalid',
  reason: 'no numbers were found that satisfy all the assumptions; do they contradict each other?',
  caveats: [],
  fuel: used(fuel),
});
const refuted = (found: Found, fuel: Fuel): Verdict => ({ verdict: 'refuted', ...found, caveats: [], fuel: used(fuel) });

function decideDerivative(q: DerivativeQuestion, fuel: Fuel): Verdict {
  const points = candidates([q.f, q.claim], q.wrt, q.assume, POINTS);
  if (points.length === 0 && q.assume.length > 0) return noPoint(fuel);
  const evaluate = duals([q.f, q.claim], q.wrt);
  const values = points.map((p) => evaluate(numbersOf(p)));
  const { differing, doubtful, others } = ranked(
    points,
    values.map(([f, claim]): [number, number] => (q.order === 1 ? [f.d, claim.v] : [0, 0])),
  );
  for (const p of [...differing.slice(0, 6), ...doubtful.slice(0, 2)]) {
    const found = refuteAt(q, p, fuel);
    if (found) return refuted(found, fuel);
  }
  const undefinedAt = points.filter((_, i) => Number.isNaN(values[i][1].v) && !Number.isNaN(values[i][0].v));
  for (const p of undefinedAt.slice(0, 4)) {
    const found = refuteUndefined(q, p, fuel);
    if (found) return refuted(found, fuel);
  }
  let point: Theorem[] | null = null;
  for (const p of [...others, ...differing].slice(0, 60)) if ((point = meaningful(q, p, fuel))) break;
  const caveats: Caveat[] = [];
  const settled = point
    ? withinFuel(fuel, () => settle({ ...q, fuel, caveats, smoother: smootherForm({ fuel }, q.f) }, q.assume))
    : { stuck: 'no point was found where f has a derivative, the claim is defined and the assumptions hold' };
  if (isSettled(settled) && point) {
    return {
      verdict: 'proved',
      theorems: [settled.answers, settled.nearly, ...point],
      derivative: point[0].conclusion.terms[1],
      caveats: distinct(caveats),
      fuel: used(fuel),
    };
  }
  const inCell = 'cell' in settled && settled.cell ? refuteCell(q, settled.cell, fuel) : null;
  if (inCell) return refuted(inCell, fuel);
  for (const p of firstByParameters(points, q.wrt)) {
    const found = refuteKink(q, p, fuel);
    if (found) return refuted(found, fuel);
  }
  for (const p of [...others, ...differing]) {
    const found = refuteAt(q, p, fuel);
    if (found) return refuted(found, fuel);
  }
  return {
    verdict: 'limit' in settled && settled.limit ? 'limit' : 'undecided',
    reason: 'stuck' in settled ? settled.stuck : 'no proof and no witness was found',
    caveats: [],
    fuel: used(fuel),
  };
}
/** A search for a proof that may run out of fuel: some is kept for the search of a witness. */
function withinFuel(fuel: Fuel, search: () => ReturnType<typeof settle>): ReturnType<typeof settle> {
  try {
    return search();
  } catch (error) {
    if (!(error instanceof FuelSpent) && !(error instanceof RangeError)) throw error;
    fuel.left = Math.max(fuel.left, Math.floor(fuel.given / 20));
    return {
      stuck: error instanceof FuelSpent ? 'the fuel for one question is spent' : `the search went astray: ${(error as Error).message}`,
      limit: true,
    };
  }
}
/** One point for each choice of parameters, a few. */
function firstByParameters(points: ReturnType<typeof candidates>, wrt: string): ReturnType<typeof candidates> {
  const seen = new Map<string, (typeof points)[number]>();
  for (const p of points) {
    const key = [...p]
      .filter(([k]) => k !== wrt)
      .map(([k, v]) => `${k}=${v.n}/${v.d}`)
      .join();
    if (!seen.has(key)) seen.set(key, p);
  }
  return [...seen.values()].slice(0, 6);
}
function distinct(caveats: readonly Caveat[]): Caveat[] {
  const seen = new Set<unknown>();
  return caveats.filter((c) => {
    const key = 'at' in c ? c.at : c.where;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function decideEquality(q: EqualityQuestion, fuel: Fuel): Verdict {
  const points = candidates([q.left, q.right], q.wrt, q.assume, POINTS);
  if (points.length === 0 && q.assume.length > 0) return noPoint(fuel);
  const evaluate = duals([q.left, q.right], q.wrt);
  const { differing, doubtful, others } = ranked(
    points,
    points.map((p): [number, number] => {
      const [l, r] = evaluate(numbersOf(p));
      return [l.v, r.v];
    }),
  );
  for (const p of [...differing.slice(0, 6), ...doubtful.slice(0, 2)]) {
    const found = refuteEquality(q, p, fuel);
    if (found) return refuted(found, fuel);
  }
  let point: Theorem[] | null = null;
  for (const p of [...others, ...differing].slice(0, 60)) if ((point = meaningfulEquality(q, p, fuel))) break;
  const caveats: Caveat[] = [];
  const open: (readonly Prop[])[] = [];
  const agreement = point && agree(q, q.assume, fuel, caveats, open, 0);
  if (agreement && point)
    return { verdict: 'proved', theorems: [agreement, ...point], derivative: null, caveats: distinct(caveats), fuel: used(fuel) };
  for (const cell of open) {
    const found = refuteEqualityCell(q, cell, fuel);
    if (found) return refuted(found, fuel);
  }
  for (const p of [...others, ...differing]) {
    const found = refuteEquality(q, p, fuel);
    if (found) return refuted(found, fuel);
  }
  const reason = point
    ? 'the two sides could not be brought to one form, and no point was found where they differ'
    : 'no point was found where both sides are defined and the assumptions hold';
  return { verdict: 'undecided', reason, caveats: [], fuel: used(fuel) };
}

/** The theorem `agrees` under the hypotheses, by regions; a region where none is found goes to `open`. */
function agree(
  q: EqualityQuestion,
  hypotheses: readonly Prop[],
  fuel: Fuel,
  caveats: Caveat[],
  open: (readonly Prop[])[],
  depth: number,
): Theorem | null {
  if (depth > 12) return null;
  const goal = P.agrees(q.left, q.right);
  const c = region({ fuel }, hypotheses);
  // Conditions of both sides first, so that signs are known when logarithms and roots are taken apart.
  definedHere(c, q.left);
  definedHere(c, q.right);
  const equal = equation(makeTower(c, [q.left, q.right]), q.left, q.right);
  if (equal) return dischargeAgreement(q, hypotheses, infer({ step: 'agrees', because: equal, prop: goal }), fuel, caveats);
  const strict = region({ fuel }, hypotheses, false);
  const gone = undefinedHere(strict, q.left) ?? undefinedHere(strict, q.right);
  if (gone) return infer({ step: 'agrees', because: gone, prop: goal });
  const at = unsettled(c, q.left) ?? unsettled(c, q.right);
  const pair = at && isSwitch(at) ? comparison(c, switchOf(at), q.wrt) : null;
  if (!pair) {
    const because = constantDifference(fuel, q.left, q.right, q.wrt, hypotheses);
    if (!because) open.push(hypotheses);
    return because && infer({ step: 'agrees', because, prop: goal });
  }
  const [a, b] = pair;
  const on = hypotheses.includes(P.ne(a, b)) ? [P.lt(a, b), P.lt(b, a)] : [P.lt(a, b), P.eq(a, b), P.lt(b, a)];
  if (on.some((p) => hypotheses.includes(p))) return null;
  const cases: Theorem[] = [];
  for (const h of on) {
    const part = agree(q, [...hypotheses, h], fuel, caveats, open, depth + 1);
    if (!part) return null;
    cases.push(part);
  }
  const lenient = region({ fuel }, hypotheses);
  const defined = [definedHere(lenient, a), definedHere(lenient, b)].filter((t) => t !== null);
  const joined = attempt(() => infer({ step: 'split', on, cases, defined }));
  return joined && dischargeAgreement(q, hypotheses, joined, fuel, caveats);
}
function dischargeAgreement(
  q: EqualityQuestion,
  hypotheses: readonly Prop[],
  theorem: Theorem,
  fuel: Fuel,
  caveats: Caveat[],
): Theorem | null {
  let now = theorem;
  for (let round = 0; round < 40; round++) {
    const extra = now.hypotheses.filter((h) => !hypotheses.includes(h));
    if (extra.length === 0) return now;
    const m = extra.reduce((x, y) => (Math.max(...y.terms.map((t) => t.id)) > Math.max(...x.terms.map((t) => t.id)) ? y : x));
    const rest = [...hypotheses, ...extra.filter((h) => h !== m)];
    const lemma = prove(region({ fuel }, rest, false), m);
    if (lemma) {
      now = infer({ step: 'cut', theorem: now, lemma });
      continue;
    }
    const [a, b] = m.terms;
    const failing = m.kind === 'ne' ? P.eq(a, b) : m.kind === 'lt' ? P.le(b, a) : P.lt(b, a);
    const c = region({ fuel }, [...rest, failing], false);
    const left = undefinedHere(c, q.left);
    const right = undefinedHere(c, q.right);
    const gone = left ?? right;
    if (!gone) return null;
    if (!left || !right) caveats.push({ kind: 'domains-differ', side: left ? 'right' : 'left', where: failing });
    const vacuous = infer({ step: 'agrees', because: gone, prop: P.agrees(q.left, q.right) });
    const outer = region({ fuel }, rest);
    const defined = [definedHere(outer, a), definedHere(outer, b)].filter((t) => t !== null);
    const on = m.kind === 'ne' ? [failing, m] : m.kind === 'lt' ? [m, failing] : [failing, m];
    const cases = on.map((p) => (p === m ? now : vacuous));
    const next = attempt(() => infer({ step: 'split', on, cases, defined }));
    if (!next) return null;
    now = next;
  }
  return null;
}
