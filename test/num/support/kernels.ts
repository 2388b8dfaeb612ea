/**
 * The proved error bounds inside the elementary functions, against MPFR: how far the fixed-point value is from the
 * true one, in its own units. (In the finished balls these errors are mostly hidden by the rounding to the precision
 * asked for, so they are checked here, where nothing is rounded any more.)
 */

import * as B from '../../../src/num/ball.ts';
import { cmp, type Dyadic } from '../../../src/num/dyadic.ts';
import type { asymptoticSum, positiveSum } from '../../../src/num/error-function.ts';
import { expReduced, lnReduced } from '../../../src/num/exponential.ts';
import { atanTable, cosTable, expTable, ln2Fixed, lnTable, piFixed, sinTable } from '../../../src/num/fixed.ts';
import { bitsOf } from '../../../src/num/integer.ts';
import { point } from '../../../src/num/interval.ts';
import { atanReduced } from '../../../src/num/inverse-trigonometric.ts';
import { circularReduced } from '../../../src/num/trigonometric.ts';
import { collect, seedFor, show } from './checks.ts';
import { POINTS, type Random } from './inputs.ts';
import { mpfr, mpfrPi } from './mpfr.ts';

/** One fixed-point value: at working precision w, `value` stands for name(argument), claimed within [below, above]. */
interface Sample {
  readonly value: bigint;
  readonly name: string;
  readonly argument: Dyadic;
}

/** A kernel with its claim: true value - value·2^-w lies between `below` and `above` units. */
export interface Kernel {
  readonly name: string;
  readonly below: bigint;
  readonly above: bigint;
  readonly sample: (random: Random, w: number) => Sample;
}

/** A random fixed-point number from 0 to max (a fraction in 1/2^20), often next to a step of the tables. */
function fixed(random: Random, w: number, max: number): bigint {
  const limit = (BigInt(Math.floor(max * 1048576)) << BigInt(w)) >> 20n;
  if (random.chance(0.3)) {
    const step = (BigInt(random.between(0, Math.floor(max * 256))) << BigInt(w)) >> 8n;
    const near = step + BigInt(random.between(-2, 2));
    return near < 0n ? 0n : near > limit ? limit : near;
  }
  return (random.mantissa(w) * limit) >> BigInt(w);
}

const at = (value: bigint, w: number): Dyadic => ({ m: value, e: -w });

export const kernels: readonly Kernel[] = [
  {
    name: 'expReduced',
    below: 0n,
    above: 12n,
    sample: (random, w) => {
      const r = fixed(random, w, 0.69);
      return { value: expReduced(r, w), name: 'exp', argument: at(r, w) };
    },
  },
  {
    name: 'lnReduced',
    below: -6n,
    above: 6n,
    sample: (random, w) => {
      const bits = random.between(8, w);
      const s = bits - 1;
      // From 3/4 to 3/2, and the nearest j/64.
      const m = (3n << BigInt(s - 2)) + ((random.mantissa(bits) * (3n << BigInt(s - 2))) >> BigInt(bits));
      const j = Number((((m << 7n) >> BigInt(s)) + 1n) >> 1n);
      return { value: lnReduced(m, s, j, w), name: 'ln', argument: at(m, s) };
    },
  },
  {
    name: 'circularReduced, sine',
    below: -10n,
    above: 10n,
    sample: (random, w) => {
      const a = fixed(random, w, 0.786);
      return { value: circularReduced(a, w, true), name: 'sin', argument: at(a, w) };
    },
  },
  {
    name: 'circularReduced, cosine',
    below: -10n,
    above: 10n,
    sample: (random, w) => {
      const a = fixed(random, w, 0.786);
      return { value: circularReduced(a, w, false), name: 'cos', argument: at(a, w) };
    },
  },
  {
    name: 'atanReduced',
    // One unit less than claimed there, because the argument is exact here.
    below: -5n,
    above: 5n,
    sample: (random, w) => {
      const u = fixed(random, w, 1);
      return { value: atanReduced(u, w), name: 'atan', argument: at(u, w) };
    },
  },
  {
    name: 'expTable',
    below: 0n,
    above: 2n,
    sample: (random, w) => {
      const i = random.between(0, 89);
      return { value: expTable(i, w), name: 'exp', argument: at(BigInt(i), 7) };
    },
  },
  {
    name: 'lnTable',
    below: -2n,
    above: 2n,
    sample: (random, w) => {
      const j = random.between(48, 96);
      return { value: lnTable(j, w), name: 'ln', argument: at(BigInt(j), 6) };
    },
  },
  {
    name: 'atanTable',
    below: 0n,
    above: 2n,
    sample: (random, w) => {
      const i = random.between(0, 64);
      return { value: atanTable(i, w), name: 'atan', argument: at(BigInt(i), 6) };
    },
  },
  {
    name: 'sinTable',
    below: -2n,
    above: 2n,
    sample: (random, w) => {
      const i = random.between(0, 52);
      return { value: sinTable(i, w), name: 'sin', argument: at(BigInt(i), 6) };
    },
  },
  {
    name: 'cosTable',
    below: -2n,
    above: 2n,
    sample: (random, w) => {
      const i = random.between(0, 52);
      return { value: cosTable(i, w), name: 'cos', argument: at(BigInt(i), 6) };
    },
  },
  {
    name: 'ln2Fixed',
    below: 0n,
    above: 1n,
    sample: (_, w) => ({ value: ln2Fixed(w), name: 'ln', argument: at(2n, 0) }),
  },
];

function workingBits(random: Random): number {
  return random.chance(0.01) ? 32 * random.between(20, 64) : 32 * random.between(1, 10);
}

/** Where the kernel's claim fails. */
export function withinClaim(kernel: Kernel, points = POINTS): string[] {
  return collect(points, seedFor(kernel.name), (random) => {
    const w = workingBits(random);
    const { value, name, argument } = kernel.sample(random, w);
    const truth = mpfr(name, argument, w + 80)!;
    const low = at(value + kernel.below, w);
    const high = at(value + kernel.above, w);
    return cmp(low, truth.hi) <= 0 && cmp(truth.lo, high) <= 0 ? undefined : `${kernel.name}: ${value} at ${w} bits for ${show(argument)}`;
  });
}

/** Where floor(2^w·π) is not that. */
export function piFloor(points = POINTS): string[] {
  return collect(Math.min(points, 2000), seedFor('pi'), (random) => {
    const w = random.between(0, 3000);
    const { lo, hi } = mpfrPi(w + 40);
    const floor = piFixed(w);
    return floor === lo.m >> BigInt(-lo.e - w) && floor === hi.m >> BigInt(-hi.e - w) ? undefined : `floor(2^${w}·π)`;
  });
}

/** Where the two series of the error function miss the value that MPFR's erf, erfc and exp give for them. */
export function errorSeries(
  series: { readonly positive: typeof positiveSum; readonly asymptotic: typeof asymptoticSum },
  points = POINTS,
): string[] {
  return collect(points, seedFor('erf series'), (random) => {
    const prec = random.chance(0.02) ? random.between(200, 1000) : random.between(8, 160);
    const bits = random.between(1, 60);
    const x = { m: random.mantissa(bits), e: random.between(-3, bitsOf(BigInt(prec)) - 3) - bits };
    const fine = 4 * prec + 400;
    const square = point({ m: -x.m * x.m, e: 2 * x.e });
    const ratio = (name: string): B.Ball => B.div(mpfr(name, x, fine)!, B.mul(point(x), mpfr('exp', square.lo, fine)!, fine), fine)!;
    const root = B.sqrt(mpfrPi(fine), fine)!;
    const where = `at ${show(x)}, ${prec} bits`;
    // F = erf(x)·√π/2·e^(x²)/x and S = erfc(x)·x·√π·e^(x²).
    const positive = B.scale(B.mul(ratio('erf'), root, fine), -1);
    if (!B.overlaps(positive, series.positive(x, prec))) return `positiveSum ${where}`;
    const sum = series.asymptotic(x, prec);
    if (sum === undefined) return undefined;
    const asymptotic = B.mul(B.mul(ratio('erfc'), B.powInt(point(x), 2, fine)!, fine), root, fine);
    return B.overlaps(asymptotic, sum) ? undefined : `asymptoticSum ${where}`;
  });
}
