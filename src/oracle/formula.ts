/**
 * A text as mathjs parses it, turned into a plain function of doubles and into nerdamer's notation.
 *
 * mathjs only ever *parses*: its evaluator never sees the text (`ones(20000,20000)` would end the process). Every node
 * type, operator and name is on a list here; anything else makes the text unreadable for this channel.
 */
import { create, type MathNode, parseDependencies } from 'mathjs/number';
import { numberFunctions, power } from './functions.ts';

export type Assignment = Readonly<Record<string, number>>;

export interface Formula {
  /** The value in doubles; NaN where there is none. Conditions give 1 or 0. */
  readonly value: (at: Assignment) => number;
  /** In nerdamer's notation, or undefined where it has none (conditions). */
  readonly algebra: string | undefined;
}

/** Not readable on this channel; the message says what stood in the way. */
export class Unreadable extends Error {}

export interface Reading {
  /** Letters with a value: the variable and the parameters. */
  readonly letters: ReadonlySet<string>;
  /** What names such as g and sigma stand for when they stand alone or are applied to the variable. */
  readonly self?: { readonly names: ReadonlySet<string>; readonly formula: Formula; readonly variable: string };
}

const { parse } = create(parseDependencies) as { parse: (text: string) => MathNode };

/** Characters of formulas that mathjs does not know, in its own spelling. Brackets of all kinds only group. */
const SPELLINGS = new Map([
  ['−', '-'],
  ['–', '-'],
  ['·', '*'],
  ['⋅', '*'],
  ['×', '*'],
  ['²', '^2'],
  ['³', '^3'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['[', '('],
  [']', ')'],
  ['{', '('],
  ['}', ')'],
  ['π', 'pi'],
  ['α', 'alpha'],
  ['β', 'beta'],
  ['γ', 'gamma'],
  ['λ', 'lambda'],
  ['θ', 'theta'],
]);

/** Read a text. Throws Unreadable. */
export function readFormula(text: string, reading: Reading): Formula {
  let plain = '';
  for (const char of text) plain += SPELLINGS.get(char) ?? char;
  // A single "=" compares here; in mathjs it would assign.
  plain = plain.replace(/(?<![<>!=:])=(?!=)/g, '==');
  let node: MathNode;
  try {
    node = parse(plain);
  } catch (error) {
    throw new Unreadable(`mathjs cannot parse it (${error instanceof Error ? error.message : String(error)})`);
  }
  return translate(node, reading);
}

/** The shape of mathjs nodes that this file reads; its own types leave these fields out. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly fn?: unknown;
  readonly args?: readonly Node[];
  readonly content?: Node;
  readonly condition?: Node;
  readonly trueExpr?: Node;
  readonly falseExpr?: Node;
  readonly conditionals?: readonly string[];
  readonly params?: readonly Node[];
}

function translate(root: MathNode, reading: Reading): Formula {
  const go = (node: Node): Formula => {
    switch (node.type) {
      case 'ParenthesisNode':
        return go(node.content!);
      case 'ConstantNode':
        return constant(node.value);
      case 'SymbolNode':
        return symbol(node.name!, reading);
      case 'OperatorNode':
        return operator(String(node.fn), node.args!.map(go));
      case 'FunctionNode':
        return call(node, go, reading);
      case 'ConditionalNode':
        return choice([go(node.condition!), go(node.trueExpr!), go(node.falseExpr!)]);
      case 'RelationalNode':
        return chain(node.conditionals!, node.params!.map(go));
      default:
        throw new Unreadable(`${node.type} is not on its list`);
    }
  };
  return go(root as unknown as Node);
}

function constant(value: unknown): Formula {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unreadable('a constant that is no number');
  // Exact digits for nerdamer, no exponent notation.
  const text = Math.abs(value) < 1e21 && (value === 0 || Math.abs(value) > 1e-6) ? String(value) : undefined;
  return { value: () => value, algebra: text };
}

const NUMBERS = new Map([
  ['e', Math.E],
  ['pi', Math.PI],
]);

function symbol(name: string, reading: Reading): Formula {
  if (reading.letters.has(name)) return { value: (at) => at[name], algebra: name };
  if (reading.self?.names.has(name)) return reading.self.formula;
  const number = NUMBERS.get(name);
  if (number !== undefined) return { value: () => number, algebra: name };
  throw new Unreadable(`the name ${name} is not on its list`);
}

const infix = (op: string, l: Formula, r: Formula): string | undefined =>
  l.algebra === undefined || r.algebra === undefined ? undefined : `((${l.algebra})${op}(${r.algebra}))`;

function operator(fn: string, args: readonly Formula[]): Formula {
  const [l, r] = args;
  switch (fn) {
    case 'add':
      return { value: (at) => l.value(at) + r.value(at), algebra: infix('+', l, r) };
    case 'subtract':
      return { value: (at) => l.value(at) - r.value(at), algebra: infix('-', l, r) };
    case 'multiply':
      return { value: (at) => l.value(at) * r.value(at), algebra: infix('*', l, r) };
    case 'divide':
      return { value: (at) => quotient(l.value(at), r.value(at)), algebra: infix('/', l, r) };
    case 'pow':
      return { value: (at) => power(l.value(at), r.value(at)), algebra: infix('^', l, r) };
    case 'unaryMinus':
      return { value: (at) => -l.value(at), algebra: l.algebra && `(-(${l.algebra}))` };
    case 'unaryPlus':
      return l;
    case 'and':
      return { value: (at) => Number(l.value(at) !== 0 && r.value(at) !== 0), algebra: undefined };
    case 'or':
      return { value: (at) => Number(l.value(at) !== 0 || r.value(at) !== 0), algebra: undefined };
    case 'not':
      return { value: (at) => Number(l.value(at) === 0), algebra: undefined };
    default:
      return chain([fn], args);
  }
}

const quotient = (l: number, r: number): number => (r === 0 ? Number.NaN : l / r);

const RELATIONS = new Map<string, (l: number, r: number) => boolean>([
  ['smaller', (l, r) => l < r],
  ['smallerEq', (l, r) => l <= r],
  ['larger', (l, r) => l > r],
  ['largerEq', (l, r) => l >= r],
  ['equal', (l, r) => l === r],
  ['unequal', (l, r) => l !== r],
]);

function chain(names: readonly string[], operands: readonly Formula[]): Formula {
  const relations = names.map((name) => {
    const relation = RELATIONS.get(name);
    if (!relation) throw new Unreadable(`the operation ${name} is not on its list`);
    return relation;
  });
  const value = (at: Assignment): number => {
    const x = operands.map((o) => o.value(at));
    return Number(relations.every((relation, i) => relation(x[i], x[i + 1])));
  };
  return { value, algebra: undefined };
}

/** if(c, u, v), and the longer piecewise(c1, u1, c2, u2, otherwise). */
function choice(parts: readonly Formula[]): Formula {
  const value = (at: Assignment): number => {
    let i = 0;
    for (; i + 1 < parts.length; i += 2) if (parts[i].value(at) !== 0) return parts[i + 1].value(at);
    return i < parts.length ? parts[i].value(at) : Number.NaN;
  };
  return { value, algebra: undefined };
}

function call(node: Node, go: (node: Node) => Formula, reading: Reading): Formula {
  const name = (node.fn as { name?: string }).name ?? '';
  const self = reading.self;
  const known = numberFunctions.get(name);
  if (self?.names.has(name) && !known) {
    const argument = node.args!.length === 1 ? node.args![0] : undefined;
    if (argument?.type === 'SymbolNode' && argument.name === self.variable) return self.formula;
    throw new Unreadable(`${name}(…) could be a product`);
  }
  if (name === 'if' || name === 'piecewise' || name === 'cases') return choice(node.args!.map(go));
  if (!known) throw new Unreadable(`the function ${name || '?'} is not on its list`);
  const args = node.args!.map(go);
  if (!known.arity.includes(args.length)) throw new Unreadable(`${name} with ${args.length} arguments`);
  const inner = args.every((a) => a.algebra !== undefined) ? args.map((a) => a.algebra).join(',') : undefined;
  return {
    value: (at) => known.value(...args.map((a) => a.value(at))),
    algebra: inner === undefined || known.algebra === undefined ? undefined : known.algebra.replaceAll('$', () => inner),
  };
}
