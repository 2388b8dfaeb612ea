/**
 * The error bounds that are proved in the comments of src/num, measured against MPFR, and with bounds too small.
 */

import { describe, expect, test } from 'vitest';
import * as B from '../../src/num/ball.ts';
import { asymptoticSum, positiveSum } from '../../src/num/error-function.ts';
import { point } from '../../src/num/interval.ts';
import { TIMEOUT } from './support/inputs.ts';
import { errorSeries, kernels, piFloor, withinClaim } from './support/kernels.ts';

describe.each(kernels.map((k) => [k.name, k] as const))('%s', (_, kernel) => {
  test('stays within its bound', () => expect(withinClaim(kernel)).toEqual([]), TIMEOUT);
  test(
    'a bound too small is noticed',
    () => {
      expect(withinClaim({ ...kernel, below: 0n, above: 0n }, 400).length).toBeGreaterThan(0);
      expect(withinClaim({ ...kernel, below: kernel.above + 1n, above: kernel.above + 2n }, 400).length).toBeGreaterThan(0);
    },
    TIMEOUT,
  );
});

test('floor(2^w·π)', () => expect(piFloor()).toEqual([]), TIMEOUT);

describe('series of the error function', () => {
  test('contain their sums', () => expect(errorSeries({ positive: positiveSum, asymptotic: asymptoticSum })).toEqual([]), TIMEOUT);
  test('without their error bounds are noticed', () => {
    const positive: typeof positiveSum = (x, prec) => point(positiveSum(x, prec).lo);
    expect(errorSeries({ positive, asymptotic: asymptoticSum }, 400).length).toBeGreaterThan(0);
    const asymptotic: typeof asymptoticSum = (x, prec) => {
      const sum = asymptoticSum(x, prec);
      return sum && B.scale(B.add(point(sum.lo), point(sum.hi), 4000), -1);
    };
    expect(errorSeries({ positive: positiveSum, asymptotic }, 400).length).toBeGreaterThan(0);
  });
});
