/**
 * What a problem is about: a function (or a small network), its derivative as it will be answered, and how both are written. Made from a
 * drawn variant or from a teacher's own text; nothing is believed, the answer is proved here or there is no subject.
 */

import { vocabulary } from '../../catalog/vocabulary.ts';
import { explain } from '../../explain/derivation.ts';
import { applied, name, primed, relation, written } from '../../explain/surfaces.ts';
import { tidy } from '../../explain/tidy.ts';
import { Unexplained } from '../../explain/workbook.ts';
import { FuelSpent } from '../../kernel/polynomial.ts';
import type { KatexParse } from '../../syntax/katex-node.ts';
import { failure, type Problem } from '../../syntax/problem.ts';
import { readback } from '../../syntax/readback.ts';
import { type CallNode, foldSurface, NOWHERE, type Surface } from '../../syntax/surface.ts';
import type { Prop } from '../../term/prop.ts';
import { freeOf, type Term } from '../../term/term.ts';
import { substitute } from '../../term/traverse.ts';
import { neat } from '../misconception-neat.ts';
import { valueAt } from '../value.ts';
import type { Drawn } from './family.ts';
import { notInForm } from './form.ts';
import { assumptionTexts, formula, plainSpans, typedFormula } from './formula.ts';
import { sentence } from './locale.ts';
import { isProved, prove } from './proof.ts';
import { isRead, type NotRead, namesOf, type Read, readAssumptions, readIn, type Scope } from './reading.ts';
import type { Formula, Language, Proof, RequiredForm, Target } from './sheet.ts';
import { mapSurface, withNumbersDone } from './tidy-surface.ts';

/** Name of the gradient that comes from above, as a letter. */
export const UPSTREAM = 'delta';

export interface Subject {
  readonly drawn: Drawn;
  /** A function g of `wrt`, or a cost J that depends on `wrt` through definitions. */
  readonly kind: 'function' | 'network';
  /** With every definition put in. */
  readonly f: Term;
  /** With the names of definitions as letters. */
  readonly rawF: Term;
  readonly wrt: string;
  readonly order: number;
  readonly assume: readonly Prop[];
  /** Letters that the answer may use, innermost first. */
  readonly names: ReadonlyMap<string, Term>;
  readonly scope: Scope;
  /** Displayed: g(z) = …, or the definitions. */
  readonly given: readonly Surface[];
  /** The function as typed. */
  readonly typed: Surface;
  /** g′(z), ∂J/∂w. */
  readonly asked: Surface;
  /** The derivative, every name put in. */
  readonly derivative: Term;
  /** The derivative with names as letters. */
  readonly answerTerm: Term;
  /** Definitions with the names of earlier ones as letters; the slopes that are given with them. */
  readonly definitions: ReadonlyMap<string, Term>;
  readonly slopes: ReadonlyMap<string, Term>;
  readonly answer: Formula;
  /** The same without names: where the answer is asked in a, with g(z). */
  readonly inVariable: Surface;
  readonly alternatives: readonly Formula[];
  readonly form?: RequiredForm;
  readonly proof: Proof;
}

/** The language of messages to the teacher is English; prose on the sheet is in `language`. */
export type Refused = { readonly problems: readonly Located[] } | { readonly unproved: string };
export interface Located {
  /** Which text: f, answer, assume, where. */
  readonly place: string;
  readonly text: string;
  readonly problem: Problem;
}
export const isSubject = (s: Subject | Refused): s is Subject => 'proof' in s;

const refused = (place: string, text: string, { problems }: NotRead): Refused => ({
  problems: problems.filter((p) => p.severity === 'error').map((problem) => ({ place, text, problem })),
});

const formRefused = (place: string, text: string): Refused => ({
  problems: [{ place, text, problem: failure('unsupported', { from: 0, to: text.length }, 'This is not in the form that is required.') }],
});

/** The symbol of the cost. */
const COST = 'J';

export function subjectOf(drawn: Drawn, language: Language, katex?: KatexParse): Subject | Refused {
  const { wrt, order } = drawn;
  const open: Scope = { wrt, letters: 'any', names: new Map(), ...(katex ? { katex } : {}) };
  const where = namesOf(drawn.where, open);
  if (!(where instanceof Map)) return refused('where', drawn.where.map((d) => `${d.name} = ${d.is}`).join(', '), where);
  const network = drawn.where.length > 0;
  const read = readIn(drawn.f, { ...open, names: where });
  if (!isRead(read)) return refused('f', drawn.f, read);
  const f = read.term;
  if (freeOf(f, wrt)) {
    const span = { from: 0, to: drawn.f.length };
    return { problems: [{ place: 'f', text: drawn.f, problem: failure('ambiguous', span, `There is no ${wrt} in it.`, wrt) }] };
  }
  const letters = new Set([...f.vars, ...[...where.values()].flatMap((t) => t.vars)].filter((v) => v !== wrt));
  // With parameters called a the letter is taken.
  const cached: [string, Term][] = network || letters.has('a') || wrt === 'a' ? [] : [['a', f]];
  const names = new Map([...where, ...cached]);
  const scope: Scope = { wrt, letters, names, ...(network ? {} : { under: f }), ...(katex ? { katex } : {}) };
  const assumed = readAssumptions(drawn.assume, { ...scope, letters: 'any' });
  if (assumed.problems.length > 0) return refused('assume', drawn.assume.join(', '), assumed);
  const assume = assumed.props;

  let answer: Read;
  if (drawn.closed !== undefined) {
    // g is a letter here, so that it stays where it was written.
    const letterG = !network && !letters.has('g') && wrt !== 'g' ? [['g', f] as const] : [];
    const closed = readIn(drawn.closed, { ...scope, names: new Map([...names, ...letterG]) });
    if (!isRead(closed)) return refused('answer', drawn.closed, closed);
    answer = closed;
  } else {
    const found = differentiated(f, wrt, order, assume);
    if (!found) return { unproved: `no derivative of ${drawn.f} was found` };
    const term = neat(valueAt(found, new Map()));
    answer = { term, raw: term, surface: written(term), notices: [] };
  }
  if (drawn.form && drawn.closed !== undefined && notInForm(drawn.form, answer)) return formRefused('answer', drawn.closed);
  if (drawn.form && drawn.closed === undefined && notInForm(drawn.form, answer))
    return { unproved: `the derivative of ${drawn.f} was found, but not in the required form; give the answer in that form` };
  const definitions = new Map<string, Term>();
  const slopes = new Map<string, Term>();
  for (const d of drawn.where) {
    definitions.set(d.name, (readIn(d.is, { ...open, names: where }) as Read).raw);
    if (d.slope === undefined) continue;
    const slope = readIn(d.slope, { ...open, names: where });
    if (!isRead(slope)) return refused('where', d.slope, slope);
    slopes.set(d.name, slope.raw);
  }
  const asked = askedFor(network, wrt, order);
  const worked = valueAt(answer.raw, new Map());
  const answerTerm = drawn.closed === undefined ? neat(worked) : tidy(worked);
  const derivative = substitute(answerTerm, new Map([...names, ['g', f]]));
  const shown = answerFormula(answer, answerTerm, drawn, f);
  const says = sentence(language, 'says-derivative', { d: asked, answer: shown.surface });
  const proof = prove({ kind: 'derivative', f, claim: derivative, wrt, order, assume }, says, language);
  if (!proof) return { unproved: `the answer ${drawn.closed ?? shown.text} to ${drawn.f} could not be proved` };

  const alternatives: Formula[] = [];
  for (const text of drawn.alternatives) {
    const other = readIn(text, scope);
    if (!isRead(other)) return refused('also', text, other);
    if (drawn.form && notInForm(drawn.form, other)) return formRefused('also', text);
    if (other.term !== derivative && !isProved({ kind: 'derivative', f, claim: other.term, wrt, order, assume }))
      return { unproved: `the accepted form ${text} for ${drawn.f} could not be proved` };
    alternatives.push(typedFormula(withNumbersDone(other.surface), other.raw));
  }
  return {
    drawn,
    kind: network ? 'network' : 'function',
    f,
    rawF: read.raw,
    wrt,
    order,
    assume,
    names,
    scope,
    given: network ? definitionLines(drawn, open, where, read) : [definitionOf(read, wrt)],
    typed: plainSpans(withNumbersDone(read.surface)),
    asked,
    derivative,
    answerTerm,
    definitions,
    slopes,
    answer: shown,
    inVariable: inVariable(shown.surface, network, drawn),
    alternatives,
    ...(drawn.form ? { form: drawn.form } : {}),
    proof,
  };
}

/** What differentiation gives, piece by piece where there are pieces; nothing is said at kinks. */
function differentiated(f: Term, wrt: string, order: number, assume: readonly Prop[]): Term | undefined {
  let term = f;
  try {
    for (let n = 0; n < order; n++) term = explain(term, { symbol: 'g', wrt, detail: 'brief', form: 'z', assume }).shown;
    return term;
  } catch (error) {
    if (error instanceof Unexplained || error instanceof FuelSpent || (error instanceof Error && error.constructor === Error))
      return undefined;
    throw error;
  }
}

/** g(z) = σ(3z) = 1/(1 + e^(−3z)): as typed, and written out where a name of the catalogue occurs. */
function definitionOf(read: Read, wrt: string): Surface {
  const left = applied('g', name(wrt));
  const typed = plainSpans(withNumbersDone(read.surface));
  if (!namesActivation(typed)) return relation(left, '=', typed);
  return chained([left, typed, plainSpans(written(read.term))]);
}
const chained = (operands: readonly Surface[]): Surface => ({
  kind: 'relation',
  operands,
  signs: operands.slice(1).map(() => ({ sign: '=', span: NOWHERE })),
  span: NOWHERE,
});

const ELEMENTARY = new Set(
  'sin cos tan cot sec csc sinh cosh tanh coth sech csch asin acos atan asinh acosh atanh exp ln erf abs max min sqrt sign'.split(' '),
);
/** Does a name occur that is written out by the catalogue? */
const namesActivation = (s: Surface): boolean =>
  foldSurface<boolean>(s, (u, parts) => (u.kind === 'call' && !ELEMENTARY.has(u.fn) && vocabulary().has(u.fn)) || parts.some(Boolean));

function definitionLines(drawn: Drawn, open: Scope, where: ReadonlyMap<string, Term>, cost: Read): Surface[] {
  const out = drawn.where.map(({ name: n, is }): Surface => {
    const read = readIn(is, { ...open, names: where }) as Read;
    const typed = plainSpans(withNumbersDone(read.surface));
    return namesActivation(typed) ? chained([name(n), typed, plainSpans(written(read.raw))]) : chained([name(n), typed]);
  });
  if (drawn.upstream === undefined) return [...out, chained([name(COST), plainSpans(withNumbersDone(cost.surface))])];
  const above: Surface = { kind: 'derivative', symbol: '∂', wrt: drawn.upstream, order: 1, operand: name(COST), span: NOWHERE };
  return [...out, chained([name(UPSTREAM), above])];
}

function askedFor(network: boolean, wrt: string, order: number): Surface {
  if (network) return { kind: 'derivative', symbol: '∂', wrt, order, operand: name(COST), span: NOWHERE };
  const first = primed('g', name(wrt));
  return first.kind === 'prime' ? { ...first, order } : first;
}

/** The answer as it is shown: typed where a text was given, with g(z) where the function itself is meant. */
function answerFormula(answer: Read, term: Term, drawn: Drawn, f: Term): Formula {
  // 0.2 is answered by 0.2, not by 1/5.
  if (drawn.closed === undefined)
    return /\d\.\d/.test(drawn.f) ? typedFormula(readback(term, { numbers: 'decimal' }), term) : formula(term);
  const shown = withFunction(withNumbersDone(answer.surface), 'g', drawn.wrt);
  return typedFormula(shown, substitute(term, new Map([['g', f]])));
}

/** The answer with g(z) for a. */
const inVariable = (shown: Surface, network: boolean, drawn: Drawn): Surface =>
  network || drawn.form?.kind !== 'in-terms-of' || !drawn.form.letters.includes('a') ? shown : withFunction(shown, 'a', drawn.wrt);

/** g(z) for a letter that stands for it. */
function withFunction(shown: Surface, letter: string, wrt: string): Surface {
  const g = applied('g', name(wrt));
  const isAlready = (s: CallNode): boolean => s.args.length === 1 && s.args[0].kind === 'name' && s.args[0].text === wrt;
  return mapSurface(shown, (s) => {
    if (s.kind === 'name' && s.text === letter) return g;
    return s.kind === 'call' && s.fn === letter && !isAlready(s) ? product(g, s) : s;
  });
}
/** a(1 − a) is a product. */
const product = (g: Surface, s: CallNode): Surface => {
  const body: Surface = s.args.length === 1 ? s.args[0] : { kind: 'list', items: s.args, span: NOWHERE };
  return { kind: 'binary', op: '*', left: g, right: { kind: 'group', bracket: '(', body, span: NOWHERE }, implicit: true, span: NOWHERE };
};

/** What an answer to the subject is compared with. */
export const targetOf = (s: Subject, exactText: (t: Term) => string): Target => ({
  kind: 'derivative',
  of: exactText(s.f),
  order: s.order,
  wrt: s.wrt,
  names: [...s.names].map(([n, t]) => ({ name: n, is: exactText(t) })),
  assume: assumptionTexts(s.assume),
});
