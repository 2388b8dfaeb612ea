/** Derivatives inside an expression: `g'(z)`, `d/dz (…)`, and values at a place. In an answer they may be circular. */

import { type Term, variable } from '../term/term.ts';
import { occurs, substitute } from '../term/traverse.ts';
import { lookup, type Scope } from './context.ts';
import { fail, type Meaning, type Report, type Value, value } from './meaning.ts';
import { canonicalName } from './names.ts';
import type { Span } from './problem.ts';
import type { AtNode, DerivativeNode, PrimeNode } from './surface.ts';

/** `g'(u)`, `tanh''(u)`, `(…)'`. `parts`: the arguments if the target is a name, else the target first. */
export function prime(s: PrimeNode, parts: readonly Value[], scope: Scope, report: Report): Meaning {
  if (s.target.kind !== 'name') {
    const [body, ...args] = parts;
    if (args.length > 0) return fail(report, 'unexpected', s.span, 'This derivative cannot be followed by arguments.');
    return differentiated(body.term, scope.variable, s.order, s.span, scope, report, body);
  }
  const name = s.target.text;
  const [arg, ...more] = parts;
  if (more.length > 0) return fail(report, 'argument-count', s.span, `${name}' takes 1 argument.`);
  let of: Term;
  if (scope.under && (scope.underNames.has(name) || name === scope.output)) of = scope.under.term;
  else {
    const entry = lookup(scope.vocabulary, name);
    if (entry?.arity !== 1)
      return fail(report, 'unknown-function', s.target.span, `"${name}" is not known as a function of one argument here.`, undefined, name);
    if (!arg)
      return fail(report, 'function-without-argument', s.span, `The function ${name}' has no argument.`, `${name}'(${scope.variable})`);
    of = entry.build([variable(scope.variable)]);
  }
  const slope = differentiated(of, scope.variable, s.order, s.span, scope, report);
  if (slope.kind !== 'value' || !arg) return slope;
  return value(substitute(slope.term, new Map([[scope.variable, arg.term]])), arg);
}

/** `d/dz u`. */
export function derivative(s: DerivativeNode, operand: Value | undefined, scope: Scope, report: Report): Meaning {
  const wrt = canonicalName(s.wrt);
  if (!operand) return fail(report, 'derivative', s.span, 'It is not clear what is differentiated here.');
  if (wrt !== scope.variable && !scope.declared.has(wrt) && scope.parameters !== 'any') {
    return fail(report, 'unknown-name', s.span, `The letter "${wrt}" is not known here.`, undefined, wrt);
  }
  return differentiated(operand.term, wrt, s.order, s.span, scope, report, operand);
}

function differentiated(of: Term, wrt: string, order: number, span: Span, scope: Scope, report: Report, ...parts: Value[]): Meaning {
  const circular = scope.under !== undefined && wrt === scope.variable && occurs(scope.under.term, of) && !isPlain(scope.under.term);
  if (circular && !scope.allowDerivative) {
    return fail(report, 'circular', span, 'This contains the very derivative that is asked for.');
  }
  const slope = scope.differentiate?.(of, wrt, order);
  if (slope) return value(slope, ...parts);
  const message = scope.differentiate ? 'This derivative could not be worked out.' : 'A derivative is left in this formula; work it out.';
  return fail(report, 'derivative', span, message);
}

/** The identity and constants occur everywhere, so that they make nothing circular. */
const isPlain = (t: Term): boolean => t.args.length === 0;

/** `u |_{z = v}`. */
export function valueAt(s: AtNode, body: Value, place: Value): Meaning {
  return value(substitute(body.term, new Map([[canonicalName(s.name), place.term]])), place);
}
