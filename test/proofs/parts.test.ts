// The parts of the re-checker that do arithmetic: enclosures against MPFR, the field step on identities with known answers; and hostile
// files, which must end in a rejection soon.

import { init } from 'gmp-wasm';
import { describe, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, on purpose without types
import { ofRational } from '../../proofs/recheck/dyadic.mjs';
// @ts-expect-error plain JavaScript
import { sameRationalFunction } from '../../proofs/recheck/field.mjs';
// @ts-expect-error plain JavaScript
import { ENCLOSE } from '../../proofs/recheck/functions.mjs';
// @ts-expect-error plain JavaScript
import { Fuel } from '../../proofs/recheck/limits.mjs';
// @ts-expect-error plain JavaScript
import { pi } from '../../proofs/recheck/series.mjs';
// @ts-expect-error plain JavaScript
import { Store } from '../../proofs/recheck/store.mjs';
import { recheck, recheckSteps } from '../../proofs/recheck.mjs';
import { Draft, type Json } from './draft.ts';

type Dyadic = { m: bigint; e: number };
type Interval = { lo: Dyadic; hi: Dyadic };
/** What is used of gmp-wasm's Float, whose own type hides its methods. */
type Float = {
  [operation in 'add' | 'sub' | 'mul' | 'div' | 'pow']: (other: Float | number) => Float;
} & { [operation in 'abs' | 'nextAbove' | 'nextBelow']: () => Float } & {
  [test in 'greaterThan' | 'lessThan' | 'lessOrEqual']: (other: Float) => boolean;
} & { [test in 'isNaN' | 'isInfinite']: () => boolean };
type Enclosure = (x: Interval, p: number) => Interval;

/** A small generator with a fixed seed: the same points every time. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('enclosures', async () => {
  const gmp = await init();
  const context = gmp.getContext({ precisionBits: 2200 });
  const exact = (text: string) => context.Float(text) as unknown as Float;
  const two = exact('2');
  const float = ({ m, e }: Dyadic) => exact(m.toString()).mul(two.pow(e));
  const outside = (found: Interval, value: Float) =>
    float(found.lo).greaterThan(value.nextAbove()) || float(found.hi).lessThan(value.nextBelow());
  const named = (name: string, x: Float): Float => (x as unknown as Record<string, () => Float>)[name]();

  for (const name of (ENCLOSE as Map<string, Enclosure>).keys()) {
    if (name === 'abs' || name === 'sign') continue;
    test(`${name} holds MPFR's value and is not wide`, () => {
      const roll = dice(7);
      let tried = 0;
      for (let i = 0; i < 160; i++) {
        // exponents from 2^-60 to 2^6, with corners near 0 and ±1 more often
        const bits = 1 + roll(40);
        const m = BigInt(1 + roll(2 ** bits)) * (roll(2) === 0 ? 1n : -1n);
        let x: Dyadic = { m, e: roll(4) === 0 ? -roll(100) : 4 - bits - roll(6) };
        if (roll(5) === 0) x = { m: (1n << 60n) + BigInt(roll(1000)) * (roll(2) === 0 ? 1n : -1n), e: -60 };
        const v = Number(x.m) * 2 ** x.e;
        const value = named(name, float(x));
        if (value.isNaN() || value.isInfinite()) continue; // outside the domain
        tried++;
        for (const p of [24, 100, 331]) {
          const found = (ENCLOSE as Map<string, Enclosure>).get(name)!({ lo: x, hi: x }, p);
          expect([name, v, p, outside(found, value)]).toEqual([name, v, p, false]);
          const width = float(found.hi).sub(float(found.lo));
          const size = value.abs().mul(two.pow(12 - p));
          // sin, cos, … near their zeros are good to p bits absolutely, not relatively
          const near = ['sin', 'cos', 'tan', 'cot', 'sec', 'csc'].includes(name);
          const allowed = near
            ? two
                .pow(18 - p)
                .mul(value.abs().add(1))
                .mul(value.abs().add(1))
            : size;
          expect([name, v, p, width.greaterThan(allowed)]).toEqual([name, v, p, false]);
        }
      }
      expect(tried).toBeGreaterThan(20);
    });
  }

  test('an interval holds the values at its points', () => {
    const roll = dice(11);
    for (const [name, enclose] of ENCLOSE as Map<string, Enclosure>) {
      for (let i = 0; i < 30; i++) {
        const m = BigInt(roll(2 ** 20) + (name === 'acosh' ? 2 ** 20 : 1));
        const step = BigInt(1 + roll(2 ** 16));
        const e = name === 'asin' || name === 'acos' || name === 'atanh' ? -21 : -19;
        const at = (k: bigint): Dyadic => ({ m: m + k, e });
        let whole: Interval;
        try {
          whole = enclose({ lo: at(0n), hi: at(step) }, 80);
        } catch {
          continue; // too wide for this function: it may say so
        }
        const inside = enclose({ lo: at(step / 3n), hi: at(step / 3n) }, 80);
        const [low, high] = [float(whole.lo).lessOrEqual(float(inside.hi)), float(inside.lo).lessOrEqual(float(whole.hi))];
        expect([name, low, high]).toEqual([name, true, true]);
      }
    }
  });

  test('π and conversion of rationals', () => {
    expect(outside(pi(500), context.Pi() as unknown as Float)).toBe(false);
    const third = ofRational({ n: 1n, d: 3n }, 90);
    expect(outside(third, exact('1').div(3))).toBe(false);
  });
});

/** Is left = right by the field step, with definitions and reductions as equations? */
function same(left: string, right: string, definitions: string[] = [], reductions: string[] = []): boolean {
  const d = new Draft();
  const [l, r] = [d.term(left), d.term(right)];
  const pairs = [definitions, reductions].map((list) => list.map((text) => d.props[d.prop(text)] as { terms: number[] }));
  const store = new Store(new Fuel(1e8, 'the test'));
  const ids: number[] = store.readTerms(d.terms, 'test');
  const [first, second] = pairs.map((list) => list.map(({ terms }) => terms.map((i) => ids[i])));
  return sameRationalFunction(store, ids[l], ids[r], first, second);
}

describe('the field step', () => {
  const s = 'sin(z)';
  const c = 'cos(z)';
  const square = [`${s}^2 = 1 - ${c}^2`];
  const right: [string, string, string[]?, string[]?][] = [
    ['(x + y)^3', 'x^3 + 3*x^2*y + 3*x*y^2 + y^3'],
    ['1/(x - 1) - 1/(x + 1)', '2/(x^2 - 1)'],
    ['(x^2 - y^2)/(x - y)', 'x + y'],
    ['1/(1/x + 1/y)', 'x*y/(x + y)'],
    ['x^-3 * x^5', 'x^2'],
    ['(2*x + 2)^-2', '{1/4}*(1 + x)^-2'],
    ['(-x - 1)^-3', '-(1 + x)^-3'],
    [`${s}^2 + ${c}^2`, '1', [], square],
    [`1/(1 - ${s})`, `(1 + ${s})/${c}^2`, [], square],
    [`(${s}^2 + ${c}^2)^9 / ${s}`, `${s}^-1`, [], square],
    ['(x^(1/2))^6 / x', '(x^(1/2))^4', [], ['(x^(1/2))^2 = x']],
    ['exp(2*z)', 'exp(z)*exp(z)', ['exp(2*z) = exp(z)^2']],
    ['1/(1 + exp(-z))', 'exp(z)/(1 + exp(z))', ['exp(-z) = 1/exp(z)']],
    ['tanh(z)', '(exp(z)^2 - 1)/(exp(z)^2 + 1)', ['tanh(z) = (exp(z) - exp(-z))/(exp(z) + exp(-z))', 'exp(-z) = 1/exp(z)']],
    ['abs(z)/z * abs(z)', 'z', [], ['abs(z)^2 = z^2']],
    ['1/(z^(1/3) - 1)', '(z^(1/3)^2 + z^(1/3) + 1)/(z - 1)'.replace('z^(1/3)^2', '(z^(1/3))^2'), [], ['(z^(1/3))^3 = z']],
    ['{3/7}*x - {1/3}*x', '{2/21}*x'],
  ];
  for (const [left, result, definitions, reductions] of right) {
    test(`${left} = ${result}`, () => expect(same(left, result, definitions, reductions)).toBe(true));
  }
  const wrong: [string, string, string[]?, string[]?][] = [
    ['(x + y)^3', 'x^3 + y^3'],
    ['1/(x - 1) - 1/(x + 1)', '2/(x^2 + 1)'],
    ['1/(1 + x)^2', '1/(1 + x)^3'],
    [`${s}^2 - ${c}^2`, '1', [], square],
    [`${s}`, `-${s}`, [], square],
    ['(x^(1/2))^2', 'x'],
    ['x**2', 'x^2'],
    ['exp(z)', 'exp(y)'],
    ['0*x', 'x'],
  ];
  for (const [left, result, definitions, reductions] of wrong) {
    test(`not ${left} = ${result}`, () => expect(same(left, result, definitions, reductions)).toBe(false));
  }
  for (const [left, reductions, why] of [
    ['1/(x - x)', [], /identically zero/],
    [`1/(${s}^2 + ${c}^2 - 1)`, square, /identically zero/],
    ['(x - x)^-1', [], /identically zero/],
  ] as [string, string[], RegExp][]) {
    test(`${left} is an error`, () => expect(() => same(left, 'x', [], reductions)).toThrow(why));
  }
  test('the eighth derivative of the sigmoid, all quotients written out', () => {
    // g′ by the quotient rule on the form p/(1 + E)^n, n doubling each time, against the polynomial in g
    let [numerator, power] = ['1', 1];
    let polynomial = [0n, 1n];
    const E = 'exp(-z)';
    const D = `(1 + ${E})`;
    // numerators are polynomials in E: coefficients
    let p = [1n];
    for (let order = 1; order <= 8; order++) {
      // (p/D^n)′ = (p′ D^n − p n D^(n−1) (−E)) / D^(2n)
      const derivative = p.map((a, i) => -a * BigInt(i));
      const times = (a: bigint[], b: bigint[]) => {
        const out = new Array<bigint>(a.length + b.length - 1).fill(0n);
        for (const [i, u] of a.entries()) for (const [j, v] of b.entries()) out[i + j] += u * v;
        return out;
      };
      const binomial = (n: number) => Array.from({ length: n }).reduce<bigint[]>((a) => times(a, [1n, 1n]), [1n]);
      const first = times(derivative, binomial(power));
      const second = times(times(p, [0n, BigInt(power)]), binomial(power - 1));
      p = Array.from({ length: Math.max(first.length, second.length) }, (_, i) => (first[i] ?? 0n) + (second[i] ?? 0n));
      power *= 2;
      numerator = p.map((a, i) => `{${a}}*${E}^${i}`).join(' + ');
      const next = new Array<bigint>(polynomial.length + 1).fill(0n);
      for (const [i, a] of polynomial.entries()) {
        next[i] += a * BigInt(i);
        next[i + 1] -= a * BigInt(i);
      }
      polynomial = next;
      const claim = polynomial.map((a, i) => `{${a}}*(1/${D})^${i}`).join(' + ');
      if (order <= 6) expect(same(`(${numerator})/${D}^${power}`, claim)).toBe(true);
    }
  });
});

describe('hostile files', () => {
  const file = (terms: Json[], steps: unknown[], props: Json[] = []) => ({
    format: 'gprime-proof',
    version: 1,
    terms,
    props,
    steps,
    theorems: steps.length > 0 ? [steps.length - 1] : [],
  });
  const chain = (length: number) => [['var', 'z'], ...Array.from({ length }, (_, i) => ['fn', 'sin', i])];
  const less = (left: number, right: number, precision = 64) => ({ step: 'enclosure', left, right, point: { z: '1' }, precision });

  test('terms 100000 deep are no problem', () => {
    const n = 100_000;
    const steps = [
      { step: 'defined', of: n, facts: [] },
      { step: 'assume', prop: 0 },
      { step: 'rewrite', defined: 0, equations: [1] },
      { step: 'rule', rule: 'calculus.constant', wrt: 'y', instance: { c: n }, premises: [0] },
      { step: 'field', left: 0, right: 0, definitions: [], reductions: [] },
      less(n, 0),
    ];
    expect(recheckSteps(file(chain(n), steps, [{ kind: 'eq', terms: [0, 1] }]))).toMatchObject({ accepted: true });
  });
  test('a term of 2^300 leaves prints in a line', () => {
    const terms = [['var', 'z'], ...Array.from({ length: 300 }, (_, i) => ['add', i, i])];
    const found = recheckSteps(file(terms, [{ step: 'defined', of: 300, facts: [] }]));
    expect(found).toMatchObject({ accepted: true });
    expect(JSON.stringify(found).length).toBeLessThan(5000);
  });
  const field = (terms: Json[]) =>
    file(terms, [
      { step: 'defined', of: terms.length - 1, facts: [] },
      { step: 'field', left: 0, right: 0, definitions: [], reductions: [] },
    ]);
  const hostile: [string, unknown][] = [
    ['2^(2^60) as repeated squares', field([['num', '3'], ...Array.from({ length: 60 }, (_, i) => ['mul', i, i])])],
    ['z^(2^60)', field([['var', 'z'], ...Array.from({ length: 60 }, (_, i) => ['mul', i, i])])],
    [
      'a power of a power of 9',
      file(
        [
          ['num', '9'],
          ['pow', 0, '99999999999'],
          ['pow', 1, '99999999999'],
          ['num', '0'],
        ],
        [less(1, 3)],
      ),
    ],
    [
      'exp exp exp exp 9',
      file(
        [
          ['num', '9'],
          ['fn', 'exp', 0],
          ['fn', 'exp', 1],
          ['fn', 'exp', 2],
          ['fn', 'exp', 3],
        ],
        [less(4, 0)],
      ),
    ],
    [
      'sin 10^5000',
      file(
        [
          ['num', `1${'0'.repeat(5000)}`],
          ['fn', 'sin', 0],
          ['num', '0'],
        ],
        [less(1, 2)],
      ),
    ],
    [
      'a root of order 2^60',
      file(
        [
          ['num', '2'],
          ['pow', 0, `1/${2n ** 60n}`],
          ['num', '1'],
        ],
        [less(2, 1)],
      ),
    ],
    ['a list of 4294967295 holes', { ...file([], []), terms: new Array(4294967295) }],
    [
      'a proxy',
      new Proxy(
        {},
        {
          ownKeys: () => ['format'],
          getOwnPropertyDescriptor: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    [
      'a getter that throws',
      Object.defineProperty({ format: 'gprime-proof' }, 'version', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    ['nothing', undefined],
    ['a number', 7n],
    ['a symbol', Symbol('proof')],
  ];
  for (const [name, proof] of hostile) {
    test(name, () => {
      const start = performance.now();
      expect(recheckSteps(proof)).toMatchObject({ accepted: false });
      expect(recheck(proof, { kind: 'theorem', terms: [], props: [], prop: 0, hypotheses: [] })).toMatchObject({ accepted: false });
      expect(performance.now() - start).toBeLessThan(5000);
    });
  }
  test('a bad question is said to be bad', () => {
    for (const question of [undefined, null, 7, 'x', '{}', [], { kind: 'derivative' }, { kind: '__proto__' }, { kind: ['equal'] }]) {
      expect(recheck(file([], []), question)).toMatchObject({ accepted: false, why: expect.stringMatching(/question/) });
    }
  });
});
