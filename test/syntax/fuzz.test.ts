/** Any text at all: no exception, a reading or exactly one error of the parser, places inside the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAscii } from '../../src/syntax/ascii.ts';
import { parseLatex } from '../../src/syntax/latex.ts';
import type { Parsed } from '../../src/syntax/parser.ts';
import { print } from '../../src/syntax/print.ts';
import { renderProblem } from '../../src/syntax/problem.ts';
import { readClaim, readConditions } from '../../src/syntax/read.ts';
import { children, foldSurface } from '../../src/syntax/surface.ts';
import { katex } from './katex.ts';
import { sigmoidClaim } from './vocabulary.ts';

const ASCII =
  "z 2 0.5 ( ) [ ] { } | + - * / ^ , ' = < > <= != ? : if then else and or not tanh sin e a g σ ² ½ √ d/dz dg/dz |_{z=0} max( 1e-3 . ∂ D_z x_1 log_2 cases( piecewise( ⇒ ≈ Ⓐ otherwise z^ e^ _ \\ # é".split(
    ' ',
  );
const LATEX =
  "z 2 0.5 ( ) { } [ ] | + - * / ^ _ , ' = < & \\\\ \\frac \\frac{ }{ \\sqrt \\left( \\right) \\left. \\right| \\tanh \\sigma \\text{if } \\text{x} \\begin{cases} \\end{cases} \\begin{aligned} \\end{aligned} \\cdot \\, \\quad \\mathrm{e} \\operatorname{sech} \\dot \\cancel \\underbrace \\textcircled{A} \\le \\ne \\prime \\partial d dz g \\over \\big| \\color{red} \\displaystyle \\boxed{ \\max \\log \\exp \\to $ ~ \\{ \\} \\lvert ² σ".split(
    ' ',
  );
const text = (parts: readonly string[]) =>
  fc
    .array(
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...parts) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) }),
      { maxLength: 25 },
    )
    .map((p) => p.join(''));

/** LaTeX that is balanced, so that more of it gets through. */
const { latex } = fc.letrec<{ latex: string; piece: string }>((tie) => {
  const inner = tie('latex');
  const wrapped = (before: string, after: string) => inner.map((x) => before + x + after);
  return {
    latex: fc
      .array(
        fc.oneof(
          { maxDepth: 5, depthSize: 'small' },
          fc.constantFrom(...LATEX.filter((t) => !/[{}$&]|left|right|begin|end|frac$/.test(t))),
          tie('piece'),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((p) => p.join(' ')),
    piece: fc.oneof(
      fc.constantFrom('z', '2', 'g', '\\sigma', '\\tanh z', 'z^2', '+', '-', '='),
      wrapped('{', '}'),
      wrapped('(', ')'),
      wrapped('\\left[', '\\right]'),
      wrapped('\\left|', '\\right|'),
      wrapped('\\left.', '\\right|_{z=0}'),
      wrapped('e^{', '}'),
      wrapped('z_{', '}'),
      wrapped("g'^{", '}'),
      wrapped('\\sqrt{', '}'),
      wrapped('\\sqrt[3]{', '}'),
      wrapped('\\exp{', '}'),
      wrapped('\\cancel{', '}'),
      wrapped('\\boxed{', '}'),
      wrapped('\\text{', '}'),
      wrapped('\\mathrm{', '}'),
      wrapped('\\operatorname{', '}'),
      wrapped('\\underbrace{', '}_{\\text{x}}'),
      wrapped('\\frac{d}{dz}', ''),
      wrapped('\\frac{d', '}{dz}'),
      fc.tuple(inner, inner).map(([a, b]) => `\\frac{${a}}{${b}}`),
      fc.tuple(inner, inner).map(([a, b]) => `{${a} \\over ${b}}`),
      fc.tuple(inner, inner).map(([a, b]) => `\\max(${a}, ${b})`),
      fc.tuple(inner, inner, inner).map(([a, b, c]) => `\\begin{cases}${a} & ${b}<0 \\\\ ${c} & \\text{otherwise}\\end{cases}`),
      fc.tuple(inner, inner).map(([a, b]) => `\\begin{aligned}${a} &= ${b}\\\\ &= 1\\end{aligned}`),
    ),
  };
});

function expectSane(source: string, { surface, problems }: Parsed): void {
  const errors = problems.filter((p) => p.severity === 'error');
  expect([source, surface === undefined, errors.length]).toEqual([source, errors.length > 0, surface ? 0 : 1]);
  for (const p of problems) {
    expect([source, p, p.span.from >= 0 && p.span.from <= p.span.to && p.span.to <= source.length + 2]).toEqual([source, p, true]);
    expect(renderProblem(source, p)).toMatch(/^(error|notice): /);
  }
  if (!surface) return;
  foldSurface(surface, (s) => {
    expect([source, s.kind, s.span, s.span.from >= 0 && s.span.from <= s.span.to && s.span.to <= source.length]).toEqual([
      source,
      s.kind,
      s.span,
      true,
    ]);
    for (const c of children(s))
      expect([source, s.kind, c.span.from >= s.span.from && c.span.to <= s.span.to]).toEqual([source, s.kind, true]);
    return true;
  });
  for (const style of ['ascii', 'unicode', 'latex'] as const) expect(print(surface, style).text).toBeTypeOf('string');
}

describe('any text', () => {
  it('as plain text', () => {
    fc.assert(
      fc.property(text(ASCII), (source) => {
        expectSane(source, parseAscii(source));
        readClaim(source, sigmoidClaim, 'ascii');
        readConditions(source, sigmoidClaim, 'ascii');
      }),
      { numRuns: 4000, seed: 5 },
    );
  });
  it('as LaTeX', () => {
    fc.assert(
      fc.property(fc.oneof(text(LATEX), latex), (source) => {
        expectSane(source, parseLatex(source, katex));
        readClaim(source, { ...sigmoidClaim, katex }, 'latex');
      }),
      { numRuns: 4000, seed: 6 },
    );
  });
});
