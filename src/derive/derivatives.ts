/**
 * Derivatives of any order as theorems on a region, by way of an equal but smoother function where there is one. Untrusted search.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { minusOne, one, zero } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { makeTower } from './build-tower.ts';
import { attempt, type Context, definedHere, type Fuel, makeContext, prove } from './context.ts';
import { differentiate, isTheorem, type NoDerivative } from './differentiate.ts';
import { deepSign } from './sign-deep.ts';
import { solveHypotheses } from './solve.ts';
import { isSwitch, resolve, resolved } from './switches.ts';
import { equation, valueTerm } from './tower.ts';

/** The context of a region: its hypotheses, and what follows for variables from equations among them. */
export function region(g: { readonly fuel: Fuel }, hypotheses: readonly Prop[], lenient = true): Context {
  const c = makeContext(hypotheses, g.fuel, { lenient, deep: deepSign });
  solveHypotheses(c);
  return c;
}

/** The theorem on the n-th derivative, by n differentiations on an open region. */
export function nthDerivative(c: Context, f: Term, wrt: string, order: number, smoother: Theorem | null = null): Theorem | NoDerivative {
  let theorem = smoothDerivative(c, f, wrt, smoother);
  for (let n = 2; n <= order && isTheorem(theorem); n++) {
    theorem = tidied(c, theorem);
    const next = differentiate(c, theorem.conclusion.terms[1], wrt);
    if (!isTheorem(next)) return next;
    const lower: Theorem = theorem;
    theorem = attempt(() => infer({ step: 'next-order', lower, derivative: next, facts: continuity(c, lower.hypotheses) })) ?? {
      at: f,
      why: 'a condition does not hold on a neighbourhood',
    };
  }
  return theorem;
}

/** The derivative written by its normal form, so that the next one does not grow; as it is where that would ask for more conditions. */
export function tidied(c: Context, derivative: Theorem): Theorem {
  const d = derivative.conclusion.terms[1];
  if (!definedHere(c, d)) return derivative;
  const before = c.demanded.size;
  const tower = makeTower(c, [d]);
  const short = valueTerm(tower, tower.field.value(d));
  if (short === d || c.demanded.size > before) return derivative;
  const e = equation(tower, d, short);
  return e && c.demanded.size === before ? infer({ step: 'value', derivative, equation: e }) : derivative;
}

/** f's derivative by way of an equal function that is easier to differentiate, where there is one. */
export function smoothDerivative(c: Context, f: Term, wrt: string, smoother: Theorem | null): Theorem | NoDerivative {
  if (!smoother) {
    const direct = differentiate(c, f, wrt);
    const open = !isTheorem(direct) && isSwitch(direct.at) && !resolved(c, direct.at);
    return isTheorem(direct) || open ? direct : (byBranches(c, f, wrt) ?? direct);
  }
  const derivative = differentiate(c, smoother.conclusion.terms[1], wrt);
  return isTheorem(derivative) ? infer({ step: 'transfer', derivative, agreement: smoother, facts: [] }) : derivative;
}

/** f's derivative where its case distinctions are settled: that of the chosen branches, put together (√max(0, z) is √0 for z < 0). */
function byBranches(c: Context, f: Term, wrt: string): Theorem | null {
  if (!postorder(f).some(isSwitch)) return null;
  const agreement = resolve(c, f);
  if ('op' in agreement) return null;
  const derivative = differentiate(c, agreement.conclusion.terms[1], wrt);
  if (!isTheorem(derivative)) return null;
  return attempt(() => infer({ step: 'transfer', derivative, agreement, facts: continuity(c, agreement.hypotheses) }));
}

/** f with √(s²) written |s|, ∛(s³) written s and s⁰ written 1, as an equation that holds wherever it is asked; null when there is nothing to rewrite. */
export function smootherForm(g: { readonly fuel: Fuel }, f: Term): Theorem | null {
  const c = region(g, [], false);
  const equations: Theorem[] = [];
  for (const t of postorder(f)) {
    if (t.op !== 'pow' || t.args[0].vars.length === 0 || !mayHide(t)) continue;
    const tower = makeTower(c, [t]);
    const shape = valueTerm(tower, tower.field.value(t));
    if (postorder(shape).some((u) => u.op === 'pow' && u.value!.d !== 1n && u.args[0].vars.length > 0)) continue;
    const e = shape === t ? null : equation(tower, t, shape);
    if (e && e.hypotheses.length === 0) equations.push(e);
  }
  const defined = equations.length > 0 ? definedHere(c, f) : null;
  return defined && attempt(() => infer({ step: 'rewrite', defined, equations }));
}

/** Powers that may be something plainer: roots, powers of roots, and exponent 0. */
const mayHide = (t: Term): boolean => t.value!.d !== 1n || t.value!.n === 0n || (t.args[0].op === 'pow' && t.args[0].value!.d !== 1n);

/** Facts from which the kernel sees that the sides of strict hypotheses are continuous. */
export function continuity(c: Context, hypotheses: readonly Prop[]): Theorem[] {
  const facts: Theorem[] = [];
  for (const h of hypotheses) {
    for (const t of h.terms) {
      for (const node of postorder(t)) {
        for (const p of [...conditionsNear(node)]) {
          const fact = prove(c, p);
          if (fact) facts.push(fact);
        }
      }
    }
  }
  return facts;
}
function conditionsNear(t: Term): readonly Prop[] {
  const u = t.args[0];
  if (t.op === 'div') return [P.ne(t.args[1], zero)];
  if (t.op === 'rpow' || (t.op === 'fn' && t.name === 'ln') || (t.op === 'pow' && t.value!.d % 2n === 0n)) return [P.lt(zero, u)];
  if (t.op === 'pow' && t.value!.n < 0n) return [P.ne(u, zero)];
  if (t.op === 'fn' && (t.name === 'asin' || t.name === 'acos' || t.name === 'atanh')) return [P.lt(minusOne, u), P.lt(u, one)];
  return [];
}
