/** Workings with planted mistakes: the first wrong line, its name, and no right line called wrong. */
import { describe, expect, it } from 'vitest';
import { loadLatexParser } from '../../src/syntax/latex.ts';
import { inSession } from '../../src/term/term.ts';
import { reasonId } from '../../src/tutor/check/report.ts';
import { check } from '../../src/tutor/check.ts';
import { type Working, workings } from './check-workings.ts';

const katex = await loadLatexParser();
const all = workings();

interface Outcome {
  readonly working: Working;
  readonly firstWrong: number | null;
  readonly named: string;
  readonly open: number;
  /** The piece that is marked. */
  readonly place: string;
}

function outcome(working: Working): Outcome {
  const { text, format, task } = working;
  const result = inSession(() => check(text, { format, ...(task === undefined ? {} : { task }) }, katex));
  if (!result.ok) return { working, firstWrong: -1, named: 'not read', open: 0, place: '' };
  const wrong = result.lines.find((l) => l.verdict === 'refuted');
  const [first] = wrong?.diagnoses ?? [];
  const open = result.lines.filter((l) => l.verdict === 'unreadable' || l.verdict === 'undecided').length;
  return {
    working,
    firstWrong: result.firstWrong,
    named: first ? reasonId(first) : 'none',
    open,
    place: wrong?.span ? wrong.text.slice(wrong.span.from, wrong.span.to) : '',
  };
}

const outcomes = all.map(outcome);
const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

describe(`${all.length} workings`, () => {
  const planted = outcomes.filter((o) => o.working.wrong !== null);
  const right = outcomes.filter((o) => o.working.wrong === null);

  it('are enough', () => {
    expect(planted.length).toBeGreaterThanOrEqual(150);
  });

  it.each(right.map((o) => [o.working.name, o] as const))('right: %s', (_, o) => {
    expect(o).toMatchObject({ firstWrong: null, open: 0 });
  });

  it('no line before the planted mistake is called wrong', () => {
    const early = planted.filter((o) => o.firstWrong !== null && o.firstWrong < o.working.wrong!);
    expect(early.map((o) => o.working.name)).toEqual([]);
  });

  it('the first wrong line is found in 98 %', () => {
    const missed = planted.filter((o) => o.firstWrong !== o.working.wrong);
    console.log(`first wrong line found: ${share(planted.length - missed.length, planted.length)}`);
    expect(missed.length / planted.length, missed.map((o) => `${o.working.name}: ${o.firstWrong}`).join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('the place is marked', () => {
    const placed = planted.filter((o) => o.working.place !== undefined);
    expect(placed.length).toBeGreaterThan(10);
    expect(placed.map((o) => [o.working.name, o.place])).toEqual(placed.map((o) => [o.working.name, o.working.place]));
  });

  it('the misconception is named first in 90 %', () => {
    const named = planted.filter((o) => o.working.misconceptions !== null);
    const missed = named.filter((o) => !o.working.misconceptions!.includes(o.named));
    console.log(`misconception named first: ${share(named.length - missed.length, named.length)}`);
    expect(missed.length / named.length, missed.map((o) => `${o.working.name}: ${o.named}`).join('\n')).toBeLessThanOrEqual(0.1);
  });
});
