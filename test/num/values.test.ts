/**
 * Particular values that a random test would seldom meet: hard cases, limits, refusals, and the decimal text.
 */

import { describe, expect, test } from 'vitest';
import * as B from '../../src/num/ball.ts';
import { overlaps, point } from '../../src/num/interval.ts';
import * as Q from '../../src/num/rational.ts';
import { collect, showBall } from './support/checks.ts';
import { names, real } from './support/functions.ts';
import { randomBall, randomPrecision } from './support/inputs.ts';
import { mpfr } from './support/mpfr.ts';

const ball = (text: string, prec = 64): B.Ball => B.fromRational(Q.fromDecimal(text), prec);
const text = (b: B.Ball | undefined, digits: number): string => (b ? B.toDecimal(b, digits).text : 'undefined');
const above = (b: B.Ball): B.Ball => ({ lo: b.lo, hi: B.WHOLE.hi });
const below = (b: B.Ball): B.Ball => ({ lo: B.WHOLE.lo, hi: b.hi });

describe('hard cases', () => {
  test('cosines and tangents near their zeros and of huge numbers', () => {
    const hard = [
      [6082389357538144n, 0],
      // The double nearest to a multiple of π/2, and others close to one.
      [6381956970095103n, 797],
      [8797231180120n, -10],
      [11n, 0],
      [22n, 0],
      [355n, 0],
      [103993n, 0],
      [10n ** 22n, 0],
      [10n ** 300n, 0],
      [1n, 4095],
    ] as const;
    for (const [m, e] of hard) {
      for (const prec of [24, 53, 64, 200]) {
        for (const name of ['sin', 'cos', 'tan']) {
          const y = real[name](point({ m, e }), prec)!;
          expect(overlaps(y, mpfr(name, { m, e }, 2000)!)).toBe(true);
          expect(B.signOf(y)).toBeDefined();
        }
      }
    }
    expect(text(B.cos(ball('6082389357538144'), 80), 20)).toBe('0.63289204069639585883');
  });

  test('multiples of π/2 are told from the nearest numbers', () => {
    for (const prec of [40, 64, 130]) {
      const half = B.scale(B.pi(prec), -1);
      expect(B.signOf(B.cos(point(half.lo), prec))).toBe(1);
      expect(B.signOf(B.cos(point(half.hi), prec))).toBe(-1);
      expect(B.tan(half, prec)).toBeUndefined();
      expect(B.signOf(B.tan(point(half.lo), prec)!)).toBe(1);
      expect(B.signOf(B.tan(point(half.hi), prec)!)).toBe(-1);
      const extremum = B.sin(half, prec);
      expect(text(point(extremum.hi), 5)).toBe('1');
    }
  });

  test('1 - erf(20) is not 0', () => {
    const one = ball('1');
    expect(B.signOf(B.sub(one, B.erf(ball('20'), 700), 700))).toBe(1);
    expect(B.signOf(B.sub(one, B.erf(ball('20'), 64), 64))).toBeUndefined();
    expect(text(B.erfc(ball('20'), 64), 15)).toBe('5.39586561160790e-176');
    expect(text(B.erfc(ball('-20'), 700), 3)).toBe('1.99');
  });

  test('saturated functions keep their distance from the limit when the precision allows it', () => {
    expect(B.less(B.tanh(ball('30'), 128), ball('1'))).toBe(true);
    expect(B.less(B.tanh(ball('30'), 64), ball('1'))).toBe(false);
    expect(B.less(B.atan(ball('1e30'), 200), B.scale(B.pi(200), -1))).toBe(true);
  });

  test('logistic function', () => {
    const sigmoid = B.div(ball('1'), B.add(ball('1'), B.exp(ball('10'), 80), 80), 80);
    expect(text(sigmoid, 11)).toBe('4.5397868702e-5');
  });
});

describe('exact values', () => {
  test.each([
    ['exp', '0', '1'],
    ['ln', '1', '0'],
    ['sqrt', '0.25', '0.5'],
    ['sin', '0', '0'],
    ['cos', '0', '1'],
    ['tan', '0', '0'],
    ['sinh', '0', '0'],
    ['cosh', '0', '1'],
    ['tanh', '0', '0'],
    ['asin', '0', '0'],
    ['acos', '1', '0'],
    ['atan', '0', '0'],
    ['asinh', '0', '0'],
    ['acosh', '1', '0'],
    ['atanh', '0', '0'],
    ['erf', '0', '0'],
    ['erfc', '0', '1'],
  ])('%s(%s) = %s', (name, x, y) => {
    const result = real[name](ball(x), 64)!;
    expect(B.toDecimal(result, 20)).toEqual({ text: y, exact: true });
  });

  test('asin, acos and atan at 1, -1', () => {
    const half = B.scale(B.pi(64), -1);
    expect(B.asin(ball('1'), 64)).toEqual(half);
    expect(B.asin(ball('-1'), 64)).toEqual(B.neg(half));
    expect(B.acos(ball('-1'), 64)).toEqual(B.pi(64));
    expect(B.acos(ball('0'), 64) && overlaps(B.acos(ball('0'), 64)!, half)).toBe(true);
    expect(overlaps(B.atan(ball('1'), 64), B.scale(half, -1))).toBe(true);
  });
});

describe('refusals', () => {
  const around0 = B.fromRationals(Q.MINUS_ONE, Q.ONE, 64);
  test.each([
    ['ln', ball('0')],
    ['ln', ball('-1')],
    ['ln', around0],
    ['ln', B.WHOLE],
    ['sqrt', ball('-1e-100')],
    ['sqrt', around0],
    ['asin', ball('1.0000001')],
    ['acos', ball('-1.5')],
    ['asin', B.WHOLE],
    ['acosh', ball('0.9999')],
    ['acosh', around0],
    ['atanh', ball('1')],
    ['atanh', ball('-1')],
    ['atanh', around0],
    ['tan', B.WHOLE],
    ['tan', B.fromRationals(Q.ONE, Q.TWO, 64)],
    ['tan', B.fromRational(Q.powInt(Q.TWO, 5000), 64)],
  ])('%s of %o', (name, b) => {
    expect(real[name](b, 64)).toBeUndefined();
  });
});

describe('unbounded and enormous arguments', () => {
  const limits: readonly [string, B.Ball, string][] = [
    ['exp', below(ball('0')), '[0, 1]'],
    ['ln', above(ball('1')), '[0, inf]'],
    ['sqrt', above(ball('4')), '[2, inf]'],
    ['cbrt', B.WHOLE, '[-inf, inf]'],
    ['sin', B.WHOLE, '[-1, 1]'],
    ['cos', above(ball('0')), '[-1, 1]'],
    ['sinh', above(ball('0')), '[0, inf]'],
    ['cosh', B.WHOLE, '[1, inf]'],
    ['tanh', B.WHOLE, '[-1, 1]'],
    ['atan', B.WHOLE, '[-1.58, 1.58]'],
    ['asinh', B.WHOLE, '[-inf, inf]'],
    ['acosh', above(ball('1')), '[0, inf]'],
    ['erf', B.WHOLE, '[-1, 1]'],
    ['erfc', B.WHOLE, '[0, 2]'],
  ];
  test.each(limits)('%s', (name, b, image) => expect(text(real[name](b, 64), 3)).toBe(image));

  test('exp(10^9) is a number, exp(10^13) a bound, and both come at once', () => {
    expect(text(B.exp(ball('1e9'), 64), 15)).toBe('8.00298177066097e+434294481');
    expect(text(B.exp(ball('-1e9'), 64), 15)).toBe('1.24953427192101e-434294482');
    expect(text(B.exp(ball('1e13'), 64), 5)).toBe('[2^1099511627775, inf]');
    expect(text(B.exp(ball('-1e13'), 64), 5)).toBe('[0, 2^-1099511627775]');
    expect(B.upper(B.exp(ball('1e9'), 64))).toBeNull();
    expect(B.signOf(B.div(ball('1'), B.add(ball('1'), B.exp(ball('1e9'), 64), 64), 64)!)).toBe(1);
  });

  test('every function answers at once, and soundly, at 2^±(2^39)', () => {
    for (const name of names) {
      for (const e of [2 ** 39, -(2 ** 39)]) {
        for (const m of [1n, -1n]) {
          const x = point({ m: 3n * m, e });
          const y = real[name](x, 64);
          if (y !== undefined && B.isBounded(y)) expect(B.overlaps(real[name](x, 100)!, y)).toBe(true);
        }
      }
    }
    const huge = point({ m: 3n, e: 2 ** 39 });
    // ln(3·2^(2^39)) = ln 3 + 2^39 ln 2, asinh and acosh are ln 2 more.
    const ln = B.add(B.ln(ball('3'), 100)!, B.mul(point({ m: 1n, e: 39 }), B.ln(ball('2'), 100)!, 100), 100);
    expect(B.overlaps(B.ln(huge, 64)!, ln)).toBe(true);
    expect(B.overlaps(B.asinh(huge, 64), B.add(ln, B.ln(ball('2'), 100)!, 100))).toBe(true);
    expect(B.overlaps(B.acosh(huge, 64)!, B.add(ln, B.ln(ball('2'), 100)!, 100))).toBe(true);
    const tiny = point({ m: 3n, e: -(2 ** 39) });
    for (const name of ['sin', 'tan', 'sinh', 'tanh', 'asin', 'atan', 'asinh', 'atanh']) {
      expect(text(real[name](tiny, 64), 3)).toBe(text(tiny, 3));
    }
  });
});

describe('decimal text', () => {
  test.each([
    ['1', '1'],
    ['-12', '-12'],
    ['1000', '1000'],
    ['1e20', '100000000000000000000'],
    ['1e21', '1e+21'],
    ['0.5', '0.5'],
    ['-123456.75', '-123456.75'],
    ['0.0001220703125', '0.0001220703125'],
    ['0.000030517578125', '3.0517578125e-5'],
  ])('%s is exact', (value, shown) => expect(B.toDecimal(ball(value, 80), 21)).toEqual({ text: shown, exact: true }));

  test('digits are cut off, not rounded, and only common ones are shown', () => {
    expect(B.toDecimal(ball('2.9999999'), 3)).toEqual({ text: '2.99', exact: false });
    expect(B.toDecimal(ball('-2.9999999'), 3)).toEqual({ text: '-2.99', exact: false });
    expect(B.toDecimal(ball('1234567'), 3)).toEqual({ text: '1.23e+6', exact: false });
    expect(text(B.fromRationals(Q.parse('14141/10000'), Q.parse('14149/10000'), 64), 9)).toBe('1.414');
    expect(text(B.fromRationals(Q.parse('999/1000'), Q.parse('1001/1000'), 64), 5)).toBe('[0.99899, 1.0011]');
    expect(text(B.fromRationals(Q.parse('-1/3'), Q.parse('1/4'), 64), 2)).toBe('[-0.34, 0.25]');
    expect(text(B.WHOLE, 2)).toBe('[-inf, inf]');
    expect(() => B.toDecimal(ball('1'), 0)).toThrow('0 is not a whole number of digits');
  });

  test('what is shown is true: the text is a prefix of both ends, and 0 stands only for 0', () => {
    const failures = collect(3000, 11, (random) => {
      const b = randomBall(random, randomPrecision(random));
      const digits = random.between(1, 40);
      const shown = B.toDecimal(b, digits);
      const where = `${showBall(b)} as ${shown.text}`;
      if (shown.text === '0') return B.signOf(b) === 0 ? undefined : where;
      const lo = B.lower(b);
      const hi = B.upper(b);
      if (lo === null || hi === null) return undefined;
      const range = /^\[(.*), (.*)\]$/.exec(shown.text);
      if (range) {
        const outward = Q.cmp(Q.fromDecimal(range[1]), lo) <= 0 && Q.cmp(hi, Q.fromDecimal(range[2])) <= 0;
        return outward && !shown.exact ? undefined : where;
      }
      const value = Q.fromDecimal(shown.text);
      if (shown.exact) return Q.eq(value, lo) && Q.eq(value, hi) ? undefined : where;
      // One unit of the last digit shown, away from 0.
      const exponent = Number(/e([+-]\d+)$/.exec(shown.text)?.[1] ?? '0');
      const fraction = /\.(\d+)/.exec(shown.text)?.[1].length ?? 0;
      const unit = Q.mul(Q.rational(Q.sign(value)), Q.powInt(Q.rational(10), exponent - fraction));
      const next = Q.add(value, unit);
      const [low, high] = Q.sign(value) > 0 ? [value, next] : [next, value];
      const count = shown.text
        .replace(/e.*$/, '')
        .replace(/^-?[0.]*/, '')
        .replace('.', '').length;
      return Q.cmp(low, lo) <= 0 && Q.cmp(hi, high) <= 0 && count <= digits ? undefined : where;
    });
    expect(failures).toEqual([]);
  });
});
