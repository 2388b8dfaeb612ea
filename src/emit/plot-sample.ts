/**
 * A curve as it may honestly be drawn: pieces without a jump inside, the points where pieces meet, and poles. Everything is found in
 * double precision, for display only.
 */
import { double, dual } from '../derive/numeric.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';

export type Sample = readonly [x: number, y: number];

/** Where two pieces of a curve meet. */
export interface Meeting {
  readonly kind: 'kink' | 'jump';
  readonly x: number;
  /** Limits from the left and the right; undefined where the curve does not exist on that side. */
  readonly left?: number;
  readonly right?: number;
  /** The value at the point itself, if there is one. */
  readonly value?: number;
}

export interface Curve {
  readonly pieces: readonly (readonly Sample[])[];
  readonly meetings: readonly Meeting[];
  /** Where the curve leaves every bound. */
  readonly poles: readonly number[];
}

const GRID = 480;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sample t over the span. `values`: numbers for the parameters. */
export function sampleCurve(t: Term, variable: string, span: Span, values: ReadonlyMap<string, number> = new Map()): Curve {
  const at = (x: number): ReadonlyMap<string, number> => new Map([...values, [variable, x]]);
  const f = (x: number): number => double(t, at(x));
  const slope = (x: number): number => dual(t, at(x), variable).d;
  const width = span.to - span.from;
  const grid = Array.from({ length: GRID + 1 }, (_, i) => span.from + (width * i) / GRID);
  const breaks = [...new Set([...switching(t, at, grid), ...ends(f, grid)])].sort((a, b) => a - b);
  const edges = [span.from, ...breaks.filter((x) => x > span.from && x < span.to), span.to];
  const poles: number[] = [];
  const pieces: Sample[][] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const part = between(f, edges[i], edges[i + 1], width);
    pieces.push(...part.pieces);
    poles.push(...part.poles);
  }
  const meetings: Meeting[] = [];
  for (const x of edges.slice(1, -1)) {
    const meeting = meetingAt(x, f, slope, width);
    if (meeting === 'pole') poles.push(x);
    else if (meeting) meetings.push(meeting);
  }
  return { pieces: joined(pieces, meetings, poles), meetings, poles: [...new Set(poles)].sort((a, b) => a - b) };
}

/** A simple number close to x, if there is one: bisection finds 0.30000000001, the person meant 0.3. */
export function simple(x: number): number {
  const near = Math.round(x * 1e6) / 1e6;
  return Math.abs(near - x) < 1e-7 ? near : x;
}

/** The places where a comparison inside t changes. */
function switching(t: Term, at: (x: number) => ReadonlyMap<string, number>, grid: readonly number[]): number[] {
  const out: number[] = [];
  for (const u of postorder(t)) {
    const [a, b] = u.args;
    const compared =
      u.op === 'if' || (u.op === 'fn' && (u.name === 'max' || u.name === 'min'))
        ? (x: number): number => double(a, at(x)) - double(b, at(x))
        : u.op === 'fn' && (u.name === 'abs' || u.name === 'sign')
          ? (x: number): number => double(a, at(x))
          : undefined;
    if (!compared) continue;
    let before = compared(grid[0]);
    for (let i = 1; i < grid.length; i++) {
      const here = compared(grid[i]);
      if (here === 0) out.push(grid[i]);
      else if (before !== 0 && before > 0 !== here > 0 && Number.isFinite(before) && Number.isFinite(here)) {
        out.push(simple(bisect((x) => compared(x) > 0 === here > 0, grid[i - 1], grid[i])));
      }
      before = here;
    }
  }
  // A comparison that holds with equality on a whole stretch is no place.
  return out.length > GRID / 2 ? [] : out;
}

/** Where the curve begins or ends to exist. */
function ends(f: (x: number) => number, grid: readonly number[]): number[] {
  const exists = (x: number): boolean => Number.isFinite(f(x));
  const out: number[] = [];
  for (let i = 1; i < grid.length; i++) {
    const here = exists(grid[i]);
    if (here === exists(grid[i - 1])) continue;
    out.push(simple(bisect((x) => exists(x) === here, grid[i - 1], grid[i])));
  }
  // A single missing point between two that exist is one place.
  return [...new Set(out)];
}

/** The place between low and high where `reached` becomes true. */
function bisect(reached: (x: number) => boolean, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 60; i++) {
    const m = (a + b) / 2;
    if (reached(m)) b = m;
    else a = m;
  }
  return b;
}

/** Samples strictly between two places, cut where the curve runs away. */
function between(f: (x: number) => number, from: number, to: number, width: number): { pieces: Sample[][]; poles: number[] } {
  const count = Math.max(16, Math.ceil((GRID * (to - from)) / width));
  const inset = Math.min(width * 1e-7, (to - from) / 1e3);
  const xs = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  xs[0] = from + inset;
  xs[count] = to - inset;
  const pieces: Sample[][] = [[]];
  const poles: number[] = [];
  for (const x of xs) {
    const y = f(x);
    const piece = pieces[pieces.length - 1];
    if (!Number.isFinite(y)) {
      if (piece.length > 0) pieces.push([]);
      continue;
    }
    const last = piece[piece.length - 1];
    const pole = last && (runsAway(f, last, [x, y]) ?? peak(f, piece[piece.length - 2], last, [x, y]));
    if (pole !== undefined) {
      poles.push(simple(pole));
      // A sample that already lies beyond the pole begins the next piece.
      pieces.push(last[0] > pole ? [piece.pop()!, [x, y]] : [[x, y]]);
    } else piece.push([x, y]);
  }
  return { pieces: pieces.filter((p) => p.length > 1), poles };
}

/** Between two samples of opposite sign: the place where |f| has no bound. A steep crossing shrinks there, a pole grows. */
function runsAway(f: (x: number) => number, [x0, y0]: Sample, [x1, y1]: Sample): number | undefined {
  if (y0 > 0 === y1 > 0) return undefined;
  const x = bisect((m) => f(m) > 0 === y1 > 0, x0, x1);
  const size = Math.max(Math.abs(y0), Math.abs(y1), 1e-300);
  const step = (x1 - x0) * 1e-6;
  return Math.min(Math.abs(f(x - step)), Math.abs(f(x + step))) > 100 * size ? x : undefined;
}

/** Around the highest of three samples of one sign: the place where |f| has no bound. A peak ends somewhere, a pole grows on. */
function peak(f: (x: number) => number, before: Sample | undefined, [x1, y1]: Sample, [x2, y2]: Sample): number | undefined {
  if (!before || Math.abs(y1) <= Math.abs(before[1]) || Math.abs(y1) < Math.abs(y2)) return undefined;
  let [a, b] = [before[0], x2];
  for (let i = 0; i < 80; i++) {
    const [l, r] = [a + (b - a) / 3, b - (b - a) / 3];
    if (!(Math.abs(f(l)) < Math.abs(f(r)))) b = r;
    else a = l;
  }
  const x = (a + b) / 2;
  const near = Math.min(Math.abs(f(x - (x2 - x1) * 1e-3)), Math.abs(f(x + (x2 - x1) * 1e-3)));
  return near > 100 * Math.abs(y1) ? x : undefined;
}

function meetingAt(x: number, f: (x: number) => number, slope: (x: number) => number, width: number): Meeting | 'pole' | undefined {
  const near = width * 1e-7;
  const value = finite(f(x));
  const sides = [-1, 1].map((s) => finite(f(x + s * near)));
  const [left, right] = sides;
  // Towards a limit the steps of a geometric approach shrink; towards a pole or a logarithm's end they do not.
  const grows = [-1, 1].some((s) => {
    const [close, far, farther] = [1, 100, 10_000].map((k) => f(x + s * near * k));
    const step = Math.abs(close - far);
    return step > 0.7 * Math.abs(far - farther) && step > 1e-3 * Math.max(1, Math.abs(far));
  });
  if (grows) return 'pole';
  const size = 1e-4 * Math.max(1, Math.abs(left ?? 0), Math.abs(right ?? 0));
  const whole = value === undefined ? {} : { value };
  if (left === undefined || right === undefined) {
    if (left === undefined && right === undefined) return undefined;
    return { kind: 'jump', x, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }), ...whole };
  }
  const closed = value !== undefined && Math.abs(value - left) < size;
  if (Math.abs(left - right) > size || !closed) return { kind: 'jump', x, left, right, ...whole };
  const [before, after] = [slope(x - near), slope(x + near)];
  return Math.abs(before - after) > 1e-4 * Math.max(1, Math.abs(before), Math.abs(after))
    ? { kind: 'kink', x, left, right, value }
    : undefined;
}

const finite = (y: number): number | undefined => (Number.isFinite(y) ? y : undefined);

/** Pieces that meet in a kink, or in nothing at all, are one line; what meets in a jump or a pole stays apart. */
function joined(pieces: readonly Sample[][], meetings: readonly Meeting[], poles: readonly number[]): Sample[][] {
  const out: Sample[][] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    const end = last?.[last.length - 1];
    const gap = end && piece[0][0] - end[0];
    const between = end && meetings.find((m) => m.x >= end[0] && m.x <= piece[0][0]);
    const step = (piece[1][0] - piece[0][0]) * 0.5;
    const apart = between?.kind === 'jump' || poles.some((p) => end && p >= end[0] && p <= piece[0][0]);
    const meets = gap !== undefined && !apart && gap < step && Math.abs(piece[0][1] - end![1]) < 1e3 * Math.max(gap, 1e-12);
    if (meets) last.push(...(between?.kind === 'kink' ? [[between.x, between.value!] as Sample] : []), ...piece);
    else out.push([...piece]);
  }
  return out;
}
