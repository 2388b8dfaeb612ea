/**
 * Where a term is defined, continuous or differentiable, as one Coq proof term: a lemma a node (`defined_…`, `continuous_…`,
 * `differentiable_…` of proofs/coq), whose conditions are facts, or relations between numbers. Mirrors src/kernel/domain.ts.
 */
import { certain, nodeConditions, type Smoothness } from '../kernel/domain.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { freeOf, type Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { Inexpressible } from './inexpressible.ts';
import { coqFunction, coqRational } from './notation.ts';
import { NOWHERE, relationProof } from './numbers.ts';
import { functionText } from './prop.ts';
import { type Names, variableName } from './term.ts';

/** What is known at the assignment in hand: proposition → proof term. */
export type Facts = ReadonlyMap<Prop, string>;

/** Precision in bits at which the kernel settles relations between closed terms. */
const CLOSED_PRECISION = 128;
const LARGEST = 20_000;

/** The proof of a condition from facts, from a fact that implies it at sight, or by numbers. */
export function conditionProof(p: Prop, facts: Facts): string | undefined {
  const known = facts.get(p);
  if (known !== undefined) return known;
  const [a, b] = p.terms;
  const less = b && facts.get(P.lt(a, b));
  if (p.kind === 'ne' && less !== undefined) return `(less_unequal _ _ ${less})`;
  const greater = b && facts.get(P.lt(b, a));
  if (p.kind === 'ne' && greater !== undefined) return `(greater_unequal _ _ ${greater})`;
  if (p.kind === 'le' && less !== undefined) return `(less_at_most _ _ ${less})`;
  if (b && a.vars.length === 0 && b.vars.length === 0 && certain(p)) return relationProof(p, NOWHERE, CLOSED_PRECISION);
  return undefined;
}

/** The proof that t is defined. */
export function definedProof(t: Term, facts: Facts): string {
  return walk(
    t,
    (u) => facts.get(P.defined(u)),
    (u, args) => definedNode(u, args, facts),
  );
}
/** The proof that t, as a function of wrt, is continuous at the assignment (`continuous_at`), or differentiable (`differentiable_at`). */
export function smoothProof(kind: 'continuous' | 'differentiable', t: Term, wrt: string, names: Names, facts: Facts): string {
  const x = variableName(wrt);
  return walk(
    t,
    (u) => (freeOf(u, wrt) ? `(${kind}_fixed _ ${x} ${definedProof(u, facts)})` : undefined),
    (u, args) => smoothNode(kind, u, args, wrt, names, facts),
  );
}

function walk(root: Term, stop: (t: Term) => string | undefined, node: (t: Term, args: readonly string[]) => string): string {
  const proofs = new Map<Term, string>();
  const skip = (t: Term): boolean => {
    if (proofs.has(t)) return true;
    const p = stop(t);
    if (p !== undefined) proofs.set(t, p);
    return p !== undefined;
  };
  for (const t of postorder(root, skip)) {
    const args = t.args.map((a) => proofs.get(a)!);
    if (args.reduce((n, a) => n + a.length, 0) > 40 * LARGEST) throw new Inexpressible('a walk over a term is too long when written out');
    proofs.set(t, node(t, args));
  }
  return proofs.get(root)!;
}

function conditionsOf(t: Term, smoothness: Smoothness, facts: Facts): string[] {
  const conditions = nodeConditions(t, smoothness);
  if (!conditions) throw new Inexpressible(`a node of kind ${t.op} is not ${smoothness}`);
  return conditions.map((p) => conditionProof(p, facts) ?? lacking(t, smoothness));
}
function lacking(t: Term, smoothness: Smoothness): never {
  throw new Inexpressible(`a condition for ${t.op} ${t.name} to be ${smoothness} is missing`);
}

function definedNode(t: Term, args: readonly string[], facts: Facts): string {
  const conditions = conditionsOf(t, 'defined', facts);
  switch (t.op) {
    case 'num':
      return `(defined_num ${coqRational(t.value!)})`;
    case 'var':
      return `(defined_var ${variableName(t.name)})`;
    case 'pi':
      return 'defined_pi';
    case 'neg':
      return `(defined_neg _ ${args[0]})`;
    case 'pow': {
      const q = coqRational(t.value!);
      switch (powerCase(t)) {
        case 'any':
          return `(defined_pow _ ${q} ${args[0]} eq_refl)`;
        case 'nonzero':
          return `(defined_pow_nonzero _ ${q} ${args[0]} ${conditions[0]} eq_refl)`;
        case 'nonnegative':
          return `(defined_pow_nonnegative _ ${q} ${args[0]} ${conditions[0]} eq_refl)`;
        case 'positive':
          return `(defined_pow_positive _ ${q} ${args[0]} ${conditions[0]})`;
      }
      break;
    }
    case 'if':
      return `(defined_if_${t.name} _ _ _ _ ${args.join(' ')})`;
    case 'fn':
      return `(defined_${coqFunction(t.name)} ${args.map(() => '_').join(' ')} ${[...args, ...conditions].join(' ')})`;
    default:
      return `(defined_${t.op} _ _ ${[...args, ...conditions].join(' ')})`;
  }
}

/** Which condition a literal power puts on its base for being defined. */
function powerCase(t: Term): 'any' | 'nonzero' | 'nonnegative' | 'positive' {
  const q = t.value!;
  const negative = Q.sign(q) < 0;
  if (q.d % 2n === 0n) return negative ? 'positive' : 'nonnegative';
  return negative ? 'nonzero' : 'any';
}

/** Nodes below are functions of wrt, written out: Coq is not asked to guess functions. */
function smoothNode(
  kind: 'continuous' | 'differentiable',
  t: Term,
  args: readonly string[],
  wrt: string,
  names: Names,
  facts: Facts,
): string {
  const x = variableName(wrt);
  const conditions = conditionsOf(t, kind === 'continuous' ? 'continuous' : 'analytic', facts);
  const functions = t.args.map((a) => functionText(a, wrt, names)).join(' ');
  const rest = [...args, ...conditions].join(' ');
  switch (t.op) {
    case 'num':
    case 'pi':
      throw new Inexpressible('a constant moves');
    case 'var':
      return `(${kind}_var ${x})`;
    case 'pow': {
      const q = t.value!;
      const lemma =
        q.d % 2n === 0n ? 'pow_positive' : conditions.length > 0 ? 'pow_nonzero' : Q.isInteger(q) ? 'pow_whole' : 'pow_odd_root';
      const computed = lemma === 'pow_positive' ? '' : ' eq_refl';
      return `(${kind}_${lemma} ${functions} ${coqRational(q)} ${x} ${rest}${computed})`;
    }
    case 'if':
      throw new Inexpressible('a case distinction is not smooth');
    case 'fn':
      return `(${kind}_${coqFunction(t.name)} ${functions} ${x} ${rest})`;
    default:
      return `(${kind}_${t.op} ${functions} ${x} ${rest})`;
  }
}
