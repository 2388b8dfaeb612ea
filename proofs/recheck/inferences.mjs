// The inferences of docs/trust.md, one function each: from the fields of a step to its conclusion, the hypotheses that are removed (`drop`,
// by field) and those that are new (`add`). Whatever is not checked here is not checked anywhere.

import { isLess } from './enclosure.mjs';
import { sameRationalFunction } from './field.mjs';
import { instance } from './instance.mjs';
import { demand } from './limits.mjs';
import { isName } from './store.mjs';

/** t with every left side replaced at once, outermost first. */
function replaced(store, root, images) {
  const done = new Map();
  const stack = [root];
  while (stack.length > 0) {
    const id = stack[stack.length - 1];
    if (done.has(id)) {
      stack.pop();
      continue;
    }
    store.fuel.charge(1);
    const image = images.get(id);
    const { kind, name, q, kids } = store.nodes[id];
    const waiting = image === undefined ? kids.filter((kid) => !done.has(kid)) : [];
    if (waiting.length > 0) {
      for (const kid of waiting) stack.push(kid);
      continue;
    }
    const made = () =>
      store.make(
        kind,
        name,
        q,
        kids.map((kid) => done.get(kid)),
      );
    done.set(id, image ?? made());
    stack.pop();
  }
  return done.get(root);
}

/** What both one-sided steps ask; returns f, its variable, d, and the hypothesis that is removed from the agreement. */
function beside({ side, agreement, derivative, value, slope, increasing, zero, facts }, check, relation) {
  const { store, conditions } = check;
  const [f, g] = check.expect(agreement, 'eq', 'agreement').terms;
  const found = check.derivative(derivative, 'derivative', 1);
  demand(found.f === g, 'derivative and agreement are about different functions');
  check.demandConclusion(value, 'value', relation, f, g);
  const { f: w, d: growth, wrt } = check.derivative(slope, 'slope', 1);
  demand(wrt === found.wrt, 'slope and derivative have different variables');
  check.demandConclusion(increasing, 'increasing', 'lt', store.zero, growth);
  check.demandConclusion(zero, 'zero', 'eq', w, store.zero);
  const removed = side === 'left' ? store.prop('lt', [w, store.zero]) : store.prop('lt', [store.zero, w]);
  const others = agreement.hypotheses.filter((hypothesis) => hypothesis !== removed);
  conditions.demandOpen(others, wrt, conditions.facts(facts), 'agreement');
  return { f, d: found.d, wrt, drop: { agreement: [removed] } };
}

/** The ways to split, as [kinds, whether the terms of the i-th are swapped, what is needed]. */
const SPLITS = [
  { kinds: ['lt', 'eq', 'lt'], swapped: [false, false, true] },
  { kinds: ['lt', 'le'], swapped: [false, true] },
  { kinds: ['eq', 'ne'], swapped: [false, false] },
  { kinds: ['lt', 'lt'], swapped: [false, true], adds: 'ne' },
  { kinds: ['lt', 'eq'], swapped: [false, false], adds: 'le' },
];

function exhaustive(on, defined, check) {
  const { store, conditions } = check;
  const props = on.map((prop) => store.props[prop]);
  const kinds = props.map((prop) => prop.kind);
  if (kinds.join() === 'defined,undefined') {
    demand(props[0].terms[0] === props[1].terms[0], 'split: about different terms');
    return [];
  }
  const way = SPLITS.find((split) => split.kinds.join() === kinds.join());
  demand(way !== undefined, 'split: not a known way to split');
  const [a, b] = props[0].terms;
  props.forEach(({ terms: [l, r] }, i) => {
    demand(way.swapped[i] ? l === b && r === a : l === a && r === b, 'split: the cases do not cover everything');
  });
  if (way.adds !== undefined) return [store.prop(way.adds, [a, b])];
  const facts = conditions.facts(defined);
  for (const side of [a, b]) demand(conditions.isShownDefined(side, facts), 'split: a side is not shown to be defined');
  return [];
}

/** @type {Map<string, (fields: any, check: import('./steps.mjs').Checker) => { conclusion: number, drop?: Record<string, number[]>, add?: number[] }>} */
export const INFERENCES = new Map(
  Object.entries({
    assume({ prop }, { store }) {
      demand(store.isPlain(prop), 'only relations and definedness may be assumed');
      return { conclusion: prop, add: [prop] };
    },

    rule(fields, check) {
      return { conclusion: instance(fields, check.store, check.conditions) };
    },

    reflexivity({ defined }, check) {
      const [t] = check.expect(defined, 'defined', 'defined').terms;
      return { conclusion: check.store.prop('eq', [t, t]) };
    },

    defined({ of, facts }, { store, conditions }) {
      demand(conditions.isSmooth(of, 'defined', conditions.facts(facts)), 'the term is not defined by the facts');
      return { conclusion: store.prop('defined', [of]) };
    },

    undefined({ of, part }, check) {
      const [p] = check.expect(part, 'undefined', 'part').terms;
      demand(check.store.occursStrictly(p, of), 'the part does not occur at a strict position');
      return { conclusion: check.store.prop('undefined', [of]) };
    },

    rewrite({ defined, equations }, check) {
      const [t] = check.expect(defined, 'defined', 'defined').terms;
      const images = new Map(equations.map((equation) => check.expect(equation, 'eq', 'equation').terms));
      return { conclusion: check.store.prop('eq', [t, replaced(check.store, t, images)]) };
    },

    field({ left, right, definitions, reductions }, check) {
      const [l] = check.expect(left, 'defined', 'left').terms;
      const [r] = check.expect(right, 'defined', 'right').terms;
      const pairs = (list) => list.map((theorem) => check.expect(theorem, 'eq', 'an equation').terms);
      demand(sameRationalFunction(check.store, l, r, pairs(definitions), pairs(reductions)), 'not the same rational function');
      return { conclusion: check.store.prop('eq', [l, r]) };
    },

    enclosure({ left, right, point, precision }, { store }) {
      demand(isLess(store, left, right, point, precision + 64), 'the enclosures do not part');
      const add = [...point].map(([name, q]) => store.prop('eq', [store.variable(name), store.number(q)]));
      return { conclusion: store.prop('lt', [left, right]), add };
    },

    split({ on, cases, defined }, check) {
      demand(cases.length === on.length && cases.length > 0, 'split: not one theorem for each case');
      demand(new Set(cases.map((theorem) => theorem.conclusion)).size === 1, 'split: the cases conclude different things');
      const add = exhaustive(on, defined, check);
      const drop = Object.fromEntries(on.map((prop, i) => [`cases.${i}`, [prop]]));
      return { conclusion: cases[0].conclusion, drop, add };
    },

    cut({ theorem, lemma }) {
      return { conclusion: theorem.conclusion, drop: { theorem: [lemma.conclusion] } };
    },

    absurd({ contradiction, prop }, check) {
      const { kind, terms } = check.conclusion(contradiction);
      demand((kind === 'lt' || kind === 'ne') && terms[0] === terms[1], 'not a contradiction');
      return { conclusion: prop };
    },

    value({ derivative, equation }, check) {
      const { terms, wrt, order, tag } = check.expect(derivative, 'derivative', 'derivative');
      const [d, e] = check.expect(equation, 'eq', 'equation').terms;
      demand(terms[1] === d, 'the equation is not about the value');
      return { conclusion: check.store.prop('derivative', [terms[0], e], wrt, order, tag) };
    },

    transfer({ derivative, agreement, facts }, check) {
      const { f: g, d, wrt, order } = check.derivative(derivative, 'derivative');
      const [f, other] = check.expect(agreement, 'eq', 'agreement').terms;
      demand(other === g, 'the agreement is with another function');
      check.conditions.demandOpen(agreement.hypotheses, wrt, check.conditions.facts(facts), 'agreement');
      return { conclusion: check.store.prop('derivative', [f, d], wrt, order) };
    },

    'next-order'({ lower, derivative, facts }, check) {
      const low = check.derivative(lower, 'lower');
      const next = check.derivative(derivative, 'derivative', 1);
      demand(next.f === low.d && next.wrt === low.wrt, 'not the derivative of the lower derivative');
      check.conditions.demandOpen(lower.hypotheses, low.wrt, check.conditions.facts(facts), 'lower');
      return { conclusion: check.store.prop('derivative', [low.f, next.d], low.wrt, low.order + 1) };
    },

    'one-sided'(fields, check) {
      const { f, d, wrt, drop } = beside(fields, check, 'eq');
      return { conclusion: check.store.prop('derivative', [f, d], wrt, 1, fields.side), drop };
    },

    'broken-side'(fields, check) {
      const { f, wrt, drop } = beside(fields, check, 'ne');
      return { conclusion: check.store.prop('unjudged', [f], wrt), drop };
    },

    'both-sides'(fields, check) {
      const { f, d, e, wrt } = check.sides(fields);
      demand(d === e, 'the one-sided derivatives are not the same term');
      return { conclusion: check.store.prop('derivative', [f, d], wrt, 1) };
    },

    corner(fields, check) {
      const { f, d, e, wrt } = check.sides(fields);
      check.demandConclusion(fields.unequal, 'unequal', 'ne', d, e);
      return { conclusion: check.store.prop('nondifferentiable', [f], wrt, 1) };
    },

    edge({ of, part, zero, slope, nonzero }, check) {
      const { store } = check;
      const { f: w, d, wrt } = check.derivative(slope, 'slope', 1);
      check.demandConclusion(zero, 'zero', 'eq', w, store.zero);
      check.demandConclusion(nonzero, 'nonzero', 'ne', d, store.zero);
      demand(store.occursStrictly(part, of), 'the part does not occur at a strict position');
      const { kind, name, q, kids } = store.nodes[part];
      const [u] = kids;
      const minus = (a, b) => store.make('sub', '', null, [a, b]);
      const ends =
        kind === 'pow' && q.d % 2n === 0n
          ? [u]
          : kind === 'fn' && (name === 'asin' || name === 'acos')
            ? [minus(store.one, u), minus(u, store.integer(-1))]
            : kind === 'fn' && name === 'acosh'
              ? [minus(u, store.one)]
              : [];
      demand(ends.includes(w), 'the part does not end where w = 0');
      return { conclusion: store.prop('unjudged', [of], wrt) };
    },

    constancy({ derivative, value, inside }, check) {
      const { store, conditions } = check;
      const { f: h, d, wrt } = check.derivative(derivative, 'derivative', 1);
      demand(d === store.zero, 'the derivative is not 0');
      const [left, k] = check.expect(value, 'eq', 'value').terms;
      demand(left === h, 'the value is of another function');
      demand(!store.mentions(k, wrt), 'the constant mentions the variable');
      const bounds = conditions.interval(derivative.hypotheses, wrt);
      const at = conditions.pointHypothesis(value, wrt, bounds, inside);
      return { conclusion: value.conclusion, drop: { value: [at] } };
    },

    'isolated-simple'({ derivative, nonzero }, check) {
      const { f: w, d, wrt } = check.derivative(derivative, 'derivative', 1);
      check.demandConclusion(nonzero, 'nonzero', 'ne', d, check.store.zero);
      return { conclusion: check.store.prop('isolated', [w], wrt) };
    },

    'isolated-analytic'({ of, wrt, facts, witness, inside }, check) {
      const { store, conditions } = check;
      demand(isName(wrt), 'no variable');
      check.demandConclusion(witness, 'witness', 'ne', of, store.zero);
      demand(conditions.isSmooth(of, 'analytic', conditions.facts(facts)), 'not analytic by the facts');
      const hypotheses = [...new Set(facts.flatMap((fact) => fact.hypotheses))];
      const at = conditions.pointHypothesis(witness, wrt, conditions.interval(hypotheses, wrt), inside);
      return { conclusion: store.prop('isolated', [of], wrt), drop: { witness: [at] } };
    },

    'isolated-product'({ left, right }, check) {
      const [a, b] = [check.expect(left, 'isolated', 'left'), check.expect(right, 'isolated', 'right')];
      demand(a.wrt === b.wrt, 'different variables');
      return { conclusion: check.store.prop('isolated', [check.store.make('mul', '', null, [a.terms[0], b.terms[0]])], a.wrt) };
    },

    'answers-derivative'({ derivative }, check) {
      const { f, d, wrt, order } = check.derivative(derivative, 'derivative');
      return { conclusion: check.store.prop('answers', [f, d], wrt, order) };
    },

    'answers-between'(fields, check) {
      const { f, d, e, wrt } = check.sides(fields);
      const [l, c] = check.expect(fields.low, 'le', 'low').terms;
      const [same, h] = check.expect(fields.high, 'le', 'high').terms;
      demand(same === c && ((l === d && h === e) || (l === e && h === d)), 'not between the one-sided derivatives');
      return { conclusion: check.store.prop('answers', [f, c], wrt, 1) };
    },

    'answers-vacuous'({ because, prop }, check) {
      const goal = check.store.props[prop];
      demand(goal.kind === 'answers' || goal.kind === 'nearly', 'only answers and nearly can be vacuous');
      const { kind, terms, wrt, order } = check.conclusion(because);
      const [f, c] = goal.terms;
      const answers = goal.kind === 'answers';
      const good =
        (kind === 'undefined' && (terms[0] === f || (answers && terms[0] === c))) ||
        (kind === 'unjudged' && terms[0] === f && wrt === goal.wrt) ||
        (kind === 'nondifferentiable' && terms[0] === f && wrt === goal.wrt && (answers ? order < goal.order : order <= goal.order));
      demand(good, 'the reason does not make it vacuous');
      return { conclusion: prop };
    },

    'answers-order'({ lower, answer, facts }, check) {
      const { f, d, wrt, order } = check.derivative(lower, 'lower');
      const { terms, wrt: variable, order: further } = check.expect(answer, 'answers', 'answer');
      demand(terms[0] === d && variable === wrt, 'not an answer about the lower derivative');
      check.conditions.demandOpen(lower.hypotheses, wrt, check.conditions.facts(facts), 'lower');
      return { conclusion: check.store.prop('answers', [f, terms[1]], wrt, order + further) };
    },

    nearly({ prop, defined, isolated, facts }, check) {
      const { store, conditions } = check;
      const goal = store.props[prop];
      demand(goal.kind === 'nearly', 'not a proposition nearly');
      check.demandConclusion(defined, 'defined', 'defined', goal.terms[1]);
      const zeros = new Set();
      for (const theorem of isolated) {
        const { terms, wrt } = check.expect(theorem, 'isolated', 'isolated');
        demand(wrt === goal.wrt, 'isolated in another variable');
        zeros.add(terms[0]);
      }
      const isExcused = (hypothesis) => {
        const { kind, terms } = store.props[hypothesis];
        if (kind !== 'ne') return false;
        return (terms[1] === store.zero && zeros.has(terms[0])) || zeros.has(store.make('sub', '', null, terms));
      };
      const removed = defined.hypotheses.filter(isExcused);
      const others = defined.hypotheses.filter((hypothesis) => !isExcused(hypothesis));
      conditions.demandOpen(others, goal.wrt, conditions.facts(facts), 'defined');
      return { conclusion: prop, drop: { defined: removed } };
    },

    agrees({ because, prop }, check) {
      const goal = check.store.props[prop];
      demand(goal.kind === 'agrees', 'not a proposition agrees');
      const { kind, terms } = check.conclusion(because);
      const [l, r] = goal.terms;
      const good = (kind === 'eq' && terms[0] === l && terms[1] === r) || (kind === 'undefined' && (terms[0] === l || terms[0] === r));
      demand(good, 'the reason does not show agreement');
      return { conclusion: prop };
    },

    differs({ derivative, unequal }, check) {
      const { f, d, wrt, order } = check.derivative(derivative, 'derivative');
      const [a, b] = check.expect(unequal, 'lt', 'unequal').terms;
      demand(a === d || b === d, 'the inequality is not about the derivative');
      return { conclusion: check.store.prop('differs', [f, a === d ? b : a], wrt, order) };
    },

    outside(fields, check) {
      const { f, d, e, wrt } = check.sides(fields);
      const first = check.expect(fields.first, 'lt', 'first').terms;
      const second = check.expect(fields.second, 'lt', 'second').terms;
      const below = first[1] === d && second[1] === e && first[0] === second[0];
      const above = first[0] === d && second[0] === e && first[1] === second[1];
      demand(below || above, 'not outside the one-sided derivatives');
      return { conclusion: check.store.prop('outside', [f, below ? first[0] : first[1]], wrt) };
    },
  }),
);
