/**
 * Corner-biased random inputs for the ball tests, reproducible from a seed.
 *
 * GPRIME_POINTS sets the number of points per function and check (default 400), GPRIME_SEED the seed (default 1).
 */

import { pi } from '../../../src/num/ball.ts';
import { cmp, type Dyadic } from '../../../src/num/dyadic.ts';
import { bitsOf } from '../../../src/num/integer.ts';
import { type Ball, between, fromRational } from '../../../src/num/interval.ts';
import { type Rational, rational } from '../../../src/num/rational.ts';

export const POINTS = Number(process.env.GPRIME_POINTS ?? '400');
export const SEED = Number(process.env.GPRIME_SEED ?? '1');
/** Milliseconds a test may take. */
export const TIMEOUT = 30_000 + 20 * POINTS;

/** A seeded source of random numbers (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** A whole number from 0 to 2^32 - 1. */
  word(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number from lo to hi, both included. */
  between(lo: number, hi: number): number {
    return lo + Math.floor((this.word() / 4294967296) * (hi - lo + 1));
  }

  chance(probability: number): boolean {
    return this.word() / 4294967296 < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)];
  }

  /** A number of exactly `bits` bits; sometimes with long runs of zeros or ones. */
  mantissa(bits: number): bigint {
    if (bits <= 1) return 1n;
    const style = this.between(0, 5);
    let m = 1n;
    for (let have = 1; have < bits; have += 32) {
      const word = style === 0 ? 0 : style === 1 ? 0xffffffff : this.word();
      m = (m << 32n) | BigInt(word);
    }
    m >>= BigInt(bitsOf(m) - bits);
    return style <= 1 && this.chance(0.5) ? m ^ 1n : m;
  }
}

/** A precision in bits: mostly those in use, now and then a long one. */
export function randomPrecision(random: Random): number {
  const kind = random.between(0, 199);
  if (kind === 0) return random.between(1000, 2000);
  if (kind < 6) return random.between(300, 1000);
  if (kind < 20) return random.between(2, 24);
  return kind < 140 ? random.between(40, 140) : random.between(128, 300);
}

const PI_BITS = 6000;
let piDyadic: Dyadic | undefined;

/** k·π/2 to the nearest or next but one number of `bits` bits. */
function nearQuarter(random: Random, k: bigint, bits: number): Dyadic {
  piDyadic ??= pi(PI_BITS).lo;
  const product = k * piDyadic.m;
  const drop = BigInt(Math.max(0, bitsOf(product) - bits));
  return { m: (product >> drop) + BigInt(random.between(-1, 2)), e: piDyadic.e - 1 + Number(drop) };
}

/** A single dyadic number, biased toward the places where the implementation changes its method. */
export function randomDyadic(random: Random, prec: number): Dyadic {
  const x = positiveDyadic(random, prec);
  return random.chance(0.5) ? { m: -x.m, e: x.e } : x;
}

function positiveDyadic(random: Random, prec: number): Dyadic {
  const bits = random.chance(0.3) ? random.between(1, 12) : random.between(1, prec);
  const m = random.mantissa(bits);
  switch (random.between(0, 15)) {
    case 0:
      return { m: BigInt(random.between(0, 12)), e: random.between(-3, 1) };
    case 1: {
      // Near 1 (or another small number).
      const k = random.between(1, 2 * prec + 10);
      return { m: (BigInt(random.between(1, 3)) << BigInt(k)) + BigInt(random.between(-3, 3)), e: -k };
    }
    case 2:
    case 3:
      return nearQuarter(random, BigInt(random.between(1, 40)), random.between(4, prec + 40));
    case 4:
      return nearQuarter(random, random.mantissa(random.between(1, 200)), random.between(4, prec + 240));
    case 5:
      // Table steps, their midpoints and the ends of reductions.
      return { m: (BigInt(random.between(1, 400)) << BigInt(prec)) + BigInt(random.between(-2, 2)), e: -8 - prec };
    case 6:
      // Around the bound below which only the first Taylor term counts.
      return { m, e: Math.floor(-prec / 2) - bits + random.between(-5, 3) };
    case 7:
      return { m, e: -bits - random.between(0, 3000) };
    case 8:
      return { m, e: random.between(0, 300) - bits };
    case 9:
      // Around the place where erf is 1 to within the precision, √(prec·ln 2).
      return { m: BigInt(Math.round(852.55 * Math.max(1, prec + random.between(-12, 12)) ** 0.5)), e: -10 };
    case 10:
      return random.chance(0.5) ? { m, e: 40 - bits + random.between(-2, 1) } : { m, e: random.between(3900, 4100) - bits };
    default:
      return { m, e: random.between(-6, 6) - bits };
  }
}

/** A rational number that is usually not dyadic. */
export function randomRational(random: Random): Rational {
  const n = random.mantissa(random.between(1, random.chance(0.2) ? 200 : 20));
  const d = random.mantissa(random.between(1, random.chance(0.2) ? 200 : 20));
  return rational(random.chance(0.5) ? -n : n, d);
}

/** A ball: a point, an enclosure of a rational, or an interval of any width. */
export function randomBall(random: Random, prec: number): Ball {
  const kind = random.between(0, 3);
  if (kind === 0) return fromRational(randomRational(random), prec);
  const a = randomDyadic(random, prec);
  if (kind === 1) {
    // A little to the side of a.
    const b = { m: (a.m << 8n) + BigInt(random.between(0, 600)), e: a.e - 8 };
    return between(a, b);
  }
  const b = randomDyadic(random, prec);
  return cmp(a, b) <= 0 ? between(a, b) : between(b, a);
}

/** A number strictly between the ends of a bounded ball, when the ball is not a point; else its point. */
export function randomInside(random: Random, b: Ball): Dyadic {
  const e = Math.min(b.lo.e, b.hi.e);
  // Ends of very different sizes: a number near the small one, by its exponent alone.
  if (Math.max(b.lo.e, b.hi.e) - e > 20_000) return random.chance(0.5) ? b.lo : b.hi;
  const lo = b.lo.m << BigInt(b.lo.e - e);
  const hi = b.hi.m << BigInt(b.hi.e - e);
  const part = BigInt(random.between(1, 1023));
  const linear = { m: (lo << 10n) + part * (hi - lo), e: e - 10 };
  return linear;
}
