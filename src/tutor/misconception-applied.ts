/**
 * Misconceptions applied: every wrong derivative or wrong rewriting of an expression that comes from going wrong at one place, at all places
 * of one kind, or at two places, with everything else done right. Nothing here is checked yet.
 */
import type { Term } from '../term/term.ts';
import { dagSize, occurs, replace } from '../term/traverse.ts';
import type { Asked, Misconception, Mistake, Place } from './misconception.ts';
import { neat } from './misconception-neat.ts';
import { holds, type Match, matches, type Parsed, parseWrong, pieces, wrongSide } from './misconception-pattern.ts';
import { type Edits, slopeOf } from './misconception-slope.ts';

/** A wrong answer and how likely a person is to give it, on a scale of about 0 to 15. */
export interface Candidate extends Mistake {
  readonly plausibility: number;
  /** It stands for a claim that comes close to what is right without being equal to it. */
  readonly nearly?: boolean;
}

/** Pieces of an expression that are looked at. */
const PIECES = 160;
/** Single applications of which pairs are made, the most plausible ones. */
const PAIRED = 36;
/** Candidates times pieces of the expression, for each source of candidates. */
const WORK = 40_000;
/** Ways of making the same mistake at all places. */
const WAYS = 8;
/** What a whole-question misconception counts like: a rule with a named function. */
const WHOLE = 2;

/** One wrong rule at one piece. */
interface Application {
  readonly misconception: Misconception;
  readonly rule: Parsed;
  readonly part: Term;
  readonly match: Match;
}

function* applications(f: Term, wrt: string, kind: Parsed['kind'], among: readonly Misconception[]): Generator<Application> {
  const all = pieces(f, PIECES);
  for (const misconception of among) {
    for (const text of (kind === 'slope' ? misconception.slopes : misconception.rewritings) ?? []) {
      const rule = parseWrong(text);
      for (const { part, inside } of all) {
        for (const match of matches(rule.from, part, wrt)) {
          if (holds(rule.when, match, wrt, inside)) yield { misconception, rule, part, match };
        }
      }
    }
  }
}

/** A left side that looks at more than this says no more. */
const TELLING = 6;

/** Frequent mistakes first, and of two that fit the one that says more about the expression. */
const plausibilityOf = (m: Misconception, specificity: number): number =>
  Math.log2(1 + m.n) + 1.2 * Math.min(specificity, TELLING) - (m.lastResort ? 8 : 0);

const paired = (size: number): number => (size <= 30 ? PAIRED : Math.max(6, Math.floor((PAIRED * 30) / size)));

const edit =
  (a: Application, wrt: string) =>
  (slope: (t: Term) => Term): Term =>
    wrongSide(a.rule, a.match, wrt, slope);

const rank = (a: Application): number => plausibilityOf(a.misconception, a.rule.specificity);

/** As many of the most plausible as there is work for: what grows with the expression is paid for. */
function affordable<A>(all: readonly A[], rankOf: (a: A) => number, size: number): A[] {
  return [...all].sort((a, b) => rankOf(b) - rankOf(a)).slice(0, Math.max(1, Math.floor(WORK / size)));
}

function wrongDerivative(f: Term, wrt: string, made: readonly Application[], penalty: number): Candidate {
  const edits: Edits = new Map(made.map((a) => [a.part, edit(a, wrt)]));
  const chosen = [...new Set(made.map((a) => a.misconception))].map((m) => made.findLast((a) => a.misconception === m)!);
  const slope = (t: Term): Term => slopeOf(t, wrt);
  return {
    by: chosen.map((a) => a.misconception),
    // Most candidates are dropped before anybody asks where they were made.
    get places(): Place[] {
      return chosen.map((a) => ({
        part: a.part,
        wrong: neat(edit(a, wrt)(slope)),
        right: slope(a.part),
        letters: a.match.letters,
        kind: 'slope',
      }));
    },
    wrt,
    result: slopeOf(f, wrt, edits),
    right: slope(f),
    plausibility: Math.min(...chosen.map(rank)) - penalty,
  };
}

/** The function whose first derivative is asked for. */
const previous = ({ f, wrt, order }: Asked): Term => {
  let g = f;
  for (let n = 1; n < order; n++) g = slopeOf(g, wrt);
  return g;
};

/** Wrong derivatives: one misconception at one place, then the same one at all places where it fits. */
export function* wrongDerivatives(asked: Asked, among: readonly Misconception[]): Generator<Candidate> {
  const { wrt } = asked;
  const f = previous(asked);
  const everywhere = new Map<Misconception, Application[]>();
  for (const a of affordable([...applications(f, wrt, 'slope', among)], rank, dagSize(f))) {
    yield wrongDerivative(f, wrt, [a], 0);
    everywhere.set(a.misconception, [...(everywhere.get(a.misconception) ?? []), a]);
  }
  for (const list of everywhere.values()) for (const choice of atAllPlaces(list)) yield wrongDerivative(f, wrt, choice, 1);
}

/** One application at each place, in a few of the possible ways; none when there is only one place. */
function atAllPlaces(list: readonly Application[]): Application[][] {
  const byPart = new Map<Term, Application[]>();
  for (const a of list) byPart.set(a.part, [...(byPart.get(a.part) ?? []), a]);
  if (byPart.size < 2) return [];
  let choices: Application[][] = [[]];
  for (const ways of byPart.values()) choices = choices.flatMap((chosen) => ways.map((a) => [...chosen, a])).slice(0, WAYS);
  return choices;
}

/** Wrong derivatives by two misconceptions at two places. */
export function* wrongDerivativePairs(asked: Asked, among: readonly Misconception[]): Generator<Candidate> {
  const { wrt } = asked;
  const f = previous(asked);
  const usual = among.filter((m) => !m.lastResort);
  // Twice as large an expression, a quarter of the pairs.
  const all = affordable([...applications(f, wrt, 'slope', usual)], rank, dagSize(f)).slice(0, paired(dagSize(f)));
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      // The place further in is named first, as a person works outwards.
      const pair = occurs(a.part, b.part) ? [a, b] : [b, a];
      if (a.part !== b.part && a.misconception !== b.misconception) yield wrongDerivative(f, wrt, pair, 6);
    }
  }
}

/** Wrong results that come of misunderstanding the whole question. */
export function* wrongWholes(asked: Asked, among: readonly Misconception[]): Generator<Candidate> {
  const right = asked.order === 0 ? asked.f : slopeOf(previous(asked), asked.wrt);
  for (const m of among) {
    for (const { result: found, part, nearly, label } of m.guesses?.(asked) ?? []) {
      const result = nearly ? found : neat(found);
      const place: Place = { part, wrong: result, right, letters: new Map(), kind: 'whole', label };
      yield { by: [m], places: [place], wrt: asked.wrt, result, right, nearly, plausibility: plausibilityOf(m, nearly ? 0 : WHOLE) };
    }
  }
}

/** Wrong rewritings of an expression, one place each. */
export function* wrongRewritings(left: Term, wrt: string, among: readonly Misconception[]): Generator<Candidate> {
  for (const { misconception, rule, part, match } of affordable([...applications(left, wrt, 'rewriting', among)], rank, dagSize(left))) {
    const wrong = neat(wrongSide(rule, match, wrt, (t) => slopeOf(t, wrt)));
    const result = neat(replace(left, new Map([[part, wrong]])));
    const place: Place = { part, wrong, right: part, letters: match.letters, kind: 'rewriting' };
    const plausibility = plausibilityOf(misconception, rule.specificity);
    yield { by: [misconception], places: [place], wrt, result, right: left, plausibility };
  }
}

/** Wrong rewritings before differentiating, which is then done right. */
export function* wrongBeginnings(asked: Asked, among: readonly Misconception[]): Generator<Candidate> {
  const { wrt } = asked;
  const f = previous(asked);
  const right = slopeOf(f, wrt);
  for (const c of wrongRewritings(f, wrt, among)) {
    yield { ...c, result: slopeOf(c.result, wrt), right, plausibility: c.plausibility - 3.5 };
  }
}

/** Two wrong rewritings, one after the other. */
export function* wrongRewritingPairs(left: Term, wrt: string, among: readonly Misconception[]): Generator<Candidate> {
  const firsts = [...wrongRewritings(left, wrt, among)].sort((a, b) => b.plausibility - a.plausibility).slice(0, paired(dagSize(left)));
  for (const first of firsts) {
    for (const second of wrongRewritings(first.result, wrt, among)) {
      if (second.by[0] === first.by[0]) continue;
      const plausibility = Math.min(first.plausibility, second.plausibility) - 6;
      yield { ...second, by: [...first.by, ...second.by], places: [...first.places, ...second.places], right: left, plausibility };
    }
  }
}
