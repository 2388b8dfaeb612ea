/**
 * The two checks of the second channel, on one request. Runs inside the worker; it may be slow and may be killed.
 */
import { compare, type Truth } from './compare.ts';
import { type Assignment, type Formula, type Reading, readFormula, Unreadable } from './formula.ts';
import { samplePoints } from './points.ts';
import type { OracleRequest, OracleText, Sighting } from './report.ts';
import { slope } from './slope.ts';

interface Read {
  readonly formula: Formula;
  /** Was the typed text read, not our readback of it? */
  readonly asTyped: boolean;
}

function read(text: OracleText, reading: Reading): Read {
  if (text.typed !== undefined) {
    try {
      return { formula: readFormula(text.typed, reading), asTyped: true };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return { formula: readFormula(text.readback, reading), asTyped: false };
}

/** Everything both checks need, or why the texts cannot be read on this channel. */
export interface Prepared {
  readonly truth: Formula;
  readonly claim: Formula;
  readonly points: readonly Assignment[];
  /** How the texts were read, for the reason. */
  readonly how: string;
}

export function prepare(request: OracleRequest): Prepared | string {
  const letters = new Set([request.variable, ...request.parameters]);
  try {
    const truth = read(request.truth, { letters });
    const self = { names: new Set(request.self), formula: truth.formula, variable: request.variable };
    const claim = read(request.claim, request.kind === 'derivative' ? { letters, self } : { letters });
    const assume = request.assume.map((text) => readFormula(text, { letters }));
    const points = samplePoints(request.variable, request.parameters, assume);
    if (request.witness) points.unshift(request.witness);
    return { truth: truth.formula, claim: claim.formula, points, how: manner(truth.asTyped, claim.asTyped) };
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

function manner(truth: boolean, claim: boolean): string {
  if (truth && claim) return 'text as typed';
  return truth || claim ? `${truth ? 'claim' : 'function'} by our readback` : 'by our readback';
}

/** Highest order of derivative that differences of doubles can stand for. */
const HIGHEST = 4;

/** mathjs' parser, our own evaluation in doubles, and differences instead of calculus. */
export function checkByNumbers(request: OracleRequest, p: Prepared | string): Sighting {
  const unclear = (reason: string): Sighting => ({ oracle: 'mathjs', seen: 'unclear', reason, samples: [] });
  if (typeof p === 'string') return unclear(p);
  if (request.order > HIGHEST) return unclear(`a derivative of order ${request.order} is beyond differences of doubles`);
  const { variable, order } = request;
  const truth: Truth =
    request.kind === 'equal'
      ? (at) => ({ value: p.truth.value(at), error: 0 })
      : (at) => slope((x) => p.truth.value({ ...at, [variable]: x }), at[variable], order);
  const { seen, samples } = compare(p.claim.value, truth, p.points);
  const what = request.kind === 'equal' ? 'both sides' : order === 1 ? 'numeric derivative' : `numeric derivative of order ${order}`;
  if (seen === 'unclear') return { ...unclear(`only ${count(samples.length)} could be compared`), samples };
  return { oracle: 'mathjs', seen, reason: `${what} at ${count(samples.length)}, ${p.how}`, samples };
}

const count = (n: number): string => (n === 1 ? '1 point' : `${n} points`);

/** What nerdamer is known to get wrong, so that nobody is puzzled. */
function knownLie(algebra: string): string {
  return /\b(?:max|min)\(/.test(algebra) ? '; it takes the derivative of max and min to be 0' : '';
}

/** nerdamer's own derivative; for `equal`, its own evaluation of both sides. */
export async function checkByAlgebra(request: OracleRequest, p: Prepared | string): Promise<Sighting> {
  const unclear = (reason: string): Sighting => ({ oracle: 'nerdamer', seen: 'unclear', reason, samples: [] });
  if (typeof p === 'string') return unclear(p);
  if (p.truth.algebra === undefined) return unclear('it has no notation for cases');
  const { default: nerdamer } = await import('./nerdamer.ts');
  const letters = new Set([request.variable, ...request.parameters]);
  try {
    if (request.kind === 'equal') {
      if (p.claim.algebra === undefined) return unclear('it has no notation for cases');
      const left = nerdamer.evaluator(p.claim.algebra);
      const right = nerdamer.evaluator(p.truth.algebra);
      const { seen, samples } = compare(left, (at) => ({ value: right(at), error: 0 }), p.points);
      return { oracle: 'nerdamer', seen, reason: `its own evaluation of both sides at ${count(samples.length)}`, samples };
    }
    const text = nerdamer.derivative(p.truth.algebra, request.variable, request.order);
    if (text.includes('diff(')) return unclear('it leaves the derivative undone');
    const own = readFormula(text, { letters });
    const { seen, samples } = compare(p.claim.value, (at) => ({ value: own.value(at), error: 0 }), p.points);
    const lie = seen === 'different' ? knownLie(p.truth.algebra) : '';
    const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return { oracle: 'nerdamer', seen, reason: `its own derivative is ${shown}${lie}`, samples };
  } catch (error) {
    return unclear(`it gave up (${error instanceof Error ? error.message : String(error)})`);
  }
}
