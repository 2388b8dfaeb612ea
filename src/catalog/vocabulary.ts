/**
 * Every function that a person may name, as the elaborator wants it: the elementary functions by all their spellings, the
 * activations of the catalogue by name and alias, and a few that are written out in terms of others (sqrt, log2, Phi).
 *
 * Built once, on first use; formulas are parsed when a name is first met. Keys are canonical names (see syntax/names.ts).
 */
import { div, fromDecimal, HALF, isZero, ONE, rational } from '../num/rational.ts';
import { parseAscii } from '../syntax/ascii.ts';
import type { FunctionEntry, Vocabulary } from '../syntax/context.ts';
import { elaborate } from '../syntax/elaborate.ts';
import { canonicalName, greekLetter } from '../syntax/names.ts';
import { hasError } from '../syntax/problem.ts';
import type { Surface } from '../syntax/surface.ts';
import * as T from '../term/term.ts';
import { fold, substitute } from '../term/traverse.ts';
import { functions } from '../theory/functions.ts';
import type { Activation } from './activation.ts';
import { activations } from './catalog.ts';

/** The variable in which formulas of the catalogue are written. */
export const VARIABLE = 'z';

const u = (f: (u: T.Term) => T.Term): Pick<FunctionEntry, 'arity' | 'build'> => ({ arity: 1, build: ([x]) => f(x) });
const half = T.num(HALF);
const root2 = T.sqrt(T.two);
const clip: Pick<FunctionEntry, 'arity' | 'build'> = { arity: 3, build: ([x, low, high]) => T.fn('min', T.fn('max', x, low), high) };

/** Functions that are only a way of writing others. */
const written: readonly (readonly [names: string, entry: Pick<FunctionEntry, 'arity' | 'build'>])[] = [
  ['sqrt', u(T.sqrt)],
  ['cbrt', u((x) => T.pow(x, rational(1, 3)))],
  ['square', u((x) => T.pow(x, rational(2)))],
  ['log2', u((x) => T.div(T.ln(x), T.ln(T.two)))],
  ['log10 lg', u((x) => T.div(T.ln(x), T.ln(T.int(10))))],
  ['log1p', u((x) => T.ln(T.add(T.one, x)))],
  ['expm1', u((x) => T.sub(T.exp(x), T.one))],
  ['pow', { arity: 2, build: ([x, y]) => (y.op === 'num' ? T.pow(x, y.value!) : T.rpow(x, y)) }],
  [
    'root nthroot',
    { arity: 2, build: ([x, n]) => (n.op === 'num' && !isZero(n.value!) ? T.pow(x, div(ONE, n.value!)) : T.rpow(x, T.div(T.one, n))) },
  ],
  ['gd', u((x) => T.fn('atan', T.fn('sinh', x)))],
  ['erfc', u((x) => T.sub(T.one, T.fn('erf', x)))],
  ['Phi', u((x) => T.mul(half, T.add(T.one, T.fn('erf', T.div(x, root2)))))],
  ['phi', u((x) => T.div(T.exp(T.neg(T.div(T.pow(x, rational(2)), T.two))), T.sqrt(T.mul(T.two, T.pi))))],
  ['logit', u((x) => T.ln(T.div(x, T.sub(T.one, x))))],
  ['clip clamp', clip],
  ['asec arcsec', u((x) => T.fn('acos', T.div(T.one, x)))],
  ['acsc arccsc', u((x) => T.fn('asin', T.div(T.one, x)))],
  ['acoth arcoth', u((x) => T.fn('atanh', T.div(T.one, x)))],
  ['asech arsech', u((x) => T.fn('acosh', T.div(T.one, x)))],
  ['acsch arcsch', u((x) => T.fn('asinh', T.div(T.one, x)))],
];

let built: Vocabulary | undefined;

/** All names. */
export function vocabulary(): Vocabulary {
  if (built) return built;
  const map = new Map<string, FunctionEntry>();
  const put = (name: string, entry: FunctionEntry): void => {
    if (!map.has(name)) map.set(name, entry);
  };
  for (const f of functions) {
    const arity = f.arity === 2 ? 'many' : f.arity;
    for (const spelling of f.spellings) put(spelling, { name: f.name, arity, build: ([x, y]) => T.fn(f.name, x, y) });
  }
  for (const [names, entry] of written) {
    const [name, ...others] = names.split(' ');
    for (const spelling of [name, ...others]) put(spelling, withManners({ name, ...entry }, spelling));
  }
  for (const activation of activations) {
    const entry: FunctionEntry = { name: activation.title, arity: 1, build: ([x]) => activationTerm(activation, x) };
    for (const spelling of spellings(activation)) put(spelling, withManners(entry, spelling));
  }
  return (built = map);
}

/** Greek letters want brackets: `phi z` is a product. */
const withManners = (entry: FunctionEntry, spelling: string): FunctionEntry =>
  greekLetter(spelling) === undefined ? entry : { ...entry, bare: 'refuse' };

/** The canonical names by which an activation may be called in a formula: those of one word, hyphens left out or written "_". */
export function spellings(activation: Activation): readonly string[] {
  const names = new Set<string>();
  for (const name of [activation.name, ...activation.aliases]) {
    if (!/^[\p{L}][\p{L}\d-]*$/u.test(name)) continue;
    names.add(canonicalName(name.replaceAll('-', '')));
    if (name.includes('-')) names.add(name.replaceAll('-', '_'));
  }
  return [...names];
}

const surfaces = new Map<string, Surface>();

/** Parse a formula of the catalogue. Throws on one that is not in our syntax: a bug in the data. */
function surfaceOf(formula: string): Surface {
  let surface = surfaces.get(formula);
  if (!surface) {
    const parsed = parseAscii(formula);
    if (!parsed.surface || hasError(parsed.problems)) throw new SyntaxError(`catalogue: cannot read ${formula}`);
    surfaces.set(formula, (surface = parsed.surface));
  }
  return surface;
}

const MEMO = Symbol('catalogue formulas');

/** The formula with its parameters left open, in z. */
export function openFormula(activation: Activation): T.Term {
  // Terms belong to a session, so the memo does too; any term of the base session will do as its key.
  const table = T.memo<Map<string, T.Term>>(MEMO);
  let terms = table.get(T.zero);
  if (!terms) table.set(T.zero, (terms = new Map()));
  let term = terms.get(activation.name);
  if (!term) {
    const parameters = new Set(Object.keys(activation.parameters ?? {}));
    const context = { vocabulary: vocabulary(), variable: VARIABLE, parameters, allowDerivative: false };
    const read = elaborate(surfaceOf(activation.formula), context);
    if (!read.term) throw new SyntaxError(`catalogue: ${activation.formula} has no meaning: ${read.problems[0]?.message}`);
    terms.set(activation.name, (term = read.term));
  }
  return term;
}

/** The activation at `x`. Parameters without a value in `values` have their default. */
export function activationTerm(activation: Activation, x: T.Term, values: ReadonlyMap<string, T.Term> = new Map()): T.Term {
  const all = new Map<string, T.Term>();
  for (const [name, parameter] of Object.entries(activation.parameters ?? {})) {
    all.set(name, values.get(name) ?? T.num(fromDecimal(parameter.default)));
  }
  const term = all.size > 0 ? setParameters(openFormula(activation), all) : openFormula(activation);
  return x.op === 'var' && x.name === VARIABLE ? term : substitute(term, new Map([[VARIABLE, x]]));
}

/** Put values for parameters; a factor or divisor that becomes 1 in this way is not written. */
function setParameters(formula: T.Term, values: ReadonlyMap<string, T.Term>): T.Term {
  const isUnit = (t: T.Term): boolean => t.op === 'var' && values.get(t.name) === T.one;
  return fold<T.Term>(formula, (t, args) => {
    if (t.op === 'var') return values.get(t.name) ?? t;
    if (t.op === 'mul' && isUnit(t.args[0])) return args[1];
    if ((t.op === 'mul' || t.op === 'div') && isUnit(t.args[1])) return args[0];
    return T.rebuild(t, args);
  });
}

/** How a person may call an activation on the command line: name or alias, in any case, with hyphens, underscores or spaces. */
const plainName = (name: string): string =>
  canonicalName(name.trim())
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

let byName: ReadonlyMap<string, Activation> | undefined;

/** The activation that is called so, or undefined. */
export function activationNamed(name: string): Activation | undefined {
  if (!byName) {
    const map = new Map<string, Activation>();
    for (const a of activations) for (const n of [a.name, a.title, ...a.aliases]) if (!map.has(plainName(n))) map.set(plainName(n), a);
    byName = map;
  }
  return byName.get(plainName(name));
}
