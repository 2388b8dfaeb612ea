/**
 * The checks on the elementary functions. Each takes a library, so that it can be run on a broken one too, and
 * returns the failures it found (at most ten, as text).
 */

import * as B from '../../../src/num/ball.ts';
import { cmp, type Dyadic, isInfinite, top } from '../../../src/num/dyadic.ts';
import { type Ball, between, contains, hull, isBounded, isPoint, overlaps, point, sub } from '../../../src/num/interval.ts';
import { type Library, monotone, withinOne } from './functions.ts';
import { POINTS, Random, randomBall, randomDyadic, randomInside, randomPrecision, SEED } from './inputs.ts';
import { mpfr } from './mpfr.ts';

const MOST_FAILURES = 10;
/** A ball for a point may be this many bits wider than one unit in the last place. */
const SLACK_BITS = 3;
/** Beyond this exponent results count as overflow or underflow, where only containment is asked for. */
const RANGE = 2 ** 29;

export const show = (x: Dyadic): string => `${x.m}*2^${x.e}`;
export const showBall = (b: Ball | undefined): string => (b ? `[${show(b.lo)}, ${show(b.hi)}]` : 'undefined');

/** Runs `one` for each point until there are enough failures. */
export function collect(points: number, seed: number, one: (random: Random) => string | undefined): string[] {
  const failures: string[] = [];
  const random = new Random(seed);
  for (let i = 0; i < points && failures.length < MOST_FAILURES; i++) {
    const failure = one(random);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}

/** A seed of its own for each function and check. */
export function seedFor(text: string): number {
  let h = SEED;
  for (const c of text) h = Math.imul(h, 31) + c.charCodeAt(0);
  return h;
}

/** An argument for the function: most outside the domain of a function on [-1, 1] are moved inside. */
function suit(name: string, random: Random, x: Dyadic): Dyadic {
  if (withinOne.has(name) && !isInfinite(x) && top(x) > 0 && random.chance(0.9)) return { m: x.m, e: x.e - top(x) };
  if (['ln', 'sqrt', 'acosh', 'root40'].includes(name) && x.m < 0n && random.chance(0.9)) return { m: -x.m, e: x.e };
  if (name === 'acosh' && x.m > 0n && top(x) <= 0 && random.chance(0.8))
    return { m: x.m + (1n << BigInt(Math.max(0, -x.e))), e: Math.min(0, x.e) };
  return x;
}

/** Whether MPFR's answer means that the function has no value: NaN, or a pole at a finite argument. */
function isDefined(name: string, x: Dyadic, truth: Ball | undefined): truth is Ball {
  if (truth === undefined) return false;
  if (name === 'ln') return x.m > 0n;
  if (name === 'atanh') return cmp({ m: x.m < 0n ? -x.m : x.m, e: x.e }, { m: 1n, e: 0 }) < 0;
  return true;
}

/** How many bits wider than one unit in the last place a result is; -Infinity for a point, Infinity when unbounded. */
function excessBits(y: Ball, prec: number): number {
  if (isPoint(y)) return Number.NEGATIVE_INFINITY;
  if (!isBounded(y)) return Number.POSITIVE_INFINITY;
  return top(sub(point(y.hi), point(y.lo), 32).hi) - (Math.max(top(y.lo), top(y.hi)) - prec);
}

const inRange = (y: Ball): boolean => isBounded(y) && Math.abs(top(y.lo)) < RANGE && Math.abs(top(y.hi)) < RANGE;

/**
 * Against MPFR at single numbers: the ball overlaps MPFR's much finer enclosure, is not much wider than its
 * precision requires, and exists exactly where MPFR has a value.
 */
export function againstMpfr(library: Library, name: string, points = POINTS): string[] {
  return collect(points, seedFor(`mpfr ${name}`), (random) => {
    const prec = randomPrecision(random);
    const x = suit(name, random, randomDyadic(random, prec));
    const y = library[name](point(x), prec);
    const truth = mpfr(name, x, 2 * prec + 80);
    const where = `${name}(${show(x)}) at ${prec} bits: ${showBall(y)}`;
    if (!isDefined(name, x, truth)) return y === undefined ? undefined : `${where} but MPFR has no value`;
    // Numbers of 2^4096 and more are not reduced, and then tan is not shown to be defined.
    if (y === undefined) return name === 'tan' && top(x) > 4096 ? undefined : `${where} but MPFR has ${showBall(truth)}`;
    if (!overlaps(y, truth)) return `${where} misses ${showBall(truth)}`;
    if (inRange(truth) && top(x) <= 4096 && excessBits(y, prec) > SLACK_BITS) return `${where} is too wide by ${excessBits(y, prec)} bits`;
    return undefined;
  });
}

/**
 * Against MPFR on balls: the image contains the values at both ends and at numbers between them, all of which exist;
 * for functions that are monotone on their domain it is not much larger than the values at the ends.
 */
export function onBalls(library: Library, name: string, points = POINTS): string[] {
  return collect(points, seedFor(`balls ${name}`), (random) => {
    const prec = Math.min(300, randomPrecision(random));
    const b = randomBall(random, prec);
    const first = suit(name, random, b.lo);
    const second = suit(name, random, b.hi);
    const x = cmp(first, second) <= 0 ? between(first, second) : between(second, first);
    const y = library[name](x, prec);
    const where = `${name}(${showBall(x)}) at ${prec} bits: ${showBall(y)}`;
    const samples = [x.lo, x.hi, randomInside(random, x), randomInside(random, x)];
    const values = samples.map((s) => mpfr(name, s, prec + 80));
    let missing = false;
    for (let i = 0; i < samples.length; i++) {
      const value = values[i];
      if (!isDefined(name, samples[i], value)) missing = true;
      else if (y !== undefined && !overlaps(y, value)) return `${where} misses the value ${showBall(value)} at ${show(samples[i])}`;
    }
    if (missing) return y === undefined ? undefined : `${where} but MPFR has no value somewhere`;
    if (y === undefined) return name === 'tan' ? undefined : `${where} but MPFR has values`;
    if (!monotone.has(name) || !values.every((v) => v !== undefined && inRange(v))) return undefined;
    const image = hull(values[0]!, values[1]!);
    return contains(widened(image, prec), y) ? undefined : `${where} is much larger than ${showBall(image)}`;
  });
}

/** The ball widened at each end by a few units in the last place of that end. */
function widened(b: Ball, prec: number): Ball {
  const unit = (x: Dyadic): Ball => point({ m: 1n, e: top(x) - prec + SLACK_BITS });
  const wide = 4 * prec + 200;
  return {
    lo: b.lo.m === 0n ? b.lo : sub(point(b.lo), unit(b.lo), wide).lo,
    hi: b.hi.m === 0n ? b.hi : B.add(point(b.hi), unit(b.hi), wide).hi,
  };
}

/**
 * In FLINT's manner: the results at two precisions have numbers in common, and the finer one lies in the coarser one
 * up to a few units in the last place of the latter.
 */
export function twoPrecisions(library: Library, name: string, points = POINTS): string[] {
  return collect(points, seedFor(`two ${name}`), (random) => {
    const coarse = randomPrecision(random);
    const fine = coarse + random.between(1, 120);
    const b = randomBall(random, coarse);
    const first = suit(name, random, b.lo);
    const second = suit(name, random, b.hi);
    const x = cmp(first, second) <= 0 ? between(first, second) : between(second, first);
    const y = library[name](x, coarse);
    const z = library[name](x, fine);
    const where = `${name}(${showBall(x)}): ${showBall(y)} at ${coarse} bits, ${showBall(z)} at ${fine} bits`;
    if (y === undefined || z === undefined) return y === undefined && z === undefined ? undefined : `${where}: only one exists`;
    if (!overlaps(y, z)) return `${where}: nothing in common`;
    if (!inRange(y) || !inRange(z)) return undefined;
    return contains(widened(y, coarse), z) ? undefined : `${where}: the finer one is not contained`;
  });
}
