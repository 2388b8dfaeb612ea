/**
 * What the elaborator must be told to give a text its meaning: which names are variables, parameters and functions, and
 * which function is under discussion. Built by the callers; nothing here is a plain-object lookup.
 */
import type { Term } from '../term/term.ts';
import type { KatexParse } from './katex-node.ts';
import { canonicalName, FUNCTION_WORDS, greekLetter, isLetter, type Words } from './names.ts';

/** A function that a person may name. */
export interface FunctionEntry {
  /** Its usual name, for messages. */
  readonly name: string;
  /** Number of arguments; `many` means two or more, combined pairwise from the left (max, min). */
  readonly arity: number | 'many';
  /** The term for exactly `arity` arguments (two if `many`). */
  readonly build: (args: readonly Term[]) => Term;
  /** `refuse`: it wants brackets; `phi z` is not read as phi(z). */
  readonly bare?: 'refuse';
}

/** Canonical spelling (see names.ts) to function: "tanh", "sigma", "ReLU". */
export type Vocabulary = ReadonlyMap<string, FunctionEntry>;

export interface Context {
  readonly vocabulary: Vocabulary;
  /** The variable, as typed or canonical. */
  readonly variable: string;
  /** The letters that are parameters; `any` accepts every single letter (also Greek, also with a subscript). */
  readonly parameters: ReadonlySet<string> | 'any';
  /** The function under discussion at the variable, and the names that stand for it. */
  readonly under?: { readonly names: ReadonlySet<string>; readonly term: Term };
  /** The name of the output: `a` in a = g(z). */
  readonly output?: string;
  /** May a derivative of the function under discussion occur? In an answer it may not: it would be circular. */
  readonly allowDerivative: boolean;
  /** The derivative of `t`, for `d/dz (…)` and `tanh'(…)` in the text; without it they are refused. */
  readonly differentiate?: (t: Term, wrt: string, order: number) => Term | undefined;
  /** Order of the derivative that is asked for. Default 1. */
  readonly order?: number;
  /** What a struck-out piece stands for: removed (1 in a product, 0 in a sum; the default), or still there. */
  readonly struck?: 'removed' | 'kept';
  /** KaTeX's parser, from `loadLatexParser`; needed for LaTeX. */
  readonly katex?: KatexParse;
}

/** The context with every name in canonical spelling. */
export interface Scope extends Context {
  readonly variable: string;
  readonly declared: ReadonlySet<string>;
  readonly underNames: ReadonlySet<string>;
  readonly output?: string;
}

export function scopeOf(ctx: Context): Scope {
  const declared = new Set<string>();
  if (ctx.parameters !== 'any') for (const p of ctx.parameters) declared.add(canonicalName(p));
  const underNames = new Set<string>();
  if (ctx.under) for (const n of ctx.under.names) underNames.add(canonicalName(n));
  const output = ctx.output === undefined ? undefined : canonicalName(ctx.output);
  return { ...ctx, variable: canonicalName(ctx.variable), declared, underNames, output };
}

/** The function that a name means, also when its capitals differ: "Tanh" is "tanh", but "Phi" is not "phi". */
export function lookup(vocabulary: Vocabulary, name: string): FunctionEntry | undefined {
  const exact = vocabulary.get(name);
  if (exact || name.length < 2 || greekLetter(name) !== undefined) return exact;
  const lower = name.toLowerCase();
  return greekLetter(lower) === undefined ? vocabulary.get(lower) : undefined;
}

/** What the parser must know about names in this scope. A declared letter is never a function. */
export function wordsOf(scope: Pick<Scope, 'vocabulary' | 'variable' | 'declared' | 'underNames'>): Words {
  const isFunction = (name: string): boolean =>
    name !== scope.variable &&
    !scope.declared.has(name) &&
    (scope.underNames.has(name) || FUNCTION_WORDS.has(name) || lookup(scope.vocabulary, name) !== undefined);
  const takesBare = (name: string): boolean => isFunction(name) && !isLetter(name) && lookup(scope.vocabulary, name)?.bare !== 'refuse';
  return { isFunction, takesBare, isName: (name) => scope.declared.has(name) };
}
