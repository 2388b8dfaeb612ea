/**
 * What names mean: variable, parameter, output, function under discussion, constant, or unknown; bare and before a bracket.
 *
 * `g(1-g)` is a product, because the bracket mentions g bare; `g(z)`, `g(2z)` are applications; `z(1-z)` is a product, because
 * z is no function. What could be both is refused.
 */

import { div, exp, ln, one, pi, type Term, variable } from '../term/term.ts';
import { substitute } from '../term/traverse.ts';
import { undefinedTerm } from './conditions.ts';
import { type FunctionEntry, lookup, type Scope } from './context.ts';
import { splitLetters } from './letters.ts';
import { fail, type Meaning, product, type Report, say, type Value, value } from './meaning.ts';
import { FUNCTION_WORDS, greekLetter, isLetter } from './names.ts';
import { codePoint, excerpt, type Span } from './problem.ts';
import type { CallNode, Surface } from './surface.ts';

/** Letters that stand for functions so often that they are never taken for an undeclared parameter before a bracket. */
const FUNCTION_LETTERS: ReadonlySet<string> = new Set(['f', 'g', 'h', 'F', 'G', 'H', 'sigma', 'phi', 'psi', 'Phi', 'Psi']);

/** A name as people write it: σ, not sigma. */
const written = (name: string): string => greekLetter(name) ?? name;

/** A variable, parameter, output or constant; undefined if the name is none of these. */
function quantity(name: string, scope: Scope): Value | undefined {
  if (name === scope.variable || scope.declared.has(name)) return value(variable(name));
  if (scope.output !== undefined && name === scope.output && scope.under) return { kind: 'value', term: scope.under.term, output: true };
  if (scope.underNames.has(name)) return undefined;
  if (name === 'e') return value(exp(one));
  if (name === 'pi') return value(pi);
  return undefined;
}

/** May this undeclared name be a parameter, when any letter may? `z2` may not: it is probably z². */
const isParameter = (name: string, scope: Scope): boolean =>
  scope.parameters === 'any' && (isLetter(name) || (/^[A-Za-z]\d+$/.test(name) && name[0] !== scope.variable));

/** Is `e` Euler's number here? */
export const isEuler = (s: Surface, scope: Scope): boolean =>
  s.kind === 'name' &&
  s.text === 'e' &&
  scope.variable !== 'e' &&
  !scope.declared.has('e') &&
  scope.output !== 'e' &&
  !scope.underNames.has('e');

/** A name that stands alone. */
export function bareName(name: string, span: Span, scope: Scope, report: Report): Meaning {
  const known = quantity(name, scope);
  if (known) return known;
  if (scope.under && scope.underNames.has(name)) {
    say(
      report,
      'bare-function',
      span,
      `${written(name)} stands for ${written(name)}(${scope.variable}).`,
      `${written(name)}(${scope.variable})`,
    );
    return { kind: 'value', term: scope.under.term, bare: true };
  }
  const entry = lookup(scope.vocabulary, name);
  if (entry || (FUNCTION_WORDS.has(name) && !isLetter(name))) {
    return fail(
      report,
      'function-without-argument',
      span,
      `The function ${written(name)} has no argument.`,
      `${written(name)}(${scope.variable})`,
      name,
    );
  }
  if (name === 'undefined') return value(undefinedTerm());
  if (name === 'otherwise') return fail(report, 'unexpected', span, '"otherwise" belongs into a definition by cases.');
  if (isParameter(name, scope)) return value(variable(name));
  return unknownName(name, span, scope, report);
}

function unknownName(name: string, span: Span, scope: Scope, report: Report): Meaning {
  const shown = /^[\x20-\x7e]*$/.test(name) ? `"${excerpt(name)}"` : `"${excerpt(name)}" (${codePoint([...name].find((c) => c > '~')!)})`;
  const what = isLetter(name) ? 'letter' : 'name';
  return fail(report, 'unknown-name', span, `The ${what} ${shown} is not known here.`, nearby(name, scope), name);
}

/** A spelling that would be known: `xz` as x*z, `Z` as z, `z2` as z^2. */
function nearby(name: string, scope: Scope): string | undefined {
  if (name.length > 12) return undefined;
  const isKnown = (n: string): boolean => quantity(n, scope) !== undefined || isParameter(n, scope);
  const isWord = (n: string): boolean => scope.underNames.has(n) || lookup(scope.vocabulary, n) !== undefined;
  if (name.length === 1) return name !== name.toLowerCase() && isKnown(name.toLowerCase()) ? name.toLowerCase() : undefined;
  const digits = /^([A-Za-z])(\d+)$/.exec(name);
  if (digits && isKnown(digits[1])) return `${digits[1]}^${digits[2]}`;
  if (!/^[A-Za-z]+$/.test(name)) return undefined;
  const { pieces } = splitLetters(name, { isFunction: isWord, takesBare: isWord, isName: () => false });
  if (pieces.length <= 3 && pieces.every(isKnown)) return pieces.join('*');
  const [head, ...rest] = pieces;
  if (isWord(head) && head.length > 1 && rest.length > 0 && rest.length <= 2 && rest.every(isKnown)) return `${head}(${rest.join('*')})`;
  return undefined;
}

/** Letters that also name special functions. */
const SPECIAL: ReadonlySet<string> = new Set(['gamma', 'zeta', 'Gamma', 'psi']);

/** `name(…)`: an application or a product. `power` raises the value (or the first factor) to the power written between. */
export function call(
  s: CallNode,
  args: readonly Value[],
  base: Value | undefined,
  raise: (t: Term) => Term,
  scope: Scope,
  report: Report,
): Meaning {
  const name = s.fn;
  const head = quantity(name, scope);
  if (head) return asProduct(s, head, args, raise, report);
  if (scope.under && scope.underNames.has(name)) return ofUnder(s, args, scope.under.term, raise, scope, report);
  const entry = lookup(scope.vocabulary, name);
  if (entry) return applied(s, entry, args, base, raise, scope, report);
  if (SPECIAL.has(name) && args.length === 1 && args[0].term === variable(scope.variable)) {
    const message = `${name}(${scope.variable}) can be a special function, which is not known here, or a product.`;
    return fail(report, 'unknown-function', s.fnSpan, message, `${name}*${scope.variable}`, name);
  }
  if (isParameter(name, scope) && !FUNCTION_LETTERS.has(name)) return asProduct(s, value(variable(name)), args, raise, report);
  if (isLetter(name) && !FUNCTION_LETTERS.has(name)) return unknownName(name, s.fnSpan, scope, report);
  const shown = /^[\x20-\x7e]*$/.test(name) ? `"${excerpt(name)}"` : `"${excerpt(name)}" (${codePoint([...name].find((c) => c > '~')!)})`;
  return fail(report, 'unknown-function', s.fnSpan, `The function ${shown} is not known here.`, undefined, name);
}

function asProduct(s: CallNode, head: Value, args: readonly Value[], raise: (t: Term) => Term, report: Report): Meaning {
  if (args.length > 1) return fail(report, 'unexpected', s.span, `${s.fn} is not a function, so it cannot have ${args.length} arguments.`);
  return product(s.power ? raise(head.term) : head.term, args[0].term, head, args[0]);
}

/** The function under discussion before a bracket. */
function ofUnder(s: CallNode, args: readonly Value[], under: Term, raise: (t: Term) => Term, scope: Scope, report: Report): Meaning {
  const name = written(s.fn);
  if (args.length !== 1) return wrongCount(s, 1, args.length, report);
  const [arg] = args;
  if (arg.bare) {
    const message = `${name} before this bracket is read as a factor, because the bracket mentions the function without an argument.`;
    say(report, 'product-not-application', s.span, message, `${name}(${scope.variable})*(…)`);
    return product(raise(under), arg.term, arg, { kind: 'value', term: under, bare: true });
  }
  if (arg.output) {
    const message = `It is not clear whether this is the product of ${name} and the bracket, or ${name} of the bracket.`;
    return fail(report, 'ambiguous', s.span, message, `${scope.output}*(…) or ${name}(${scope.variable})*(…)`);
  }
  if (arg.applied && !s.bare) {
    const message = `${name}(…) is read as the function ${name} of what stands in the bracket, not as a product.`;
    say(report, 'application-not-product', s.span, message, `${name}(${scope.variable})*(…)`);
  }
  const at = substitute(under, new Map([[scope.variable, arg.term]]));
  return { ...value(raise(at), arg), applied: true };
}

/** A function of the vocabulary. */
function applied(
  s: CallNode,
  entry: FunctionEntry,
  args: readonly Value[],
  base: Value | undefined,
  raise: (t: Term) => Term,
  scope: Scope,
  report: Report,
): Meaning {
  const terms = args.map((a) => a.term);
  if (base) {
    if (s.fn !== 'log') return fail(report, 'unexpected', s.span, `The function ${s.fn} has no base.`);
    if (terms.length !== 1) return wrongCount(s, 1, terms.length, report);
    const digits = s.subscript?.kind === 'number' ? scope.vocabulary.get(`log${s.subscript.text}`) : undefined;
    return value(raise(digits ? digits.build(terms) : div(ln(terms[0]), ln(base.term))), ...args, base);
  }
  if (entry.arity === 'many') {
    if (terms.length < 2) return wrongCount(s, 2, terms.length, report);
    return value(raise(terms.reduce((a, b) => entry.build([a, b]))), ...args);
  }
  if (s.fn === 'log' && terms.length === 2) {
    say(report, 'natural-logarithm', s.fnSpan, 'log(u, b) is read as the logarithm of u to the base b.', 'ln(u)/ln(b)');
    return value(raise(div(ln(terms[0]), ln(terms[1]))), ...args);
  }
  if (terms.length !== entry.arity) return wrongCount(s, entry.arity, terms.length, report);
  if (s.fn === 'log') say(report, 'natural-logarithm', s.fnSpan, 'log is read as the natural logarithm ln.', 'ln');
  return value(raise(entry.build(terms)), ...args);
}

function wrongCount(s: CallNode, want: number, got: number, report: Report): Meaning {
  const many = want === 1 ? '1 argument' : `${want} arguments`;
  return fail(report, 'argument-count', s.span, `The function ${s.fn} takes ${many}, but ${got} ${got === 1 ? 'is' : 'are'} given.`);
}

/** `g z`: a factor or an argument? Products of bare names and brackets are clear; this is not. */
export function unclearProduct(left: Surface, right: Surface, scope: Scope): string | undefined {
  let last = left;
  while (last.kind === 'binary' && last.op === '*' && last.implicit) last = last.right;
  if (last.kind !== 'name' || !scope.underNames.has(last.text) || quantity(last.text, scope)) return undefined;
  let next = right;
  if (next.kind === 'binary' && next.op === '^') next = next.left;
  return next.kind === 'name' && next.text === scope.variable ? written(last.text) : undefined;
}
