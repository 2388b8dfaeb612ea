/**
 * One-sided derivatives where a comparison changes, as theorems. Untrusted search.
 */
import { nodeConditions } from '../kernel/domain.ts';
import { infer, type Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, neg, sub, zero } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { makeTower } from './build-tower.ts';
import { attempt, type Context, type Fuel, forget, prove, rule } from './context.ts';
import { continuity, region } from './derivatives.ts';
import { differentiate, isTheorem } from './differentiate.ts';
import { comparison, isSwitch, resolve, switchOf } from './switches.ts';
import { equation } from './tower.ts';

/** What is known about one side of a point where a comparison changes. */
export interface Side {
  readonly theorem: Theorem;
  readonly slope: Term | null;
}
/** Whether f is whole on this side, or which side is which, depends on how these two terms compare. */
export interface Depends {
  readonly compare: readonly [Term, Term];
}

/** u ≤ v because they are equal here. */
export function viaEquation(c: Context, u: Term, v: Term): Theorem | null {
  const e = equation(makeTower(c, [u, v]), u, v);
  return e && rule('order.equal-weaken', { u, v }, [e]);
}

/** One-sided theorems at a = b, or null. */
export function bothSides(
  g: { readonly f: Term; readonly wrt: string; readonly fuel: Fuel; readonly smoother: Theorem | null },
  base: readonly Prop[],
  c: Context,
  a: Term,
  b: Term,
): readonly [Side, Side] | Depends | null {
  let w = b === zero ? a : sub(a, b);
  let slope = differentiate(c, w, g.wrt);
  if (!isTheorem(slope)) return null;
  let increasing = prove(c, P.lt(zero, slope.conclusion.terms[1]));
  if (!increasing && !prove(c, P.lt(slope.conclusion.terms[1], zero))) {
    const direction = comparison(c, slope.conclusion.terms[1], g.wrt);
    const known = direction && (direction.every((t) => freeOf(t, g.wrt)) || prove(c, P.ne(slope.conclusion.terms[1], zero)));
    return direction && known ? { compare: direction } : null;
  }
  if (!increasing) {
    w = neg(w);
    slope = differentiate(c, w, g.wrt);
    if (!isTheorem(slope)) return null;
    increasing = prove(c, P.lt(zero, slope.conclusion.terms[1]));
  }
  const at = prove(c, P.eq(w, zero)) ?? equation(makeTower(c, [w]), w, zero);
  if (!increasing || !at) return null;
  const sides: Side[] = [];
  for (const side of ['left', 'right'] as const) {
    const s = oneSide(g, base, c, w, side, { slope, increasing, zero: at });
    if (!s || 'compare' in s) return s;
    sides.push(s);
  }
  return [sides[0], sides[1]];
}

interface Crossing {
  readonly slope: Theorem;
  readonly increasing: Theorem;
  readonly zero: Theorem;
}
function oneSide(
  g: { readonly f: Term; readonly wrt: string; readonly fuel: Fuel; readonly smoother: Theorem | null },
  base: readonly Prop[],
  c: Context,
  w: Term,
  side: 'left' | 'right',
  crossing: Crossing,
): Side | Depends | null {
  const on = side === 'left' ? P.lt(w, zero) : P.lt(zero, w);
  const extra: Prop[] = [];
  for (let round = 0; round < 8; round++) {
    const open = base.filter((h) => h.kind === 'lt' || h.kind === 'ne' || h.terms.every((t) => freeOf(t, g.wrt)));
    const local = region(g, [...open, ...extra, on], false);
    learnOrder(local, w, on);
    const start = g.smoother ? g.smoother.conclusion.terms[1] : g.f;
    const needed = openConditions(local, c, start).filter((p) => !extra.includes(p));
    if (needed.length > 0) {
      extra.push(...needed);
      continue;
    }
    const settled = resolve(local, start);
    const agreement =
      'op' in settled || !g.smoother
        ? settled
        : rule('order.transitivity', { u: g.f, v: start, w: settled.conclusion.terms[1] }, [g.smoother, settled]);
    if ('op' in agreement) {
      // Another distinction that is settled at the point itself, hence near it.
      if (!isSwitch(agreement)) return null;
      const pair = comparison(local, switchOf(agreement), g.wrt);
      const strict = pair && [P.lt(pair[0], pair[1]), P.lt(pair[1], pair[0])].find((p) => prove(c, p));
      if (!strict && pair?.every((t) => freeOf(t, g.wrt))) return { compare: pair };
      if (!strict || extra.includes(strict)) return null;
      extra.push(strict);
      continue;
    }
    const smooth = agreement.conclusion.terms[1];
    const derivative = differentiate(c, smooth, g.wrt);
    if (!isTheorem(derivative)) return null;
    const meets = equation(makeTower(c, [start, smooth]), start, smooth);
    const same = meets && g.smoother ? rule('order.transitivity', { u: g.f, v: start, w: smooth }, [g.smoother, meets]) : meets;
    const apart = same ? null : prove(c, P.ne(g.f, smooth));
    const value = same ?? apart;
    if (!value) return { compare: [g.f, smooth] };
    const facts = continuity(c, agreement.hypotheses);
    let theorem = attempt(() =>
      infer({ step: same ? 'one-sided' : 'broken-side', side, agreement, derivative, value, ...crossing, facts }),
    );
    for (const h of extra) {
      const lemma = prove(c, h);
      if (theorem && lemma) theorem = infer({ step: 'cut', theorem, lemma });
    }
    return theorem && { theorem, slope: same ? derivative.conclusion.terms[1] : null };
  }
  return null;
}
/** Conditions for f to be defined that hold strictly at the point, hence near it, but are not known on the side. */
export function openConditions(local: Context, here: Context, f: Term): Prop[] {
  const out: Prop[] = [];
  for (const t of postorder(f)) {
    for (const p of nodeConditions(t, 'defined') ?? []) {
      const open = p.kind === 'le' ? P.lt(p.terms[0], p.terms[1]) : p;
      if ((open.kind === 'lt' || open.kind === 'ne') && !prove(local, p) && prove(here, open)) out.push(open);
    }
  }
  return out;
}
/** From z − b < 0 learn z < b (and the mirror), and from −v < 0 the sign of v, so that hypotheses about them can be compared. */
function learnOrder(c: Context, w: Term, on: Prop): void {
  if (w.op === 'neg') {
    const v = w.args[0];
    const h = c.known.get(on);
    const up = h && on.terms[1] === zero && rule('order.negative-positive', { u: w }, [h]);
    const e = up && equation(makeTower(c, []), neg(w), v);
    const learned =
      up && e
        ? rule('order.less-equal', { u: zero, v: neg(w), w: v }, [up, e])
        : h && !up
          ? rule('order.negated-positive', { u: v }, [h])
          : null;
    if (!learned) return;
    forget(c);
    c.known.set(learned.conclusion, learned);
    (c.hypotheses as Theorem[]).push(learned);
    return;
  }
  const [a, b] = w.op === 'sub' ? w.args : [null, null];
  if (!a || !b) return;
  const less = on.terms[1] === zero;
  const p = less ? P.lt(a, b) : P.lt(b, a);
  const gap = less ? sub(b, a) : w;
  const d = less ? flipped(c, w, gap) : c.known.get(on);
  if (!d) return;
  const theorem = rule('order.less-from-difference', { u: p.terms[0], v: p.terms[1] }, [d]);
  forget(c);
  c.known.set(p, theorem);
  (c.hypotheses as Theorem[]).push(theorem);
}
function flipped(c: Context, w: Term, gap: Term): Theorem | null {
  const h = c.known.get(P.lt(w, zero));
  const positive = h && rule('order.negative-positive', { u: w }, [h]);
  const e = positive && equation(makeTower(c, []), neg(w), gap);
  return positive && e ? rule('order.less-equal', { u: zero, v: neg(w), w: gap }, [positive, e]) : null;
}
