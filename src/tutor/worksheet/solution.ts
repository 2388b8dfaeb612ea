/** The worked solution of a subject at three levels of detail, as blocks of a neutral document; every line of it is proved. */

import { explain } from '../../explain/derivation.ts';
import { type Block, type Line, prose } from '../../explain/doc.ts';
import type { Detail } from '../../explain/steps.ts';
import { applied, name, primed, relation, written } from '../../explain/surfaces.ts';
import { Unexplained, Workbook } from '../../explain/workbook.ts';
import { NOWHERE, type Surface } from '../../syntax/surface.ts';
import { freeOf, mul, type Term } from '../../term/term.ts';
import { substitute } from '../../term/traverse.ts';
import { neat } from '../misconception-neat.ts';
import { plainText } from './formula.ts';
import { derivativeOf } from './reading.ts';
import type { Problem } from './sheet.ts';
import type { Subject } from './subject.ts';

const DETAILS: readonly Detail[] = ['brief', 'standard', 'full'];

/** Throws Unexplained where there is no derivation. */
export function solutionOf(s: Subject): Problem['solution'] {
  try {
    const [brief, standard, full] = DETAILS.map((detail) => (s.kind === 'network' ? network(s, detail) : derivation(s, detail)));
    return { brief, standard, full };
  } catch (error) {
    // A line that the workbook cannot prove (a plain Error) ends the narration, not the making of a sheet.
    if (error instanceof Error && error.constructor === Error) throw new Unexplained(error.message);
    throw error;
  }
}

/** Letters for the functions that are differentiated in turn. */
const LETTERS = ['g', 'h', 'k', 'p', 'q', 'r'];

function derivation(s: Subject, detail: Detail): readonly Block[] {
  const blocks: Block[] = [];
  let f = s.f;
  for (let n = 1; n <= s.order; n++) {
    const symbol = LETTERS[n - 1];
    const last = n === s.order;
    if (n > 1) {
      const before = primed(LETTERS[n - 2], name(s.wrt));
      blocks.push(prose('once-more', { h: { math: applied(symbol, name(s.wrt)) }, d: { math: before } }));
    }
    const told = explain(f, {
      symbol,
      wrt: s.wrt,
      detail: last ? detail : detail === 'full' ? 'standard' : 'brief',
      form: 'z',
      assume: s.assume,
      ...(last ? { closed: s.derivative } : {}),
    });
    const kept = detail === 'full' && last ? told.doc.blocks : told.doc.blocks.filter((b) => !isTable(b));
    blocks.push(...(last && s.drawn.closed !== undefined && n === 1 ? kept.map((b) => asAnswered(b, s)) : kept));
    f = told.result;
  }
  return blocks;
}

/** The result written as in the key, which is the same term: σ(u) where the answer says σ(u). */
function asAnswered(b: Block, s: Subject): Block {
  if (b.kind === 'lines') {
    const end = b.lines[b.lines.length - 1];
    if (end?.because.length !== 1 || end.because[0] !== 'write.simplify') return b;
    const before = b.lines.slice(0, -1);
    const shown = before[before.length - 1];
    // What is there already is not written twice.
    return plainText(shown.right) === plainText(s.inVariable)
      ? { ...b, lines: before }
      : { ...b, lines: [...before, { ...end, right: s.inVariable }] };
  }
  if (b.kind !== 'prose' || b.say.key !== 'result') return b;
  return prose('result', { d: { math: relation(s.asked, '=', s.inVariable) } });
}

/** The table of values and what introduces it. */
const isTable = (b: Block): boolean => b.kind === 'table' || ('say' in b && b.say.key.startsWith('sanity'));

/** One factor of the chain rule in a network: how it is written, and its value in the names. */
export interface Factor {
  readonly of: string;
  readonly wrt: string;
  readonly value: Term;
}

/** The way back from the cost to the letter asked for: J → a → z → w. */
export function factorsOf(s: Subject): Factor[] {
  const { drawn, wrt } = s;
  const inner = [...drawn.where].reverse();
  const factors: Factor[] = [];
  let current = 'J';
  let raw = s.rawF;
  for (;;) {
    // The definition that stands in the current expression and leads back to wrt.
    const step = inner.find(({ name: n }) => raw.vars.includes(n) && !freeOf(s.names.get(n)!, wrt));
    const next = step ? step.name : wrt;
    factors.push({ of: current, wrt: next, value: localSlope(s, raw, current, next) });
    if (!step) return factors;
    current = next;
    raw = rawOf(s, next);
  }
}

const rawOf = (s: Subject, n: string): Term => s.definitions.get(n)!;

/** dσ/dz as a(1 − a) where the catalogue knows that form, else what differentiation gives. */
function localSlope(s: Subject, raw: Term, of: string, wrt: string): Term {
  const known = s.slopes.get(of);
  if (known) return known;
  return neat(derivativeOf(raw, wrt, 1, s.assume) ?? raw);
}

function network(s: Subject, detail: Detail): readonly Block[] {
  const book = new Workbook(s.assume, s.wrt);
  const value = (t: Term): Term => substitute(t, s.names);
  const factors = factorsOf(s);
  const product = factors.map((x) => x.value).reduce(mul);
  const symbols = factors.map((x) => partial(x.of, x.wrt)).reduce(times);
  const lines: Line[] = [{ left: s.asked, right: symbols, because: ['chain'] }];
  const answer = s.answerTerm;
  if (product !== answer) {
    book.same(value(product), value(answer));
    if (detail !== 'brief') lines.push({ right: factors.map((x) => written(x.value)).reduce(times), because: [] });
  }
  lines.push({ right: s.answer.surface, because: product === answer ? [] : ['write.simplify'] });
  const blocks: Block[] = [prose('chain-of-network'), { kind: 'lines', lines }];
  if (detail === 'full') {
    for (const x of factors) {
      const raw = x.of === 'J' ? s.rawF : rawOf(s, x.of);
      if (x.of === 'J' && s.drawn.upstream !== undefined) continue;
      if (!raw.vars.includes(x.wrt)) continue;
      blocks.push(prose('local-slope', { a: { math: name(x.of) }, z: { math: name(x.wrt) } }));
      const told = explain(raw, { symbol: x.of, wrt: x.wrt, detail: 'standard', form: 'z', assume: s.assume, closed: value(x.value) });
      blocks.push(...told.doc.blocks.filter((b) => b.kind === 'lines' || b.kind === 'prose' || b.kind === 'note'));
    }
  }
  return blocks;
}

const partial = (of: string, wrt: string): Surface => ({
  kind: 'derivative',
  symbol: '∂',
  wrt,
  order: 1,
  operand: name(of),
  span: NOWHERE,
});
const times = (left: Surface, right: Surface): Surface => ({ kind: 'binary', op: '*', left, right, span: NOWHERE });
