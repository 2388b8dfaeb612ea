/**
 * The only place where a Theorem can be made.
 *
 * A theorem says: at every real assignment at which all hypotheses hold, the conclusion holds (meanings: docs/trust.md).
 * `infer` carries out one primitive inference (step.ts) and throws KernelError when it does not apply. Nothing else in this
 * program, however wrong, can make a false theorem: the class is sealed by a private field and a key that never leaves this module.
 */
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, mul, num, sub, variable, zero } from '../term/term.ts';
import { replace } from '../term/traverse.ts';
import { bounded, missing, occursStrictly } from './domain.ts';
import { certainlyLess, enclose } from './enclosure.ts';
import { fieldEqual } from './field.ts';
import { ruleConclusion } from './rule-instance.ts';
import type { Step } from './step.ts';

const KEY = Symbol('kernel');

export class Theorem {
  readonly #sealed: true;
  readonly hypotheses: readonly Prop[];
  readonly conclusion: Prop;
  readonly why: Step;
  constructor(key: symbol, hypotheses: readonly Prop[], conclusion: Prop, why: Step) {
    if (key !== KEY) throw new KernelError('a theorem is made only by the kernel');
    this.#sealed = true;
    this.hypotheses = Object.freeze(hypotheses);
    this.conclusion = conclusion;
    this.why = why;
    Object.freeze(this);
  }
  /** Is this object really a theorem of this kernel? */
  static is(x: unknown): x is Theorem {
    return typeof x === 'object' && x !== null && #sealed in x && x.#sealed;
  }
}

/** An inference that does not apply: a bug in the search, or a forged proof. */
export class KernelError extends Error {}

/** Fuel of one field step, in counted monomial operations. Fixed, so that a proof that was made can be replayed. */
export const FIELD_FUEL = 20_000_000;
const PRECISION_LIMIT = 20_000;

/** Carry out one primitive inference. Throws KernelError when it does not apply. */
export function infer(s: Step): Theorem {
  const done = (conclusion: Prop, ...from: (Theorem | readonly Theorem[] | readonly Prop[])[]): Theorem => {
    const hypotheses = new Set<Prop>();
    for (const source of from) {
      for (const item of source instanceof Theorem ? [source] : source) {
        if (item instanceof Theorem) for (const h of item.hypotheses) hypotheses.add(h);
        else hypotheses.add(item as Prop);
      }
    }
    return new Theorem(KEY, [...hypotheses], conclusion, s);
  };
  switch (s.step) {
    case 'assume':
      need(['eq', 'ne', 'lt', 'le', 'defined', 'undefined'].includes(s.prop.kind), 'only relations and definedness are assumed');
      return done(s.prop, [s.prop]);
    case 'rule':
      return done(concluded(ruleConclusion(s, conclusions(s.premises))), s.premises);
    case 'reflexivity': {
      const t = subject(s.defined, 'defined');
      return done(P.eq(t, t), s.defined);
    }
    case 'defined': {
      const gap = missing(s.of, 'defined', conclusions(s.facts));
      need(gap === null, 'a condition for definedness is missing');
      return done(P.defined(s.of), s.facts);
    }
    case 'undefined': {
      need(occursStrictly(subject(s.part, 'undefined'), s.of), 'the undefined part does not occur strictly');
      return done(P.undefinedAt(s.of), s.part);
    }
    case 'rewrite': {
      const t = subject(s.defined, 'defined');
      const map = new Map(s.equations.map((e) => pairOf(e, 'eq')));
      return done(P.eq(t, replace(t, map)), s.defined, s.equations);
    }
    case 'field': {
      const left = subject(s.left, 'defined');
      const right = subject(s.right, 'defined');
      const definitions = s.definitions.map((e) => pairOf(e, 'eq'));
      const reductions = s.reductions.map((e) => pairOf(e, 'eq'));
      need(fieldEqual({ left, right, definitions, reductions, fuel: FIELD_FUEL }), 'the two sides are not the same rational function');
      return done(P.eq(left, right), s.left, s.right, s.definitions, s.reductions);
    }
    case 'enclosure': {
      need(Number.isInteger(s.precision) && s.precision >= 2 && s.precision <= PRECISION_LIMIT, 'precision out of range');
      const a = enclose(s.left, s.point, s.precision);
      const b = enclose(s.right, s.point, s.precision);
      need(a !== undefined && b !== undefined && certainlyLess(a, b, s.precision), 'the enclosures do not part');
      return done(
        P.lt(s.left, s.right),
        [...s.point].map(([name, q]) => P.eq(variable(name), num(q))),
      );
    }
    case 'split':
      return split(s, done);
    case 'cut': {
      const rest = without(s.theorem, [s.lemma.conclusion]);
      return done(s.theorem.conclusion, rest, s.lemma);
    }
    case 'absurd': {
      const c = s.contradiction.conclusion;
      need((c.kind === 'lt' || c.kind === 'ne') && c.terms[0] === c.terms[1], 'not a contradiction');
      return done(s.prop, s.contradiction);
    }
    case 'value': {
      const c = s.derivative.conclusion;
      const [d, e] = pairOf(s.equation, 'eq');
      need(c.kind === 'derivative' && c.terms[1] === d, 'the equation is for another value');
      return done(P.prop('derivative', [c.terms[0], e], c.wrt, c.order, c.tag), s.derivative, s.equation);
    }
    case 'transfer': {
      const [f, g] = pairOf(s.agreement, 'eq');
      const d = s.derivative.conclusion;
      need(d.kind === 'derivative' && d.tag === '' && d.terms[0] === g, 'the derivative is of another function');
      open(s.agreement.hypotheses, d.wrt, s.facts);
      return done(P.derivative(f, d.wrt, d.terms[1], d.order), s.derivative, s.agreement, s.facts);
    }
    case 'next-order': {
      const low = s.lower.conclusion;
      const d = s.derivative.conclusion;
      need(low.kind === 'derivative' && low.tag === '' && d.kind === 'derivative' && d.tag === '', 'not derivatives');
      need(d.order === 1 && d.wrt === low.wrt && d.terms[0] === low.terms[1], 'the derivatives do not chain');
      open(s.lower.hypotheses, d.wrt, s.facts);
      return done(P.derivative(low.terms[0], d.wrt, d.terms[1], low.order + 1), s.lower, s.derivative, s.facts);
    }
    case 'one-sided':
    case 'broken-side':
      need(s.side === 'left' || s.side === 'right', 'not a side');
      return oneSided(s, done);
    case 'both-sides': {
      const [f, d] = sided(s.left, 'left');
      const [g, e] = sided(s.right, 'right');
      need(f === g && d === e && s.left.conclusion.wrt === s.right.conclusion.wrt, 'the sides do not match');
      return done(P.derivative(f, s.left.conclusion.wrt, d), s.left, s.right);
    }
    case 'corner': {
      const [f, d] = sided(s.left, 'left');
      const [g, e] = sided(s.right, 'right');
      const [a, b] = pairOf(s.unequal, 'ne');
      need(f === g && a === d && b === e && s.left.conclusion.wrt === s.right.conclusion.wrt, 'the sides do not match');
      return done(P.nondifferentiable(f, s.left.conclusion.wrt), s.left, s.right, s.unequal);
    }
    case 'edge': {
      const c = s.slope.conclusion;
      const w = subject(s.zero, 'eq');
      need(c.kind === 'derivative' && c.tag === '' && c.order === 1 && c.terms[0] === w, 'the slope is of another term');
      need(s.zero.conclusion.terms[1] === zero, 'not a zero');
      const [d, z] = pairOf(s.nonzero, 'ne');
      need(d === c.terms[1] && z === zero, 'the slope is not shown nonzero');
      need(bounded(s.part).includes(w), 'the part does not need this term to be nonnegative');
      need(occursStrictly(s.part, s.of), 'the part does not occur strictly');
      return done(P.unjudged(s.of, c.wrt), s.zero, s.slope, s.nonzero);
    }
    case 'constancy': {
      const c = s.derivative.conclusion;
      need(c.kind === 'derivative' && c.tag === '' && c.order === 1 && c.terms[1] === zero, 'the derivative is not 0');
      const [h, k] = pairOf(s.value, 'eq');
      need(h === c.terms[0] && freeOf(k, c.wrt), 'the value is of another term, or not constant');
      const at = onInterval(s.derivative.hypotheses, c.wrt, s.value, s.inside);
      return done(P.eq(h, k), s.derivative, without(s.value, [at]), s.inside);
    }
    case 'isolated-simple': {
      const c = s.derivative.conclusion;
      const [d, z] = pairOf(s.nonzero, 'ne');
      need(c.kind === 'derivative' && c.tag === '' && c.order === 1 && d === c.terms[1] && z === zero, 'the zero is not shown simple');
      return done(P.isolated(c.terms[0], c.wrt), s.derivative, s.nonzero);
    }
    case 'isolated-analytic': {
      need(missing(s.of, 'analytic', conclusions(s.facts)) === null, 'not shown analytic');
      const [u, z] = pairOf(s.witness, 'ne');
      need(u === s.of && z === zero, 'the witness is for another term');
      const at = onInterval(
        s.facts.flatMap((f) => f.hypotheses),
        s.wrt,
        s.witness,
        s.inside,
      );
      return done(P.isolated(s.of, s.wrt), s.facts, without(s.witness, [at]), s.inside);
    }
    case 'isolated-product': {
      const a = s.left.conclusion;
      const b = s.right.conclusion;
      need(a.kind === 'isolated' && b.kind === 'isolated' && a.wrt === b.wrt, 'not two isolated zeros');
      return done(P.isolated(mul(a.terms[0], b.terms[0]), a.wrt), s.left, s.right);
    }
    case 'answers-derivative': {
      const c = s.derivative.conclusion;
      need(c.kind === 'derivative' && c.tag === '', 'not a derivative');
      return done(P.answers(c.terms[0], c.wrt, c.terms[1], c.order), s.derivative);
    }
    case 'answers-between': {
      const [f, d] = sided(s.left, 'left');
      const [g, e] = sided(s.right, 'right');
      const [low, claim] = pairOf(s.low, 'le');
      const [same, high] = pairOf(s.high, 'le');
      need(f === g && s.left.conclusion.wrt === s.right.conclusion.wrt && claim === same, 'the sides do not match');
      need((low === d && high === e) || (low === e && high === d), 'not between the one-sided derivatives');
      return done(P.answers(f, s.left.conclusion.wrt, claim), s.left, s.right, s.low, s.high);
    }
    case 'answers-vacuous': {
      need(s.prop.kind === 'answers' || s.prop.kind === 'nearly', 'not an answer');
      const [f, claim] = s.prop.terms;
      const c = s.because.conclusion;
      const t = c.terms[0];
      const ok =
        c.kind === 'undefined'
          ? t === f || (t === claim && s.prop.kind === 'answers')
          : t === f &&
            c.wrt === s.prop.wrt &&
            (c.kind === 'unjudged' || (c.kind === 'nondifferentiable' && c.order < s.prop.order + (s.prop.kind === 'nearly' ? 1 : 0)));
      need(ok, 'this does not settle the question');
      return done(s.prop, s.because);
    }
    case 'answers-order': {
      const low = s.lower.conclusion;
      const a = s.answer.conclusion;
      need(low.kind === 'derivative' && low.tag === '' && a.kind === 'answers', 'not a derivative and an answer');
      need(a.terms[0] === low.terms[1] && a.wrt === low.wrt, 'the answer is to another question');
      open(s.lower.hypotheses, a.wrt, s.facts);
      return done(P.answers(low.terms[0], a.wrt, a.terms[1], low.order + a.order), s.lower, s.answer, s.facts);
    }
    case 'nearly': {
      need(s.prop.kind === 'nearly' && subject(s.defined, 'defined') === s.prop.terms[1], 'definedness of another claim');
      const apart = new Set(s.isolated.map((t) => (need(t.conclusion.wrt === s.prop.wrt, 'another variable'), subject(t, 'isolated'))));
      const removed = s.defined.hypotheses.filter(
        (h) => h.kind === 'ne' && ((h.terms[1] === zero && apart.has(h.terms[0])) || apart.has(sub(h.terms[0], h.terms[1]))),
      );
      const kept = without(s.defined, removed);
      open(kept, s.prop.wrt, s.facts);
      return done(s.prop, kept, s.isolated, s.facts);
    }
    case 'agrees': {
      need(s.prop.kind === 'agrees', 'not an agreement');
      const [l, r] = s.prop.terms;
      const c = s.because.conclusion;
      need(
        (c.kind === 'eq' && c.terms[0] === l && c.terms[1] === r) || (c.kind === 'undefined' && (c.terms[0] === l || c.terms[0] === r)),
        'this does not settle the question',
      );
      return done(s.prop, s.because);
    }
    case 'differs': {
      const c = s.derivative.conclusion;
      const [a, b] = pairOf(s.unequal, 'lt');
      need(c.kind === 'derivative' && c.tag === '' && (a === c.terms[1] || b === c.terms[1]), 'the value is not the derivative');
      return done(P.differs(c.terms[0], c.wrt, a === c.terms[1] ? b : a, c.order), s.derivative, s.unequal);
    }
    case 'outside': {
      const [f, d] = sided(s.left, 'left');
      const [g, e] = sided(s.right, 'right');
      const [a, b] = pairOf(s.first, 'lt');
      const [p, q] = pairOf(s.second, 'lt');
      need(f === g && s.left.conclusion.wrt === s.right.conclusion.wrt, 'the sides do not match');
      const below = a === p && b === d && q === e;
      const above = b === q && a === d && p === e;
      need(below || above, 'not outside the one-sided derivatives');
      return done(P.outside(f, s.left.conclusion.wrt, below ? a : b), s.left, s.right, s.first, s.second);
    }
  }
}

function concluded(found: Prop | string): Prop {
  if (typeof found === 'string') throw new KernelError(found);
  return found;
}

type Done = (conclusion: Prop, ...from: (Theorem | readonly Theorem[] | readonly Prop[])[]) => Theorem;
type StepOf<N extends Step['step']> = Extract<Step, { step: N }>;

function need(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new KernelError(otherwise);
}
const conclusions = (theorems: readonly Theorem[]): ReadonlySet<Prop> =>
  new Set(theorems.map((t) => (need(Theorem.is(t), 'not a theorem'), t.conclusion)));
function subject(t: Theorem, kind: Prop['kind']): Term {
  need(Theorem.is(t) && t.conclusion.kind === kind, `not a theorem that says ${kind}`);
  return t.conclusion.terms[0];
}
function pairOf(t: Theorem, kind: 'eq' | 'ne' | 'lt' | 'le'): readonly [Term, Term] {
  need(Theorem.is(t) && t.conclusion.kind === kind, `not a theorem that says ${kind}`);
  return [t.conclusion.terms[0], t.conclusion.terms[1]];
}
function sided(t: Theorem, side: string): readonly [Term, Term] {
  const c = t.conclusion;
  need(Theorem.is(t) && c.kind === 'derivative' && c.tag === side && c.order === 1, `not a ${side} derivative`);
  return [c.terms[0], c.terms[1]];
}
function without(t: Theorem, props: readonly Prop[]): readonly Prop[] {
  need(Theorem.is(t), 'not a theorem');
  return t.hypotheses.filter((h) => !props.includes(h));
}

/** Hypotheses that hold here must hold near here: no mention of the variable, or strict relations of continuous terms. */
function open(hypotheses: readonly Prop[], wrt: string, facts: readonly Theorem[]): void {
  const given = conclusions(facts);
  for (const h of hypotheses) {
    const bare = h.terms.every((t) => freeOf(t, wrt));
    if (bare && h.wrt === '') continue;
    need(h.kind === 'lt' || h.kind === 'ne', 'a hypothesis is not open');
    for (const t of h.terms)
      need(freeOf(t, wrt) || missing(t, 'continuous', given) === null, 'a side of a hypothesis is not shown continuous');
  }
}

/**
 * The hypotheses restrict `wrt` to an open interval at most, and `witness` stands at a point of it: returns its hypothesis
 * `wrt = point`, the only one of its hypotheses that mentions `wrt`.
 */
function onInterval(hypotheses: readonly Prop[], wrt: string, witness: Theorem, inside: readonly Theorem[]): Prop {
  const x = variable(wrt);
  const mentions = witness.hypotheses.filter((h) => h.wrt !== '' || h.terms.some((t) => !freeOf(t, wrt)));
  need(mentions.length === 1, 'the witness is not at one point');
  const at = mentions[0];
  need(at.kind === 'eq' && at.terms[0] === x && freeOf(at.terms[1], wrt), 'the witness is not at one point');
  const given = conclusions(inside);
  for (const t of inside) for (const h of t.hypotheses) need(h.wrt === '' && h.terms.every((u) => freeOf(u, wrt)), 'the point moves');
  // Without this, `x = 1/sin(π)` would be a point.
  need(at.terms[1].op === 'num' || at.terms[1].op === 'var' || given.has(P.defined(at.terms[1])), 'the point is not shown defined');
  for (const h of hypotheses) {
    if (h.wrt === '' && h.terms.every((t) => freeOf(t, wrt))) continue;
    need(h.kind === 'lt', 'not an interval');
    const [a, b] = h.terms;
    need((a === x && freeOf(b, wrt)) || (b === x && freeOf(a, wrt)), 'not an interval');
    need(given.has(P.lt(a === x ? at.terms[1] : a, b === x ? at.terms[1] : b)), 'the point is not shown to be inside');
  }
  return at;
}

/** Exhaustive alternatives: order, equality, definedness; or two of three under the hypothesis that excludes the third. */
function split(s: StepOf<'split'>, done: Done): Theorem {
  need(s.cases.length === s.on.length && s.cases.length >= 2, 'one theorem a case');
  const goal = s.cases[0].conclusion;
  for (const t of s.cases) need(Theorem.is(t) && t.conclusion === goal, 'the cases end in different conclusions');
  const [a, b] = s.on[0].terms;
  const on = (...props: Prop[]): boolean => props.length === s.on.length && props.every((p, i) => p === s.on[i]);
  const extra: Prop[] = [];
  if (s.on[0].kind === 'defined') need(on(P.defined(a), P.undefinedAt(a)), 'not exhaustive');
  else if (on(P.lt(a, b), P.lt(b, a))) extra.push(P.ne(a, b));
  else if (on(P.lt(a, b), P.eq(a, b))) extra.push(P.le(a, b));
  else {
    need(on(P.lt(a, b), P.eq(a, b), P.lt(b, a)) || on(P.lt(a, b), P.le(b, a)) || on(P.eq(a, b), P.ne(a, b)), 'not exhaustive');
    const given = conclusions(s.defined);
    need(given.has(P.defined(a)) && given.has(P.defined(b)), 'the compared terms are not shown defined');
  }
  return done(goal, extra, s.defined, ...s.cases.map((t, i) => without(t, [s.on[i]])));
}

/**
 * w vanishes here and increases, so w < 0 to the left and 0 < w to the right. On the given side, near here, f agrees with a
 * function that is differentiable here: same value, so the one-sided derivative; another value, so f is broken on that side.
 */
function oneSided(s: StepOf<'one-sided' | 'broken-side'>, done: Done): Theorem {
  const [f, g] = pairOf(s.agreement, 'eq');
  const d = s.derivative.conclusion;
  const slope = s.slope.conclusion;
  const [w, z] = pairOf(s.zero, 'eq');
  need(d.kind === 'derivative' && d.tag === '' && d.order === 1 && d.terms[0] === g, 'the derivative is of another function');
  need(slope.kind === 'derivative' && slope.tag === '' && slope.order === 1 && slope.terms[0] === w && slope.wrt === d.wrt, 'no slope');
  need(
    z === zero && s.increasing.conclusion === P.lt(zero, slope.terms[1]) && Theorem.is(s.increasing),
    'the switch is not shown to increase',
  );
  const [value, other] = pairOf(s.value, s.step === 'one-sided' ? 'eq' : 'ne');
  need(value === f && other === g, 'the value here is of other terms');
  const rest = without(s.agreement, [s.side === 'left' ? P.lt(w, zero) : P.lt(zero, w)]);
  open(rest, d.wrt, s.facts);
  const conclusion = s.step === 'one-sided' ? P.derivative(f, d.wrt, d.terms[1], 1, s.side) : P.unjudged(f, d.wrt);
  return done(conclusion, rest, s.derivative, s.value, s.slope, s.increasing, s.zero, s.facts);
}
