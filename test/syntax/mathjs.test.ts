/** The common part of the syntax means the same as in mathjs: same value at a few points, for fixed and for random texts. */
import fc from 'fast-check';
import { type MathNode, parse } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { readExpression } from '../../src/syntax/read.ts';
import { evaluate } from './evaluate.ts';
import { open } from './vocabulary.ts';

const POINTS: readonly Readonly<Record<string, number>>[] = [
  { z: 0.7, a: 1.3, b: 0.4, n: 2 },
  { z: 1.9, a: 0.6, b: 2.1, n: 3 },
  { z: -0.8, a: 2.2, b: 0.9, n: 1 },
];

function theirs(node: MathNode, at: Readonly<Record<string, number>>): number {
  const value: unknown = node.evaluate({ ...at });
  return typeof value === 'number' ? value : Number.NaN;
}

/** Equal, or undefined for us where mathjs leaves the reals or follows other conventions. */
function expectSame(text: string): void {
  const { term, problems } = readExpression(text, open, 'ascii');
  expect([text, problems.filter((p) => p.severity === 'error')]).toEqual([text, []]);
  const node = parse(text);
  for (const at of POINTS) {
    const [ours, other] = [evaluate(term!, at), theirs(node, at)];
    if (Number.isNaN(ours) || !Number.isFinite(other)) continue;
    expect([text, Math.abs(ours - other) <= 1e-9 * (1 + Math.abs(other)) ? 0 : ours - other]).toEqual([text, 0]);
  }
}

const FIXED = [
  '1/2 z',
  '1/2z',
  '-1/2 z',
  '1/2(z+1)',
  'a/b z',
  'a/2 z',
  'a / b / 2 z',
  '2/3/4 z',
  '2 z^2',
  '-z^2',
  '2^-z',
  '2^3^n',
  'e^-z^2',
  'e^-2 z',
  '2 a b',
  '(a+1)(b+1)',
  '(2+3)2',
  '2(z)3',
  '1e-3 z',
  'z^2 a/b',
  'tanh(z)^2',
  '2 tanh(z) a',
  '1 - - z',
  '2*-z',
  '2*-z a',
  '2*-z^2*a',
  '-a b',
  '-a/b z',
  'z > 0 ? z : -z',
  'z > 1 ? 1 : z > 0 ? 2 : 3',
  '0 < z < 1 ? 1 : 0',
  '(z > 0 and a > 1) ? 1 : 0',
  '(z > 0 or a > 1) ? 1 : 0',
  'max(0, z, a)',
  'sqrt(z^2+1)',
  'log(a)',
  'log10(a)',
  '2 pi z',
  'a^b^n',
  '(a^b)^n',
  'z.^2',
  'a.*b',
];

const leaf = fc.constantFrom('z', 'a', 'b', '2', '3', '0.5', 'e', 'pi', '1e-1');
const { expression } = fc.letrec<{ expression: string; call: string; group: string }>((tie) => ({
  group: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('expression').map((s) => `(${s})`),
    tie('call'),
  ),
  call: fc.tuple(fc.constantFrom('exp', 'tanh', 'sin', 'atan', 'abs', 'cosh'), tie('expression')).map(([f, s]) => `${f}(${s})`),
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('group'),
    fc.tuple(tie('group'), fc.constantFrom(' + ', ' - ', '*', '/', ' * ', ' / '), tie('expression')).map((p) => p.join('')),
    fc.tuple(tie('group'), fc.constantFrom('^2', '^-2', '^(1/2)', '^a'), fc.constantFrom('', ' + 1', '*z')).map((p) => p.join('')),
    tie('group').map((s) => `-${s}`),
    // implicit products of a number, a name or a bracket with a name or a bracket
    fc.tuple(fc.constantFrom('2', '0.5', '3'), fc.constantFrom(' z', 'a', '(z+1)', ' tanh(z)')).map((p) => p.join('')),
    fc.tuple(leaf, fc.constantFrom('/'), fc.constantFrom('2 z', 'a b', '2 (z+1)', '2 z^2')).map((p) => p.join('')),
  ),
}));

describe('beside mathjs', () => {
  it.each(FIXED)('%s', expectSame);
  it('random texts', () => {
    fc.assert(fc.property(expression, expectSame), { numRuns: 400, seed: 20 });
  });
});
