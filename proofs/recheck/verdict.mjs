// Does a proof answer the question? The question comes from the caller, in the same term-table encoding as a proof file; the section
// "Verdicts" of docs/trust.md says which theorems an answer needs. Only the theorems that the file lists count.

import { demand } from './limits.mjs';
import { showProp, showTerm } from './print.mjs';
import { compare, show } from './rational.mjs';
import { isIndex, isName, record } from './store.mjs';

const SHAPES = new Map([
  ['derivative', ['f', 'claim', 'wrt', 'order', 'assume', 'verdict']],
  ['equal', ['left', 'right', 'assume', 'verdict']],
  ['theorem', ['prop', 'hypotheses']],
]);

/** Read the question into the store. */
export function readQuestion(value, store) {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value), 'the question is not an object');
  demand(Object.hasOwn(value, 'kind') && SHAPES.has(value.kind), 'the question has an unknown kind');
  const kind = value.kind;
  const fields = record(value, ['kind', 'terms', 'props', ...SHAPES.get(kind)], 'the question');
  const terms = store.readTerms(fields.get('terms'), 'the question');
  const props = store.readProps(fields.get('props'), terms, 'the question');
  const term = (name) => {
    demand(isIndex(fields.get(name), terms.length), `the question: no term ${name}`);
    return terms[fields.get(name)];
  };
  const list = (name) => {
    const given = fields.get(name);
    demand(Array.isArray(given) && given.every((index) => isIndex(index, props.length)), `the question: bad list ${name}`);
    return given.map((index) => props[index]);
  };
  if (kind === 'theorem') {
    demand(isIndex(fields.get('prop'), props.length), 'the question: no such proposition');
    return { kind, prop: props[fields.get('prop')], hypotheses: list('hypotheses') };
  }
  const verdict = fields.get('verdict');
  demand(verdict === 'proved' || verdict === 'refuted', 'the question: the verdict is neither proved nor refuted');
  const assume = list('assume');
  for (const prop of assume) demand(store.isPlain(prop), 'the question: only relations and definedness may be assumed');
  if (kind === 'equal') return { kind, verdict, assume, left: term('left'), right: term('right') };
  const [wrt, order] = [fields.get('wrt'), fields.get('order')];
  demand(isName(wrt), 'the question: no variable');
  demand(isIndex(order, 1e6) && order >= 1, 'the question: bad order');
  return { kind, verdict, assume, f: term('f'), claim: term('claim'), wrt, order };
}

/** The check proper; returns the statement that has been shown. */
export function answer(question, theorems, store, conditions) {
  const desk = new Desk(theorems, store, conditions);
  if (question.kind === 'theorem') return desk.bareTheorem(question);
  if (question.kind === 'equal') return question.verdict === 'proved' ? desk.equal(question) : desk.unequal(question);
  return question.verdict === 'proved' ? desk.right(question) : desk.wrong(question);
}

class Desk {
  constructor(theorems, store, conditions) {
    this.theorems = theorems;
    this.store = store;
    this.conditions = conditions;
  }

  // ---- finding theorems

  /** A listed theorem with this conclusion all of whose hypotheses are allowed. */
  need(conclusion, allowed, what) {
    const among = new Set(allowed);
    const found = this.theorems.filter((theorem) => theorem.conclusion === conclusion);
    demand(found.length > 0, `no theorem says: ${what}`);
    const good = found.some((theorem) => theorem.hypotheses.every((hypothesis) => among.has(hypothesis)));
    demand(good, `the theorem has a hypothesis that is not assumed: ${what}`);
  }

  /** Listed theorems with a conclusion that passes the test. */
  about(test) {
    return this.theorems.filter((theorem) => test(this.store.props[theorem.conclusion], theorem.conclusion));
  }

  // ---- places: an assignment or a box at which theorems hold together

  /** { name, term } if the proposition is `variable = closed term`; with `rational`, only a number. */
  fixes(prop, rational) {
    const { kind, terms } = this.store.props[prop];
    if (kind !== 'eq') return null;
    const [variable, value] = terms.map((term) => this.store.nodes[term]);
    if (variable.kind !== 'var' || !(rational ? value.kind === 'num' : value.closed)) return null;
    return { name: variable.name, term: terms[1] };
  }

  /**
   * Try to add a theorem's hypotheses to a place: Map from variable to its one closed term. Returns the larger place, or null when a
   * hypothesis has another form or gives a variable a second value.
   */
  joined(place, theorem, rational) {
    const larger = new Map(place);
    for (const hypothesis of theorem.hypotheses) {
      const fixed = this.fixes(hypothesis, rational);
      if (fixed === null || (larger.get(fixed.name) ?? fixed.term) !== fixed.term) return null;
      larger.set(fixed.name, fixed.term);
    }
    return larger;
  }

  /** Choose one theorem for every need so that all hold at one place. Depth-first over needs; work is charged. */
  commonPlace(needs, start, rational) {
    const options = needs.map(({ test, what }) => {
      const found = this.about(test);
      demand(found.length > 0, `no theorem says: ${what}`);
      return { found, what };
    });
    const search = (i, place) => {
      if (i === options.length) return place;
      for (const theorem of options[i].found) {
        this.store.fuel.charge(1000);
        const larger = this.joined(place, theorem, rational);
        const result = larger === null ? null : search(i + 1, larger);
        if (result !== null) return result;
      }
      return null;
    };
    demand(options.length < 1000, 'too many assumptions');
    const place = search(0, start);
    demand(place !== null, `no common point: ${options.map(({ what }) => what).join('; ')}`);
    return place;
  }

  says(conclusion) {
    return { test: (_, id) => id === conclusion, what: showProp(this.store, conclusion) };
  }

  /** A variable may be set to a closed term only if that has a value: `z = 1/0` holds nowhere. */
  demandReal(place) {
    for (const [name, term] of place) {
      demand(
        this.conditions.isClosedAndDefined(term),
        `${name} is set to a term that is not shown to be defined: ${showTerm(this.store, term)}`,
      );
    }
  }

  showPlace(place) {
    return place.size === 0 ? 'everywhere' : `at ${[...place].map(([name, term]) => `${name} = ${showTerm(this.store, term)}`).join(', ')}`;
  }

  showAssumptions(assume) {
    return assume.length === 0 ? '' : ` assuming ${assume.map((prop) => showProp(this.store, prop)).join(', ')}`;
  }

  isDerivative({ f, wrt, order }) {
    return {
      test: (prop) => prop.kind === 'derivative' && prop.terms[0] === f && prop.wrt === wrt && prop.order === order && prop.tag === '',
      what: `a value of the derivative of order ${order} in ${wrt}`,
    };
  }

  // ---- the answers

  bareTheorem({ prop, hypotheses }) {
    this.need(prop, hypotheses, showProp(this.store, prop));
    const given = hypotheses.map((hypothesis) => showProp(this.store, hypothesis));
    return `theorem: ${given.length === 0 ? '' : `${given.join(', ')}  |-  `}${showProp(this.store, prop)}`;
  }

  right(question) {
    const { store } = this;
    const { f, claim, wrt, order, assume } = question;
    for (const kind of ['answers', 'nearly']) {
      const conclusion = store.prop(kind, [f, claim], wrt, order);
      this.need(conclusion, assume, showProp(store, conclusion));
    }
    const needs = [this.isDerivative(question), this.says(store.prop('defined', [claim])), ...assume.map((prop) => this.says(prop))];
    const place = this.commonPlace(needs, new Map(), true);
    return `proved: ${this.asked(question)}${this.showAssumptions(assume)}; both sides exist ${this.showPlace(place)}`;
  }

  asked({ f, claim, wrt, order }) {
    const n = order === 1 ? '' : `^${order}`;
    return `d${n}/d${wrt}${n} [${showTerm(this.store, f)}] = ${showTerm(this.store, claim)}`;
  }

  wrong(question) {
    const { store } = this;
    const { f, claim, wrt, order, assume } = question;
    const reasons = [store.prop('differs', [f, claim], wrt, order)];
    // `outside` speaks of first derivatives only
    if (order === 1) reasons.push(store.prop('outside', [f, claim], wrt));
    for (const reason of reasons) {
      for (const theorem of this.theorems.filter(({ conclusion }) => conclusion === reason)) {
        const place = this.joined(new Map(), theorem, false);
        demand(place !== null, 'the refutation has a hypothesis that is not one value for a variable');
        const whole = this.commonPlace(
          assume.map((prop) => this.says(prop)),
          place,
          false,
        );
        this.demandReal(whole);
        return `refuted: ${this.asked(question)}${this.showAssumptions(assume)}: ${showProp(store, reason)} ${this.showPlace(whole)}`;
      }
    }
    return this.gap(question);
  }

  /** The claim is undefined on an open interval on which the derivative exists. */
  gap(question) {
    const { store } = this;
    const { claim, wrt, assume } = question;
    const needs = [this.says(store.prop('undefined', [claim])), this.isDerivative(question), ...assume.map((prop) => this.says(prop))];
    let box = { place: new Map(), low: null, high: null };
    for (const { test, what } of needs) {
      const found = this.about(test);
      demand(found.length > 0, `no theorem says: ${what}`);
      const larger = found.map((theorem) => this.narrowed(box, theorem, wrt)).find((next) => next !== null);
      demand(larger !== undefined, `not on one interval of ${wrt}: ${what}`);
      box = larger;
    }
    const [low, high] = [box.low === null ? '-oo' : show(box.low), box.high === null ? 'oo' : show(box.high)];
    return `refuted: ${this.asked(question)}${this.showAssumptions(assume)}: the claim is undefined and the derivative exists for ${low} < ${wrt} < ${high}${box.place.size === 0 ? '' : `, ${this.showPlace(box.place)}`}`;
  }

  /** The box that also satisfies the theorem's hypotheses: parameters = rationals, and rational bounds on x; null if it is empty. */
  narrowed({ place, low, high }, theorem, wrt) {
    const { store } = this;
    const larger = new Map(place);
    const x = store.variable(wrt);
    for (const hypothesis of theorem.hypotheses) {
      const { kind, terms } = store.props[hypothesis];
      const [left, right] = terms.map((term) => store.nodes[term]);
      if (kind === 'lt' && terms[1] === x && left.kind === 'num') {
        if (low === null || compare(low, left.q) < 0) low = left.q;
      } else if (kind === 'lt' && terms[0] === x && right.kind === 'num') {
        if (high === null || compare(right.q, high) < 0) high = right.q;
      } else {
        const fixed = this.fixes(hypothesis, true);
        if (fixed === null || fixed.name === wrt || (larger.get(fixed.name) ?? fixed.term) !== fixed.term) return null;
        larger.set(fixed.name, fixed.term);
      }
    }
    return low !== null && high !== null && compare(low, high) >= 0 ? null : { place: larger, low, high };
  }

  equal({ left, right, assume }) {
    const { store } = this;
    const conclusion = store.prop('agrees', [left, right]);
    this.need(conclusion, assume, showProp(store, conclusion));
    const wanted = [store.prop('defined', [left]), store.prop('defined', [right]), ...assume];
    const place = this.commonPlace(
      wanted.map((prop) => this.says(prop)),
      new Map(),
      true,
    );
    return `proved: ${showProp(store, conclusion)}${this.showAssumptions(assume)}; both are defined ${this.showPlace(place)}`;
  }

  unequal({ left, right, assume }) {
    const { store } = this;
    const reasons = [store.prop('lt', [left, right]), store.prop('lt', [right, left])];
    const theorem = this.theorems.find(({ conclusion }) => reasons.includes(conclusion));
    demand(theorem !== undefined, 'no theorem says that one side is less than the other');
    const place = this.joined(new Map(), theorem, false);
    demand(place !== null, 'the refutation has a hypothesis that is not one value for a variable');
    const whole = this.commonPlace(
      assume.map((prop) => this.says(prop)),
      place,
      false,
    );
    this.demandReal(whole);
    const shown = `${showTerm(store, left)} = ${showTerm(store, right)}`;
    return `refuted: ${shown}${this.showAssumptions(assume)}: ${showProp(store, theorem.conclusion)} ${this.showPlace(whole)}`;
  }
}
