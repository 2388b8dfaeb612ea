/** Plots: what is drawn at kinks, jumps and poles, and what a screen reader is told. */
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/catalog/vocabulary.ts';
import { plot } from '../../src/emit/plot.ts';
import { type Meeting, sampleCurve } from '../../src/emit/plot-sample.ts';
import { readExpression } from '../../src/syntax/read.ts';
import type { Term } from '../../src/term/term.ts';

function term(text: string): Term {
  const { term: t } = readExpression(text, { vocabulary: vocabulary(), variable: 'z', parameters: 'any', allowDerivative: false });
  if (!t) throw new Error(`test: ${text}`);
  return t;
}

interface Case {
  readonly f: string;
  readonly from?: number;
  readonly to?: number;
  readonly pieces: number;
  readonly meetings?: readonly Partial<Meeting>[];
  readonly poles?: readonly number[];
}
const cases: readonly Case[] = [
  { f: 'exp(-z^2)', pieces: 1 },
  { f: 'max(0, z)', pieces: 1, meetings: [{ kind: 'kink', x: 0, value: 0 }] },
  {
    f: '|z^2 - 1|',
    pieces: 1,
    meetings: [
      { kind: 'kink', x: -1 },
      { kind: 'kink', x: 1 },
    ],
  },
  { f: 'if(z < 1, -1, 2)', pieces: 2, meetings: [{ kind: 'jump', x: 1, left: -1, right: 2, value: 2 }] },
  { f: 'sign(z)', pieces: 2, meetings: [{ kind: 'jump', x: 0, left: -1, right: 1, value: 0 }] },
  { f: 'if(z > 0, 1, if(z < 0, 0, 1/0))', pieces: 2, meetings: [{ kind: 'jump', x: 0, left: 0, right: 1 }] },
  { f: '1/z', pieces: 2, poles: [0] },
  { f: '1/z^2', pieces: 2, poles: [0] },
  { f: '1/(z - 0.1234)^2', pieces: 2, poles: [0.1234] },
  { f: '1/(z^2 + 0.000001)', pieces: 1 },
  { f: '1 + tan(z)^2', from: -4, to: 4, pieces: 3, poles: [-Math.PI / 2, Math.PI / 2] },
  { f: 'tan(z)', from: -4, to: 4, pieces: 3, poles: [-Math.PI / 2, Math.PI / 2] },
  { f: 'ln(z)', pieces: 1, poles: [0] },
  { f: 'sqrt(z)', pieces: 1, meetings: [{ kind: 'jump', x: 0, value: 0 }] },
  { f: 'if(z < 2, z^2, 4)', pieces: 1, meetings: [{ kind: 'kink', x: 2, value: 4 }] },
  { f: 'if(z < 1, z^2, 2z - 1)', pieces: 1 },
  { f: '0', pieces: 1 },
  { f: '1/0', pieces: 0 },
];

describe('a sampled curve', () => {
  it.each(cases)('$f', ({ f, from = -3, to = 3, pieces, meetings = [], poles = [] }) => {
    const curve = sampleCurve(term(f), 'z', { from, to });
    expect(curve.pieces).toHaveLength(pieces);
    expect(curve.meetings).toHaveLength(meetings.length);
    for (const [i, wanted] of meetings.entries()) {
      for (const [key, value] of Object.entries(wanted)) {
        const found = curve.meetings[i][key as keyof Meeting];
        if (typeof value === 'number') expect(found).toBeCloseTo(value, 3);
        else expect(found).toBe(value);
      }
      if (wanted.left !== undefined && wanted.value === undefined) expect(curve.meetings[i].value).toBeUndefined();
    }
    expect(curve.poles).toHaveLength(poles.length);
    for (const [i, pole] of poles.entries()) expect(curve.poles[i]).toBeCloseTo(pole, 5);
    // No line is drawn over a place where the curve is broken.
    const broken = [...curve.poles, ...curve.meetings.filter((m) => m.kind === 'jump').map((m) => m.x)];
    for (const piece of curve.pieces) {
      const [low, high] = [piece[0][0], piece[piece.length - 1][0]];
      expect(broken.filter((x) => x > low && x < high)).toEqual([]);
    }
  });
});

describe('the picture', () => {
  const svg = plot({
    curves: [
      { term: term('max(0, z)'), label: 'g(z)' },
      { term: term('if(z > 0, 1, if(z < 0, 0, 1/0))'), label: 'g′(z)' },
    ],
    variable: 'z',
    from: -3,
    to: 3,
    title: 'ReLU <&"> and its derivative',
    id: 'p1',
  });
  it('is well-formed, and titles stay text', () => {
    const problems: string[] = [];
    const document = new DOMParser({ onError: (_, message) => problems.push(message) }).parseFromString(svg, 'image/svg+xml');
    expect(problems).toEqual([]);
    expect(document.getElementsByTagName('title')[0].textContent).toBe('ReLU <&"> and its derivative');
    expect(document.getElementsByTagName('desc')[0].textContent).toBe('z from −3 to 3; g(z): kink z = 0; g′(z): jump z = 0');
  });
  it('tells curves apart without colour, and marks open ends as hollow', () => {
    const strokes = [...svg.matchAll(/<path d="[^"]*" (stroke="[^"]*"[^/]*)\/>/g)].map((m) => m[1]);
    expect(new Set(strokes.map((s) => s.replace(/#\w+/, ''))).size).toBe(2);
    expect([...svg.matchAll(/<circle[^>]*fill="#fff"/g)]).toHaveLength(2);
    expect([...svg.matchAll(/<circle[^>]*fill="#00558c"/g)]).toHaveLength(1);
  });
  it('has no number that is none', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
