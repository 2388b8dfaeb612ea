/**
 * The parts of an answer as text: terms, propositions, caveats, in Unicode for people or in plain ASCII for programs.
 */
import type { Activation } from '../catalog/activation.ts';
import type { Caveat } from '../derive/verdict.ts';
import { parseAscii } from '../syntax/ascii.ts';
import { type PrintStyle, print } from '../syntax/print.ts';
import { readback } from '../syntax/readback.ts';
import { NOWHERE, type Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { valueAt } from './value.ts';

/** Longest formula shown in an answer; what is longer ends in "…". */
const LONGEST = 400;

/** Names for terms, to be written instead of them. */
export type Names = ReadonlyMap<Term, string>;

const surfaces = (names: Names): ReadonlyMap<Term, Surface> =>
  new Map([...names].map(([term, text]): [Term, Surface] => [term, { kind: 'name', text, span: NOWHERE }]));

export interface TermTextOptions {
  readonly names?: Names;
  /** Write 0.01, not 1/100, where the number has a finite expansion. */
  readonly decimals?: boolean;
  readonly maxLength?: number;
}

/** The formula as a reader likes to see it. */
export function termText(t: Term, style: PrintStyle, options: TermTextOptions = {}): string {
  const numbers = options.decimals ? 'decimal' : 'fraction';
  const surface = readback(t, { as: surfaces(options.names ?? new Map()), numbers });
  return print(surface, style, { maxLength: options.maxLength ?? LONGEST }).text;
}

/** The formula in ASCII such that reading it gives the same term. */
export const exactText = (t: Term): string => print(readback(t, { exact: true }), 'ascii').text;

const SIGNS: Readonly<Record<'ascii' | 'unicode' | 'latex', Readonly<Record<string, string>>>> = {
  ascii: { eq: '=', ne: '!=', lt: '<', le: '<=' },
  unicode: { eq: '=', ne: '≠', lt: '<', le: '≤' },
  latex: { eq: '=', ne: '\\neq', lt: '<', le: '\\leq' },
};

/** A relation, with a number on its right side: z > 0, not 0 < z. Definedness in words. */
export function propText(p: Prop, style: PrintStyle): string {
  const [l, r] = p.terms;
  if (p.kind === 'defined') return `${termText(l, style)} has a value`;
  if (p.kind === 'undefined') return `${termText(l, style)} has no value`;
  const sign = SIGNS[style][p.kind];
  if (sign === undefined) return p.kind;
  if ((p.kind === 'lt' || p.kind === 'le') && l.vars.length === 0 && r.vars.length > 0) {
    const turned = p.kind === 'lt' ? '>' : style === 'ascii' ? '>=' : style === 'latex' ? '\\geq' : '≥';
    return `${termText(r, style)} ${turned} ${termText(l, style)}`;
  }
  return `${termText(l, style)} ${sign} ${termText(r, style)}`;
}

/** A formula or comparison given as plain text, printed well; as it stands if it cannot be parsed. */
export function typedText(text: string, style: PrintStyle): string {
  const { surface } = parseAscii(text);
  return surface ? print(surface, style, { maxLength: LONGEST }).text : text;
}

/** A relation in ASCII such that reading it gives the same proposition. */
export function relationText(p: Prop): string {
  const sign = SIGNS.ascii[p.kind];
  if (sign === undefined) throw new TypeError(`relationText: ${p.kind} is no relation`);
  return `${exactText(p.terms[0])} ${sign} ${exactText(p.terms[1])}`;
}

/** The function of the catalogue that an answer is about, and which of its parameters are open. */
export interface About {
  readonly activation?: Activation;
  readonly open: readonly string[];
}

/** A caveat as one sentence. `about` adds what frameworks do at the function's kinks. */
export function caveatText(c: Caveat, style: PrintStyle, about?: About): string {
  switch (c.kind) {
    case 'claim-undefined':
      return `The claim has no value where ${propText(c.where, style)}; it says nothing there.`;
    case 'convention': {
      const place = placeOf(c.at);
      const slopes = [c.left, c.right].map((t) => valueAt(t, place));
      const [left, right] = slopes.map((t) => termText(t, style));
      const none = slopes.some((t) => t.vars.length > 0) ? 'a derivative exists only if the slopes are equal' : 'no derivative exists';
      const at = `At ${placeText(c.at, style)} ${none} (slopes ${left} on the left, ${right} on the right)`;
      const practice = frameworksAt(about, c.at, style);
      if (c.value === null) return `${at}; the claim says nothing there.${practice}`;
      const value = valueAt(c.value, place);
      const shown = value.op === 'if' ? '' : `, ${termText(value, style)},`;
      return `${at}; the claim's value there${shown} is a convention.${practice}`;
    }
    case 'not-judged':
      return `At ${placeText(c.at, style)} the function has no pair of one-sided derivatives; the claim is not judged there.`;
    case 'domains-differ':
      return `The ${c.side === 'left' ? 'right' : 'left'} side has no value where ${propText(c.where, style)}; the equality is about the rest.`;
    case 'domain':
      return `The function is differentiable only where ${propText(c.where, style)}.`;
  }
}

/** The point that `variable = value` names; empty for anything else. */
function placeOf(at: Prop): ReadonlyMap<string, Term> {
  const [variable, point] = at.terms;
  return new Map(at.kind === 'eq' && variable.op === 'var' ? [[variable.name, valueAt(point, new Map())]] : []);
}
function placeText(at: Prop, style: PrintStyle): string {
  const [place] = placeOf(at);
  return place ? `${typedText(place[0], style)} = ${termText(place[1], style)}` : propText(at, style);
}

/** What automatic differentiation returns at this kink, where the catalogue knows it. */
function frameworksAt(about: About | undefined, at: Prop, style: PrintStyle): string {
  const activation = about?.activation;
  const [place] = placeOf(at).values();
  const point = place ? termText(place, 'ascii') : '';
  const conventions = activation?.kinks?.find((k) => k.at === point)?.conventions;
  if (!conventions) return '';
  // A convention is mostly a number or one parameter; those that are not open have their default.
  const values = new Map(
    Object.entries(activation?.parameters ?? {}).map(([name, p]) => [name, about?.open.includes(name) ? name : p.default]),
  );
  const byValue = new Map<string, string[]>();
  for (const [framework, convention] of Object.entries(conventions)) {
    const value = values.get(convention) ?? convention;
    byValue.set(value, [...(byValue.get(value) ?? []), framework]);
  }
  const groups = [...byValue].map(
    ([value, names]) => `${listed(names)} ${names.length === 1 ? 'returns' : 'return'} ${typedText(value, style)}`,
  );
  return ` ${groups.join('; ')}.`;
}

/** A, B and C */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
