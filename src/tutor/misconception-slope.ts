/**
 * The derivative as a person would write it by the rules of the table, with room for mistakes: at some pieces another derivative may be
 * put in. Nothing is proved here; conditions are not looked at. What comes of it is checked by the engine.
 */
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { instantiate } from '../theory/row.ts';
import { parsedRule } from '../theory/rules.ts';
import { neat } from './misconception-neat.ts';

/** Pieces whose derivative is written down wrongly: how, given the derivatives of what is below. */
export type Edits = ReadonlyMap<Term, (slope: (t: Term) => Term) => Term>;

const NONE: Edits = new Map();

/** The derivative, made neat at each step. Edited pieces have the derivative that the edit gives. */
export function slopeOf(f: Term, wrt: string, edits: Edits = NONE): Term {
  const right = T.memo<Term>(Symbol.for(`right slopes ${wrt}`));
  if (edits.size === 0) return slopesInto(right, f, wrt, edits);
  // Only what is built from an edited piece has another derivative than it should have.
  const affected = new Set<Term>();
  for (const t of postorder(f)) if (edits.has(t) || t.args.some((a) => affected.has(a))) affected.add(t);
  const known = new Map<Term, Term>();
  const slope = (t: Term): Term => known.get(t) ?? slopesInto(right, t, wrt, NONE);
  for (const t of postorder(f, (u) => !affected.has(u))) known.set(t, neat(edits.get(t)?.(slope) ?? rightSlope(t, wrt, slope, edits)));
  return slope(f);
}

function slopesInto(known: Map<Term, Term>, f: Term, wrt: string, edits: Edits): Term {
  const slope = (t: Term): Term => known.get(t) ?? slopesInto(known, t, wrt, edits);
  for (const t of postorder(f, (u) => known.has(u) || T.freeOf(u, wrt))) known.set(t, neat(rightSlope(t, wrt, slope, edits)));
  return known.get(f) ?? T.zero;
}

function rightSlope(t: Term, wrt: string, slope: (t: Term) => Term, edits: Edits): Term {
  const [u, v] = t.args;
  const fixed = (a: Term): boolean => T.freeOf(a, wrt) && !edits.has(a);
  switch (t.op) {
    case 'num':
    case 'pi':
      return T.zero;
    case 'var':
      return t.name === wrt ? T.one : T.zero;
    case 'add':
      return by('calculus.sum', { u, v }, slope);
    case 'sub':
      return by('calculus.difference', { u, v }, slope);
    case 'neg':
      return by('calculus.negation', { u }, slope);
    case 'mul':
      if (fixed(u)) return by('calculus.constant-multiple', { c: u, u: v }, slope);
      return fixed(v) ? by('calculus.constant-multiple', { c: v, u }, slope) : by('calculus.product', { u, v }, slope);
    case 'div':
      if (fixed(v)) return by('calculus.constant-divisor', { c: v, u }, slope);
      return fixed(u) ? by('calculus.reciprocal', { c: u, v }, slope) : by('calculus.quotient', { u, v }, slope);
    case 'pow':
      return Q.eq(t.value!, Q.HALF)
        ? by('calculus.square-root', { u }, slope)
        : by('calculus.root', { u, q: T.num(t.value!), n: T.num(t.value!) }, slope);
    case 'rpow':
      if (fixed(v)) return by('calculus.real-power', { u, c: v }, slope);
      return fixed(u) ? by('calculus.exponential', { c: u, v }, slope) : by('calculus.general-power', { u, v }, slope);
    case 'if':
      return T.iff(t.name as T.Relation, u, v, slope(t.args[2]), slope(t.args[3]));
    case 'fn':
      return functionSlope(t, slope);
  }
}

function functionSlope(t: Term, slope: (t: Term) => Term): Term {
  const [u, v] = t.args;
  switch (t.name) {
    case 'abs':
      return by('calculus.abs-corner', { u }, slope);
    case 'sign':
      return T.zero;
    case 'max':
      return T.iff('lt', u, v, slope(v), slope(u));
    case 'min':
      return T.iff('lt', v, u, slope(v), slope(u));
    default:
      return by(`${t.name}.derivative`, { u }, slope);
  }
}

/** The right side of a row of the rule table. */
function by(rule: string, letters: Readonly<Record<string, Term>>, slope: (t: Term) => Term): Term {
  const conclusion = parsedRule(rule)?.conclusion;
  if (conclusion?.kind !== 'derivative') throw new RangeError(`no rule of differentiation: ${rule}`);
  const instance = new Map<string, Term>(Object.entries(letters));
  for (const [letter, t] of Object.entries(letters)) if ('uv'.includes(letter)) instance.set(`${letter}'`, slope(t));
  return instantiate(conclusion.is, instance);
}
