/**
 * What a question as typed asks for: texts in, a question about terms out, with notices on how doubtful texts were read,
 * or problems with their places. The command line, the batch filter and the library all come through here.
 *
 * The rules: the variable is the one asked for, else the one of a definition `g(z) = …`, else z, else f's only letter. Letters
 * of f and of the assumptions are parameters; any other letter in a claim is an error. In a claim `a` stands for g(z) unless it is
 * a parameter, and g, f and the function's own name (σ, tanh) stand for it with or without an argument.
 *
 * Makes terms in the running session; LaTeX needs KaTeX's parser, handed in.
 */
import type { Activation } from '../catalog/activation.ts';
import { activationNamed, activationTerm, spellings, VARIABLE, vocabulary } from '../catalog/vocabulary.ts';
import type { DerivativeQuestion, EqualityQuestion } from '../derive/verdict.ts';
import { type Context, lookup, wordsOf } from '../syntax/context.ts';
import type { KatexParse } from '../syntax/katex-node.ts';
import { canonicalName, isLetter } from '../syntax/names.ts';
import { failure, hasError, notice, type Problem } from '../syntax/problem.ts';
import { type Assumption, definition, parse, readClaim, readConditions, readExpression, type Syntax } from '../syntax/read.ts';
import { freeNames, type Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { type Term, variable as variableTerm } from '../term/term.ts';

export interface DerivativeInput {
  /** Name of the catalogue, expression, or definition `g(z) = …`. */
  readonly f: string;
  readonly claim: string;
  readonly variable?: string;
  /** Default 1. */
  readonly order?: number;
  /** Comparisons, `alpha > 0`, also chained and separated by commas. */
  readonly assume?: readonly string[];
  readonly syntax?: Syntax;
}
export interface EqualityInput {
  readonly left: string;
  readonly right: string;
  readonly variable?: string;
  readonly assume?: readonly string[];
  readonly syntax?: Syntax;
}

export type Place = 'f' | 'claim' | 'left' | 'right' | 'assume' | 'variable' | 'order';
/** A problem and the text it is in. */
export interface Located {
  readonly place: Place;
  readonly text: string;
  readonly problem: Problem;
}

/** One side of a question as it was read. */
export interface Side {
  readonly text: string;
  readonly term: Term;
  /** The typed tree, where the text was an expression and not a name of the catalogue. */
  readonly surface?: Surface;
  readonly activation?: Activation;
}

interface Readable {
  readonly ok: true;
  readonly notices: readonly Located[];
  /** Letters other than the variable, sorted. */
  readonly parameters: readonly string[];
  /** Assumptions as texts: those given, and those of the catalogue that were added. */
  readonly assumed: readonly string[];
}
export interface ReadDerivative extends Readable {
  readonly question: DerivativeQuestion;
  readonly f: Side;
  readonly claim: Side;
  /** For a chain `g' = A = B`: every right side, the claim's term last. */
  readonly sides: readonly Term[];
  /** Names that stand for f at the variable. */
  readonly self: readonly string[];
}
export interface ReadEquality extends Readable {
  readonly question: EqualityQuestion;
  readonly left: Side;
  readonly right: Side;
}
export interface Unreadable {
  readonly ok: false;
  /** Errors and the notices found before them. */
  readonly problems: readonly Located[];
}

/** Highest order of derivative that can be asked for. */
const HIGHEST_ORDER = 1000;

/** Collects what is said about the texts of one question. */
interface Reader {
  readonly syntax: Syntax;
  readonly katex?: KatexParse;
  readonly said: Located[];
}

function note(reader: Reader, place: Place, text: string, problems: readonly Problem[]): void {
  for (const problem of problems) reader.said.push({ place, text, problem });
}
const failed = (reader: Reader): boolean => hasError(reader.said.map((s) => s.problem));
const unreadable = (reader: Reader): Unreadable => ({ ok: false, problems: reader.said });
const whole = (text: string): Problem['span'] => ({ from: 0, to: text.length });
const NO_NAMES: ReadonlySet<string> = new Set();

const context = (reader: Reader, variable: string, parameters: ReadonlySet<string> | 'any'): Context => ({
  vocabulary: vocabulary(),
  variable,
  parameters,
  allowDerivative: false,
  katex: reader.katex,
});

/** Every letter of a text that is no function, in reading order; empty for a text that cannot be parsed. */
function lettersOf(reader: Reader, text: string): { letters: readonly string[]; surface?: Surface } {
  const words = wordsOf({ vocabulary: vocabulary(), variable: '', declared: NO_NAMES, underNames: NO_NAMES });
  const { surface } = parse(text, reader.syntax, words, reader.katex);
  if (!surface) return { letters: [] };
  const body = definition(surface)?.body ?? surface;
  return { letters: freeNames(body, words.isFunction), surface };
}

/** The variable of f, or undefined after saying why there is none. */
function chooseVariable(reader: Reader, text: string, wanted: string | undefined): { variable: string; name?: string } | undefined {
  const { letters, surface } = lettersOf(reader, text);
  const defined = surface && definition(surface);
  const name = defined?.name;
  if (wanted !== undefined) return { variable: wanted, name };
  if (defined?.variable !== undefined) return { variable: defined.variable, name };
  // Names that are no letters are the elaborator's business: it says what is wrong with them.
  if (letters.includes(VARIABLE) || !letters.every(isLetter) || letters.length === 0) return { variable: VARIABLE, name };
  if (letters.length === 1) return { variable: letters[0], name };
  const message = `Which letter is the variable: ${letters.slice(0, 5).join(', ')}? There is no z.`;
  note(reader, 'f', text, [failure('ambiguous', whole(text), message, `--variable ${letters[0]}`)]);
  return undefined;
}

/** A letter that was given as the variable, in canonical spelling. */
function wantedVariable(reader: Reader, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const name = canonicalName(text.trim());
  if (/^\p{L}[\p{L}\d]*(?:_\w+)?$/u.test(name) && name !== 'e' && name !== 'pi' && !lookup(vocabulary(), name)) return name;
  note(reader, 'variable', text, [failure('unknown-name', whole(text), 'A variable is one letter, such as z or x.', 'z')]);
  return undefined;
}

function readAssumptions(reader: Reader, texts: readonly string[], variable: string): Prop[] {
  const props: Prop[] = [];
  for (const text of texts) {
    const { conditions, problems } = readConditions(text, context(reader, variable, 'any'), reader.syntax);
    note(reader, 'assume', text, problems);
    for (const c of conditions ?? []) props.push(toProp(c));
  }
  return props;
}
function toProp(c: Assumption): Prop {
  switch (c.rel) {
    case 'lt':
      return P.lt(c.left, c.right);
    case 'le':
      return P.le(c.left, c.right);
    case 'eq':
      return P.eq(c.left, c.right);
    case 'ne':
      return P.ne(c.left, c.right);
  }
}

const varsOf = (props: readonly Prop[]): string[] => props.flatMap((p) => [...P.propVars(p)]);

/**
 * A function of the catalogue. Its parameters have their defaults, unless the claim or an assumption mentions one: then all of
 * them are left open, under the assumptions given or else those of the catalogue.
 */
function readActivation(
  reader: Reader,
  text: string,
  place: Place,
  a: Activation,
  variable: string,
  mentioned: ReadonlySet<string>,
  assumedOf: ReadonlySet<string>,
): { side: Side; assume: readonly string[] } {
  const parameters = Object.entries(a.parameters ?? {});
  const x = variableTerm(variable);
  if (parameters.length === 0) return { side: { text, term: activationTerm(a, x), activation: a }, assume: [] };
  const open = parameters.some(([name]) => mentioned.has(name));
  if (open) {
    const assume = parameters.filter(([name]) => !assumedOf.has(name)).flatMap(([, p]) => p.assume ?? []);
    const under = assume.length > 0 ? ` for ${assume.join(', ')}` : '';
    note(reader, place, text, [notice('definition', whole(text), `${a.title} is ${a.formula}${under}.`)]);
    const letters = new Map(parameters.map(([name]) => [name, variableTerm(name)]));
    return { side: { text, term: activationTerm(a, x, letters), activation: a }, assume };
  }
  const values = parameters.map(([name, p]) => `${name} = ${p.default}`).join(', ');
  note(reader, place, text, [notice('definition', whole(text), `${a.title} is ${a.formula} with ${values}.`)]);
  return { side: { text, term: activationTerm(a, x), activation: a }, assume: [] };
}

/** Words of a text in canonical spelling. */
function wordsIn(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.slice(0, 10_000).matchAll(/\p{L}[\p{L}\d]*/gu)) words.add(canonicalName(word));
  return words;
}

/** The names that stand for f in a claim, the one for messages first. */
function namesOf(f: Side, name: string | undefined, variable: string, parameters: ReadonlySet<string>, claim: string): string[] {
  const names = new Set<string>();
  if (name !== undefined) names.add(canonicalName(name));
  names.add('g').add('f');
  if (f.activation) for (const spelling of spellings(f.activation)) names.add(spelling);
  // Any other name of the same function that the claim uses: σ for 1/(1+e^-z), tanh for tanh(z).
  const x = variableTerm(variable);
  for (const word of wordsIn(claim)) {
    const entry = parameters.has(word) || names.has(word) ? undefined : lookup(vocabulary(), word);
    if (entry?.arity === 1 && entry.build([x]) === f.term) names.add(word);
  }
  return [...names].filter((n) => n !== variable && !parameters.has(n));
}

/** A question about f alone: which function, which variable. Used by `derive`, and first of all by questions with a claim. */
interface ReadFunction {
  readonly f: Side;
  readonly name?: string;
  readonly variable: string;
  readonly assume: readonly Prop[];
  readonly assumed: readonly string[];
}

function readF(reader: Reader, input: Omit<DerivativeInput, 'claim'>, claim?: string): ReadFunction | undefined {
  const texts = input.assume ?? [];
  const wanted = wantedVariable(reader, input.variable);
  if (failed(reader)) return undefined;
  const activation = activationNamed(input.f);
  if (activation) {
    const parameters = Object.keys(activation.parameters ?? {});
    const asked = wanted !== undefined && parameters.includes(wanted);
    const variable = asked ? VARIABLE : (wanted ?? VARIABLE);
    const assumedOf = new Set(parameters.length > 0 ? varsOf(readAssumptions({ ...reader, said: [] }, texts, variable)) : []);
    const mentioned = new Set(assumedOf);
    if (parameters.length > 0 && claim !== undefined) for (const letter of lettersOf(reader, claim).letters) mentioned.add(letter);
    if (asked) mentioned.add(wanted);
    const { side, assume } = readActivation(reader, input.f, 'f', activation, variable, mentioned, assumedOf);
    const assumed = [...texts, ...assume];
    return { f: side, variable: wanted ?? VARIABLE, assume: readAssumptions(reader, assumed, variable), assumed };
  }
  const chosen = chooseVariable(reader, input.f, wanted);
  if (!chosen) return undefined;
  const { variable, name } = chosen;
  const { term, surface, problems } = readExpression(input.f, context(reader, variable, 'any'), reader.syntax);
  note(reader, 'f', input.f, name === undefined ? problems : problems.filter((p) => p.code !== 'definition'));
  const assume = readAssumptions(reader, texts, variable);
  if (!term || failed(reader)) return undefined;
  return { f: { text: input.f, term, surface }, name, variable, assume, assumed: texts };
}

const newReader = (syntax: Syntax | undefined, katex: KatexParse | undefined): Reader => ({ syntax: syntax ?? 'auto', katex, said: [] });

/** f alone, as `derive` and `show` need it. */
export interface FunctionReading extends Readable {
  readonly f: Side;
  readonly variable: string;
  readonly assume: readonly Prop[];
}
export function readFunction(input: Omit<DerivativeInput, 'claim'>, katex?: KatexParse): FunctionReading | Unreadable {
  const reader = newReader(input.syntax, katex);
  const read = readF(reader, input);
  if (!read || failed(reader)) return unreadable(reader);
  const { f, variable, assume, assumed } = read;
  const letters = new Set([...f.term.vars, ...varsOf(assume)]);
  letters.delete(variable);
  return { ok: true, f, variable, assume, assumed, notices: reader.said, parameters: [...letters].sort() };
}

/** Is the claim the derivative of f? */
export function readDerivativeQuestion(input: DerivativeInput, katex?: KatexParse): ReadDerivative | Unreadable {
  const reader = newReader(input.syntax, katex);
  const order = input.order ?? 1;
  if (!Number.isInteger(order) || order < 1 || order > HIGHEST_ORDER) {
    const text = String(order);
    note(reader, 'order', text, [failure('number-format', whole(text), `The order is a whole number from 1 to ${HIGHEST_ORDER}.`, '1')]);
    return unreadable(reader);
  }
  const read = readF(reader, input, input.claim);
  if (!read || failed(reader)) return unreadable(reader);
  const { f, variable, assume } = read;
  const parameters = new Set([...f.term.vars, ...varsOf(assume)]);
  parameters.delete(variable);
  const self = namesOf(f, read.name, variable, parameters, input.claim);
  const output = parameters.has('a') || variable === 'a' ? undefined : 'a';
  const claimContext: Context = { ...context(reader, variable, parameters), under: { names: new Set(self), term: f.term }, output, order };
  const { term, sides, surface, problems } = readClaim(input.claim, claimContext, reader.syntax);
  note(reader, 'claim', input.claim, problems);
  if (!term || failed(reader)) return unreadable(reader);
  return {
    ok: true,
    question: { kind: 'derivative', f: f.term, claim: term, wrt: variable, order, assume },
    f,
    claim: { text: input.claim, term, surface },
    sides: sides ?? [term],
    self: output === undefined ? self : [...self, output],
    notices: reader.said,
    parameters: [...parameters].sort(),
    assumed: read.assumed,
  };
}

/** Are the two sides equal? */
export function readEqualityQuestion(input: EqualityInput, katex?: KatexParse): ReadEquality | Unreadable {
  const reader = newReader(input.syntax, katex);
  const texts = input.assume ?? [];
  const wanted = wantedVariable(reader, input.variable);
  if (failed(reader)) return unreadable(reader);
  const named = [activationNamed(input.left), activationNamed(input.right)];
  const letters = [input.left, input.right].flatMap((text, i) => (named[i] ? [VARIABLE] : lettersOf(reader, text).letters));
  // Which letter is called the variable changes nothing in the answer here.
  const variable = wanted ?? (letters.includes(VARIABLE) || letters.length === 0 ? VARIABLE : letters[0]);
  const all = [...texts];
  const assumedOf = new Set(varsOf(readAssumptions({ ...reader, said: [] }, texts, variable)));
  const mentioned = new Set([...letters, ...assumedOf]);
  const side = (text: string, place: Place, activation: Activation | undefined): Side | undefined => {
    if (activation) {
      const { side: s, assume } = readActivation(reader, text, place, activation, variable, mentioned, assumedOf);
      all.push(...assume);
      return s;
    }
    const { term, surface, problems } = readExpression(text, context(reader, variable, 'any'), reader.syntax);
    note(reader, place, text, problems);
    return term && { text, term, surface };
  };
  const left = side(input.left, 'left', named[0]);
  const right = side(input.right, 'right', named[1]);
  const assume = readAssumptions(reader, all, variable);
  if (!left || !right || failed(reader)) return unreadable(reader);
  const parameters = new Set([...left.term.vars, ...right.term.vars, ...varsOf(assume)]);
  parameters.delete(variable);
  const question: EqualityQuestion = { kind: 'equal', left: left.term, right: right.term, wrt: variable, assume };
  return { ok: true, question, left, right, notices: reader.said, parameters: [...parameters].sort(), assumed: all };
}
