/**
 * What is known where we stand: hypotheses, and theorems proved from them (memoised). Untrusted search; every answer is a theorem.
 *
 * A context stands either on a region (hypotheses are assumptions and signs) or at a rational point (hypotheses `v = q`; then rigorous
 * enclosures decide). A lenient context takes a condition that it cannot prove as a further hypothesis and remembers it in `demanded`.
 */
import { nodeConditions, shown } from '../kernel/domain.ts';
import { certainlyLess, type Enclosure, enclose } from '../kernel/enclosure.ts';
import { infer, KernelError, type Theorem } from '../kernel/kernel.ts';
import { FuelSpent } from '../kernel/polynomial.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { num, sub, variable, zero } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { statementProp } from '../theory/row.ts';
import { parsedRule } from '../theory/rules.ts';
import { linear } from './linear.ts';

export type SignKind = 'positive' | 'negative' | 'zero' | 'nonnegative' | 'nonpositive' | 'nonzero';
/** A theorem that compares a term with 0: 0 < t, t < 0, t = 0, 0 ≤ t, t ≤ 0 or t ≠ 0. */
export interface Sign {
  readonly kind: SignKind;
  readonly theorem: Theorem;
}

/** Fuel in counted steps of search; the kernel's field steps have their own. */
export interface Fuel {
  left: number;
  readonly given: number;
}

export interface Context {
  readonly hypotheses: readonly Theorem[];
  readonly point: ReadonlyMap<string, Rational> | null;
  readonly lenient: boolean;
  readonly demanded: Map<Prop, Theorem>;
  readonly fuel: Fuel;
  readonly known: Map<Prop, Theorem | null>;
  readonly signs: Map<Term, Sign | null>;
  readonly domains: Map<Term, Theorem | null>;
  readonly enclosures: Map<number, Map<Term, Enclosure | undefined>>;
  /** Finds signs that need a normal form; set by sign.ts's user. */
  readonly deep: ((c: Context, t: Term) => Sign | null) | null;
  /** Positive while a search may use structure only; what it does not find then is not remembered. */
  readonly restricted: { depth: number };
}

/** Hypotheses and the conditions taken as such. */
export const given = (c: Context): readonly Theorem[] => (c.demanded.size === 0 ? c.hypotheses : [...c.hypotheses, ...c.demanded.values()]);

export function makeContext(
  hypotheses: readonly Prop[],
  fuel: Fuel,
  options: { lenient?: boolean; point?: ReadonlyMap<string, Rational>; deep?: Context['deep'] } = {},
): Context {
  const point = options.point ?? null;
  const all = [...hypotheses];
  if (point) for (const [name, q] of point) all.push(P.eq(variable(name), num(q)));
  const theorems = [...new Set(all)].map((prop) => infer({ step: 'assume', prop }));
  return {
    hypotheses: theorems,
    point,
    lenient: options.lenient ?? false,
    demanded: new Map(),
    fuel,
    known: new Map(theorems.map((t) => [t.conclusion, t])),
    signs: new Map(),
    domains: new Map(),
    enclosures: new Map(),
    deep: options.deep ?? null,
    restricted: { depth: 0 },
  };
}

/** The same context with more hypotheses. */
export function extend(c: Context, more: readonly Prop[], lenient = c.lenient): Context {
  return makeContext([...c.hypotheses.map((h) => h.conclusion), ...more], c.fuel, {
    lenient,
    deep: c.deep,
    ...(c.point ? { point: c.point } : {}),
  });
}

export function spend(c: Context, n = 1): void {
  c.fuel.left -= n;
  if (c.fuel.left < 0) throw new FuelSpent();
}

/** One rule instance. */
export function rule(id: string, instance: Readonly<Record<string, Term>>, premises: readonly Theorem[] = [], wrt = ''): Theorem {
  const letters = parsedRule(id)?.letters;
  const used = Object.entries(instance).filter(([letter]) => letters?.has(letter));
  return infer({ step: 'rule', rule: id, wrt, instance: new Map(used), premises });
}

/** The relations that a row of the table asks for, besides derivatives, definedness of its letters and what literals decide. */
export function conditionsOf(id: string, instance: Readonly<Record<string, Term>>): Prop[] {
  const given = new Map(Object.entries(instance));
  const out: Prop[] = [];
  for (const s of parsedRule(id)?.premises ?? []) if (s.kind !== 'is' && s.kind !== 'derivative') out.push(statementProp(s, given, ''));
  return out;
}

/** Run an inference that may not apply. */
export function attempt(run: () => Theorem): Theorem | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof KernelError || error instanceof RangeError) return null;
    throw error;
  }
}

const POINT_PRECISIONS = [64, 160, 512, 2048];

/** Prove a relation or definedness here, or null. */
export function prove(c: Context, p: Prop): Theorem | null {
  const hit = c.known.get(p);
  if (hit !== undefined) return hit;
  spend(c);
  c.known.set(p, null);
  const theorem = search(c, p);
  if (!theorem && c.restricted.depth > 0) c.known.delete(p);
  else c.known.set(p, theorem);
  return theorem;
}

function search(c: Context, p: Prop): Theorem | null {
  const [a, b] = p.terms;
  switch (p.kind) {
    case 'defined':
      return definedHere(c, a);
    case 'lt':
    case 'le':
    case 'ne':
    case 'eq': {
      if (b === zero) return fromSign(p, sign(c, a));
      if (a === zero && p.kind !== 'eq' && p.kind !== 'ne') return fromSign(p, sign(c, b));
      if (c.point && (p.kind === 'lt' || p.kind === 'ne' || p.kind === 'le')) {
        const less = separate(c, a, b);
        if (less)
          return p.kind === 'lt'
            ? less
            : p.kind === 'le'
              ? rule('order.less-weaken', { u: a, v: b }, [less])
              : rule('order.less-unequal', { u: a, v: b }, [less]);
        const more = p.kind === 'ne' ? separate(c, b, a) : null;
        if (more) return rule('order.greater-unequal', { u: b, v: a }, [more]);
      }
      if (p.kind === 'lt' || p.kind === 'le') {
        const d = prove(c, p.kind === 'lt' ? P.lt(zero, sub(b, a)) : P.le(zero, sub(b, a)));
        return d && rule(p.kind === 'lt' ? 'order.less-from-difference' : 'order.at-most-from-difference', { u: a, v: b }, [d]);
      }
      const d = prove(c, p.kind === 'ne' ? P.ne(sub(a, b), zero) : P.eq(sub(a, b), zero));
      return d && rule(p.kind === 'ne' ? 'order.unequal-from-difference' : 'order.equal-from-difference', { u: a, v: b }, [d]);
    }
    default:
      return null;
  }
}

/** At a point (or for closed terms): a < b by enclosures at growing precision. */
export function separate(c: Context, a: Term, b: Term): Theorem | null {
  const point = c.point ?? NO_POINT;
  for (const precision of POINT_PRECISIONS) {
    const x = valueAt(c, a, precision);
    const y = valueAt(c, b, precision);
    if (!x || !y) continue;
    if (certainlyLess(x, y, precision)) return infer({ step: 'enclosure', left: a, right: b, point, precision });
    if ((x.exact && y.exact) || certainlyLess(y, x, precision)) return null;
  }
  return null;
}
const NO_POINT: ReadonlyMap<string, Rational> = new Map();

/** The enclosure of a term at the context's point. */
export function valueAt(c: Context, t: Term, precision: number): Enclosure | undefined {
  let memo = c.enclosures.get(precision);
  if (!memo) c.enclosures.set(precision, (memo = new Map()));
  return enclose(t, c.point ?? NO_POINT, precision, memo);
}

/** Prove p, or (in a lenient context) take it as a hypothesis. */
export function demand(c: Context, p: Prop): Theorem | null {
  const theorem = prove(c, p) ?? c.demanded.get(p) ?? null;
  if (theorem || !c.lenient) return theorem;
  const parts = demandParts(c, p);
  if (parts) return parts;
  const assumed = infer({ step: 'assume', prop: p });
  c.demanded.set(p, assumed);
  forget(c);
  c.known.set(p, assumed);
  return assumed;
}

/** Drop signs and failures: more is known now. */
export function forget(c: Context): void {
  c.signs.clear();
  for (const [p, t] of c.known) if (!t) c.known.delete(p);
}

/** Conditions by simpler ones: a product or power is nonzero when its factors are, so the factors are demanded. */
function demandParts(c: Context, p: Prop): Theorem | null {
  const [t, z] = p.terms;
  const bound = p.kind === 'lt' || p.kind === 'le' ? boundFor(p) : null;
  if (bound) {
    demand(c, bound);
    c.known.delete(p);
    return prove(c, p);
  }
  if (p.kind === 'lt' && t === zero) {
    // What is never negative is positive where it is nonzero.
    const low = prove(c, P.le(zero, z));
    const plain = low?.hypotheses.every((h) => !c.demanded.has(h)) ?? false;
    const apart = plain ? demand(c, P.ne(z, zero)) : null;
    return (
      low && apart && rule('order.at-most-unequal', { u: zero, v: z }, [low, rule('order.unequal-symmetry', { u: z, v: zero }, [apart])])
    );
  }
  if (p.kind !== 'ne' || z !== zero) return null;
  const [u, v] = t.args;
  if (t.op === 'mul') {
    const a = demand(c, P.ne(u, zero));
    const b = demand(c, P.ne(v, zero));
    return a && b && rule('order.product-nonzero', { u, v }, [a, b]);
  }
  if (t.op === 'pow' && t.value!.d === 1n) {
    const a = demand(c, P.ne(u, zero));
    return a && rule('order.power-nonzero', { u, n: num(t.value!) }, [a]);
  }
  if (t.op === 'neg') {
    const a = demand(c, P.ne(u, zero));
    return a && rule('order.negative-nonzero', { u }, [a]);
  }
  return null;
}

/** What a relation that is linear in one variable says about the variable itself: −1 < 2z as −1/2 < z; null when it says just that. */
function boundFor(p: Prop): Prop | null {
  const [a, b] = p.terms;
  if (a.vars.length + b.vars.length !== 1) return null;
  const line = linear(sub(b, a));
  if (line?.x.op !== 'var') return null;
  const root = num(Q.neg(Q.div(line.constant, line.slope)));
  const relation = p.kind === 'lt' ? P.lt : P.le;
  const bound = Q.sign(line.slope) > 0 ? relation(root, line.x) : relation(line.x, root);
  return bound === p ? null : bound;
}

/** A theorem that t is defined here; demands what it cannot prove. */
export function definedHere(c: Context, root: Term): Theorem | null {
  const hit = c.domains.get(root);
  if (hit !== undefined) return hit;
  for (const t of casesBelow(c, root)) definedBranch(c, t);
  const chosen = c.domains.get(root);
  if (chosen) return chosen;
  const facts: Theorem[] = [];
  for (const t of postorder(root, (u) => c.domains.get(u) !== undefined)) {
    if (t !== root && c.domains.get(t)) continue;
    for (const p of nodeConditions(t, 'defined') ?? []) {
      if (shown(p, NO_FACTS)) continue;
      const fact = demand(c, p);
      if (!fact) {
        if (c.restricted.depth === 0) c.domains.set(root, null);
        return null;
      }
      facts.push(fact);
    }
  }
  for (const t of postorder(root, (u) => c.domains.get(u) !== undefined)) for (const a of t.args) addKnown(c, a, facts);
  const theorem = attempt(() => infer({ step: 'defined', of: root, facts }));
  c.domains.set(root, theorem);
  if (theorem) c.known.set(theorem.conclusion, theorem);
  return theorem;
}

/** The branch of a case distinction that holds here: the row that says so, the fact it needs, and the branch. */
export function chosenBranch(c: Context, t: Term): { row: string; fact: Theorem; branch: Term } | null {
  const [a, b, u, v] = t.args;
  const options: readonly (readonly [string, Prop, Term])[] =
    t.name === 'lt'
      ? [
          ['if-less-then', P.lt(a, b), u],
          ['if-less-else', P.le(b, a), v],
        ]
      : t.name === 'le'
        ? [
            ['if-at-most-then', P.le(a, b), u],
            ['if-at-most-else', P.lt(b, a), v],
          ]
        : [
            ['if-equal-then', P.eq(a, b), u],
            ['if-equal-else', P.ne(a, b), v],
          ];
  for (const [row, p, branch] of options) {
    const fact = prove(c, p);
    if (fact) return { row: `order.${row}`, fact, branch };
  }
  return null;
}

/** Case distinctions below t that matter for its definedness, inner ones first. */
function casesBelow(c: Context, t: Term): Term[] {
  const out: Term[] = [];
  const seen = new Set<Term>();
  const stack = [t];
  while (stack.length > 0) {
    const u = stack.pop()!;
    if (seen.has(u)) continue;
    seen.add(u);
    if (u.op === 'if' && c.domains.get(u) === undefined) out.push(u);
    else stack.push(...u.args);
  }
  return out.reverse();
}

/** A case distinction is defined where its chosen branch is. */
function definedBranch(c: Context, t: Term): void {
  const [a, b, u, v] = t.args;
  const found = chosenBranch(c, t);
  const d = found && definedHere(c, found.branch);
  if (found && d)
    c.domains.set(t, rule('order.equal-defined', { u: t, v: found.branch }, [rule(found.row, { a, b, u, v }, [found.fact, d])]));
}
const NO_FACTS: ReadonlySet<Prop> = new Set();
function addKnown(c: Context, t: Term, facts: Theorem[]): void {
  const theorem = c.domains.get(t);
  if (theorem) facts.push(theorem);
}

const ZERO_FORM: Readonly<Record<SignKind, (t: Term) => Prop>> = {
  positive: (t) => P.lt(zero, t),
  negative: (t) => P.lt(t, zero),
  zero: (t) => P.eq(t, zero),
  nonnegative: (t) => P.le(zero, t),
  nonpositive: (t) => P.le(t, zero),
  nonzero: (t) => P.ne(t, zero),
};
/** The proposition a sign stands for. */
export const signProp = (kind: SignKind, t: Term): Prop => ZERO_FORM[kind](t);

/** Weaken a sign to the relation with 0 that is asked for. */
function fromSign(p: Prop, s: Sign | null): Theorem | null {
  if (!s) return null;
  const c = s.theorem.conclusion;
  if (c === p) return s.theorem;
  const [a, b] = p.terms;
  if (p.kind === 'le' && c.kind === 'lt' && c.terms[0] === a && c.terms[1] === b)
    return rule('order.less-weaken', { u: a, v: b }, [s.theorem]);
  if (p.kind === 'le' && s.kind === 'zero') {
    if (b === zero) return rule('order.equal-weaken', { u: a, v: b }, [s.theorem]);
    return rule('order.equal-weaken', { u: a, v: b }, [rule('order.symmetry', { u: b, v: a }, [s.theorem])]);
  }
  if (p.kind === 'ne' && s.kind === 'negative') return rule('order.less-unequal', { u: a, v: b }, [s.theorem]);
  if (p.kind === 'ne' && s.kind === 'positive') return rule('order.greater-unequal', { u: b, v: a }, [s.theorem]);
  return null;
}

/** Signs that say less than there may be to say. */
export const WEAK: ReadonlySet<SignKind> = new Set(['nonnegative', 'nonpositive', 'nonzero']);
/** The sign of t here, as far as it can be proved. */
export function sign(c: Context, t: Term): Sign | null {
  const hit = c.signs.get(t);
  if (hit !== undefined) return hit;
  spend(c);
  c.signs.set(t, null);
  const s = c.deep ? c.deep(c, t) : null;
  // What a restricted search finds may be less than there is: only a full answer is remembered.
  if (c.restricted.depth > 0 && (!s || WEAK.has(s.kind))) c.signs.delete(t);
  else c.signs.set(t, s);
  return s;
}
