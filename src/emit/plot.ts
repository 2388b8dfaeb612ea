/**
 * Plots of functions of one variable as SVG: kinks, jumps and poles drawn as they are, told apart by colour, stroke and a name at the
 * curve, so that they can also be read in print without colour. The picture has a title and a description for screen readers.
 */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Term } from '../term/term.ts';
import { escapeHtml } from './html.ts';
import { type Curve, type Meeting, type Sample, sampleCurve, simple } from './plot-sample.ts';

export interface PlotCurve {
  readonly term: Term;
  /** What stands at the curve, "g(z)". Empty: nothing. */
  readonly label: string;
}

export interface PlotWords {
  readonly kink: string;
  readonly jump: string;
  readonly pole: string;
  /** "from {a} to {b}" */
  readonly range: string;
}

export interface PlotOptions {
  readonly curves: readonly PlotCurve[];
  readonly variable: string;
  readonly from: number;
  readonly to: number;
  /** Numbers for the parameters. */
  readonly values?: ReadonlyMap<string, number>;
  readonly title: string;
  /** What stands before the facts in the description. */
  readonly description?: string;
  /** Tells the pictures of one page apart. */
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  readonly words?: PlotWords;
}

export const PLOT_WORDS: Readonly<Record<'en' | 'zh', PlotWords>> = {
  en: { kink: 'kink', jump: 'jump', pole: 'no bound', range: 'from {a} to {b}' },
  zh: { kink: '尖点', jump: '跳跃', pole: '无界', range: '从 {a} 到 {b}' },
};

/** Dark enough for text on white; told apart by people who see red and green alike, and by their strokes. */
const STROKES: readonly { readonly colour: string; readonly dash: string }[] = [
  { colour: '#00558c', dash: '' },
  { colour: '#a33b00', dash: '6 3' },
  { colour: '#3d3d3d', dash: '2 2.5' },
  { colour: '#6b2f73', dash: '9 3 2 3' },
];
const FONT = 'font-family="Libertinus Serif, Georgia, Noto Serif, serif"';
const MARGIN = { left: 30, right: 34, top: 12, bottom: 20 };

/** The picture. */
export function plot(options: PlotOptions): string {
  const { variable, from, to, values, width = 340, height = 220, words = PLOT_WORDS.en, id } = options;
  const curves = options.curves.map((c) => ({ ...c, ...sampleCurve(c.term, variable, { from, to }, values) }));
  const [low, high] = bounds(curves);
  const x = scaleLinear([from, to], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([low, high], [height - MARGIN.bottom, MARGIN.top]).nice(5);
  const place: Place = { x, y, width, height };
  const labels = placed(
    curves.map((c) => c.pieces),
    place,
  );
  const body = curves.map((c, i) => drawn(c, c.label, labels[i], STROKES[i % STROKES.length], place));
  const facts = curves.map((c) => told(c, c.label, variable, words)).filter((t) => t !== '');
  const range = `${variable} ${words.range.replace('{a}', numberText(from)).replace('{b}', numberText(to))}`;
  const description = [options.description, range, ...facts].filter((t) => t !== undefined && t !== '').join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeHtml(options.title)}</title>`,
    `<desc id="${id}-desc">${escapeHtml(description)}</desc>`,
    `<clipPath id="${id}-clip"><rect x="${MARGIN.left}" y="${MARGIN.top - 4}" width="${width - MARGIN.left - MARGIN.right}" height="${height - MARGIN.top - MARGIN.bottom + 8}"/></clipPath>`,
    lines(place),
    // Beneath the curves: a number must not make a gap in one.
    numbers(variable, place),
    `<g clip-path="url(#${id}-clip)" fill="none" stroke-linejoin="round" stroke-linecap="butt">`,
    ...body.map((b) => b.lines),
    '</g>',
    ...body.map((b) => b.hollow),
    ...body.map((b) => b.marks),
    '</svg>',
  ].join('\n');
}

type Scale = ReturnType<typeof scaleLinear<number>>;
interface Place {
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
  readonly height: number;
}

/** The heights that are shown: everything, unless a pole makes that useless. */
function bounds(curves: readonly Curve[]): [number, number] {
  const all = curves.flatMap((c) => c.pieces.flatMap((p) => p.map(([, y]) => y))).sort((a, b) => a - b);
  const single = curves.flatMap((c) => c.meetings.flatMap((m) => (m.value === undefined ? [] : [m.value])));
  if (all.length === 0) return [-1, 1];
  const runs = curves.some((c) => c.poles.length > 0);
  const at = (share: number): number => all[Math.min(all.length - 1, Math.max(0, Math.round(share * (all.length - 1))))];
  const shown = runs ? [at(0.06), at(0.94)] : [all[0], all[all.length - 1]];
  const [low, high] = [Math.min(0, shown[0], ...single), Math.max(0, shown[1], ...single)];
  const room = 0.06 * (high - low || 2);
  return [low < 0 ? low - room : low, high > 0 ? high + room : low < 0 ? high : high + 1];
}

const r = (n: number): string => String(Math.round(n * 100) / 100);
/** A number with a true minus sign, as short as it can be said. */
export const numberText = (n: number): string => String(simple(Number(n.toPrecision(6))) + 0).replace('-', '−');

/** Where the axes cross, and what is marked on them. */
function ticks({ x, y, width, height }: Place): { zeroX: number; zeroY: number; xs: number[]; ys: number[] } {
  const step = (n: number): number => Math.max(2, Math.floor(n));
  const marked = (all: number[]): number[] => all.filter((t) => Math.abs(t) > 1e-12);
  return {
    zeroX: clamp(x(0), MARGIN.left, width - MARGIN.right),
    zeroY: clamp(y(0), MARGIN.top, height - MARGIN.bottom),
    xs: marked(x.ticks(step((width - 64) / 44))),
    ys: marked(y.ticks(step((height - 32) / 34))),
  };
}

/** The grid and the axes. */
function lines(place: Place): string {
  const { x, y, width, height } = place;
  const { zeroX, zeroY, xs, ys } = ticks(place);
  const parts = [
    `<g stroke="#d5d5d5" stroke-width="0.6">`,
    ...xs.map((t) => `<line x1="${r(x(t))}" x2="${r(x(t))}" y1="${MARGIN.top}" y2="${height - MARGIN.bottom}"/>`),
    ...ys.map((t) => `<line y1="${r(y(t))}" y2="${r(y(t))}" x1="${MARGIN.left}" x2="${width - MARGIN.right}"/>`),
    '</g>',
    `<g stroke="#222" stroke-width="0.9">`,
    `<line x1="${MARGIN.left}" x2="${width - MARGIN.right + 6}" y1="${r(zeroY)}" y2="${r(zeroY)}"/>`,
    `<line x1="${r(zeroX)}" x2="${r(zeroX)}" y1="${height - MARGIN.bottom}" y2="${MARGIN.top - 6}"/>`,
    '</g>',
    `<g fill="#222"><path d="M${width - MARGIN.right + 11} ${r(zeroY)}l-7 -2.6v5.2z"/><path d="M${r(zeroX)} ${MARGIN.top - 11}l-2.6 7h5.2z"/></g>`,
  ];
  return parts.join('\n');
}

/** The numbers at the axes, readable where a curve runs through them. */
function numbers(variable: string, place: Place): string {
  const { x, y, width, height } = place;
  const { zeroX, zeroY, xs, ys } = ticks(place);
  const parts = [
    `<g fill="#222" font-size="9.5" ${FONT}>`,
    ...xs.map((t) => haloed(`x="${r(x(t))}" y="${r(Math.min(zeroY + 11, height - 5))}" text-anchor="middle"`, numberText(t), 2)),
    ...ys.map((t) => haloed(`x="${r(zeroX - 4)}" y="${r(y(t) + 3)}" text-anchor="end"`, numberText(t), 2)),
    `<text x="${width - MARGIN.right + 14}" y="${r(zeroY + 3)}" font-style="italic" font-size="11">${escapeHtml(variable)}</text>`,
    '</g>',
  ];
  return parts.join('\n');
}

/** A text over its own outline in white; twice, because not every renderer paints the outline first. */
const haloed = (place: string, text: string, width: number): string =>
  `<text ${place} stroke="#fff" stroke-width="${width}" stroke-linejoin="round">${text}</text><text ${place}>${text}</text>`;

const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n));

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a label may stand beside a point of its curve. */
const BESIDE = [
  [0, -11],
  [0, 13],
  [18, 0],
  [-18, 0],
] as const;
/** Room that is enough. */
const ENOUGH = 14;

/** A place beside each curve that is far from all other curves and the axes. */
function placed(curves: readonly (readonly (readonly Sample[])[])[], { x, y, width, height }: Place): (Spot | undefined)[] {
  const points = curves.map((pieces) => pieces.flatMap((p) => p.filter((_, i) => i % 3 === 0).map(([a, b]) => ({ x: x(a), y: y(b) }))));
  const all = points.flat();
  const taken: Spot[] = [];
  const roomAt = (spot: Spot, needed: number): number => {
    let room = Math.min(ENOUGH, Math.abs(spot.x - x(0)) - 10, Math.abs(spot.y - y(0)) - 4);
    for (const q of taken) room = Math.min(room, Math.hypot((q.x - spot.x) / 2, q.y - spot.y) / 2);
    for (const q of all) {
      if (room <= needed) break;
      const [dx, dy] = [(q.x - spot.x) / 1.8, q.y - spot.y];
      if (dx * dx + dy * dy < room * room) room = Math.sqrt(dx * dx + dy * dy);
    }
    return room;
  };
  return points.map((own) => {
    let best: { spot: Spot; room: number } | undefined;
    for (const p of own.filter((_, i) => i % 3 === 0)) {
      for (const [dx, dy] of BESIDE) {
        const spot = { x: p.x + dx, y: p.y + dy };
        if (spot.x < MARGIN.left + 14 || spot.x > width - MARGIN.right - 14) continue;
        if (spot.y < MARGIN.top + 4 || spot.y > height - MARGIN.bottom - 4) continue;
        const room = roomAt(spot, best?.room ?? Number.NEGATIVE_INFINITY);
        if (!best || room > best.room) best = { spot, room };
      }
    }
    if (best) taken.push(best.spot);
    return best?.spot;
  });
}

function drawn(
  curve: Curve,
  label: string,
  spot: Spot | undefined,
  { colour, dash }: { readonly colour: string; readonly dash: string },
  { x, y, height }: Place,
): { lines: string; hollow: string; marks: string } {
  const [floor, roof] = [y.domain()[0], y.domain()[1]];
  const far = roof - floor;
  const path = line<Sample>(
    ([a]) => Math.round(x(a) * 100) / 100,
    ([, b]) => Math.round(y(clamp(b, floor - far, roof + far)) * 100) / 100,
  );
  const stroke = `stroke="${colour}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
  const lines = [
    ...curve.poles.map(
      (p) =>
        `<line x1="${r(x(p))}" x2="${r(x(p))}" y1="${MARGIN.top}" y2="${height - MARGIN.bottom}" stroke="#555" stroke-width="0.8" stroke-dasharray="1.5 3"/>`,
    ),
    ...curve.pieces.map((p) => `<path d="${path(thinned(p, x, y)) ?? ''}" ${stroke} stroke-width="1.9"/>`),
  ];
  const dot = (a: number, b: number, filled: boolean): string =>
    b < floor || b > roof
      ? ''
      : `<circle cx="${r(x(a))}" cy="${r(y(b))}" r="${filled ? 2.1 : 3.1}" fill="${filled ? colour : '#fff'}" stroke="${colour}" stroke-width="1.2"/>`;
  const [marks, hollow] = [true, false].map((kind) =>
    curve.meetings.flatMap((m) =>
      dots(m)
        .filter(([, filled]) => filled === kind)
        .map(([b, filled]) => dot(m.x, b, filled)),
    ),
  );
  if (label !== '' && spot) {
    marks.push(
      `<g font-size="11.5" font-style="italic" fill="${colour}" ${FONT}>${haloed(`x="${r(spot.x)}" y="${r(spot.y + 3.5)}" text-anchor="middle"`, escapeHtml(label), 2.5)}</g>`,
    );
  }
  const text = (parts: readonly string[]): string => parts.filter((m) => m !== '').join('\n');
  return { lines: text(lines), hollow: text(hollow), marks: text(marks) };
}

/** The dots at a meeting: filled where the curve is, hollow where it is not. */
function dots(m: Meeting): [height: number, filled: boolean][] {
  if (m.kind === 'kink') return [[m.value!, true]];
  const sides = [m.left, m.right].filter((v) => v !== undefined);
  const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-4 * Math.max(1, Math.abs(a));
  const out = sides
    .filter((v, i) => sides.findIndex((w) => same(v, w)) === i)
    .map((v): [number, boolean] => [v, m.value !== undefined && same(v, m.value)]);
  return m.value === undefined || out.some(([, filled]) => filled) ? out : [...out, [m.value, true]];
}

/** Without the samples that lie on the line through their neighbours: a straight line has two points. */
function thinned(samples: readonly Sample[], x: Scale, y: Scale): Sample[] {
  const out: Sample[] = [];
  for (const [i, s] of samples.entries()) {
    const [before, after] = [out[out.length - 1], samples[i + 1]];
    if (before && after) {
      const share = (s[0] - before[0]) / (after[0] - before[0]);
      const straight = before[1] + share * (after[1] - before[1]);
      if (Math.abs(y(straight) - y(s[1])) < 0.02 && x(after[0]) - x(before[0]) < 12) continue;
    }
    out.push(s);
  }
  return out;
}

/** What a description says about the places of a curve. */
function told(curve: Curve, label: string, variable: string, words: PlotWords): string {
  const at = (x: number): string => `${variable} = ${numberText(x)}`;
  const places = [
    ...curve.meetings.map((m) => `${m.kind === 'kink' ? words.kink : words.jump} ${at(m.x)}`),
    ...curve.poles.map((p) => `${words.pole} ${at(p)}`),
  ];
  return places.length === 0 ? '' : `${label === '' ? '' : `${label}: `}${places.slice(0, 12).join(', ')}`;
}
