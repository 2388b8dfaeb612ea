/** A plot in LaTeX's own picture environment: axes, a few numbers, and the curve in short pieces, none across a jump. */
import { inSession } from '../term/term.ts';
import { isRead, readIn } from '../tutor/worksheet/reading.ts';
import type { Plot } from '../tutor/worksheet/sheet.ts';
import { type Sample, sampleCurve } from './plot-sample.ts';

const f = (x: number): string => (Math.round(x * 1000) / 1000 + 0).toString();
/** A length of a picture in millimetres. */
const MM = 10;
/** Straight pieces shorter than this are joined. */
const STEP = 0.9;

/** `wide` and `high` in centimetres. */
export function picture(p: Plot, wide: number, high: number): string {
  return inSession(() => {
    const pieces: (readonly Sample[])[] = p.curves.flatMap(({ text }) => {
      const read = readIn(text, { wrt: p.wrt, letters: 'any', names: new Map() });
      return isRead(read) ? [...sampleCurve(read.term, p.wrt, p).pieces] : [];
    });
    const ys = pieces.flatMap((piece) => piece.map(([, y]) => y)).filter(Number.isFinite);
    const [low, top] = bounds(ys);
    const [w, h] = [wide * MM, high * MM];
    const X = (x: number): number => ((x - p.from) / (p.to - p.from)) * w;
    const Y = (y: number): number => ((y - low) / (top - low)) * h;
    const out: string[] = [];
    out.push(`\\put(0,${f(Y(0))}){\\vector(1,0){${f(w + 2)}}}`, `\\put(${f(X(0))},0){\\vector(0,1){${f(h + 2)}}}`);
    out.push(`\\put(${f(w + 3)},${f(Y(0))}){\\makebox(0,0)[l]{$${p.wrt}$}}`);
    for (const x of [p.from, p.from / 2, p.to / 2, p.to]) {
      out.push(
        `\\put(${f(X(x))},${f(Y(0) - 0.7)}){\\line(0,1){1.4}}`,
        `\\put(${f(X(x))},${f(Y(0) - 1.2)}){\\makebox(0,0)[t]{\\tiny$${f(x)}$}}`,
      );
    }
    for (const y of ticks(low, top)) {
      out.push(
        `\\put(${f(X(0) - 0.7)},${f(Y(y))}){\\line(1,0){1.4}}`,
        `\\put(${f(X(0) - 1.2)},${f(Y(y))}){\\makebox(0,0)[r]{\\tiny$${f(y)}$}}`,
      );
    }
    out.push('\\linethickness{0.9pt}');
    for (const piece of pieces) {
      const points = thinned(piece.filter(([, y]) => Number.isFinite(y) && y >= low && y <= top).map(([x, y]) => [X(x), Y(y)] as const));
      for (let i = 0; i + 1 < points.length; i++) {
        const [[x1, y1], [x2, y2]] = [points[i], points[i + 1]];
        out.push(`\\qbezier[14](${f(x1)},${f(y1)})(${f((x1 + x2) / 2)},${f((y1 + y2) / 2)})(${f(x2)},${f(y2)})`);
      }
    }
    return `{\\setlength{\\unitlength}{1mm}\\begin{picture}(${f(w + 6)},${f(h + 4)})(-2,-2)\n${out.join('\n')}\n\\end{picture}}`;
  });
}

/** The heights that are shown, 0 among them. */
function bounds(ys: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  const room = (high - low || 1) * 0.06;
  return [low - room, high + room];
}

/** Two or three round numbers besides 0. */
function ticks(low: number, high: number): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? power * 10;
  const out: number[] = [];
  for (let n = Math.ceil(low / step); n * step <= high; n++) if (n !== 0) out.push(n * step);
  return out;
}

/** Points at least a step apart, corners kept as well as the ends. */
function thinned(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (const [i, q] of points.entries()) {
    const last = out[out.length - 1];
    if (!last || i === points.length - 1 || Math.hypot(q[0] - last[0], q[1] - last[1]) >= STEP) out.push(q);
  }
  return out;
}
