/** The graph of g is given; which plot shows its derivative? Doubles choose what is drawn, theorems say which is right. */
import { double } from '../../../derive/numeric.ts';
import { applied, name } from '../../../explain/surfaces.ts';
import type { Surface } from '../../../syntax/surface.ts';
import { neg, type Term } from '../../../term/term.ts';
import { exactText } from '../../tell.ts';
import { hintsOf } from '../ask.ts';
import { sentence, words } from '../locale.ts';
import { isRefuted } from '../proof.ts';
import { derivativeOf } from '../reading.ts';
import type { ChoiceAsk, Language, Option, Plot } from '../sheet.ts';
import { wrongAnswers } from '../wrong.ts';
import { head, type MakeProblem } from './style.ts';

/** Plots to choose from. */
const PLOTS = 4;
const SAMPLES = 81;
/** Half-widths of the drawn interval, widest first. */
const WIDTHS = [4, 3, 2, 1];
const TALLEST = 40;
/** Two plots are told apart when their shapes differ by this much of their height somewhere. */
const DISTINCT = 0.22;

export const graph: MakeProblem = (ready, setting) => {
  const { subject } = ready;
  const { number, language, random } = setting;
  const { f, wrt, order, assume } = subject;
  if (subject.kind === 'network' || f.vars.length !== 1) return null;
  const drawn = WIDTHS.filter((w) => [f, subject.derivative].every((t) => drawable(t, wrt, w)));
  const width = drawn.find((w) => !crowded(subject.derivative, wrt, w)) ?? drawn[drawn.length - 1] ?? 0;
  if (width === 0) return null;
  const above = derivativeOf(subject.derivative, wrt, 1, assume);
  const candidates: Term[] = [
    neg(subject.derivative),
    f,
    ...wrongAnswers(subject, language, 5).map((w) => w.full),
    ...(above ? [above] : []),
    neg(f),
  ];
  const shown: Term[] = [subject.derivative];
  for (const t of candidates) {
    if (shown.length === PLOTS) break;
    if (!drawable(t, wrt, width) || shown.some((u) => !distinct(t, u, wrt, width))) continue;
    if (isRefuted({ kind: 'derivative', f, claim: t, wrt, order, assume })) shown.push(t);
  }
  if (shown.length < PLOTS) return null;
  const mixed = random.shuffle(shown);
  const options = mixed.map((t, i): Option => {
    const label = 'ABCD'[i];
    return { label, plot: plot(t, name(label), wrt, width, words(language, 'plot-of-derivative', { label }), language) };
  });
  const right = 'ABCD'[mixed.indexOf(subject.derivative)];
  const ask: ChoiceAsk = {
    kind: 'choice',
    id: String(number),
    prompt: sentence(language, 'prompt-graph', { d: subject.asked }),
    points: 2,
    options,
    right,
    proofs: [subject.proof],
  };
  const g = applied('g', name(wrt));
  return {
    ...head(ready, setting, 'graph'),
    statement: sentence(language, 'graph', { g, d: subject.asked }),
    given: [],
    body: { kind: 'plot', plot: plot(f, g, wrt, width, words(language, 'plot-of-function'), language) },
    asks: [ask],
    hints: hintsOf(subject, 'graph', language).slice(0, 1),
    points: 2,
    space: 0,
  };
};

/** Values at evenly spaced points; undefined places are left out. */
function values(t: Term, wrt: string, width: number): number[] {
  return Array.from({ length: SAMPLES }, (_, i) => double(t, new Map([[wrt, -width + (2 * width * (i + 0.37)) / SAMPLES]])));
}

function drawable(t: Term, wrt: string, width: number): boolean {
  const all = values(t, wrt, width);
  const finite = all.filter(Number.isFinite);
  const range = Math.max(...finite) - Math.min(...finite);
  return finite.length > SAMPLES / 3 && finite.every((y) => Math.abs(y) <= TALLEST) && range > 1e-3;
}

/** Does everything happen in the middle half? */
function crowded(t: Term, wrt: string, width: number): boolean {
  const all = values(t, wrt, width).map(Math.abs);
  const outer = all.filter((y, i) => Number.isFinite(y) && Math.abs(i - SAMPLES / 2) > SAMPLES / 4);
  return Math.max(...outer) < 0.03 * Math.max(...all.filter(Number.isFinite));
}

/** Do the shapes differ, each drawn to its own height? */
function distinct(a: Term, b: Term, wrt: string, width: number): boolean {
  const [u, v] = [scaled(values(a, wrt, width)), scaled(values(b, wrt, width))];
  let differing = 0;
  for (const [i, y] of u.entries()) {
    if (Number.isFinite(y) !== Number.isFinite(v[i]) || Math.abs(y - v[i]) > DISTINCT) differing++;
  }
  return differing > SAMPLES / 12;
}
function scaled(all: readonly number[]): number[] {
  const finite = all.filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  return all.map((y) => y / Math.max(1e-9, high - low));
}

function plot(t: Term, label: Surface, wrt: string, width: number, title: string, language: Language): Plot {
  const about = (y: number): number => (Math.abs(y) < 0.005 ? 0 : Number(y.toPrecision(2)));
  const at = (x: number): string => {
    const y = double(t, new Map([[wrt, x]]));
    return Number.isFinite(y) ? words(language, 'plot-value', { x: String(x), y: String(about(y)) }) : '';
  };
  const list = [-width, -width / 2, 0, width / 2, width].map(at).filter((s) => s !== '');
  const description = words(language, 'plot-description', {
    z: wrt,
    from: String(-width),
    to: String(width),
    values: list.join(language === 'zh' ? '，' : ', '),
  });
  return { wrt, from: -width, to: width, curves: [{ text: exactText(t), label }], title, description };
}
