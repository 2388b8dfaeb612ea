// One step of a proof: read its fields by the shape in FIELDS, run the inference, collect the hypotheses. They are those of every theorem
// in every field, except the ones that the inference says are removed (`drop`, by field): a hypothesis cannot be forgotten, only named for removal.

import { INFERENCES } from './inferences.mjs';
import { demand } from './limits.mjs';
import { parse } from './rational.mjs';
import { isIndex, isName, record } from './store.mjs';

/** @typedef {import('./conditions.mjs').Theorem} Theorem */

const SIDED = {
  side: 'side',
  agreement: 'theorem',
  derivative: 'theorem',
  value: 'theorem',
  slope: 'theorem',
  increasing: 'theorem',
  zero: 'theorem',
  facts: 'theorems',
};

/** The fields of every step. */
const FIELDS = {
  assume: { prop: 'prop' },
  rule: { rule: 'text', wrt: 'wrt', instance: 'instance', premises: 'theorems' },
  reflexivity: { defined: 'theorem' },
  defined: { of: 'term', facts: 'theorems' },
  undefined: { of: 'term', part: 'theorem' },
  rewrite: { defined: 'theorem', equations: 'theorems' },
  field: { left: 'theorem', right: 'theorem', definitions: 'theorems', reductions: 'theorems' },
  enclosure: { left: 'term', right: 'term', point: 'point', precision: 'precision' },
  split: { on: 'props', cases: 'theorems', defined: 'theorems' },
  cut: { theorem: 'theorem', lemma: 'theorem' },
  absurd: { contradiction: 'theorem', prop: 'prop' },
  value: { derivative: 'theorem', equation: 'theorem' },
  transfer: { derivative: 'theorem', agreement: 'theorem', facts: 'theorems' },
  'next-order': { lower: 'theorem', derivative: 'theorem', facts: 'theorems' },
  'one-sided': SIDED,
  'broken-side': SIDED,
  'both-sides': { left: 'theorem', right: 'theorem' },
  corner: { left: 'theorem', right: 'theorem', unequal: 'theorem' },
  edge: { of: 'term', part: 'term', zero: 'theorem', slope: 'theorem', nonzero: 'theorem' },
  constancy: { derivative: 'theorem', value: 'theorem', inside: 'theorems' },
  'isolated-simple': { derivative: 'theorem', nonzero: 'theorem' },
  'isolated-analytic': { of: 'term', wrt: 'wrt', facts: 'theorems', witness: 'theorem', inside: 'theorems' },
  'isolated-product': { left: 'theorem', right: 'theorem' },
  'answers-derivative': { derivative: 'theorem' },
  'answers-between': { left: 'theorem', right: 'theorem', low: 'theorem', high: 'theorem' },
  'answers-vacuous': { because: 'theorem', prop: 'prop' },
  'answers-order': { lower: 'theorem', answer: 'theorem', facts: 'theorems' },
  nearly: { prop: 'prop', defined: 'theorem', isolated: 'theorems', facts: 'theorems' },
  agrees: { because: 'theorem', prop: 'prop' },
  differs: { derivative: 'theorem', unequal: 'theorem' },
  outside: { left: 'theorem', right: 'theorem', first: 'theorem', second: 'theorem' },
};

const SHAPES = new Map(Object.entries(FIELDS).map(([step, fields]) => [step, new Map(Object.entries(fields))]));

/** One check of one file: the store, the tables of the file, the theorems so far. */
export class Checker {
  /** @param {import('./store.mjs').Store} store @param {import('./conditions.mjs').Conditions} conditions */
  constructor(store, conditions, terms, props) {
    this.store = store;
    this.conditions = conditions;
    this.terms = terms;
    this.props = props;
    /** @type {Theorem[]} */
    this.theorems = [];
  }

  // ---- reading a step

  step(entry) {
    demand(typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'step'), 'not a step');
    const kind = entry.step;
    const shape = SHAPES.get(kind);
    demand(shape !== undefined, 'an unknown inference');
    const given = record(entry, ['step', ...shape.keys()], 'the step');
    const fields = Object.create(null);
    const roles = [];
    for (const [name, type] of shape) {
      fields[name] = this.field(given.get(name), type, name);
      if (type === 'theorem') roles.push([name, fields[name]]);
      if (type === 'theorems') for (const [i, theorem] of fields[name].entries()) roles.push([`${name}.${i}`, theorem]);
    }
    const { conclusion, drop = {}, add = [] } = INFERENCES.get(kind)(fields, this);
    this.theorems.push({ conclusion, hypotheses: this.union(roles, drop, add) });
  }

  field(value, type, name) {
    if (type === 'theorem') return this.theorem(value, name);
    if (type === 'theorems') return this.list(value, name, (index) => this.theorem(index, name));
    if (type === 'prop') return this.prop(value, name);
    if (type === 'props') return this.list(value, name, (index) => this.prop(index, name));
    if (type === 'term') return this.term(value, name);
    if (type === 'instance') return this.dictionary(value, name, (index) => this.term(index, name));
    if (type === 'point') {
      const point = this.dictionary(value, name, (text) => parse(text, this.store.fuel));
      for (const key of point.keys()) demand(isName(key), `${name}: not a name of a variable`);
      return point;
    }
    if (type === 'precision') demand(Number.isSafeInteger(value) && value >= 2 && value <= 20_000, 'the precision is not from 2 to 20000');
    else if (type === 'side') demand(value === 'left' || value === 'right', 'the side is neither left nor right');
    else if (type === 'wrt') demand(value === '' || isName(value), `${name}: not a name of a variable`);
    else demand(typeof value === 'string', `${name} is not text`);
    return value;
  }

  theorem(index, name) {
    demand(isIndex(index, this.theorems.length), `${name} does not point to an earlier step`);
    return this.theorems[index];
  }

  prop(index, name) {
    demand(isIndex(index, this.props.length), `${name}: no such proposition`);
    return this.props[index];
  }

  term(index, name) {
    demand(isIndex(index, this.terms.length), `${name}: no such term`);
    return this.terms[index];
  }

  list(value, name, read) {
    demand(Array.isArray(value), `${name} is not a list`);
    this.store.fuel.charge(value.length);
    return Array.from(value, read);
  }

  dictionary(value, name, read) {
    demand(typeof value === 'object' && value !== null && !Array.isArray(value), `${name} is not an object`);
    const found = new Map();
    for (const key of Object.keys(value)) found.set(key, read(value[key]));
    return found;
  }

  /** All hypotheses of all theorems in all roles, less what a role drops, plus what the step adds. Equal lists are shared. */
  union(roles, drop, add) {
    const found = new Set(add);
    let longest = add;
    for (const [role, { hypotheses }] of roles) {
      this.store.fuel.charge(1 + 2 * hypotheses.length);
      const dropped = drop[role];
      for (const hypothesis of hypotheses) if (dropped === undefined || !dropped.includes(hypothesis)) found.add(hypothesis);
      if (dropped === undefined && hypotheses.length > longest.length) longest = hypotheses;
    }
    // everything in `longest` is in `found`, so equal sizes mean equal sets
    return longest.length === found.size ? longest : [...found];
  }

  // ---- looking at conclusions

  conclusion(theorem) {
    return this.store.props[theorem.conclusion];
  }

  /** The conclusion, which must be of this kind. */
  expect(theorem, kind, what) {
    const prop = this.conclusion(theorem);
    demand(prop.kind === kind, `${what}: expected ${kind}, found ${prop.kind}`);
    return prop;
  }

  /** `derivative`(f, d, x, n), two-sided; with an order, that order. */
  derivative(theorem, what, order = 0) {
    const { terms, wrt, order: n, tag } = this.expect(theorem, 'derivative', what);
    demand(tag === '', `${what}: a one-sided derivative`);
    demand(order === 0 || n === order, `${what}: not of order ${order}`);
    return { f: terms[0], d: terms[1], wrt, order: n };
  }

  oneSided(theorem, side) {
    const { terms, wrt, tag } = this.expect(theorem, 'derivative', side);
    demand(tag === side, `${side}: not a ${side} derivative`);
    return { f: terms[0], d: terms[1], wrt };
  }

  /** Both one-sided derivatives of one function. */
  sides({ left, right }) {
    const [l, r] = [this.oneSided(left, 'left'), this.oneSided(right, 'right')];
    demand(l.f === r.f && l.wrt === r.wrt, 'left and right are about different functions or variables');
    return { f: l.f, wrt: l.wrt, d: l.d, e: r.d };
  }

  isConclusion(theorem, kind, ...terms) {
    const prop = this.conclusion(theorem);
    return prop.kind === kind && terms.every((term, i) => prop.terms[i] === term);
  }

  demandConclusion(theorem, what, kind, ...terms) {
    demand(this.isConclusion(theorem, kind, ...terms), `${what} does not say what it must`);
  }
}

export const STEPS = [...SHAPES.keys()];
