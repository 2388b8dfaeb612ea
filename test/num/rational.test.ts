/**
 * Exact rationals and the whole-number helpers under them: algebraic laws and independent recomputation.
 */

import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bitsOf, gcd, integerRoot, powerOfTwo, trailingZeros } from '../../src/num/integer.ts';
import * as Q from '../../src/num/rational.ts';
import { POINTS, SEED, TIMEOUT } from './support/inputs.ts';

const numRuns = Math.min(POINTS, 20_000);
const settings = { numRuns, seed: SEED };
vi.setConfig({ testTimeout: TIMEOUT });

/** Integers of all lengths up to 1300 bits, small ones often. */
const integers = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.bigInt({ min: -(2n ** 1300n), max: 2n ** 1300n }),
  fc.tuple(fc.integer({ min: 0, max: 1300 }), fc.bigInt({ min: -1n, max: 1n })).map(([k, d]) => 2n ** BigInt(k) + d),
);
const naturals = integers.map((n) => (n < 0n ? -n : n));
const rationals = fc.tuple(integers, naturals).map(([n, d]) => Q.rational(n, d === 0n ? 1n : d));

const law = (name: string, predicate: (a: Q.Rational, b: Q.Rational, c: Q.Rational) => boolean): void =>
  test(name, () => fc.assert(fc.property(rationals, rationals, rationals, predicate), settings));

/** Euclid on BigInt alone, as the independent standard of lowest terms. */
function coprime(a: bigint, b: bigint): boolean {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 1n;
}

const reduced = (a: Q.Rational): boolean => a.d > 0n && coprime(a.n, a.d);

describe('whole numbers', () => {
  test('bit length', () => {
    fc.assert(
      fc.property(integers, (n) => {
        const digits = (n < 0n ? -n : n).toString(2);
        expect(bitsOf(n)).toBe(n === 0n ? 0 : digits.length);
      }),
      settings,
    );
  });

  test('trailing zeros', () => {
    fc.assert(
      fc.property(integers, fc.integer({ min: 0, max: 200 }), (n, k) => {
        const odd = 2n * n + 1n;
        expect(trailingZeros(odd << BigInt(k))).toBe(k);
      }),
      settings,
    );
  });

  test('gcd', () => {
    fc.assert(
      fc.property(integers, integers, integers, (a, b, c) => {
        const g = gcd(a * c, b * c);
        if (g === 0n) return a * c === 0n && b * c === 0n;
        return (a * c) % g === 0n && (b * c) % g === 0n && coprime((a * c) / g, (b * c < 0n ? -b * c : b * c) / g);
      }),
      settings,
    );
  });

  test('gcd of neighbouring Fibonacci numbers (all quotients 1) and of numbers with huge quotients', () => {
    let [a, b] = [0n, 1n];
    for (let i = 0; i < 2000; i++) {
      [a, b] = [b, a + b];
      expect(gcd(12345678901234567890n * a, 12345678901234567890n * b)).toBe(12345678901234567890n);
    }
    expect(gcd(3n ** 900n * 2n ** 1500n + 3n ** 400n, 3n ** 450n)).toBe(3n ** 400n);
    expect(gcd(0n, -(5n ** 100n))).toBe(5n ** 100n);
  });

  test('integer roots', () => {
    fc.assert(
      fc.property(naturals, fc.integer({ min: 1, max: 9 }), (n, k) => {
        const r = integerRoot(n, k);
        return r ** BigInt(k) <= n && n < (r + 1n) ** BigInt(k);
      }),
      settings,
    );
    expect(integerRoot(5n, 100)).toBe(1n);
    expect(() => integerRoot(-1n, 2)).toThrow('negative radicand -1');
    expect(() => integerRoot(1n, 0)).toThrow('index 0');
  });

  test('powers of two', () => {
    for (let e = -1022; e <= 1023; e++) expect(powerOfTwo(e)).toBe(2 ** e);
  });
});

describe('arithmetic', () => {
  law('results are in lowest terms', (a, b) => {
    const results = [a, Q.add(a, b), Q.sub(a, b), Q.mul(a, b), Q.neg(a), Q.abs(a), Q.powInt(a, 3)];
    if (!Q.isZero(b)) results.push(Q.div(a, b), Q.inv(b), Q.powInt(b, -2));
    return results.every(reduced);
  });
  law('addition commutes', (a, b) => Q.eq(Q.add(a, b), Q.add(b, a)));
  law('addition associates', (a, b, c) => Q.eq(Q.add(Q.add(a, b), c), Q.add(a, Q.add(b, c))));
  law('subtraction undoes addition', (a, b) => Q.eq(Q.sub(Q.add(a, b), b), a));
  law('multiplication commutes', (a, b) => Q.eq(Q.mul(a, b), Q.mul(b, a)));
  law('multiplication associates', (a, b, c) => Q.eq(Q.mul(Q.mul(a, b), c), Q.mul(a, Q.mul(b, c))));
  law('multiplication distributes', (a, b, c) => Q.eq(Q.mul(a, Q.add(b, c)), Q.add(Q.mul(a, b), Q.mul(a, c))));
  law('division undoes multiplication', (a, b) => Q.isZero(b) || Q.eq(Q.div(Q.mul(a, b), b), a));
  law('the definition of a sum', (a, b) => {
    const s = Q.add(a, b);
    return s.n * a.d * b.d === (a.n * b.d + b.n * a.d) * s.d;
  });
  law('the definition of a product', (a, b) => {
    const p = Q.mul(a, b);
    return p.n * a.d * b.d === a.n * b.n * p.d;
  });
  law('order', (a, b, c) => {
    const order = Q.cmp(a, b);
    return (
      order === Q.sign(Q.sub(a, b)) &&
      (order === 0) === Q.eq(a, b) &&
      Q.cmp(b, a) === (order === 0 ? 0 : -order) &&
      Q.cmp(Q.add(a, c), Q.add(b, c)) === order
    );
  });
  law('sign and absolute value', (a) => Q.eq(Q.mul(Q.rational(Q.sign(a)), Q.abs(a)), a) && Q.sign(Q.abs(a)) >= 0);
  law('floor', (a) => {
    const f = Q.rational(Q.floor(a));
    return Q.cmp(f, a) <= 0 && Q.cmp(a, Q.add(f, Q.ONE)) < 0 && Q.isInteger(f) && Q.isInteger(a) === Q.eq(f, a);
  });
  law('powers', (a) => {
    const square = Q.mul(a, a);
    return Q.eq(Q.powInt(a, 5), Q.mul(Q.mul(square, square), a)) && Q.eq(Q.powInt(a, 0), Q.ONE);
  });
  law('text', (a) => Q.eq(Q.parse(Q.toString(a)), a));
  law('bit length', (a) => Q.bitLength(a) === bitsOf(a.n) + bitsOf(a.d));

  test('exact roots', () => {
    fc.assert(
      fc.property(rationals, fc.integer({ min: 1, max: 7 }), (a, k) => {
        const root = Q.nthRoot(Q.powInt(a, k), k);
        return root !== undefined && Q.eq(root, k % 2 === 0 ? Q.abs(a) : a);
      }),
      settings,
    );
    fc.assert(
      fc.property(rationals, fc.integer({ min: 2, max: 7 }), (a, k) => {
        const root = Q.nthRoot(a, k);
        return root === undefined || Q.eq(Q.powInt(root, k), a);
      }),
      settings,
    );
    expect(Q.nthRoot(Q.TWO, 2)).toBeUndefined();
    expect(Q.nthRoot(Q.parse('4/3'), 2)).toBeUndefined();
    expect(Q.nthRoot(Q.rational(-4), 2)).toBeUndefined();
    expect(Q.nthRoot(Q.rational(-8), 3)).toEqual(Q.rational(-2));
    expect(Q.nthRoot(Q.TWO, 1_000_000)).toBeUndefined();
    expect(() => Q.nthRoot(Q.TWO, 0)).toThrow('index 0');
  });
});

describe('conversion', () => {
  const doubles = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: -1e-300, max: 1e-300, noNaN: true }));

  /** The exact value of a double. */
  function exactly(x: number): Q.Rational {
    let e = 0;
    let m = x;
    while (!Number.isInteger(m)) {
      m *= 2;
      e++;
    }
    return Q.rational(BigInt(m), 1n << BigInt(e));
  }

  /** The next double toward +infinity. */
  function above(x: number): number {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x === 0 ? 0 : x);
    view.setBigInt64(0, view.getBigInt64(0) + (x >= 0 ? 1n : -1n));
    return view.getFloat64(0);
  }

  test('doubles survive the round trip', () => {
    fc.assert(
      fc.property(doubles, (x) => {
        expect(Q.toNumber(exactly(x)) + 0).toBe(x + 0);
      }),
      settings,
    );
  });

  test('numbers between two doubles go to the nearer one, ties to even', () => {
    fc.assert(
      fc.property(doubles, fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: -(2n ** 1100n), max: 2n ** 1100n }), (x, part, far) => {
        const y = above(x);
        if (!Number.isFinite(y)) return;
        const a = exactly(x);
        const b = exactly(y);
        const middle = Q.mul(Q.add(a, b), Q.HALF);
        const even = exactly(x).n === 0n || BigInt.asUintN(1, Q.div(a, Q.abs(Q.sub(b, a))).n) === 0n ? x : y;
        // Exactly in the middle, written with a common factor so large that n and d both exceed 2^1024.
        const factor = 2n * (far < 0n ? -far : far) + 1n;
        expect(Q.toNumber({ n: middle.n * factor, d: middle.d * factor }) + 0).toBe(even + 0);
        const point = Q.add(a, Q.mul(Q.sub(b, a), Q.rational(part, 1000n)));
        const side = Q.cmp(point, middle);
        expect(Q.toNumber(point) + 0).toBe((side < 0 ? x : side > 0 ? y : even) + 0);
      }),
      settings,
    );
  });

  test('beyond the doubles', () => {
    expect(Q.toNumber(Q.powInt(Q.rational(10), 400))).toBe(Number.POSITIVE_INFINITY);
    expect(Q.toNumber(Q.div(Q.powInt(Q.rational(-10), 401), Q.rational(3)))).toBe(Number.NEGATIVE_INFINITY);
    expect(Q.toNumber(Q.powInt(Q.rational(10), -400))).toBe(0);
    expect(Q.toNumber(Q.div(Q.powInt(Q.rational(10), 400), Q.mul(Q.rational(3), Q.powInt(Q.rational(10), 399))))).toBe(10 / 3);
  });

  test('decimal literals', () => {
    const cases: Record<string, string> = {
      '0.01': '1/100',
      '1e-3': '1/1000',
      '1.5E+2': '150',
      '-2.50': '-5/2',
      '.5': '1/2',
      '007': '7',
      '0e0': '0',
      '-0.0': '0',
      '1.25e1': '25/2',
      '12345678901234567890.5': '24691357802469135781/2',
    };
    for (const [text, value] of Object.entries(cases)) expect(Q.toString(Q.fromDecimal(text))).toBe(value);
    expect(Q.fromDecimal('1e5000')).toEqual(Q.powInt(Q.rational(10), 5000));
    expect(Q.fromDecimal('1e-5000')).toEqual(Q.powInt(Q.rational(10), -5000));
    for (const text of [
      '',
      '.',
      '-',
      '1.',
      '+1',
      'e5',
      '1e',
      '1e+',
      ' 1',
      '1 ',
      '1_000',
      '0x10',
      'Infinity',
      'NaN',
      '1e1.5',
      '--1',
      '1,5',
      '٣',
    ]) {
      expect(() => Q.fromDecimal(text), text).toThrow(SyntaxError);
    }
    for (const text of ['1e5001', '1e-5001', '1e99999999999']) expect(() => Q.fromDecimal(text)).toThrow(RangeError);
  });

  test('decimal literals agree with the nearest double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Q.toNumber(Q.fromDecimal(String(x).replace('e+', 'e'))) + 0).toBe(x + 0);
      }),
      settings,
    );
  });

  test('fractions', () => {
    expect(Q.parse('6/4')).toEqual(Q.parse('3/2'));
    for (const text of ['', '1/', '/2', '1/-2', '1.5', '+1', ' 1', '1/2/3']) expect(() => Q.parse(text), text).toThrow(SyntaxError);
    expect(() => Q.parse('1/0')).toThrow('1/0 has denominator 0');
  });
});

describe('errors name the value', () => {
  test.each([
    [() => Q.rational(1.5), '1.5 is not a safe integer'],
    [() => Q.rational(2 ** 53), '9007199254740992 is not a safe integer'],
    [() => Q.rational(Number.NaN), 'NaN is not a safe integer'],
    [() => Q.rational(3, 0), '3/0 has denominator 0'],
    [() => Q.div(Q.HALF, Q.ZERO), '1/2 divided by 0'],
    [() => Q.inv(Q.ZERO), '0 has no inverse'],
    [() => Q.powInt(Q.ZERO, -2), '0 to the negative power -2'],
    [() => Q.powInt(Q.TWO, 0.5), '0.5 is not a safe integer'],
    [() => Q.powInt(Q.TWO, 2 ** 30), 'the power 1073741824'],
  ])('%s', (run, message) => {
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });

  test('constants', () => {
    expect([Q.ZERO, Q.ONE, Q.TWO, Q.HALF, Q.MINUS_ONE].map(Q.toString)).toEqual(['0', '1', '2', '1/2', '-1']);
    expect(Q.rational(6, -4)).toEqual({ n: -3n, d: 2n });
    expect(Q.powInt(Q.MINUS_ONE, 2 ** 40 + 1)).toEqual(Q.MINUS_ONE);
    expect(Q.powInt(Q.ZERO, 5)).toEqual(Q.ZERO);
  });
});
