/**
 * Functional equations between the functions under test: both sides are evaluated in balls and must have a number in
 * common. Each names the functions it involves and an argument range on which both sides exist.
 */

import * as B from '../../../src/num/ball.ts';
import { top } from '../../../src/num/dyadic.ts';
import { type Ball, overlaps, point } from '../../../src/num/interval.ts';
import { collect, seedFor, showBall } from './checks.ts';
import type { Library } from './functions.ts';
import { POINTS, type Random, randomPrecision } from './inputs.ts';

/** A side of an equation; undefined when a function in it has no value. */
type Side = (f: Evaluator, x: Ball, y: Ball) => Ball | undefined;

/** Functions and arithmetic at one precision, passing undefined on. */
interface Evaluator {
  readonly of: (name: string, b: Ball | undefined) => Ball | undefined;
  readonly add: (a: Ball | undefined, b: Ball | undefined) => Ball | undefined;
  readonly sub: (a: Ball | undefined, b: Ball | undefined) => Ball | undefined;
  readonly mul: (a: Ball | undefined, b: Ball | undefined) => Ball | undefined;
  readonly div: (a: Ball | undefined, b: Ball | undefined) => Ball | undefined;
  readonly pow: (a: Ball | undefined, n: number) => Ball | undefined;
  readonly int: (n: number) => Ball;
  readonly pi: Ball;
}

function evaluator(library: Library, prec: number): Evaluator {
  const both =
    (op: (a: Ball, b: Ball, prec: number) => Ball | undefined) =>
    (a: Ball | undefined, b: Ball | undefined): Ball | undefined =>
      a && b && op(a, b, prec);
  return {
    of: (name, b) => b && library[name](b, prec),
    add: both(B.add),
    sub: both(B.sub),
    mul: both(B.mul),
    div: both(B.div),
    pow: (a, n) => a && B.powInt(a, n, prec),
    int: (n) => point({ m: BigInt(n), e: 0 }),
    pi: B.pi(prec),
  };
}

/** Where the arguments come from: all moderate numbers, positive ones, between -1 and 1, at least 1. */
type Range = 'real' | 'positive' | 'unit' | 'aboveOne' | 'quarter';

export interface Equation {
  readonly name: string;
  readonly functions: readonly string[];
  readonly range: Range;
  readonly left: Side;
  readonly right: Side;
}

const itself: Side = (_, x) => x;

export const equations: readonly Equation[] = [
  {
    name: 'exp(x + y) = exp x · exp y',
    functions: ['exp'],
    range: 'real',
    left: (f, x, y) => f.of('exp', f.add(x, y)),
    right: (f, x, y) => f.mul(f.of('exp', x), f.of('exp', y)),
  },
  { name: 'ln(exp x) = x', functions: ['ln', 'exp'], range: 'real', left: (f, x) => f.of('ln', f.of('exp', x)), right: itself },
  { name: 'exp(ln x) = x', functions: ['exp', 'ln'], range: 'positive', left: (f, x) => f.of('exp', f.of('ln', x)), right: itself },
  {
    name: 'ln(x y) = ln x + ln y',
    functions: ['ln'],
    range: 'positive',
    left: (f, x, y) => f.of('ln', f.mul(x, y)),
    right: (f, x, y) => f.add(f.of('ln', x), f.of('ln', y)),
  },
  { name: '√x² = x', functions: ['sqrt'], range: 'positive', left: (f, x) => f.pow(f.of('sqrt', x), 2), right: itself },
  {
    name: '√x = exp(ln x/2)',
    functions: ['sqrt', 'exp', 'ln'],
    range: 'positive',
    left: (f, x) => f.of('sqrt', x),
    right: (f, x) => f.of('exp', f.div(f.of('ln', x), f.int(2))),
  },
  {
    name: 'x^(1/40) = exp(ln x/40)',
    functions: ['root40', 'exp', 'ln'],
    range: 'positive',
    left: (f, x) => f.of('root40', x),
    right: (f, x) => f.of('exp', f.div(f.of('ln', x), f.int(40))),
  },
  { name: '∛x³ = x', functions: ['cbrt'], range: 'real', left: (f, x) => f.pow(f.of('cbrt', x), 3), right: itself },
  { name: 'x^(1/5)^5 = x', functions: ['root5'], range: 'real', left: (f, x) => f.pow(f.of('root5', x), 5), right: itself },
  { name: 'x^(1/40)^40 = x', functions: ['root40'], range: 'positive', left: (f, x) => f.pow(f.of('root40', x), 40), right: itself },
  {
    name: 'sin² + cos² = 1',
    functions: ['sin', 'cos'],
    range: 'real',
    left: (f, x) => f.add(f.pow(f.of('sin', x), 2), f.pow(f.of('cos', x), 2)),
    right: (f) => f.int(1),
  },
  {
    name: 'sin(x + y) = sin x cos y + cos x sin y',
    functions: ['sin', 'cos'],
    range: 'real',
    left: (f, x, y) => f.of('sin', f.add(x, y)),
    right: (f, x, y) => f.add(f.mul(f.of('sin', x), f.of('cos', y)), f.mul(f.of('cos', x), f.of('sin', y))),
  },
  {
    name: 'cos(2x) = 2 cos² x - 1',
    functions: ['cos'],
    range: 'real',
    left: (f, x) => f.of('cos', f.mul(f.int(2), x)),
    right: (f, x) => f.sub(f.mul(f.int(2), f.pow(f.of('cos', x), 2)), f.int(1)),
  },
  {
    name: 'tan = sin/cos',
    functions: ['tan', 'sin', 'cos'],
    range: 'real',
    left: (f, x) => f.of('tan', x),
    right: (f, x) => f.div(f.of('sin', x), f.of('cos', x)),
  },
  { name: 'tan(atan x) = x', functions: ['tan', 'atan'], range: 'real', left: (f, x) => f.of('tan', f.of('atan', x)), right: itself },
  { name: 'atan(tan x) = x', functions: ['tan', 'atan'], range: 'quarter', left: (f, x) => f.of('atan', f.of('tan', x)), right: itself },
  { name: 'sin(asin x) = x', functions: ['sin', 'asin'], range: 'unit', left: (f, x) => f.of('sin', f.of('asin', x)), right: itself },
  { name: 'cos(acos x) = x', functions: ['cos', 'acos'], range: 'unit', left: (f, x) => f.of('cos', f.of('acos', x)), right: itself },
  {
    name: 'asin x + acos x = π/2',
    functions: ['asin', 'acos'],
    range: 'unit',
    left: (f, x) => f.mul(f.int(2), f.add(f.of('asin', x), f.of('acos', x))),
    right: (f) => f.pi,
  },
  {
    name: 'sinh x = (e^x - e^-x)/2',
    functions: ['sinh', 'exp'],
    range: 'real',
    left: (f, x) => f.mul(f.int(2), f.of('sinh', x)),
    right: (f, x) => f.sub(f.of('exp', x), f.of('exp', B.neg(x))),
  },
  {
    name: 'cosh x = (e^x + e^-x)/2',
    functions: ['cosh', 'exp'],
    range: 'real',
    left: (f, x) => f.mul(f.int(2), f.of('cosh', x)),
    right: (f, x) => f.add(f.of('exp', x), f.of('exp', B.neg(x))),
  },
  {
    name: 'cosh² - sinh² = 1',
    functions: ['cosh', 'sinh'],
    range: 'real',
    left: (f, x) => f.sub(f.pow(f.of('cosh', x), 2), f.pow(f.of('sinh', x), 2)),
    right: (f) => f.int(1),
  },
  {
    name: 'tanh x = (e^2x - 1)/(e^2x + 1)',
    functions: ['tanh', 'exp'],
    range: 'real',
    left: (f, x) => f.of('tanh', x),
    right: (f, x) => {
      const e = f.of('exp', f.mul(f.int(2), x));
      return f.div(f.sub(e, f.int(1)), f.add(e, f.int(1)));
    },
  },
  { name: 'sinh(asinh x) = x', functions: ['sinh', 'asinh'], range: 'real', left: (f, x) => f.of('sinh', f.of('asinh', x)), right: itself },
  {
    name: 'cosh(acosh x) = x',
    functions: ['cosh', 'acosh'],
    range: 'aboveOne',
    left: (f, x) => f.of('cosh', f.of('acosh', x)),
    right: itself,
  },
  { name: 'tanh(atanh x) = x', functions: ['tanh', 'atanh'], range: 'unit', left: (f, x) => f.of('tanh', f.of('atanh', x)), right: itself },
  {
    name: 'asinh x = ln(x + √(x² + 1))',
    functions: ['asinh', 'ln', 'sqrt'],
    range: 'positive',
    left: (f, x) => f.of('asinh', x),
    right: (f, x) => f.of('ln', f.add(x, f.of('sqrt', f.add(f.pow(x, 2), f.int(1))))),
  },
  {
    name: 'acosh x = ln(x + √(x² - 1))',
    functions: ['acosh', 'ln', 'sqrt'],
    range: 'aboveOne',
    left: (f, x) => f.of('acosh', x),
    right: (f, x) => f.of('ln', f.add(x, f.of('sqrt', f.sub(f.pow(x, 2), f.int(1))))),
  },
  {
    name: 'erf(-x) = -erf x',
    functions: ['erf'],
    range: 'real',
    left: (f, x) => f.of('erf', B.neg(x)),
    right: (f, x) => f.sub(f.int(0), f.of('erf', x)),
  },
  {
    name: 'erf x + erfc x = 1',
    functions: ['erf', 'erfc'],
    range: 'real',
    left: (f, x) => f.add(f.of('erf', x), f.of('erfc', x)),
    right: (f) => f.int(1),
  },
  {
    name: 'erfc(-x) = 2 - erfc x',
    functions: ['erfc'],
    range: 'real',
    left: (f, x) => f.of('erfc', B.neg(x)),
    right: (f, x) => f.sub(f.int(2), f.of('erfc', x)),
  },
];

/** A number of moderate size in the range, as a point or as the narrow enclosure of a third of it. */
function argument(random: Random, range: Range, prec: number): Ball {
  const bits = random.between(1, prec);
  const m = random.mantissa(bits);
  const size = range === 'unit' ? random.between(-12, 0) : range === 'quarter' ? random.between(-12, 0) : random.between(-12, 5);
  const x = { m: range === 'aboveOne' || range === 'positive' || random.chance(0.5) ? m : -m, e: size - bits };
  const b = point(range === 'aboveOne' && top(x) <= 0 ? { m: x.m, e: x.e + 6 - size } : x);
  return random.chance(0.5) && range !== 'aboveOne' ? (B.div(b, point({ m: 3n, e: 0 }), prec) as Ball) : b;
}

/** Whether the two sides of the equation overlap at random arguments. */
export function holds(library: Library, equation: Equation, points = POINTS): string[] {
  return collect(points, seedFor(equation.name), (random) => {
    const prec = Math.max(30, randomPrecision(random));
    const x = argument(random, equation.range, prec);
    const y = argument(random, equation.range, prec);
    const f = evaluator(library, prec);
    const left = equation.left(f, x, y);
    const right = equation.right(f, x, y);
    if (left === undefined || right === undefined) {
      return `${equation.name}: no value at ${showBall(x)}, ${showBall(y)}, ${prec} bits`;
    }
    if (overlaps(left, right)) return undefined;
    return `${equation.name} fails at ${showBall(x)}, ${showBall(y)}, ${prec} bits: ${showBall(left)} and ${showBall(right)}`;
  });
}
