/** One step of working put to the engine: are two sides equal, is this the derivative of that, are two numbers close? */
import { makeContext, prove } from '../../derive/context.ts';
import { double } from '../../derive/numeric.ts';
import type { Caveat, Question, Witness } from '../../derive/verdict.ts';
import { type Sentence, say } from '../../explain/doc.ts';
import { condition, written } from '../../explain/surfaces.ts';
import { ballOf, enclose } from '../../kernel/enclosure.ts';
import { toDecimal } from '../../num/ball.ts';
import { lower, upper } from '../../num/interval.ts';
import * as Q from '../../num/rational.ts';
import type { Prop } from '../../term/prop.ts';
import * as P from '../../term/prop.ts';
import { fn, num, sub, type Term } from '../../term/term.ts';
import { valueAt } from '../value.ts';
import type { Budget } from './budget.ts';
import { type Meaning, UNKNOWN } from './names.ts';

export interface Compared {
  readonly verdict: 'proved' | 'refuted' | 'undecided';
  readonly question: Question;
  /** A point: `left` is the value of the side that is judged, `right` what it should be. */
  readonly witness?: Witness;
  readonly caveats: readonly Sentence[];
  /** The claim gives a derivative a value at a kink. */
  readonly convention: boolean;
}

/** Is `to` what `from` is? Where one of them is a derivative as a whole, the question is about that derivative, kinks included. */
export function compare(budget: Budget, wrt: string, from: Meaning, to: Meaning, assume: readonly Prop[] = []): Compared {
  const slope = from.slope ?? to.slope;
  const inLetter = slope?.letter === true && (from.slope ? to : from).raw.vars.every((v) => v !== wrt);
  if (slope && inLetter) {
    const about = ask(budget, {
      kind: 'derivative',
      f: slope.f,
      claim: (from.slope ? to : from).raw,
      wrt: slope.wrt,
      order: slope.order,
      assume: [],
    });
    return from.slope ? about : turned(about);
  }
  if (!slope || slope.letter) {
    const question: Question = { kind: 'equal', left: from.term, right: to.term, wrt, assume: [...assume, ...from.where, ...to.where] };
    if ([from, to].some((m) => m.term.vars.includes(UNKNOWN)))
      return { verdict: 'undecided', question, caveats: [say('check.no-slope')], convention: false };
    return turned(ask(budget, question));
  }
  const other = from.slope ? to : from;
  if (from.slope && to.slope && from.slope.order === to.slope.order) {
    const same = ask(budget, { kind: 'equal', left: from.slope.f, right: to.slope.f, wrt, assume });
    if (same.verdict === 'proved') return same;
  }
  const question: Question = {
    kind: 'derivative',
    f: slope.f,
    claim: other.term,
    wrt: slope.wrt,
    order: slope.order,
    assume: [...assume, ...other.where],
  };
  // Two derivatives of which neither could be worked out.
  if (other.term.vars.includes(UNKNOWN)) return { verdict: 'undecided', question, caveats: [say('check.no-slope')], convention: false };
  const about = ask(budget, question);
  return from.slope ? about : turned(about);
}

/** The same, with the witness's values the other way round. */
const turned = (c: Compared): Compared =>
  c.witness ? { ...c, witness: { at: c.witness.at, left: c.witness.right, right: c.witness.left } } : c;

export function ask(budget: Budget, question: Question): Compared {
  const verdict = budget.decide(question);
  const caveats = verdict.caveats.map(caveatSentence);
  switch (verdict.verdict) {
    case 'proved': {
      const convention = verdict.caveats.some((c) => c.kind === 'convention' && c.value !== null);
      return { verdict: 'proved', question, caveats, convention };
    }
    case 'refuted':
      return { verdict: 'refuted', question, witness: verdict.witness, caveats, convention: false };
    case 'undecided':
    case 'invalid':
    case 'limit': {
      // At the end of a region, where the pieces of a function meet, there may be no derivative: inside it there is.
      const inside = question.kind === 'derivative' ? question.assume.map((p) => (p.kind === 'le' ? P.lt(p.terms[0], p.terms[1]) : p)) : [];
      const strict = inside.some((p, i) => p !== question.assume[i]) ? ask(budget, { ...question, assume: inside }) : undefined;
      if (strict && strict.verdict !== 'undecided') return { ...strict, caveats: [...strict.caveats, say('check.inside')] };
      return {
        verdict: 'undecided',
        question,
        caveats: [...caveats, say('check.undecided', { why: { text: verdict.reason } })],
        convention: false,
      };
    }
  }
}

/** What a careful person adds to a verdict, as a sentence. */
export function caveatSentence(c: Caveat): Sentence {
  switch (c.kind) {
    case 'claim-undefined':
      return say('check.claim-undefined', { where: { math: condition(c.where) } });
    case 'convention': {
      const [variable, point] = c.at.terms;
      const place = new Map(c.at.kind === 'eq' && variable.op === 'var' ? [[variable.name, point]] : []);
      const at = { math: condition(c.at) };
      const slots = { at, left: { math: written(valueAt(c.left, place)) }, right: { math: written(valueAt(c.right, place)) } };
      return c.value === null
        ? say('check.corner', slots)
        : say('check.convention', { ...slots, value: { math: written(valueAt(c.value, place)) } });
    }
    case 'not-judged':
      return say('check.not-judged', { at: { math: condition(c.at) } });
    case 'domains-differ':
      return say(c.side === 'left' ? 'check.right-undefined' : 'check.left-undefined', { where: { math: condition(c.where) } });
    case 'domain':
      return say('check.domain', { where: { math: condition(c.where) } });
  }
}

/** Bits of precision at which a difference is looked at, one after the other. */
const PRECISIONS = [64, 256, 1024];
const FUEL = 20_000;

/**
 * How far apart two numbers are, when it is proved that they are close: as close as a number of so many decimals pretends, or within 0.01.
 * The text holds digits of the difference that are certain.
 */
export function closeness(left: Term, right: Term, decimals: number): { readonly difference: string; readonly value: string } | undefined {
  const gap = fn('abs', sub(left, right));
  const unit = Q.rational(1, 10n ** BigInt(Math.min(decimals, 30)));
  // Digits may be rounded, or cut off.
  const cut = Math.abs(double(left, new Map())) >= Math.abs(double(right, new Map()));
  const allowed = decimals === 0 ? Q.rational(1, 100) : cut ? unit : Q.rational(unit.n, 2n * unit.d);
  const within = prove(makeContext([], { left: FUEL, given: FUEL }, { point: new Map() }), P.lt(gap, num(allowed)));
  if (!within) return undefined;
  for (const precision of PRECISIONS) {
    const value = enclose(gap, new Map(), precision);
    const ball = value && ballOf(value, precision);
    const [low, high] = ball ? [lower(ball), upper(ball)].map((q) => (q && Q.sign(q) > 0 ? rounded(q) : undefined)) : [];
    if (low !== undefined && low === high) return { difference: low, value: valueText(left) };
  }
  return { difference: `< ${Q.toString(allowed)}`, value: valueText(left) };
}

/** Digits of a number that are certain; the number itself where it is rational. */
function valueText(t: Term): string {
  const value = enclose(t, new Map(), 512);
  if (value?.exact) return Q.toString(value.exact).replace(/^-/, '−');
  return value ? `${toDecimal(ballOf(value, 512), 6).text}…`.replace(/^-/, '−').replace(/(e[-+]?\d+)…$/, '…$1') : '?';
}

/** A positive number to three digits, 4.54e-5. */
function rounded(q: Q.Rational): string {
  let exponent = q.n.toString().length - q.d.toString().length;
  const scaled = (e: number): bigint =>
    e >= 0 ? roundedQuotient(q.n * 100n, q.d * 10n ** BigInt(e)) : roundedQuotient(q.n * 10n ** BigInt(2 - e), q.d);
  if (scaled(exponent) < 100n) exponent -= 1;
  else if (scaled(exponent) > 999n) exponent += 1;
  const digits = scaled(exponent).toString();
  if (exponent < 0 && exponent >= -3) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  return `${digits[0]}.${digits.slice(1)}e${exponent}`;
}
const roundedQuotient = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);
