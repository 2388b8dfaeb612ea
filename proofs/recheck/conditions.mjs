// What the inferences ask about terms and hypotheses: when is a term defined, continuous, analytic by facts; when is a hypothesis open;
// when do hypotheses restrict a variable to an interval, and what is a point of it.

import { isDefined, settles } from './enclosure.mjs';
import { demand } from './limits.mjs';
import { FUNCTIONS } from './rules.mjs';

/** A theorem: hypotheses and conclusion are numbers of propositions. @typedef {{ hypotheses: number[], conclusion: number }} Theorem */

export class Conditions {
  /** @param {import('./store.mjs').Store} store */
  constructor(store) {
    this.store = store;
    this.settled = new Map();
  }

  /** Facts: conclusions of theorems, as a set. @param {Theorem[]} theorems */
  facts(theorems) {
    return new Set(theorems.map((theorem) => theorem.conclusion));
  }

  /**
   * What a node asks of its children to be defined, continuous or analytic where they are: a list of [relation, left, right],
   * or null for "never".
   */
  ofNode(term, purpose) {
    const { store } = this;
    const { kind, name, q, kids } = store.nodes[term];
    const [u] = kids;
    if (kind === 'div') return [['ne', kids[1], store.zero]];
    if (kind === 'rpow') return [['lt', store.zero, u]];
    if (kind === 'if') return purpose === 'defined' ? [] : null;
    if (kind === 'pow') {
      if (q.d % 2n === 0n) return [[purpose !== 'defined' || q.n < 0n ? 'lt' : 'le', store.zero, u]];
      const kink = purpose === 'analytic' && q.d !== 1n;
      return q.n < 0n || kink ? [['ne', u, store.zero]] : [];
    }
    if (kind === 'fn') {
      const { domain, smooth } = FUNCTIONS.get(name);
      if (purpose === 'defined') return domain.map((prop) => this.instantiate(prop, u));
      if (smooth !== null) return smooth.map((prop) => this.instantiate(prop, u));
      return purpose === 'continuous' && name !== 'sign' ? [] : null;
    }
    return [];
  }

  /** A condition of the table of functions, about u. */
  instantiate(prop, u) {
    const { store } = this;
    const term = (pattern) => {
      if (typeof pattern === 'number') return store.integer(pattern);
      if (pattern.op === 'letter') return u;
      return store.fn(pattern.name, term(pattern.args[0]));
    };
    return [prop.kind, term(prop.terms[0]), term(prop.terms[1])];
  }

  isShown([kind, left, right], facts) {
    const { store } = this;
    const has = (relation, a, b) => facts.has(store.prop(relation, [a, b]));
    if (has(kind, left, right)) return true;
    if (kind === 'ne' && (has('lt', left, right) || has('lt', right, left))) return true;
    if (kind === 'le' && has('lt', left, right)) return true;
    if (!store.nodes[left].closed || !store.nodes[right].closed) return false;
    const key = `${kind} ${left} ${right}`;
    let known = this.settled.get(key);
    if (known === undefined) this.settled.set(key, (known = settles(store, kind, left, right)));
    return known;
  }

  /** Numbers and variables are defined; anything else needs the fact. */
  isShownDefined(term, facts) {
    const { kind } = this.store.nodes[term];
    return kind === 'num' || kind === 'var' || facts.has(this.store.prop('defined', [term]));
  }

  /** @param {'defined' | 'continuous' | 'analytic'} purpose */
  isSmooth(term, purpose, facts) {
    const { store } = this;
    const seen = new Set([term]);
    for (const id of seen) {
      store.fuel.charge(2);
      if (purpose === 'defined' && facts.has(store.prop('defined', [id]))) continue;
      const conditions = this.ofNode(id, purpose);
      if (conditions === null || !conditions.every((condition) => this.isShown(condition, facts))) return false;
      for (const kid of store.nodes[id].kids) seen.add(kid);
    }
    return true;
  }

  isOpen(hypothesis, wrt, facts) {
    const { store } = this;
    const { kind, terms } = store.props[hypothesis];
    if (!store.isPlain(hypothesis)) return false;
    if (!store.propMentions(hypothesis, wrt)) return true;
    if (kind !== 'lt' && kind !== 'ne') return false;
    return terms.every((side) => !store.mentions(side, wrt) || this.isSmooth(side, 'continuous', facts));
  }

  demandOpen(hypotheses, wrt, facts, what) {
    for (const hypothesis of hypotheses) demand(this.isOpen(hypothesis, wrt, facts), `a hypothesis of ${what} is not open in ${wrt}`);
  }

  /** The bounds on x among the hypotheses: functions from a point p to the proposition that puts p inside. */
  interval(hypotheses, wrt) {
    const { store } = this;
    const x = store.variable(wrt);
    const bounds = [];
    for (const hypothesis of hypotheses) {
      if (!store.propMentions(hypothesis, wrt)) continue;
      const { kind, terms } = store.props[hypothesis];
      const [left, right] = terms;
      demand(kind === 'lt' && (left === x) !== (right === x), `the hypotheses do not restrict ${wrt} to an interval`);
      const other = left === x ? right : left;
      demand(!store.mentions(other, wrt), `the hypotheses do not restrict ${wrt} to an interval`);
      bounds.push(left === x ? (p) => store.prop('lt', [p, other]) : (p) => store.prop('lt', [other, p]));
    }
    return bounds;
  }

  /**
   * The hypothesis x = p of `theorem`, after checking that p is a point of the interval. The page leaves out that p must be defined when
   * there is no bound at all (x = 1/0 holds nowhere, so a theorem about it is empty); this checker asks for it.
   * @param {Theorem} theorem @param {Theorem[]} inside
   */
  pointHypothesis(theorem, wrt, bounds, inside) {
    const { store } = this;
    const about = theorem.hypotheses.filter((hypothesis) => store.propMentions(hypothesis, wrt));
    demand(about.length === 1, `the theorem at a point does not have exactly one hypothesis about ${wrt}`);
    const { kind, terms } = store.props[about[0]];
    demand(kind === 'eq' && terms[0] === store.variable(wrt) && !store.mentions(terms[1], wrt), `not a hypothesis ${wrt} = point`);
    const point = terms[1];
    for (const fact of inside) {
      demand(!fact.hypotheses.some((hypothesis) => store.propMentions(hypothesis, wrt)), `an "inside" theorem assumes something of ${wrt}`);
    }
    const facts = this.facts(inside);
    for (const bound of bounds) demand(facts.has(bound(point)), 'the point is not shown to lie inside the interval');
    if (bounds.length === 0) demand(this.isSmooth(point, 'defined', facts), 'the point is not shown to be defined');
    return about[0];
  }

  /** Is the closed term certainly defined, without any hypothesis? */
  isClosedAndDefined(term) {
    const { store } = this;
    if (!store.nodes[term].closed) return false;
    return store.nodes[term].kind === 'num' || this.isSmooth(term, 'defined', new Set()) || isDefined(store, term);
  }
}
