// The terms and propositions of one check, interned: equal terms have equal numbers, and a child's number is smaller than its parent's.
// Nothing here recurses on the depth of a term.

import { demand, LIMITS } from './limits.mjs';
import { parse, show } from './rational.mjs';

/** Functions and how many arguments each takes. */
export const ARITY = new Map(
  `abs acos acosh asin asinh atan atanh cos cosh cot coth csc csch erf exp ln sec sech sign sin sinh tan tanh`
    .split(' ')
    .map((name) => /** @type {[string, number]} */ ([name, 1]))
    .concat([
      ['max', 2],
      ['min', 2],
    ]),
);

const BINARY = new Set(['add', 'sub', 'mul', 'div', 'rpow']);
const RELATION = new Set(['eq', 'ne', 'lt', 'le']);
const BRANCHING = new Set(['lt', 'le', 'eq']);
const NAME = /^[\p{L}_][\p{L}\p{N}_']{0,63}$/u;

/** What each kind of proposition carries: number of terms, whether it has a variable, an order, a side. */
const PROPS = new Map(
  Object.entries({
    eq: [2],
    ne: [2],
    lt: [2],
    le: [2],
    defined: [1],
    undefined: [1],
    derivative: [2, 'wrt', 'order', 'tag'],
    unjudged: [1, 'wrt'],
    nondifferentiable: [1, 'wrt', 'order'],
    isolated: [1, 'wrt'],
    answers: [2, 'wrt', 'order'],
    nearly: [2, 'wrt', 'order'],
    agrees: [2],
    differs: [2, 'wrt', 'order'],
    outside: [2, 'wrt'],
  }),
);

export const isName = (text) => typeof text === 'string' && NAME.test(text) && text !== '__proto__';
export const isIndex = (value, length) => Number.isSafeInteger(value) && value >= 0 && value < length;

/** A JSON object with exactly these fields (a name ending in ? may be missing), each read once. */
export function record(value, names, what) {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value), `${what} is not an object`);
  const fields = new Map();
  for (const key of Object.keys(value)) {
    demand(names.includes(key) || names.includes(`${key}?`), `${what} has an unknown field ${JSON.stringify(key.slice(0, 40))}`);
    fields.set(key, value[key]);
  }
  for (const name of names) demand(name.endsWith('?') || fields.has(name), `${what} has no field ${name}`);
  return fields;
}

export class Store {
  /** @param {import('./limits.mjs').Fuel} fuel */
  constructor(fuel) {
    this.fuel = fuel;
    /** @type {{ kind: string, name: string, q: { n: bigint, d: bigint } | null, kids: number[], closed: boolean }[]} */
    this.nodes = [];
    this.byKey = new Map();
    /** @type {{ kind: string, terms: number[], wrt: string, order: number, tag: string }[]} */
    this.props = [];
    this.propByKey = new Map();
    this.marks = new Map();
    this.zero = this.integer(0);
    this.one = this.integer(1);
  }

  // ---- terms

  make(kind, name, q, kids) {
    const key = `${kind} ${name} ${q === null ? '' : show(q)} ${kids.join(' ')}`;
    const old = this.byKey.get(key);
    if (old !== undefined) return old;
    demand(this.nodes.length < LIMITS.terms * 2, 'too many terms');
    this.fuel.charge(1);
    const closed = kind !== 'var' && kids.every((kid) => this.nodes[kid].closed);
    const id = this.nodes.push({ kind, name, q, kids, closed }) - 1;
    this.byKey.set(key, id);
    return id;
  }

  number(q) {
    return this.make('num', '', q, []);
  }

  integer(value) {
    return this.number({ n: BigInt(value), d: 1n });
  }

  variable(name) {
    return this.make('var', name, null, []);
  }

  fn(name, ...kids) {
    return this.make('fn', name, null, kids);
  }

  /** Does the variable occur anywhere in the term (branches and all)? */
  mentions(term, name) {
    let marks = this.marks.get(name);
    if (marks === undefined) this.marks.set(name, (marks = []));
    if (term >= marks.length) this.fuel.charge(term - marks.length + 1);
    for (let i = marks.length; i <= term; i++) {
      const { kind, name: own, kids } = this.nodes[i];
      marks.push(kind === 'var' ? own === name : kids.some((kid) => marks[kid]));
    }
    return marks[term];
  }

  /** Children whose being undefined makes the node undefined: all but the branches of `if`. */
  strict(term) {
    const { kind, kids } = this.nodes[term];
    return kind === 'if' ? kids.slice(0, 2) : kids;
  }

  occursStrictly(part, of) {
    const seen = new Set([of]);
    for (const id of seen) {
      if (id === part) return true;
      this.fuel.charge(1);
      for (const kid of this.strict(id)) if (kid >= part) seen.add(kid);
    }
    return false;
  }

  // ---- propositions

  prop(kind, terms, wrt = '', order = 0, tag = '') {
    const key = `${kind} ${terms.join(' ')} ${wrt} ${order} ${tag}`;
    const old = this.propByKey.get(key);
    if (old !== undefined) return old;
    demand(this.props.length < LIMITS.props * 2, 'too many propositions');
    this.fuel.charge(1);
    const id = this.props.push({ kind, terms, wrt, order, tag }) - 1;
    this.propByKey.set(key, id);
    return id;
  }

  isRelation(prop) {
    return RELATION.has(this.props[prop].kind);
  }

  /** Relations and (un)definedness: what may be assumed. */
  isPlain(prop) {
    const { kind } = this.props[prop];
    return RELATION.has(kind) || kind === 'defined' || kind === 'undefined';
  }

  propMentions(prop, name) {
    return this.props[prop].terms.some((term) => this.mentions(term, name));
  }

  // ---- reading

  /** The term table of a file; entries may point to earlier entries only. */
  readTerms(list, what) {
    demand(Array.isArray(list), `${what}: terms is not a list`);
    demand(list.length <= LIMITS.terms, `${what}: too many terms`);
    const ids = [];
    for (let i = 0; i < list.length; i++) ids.push(this.readTerm(list[i], ids, `${what}: term ${i}`));
    return ids;
  }

  readTerm(entry, earlier, what) {
    demand(Array.isArray(entry) && entry.length >= 1 && entry.length <= 6, `${what} is not a list`);
    const parts = Array.from(entry);
    const kind = parts[0];
    const kids = (from, count) => {
      demand(parts.length === from + count, `${what} has the wrong length`);
      return parts.slice(from).map((index) => {
        demand(isIndex(index, earlier.length), `${what} points outside the earlier terms`);
        return earlier[index];
      });
    };
    if (kind === 'num') {
      demand(parts.length === 2, `${what} has the wrong length`);
      return this.number(parse(parts[1], this.fuel));
    }
    if (kind === 'var') {
      demand(parts.length === 2 && isName(parts[1]), `${what}: not a name of a variable`);
      return this.variable(parts[1]);
    }
    if (kind === 'pi') return this.make('pi', '', null, kids(1, 0));
    if (kind === 'neg') return this.make('neg', '', null, kids(1, 1));
    if (kind === 'pow') {
      demand(parts.length === 3, `${what} has the wrong length`);
      const q = parse(parts.pop(), this.fuel);
      return this.make('pow', '', q, kids(1, 1));
    }
    if (kind === 'fn') {
      const count = ARITY.get(parts[1]);
      demand(count !== undefined, `${what}: unknown function`);
      return this.make('fn', parts[1], null, kids(2, count));
    }
    if (kind === 'if') {
      demand(BRANCHING.has(parts[1]), `${what}: unknown relation in if`);
      return this.make('if', parts[1], null, kids(2, 4));
    }
    demand(BINARY.has(kind), `${what}: unknown kind of term`);
    return this.make(kind, '', null, kids(1, 2));
  }

  readProps(list, terms, what) {
    demand(Array.isArray(list), `${what}: props is not a list`);
    demand(list.length <= LIMITS.props, `${what}: too many propositions`);
    const ids = [];
    for (let i = 0; i < list.length; i++) ids.push(this.readProp(list[i], terms, `${what}: proposition ${i}`));
    return ids;
  }

  readProp(entry, table, what) {
    const fields = record(entry, ['kind', 'terms', 'wrt?', 'order?', 'tag?'], what);
    const shape = PROPS.get(fields.get('kind'));
    demand(shape !== undefined, `${what}: unknown kind`);
    const [count, ...extras] = shape;
    const list = fields.get('terms');
    demand(Array.isArray(list) && list.length === count, `${what}: wrong number of terms`);
    const terms = Array.from(list, (index) => {
      demand(isIndex(index, table.length), `${what}: no such term`);
      return table[index];
    });
    const [wrt, order, tag] = [fields.get('wrt') ?? '', fields.get('order') ?? 0, fields.get('tag') ?? ''];
    for (const name of fields.keys()) demand(fields.get(name) !== null, `${what}: null`);
    demand(extras.includes('wrt') ? isName(wrt) : wrt === '', `${what}: bad variable`);
    demand(extras.includes('order') ? isIndex(order, 1e6) && order >= 1 : order === 0, `${what}: bad order`);
    demand(tag === '' || (extras.includes('tag') && order === 1 && (tag === 'left' || tag === 'right')), `${what}: bad tag`);
    return this.prop(fields.get('kind'), terms, wrt, order, tag);
  }
}
