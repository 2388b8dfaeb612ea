/**
 * Where a term is defined, continuous or analytic: one walk over its DAG that lists what must be shown at each node.
 * Continuous and analytic mean: defined on a neighbourhood and continuous (analytic) there.
 *
 * Trusted. A condition counts as shown when a theorem among the facts states it (or something stronger),
 * or when it speaks of a closed term and a rigorous enclosure settles it.
 */
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { minusOne, one, sub, zero } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { functionNamed } from '../theory/functions.ts';
import { parseRow, statementProp } from '../theory/row.ts';
import { certainlyLess, enclose } from './enclosure.ts';

export type Smoothness = 'defined' | 'continuous' | 'analytic';

const NO_POINT: ReadonlyMap<string, Q.Rational> = new Map();
const CLOSED_PRECISION = 128;
const functionConditions = new Map<string, readonly ((u: Term) => Prop)[] | null>();

/** What must hold at the node itself (its arguments apart); null where no condition suffices. */
export function nodeConditions(t: Term, smoothness: Smoothness): readonly Prop[] | null {
  switch (t.op) {
    case 'div':
      return [P.ne(t.args[1], zero)];
    case 'rpow':
      return [P.lt(zero, t.args[0])];
    case 'pow': {
      const q = t.value!;
      const u = t.args[0];
      if (Q.isInteger(q)) return Q.sign(q) < 0 ? [P.ne(u, zero)] : [];
      if (q.d % 2n === 0n) return [smoothness !== 'defined' || Q.sign(q) < 0 ? P.lt(zero, u) : P.le(zero, u)];
      return smoothness === 'analytic' || Q.sign(q) < 0 ? [P.ne(u, zero)] : [];
    }
    case 'if':
      return smoothness === 'defined' ? [] : null;
    case 'fn': {
      const key = `${smoothness} ${t.name}`;
      let makers = functionConditions.get(key);
      if (makers === undefined) functionConditions.set(key, (makers = conditionMakers(t.name, smoothness)));
      return makers && makers.map((make) => make(t.args[0]));
    }
    default:
      return [];
  }
}

function conditionMakers(name: string, smoothness: Smoothness): readonly ((u: Term) => Prop)[] | null {
  const f = functionNamed.get(name);
  if (!f) return null;
  if (f.analyticOn === null) {
    if (smoothness === 'analytic' || (smoothness === 'continuous' && name === 'sign')) return null;
    return [];
  }
  const conditions = smoothness === 'defined' ? f.domain : f.analyticOn;
  return conditions.map((text) => {
    const statement = parseRow({ is: text }).conclusion;
    if (statement.kind === 'is') throw new SyntaxError(text);
    return (u: Term) => statementProp(statement, new Map([['u', u]]), '');
  });
}

/** Is the condition among the facts, implied by one of them at sight, or certain because it is closed? */
export function shown(p: Prop, facts: ReadonlySet<Prop>): boolean {
  if (facts.has(p)) return true;
  const [a, b] = p.terms;
  if (p.kind === 'ne' && (facts.has(P.lt(a, b)) || facts.has(P.lt(b, a)))) return true;
  if (p.kind === 'le' && facts.has(P.lt(a, b))) return true;
  return a.vars.length === 0 && b !== undefined && b.vars.length === 0 && certain(p);
}

/** Is a relation between closed terms certain? */
export function certain(p: Prop): boolean {
  const a = enclose(p.terms[0], NO_POINT, CLOSED_PRECISION);
  const b = enclose(p.terms[1], NO_POINT, CLOSED_PRECISION);
  if (!a || !b) return false;
  const less = certainlyLess(a, b, CLOSED_PRECISION);
  switch (p.kind) {
    case 'lt':
      return less;
    case 'ne':
      return less || certainlyLess(b, a, CLOSED_PRECISION);
    case 'le':
      return less || (a.exact !== undefined && b.exact !== undefined && Q.cmp(a.exact, b.exact) <= 0);
    default:
      return false;
  }
}

/** The first condition that is not shown, or a node for which none would do; null when the term is as smooth as asked. */
export function missing(root: Term, smoothness: Smoothness, facts: ReadonlySet<Prop>): Prop | Term | null {
  for (const t of postorder(root, (u) => smoothness === 'defined' && facts.has(P.defined(u)))) {
    const conditions = nodeConditions(t, smoothness);
    if (!conditions) return t;
    for (const p of conditions) if (!shown(p, facts)) return p;
  }
  return null;
}

/** Does `part` occur in `whole` where it must be defined for the whole to be (not in a branch of a case distinction)? */
export function occursStrictly(part: Term, whole: Term): boolean {
  const seen = new Set<Term>();
  const stack = [whole];
  while (stack.length > 0) {
    const t = stack.pop()!;
    if (t === part) return true;
    if (seen.has(t)) continue;
    seen.add(t);
    stack.push(...(t.op === 'if' ? t.args.slice(0, 2) : t.args));
  }
  return false;
}

/** The terms that must be nonnegative for the part to be defined. */
export function bounded(part: Term): readonly Term[] {
  const u = part.args[0];
  if (part.op === 'pow' && !Q.isInteger(part.value!) && part.value!.d % 2n === 0n) return [u];
  if (part.op === 'fn' && (part.name === 'asin' || part.name === 'acos')) return [sub(one, u), sub(u, minusOne)];
  if (part.op === 'fn' && part.name === 'acosh') return [sub(u, one)];
  return [];
}
