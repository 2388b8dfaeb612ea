/**
 * The derivation of f′ as a document. Every equality of consecutive lines is a theorem; what cannot be proved is not written.
 */
import type { Verdict } from '../derive/verdict.ts';
import type { Theorem } from '../kernel/kernel.ts';
import type { Rational } from '../num/rational.ts';
import type { Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import { freeOf, type Term, variable } from '../term/term.ts';
import { replace } from '../term/traverse.ts';
import { type Block, type Doc, heading, type Line, note, prose, say } from './doc.ts';
import { type Convention, isKink, judged, kinkBlocks } from './kinks.ts';
import { isPiecewise, joined, meetingPoints, tellPieces } from './pieces.ts';
import { sanity } from './sanity.ts';
import { isSigmoid, tellSigmoid } from './sigmoid.ts';
import { type Detail, ruleLines } from './steps.ts';
import { applied, condition, name, primed, relation, slopeOf, written } from './surfaces.ts';
import { isTanh, tellTanh } from './tanh.ts';
import { Workbook } from './workbook.ts';

export interface ExplainOptions {
  /** As a sentence writes it; without a name the formula stands for it. */
  readonly name?: string;
  /** The letter of the function. */
  readonly symbol: string;
  readonly wrt: string;
  readonly detail: Detail;
  readonly form: 'z' | 'a';
  readonly assume?: readonly Prop[];
  /** The form of the derivative that people expect, as a term in which f may occur. */
  readonly closed?: Term;
  readonly conventions?: readonly Convention[];
  /** A remark to end with. */
  readonly remark?: string;
}

export interface Derivation {
  readonly doc: Doc;
  /** The derivative, in z. */
  readonly result: Term;
  /** The same with nothing said at kinks, as it is shown to a reader. */
  readonly shown: Term;
  /** What the lines and the result rest on. */
  readonly theorems: readonly Theorem[];
  /** On the result; its theorems speak of the kinks too. */
  readonly verdict: Verdict;
}

interface Told {
  readonly blocks: readonly Block[];
  readonly theorems: readonly Theorem[];
  readonly result: Term;
  /** The result for the reader, when points are to be left out of it. */
  readonly without?: (leftOut: (p: Rational) => boolean) => Term;
  /** The conditions that had to be assumed. */
  readonly demanded: readonly Prop[];
}

/** Derive and narrate. Throws Unexplained where no derivative can be had. */
export function explain(f: Term, options: ExplainOptions): Derivation {
  const told = tell(f, options);
  const verdict = judged(f, told.result, options.wrt, [...(options.assume ?? []), ...told.demanded]);
  const shown = told.without?.((p) => isKink(verdict, p)) ?? told.result;
  const at = name(options.wrt);
  const definition = relation(applied(options.symbol, at), '=', written(f));
  const blocks: Block[] = [
    { kind: 'formula', math: definition },
    ...told.blocks,
    ...kinkBlocks(verdict, options.wrt, options.assume ?? [], options.conventions ?? []),
  ];
  blocks.push(...outcome(f, shown, options));
  for (const p of told.demanded) blocks.push(note('only-where', { condition: { math: condition(p) } }));
  const table = sanity(f, shown, options.wrt, options.symbol);
  if (table && options.detail !== 'brief') blocks.push(heading('sanity-heading'), prose('sanity'), table);
  if (options.remark) blocks.push(note('remark', { text: { text: options.remark } }));
  return {
    doc: { title: say('title', { name: options.name === undefined ? { math: written(f) } : { text: options.name } }), blocks },
    result: told.result,
    shown,
    theorems: told.theorems,
    verdict,
  };
}

function tell(f: Term, options: ExplainOptions): Told {
  const { wrt, symbol, detail, assume = [] } = options;
  const ended = (book: Workbook, blocks: readonly Block[], theorem: Theorem): Told => ({
    blocks,
    theorems: [...book.theorems, theorem],
    result: theorem.conclusion.terms[1],
    demanded: [...book.context.demanded.keys()].filter((p) => p.kind !== 'defined'),
  });
  const book = new Workbook(assume, wrt);
  const told = isSigmoid(f, wrt) ? tellSigmoid(book, f, symbol, detail) : isTanh(f, wrt) ? tellTanh(book, f, symbol, detail) : null;
  if (told) return ended(book, told.blocks, told.theorem);
  if (isPiecewise(f, wrt)) {
    const points = meetingPoints(f, wrt);
    const { blocks, theorems, result, slopes, books } = tellPieces(f, wrt, symbol, assume, points, detail);
    const demanded = new Set(books.flatMap((b) => [...b.context.demanded.keys()]));
    return {
      blocks,
      theorems: [...theorems, ...books.flatMap((b) => b.theorems)],
      result,
      without: (leftOut) => joined(slopes, points, wrt, leftOut),
      demanded: [...demanded].filter((p) => p.kind !== 'defined'),
    };
  }
  const slope = book.slope(f);
  const { lines, result } = ruleLines(book, slope, detail);
  const at = name(wrt);
  const all: Line[] = [{ left: primed(symbol, at), right: slopeOf(written(f), wrt), because: ['write.definition'] }, ...lines];
  let theorem = book.rewritten(slope, result);
  if (options.closed && options.closed !== result && book.proves(result, options.closed)) {
    theorem = book.rewritten(theorem, options.closed);
    all.push({ right: written(options.closed, new Map([[f, applied(symbol, at)]])), because: ['write.simplify'] });
  }
  return ended(book, [prose('rule-by-rule', { z: { text: wrt } }), { kind: 'lines', lines: all }], theorem);
}

/** The result, and its form in the cached activation. */
function outcome(f: Term, result: Term, { symbol, wrt, form, closed }: ExplainOptions): Block[] {
  const at = name(wrt);
  // g(z) is written for f where people write it so, or where nothing else of z is left.
  const named = result === closed || freeOf(replace(result, new Map([[f, variable('a')]])), wrt);
  const as = new Map<Term, Surface>(named && f.op !== 'var' && f.op !== 'num' ? [[f, applied(symbol, at)]] : []);
  const inZ = relation(primed(symbol, at), '=', written(result, as));
  const a = variable('a');
  const cached = f.vars.includes('a') || wrt === 'a' || f.op === 'var' ? result : replace(result, new Map([[f, a]]));
  if (cached === result || !freeOf(cached, wrt)) {
    const blocks: Block[] = [prose('result', { d: { math: inZ } })];
    if (form === 'a') blocks.push(note('no-cached-form', { a: { math: name('a') }, z: { math: at } }));
    return blocks;
  }
  const inA = relation(primed(symbol, at), '=', written(cached));
  const slots = { a: { math: name('a') }, is: { math: relation(name('a'), '=', applied(symbol, at)) }, d: { math: inA } };
  return [
    prose('result', { d: { math: form === 'a' ? inA : inZ } }),
    prose(hasExponential(f) ? 'cached-form' : 'cached-form-plain', slots),
  ];
}

function hasExponential(f: Term): boolean {
  return f.op === 'fn'
    ? ['exp', 'tanh', 'sinh', 'cosh', 'sech'].includes(f.name) || f.args.some(hasExponential)
    : f.args.some(hasExponential);
}
