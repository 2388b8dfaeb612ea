/**
 * Which misconceptions explain a wrong answer. Doubles choose what to look at; that an explanation gives exactly the answer is proved by the
 * engine, or said to be only probable.
 */
import type { Question, Verdict } from '../derive/verdict.ts';
import { decide } from '../derive/verify.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { freeOf, num, rebuild, type Term, variable } from '../term/term.ts';
import { dagSize, fold, occurs, postorder } from '../term/traverse.ts';
import type { Asked, Made } from './misconception.ts';
import {
  type Candidate,
  wrongBeginnings,
  wrongDerivativePairs,
  wrongDerivatives,
  wrongRewritingPairs,
  wrongRewritings,
  wrongWholes,
} from './misconception-applied.ts';
import { Fingerprint } from './misconception-fingerprint.ts';
import { neat } from './misconception-neat.ts';
import { slopeOf } from './misconception-slope.ts';
import { misconceptions } from './misconceptions.ts';

export type Certainty = 'proved' | 'probable';

export interface Diagnosis extends Made {
  /** Is it proved that the misconception gives exactly this answer? Where pieces of a function meet, nothing is compared. */
  readonly certainty: Certainty;
  /** The wrong answer as the misconception makes it; equal to the claim. */
  readonly result: Term;
  /** The piece of the claim that it made, if it can still be seen there. */
  readonly inClaim?: Term;
}

export interface DiagnoseOptions {
  /** The engine's verdict on the question, if it is known. Only refuted claims (and values asserted at a kink) are diagnosed. */
  readonly verdict?: Verdict;
  /** The claim asserts a derivative at a kink where there is none: explain that, although the values are a possible convention. */
  readonly asserted?: boolean;
  /** Counted operations for each use of the engine. */
  readonly fuel?: number;
  /** Diagnoses at most. Default 4. */
  readonly limit?: number;
}

const FUEL = 20_000;
/** Explanations that the engine is asked about. */
const TRIES = 12;
/** Signs of the claim that are tried the other way. */
const SIGNS = 12;
/** Larger expressions (in distinct pieces) are not diagnosed. */
const LARGEST = 120;
/** What it counts that a misconception gives the claim as it stands, and not only something equal. */
const AS_WRITTEN = 4.5;
/** A mistake in one piece that happens to give the slope of another. */
const BY_ACCIDENT = 5;

/**
 * Why somebody could have given this answer, the most plausible first; empty when the answer is not wrong or nothing explains it.
 * For an equality, `left` is the line before and `right` the line that should be equal to it.
 */
export function diagnose(question: Question, options: DiagnoseOptions = {}): Diagnosis[] {
  const verdict = options.verdict ?? decide(question);
  if (verdict.verdict === 'proved') return options.asserted ? atKink(question, verdict, 'asserted') : [];
  if (verdict.verdict !== 'refuted') return [];
  if (dagSize(question.kind === 'derivative' ? question.f : question.left) > LARGEST) return [];
  if (verdict.how === 'kink') return atKink(question, verdict, 'outside');
  const claim = question.kind === 'derivative' ? question.claim : question.right;
  const asked: Asked =
    question.kind === 'derivative'
      ? { f: question.f, wrt: question.wrt, order: question.order, assume: question.assume, claim }
      : { f: question.left, wrt: question.wrt, order: 0, assume: question.assume, claim };
  const print = new Fingerprint(claim, [asked.f], asked.wrt, asked.assume);
  const single = question.kind === 'derivative' ? singles(asked, claim, print) : rewritten(asked, claim, print);
  const found = confirmed(single, asked, options);
  if (found.length > 0) return found;
  const pairs =
    question.kind === 'derivative'
      ? [...fitting(wrongDerivativePairs(asked, misconceptions), claim, print), ...withSignSlip(asked, claim)]
      : fitting(wrongRewritingPairs(asked.f, asked.wrt, misconceptions), claim, print);
  return confirmed(pairs, asked, options);
}

/** A candidate, and the two terms whose equality makes it an explanation. */
interface Explanation extends Candidate {
  readonly equal: readonly [Term, Term];
}

/** Those that seem to give the claim, without those that merely come near. */
function fitting(all: Iterable<Candidate>, claim: Term, print: Fingerprint): Explanation[] {
  const out: Explanation[] = [];
  const shown = neat(claim);
  for (const c of all) {
    if (c.nearly || !print.fits(c.result)) continue;
    const accident = hasPieces(c.right) && !hasPieces(c.result) && c.by.every((m) => m.family !== 'piecewise' && m.family !== 'task');
    const plausibility = c.plausibility + (c.result === shown && shown.vars.length > 0 ? AS_WRITTEN : 0) - (accident ? BY_ACCIDENT : 0);
    out.push({ ...c, plausibility, equal: [c.result, claim] });
  }
  return out;
}

const hasPieces = (t: Term): boolean => postorder(t).some((u) => u.op === 'if');

function singles(asked: Asked, claim: Term, print: Fingerprint): Explanation[] {
  const { wrt } = asked;
  const wholes = [...wrongWholes(asked, misconceptions)];
  const out = fitting([...wrongDerivatives(asked, misconceptions), ...wrongBeginnings(asked, misconceptions), ...wholes], claim, print);
  for (const c of wholes) if (c.nearly && print.near(c.right)) out.push({ ...c, equal: [c.right, claim] });
  let right = asked.f;
  for (let n = 0; n < asked.order; n++) right = slopeOf(right, wrt);
  // A right derivative that was spoilt afterwards, or one sign of the answer.
  for (const c of fitting(wrongRewritings(right, wrt, misconceptions), claim, print))
    out.push({ ...unsaid(c), plausibility: c.plausibility - 3 });
  out.push(...mended(claim, right, asked));
  return out;
}

/** With the wrong piece as the one that is spoken of: the right one would give the answer away. */
const unsaid = (c: Explanation): Explanation => ({ ...c, places: c.places.map((p) => ({ ...p, part: p.wrong })) });

/** From line to line: a wrong rewriting of the line before; or of this line, if it was used backwards. */
function rewritten(asked: Asked, claim: Term, print: Fingerprint): Explanation[] {
  const out = fitting([...wrongRewritings(asked.f, asked.wrt, misconceptions), ...wrongWholes(asked, misconceptions)], claim, print);
  return [...out, ...mended(claim, asked.f, asked)];
}

/** Wrong rewritings read backwards: those of the claim that give what is right. */
function mended(claim: Term, right: Term, { wrt, assume }: Asked): Explanation[] {
  const print = new Fingerprint(right, [claim], wrt, assume);
  const twoWay = misconceptions.filter((m) => !m.oneWay);
  return fitting(wrongRewritings(claim, wrt, twoWay), right, print).map((c) => {
    const [place] = c.places;
    const turned = { ...place, wrong: place.part, right: place.wrong };
    return { ...c, places: [turned], result: claim, plausibility: c.plausibility - (c.by[0].family === 'slip' ? 2 : 7) };
  });
}

/** A wrong derivative in which, besides, a sign has changed. */
function withSignSlip(asked: Asked, claim: Term): Explanation[] {
  const { wrt, assume } = asked;
  const sign = misconceptions.filter((m) => m.id === 'sign-slip');
  const wrong = [...wrongDerivatives(asked, misconceptions)];
  const out: Explanation[] = [];
  for (const slip of [...wrongRewritings(claim, wrt, sign)].slice(0, SIGNS)) {
    const print = new Fingerprint(slip.result, [asked.f], wrt, assume);
    for (const c of fitting(wrong, slip.result, print)) {
      const [place] = slip.places;
      const there = { ...place, wrong: place.part, right: place.wrong };
      const both = { by: [...c.by, ...slip.by], places: [...c.places, there] };
      out.push({ ...c, ...both, result: claim, plausibility: c.plausibility - 11, equal: [c.result, slip.result] });
    }
  }
  return out;
}

/** The most plausible ones, each set of misconceptions once, with what the engine says about them. */
function confirmed(all: readonly Explanation[], asked: Asked, options: DiagnoseOptions): Diagnosis[] {
  const out: Diagnosis[] = [];
  const seen = new Set<string>();
  const known = new Map<Term, Certainty | null>();
  for (const c of [...all].sort((a, b) => b.plausibility - a.plausibility)) {
    if (out.length >= (options.limit ?? 4)) break;
    const key = c.by.map((m) => m.id).join();
    if (seen.has(key)) continue;
    const certainty = c.nearly ? 'probable' : certaintyOf(c.equal, known, asked, options);
    if (!certainty) continue;
    seen.add(key);
    const { by, places, wrt, result } = c;
    const inClaim = places.map((p) => p.wrong).find((t) => t.args.length > 0 && occurs(t, asked.claim!));
    out.push({ by, places, wrt, certainty, result, ...(inClaim ? { inClaim } : {}) });
  }
  return out;
}

/** What the engine says about the equality; null when it refutes it, or was asked often enough. */
function certaintyOf(
  [left, right]: readonly [Term, Term],
  known: Map<Term, Certainty | null>,
  { wrt, assume }: Asked,
  options: DiagnoseOptions,
): Certainty | null {
  if (left === right) return 'proved';
  const before = known.get(left);
  if (before !== undefined) return before;
  if (known.size >= TRIES) return null;
  const sides = [left, right].map(plainNumbers);
  const apart = [...assume, ...offTheMeetingPoints(sides, wrt)];
  const { verdict } = decide({ kind: 'equal', left: sides[0], right: sides[1], wrt, assume: apart }, { fuel: options.fuel ?? FUEL });
  const certainty = verdict === 'refuted' ? null : verdict === 'proved' ? 'proved' : 'probable';
  known.set(left, certainty);
  return certainty;
}

/** −1 as one number, as conditions are compared with it. */
const plainNumbers = (t: Term): Term =>
  fold<Term>(t, (u, args) => (u.op === 'neg' && args[0].op === 'num' ? num(Q.neg(args[0].value!)) : rebuild(u, args)));

/** Where pieces meet, a slope is nobody's mistake: those points are left out. */
function offTheMeetingPoints(terms: readonly Term[], wrt: string): Prop[] {
  const z = variable(wrt);
  const out = new Set<Prop>();
  for (const t of postorder(terms)) {
    if (t.op !== 'if') continue;
    const [a, b] = t.args;
    if (a === z && freeOf(b, wrt)) out.add(P.ne(z, b));
    if (b === z && freeOf(a, wrt)) out.add(P.ne(z, a));
  }
  return [...out];
}

function atKink(question: Question, verdict: Verdict, kink: 'outside' | 'asserted'): Diagnosis[] {
  const m = misconceptions.find((x) => x.kink === kink);
  if (question.kind !== 'derivative' || !m) return [];
  if (kink === 'asserted' && !verdict.caveats.some((c) => c.kind === 'convention')) return [];
  const { f, wrt, claim } = question;
  const right = slopeOf(f, wrt);
  return [
    { by: [m], places: [{ part: f, wrong: claim, right, letters: new Map(), kind: 'kink' }], wrt, certainty: 'proved', result: claim },
  ];
}
