/** Lines that give a name a meaning: g(z) = …, a = g(z), u = 1 + z², σ(z) = …; a second definition of the same name is a claim that they are equal. */

import { vocabulary } from '../../catalog/vocabulary.ts';
import { say } from '../../explain/doc.ts';
import { lookup } from '../../syntax/context.ts';
import { isLetter } from '../../syntax/names.ts';
import type { Surface } from '../../syntax/surface.ts';
import * as T from '../../term/term.ts';
import { substitute } from '../../term/traverse.ts';
import type { Side } from '../working/clauses.ts';
import { further, open } from './chain.ts';
import { type Desk, PROSE, type Step } from './desk.ts';
import type { Meaning } from './names.ts';
import { unreadable } from './unreadable.ts';

/** The left side of a definition. */
export interface Defined {
  readonly name: string;
  /** The argument, where there is one. */
  readonly variable?: string;
}

/** Words that announce a new definition. */
export const ANEW = /\b(?:let|now|consider|suppose|define|where|set|take|next|given|another|put)\b|令|设|其中|考虑/i;

/** Does this left side define something, as things stand? */
export function definedBy(desk: Desk, s: Surface | undefined): Defined | undefined {
  if (!s) return undefined;
  const { names } = desk;
  if (s.kind === 'name') {
    const free = isLetter(s.text) && s.text !== names.variable && s.text !== 'e' && s.text !== 'pi' && !names.labels.has(s.text);
    return free ? { name: s.text } : undefined;
  }
  if (s.kind !== 'call' || s.power || s.bare || s.args.length !== 1 || s.bracket !== '(') return undefined;
  const [argument] = s.args;
  if (argument.kind !== 'name' || !isLetter(argument.text)) return undefined;
  if (names.letters.has(s.fn) || names.under?.term.vars.includes(s.fn)) return undefined;
  if (isLetter(s.fn) || lookup(vocabulary(), s.fn)) return { name: s.fn, variable: argument.text };
  return undefined;
}

/** The definition's first step; what follows on the line is judged as a chain. */
export function define(desk: Desk, defined: Defined, body: Side, lead: string, line: number): Step {
  const { names } = desk;
  const { name } = defined;
  const known = names.functions.get(name) ?? names.letters.get(name);
  if (defined.variable === undefined && !known) names.settleVariable(body);
  if (defined.variable !== undefined && !known) names.variable = defined.variable;
  if (defined.variable !== undefined && !known && names.variable !== names.under?.variable) names.under = undefined;
  const reading = names.read(body, true);
  if (!reading.ok) return unreadable(reading);
  const m = reading.meaning;
  const entry = lookup(vocabulary(), name);
  const x = T.variable(names.variable);
  if (known) return again(desk, defined, known.term, m, lead, line);
  // a = g(z): another name for the output.
  if (defined.variable === undefined && names.under && m.term === names.under.term) {
    if (name !== names.output) names.letters.set(name, { raw: m.raw, term: m.term });
    return start(desk, m, line);
  }
  const announced = desk.announced;
  const usual =
    entry?.arity === 1 && name.length > 1 && defined.variable !== undefined
      ? entry.build([x])
      : announced && substitute(announced.term, new Map([['z', x]]));
  const used = [...names.letters.values()].some((l) => l.raw.vars.includes(name));
  const abbreviates =
    defined.variable === undefined && (used || names.under !== undefined || INNER.test(name) || !m.term.vars.includes(names.variable));
  if (abbreviates) abbreviate(desk, name, m);
  else {
    names.discuss(name, m.term, names.variable);
    names.writtenAs(m.raw === m.term ? undefined : m.raw);
    newFunction(desk);
  }
  const step = start(desk, m, line);
  if (!usual || usual === m.term) return usual ? { ...step, verdict: 'proved', relation: { kind: 'heading' } } : step;
  const same = desk.budget.equal(usual, m.term, names.variable);
  desk.announced = undefined;
  if (same.verdict === 'proved') return { ...step, verdict: 'proved', relation: { kind: entry && name.length > 1 ? 'words' : 'heading' } };
  return same.verdict === 'refuted'
    ? {
        ...step,
        caveats: [...step.caveats, say('check.not-usual', { name: { text: entry && name.length > 1 ? entry.name : announced!.name } })],
      }
    : step;
}

function newFunction(desk: Desk): void {
  desk.differentiated = desk.fresh = false;
  desk.reached.clear();
}

/** Letters that usually stand for an inner function. */
const INNER = /^[p-xzUVW]$/;

/** u = 1 + z², perhaps after y = u³: then y is a function of z from now on. */
function abbreviate(desk: Desk, name: string, m: Meaning): void {
  const { names } = desk;
  names.letters.set(name, { raw: m.raw, term: m.term });
  const value = new Map([[name, m.term]]);
  for (const [other, l] of [...names.letters]) {
    if (other === name || !l.term.vars.includes(name)) continue;
    const term = substitute(l.term, value);
    if (names.under || !term.vars.includes(names.variable) || INNER.test(other)) names.letters.set(other, { raw: l.raw, term });
    else {
      names.letters.delete(other);
      names.discuss(other, term, names.variable);
      names.writtenAs(l.raw);
    }
  }
  const { under } = names;
  if (under?.term.vars.includes(name)) {
    const raw = under.term;
    names.discuss(under.name, substitute(raw, value), names.variable);
    names.writtenAs(raw);
  }
}

const start = (desk: Desk, m: Meaning, line: number): Step => {
  open(desk, line, { head: m, relation: { kind: 'definition' }, asked: false });
  return { ...PROSE, relation: { kind: 'definition' } };
};

/** The name has a meaning already. */
function again(desk: Desk, defined: Defined, known: T.Term, m: Meaning, lead: string, line: number): Step {
  const { names, budget } = desk;
  const same = budget.equal(known, m.term, names.variable, desk.region);
  // y = u³ after y = (1 + 2x)³: now dy/du has a meaning.
  if (same.verdict === 'proved' && m.raw !== m.term && desk.region.length === 0) {
    if (names.letters.has(defined.name)) names.letters.set(defined.name, { raw: m.raw, term: known });
    else if (names.under?.name === defined.name) names.writtenAs(m.raw);
  }
  if (known === m.term) {
    const step = start(desk, m, line);
    return desk.announced && same.verdict === 'proved' ? { ...step, verdict: 'proved', relation: { kind: 'heading' } } : step;
  }
  if (same.verdict !== 'proved' && desk.region.length === 0 && (desk.fresh || desk.differentiated || ANEW.test(lead))) {
    if (defined.variable !== undefined) names.variable = defined.variable;
    if (names.letters.has(defined.name)) names.letters.set(defined.name, { raw: m.raw, term: m.term });
    else {
      names.discuss(defined.name, m.term, names.variable);
      names.writtenAs(undefined);
    }
    newFunction(desk);
    return start(desk, m, line);
  }
  const head: Meaning = { term: known, raw: known, where: [], text: '', from: 0, notices: [], standing: [] };
  const shown = defined.variable === undefined ? defined.name : `${defined.name}(${names.variable})`;
  const chain = desk.chain && desk.chain.head.term === known && !desk.chain.head.slope ? desk.chain : undefined;
  return further(desk, chain ?? open(desk, line, { head, relation: { kind: 'function', shown }, asked: false }), m, line, !chain);
}
