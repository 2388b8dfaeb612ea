/**
 * Ball arithmetic against exact rational arithmetic, comparisons, the ends of the exponent range, and π.
 */

import { describe, expect, test } from 'vitest';
import * as B from '../../src/num/ball.ts';
import { addRound, cmp, LIMIT, top } from '../../src/num/dyadic.ts';
import { overlaps, point } from '../../src/num/interval.ts';
import * as Q from '../../src/num/rational.ts';
import { againstRationals, fits, operations } from './support/arithmetic.ts';
import { loose, lowerEndOnly, negated, refusing, shifted, shrunk } from './support/broken.ts';
import { collect, showBall } from './support/checks.ts';
import { Random, randomDyadic, randomPrecision, randomRational, TIMEOUT } from './support/inputs.ts';
import { mpfrPi } from './support/mpfr.ts';

const ball = (text: string, prec = 64): B.Ball => B.fromRational(Q.fromDecimal(text), prec);

describe.each(operations.map((o) => [o.name, o] as const))('%s', (_, operation) => {
  test('contains the exact results', () => expect(againstRationals(operation)).toEqual([]), TIMEOUT);

  test(
    'broken, is noticed',
    () => {
      for (const breakage of [shifted(2n), shrunk, negated, loose, refusing, lowerEndOnly]) {
        // Exact operations have no radius to shrink or to widen by.
        if (['neg', 'scale'].includes(operation.name) && (breakage === loose || breakage === shrunk)) continue;
        const ballOf = (a: B.Ball, b: B.Ball, prec: number): B.Ball | undefined => breakage((x, p) => operation.ball(x, b, p))(a, prec);
        expect(againstRationals({ ...operation, ball: ballOf }, 400).length).toBeGreaterThan(0);
      }
    },
    TIMEOUT,
  );
});

describe('conversion', () => {
  test('a rational lies in its ball, and dyadic ones are exact', () => {
    const failures = collect(2000, 7, (random) => {
      const q = randomRational(random);
      const prec = randomPrecision(random);
      const b = B.fromRational(q, prec);
      const exact = B.exactRational(b);
      const inside = Q.cmp(B.lower(b)!, q) <= 0 && Q.cmp(q, B.upper(b)!) <= 0;
      const right = fits(q, prec) ? exact !== undefined && Q.eq(exact, q) : exact === undefined;
      return inside && right ? undefined : `${Q.toString(q)} at ${prec}: ${showBall(b)}`;
    });
    expect(failures).toEqual([]);
  });

  test('an interval from two rationals', () => {
    const b = B.fromRationals(Q.parse('1/3'), Q.parse('2/3'), 20);
    expect(Q.cmp(B.lower(b)!, Q.parse('1/3'))).toBe(-1);
    expect(Q.cmp(B.upper(b)!, Q.parse('2/3'))).toBe(1);
    expect(() => B.fromRationals(Q.ONE, Q.ZERO, 20)).toThrow('1/1 exceeds 0/1');
  });

  test('infinite and very long ends', () => {
    expect(B.lower(B.WHOLE)).toBeNull();
    expect(B.upper(B.WHOLE)).toBeNull();
    const huge = point({ m: 3n, e: 1 << 20 });
    expect(B.upper(huge)).toBeNull();
    expect(Q.cmp(B.lower(huge)!, Q.powInt(Q.TWO, 1000))).toBe(1);
    expect(B.lower(B.neg(huge))).toBeNull();
    const tiny = point({ m: 3n, e: -(1 << 20) });
    expect(B.lower(tiny)).toEqual(Q.ZERO);
    expect(Q.sign(B.upper(tiny)!)).toBe(1);
    expect(Q.sign(B.lower(B.neg(tiny))!)).toBe(-1);
    expect(B.exactRational(tiny)).toBeUndefined();
  });
});

describe('comparison', () => {
  const third = ball('1').lo;
  test('signs', () => {
    expect(B.signOf(ball('0'))).toBe(0);
    expect(B.signOf(ball('-0.1'))).toBe(-1);
    expect(B.signOf(ball('0.1'))).toBe(1);
    expect(B.signOf(B.sub(ball('0.1'), ball('0.1'), 64))).toBeUndefined();
    expect(B.signOf({ lo: { m: 0n, e: 0 }, hi: third })).toBeUndefined();
    expect(B.signOf(B.WHOLE)).toBeUndefined();
  });

  test('less', () => {
    expect(B.less(ball('0.1'), ball('0.2'))).toBe(true);
    expect(B.less(ball('0.2'), ball('0.1'))).toBe(false);
    expect(B.less(ball('0.1'), ball('0.1', 200))).toBe(false);
    expect(B.less(ball('1'), ball('1'))).toBe(false);
    expect(B.less(ball('1'), B.WHOLE)).toBe(false);
  });

  test('cmp agrees with the exact order', () => {
    const value = (x: { m: bigint; e: number }): Q.Rational => Q.mul(Q.rational(x.m), Q.powInt(Q.TWO, x.e));
    const failures = collect(2000, 3, (random) => {
      const a = randomDyadic(random, 40);
      const b = random.chance(0.3) ? { m: a.m << 5n, e: a.e - 5 } : randomDyadic(random, 40);
      return cmp(a, b) === Q.cmp(value(a), value(b)) ? undefined : showBall({ lo: a, hi: b });
    });
    expect(failures).toEqual([]);
  });
});

describe('unbounded balls and the exponent range', () => {
  test('arithmetic with the whole line', () => {
    const one = ball('1');
    expect(B.add(B.WHOLE, one, 64)).toEqual(B.WHOLE);
    expect(B.mul(B.WHOLE, one, 64)).toEqual(B.WHOLE);
    expect(B.mul(B.WHOLE, ball('0'), 64)).toEqual(ball('0'));
    expect(B.mul(ball('0'), B.fromRationals(Q.ONE, Q.TWO, 64), 64)).toEqual(ball('0'));
    expect(B.div(one, B.WHOLE, 64)).toBeUndefined();
    expect(B.sub(B.WHOLE, B.WHOLE, 64)).toEqual(B.WHOLE);
    expect(B.powInt(B.WHOLE, 3, 64)).toEqual(B.WHOLE);
    expect(B.signOf(B.add(B.powInt(B.WHOLE, 2, 64)!, one, 64))).toBe(1);
    expect(B.abs(B.WHOLE)).toEqual({ lo: { m: 0n, e: 0 }, hi: B.WHOLE.hi });
    expect(B.max(B.WHOLE, one)).toEqual({ lo: one.lo, hi: B.WHOLE.hi });
    expect(B.sqrt(B.abs(B.WHOLE), 64)).toEqual({ lo: { m: 0n, e: 0 }, hi: B.WHOLE.hi });
  });

  test('quotients of unbounded balls', () => {
    const above = B.hull(ball('2'), B.abs(B.WHOLE));
    const fromTwo = { lo: ball('2').lo, hi: above.hi };
    expect(B.div(ball('1'), fromTwo, 64)).toEqual({ lo: { m: 0n, e: 0 }, hi: B.div(ball('1'), ball('2'), 64)!.hi });
    expect(B.div(fromTwo, fromTwo, 64)).toEqual({ lo: { m: 0n, e: 0 }, hi: above.hi });
    expect(B.isBounded(fromTwo)).toBe(false);
  });

  test('overflow and underflow give bounds, quickly', () => {
    const huge = B.powInt(ball('2'), 2 ** 52, 64)!;
    expect(B.signOf(huge)).toBe(1);
    expect(B.isBounded(huge)).toBe(false);
    expect(top(huge.lo)).toBe(LIMIT);
    const tiny = B.powInt(ball('2'), -(2 ** 52), 64)!;
    expect(B.isBounded(tiny)).toBe(true);
    expect(top(tiny.hi)).toBeLessThan(-LIMIT + 3);
    expect(B.scale(ball('1'), 2 ** 41).lo).toEqual({ m: 1n, e: LIMIT - 1 });
  });

  test('sums of numbers of very different size do not write them out', () => {
    const huge = point({ m: 1n, e: 2 ** 39 });
    const sum = B.add(huge, B.neg(ball('1')), 64);
    expect(B.less(sum, huge)).toBe(false);
    expect(cmp(sum.lo, huge.lo)).toBe(-1);
    expect(cmp(sum.hi, huge.hi)).toBe(0);
    expect(B.signOf(sum)).toBe(1);
    const long = { m: (1n << 900n) + 1n, e: -600 };
    expect(addRound({ m: 1n, e: 0 }, long, 2000, 1)).toEqual({ m: (1n << 900n) + (1n << 600n) + 1n, e: -600 });
    expect(addRound({ m: 1n, e: 400 }, long, 8, -1)).toEqual({ m: 1n << 7n, e: 393 });
  });
});

describe('powers and roots', () => {
  test('special exponents', () => {
    expect(B.powInt(ball('0'), 0, 64)).toEqual(ball('1'));
    expect(B.powInt(ball('0'), -1, 64)).toBeUndefined();
    expect(() => B.powInt(ball('1'), 0.5, 64)).toThrow('0.5 is not a safe integer');
    expect(() => B.rootK(ball('1'), 0, 64)).toThrow('the index 0');
    expect(B.rootK(ball('-3'), 1, 64)).toEqual(ball('-3'));
  });

  test('exact roots are exact', () => {
    expect(B.exactRational(B.sqrt(ball('2.25'), 64)!)).toEqual(Q.parse('3/2'));
    expect(B.exactRational(B.rootK(ball('-27'), 3, 64)!)).toEqual(Q.rational(-3));
    expect(B.rootK(ball('-27'), 4, 64)).toBeUndefined();
  });
});

test('π agrees with MPFR at every precision', () => {
  const random = new Random(5);
  for (let prec = 2; prec < 3000; prec += random.between(1, 40)) {
    const y = B.pi(prec);
    expect(overlaps(y, mpfrPi(prec + 100))).toBe(true);
    expect(top(B.sub(point(y.hi), point(y.lo), 32).hi)).toBeLessThan(4 - prec);
  }
});
