/**
 * Text to Term in one step: expressions, claims such as `g'(z) = g(z)(1-g(z))`, and assumptions such as `a > 0, 0 < y < 1`.
 */
import type { Term } from '../term/term.ts';
import { parseAscii } from './ascii.ts';
import type { Comparison, Condition } from './conditions.ts';
import { type Context, type Scope, scopeOf, wordsOf } from './context.ts';
import { elaborate, elaborateCondition } from './elaborate.ts';
import type { KatexParse } from './katex-node.ts';
import { looksLikeLatex, parseLatex } from './latex.ts';
import { canonicalName, ELEMENTARY, type Words } from './names.ts';
import type { Parsed } from './parser.ts';
import { failure, hasError, notice, type Problem } from './problem.ts';
import type { Surface } from './surface.ts';

export type Syntax = 'ascii' | 'latex' | 'auto';

export interface Reading {
  /** Absent exactly when a problem is an error. */
  readonly term?: Term;
  /** What was typed, if it could be parsed. */
  readonly surface?: Surface;
  readonly problems: readonly Problem[];
}

/** Parse a text. With `auto`, a backslash means LaTeX. LaTeX needs `katex` (see loadLatexParser); without it this throws. */
export function parse(text: string, syntax: Syntax = 'auto', words: Words = ELEMENTARY, katex?: KatexParse): Parsed {
  if (syntax === 'ascii' || (syntax === 'auto' && !looksLikeLatex(text))) return parseAscii(text, words);
  if (!katex) throw new Error('parse: LaTeX needs the parser that loadLatexParser() gives');
  return parseLatex(text, katex, words);
}

const parseIn = (text: string, scope: Scope, syntax: Syntax): Parsed => parse(text, syntax, wordsOf(scope), scope.katex);

/** A formula given as a definition: `f(x) = …`, `y = …`. */
export interface Definition {
  readonly name: string;
  /** The argument on the left side, if there is one. */
  readonly variable?: string;
  readonly body: Surface;
}

/** The parts of a definition, or undefined if the text is no definition. */
export function definition(s: Surface): Definition | undefined {
  const inner = unwrapped(s);
  if (inner.kind !== 'relation' || inner.continued || inner.operands.length !== 2) return undefined;
  if (!['=', ':=', '≡'].includes(inner.signs[0].sign)) return undefined;
  const [left, body] = inner.operands;
  if (left.kind === 'name') return { name: left.text, body };
  if (left.kind !== 'call' || left.power || left.args.length !== 1 || left.args[0].kind !== 'name') return undefined;
  return { name: left.fn, variable: left.args[0].text, body };
}

/** Labels and remarks around a formula. */
function unwrapped(s: Surface): Surface {
  let inner = s;
  while (inner.kind === 'labelled' || inner.kind === 'text') inner = inner.body;
  return inner;
}

/** The term that one expression means. A definition `f(z) = …` or `y = …` is read as its right side. */
export function readExpression(text: string, ctx: Context, syntax: Syntax = 'auto'): Reading {
  const scope = scopeOf(ctx);
  const { surface, problems } = parseIn(text, scope, syntax);
  if (!surface) return { problems };
  const defined = definition(surface);
  if (defined && isNew(defined.name, scope)) {
    if (defined.variable !== undefined && defined.variable !== scope.variable) {
      const message = `This defines a function of ${defined.variable}, but the variable is ${scope.variable}.`;
      return { surface, problems: [...problems, failure('left-side', surface.span, message)] };
    }
    const said = notice('definition', surface.span, `This is read as a definition; its right side counts.`);
    const { term, problems: more } = elaborate(defined.body, ctx);
    return { term, surface: defined.body, problems: [...problems, said, ...more] };
  }
  const top = unwrapped(surface);
  if (top.kind === 'relation') {
    return {
      surface,
      problems: [...problems, failure('not-an-expression', top.signs[0].span, 'This is a relation, but one expression is expected.')],
    };
  }
  const { term, problems: more } = elaborate(surface, ctx);
  return { term, surface, problems: [...problems, ...more] };
}

/** A name that may be defined: not the variable, a parameter or a function of the vocabulary, except the one under discussion. */
const isNew = (name: string, scope: Scope): boolean => scope.underNames.has(name) || (name !== scope.variable && !scope.declared.has(name));

export interface Claim extends Reading {
  /** Every right side of a chain `g' = A = B`, in order; `term` is the last. */
  readonly sides?: readonly Term[];
}

/**
 * What a claim says the asked derivative is: the right side of `g' = …`, `g'(z) = …`, `dg/dz = …`, `d/dz g(z) = …`, or the
 * whole text if there is no sign of equality. The left side must be the derivative that is asked for.
 */
export function readClaim(text: string, ctx: Context, syntax: Syntax = 'auto'): Claim {
  const scope = scopeOf(ctx);
  const { surface, problems } = parseIn(text, scope, syntax);
  if (!surface) return { problems };
  const top = unwrapped(surface);
  if (top.kind !== 'relation') {
    const { term, problems: more } = elaborate(surface, ctx);
    return { term, sides: term ? [term] : undefined, surface, problems: [...problems, ...more] };
  }
  const wrong = (p: Problem): Claim => ({ surface, problems: [...problems, p] });
  for (const { sign, span } of top.signs) {
    if (sign === '≈') return wrong(failure('approximation', span, '"≈" is not a claim of equality; write "=" if you mean it.', '='));
    if (sign !== '=' && sign !== ':=' && sign !== '≡')
      return wrong(failure('not-an-expression', span, `A claim has the form ${asked(scope)} = …, without "${sign}".`));
  }
  const rights = top.continued ? top.operands : top.operands.slice(1);
  if (!top.continued) {
    const left = top.operands[0];
    if (!isAsked(left, scope, ctx)) {
      return wrong(
        failure('left-side', left.span, `The left side is not what is asked for, which is ${asked(scope)}.`, `${asked(scope)} = …`),
      );
    }
  }
  const sides: Term[] = [];
  const all = [...problems];
  for (const right of rights) {
    const { term, problems: more } = elaborate(right, ctx);
    for (const p of more) if (p.severity === 'error' || !all.some((q) => q.code === p.code)) all.push(p);
    if (term) sides.push(term);
  }
  if (hasError(all)) return { surface, problems: all };
  return { term: sides[sides.length - 1], sides, surface, problems: all };
}

/** The question, for messages: g'(z). */
function asked(scope: Scope): string {
  const name = scope.underNames.values().next().value ?? 'f';
  return `${name}${"'".repeat(scope.order ?? 1)}(${scope.variable})`;
}

/** Is this side the derivative that is asked for? */
function isAsked(left: Surface, scope: Scope, ctx: Context): boolean {
  const order = scope.order ?? 1;
  const isFunction = (s: Surface): boolean => {
    if (s.kind === 'group') return isFunction(s.body);
    if (s.kind === 'name' && (scope.underNames.has(s.text) || s.text === scope.output)) return true;
    const { term } = elaborate(s, ctx);
    return term !== undefined && term === scope.under?.term;
  };
  if (left.kind === 'group') return isAsked(left.body, scope, ctx);
  if (left.kind === 'prime') {
    if (left.order !== order || !isFunction(left.target)) return false;
    return !left.args || (left.args.length === 1 && left.args[0].kind === 'name' && left.args[0].text === scope.variable);
  }
  if (left.kind !== 'derivative' || left.order !== order || canonicalName(left.wrt) !== scope.variable) return false;
  return !left.operand || isFunction(left.operand);
}

/** One assumption. */
export interface Assumption {
  readonly rel: Comparison['rel'] | 'ne';
  readonly left: Term;
  readonly right: Term;
}

/** Assumptions, separated by commas or "and": comparisons of two terms, chains taken apart. */
export function readConditions(
  text: string,
  ctx: Context,
  syntax: Syntax = 'auto',
): { conditions?: readonly Assumption[]; problems: readonly Problem[] } {
  const { surface, problems } = parseIn(text, scopeOf(ctx), syntax);
  if (!surface) return { problems };
  const all: Problem[] = [...problems];
  const conditions: Assumption[] = [];
  for (const item of surface.kind === 'list' ? surface.items : [surface]) {
    const { condition, problems: more } = elaborateCondition(item, ctx);
    all.push(...more);
    if (condition && !collect(condition, conditions)) {
      all.push(
        failure('not-a-condition', item.span, 'An assumption is a comparison or several joined by "and"; "or" is not supported here.'),
      );
    }
  }
  return hasError(all) ? { problems: all } : { conditions, problems: all };
}

function collect(c: Condition, into: Assumption[]): boolean {
  if (c.kind === 'all') return c.parts.every((p) => collect(p, into));
  if (c.kind === 'no' && c.part.kind === 'compare') {
    const { rel, left, right } = c.part;
    if (rel === 'eq') into.push({ rel: 'ne', left, right });
    else into.push({ rel: rel === 'lt' ? 'le' : 'lt', left: right, right: left });
    return true;
  }
  if (c.kind !== 'compare') return false;
  into.push({ rel: c.rel, left: c.left, right: c.right });
  return true;
}
