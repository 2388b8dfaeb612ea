/**
 * The differentiator: builds the theorem "f has derivative d here" from the rule table, once per shared node. Untrusted search.
 *
 * Side conditions are demanded from the context; where a case distinction occurs, the context must know which branch holds.
 */
import type { Theorem } from '../kernel/kernel.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, num, zero } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { type Context, conditionsOf, definedHere, demand, prove, rule, spend } from './context.ts';

/** Why no derivative was found: the node, and a sentence. */
export interface NoDerivative {
  readonly at: Term;
  readonly why: string;
}

/** The theorem derivative(f, d) in the context, or the first node where it cannot be had. */
export function differentiate(c: Context, f: Term, wrt: string): Theorem | NoDerivative {
  const done = new Map<Term, Theorem>();
  // Branches of cases are differentiated only when chosen.
  const order = postorder(
    f,
    (t) => done.has(t) || (t.op === 'if' && branch(c, t, wrt, done)) || (freeOf(t, wrt) && constant(c, t, wrt, done)),
  );
  for (const t of order) {
    if (done.has(t)) continue;
    spend(c, 2);
    const theorem = node(c, t, wrt, done);
    if (!theorem) return { at: t, why: reason(t) };
    done.set(t, theorem);
  }
  return done.get(f) ?? { at: f, why: reason(f) };
}

/** Is this a theorem and not a refusal? */
export const isTheorem = (x: Theorem | NoDerivative): x is Theorem => 'conclusion' in x;

const reason = (t: Term): string =>
  t.op === 'if' || (t.op === 'fn' && ['abs', 'max', 'min', 'sign'].includes(t.name))
    ? 'it is not known here which branch of a case distinction holds'
    : 'a side condition of a rule of differentiation could not be shown';

function constant(c: Context, t: Term, wrt: string, done: Map<Term, Theorem>): boolean {
  const d = definedHere(c, t);
  if (!d) return false;
  done.set(t, rule('calculus.constant', { c: t }, [d], wrt));
  return true;
}

/** A case distinction: the derivative of the branch that holds on a neighbourhood. Returns false when it is not known which. */
function branch(c: Context, t: Term, wrt: string, done: Map<Term, Theorem>): boolean {
  const [a, b, u, v] = t.args;
  const pick = (): { id: string; fact: Theorem; chosen: Term } | null => {
    const less = t.name === 'eq' ? null : prove(c, P.lt(a, b));
    if (less) return { id: t.name === 'lt' ? 'if-less' : 'if-at-most', fact: less, chosen: u };
    const more = t.name === 'eq' ? prove(c, P.ne(a, b)) : prove(c, P.lt(b, a));
    return more && { id: t.name === 'lt' ? 'if-not-less' : t.name === 'le' ? 'if-not-at-most' : 'if-unequal', fact: more, chosen: v };
  };
  const found = pick();
  if (!found) return false;
  const parts = [a, b, found.chosen].map((x) => differentiate(c, x, wrt));
  if (!parts.every(isTheorem)) return false;
  const [da, db, dc] = parts;
  const instance: Record<string, Term> = { a, b, u, v, "a'": value(da), "b'": value(db) };
  instance[found.chosen === u && found.id.startsWith('if-') && !found.id.includes('not') && found.id !== 'if-unequal' ? "u'" : "v'"] =
    value(dc);
  done.set(t, rule(`calculus.${found.id}`, instance, [found.fact, da, db, dc], wrt));
  return true;
}

const value = (theorem: Theorem): Term => theorem.conclusion.terms[1];

function node(c: Context, t: Term, wrt: string, done: ReadonlyMap<Term, Theorem>): Theorem | null {
  const [u, v] = t.args;
  const du = u && done.get(u);
  const dv = v && done.get(v);
  const apply = (id: string, instance: Record<string, Term>, premises: (Theorem | null | undefined)[]): Theorem | null =>
    premises.every((p): p is Theorem => p !== null && p !== undefined) ? rule(`calculus.${id}`, instance, premises, wrt) : null;
  const both = (id: string, ...facts: (Theorem | null)[]): Theorem | null =>
    du && dv ? apply(id, { u, v, "u'": value(du), "v'": value(dv) }, [du, dv, ...facts]) : null;
  switch (t.op) {
    case 'var':
      return rule('calculus.variable', {}, [], wrt);
    case 'add':
      return both('sum');
    case 'sub':
      return both('difference');
    case 'neg':
      return du ? apply('negation', { u, "u'": value(du) }, [du]) : null;
    case 'mul':
      if (freeOf(u, wrt) && dv) return apply('constant-multiple', { c: u, u: v, "u'": value(dv) }, [dv, definedHere(c, u)]);
      return both('product');
    case 'div': {
      const apart = demand(c, P.ne(v, zero));
      if (freeOf(v, wrt) && du) return apply('constant-divisor', { c: v, u, "u'": value(du) }, [du, apart]);
      if (freeOf(u, wrt) && dv) return apply('reciprocal', { c: u, v, "v'": value(dv) }, [dv, apart, definedHere(c, u)]);
      return both('quotient', apart);
    }
    case 'pow':
      return du ? power(c, t, u, du, apply) : null;
    case 'rpow': {
      if (freeOf(v, wrt) && du) return apply('real-power', { u, c: v, "u'": value(du) }, [du, demand(c, P.lt(zero, u)), definedHere(c, v)]);
      if (freeOf(u, wrt) && dv) return apply('exponential', { c: u, v, "v'": value(dv) }, [dv, demand(c, P.lt(zero, u))]);
      return both('general-power', demand(c, P.lt(zero, u)));
    }
    case 'fn':
      if (!du) return null;
      if (t.name === 'abs') return absolute(c, u, du, apply);
      if (t.name === 'sign') return apply('sign-flat', { u, "u'": value(du) }, [du, prove(c, P.ne(u, zero))]);
      if (t.name === 'max' || t.name === 'min') return dv ? extremum(c, t, du, dv, apply) : null;
      return elementary(c, t, u, du, wrt);
    default:
      return null;
  }
}

type Apply = (id: string, instance: Record<string, Term>, premises: (Theorem | null | undefined)[]) => Theorem | null;

function power(c: Context, t: Term, u: Term, du: Theorem, apply: Apply): Theorem | null {
  const q = t.value!;
  const instance = { u, "u'": value(du), n: num(q), q: num(q) };
  if (Q.isInteger(q) && q.n >= 1n) return apply('power', instance, [du]);
  if (Q.isInteger(q)) return apply('negative-power', instance, [du, demand(c, P.ne(u, zero))]);
  if (q.d % 2n !== 0n) return apply('odd-root', instance, [du, demand(c, P.ne(u, zero))]);
  if (Q.eq(q, Q.HALF)) return apply('square-root', instance, [du, demand(c, P.lt(zero, u))]);
  return apply('root', instance, [du, demand(c, P.lt(zero, u))]);
}

function absolute(c: Context, u: Term, du: Theorem, apply: Apply): Theorem | null {
  const instance = { u, "u'": value(du) };
  const right = prove(c, P.lt(zero, u));
  if (right) return apply('abs-right', instance, [du, right]);
  const left = prove(c, P.lt(u, zero));
  if (left) return apply('abs-left', instance, [du, left]);
  return apply('abs-corner', instance, [du, prove(c, P.ne(u, zero))]);
}

function extremum(c: Context, t: Term, du: Theorem, dv: Theorem, apply: Apply): Theorem | null {
  const [u, v] = t.args;
  const less = prove(c, P.lt(u, v));
  const more = less ? null : prove(c, P.lt(v, u));
  if (!less && !more) return null;
  const second = (t.name === 'max') === (less !== null);
  const instance = { u, v, "u'": value(du), "v'": value(dv) };
  return apply(`${t.name}-${second ? 'second' : 'first'}`, instance, [du, dv, less ?? more]);
}

function elementary(c: Context, t: Term, u: Term, du: Theorem, wrt: string): Theorem | null {
  const facts = conditionsOf(`${t.name}.derivative`, { u }).map((p) => demand(c, p));
  if (!facts.every((f) => f !== null)) return null;
  return rule(`${t.name}.derivative`, { u, "u'": value(du) }, [du, ...facts], wrt);
}
