/**
 * sin and cos in the generator tower: of integer combinations of base angles, by the addition theorems, down to sin and cos of the
 * base angles modulo sin² = 1 − cos²; rational multiples of π with a known value become numbers and square roots.
 * One step a call; the new sines and cosines are visited in turn.
 */
import type { Theorem } from '../kernel/kernel.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { add, div, int, minusOne, neg, one, pi, zero } from '../term/term.ts';
import { definedHere, prove, rule } from './context.ts';
import { congruence, decompose, define, equation, reduction, type Split, solve, split, type Tower } from './tower.ts';
import { partialFractions, piFraction, piOver } from './tower-pi.ts';

/** Angles longer than this are left alone. */
const LONGEST = 120;

export function trigonometric(tower: Tower, t: Term): void {
  const u = t.args[0];
  const part = split(tower, u, false);
  const pieces: Term[] = [];
  for (const alone of separated(tower, part))
    for (const { base, times } of decompose(tower, 'angles', alone)) repeat(pieces, base.term, times);
  piMultiples(pieces, part.pi);
  if (pieces.length > LONGEST) return;
  const whole = pieces.length === 0 ? zero : pieces.reduce((a, b) => add(a, b));
  if (whole !== u) {
    define(tower, congruence(tower, t, equation(tower, u, whole)));
    return;
  }
  if (pieces.length === 0) {
    define(tower, rule(`${t.name}.zero`, {}));
    return;
  }
  if (pieces.length > 1) {
    byRule(tower, `${t.name}.sum`, { u: u.args[0], v: u.args[1] });
    return;
  }
  if (u.op === 'neg') byRule(tower, `${t.name}.negative`, { u: u.args[0] });
  else if (!define(tower, knownValue(tower, t.name, u)) && !piFraction(tower, t) && t.name === 'sin') {
    const d = definedHere(tower.context, u);
    if (d) reduction(tower, rule('sin.square', { u }, [d]));
  }
}

/** The part of an angle that is made of asin, acos and atan, each by itself with that function as its base; and the rest. */
function separated(tower: Tower, part: Split): Split[] {
  const rest = new Map(part.vector);
  const out: Split[] = [];
  for (const [key, q] of part.vector) {
    const t = part.terms.get(key)!;
    if (t.op !== 'fn' || (t.name !== 'asin' && t.name !== 'acos' && t.name !== 'atan')) continue;
    rest.delete(key);
    const unit = new Map([[key, Q.ONE]]);
    if (!tower.angles.some((b) => solve([b], unit))) tower.angles.push({ term: t, vector: unit });
    out.push({ ...part, vector: new Map([[key, q]]) });
  }
  return [...out, { ...part, vector: rest }];
}

function repeat(pieces: Term[], base: Term, times: bigint): void {
  const piece = times < 0n ? neg(base) : base;
  const n = times < 0n ? -times : times;
  for (let k = 0n; k < n && pieces.length <= LONGEST; k++) pieces.push(piece);
}

/** q·π as multiples of π, π/2, π/3, π/4, π/6 where the denominator allows, else of π over prime powers. */
function piMultiples(pieces: Term[], q: Rational): void {
  if (Q.isZero(q)) return;
  const parts = KNOWN.has(q.d) ? null : partialFractions(q);
  for (const { times, below } of parts ?? [{ times: q.n, below: q.d }]) repeat(pieces, piOver(below), times);
}
const KNOWN: ReadonlySet<bigint> = new Set([1n, 2n, 3n, 4n, 6n]);

const AT_PI: ReadonlyMap<Term, string> = new Map([
  [pi, 'pi'],
  [div(pi, int(2)), 'half-pi'],
  [div(pi, int(3)), 'third-pi'],
  [div(pi, int(4)), 'quarter-pi'],
  [div(pi, int(6)), 'sixth-pi'],
]);

function knownValue(tower: Tower, name: string, u: Term): Theorem | null {
  const key = AT_PI.get(u);
  if (key) return rule(`${name}.${key}`, {});
  if (u.op !== 'fn') return null;
  const v = u.args[0];
  if (u.name === 'atan') {
    const d = definedHere(tower.context, v);
    return d && rule(`${name}.atan`, { u: v }, [d]);
  }
  if (u.name !== 'asin' && u.name !== 'acos') return null;
  const low = prove(tower.context, P.le(minusOne, v));
  const high = prove(tower.context, P.le(v, one));
  return low && high && rule(`${name}.${u.name}`, { u: v }, [low, high]);
}

function byRule(tower: Tower, id: string, instance: Record<string, Term>): void {
  const facts = Object.values(instance).map((u) => definedHere(tower.context, u));
  if (facts.every((f) => f !== null)) define(tower, rule(id, instance, facts));
}
