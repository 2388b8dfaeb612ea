/**
 * Proof files: theorems written down with every inference they rest on, and read back by carrying out each inference again.
 * The format is in docs/trust.md. Reading believes nothing: a theorem comes out only where the kernel makes it anew.
 */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Prop, PropKind } from '../term/prop.ts';
import { prop } from '../term/prop.ts';
import type { Relation, Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { functionNamed } from '../theory/functions.ts';
import { infer, KernelError, type Theorem } from './kernel.ts';
import type { Step, StepName } from './step.ts';

export type TermRow = readonly (string | number)[];
export interface PropRow {
  readonly kind: string;
  readonly terms: readonly number[];
  readonly wrt?: string;
  readonly order?: number;
  readonly tag?: string;
}
export type Field = string | number | readonly number[] | Readonly<Record<string, number | string>>;
export type StepRow = Readonly<Record<string, Field>>;
export interface ProofFile {
  readonly format: 'gprime-proof';
  readonly version: 1;
  /** For people; checkers are told the question separately. */
  readonly question: Readonly<Record<string, unknown>>;
  readonly terms: readonly TermRow[];
  readonly props: readonly PropRow[];
  readonly steps: readonly StepRow[];
  readonly theorems: readonly number[];
}

type FieldType = 'term' | 'prop' | 'theorem' | 'theorems' | 'props' | 'string' | 'number' | 'instance' | 'point';
const two = { left: 'theorem', right: 'theorem' } as const;
const side = {
  side: 'string',
  agreement: 'theorem',
  derivative: 'theorem',
  value: 'theorem',
  slope: 'theorem',
  increasing: 'theorem',
  zero: 'theorem',
  facts: 'theorems',
} as const;
/** The fields of each step and what they hold. */
const FIELDS: Readonly<Record<StepName, Readonly<Record<string, FieldType>>>> = {
  assume: { prop: 'prop' },
  rule: { rule: 'string', wrt: 'string', instance: 'instance', premises: 'theorems' },
  reflexivity: { defined: 'theorem' },
  defined: { of: 'term', facts: 'theorems' },
  undefined: { of: 'term', part: 'theorem' },
  rewrite: { defined: 'theorem', equations: 'theorems' },
  field: { ...two, definitions: 'theorems', reductions: 'theorems' },
  enclosure: { left: 'term', right: 'term', point: 'point', precision: 'number' },
  split: { on: 'props', cases: 'theorems', defined: 'theorems' },
  cut: { theorem: 'theorem', lemma: 'theorem' },
  absurd: { contradiction: 'theorem', prop: 'prop' },
  value: { derivative: 'theorem', equation: 'theorem' },
  transfer: { derivative: 'theorem', agreement: 'theorem', facts: 'theorems' },
  'next-order': { lower: 'theorem', derivative: 'theorem', facts: 'theorems' },
  'one-sided': side,
  'broken-side': side,
  'both-sides': two,
  corner: { ...two, unequal: 'theorem' },
  edge: { of: 'term', part: 'term', zero: 'theorem', slope: 'theorem', nonzero: 'theorem' },
  constancy: { derivative: 'theorem', value: 'theorem', inside: 'theorems' },
  'isolated-simple': { derivative: 'theorem', nonzero: 'theorem' },
  'isolated-analytic': { of: 'term', wrt: 'string', facts: 'theorems', witness: 'theorem', inside: 'theorems' },
  'isolated-product': two,
  'answers-derivative': { derivative: 'theorem' },
  'answers-between': { ...two, low: 'theorem', high: 'theorem' },
  'answers-vacuous': { because: 'theorem', prop: 'prop' },
  'answers-order': { lower: 'theorem', answer: 'theorem', facts: 'theorems' },
  nearly: { prop: 'prop', defined: 'theorem', isolated: 'theorems', facts: 'theorems' },
  agrees: { because: 'theorem', prop: 'prop' },
  differs: { derivative: 'theorem', unequal: 'theorem' },
  outside: { ...two, first: 'theorem', second: 'theorem' },
};

/** Tables of a proof file under construction. */
export interface Writer {
  readonly terms: TermRow[];
  readonly props: PropRow[];
  term(t: Term): number;
  prop(p: Prop): number;
}

/** Number terms and propositions for a file (also used for questions). */
export function writer(): Writer {
  const terms: TermRow[] = [];
  const props: PropRow[] = [];
  const termIds = new Map<Term, number>();
  const propIds = new Map<Prop, number>();
  const term = (root: Term): number => {
    for (const t of postorder(root, (u) => termIds.has(u))) {
      termIds.set(t, terms.length);
      terms.push(termRow(t, termIds));
    }
    return termIds.get(root)!;
  };
  const write = (p: Prop): number => {
    let i = propIds.get(p);
    if (i === undefined) {
      const row: Record<string, unknown> = { kind: p.kind, terms: p.terms.map(term) };
      if (p.wrt) row.wrt = p.wrt;
      if (p.order) row.order = p.order;
      if (p.tag) row.tag = p.tag;
      i = props.length;
      propIds.set(p, i);
      props.push(row as unknown as PropRow);
    }
    return i;
  };
  return { terms, props, term, prop: write };
}
function termRow(t: Term, ids: ReadonlyMap<Term, number>): TermRow {
  const args = t.args.map((a) => ids.get(a)!);
  switch (t.op) {
    case 'num':
      return ['num', Q.toString(t.value!)];
    case 'var':
      return ['var', t.name];
    case 'pow':
      return ['pow', args[0], Q.toString(t.value!)];
    case 'fn':
    case 'if':
      return [t.op, t.name, ...args];
    default:
      return [t.op, ...args];
  }
}

/** Write theorems down with everything they rest on. */
export function serialize(theorems: readonly Theorem[], question: Readonly<Record<string, unknown>> = {}): ProofFile {
  const out = writer();
  const steps: StepRow[] = [];
  const ids = new Map<Theorem, number>();
  const stack = [...theorems].reverse();
  while (stack.length > 0) {
    const t = stack[stack.length - 1];
    if (ids.has(t)) {
      stack.pop();
      continue;
    }
    const waiting = premisesOf(t.why).filter((p) => !ids.has(p));
    if (waiting.length > 0) {
      stack.push(...waiting.reverse());
      continue;
    }
    stack.pop();
    const row: Record<string, Field> = { step: t.why.step };
    for (const [name, type] of Object.entries(FIELDS[t.why.step])) row[name] = encode(fieldOf(t.why, name), type, out, ids);
    ids.set(t, steps.length);
    steps.push(row);
  }
  return {
    format: 'gprime-proof',
    version: 1,
    question,
    terms: out.terms,
    props: out.props,
    steps,
    theorems: theorems.map((t) => ids.get(t)!),
  };
}
const fieldOf = (s: Step, name: string): unknown => (s as unknown as Readonly<Record<string, unknown>>)[name];

/** The theorems an inference was made from. */
export function premisesOf(s: Step): Theorem[] {
  const out: Theorem[] = [];
  for (const [name, type] of Object.entries(FIELDS[s.step])) {
    const value = fieldOf(s, name);
    if (type === 'theorem') out.push(value as Theorem);
    if (type === 'theorems') out.push(...(value as readonly Theorem[]));
  }
  return out;
}

function encode(value: unknown, type: FieldType, out: Writer, ids: ReadonlyMap<Theorem, number>): Field {
  switch (type) {
    case 'term':
      return out.term(value as Term);
    case 'prop':
      return out.prop(value as Prop);
    case 'props':
      return (value as readonly Prop[]).map(out.prop);
    case 'theorem':
      return ids.get(value as Theorem)!;
    case 'theorems':
      return (value as readonly Theorem[]).map((t) => ids.get(t)!);
    case 'instance':
      return Object.fromEntries([...(value as ReadonlyMap<string, Term>)].map(([k, t]) => [k, out.term(t)]));
    case 'point':
      return Object.fromEntries([...(value as ReadonlyMap<string, Rational>)].map(([k, q]) => [k, Q.toString(q)]));
    default:
      return value as string | number;
  }
}

/** Carry out every inference of a file again; the theorems it lists. Throws KernelError (or RangeError) on a file that does not hold up. */
export function replay(file: ProofFile | string): Theorem[] {
  const data: unknown = typeof file === 'string' ? JSON.parse(file) : file;
  if (!isRecord(data) || data.format !== 'gprime-proof' || data.version !== 1) throw new KernelError('not a proof file of version 1');
  onlyKeys(data, ['format', 'version', 'question', 'terms', 'props', 'steps', 'theorems']);
  const { terms, props } = readTables(data);
  const steps: Theorem[] = [];
  for (const row of list(data.steps)) {
    if (!isRecord(row) || typeof row.step !== 'string' || !Object.hasOwn(FIELDS, row.step)) throw new KernelError('unknown step');
    const fields = FIELDS[row.step as StepName];
    const step: Record<string, unknown> = { step: row.step };
    for (const key of Object.keys(row)) if (key !== 'step' && !Object.hasOwn(fields, key)) throw new KernelError(`unknown field ${key}`);
    for (const [name, type] of Object.entries(fields)) step[name] = decode(row[name], type, terms, props, steps);
    steps.push(infer(step as unknown as Step));
  }
  return list(data.theorems).map((i) => at(steps, i));
}
/** The tables of terms and propositions of a proof or a question, made in this session. Throws KernelError on anything else. */
export function readTables(data: { readonly terms?: unknown; readonly props?: unknown }): {
  readonly terms: readonly Term[];
  readonly props: readonly Prop[];
} {
  const terms: Term[] = [];
  for (const row of list(data.terms)) terms.push(readTerm(list(row), terms));
  return { terms, props: list(data.props).map((row) => readProp(row, terms)) };
}
const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
function list(x: unknown): readonly unknown[] {
  if (!Array.isArray(x)) throw new KernelError('a list is missing');
  return x;
}
function at<X>(table: readonly X[], i: unknown): X {
  if (typeof i !== 'number' || !Number.isInteger(i) || i < 0 || i >= table.length) throw new KernelError('an index is out of range');
  return table[i];
}
function text(x: unknown): string {
  if (typeof x !== 'string') throw new KernelError('a text is missing');
  return x;
}
function onlyKeys(x: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  for (const key of Object.keys(x)) if (!keys.includes(key)) throw new KernelError('an unknown field');
}
/** A rational in lowest terms, as this program writes it. */
function number(x: unknown): Rational {
  if (text(x).length > MAX_DIGITS) throw new KernelError('a number is too long');
  const q = Q.parse(text(x));
  if (Q.toString(q) !== x) throw new KernelError('a number is not in lowest terms');
  return q;
}
const MAX_DIGITS = 20_000;
const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
function readTerm(row: readonly unknown[], terms: readonly Term[]): Term {
  const arg = (i: number): Term => at(terms, row[i]);
  const arity = (n: number): void => {
    if (row.length !== n + 1) throw new KernelError('a term has the wrong number of parts');
  };
  const op = text(row[0]);
  switch (op) {
    case 'num':
      arity(1);
      return T.num(number(row[1]));
    case 'var':
      arity(1);
      if (!NAME.test(text(row[1]))) throw new KernelError('not a name');
      return T.variable(text(row[1]));
    case 'pi':
      arity(0);
      return T.pi;
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'rpow':
      arity(2);
      return T[op](arg(1), arg(2));
    case 'neg':
      arity(1);
      return T.neg(arg(1));
    case 'pow':
      arity(2);
      return T.pow(arg(1), number(row[2]));
    case 'fn':
      if (!functionNamed.has(text(row[1])) || row.length !== functionNamed.get(text(row[1]))!.arity + 2)
        throw new KernelError('unknown function');
      return row.length === 4 ? T.fn(text(row[1]), arg(2), arg(3)) : T.fn(text(row[1]), arg(2));
    case 'if':
      arity(5);
      if (!['lt', 'le', 'eq'].includes(text(row[1]))) throw new KernelError('unknown relation');
      return T.iff(text(row[1]) as Relation, arg(2), arg(3), arg(4), arg(5));
    default:
      throw new KernelError('unknown term');
  }
}
/** Kinds a file may state, with the number of their terms. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ...['eq', 'ne', 'lt', 'le', 'derivative', 'answers', 'nearly', 'agrees', 'differs', 'outside'].map((k): [string, number] => [k, 2]),
  ...['defined', 'undefined', 'unjudged', 'nondifferentiable', 'isolated'].map((k): [string, number] => [k, 1]),
]);
function readProp(row: unknown, terms: readonly Term[]): Prop {
  if (!isRecord(row)) throw new KernelError('not a proposition');
  const kind = text(row.kind);
  const parts = list(row.terms).map((i) => at(terms, i));
  if (KINDS.get(kind) !== parts.length) throw new KernelError('not a proposition');
  onlyKeys(row, ['kind', 'terms', 'wrt', 'order', 'tag']);
  const order = row.order ?? 0;
  if (typeof order !== 'number' || !Number.isInteger(order) || order < 0 || order > 1000) throw new KernelError('not an order');
  const wrt = text(row.wrt ?? '');
  const tag = text(row.tag ?? '');
  const [bound, ordered] = [BOUND.has(kind), ORDERED.has(kind)];
  if (bound ? !NAME.test(wrt) : wrt !== '') throw new KernelError('not the variable of this kind of proposition');
  const sided = kind === 'derivative' && (tag === 'left' || tag === 'right') && order === 1;
  if ((ordered ? order < 1 : order !== 0) || (tag !== '' && !sided)) throw new KernelError('not a proposition');
  return prop(kind as PropKind, parts, wrt, order, tag);
}
/** Kinds with a variable, and those with an order of differentiation. */
const BOUND: ReadonlySet<string> = new Set([
  'derivative',
  'answers',
  'nearly',
  'differs',
  'outside',
  'unjudged',
  'nondifferentiable',
  'isolated',
]);
const ORDERED: ReadonlySet<string> = new Set(['derivative', 'answers', 'nearly', 'differs', 'nondifferentiable']);
function decode(value: unknown, type: FieldType, terms: readonly Term[], props: readonly Prop[], steps: readonly Theorem[]): unknown {
  switch (type) {
    case 'term':
      return at(terms, value);
    case 'prop':
      return at(props, value);
    case 'props':
      return list(value).map((i) => at(props, i));
    case 'theorem':
      return at(steps, value);
    case 'theorems':
      return list(value).map((i) => at(steps, i));
    case 'instance':
    case 'point': {
      if (!isRecord(value)) throw new KernelError('a table is missing');
      if (type === 'point') for (const k of Object.keys(value)) if (!NAME.test(k)) throw new KernelError('not a name');
      return new Map(Object.entries(value).map(([k, v]) => [k, type === 'point' ? number(v) : at(terms, v)]));
    }
    case 'number':
      if (typeof value !== 'number' || !Number.isInteger(value)) throw new KernelError('a number is missing');
      return value;
    case 'string':
      return text(value);
  }
}
