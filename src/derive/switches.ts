/**
 * Case distinctions (abs, sign, max, min, if): which comparison decides them, and how they are resolved where it is known.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as V from '../kernel/polynomial.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { add, div, freeOf, int, ln, neg, num, one, sqrt, sub, variable, zero } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { makeTower } from './build-tower.ts';
import { type Context, chosenBranch, definedHere, prove, rule, sign } from './context.ts';
import { squareRoot } from './factor.ts';
import { polyTerm, sortedFactors, type Tower } from './tower.ts';

export const isSwitch = (t: Term): boolean =>
  t.op === 'if' || (t.op === 'fn' && (t.name === 'abs' || t.name === 'sign' || t.name === 'max' || t.name === 'min'));

/** What is compared with 0 to decide the node. */
export function switchOf(t: Term): Term {
  if (t.op === 'fn' && (t.name === 'abs' || t.name === 'sign')) return t.args[0];
  const [a, b] = t.args;
  return b === zero ? a : a === zero ? b : sub(a, b);
}

/** The equation that resolves the node here, or null when the comparison is not settled. */
export function resolved(c: Context, t: Term): Theorem | null {
  const [u, v] = t.args;
  if (t.op === 'if') {
    const found = chosenBranch(c, t);
    const d = found && definedHere(c, found.branch);
    const [a, b, x, y] = t.args;
    return found && d && rule(found.row, { a, b, u: x, v: y }, [found.fact, d]);
  }
  if (t.name === 'abs') {
    const right = prove(c, P.le(zero, u));
    if (right) return rule('abs.right', { u }, [right]);
    const left = prove(c, P.le(u, zero));
    return left && rule('abs.left', { u }, [left]);
  }
  if (t.name === 'sign') {
    const s = sign(c, u);
    return s && (s.kind === 'positive' || s.kind === 'negative' || s.kind === 'zero') ? rule(`sign.${s.kind}`, { u }, [s.theorem]) : null;
  }
  const below = prove(c, P.le(u, v));
  if (below) return rule(`${t.name}.${t.name === 'max' ? 'second' : 'first'}`, { u, v }, [below]);
  const above = prove(c, P.le(v, u));
  return above && rule(`${t.name}.${t.name === 'max' ? 'first' : 'second'}`, { u, v }, [above]);
}

/** The first case distinction in t (inner first, unchosen branches left out) that is not settled here. */
export function unsettled(c: Context, t: Term): Term | null {
  const seen = new Set<Term>();
  let found: Term | null = null;
  const visit = (root: Term): void => {
    const order = postorder(root, (u) => seen.has(u) || (u.op === 'if' && enter(u)));
    for (const u of order) {
      seen.add(u);
      if (!found && isSwitch(u) && !resolved(c, u)) found = u;
    }
  };
  const enter = (u: Term): boolean => {
    seen.add(u);
    const chosen = chosenBranch(c, u);
    for (const a of u.args.slice(0, 2)) visit(a);
    if (chosen) visit(chosen.branch);
    else found ??= u;
    return true;
  };
  visit(t);
  return found;
}

/** t with every case distinction resolved: the theorem t = t′, or the distinction that stands in the way. */
export function resolve(c: Context, t: Term): Theorem | Term {
  let defined = definedHere(c, t);
  if (!defined) return unsettled(c, t) ?? t;
  let whole = infer({ step: 'reflexivity', defined });
  for (let round = 0; round < 64; round++) {
    const now = whole.conclusion.terms[1];
    const equations = postorder(now)
      .filter(isSwitch)
      .map((u) => resolved(c, u))
      .filter((e) => e !== null);
    if (equations.length === 0) {
      if (!postorder(now).some(isSwitch)) return whole;
      return unsettled(c, now) ?? now;
    }
    defined = definedHere(c, now);
    if (!defined) return now;
    const next = infer({ step: 'rewrite', defined, equations });
    if (next.conclusion.terms[1] === now) return now;
    whole = rule('order.transitivity', { u: t, v: now, w: next.conclusion.terms[1] }, [whole, next]);
  }
  return t;
}

/** For exp(b)^n − k with k > 0 (up to sign), the exponent and the logarithm to compare; for ln(u), u and 1. */
function solvedAtom(tower: Tower, p: V.Poly): readonly [Term, Term] | null {
  const mono = [...p.keys()].find((m) => m.length === 2);
  const t = mono === undefined ? null : tower.field.atoms[mono.charCodeAt(0)];
  if (mono === undefined || t?.op !== 'fn') return null;
  if (t.name === 'ln' && p.size === 1) return [t.args[0], one];
  if (t.name !== 'exp' || p.size !== 2 || !p.has('')) return null;
  const k = Q.rational(-p.get('')!, p.get(mono)!);
  if (Q.eq(k, Q.ONE)) return [t.args[0], zero];
  return Q.sign(k) > 0 && mono.charCodeAt(1) === 1 ? [t.args[0], ln(num(k))] : null;
}

/** k·x² − s² with a polynomial s of other letters: x against one of its zeros ±s/√k, whichever is not settled. */
function differenceOfSquares(c: Context, tower: Tower, x: Term, k: bigint, rest: V.Poly | undefined): readonly [Term, Term] | null {
  if (!rest || (rest.size === 1 && rest.has(''))) return null;
  const s = squareRoot(new Map([...rest].map(([m, q]) => [m, k < 0n ? q : -q] as const)));
  const scale = Q.nthRoot(Q.rational(k < 0n ? -k : k), 2);
  if (!s || !scale) return null;
  const root = Q.eq(scale, Q.ONE) ? polyTerm(tower, s) : div(polyTerm(tower, s), num(scale));
  for (const b of [root, neg(root)]) {
    const known = sign(c, sub(x, b));
    if (!known || known.kind === 'nonzero') return [x, b];
  }
  return null;
}

/** A polynomial k·a + b in one variable: the variable, and −b/k. */
function linearInOne(tower: Tower, p: V.Poly): readonly [Term, Term] | null {
  const mono = [...p.keys()].find((m) => m !== '');
  const atom = mono?.length === 2 && mono.charCodeAt(1) === 1 ? tower.field.atoms[mono.charCodeAt(0)] : null;
  if (mono === undefined || atom?.op !== 'var' || p.size > 2 || (p.size === 2 && !p.has(''))) return null;
  return [atom, num(Q.rational(-(p.get('') ?? 0n), p.get(mono)!))];
}

/**
 * The comparison a ? b to split on so that the sign of w becomes known: w's first factor of unknown sign; solved for the variable
 * where that factor is linear or quadratic in it, else compared with 0.
 */
export function comparison(c: Context, w: Term, wrt: string): readonly [Term, Term] | null {
  const tower = makeTower(c, [w]);
  const value = tower.field.value(w);
  if (V.isZero(value)) return null;
  for (const [, f] of sortedFactors(value)) {
    const p = polyTerm(tower, f.poly);
    const s = sign(c, p);
    if (s && ['positive', 'negative', 'zero'].includes(s.kind)) continue;
    const solved = solvedAtom(tower, f.poly);
    if (solved) return comparison(c, solved[1] === zero ? solved[0] : sub(solved[0], solved[1]), wrt);
    const atom = tower.field.atoms.indexOf(variable(wrt));
    const parts = new Map<number, Map<string, bigint>>();
    let free = true;
    for (const [m, k] of f.poly) {
      let e = 0;
      let rest = '';
      for (let i = 0; i < m.length; i += 2) {
        if (m.charCodeAt(i) === atom) e = m.charCodeAt(i + 1);
        else rest += m.slice(i, i + 2);
      }
      if (!parts.has(e)) parts.set(e, new Map());
      parts.get(e)!.set(rest, k);
      if (rest !== '' && !freeOf(polyTerm(tower, new Map([[rest, 1n]])), wrt)) free = false;
    }
    const degree = Math.max(...parts.keys());
    if (degree === 0) return linearInOne(tower, f.poly) ?? [p, zero];
    if (!free) return [p, zero];
    const lead = parts.get(degree)!;
    const constantLead = lead.size === 1 && lead.has('');
    if (degree === 1 && constantLead) {
      const low = parts.get(0);
      if (!low) return [variable(wrt), zero];
      const a = lead.get('')!;
      if (low.size === 1 && low.has('')) return [variable(wrt), num(Q.rational(-low.get('')!, a))];
      const sign = a < 0n ? 1n : -1n;
      const rest = polyTerm(tower, new Map([...low].map(([m, k]) => [m, sign * k] as const)));
      return [variable(wrt), a === 1n || a === -1n ? rest : div(rest, int(a < 0n ? -a : a))];
    }
    const letters =
      degree === 2 && constantLead && !parts.get(1) ? differenceOfSquares(c, tower, variable(wrt), lead.get('')!, parts.get(0)) : null;
    if (letters) return letters;
    if (degree === 2 && constantLead) {
      const a = lead.get('')!;
      const b = parts.get(1)?.get('') ?? 0n;
      const k = parts.get(0)?.get('') ?? 0n;
      const plain = [...parts.values()].every((x) => x.size === 1 && x.has(''));
      const disc = b * b - 4n * a * k;
      if (plain && disc > 0n) {
        const exact = Q.nthRoot(Q.rational(disc), 2);
        for (const sgn of [1, -1]) {
          const root = exact
            ? num(Q.div(Q.add(Q.rational(-b), Q.mul(Q.rational(sgn), exact)), Q.rational(2n * a)))
            : div(add(int(-b), sgn > 0 ? sqrt(int(disc)) : neg(sqrt(int(disc)))), int(2n * a));
          const known = sign(c, sub(variable(wrt), root));
          if (!known || known.kind === 'nonzero') return [variable(wrt), root];
        }
      }
    }
    return [p, zero];
  }
  return null;
}
