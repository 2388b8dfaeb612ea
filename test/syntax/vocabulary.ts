/** A small vocabulary for the syntax tests, and the contexts that they use. */
import * as Q from '../../src/num/rational.ts';
import type { Context, FunctionEntry, Vocabulary } from '../../src/syntax/context.ts';
import { add, div, exp, fn, int, ln, mul, neg, one, pi, pow, sqrt, type Term, two, variable, zero } from '../../src/term/term.ts';

const entries: [string[], number | 'many', (args: readonly Term[]) => Term, 'refuse'?][] = [];
const unary = 'exp ln sin cos tan cot sec csc sinh cosh tanh sech csch coth asin acos atan asinh acosh atanh erf abs sign'.split(' ');
for (const name of unary) entries.push([[name], 1, ([u]) => fn(name, u)]);
for (const name of ['max', 'min']) entries.push([[name], 'many', ([u, v]) => fn(name, u, v)]);
entries.push(
  [['log'], 1, ([u]) => ln(u)],
  [['log2'], 1, ([u]) => div(ln(u), ln(two))],
  [['log10'], 1, ([u]) => div(ln(u), ln(int(10)))],
  [['sqrt'], 1, ([u]) => sqrt(u)],
  [['cbrt'], 1, ([u]) => pow(u, Q.rational(1, 3))],
  ...['asin', 'acos', 'atan', 'asinh', 'acosh', 'atanh'].map((name): (typeof entries)[number] => [
    [`arc${name.slice(1)}`, `ar${name.slice(1)}`],
    1,
    ([u]) => fn(name, u),
  ]),
  [['sigma'], 1, ([u]) => sigmoid(u), 'refuse'],
  [['sigmoid', 'logistic'], 1, ([u]) => sigmoid(u)],
  [['softplus'], 1, ([u]) => ln(add(one, exp(u)))],
  [['relu'], 1, ([u]) => fn('max', zero, u)],
  [['Phi'], 1, ([u]) => div(add(one, fn('erf', div(u, sqrt(two)))), two), 'refuse'],
  [['phi'], 1, ([u]) => div(exp(neg(div(pow(u, Q.TWO), two))), sqrt(mul(two, pi))), 'refuse'],
);

export const sigmoid = (u: Term): Term => div(one, add(one, exp(neg(u))));

export const vocabulary: Vocabulary = new Map(
  entries.flatMap(([names, arity, build, bare]) =>
    names.map((name): [string, FunctionEntry] => [name, bare ? { name, arity, build, bare } : { name, arity, build }]),
  ),
);

export const z = variable('z');

/** Any letter is a parameter. */
export const open: Context = { vocabulary, variable: 'z', parameters: 'any', allowDerivative: false };
/** A claim about the derivative of the sigmoid function. */
export const sigmoidClaim: Context = {
  vocabulary,
  variable: 'z',
  parameters: new Set<string>(),
  under: { names: new Set(['g', 'σ', 'sigmoid']), term: sigmoid(z) },
  output: 'a',
  allowDerivative: false,
};
/** A claim about the derivative of tanh. */
export const tanhClaim: Context = {
  ...sigmoidClaim,
  under: { names: new Set(['g', 'tanh']), term: fn('tanh', z) },
};
