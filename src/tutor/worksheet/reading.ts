/** Texts of a worksheet to terms: the functions of families and teachers, definitions, answers. Names such as a = g(z) are letters until they are put in. */
import { vocabulary } from '../../catalog/vocabulary.ts';
import { makeContext } from '../../derive/context.ts';
import { differentiate, isTheorem } from '../../derive/differentiate.ts';
import { deepSign } from '../../derive/sign-deep.ts';
import type { Context } from '../../syntax/context.ts';
import type { KatexParse } from '../../syntax/katex-node.ts';
import { canonicalName } from '../../syntax/names.ts';
import type { Problem } from '../../syntax/problem.ts';
import { readClaim, readConditions, readExpression, type Syntax } from '../../syntax/read.ts';
import type { Surface } from '../../syntax/surface.ts';
import type { Prop } from '../../term/prop.ts';
import * as P from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import { substitute } from '../../term/traverse.ts';

/** What the letters of a text may be. */
export interface Scope {
  readonly wrt: string;
  /** Letters that are parameters; `any` in the texts of families, where every letter may be one. */
  readonly letters: ReadonlySet<string> | 'any';
  /** Letters that stand for terms: a for g(z). Their terms hold no names any more. */
  readonly names: ReadonlyMap<string, Term>;
  /** The function under discussion, which g, f and g(z) stand for. */
  readonly under?: Term;
  readonly katex?: KatexParse;
}

export interface Read {
  /** With the names put in. */
  readonly term: Term;
  /** With the names as letters. */
  readonly raw: Term;
  readonly surface: Surface;
  readonly notices: readonly Problem[];
}
export interface NotRead {
  readonly problems: readonly Problem[];
}
export const isRead = (r: Read | NotRead): r is Read => 'term' in r;

const FUEL = 200_000;

/** The derivative of a term as differentiation gives it, or undefined where there is no theorem. */
export function derivativeOf(t: Term, wrt: string, order: number, assume: readonly Prop[] = []): Term | undefined {
  const context = makeContext(assume, { left: FUEL, given: FUEL }, { lenient: true, deep: deepSign });
  let term = t;
  for (let n = 0; n < order; n++) {
    const theorem = differentiate(context, term, wrt);
    if (!isTheorem(theorem)) return undefined;
    term = theorem.conclusion.terms[1];
  }
  return term;
}

function context(scope: Scope, derivatives: boolean): Context {
  const parameters = scope.letters === 'any' ? ('any' as const) : new Set([...scope.letters, ...scope.names.keys()]);
  return {
    vocabulary: vocabulary(),
    variable: scope.wrt,
    parameters,
    ...(scope.under
      ? { under: { names: new Set(['g', 'f'].filter((n) => !scope.names.has(n) && n !== scope.wrt)), term: scope.under } }
      : {}),
    allowDerivative: derivatives,
    ...(derivatives ? { differentiate: (t, wrt, order) => derivativeOf(substitute(t, scope.names), wrt, order) } : {}),
    ...(scope.katex ? { katex: scope.katex } : {}),
  };
}

/** LaTeX is read where its parser is at hand. */
const syntaxOf = (scope: Scope): Syntax => (scope.katex ? 'auto' : 'ascii');

/** One expression. */
export function readIn(text: string, scope: Scope, derivatives = false): Read | NotRead {
  const { term, surface, problems } = readExpression(text, context(scope, derivatives), syntaxOf(scope));
  if (!term || !surface) return { problems };
  return { term: substitute(term, scope.names), raw: term, surface, notices: problems };
}

/** An answer: an expression, or `g′(z) = …`, of which the right side counts. */
export function readAnswer(text: string, scope: Scope, order: number, derivatives: boolean): Read | NotRead {
  const { term, surface, problems } = readClaim(text, { ...context(scope, derivatives), order }, syntaxOf(scope));
  if (!term || !surface) return { problems };
  return { term: substitute(term, scope.names), raw: term, surface, notices: problems };
}

/** Assumptions as propositions. */
export function readAssumptions(texts: readonly string[], scope: Scope): { props: Prop[]; problems: Problem[] } {
  const props: Prop[] = [];
  const problems: Problem[] = [];
  for (const text of texts) {
    const read = readConditions(text, context(scope, false), syntaxOf(scope));
    problems.push(...read.problems.filter((p) => p.severity === 'error'));
    for (const { rel, left, right } of read.conditions ?? []) {
      const [l, r] = [substitute(left, scope.names), substitute(right, scope.names)];
      props.push(rel === 'lt' ? P.lt(l, r) : rel === 'le' ? P.le(l, r) : rel === 'eq' ? P.eq(l, r) : P.ne(l, r));
    }
  }
  return { props, problems };
}

/** The names of a list of definitions, each with the earlier ones put in. */
export function namesOf(where: readonly { readonly name: string; readonly is: string }[], scope: Scope): Map<string, Term> | NotRead {
  const names = new Map(scope.names);
  for (const { name, is } of where) {
    const read = readIn(is, { ...scope, names });
    if (!isRead(read)) return read;
    names.set(canonicalName(name), read.term);
  }
  return names;
}
