/** A tiny evaluator in doubles, for comparing readings. NaN means undefined. */

import * as Q from '../../src/num/rational.ts';
import type { Term } from '../../src/term/term.ts';
import { fold } from '../../src/term/traverse.ts';
import { erfDouble } from './erf.ts';

const functions = new Map<string, (u: number, v: number) => number>([
  ['exp', Math.exp],
  ['ln', Math.log],
  ['sin', Math.sin],
  ['cos', Math.cos],
  ['tan', Math.tan],
  ['cot', (u) => 1 / Math.tan(u)],
  ['sec', (u) => 1 / Math.cos(u)],
  ['csc', (u) => 1 / Math.sin(u)],
  ['sinh', Math.sinh],
  ['cosh', Math.cosh],
  ['tanh', Math.tanh],
  ['sech', (u) => 1 / Math.cosh(u)],
  ['csch', (u) => 1 / Math.sinh(u)],
  ['coth', (u) => 1 / Math.tanh(u)],
  ['asin', Math.asin],
  ['acos', Math.acos],
  ['atan', Math.atan],
  ['asinh', Math.asinh],
  ['acosh', Math.acosh],
  ['atanh', Math.atanh],
  ['erf', erfDouble],
  ['abs', Math.abs],
  ['sign', Math.sign],
  ['max', Math.max],
  ['min', Math.min],
]);

/** The value of a term at a point. */
export function evaluate(t: Term, at: Readonly<Record<string, number>>): number {
  return fold<number>(t, (u, [a, b, c, d]) => {
    switch (u.op) {
      case 'num':
        return Q.toNumber(u.value!);
      case 'var':
        return at[u.name] ?? Number.NaN;
      case 'pi':
        return Math.PI;
      case 'add':
        return a + b;
      case 'sub':
        return a - b;
      case 'mul':
        return a * b;
      case 'div':
        return b === 0 ? Number.NaN : a / b;
      case 'neg':
        return -a;
      case 'pow':
        return power(a, u.value!);
      case 'rpow':
        return a > 0 ? a ** b : Number.NaN;
      case 'fn':
        return functions.get(u.name)!(a, b);
      case 'if': {
        if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
        return (u.name === 'lt' ? a < b : u.name === 'le' ? a <= b : a === b) ? c : d;
      }
    }
  });
}

function power(a: number, q: Q.Rational): number {
  if (a < 0 && q.d % 2n === 1n) return (q.n % 2n === 0n ? 1 : -1) * (-a) ** Q.toNumber(q);
  if (a === 0 && q.n < 0n) return Number.NaN;
  return a ** Q.toNumber(q);
}
