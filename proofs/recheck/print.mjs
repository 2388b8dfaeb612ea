// Terms, propositions and theorems as readable ASCII. Shared parts are written out each time, so the text is cut off when it gets long.

import { show } from './rational.mjs';

const LIMIT = 2000;
const RELATIONS = { eq: '=', ne: '!=', lt: '<', le: '<=' };
const INFIX = { add: [' + ', 1, 1, 2], sub: [' - ', 1, 1, 2], mul: ['*', 2, 2, 3], div: ['/', 2, 2, 3], rpow: ['**', 4, 5, 5] };

/** Iterative: a stack of texts and of [term, strength that the context needs]; sum 1, product 2, minus 3, power 4, atom 5. */
export function showTerm(store, root) {
  let text = '';
  const stack = [[root, 0]];
  while (stack.length > 0) {
    if (text.length > LIMIT) return `${text.slice(0, LIMIT)}...`;
    const top = stack.pop();
    if (typeof top === 'string') {
      text += top;
      continue;
    }
    const [id, needed] = top;
    const node = store.nodes[id];
    const [strength, parts] = pieces(node);
    const all = strength < needed ? ['(', ...parts, ')'] : parts;
    for (let i = all.length - 1; i >= 0; i--) stack.push(all[i]);
  }
  return text;
}

function pieces({ kind, name, q, kids }) {
  const [a, b, c, d] = kids;
  if (kind === 'num') return [q.n < 0n ? 1 : q.d === 1n ? 5 : 2, [clip(show(q))]];
  if (kind === 'var') return [5, [name]];
  if (kind === 'pi') return [5, ['pi']];
  if (kind === 'neg') return [1, ['-', [a, 3]]];
  if (kind === 'pow') return [4, [[a, 5], '^', q.d === 1n && q.n >= 0n ? clip(show(q)) : `(${clip(show(q))})`]];
  if (kind === 'if') return [5, ['if(', [a, 0], ` ${RELATIONS[name]} `, [b, 0], ', ', [c, 0], ', ', [d, 0], ')']];
  if (kind === 'fn') return [5, [`${name}(`, ...kids.flatMap((kid, i) => (i === 0 ? [[kid, 0]] : [', ', [kid, 0]])), ')']];
  const [sign, strength, left, right] = INFIX[kind];
  return [strength, [[a, left], sign, [b, right]]];
}

const clip = (text) => (text.length > 60 ? `${text.slice(0, 40)}...(${text.length} characters)` : text);

const nth = (order) => (order === 1 ? '' : `^${order}`);

export function showProp(store, prop) {
  const { kind, terms, wrt, order, tag } = store.props[prop];
  const [f, c] = terms.map((term) => showTerm(store, term));
  switch (kind) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
      return `${f} ${RELATIONS[kind]} ${c}`;
    case 'defined':
      return `${f} is defined`;
    case 'undefined':
      return `${f} is undefined`;
    case 'derivative':
      return `${tag === '' ? '' : `${tag} `}d${nth(order)}/d${wrt}${nth(order)} [${f}] = ${c}`;
    case 'unjudged':
      return `[${f}] does not have two finite one-sided derivatives in ${wrt}`;
    case 'nondifferentiable':
      return `[${f}] has no derivative of order ${order} in ${wrt}`;
    case 'isolated':
      return `the zeros of [${f}] are isolated in ${wrt}`;
    case 'answers':
      return `[${c}] answers d${nth(order)}/d${wrt}${nth(order)} [${f}]`;
    case 'nearly':
      return `[${c}] is defined, but for isolated ${wrt}, where d${nth(order)}/d${wrt}${nth(order)} [${f}] exists`;
    case 'agrees':
      return `${f} = ${c} where both are defined`;
    case 'differs':
      return `[${c}] is not d${nth(order)}/d${wrt}${nth(order)} [${f}], which exists`;
    default:
      return `[${c}] is not between the one-sided derivatives of [${f}] in ${wrt}`;
  }
}

export function showTheorem(store, { hypotheses, conclusion }) {
  const shown = hypotheses.slice(0, 50).map((hypothesis) => showProp(store, hypothesis));
  if (hypotheses.length > 50) shown.push(`... (${hypotheses.length} hypotheses)`);
  return `${shown.length === 0 ? '' : `${shown.join(', ')}  |-  `}${showProp(store, conclusion)}`;
}
