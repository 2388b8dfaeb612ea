// An instance of a row: its conclusion, after checking every premise.

import { demand } from './limits.mjs';
import { compare, div, mul, sub } from './rational.mjs';
import { isLiteralLetter, RULES } from './rules.mjs';

/** Value of a literal exponent or literal premise. */
function literal(pattern, letters, store) {
  if (typeof pattern === 'number') return { n: BigInt(pattern), d: 1n };
  if (Array.isArray(pattern)) return { n: BigInt(pattern[0]), d: BigInt(pattern[1]) };
  if (pattern.op === 'letter') return store.nodes[letters.get(pattern.name)].q;
  const [a, b] = pattern.args.map((arg) => literal(arg, letters, store));
  if (pattern.e === 'num') return { n: a.n, d: 1n };
  if (pattern.e === 'den') return { n: a.d, d: 1n };
  if (pattern.e === 'sub') return sub(a, b);
  if (pattern.e === 'mul') return mul(a, b);
  demand(pattern.e === 'div' && b.n !== 0n, 'a literal division by 0');
  return div(a, b);
}

/** The term that a pattern stands for. Patterns are small: recursion is safe. */
function term(pattern, letters, store, wrt) {
  if (typeof pattern === 'number') return store.integer(pattern);
  if (pattern.op === 'letter') return letters.get(pattern.name);
  if (pattern.op === 'x') return store.variable(wrt);
  if (pattern.op === 'pi') return store.make('pi', '', null, []);
  const kids = pattern.args.map((arg) => term(arg, letters, store, wrt));
  if (pattern.op === 'pow') return store.make('pow', '', literal(pattern.exponent, letters, store), kids);
  if (pattern.op === 'fn') return store.make('fn', pattern.name, null, kids);
  if (pattern.op === 'if') return store.make('if', pattern.rel, null, kids);
  return store.make(pattern.op, '', null, kids);
}

export function proposition(pattern, letters, store, wrt) {
  const terms = pattern.terms.map((one) => term(one, letters, store, wrt));
  return pattern.kind === 'derivative' ? store.prop('derivative', terms, wrt, 1) : store.prop(pattern.kind, terms);
}

function isLiteral({ what, of }, letters, store) {
  const { n, d } = literal(of, letters, store);
  return d === 1n && (what === 'integer' || (n % 2n === 0n) === (what === 'even'));
}

/** A relation between two numbers, decided. */
function isDecided({ kind, terms }, store) {
  const [a, b] = terms.map((one) => store.nodes[one].q);
  if (!terms.every((one) => store.nodes[one].kind === 'num')) return false;
  const found = compare(a, b);
  return kind === 'eq' ? found === 0 : kind === 'ne' ? found !== 0 : kind === 'lt' ? found < 0 : found <= 0;
}

/** The conclusion (a proposition) of a rule step. */
export function instance({ rule, wrt, instance: given, premises }, store, conditions) {
  const row = RULES.get(rule);
  demand(row !== undefined, `unknown rule ${rule.slice(0, 60)}`);
  demand(!row.usesVariable || wrt !== '', `${rule}: no variable`);
  const letters = new Map();
  for (const [name, id] of given) {
    demand(row.letters.includes(name), `${rule}: no letter ${name.slice(0, 40)}`);
    letters.set(name, id);
  }
  for (const name of row.letters) demand(letters.has(name), `${rule}: letter ${name} is missing`);
  for (const [name, id] of letters) {
    if (name === 'c' && row.usesVariable) demand(!store.mentions(id, wrt), `${rule}: c mentions ${wrt}`);
    if (!isLiteralLetter(name)) continue;
    const { kind, q } = store.nodes[id];
    demand(kind === 'num', `${rule}: ${name} is not a number`);
    demand(name === 'q' || name === 'r' || q.d === 1n, `${rule}: ${name} is not an integer`);
  }
  const facts = conditions.facts(premises);
  for (const premise of row.premises) {
    if (premise.kind === 'literal') {
      demand(isLiteral(premise, letters, store), `${rule}: a number is not ${premise.what}`);
      continue;
    }
    const prop = proposition(premise, letters, store, wrt);
    const shown =
      facts.has(prop) ||
      (store.isRelation(prop) && isDecided(store.props[prop], store)) ||
      (premise.kind === 'defined' && conditions.isShownDefined(store.props[prop].terms[0], facts));
    demand(shown, `${rule}: the premise ${describe(premise)} is not shown`);
  }
  return proposition(row.is, letters, store, wrt);
}

const RELATIONS = { eq: '=', ne: '!=', lt: '<', le: '<=' };

/** A premise in words, for messages. */
function describe({ kind, terms }) {
  const name = (pattern) => (typeof pattern === 'number' ? String(pattern) : (pattern.name ?? pattern.op));
  if (kind === 'derivative') return `(${name(terms[0])})' = ${name(terms[1])}`;
  return kind in RELATIONS ? `${name(terms[0])} ${RELATIONS[kind]} ${name(terms[1])}` : `${kind} ${name(terms[0])}`;
}
