/**
 * Where two expressions part that should be equal: the smallest piece of the wrong one such that another piece in its place repairs it. Doubles
 * choose what to try; that the change repairs the line is proved by the engine, or said to be only probable.
 */
import { valuesAt } from '../derive/numeric.ts';
import { candidates, numbersOf } from '../derive/points.ts';
import { decide } from '../derive/verify.ts';
import type { Span } from '../syntax/problem.ts';
import type { Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { type Piece, readPieces, spanOf } from './locate-surface.ts';

/** The difference: in the wrong expression `wrong` stands where `right` should. */
export interface Difference {
  readonly wrong: Term;
  readonly right: Term;
  /** Is it proved that the change repairs the line? */
  readonly certainty: 'proved' | 'probable';
  /** Where it stands in the person's own writing, when that was given. */
  readonly span?: Span;
}

export interface LocateOptions {
  readonly wrt: string;
  readonly assume?: readonly Prop[];
  readonly fuel?: number;
  /** Further expressions whose pieces may be what should stand there, such as the function itself. */
  readonly others?: readonly Term[];
  /** The wrong expression as typed, and how pieces of it are read. */
  readonly surface?: Surface;
  readonly read?: (piece: Surface) => Term | undefined;
}

const FUEL = 40_000;
/** Places of the wrong expression, and pieces to put there. */
const PLACES = 240;
const PIECES = 120;
/** Repairs that the engine is asked about. */
const TRIES = 6;

/** A place in the tree of an expression: the way down from the root. */
interface Place {
  readonly term: Term;
  readonly path: readonly number[];
  readonly size: number;
}

/** The smallest difference, or null when no piece can be found whose change repairs the wrong expression. */
export function locate(right: Term, wrong: Term, options: LocateOptions): Difference | null {
  if (right === wrong) return null;
  const { wrt, assume = [], fuel = FUEL, others = [] } = options;
  const typed = options.surface && options.read ? readPieces(options.surface, options.read) : [];
  const pieces = postorder([right, ...others]).slice(-PIECES);
  const points = comparisonPoints(right, wrong, wrt, assume);
  if (points.length === 0) return null;
  const repairs: { readonly place: Place; readonly piece: Term; readonly whole: Term; readonly cost: number }[] = [];
  for (const place of placesOf(wrong, typed)) {
    for (const { piece, cost } of [...pieces.map((p) => ({ piece: p, cost: place.size })), ...variants(place.term)]) {
      if (piece === place.term) continue;
      const whole = replacedAt(wrong, place.path, piece);
      if (points.every((p) => p.agrees(whole))) repairs.push({ place, piece, whole, cost: cost + sizeOf(piece) / 100 });
    }
  }
  let probable: Difference | null = null;
  for (const { place, piece, whole } of repairs.sort((a, b) => a.cost - b.cost).slice(0, TRIES)) {
    const verdict = whole === right ? 'proved' : decide({ kind: 'equal', left: right, right: whole, wrt, assume }, { fuel }).verdict;
    if (verdict === 'refuted') continue;
    const span = spanOf(typed, wrong, place.path);
    const found = { wrong: place.term, right: piece, ...(span ? { span } : {}) };
    if (verdict === 'proved') return { ...found, certainty: 'proved' };
    probable ??= { ...found, certainty: 'probable' };
  }
  return probable;
}

const sizes = Symbol('tree sizes');
/** Nodes of the tree, at most a million. */
function sizeOf(t: Term): number {
  const known = T.memo<number>(sizes);
  for (const u of postorder(t, (v) => known.has(v))) {
    known.set(u, Math.min(1e6, 1 + u.args.reduce((n, a) => n + known.get(a)!, 0)));
  }
  return known.get(t)!;
}

/** The places of an expression; when it was typed, only those that can be seen in it. */
function placesOf(root: Term, typed: readonly Piece[]): Place[] {
  const seen = new Set(typed.map((p) => p.term));
  const all: Place[] = [];
  const queue: Place[] = [{ term: root, path: [], size: sizeOf(root) }];
  for (let place = queue.shift(); place && all.length < PLACES; place = queue.shift()) {
    if (typed.length === 0 || seen.has(place.term)) all.push(place);
    const { term, path } = place;
    for (const [i, a] of term.args.entries()) queue.push({ term: a, path: [...path, i], size: sizeOf(a) });
  }
  return all;
}

/** What a slip with a sign makes of a piece. A changed sign is a small change, however big the pieces beside it are. */
function variants(t: Term): { readonly piece: Term; readonly cost: number }[] {
  const [a, b] = t.args;
  const small = 4 + sizeOf(t) / 10;
  switch (t.op) {
    case 'add':
      return [{ piece: T.sub(a, b), cost: small }];
    case 'sub':
      return [{ piece: T.add(a, b), cost: small }];
    case 'neg':
      return [{ piece: a, cost: small }];
    default:
      return [{ piece: T.neg(t), cost: 20 + sizeOf(t) }];
  }
}

function replacedAt(root: Term, path: readonly number[], piece: Term): Term {
  if (path.length === 0) return piece;
  const [i, ...rest] = path;
  return T.rebuild(
    root,
    root.args.map((a, k) => (k === i ? replacedAt(a, rest, piece) : a)),
  );
}

interface ComparisonPoint {
  readonly agrees: (t: Term) => boolean;
}

/** A few points, values at which are kept: a changed expression costs only what is new in it. */
function comparisonPoints(right: Term, wrong: Term, wrt: string, assume: readonly Prop[]): ComparisonPoint[] {
  const out: ComparisonPoint[] = [];
  for (const point of candidates([right, wrong], wrt, assume, 40)) {
    const numbers = new Map(numbersOf(point));
    const z = numbers.get(wrt);
    // Off the round numbers, where different formulas meet.
    if (z !== undefined) numbers.set(wrt, z + 0.01273);
    if (Math.abs(z ?? 0) > 20) continue;
    const value = valuesAt(numbers);
    const goal = value(right);
    if (!Number.isFinite(goal) || Math.abs(goal) > 1e6) continue;
    out.push({ agrees: (t) => Math.abs(value(t) - goal) <= 1e-8 * Math.max(1, Math.abs(goal)) });
    if (out.length === 7) break;
  }
  return out;
}
