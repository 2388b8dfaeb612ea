/**
 * Looks for an instance of a row at which its premises hold and its conclusion does not: numbers, undefined terms, and for rows about a
 * variable curves with a corner, a jump or a pole. Doubles with a tolerance, by an evaluator of its own: for finding mistakes, not for proofs.
 */
import * as Q from '../../src/num/rational.ts';
import * as T from '../../src/term/term.ts';
import { functionNamed } from '../../src/theory/functions.ts';
import { type Instance, instantiate, literalValue, type Parsed, type Pattern, type Statement } from '../../src/theory/row.ts';

const NEAR_ZERO = 1e-9;
/** Doubles cannot tell. */
class TooClose extends Error {}
const isZero = (x: number): boolean => Math.abs(x) < NEAR_ZERO;
type Value = number | undefined;

const DOMAIN: Readonly<Record<string, (x: number) => boolean>> = {
  acos: (x) => Math.abs(x) < 1 + NEAR_ZERO,
  asin: (x) => Math.abs(x) < 1 + NEAR_ZERO,
  acosh: (x) => x > 1 - NEAR_ZERO,
  atanh: (x) => Math.abs(x) < 1 - NEAR_ZERO,
  ln: (x) => x > NEAR_ZERO,
  cot: (x) => !isZero(Math.sin(x)),
  csc: (x) => !isZero(Math.sin(x)),
  sec: (x) => !isZero(Math.cos(x)),
  tan: (x) => !isZero(Math.cos(x)),
  coth: (x) => !isZero(x),
  csch: (x) => !isZero(x),
};

/** The value of a term, by the table "Terms and their values". */
function evaluate(t: T.Term, at: number): Value {
  if (t.op === 'if') {
    const [a, b] = [evaluate(t.args[0], at), evaluate(t.args[1], at)];
    if (a === undefined || b === undefined) return undefined;
    const holds = t.name === 'eq' ? isZero(a - b) : t.name === 'lt' ? a < b - NEAR_ZERO : a < b + NEAR_ZERO;
    return evaluate(t.args[holds ? 2 : 3], at);
  }
  const args = t.args.map((a) => evaluate(a, at));
  if (args.includes(undefined)) return undefined;
  const [x, y] = args as number[];
  switch (t.op) {
    case 'num':
      return Q.toNumber(t.value!);
    case 'var':
      return at;
    case 'pi':
      return Math.PI;
    case 'neg':
      return -x;
    case 'add':
      return x + y;
    case 'sub':
      return x - y;
    case 'mul':
      return x * y;
    case 'div':
      return isZero(y) ? undefined : x / y;
    case 'pow':
      return power(x, t.value!);
    case 'rpow':
      return x < NEAR_ZERO ? undefined : x ** y;
    case 'fn':
      if (t.name === 'sign' && isZero(x)) return 0;
      if (t.name === 'erf' && Math.abs(x) > 3) throw new TooClose();
      return (DOMAIN[t.name]?.(x) ?? true) ? functionNamed.get(t.name)!.double(clamp(t.name, x), y) : undefined;
    default:
      throw new Error(`no value for ${t.op}`);
  }
}
/** Rounding must not push the end of a closed domain out of it. */
function clamp(name: string, x: number): number {
  if (name === 'asin' || name === 'acos') return Math.max(-1, Math.min(1, x));
  return name === 'acosh' ? Math.max(1, x) : x;
}
function power(x: number, q: Q.Rational): Value {
  const e = Q.toNumber(q);
  if (isZero(x)) return q.n > 0n ? 0 : q.n === 0n ? 1 : undefined;
  if (x > 0) return x ** e;
  return q.d % 2n === 0n ? undefined : (q.n % 2n === 0n ? 1 : -1) * (-x) ** e;
}

/** Does the statement hold? undefined: too close to call. */
function holds(s: Statement, instance: Instance, at: number): boolean | undefined {
  switch (s.kind) {
    case 'is': {
      const q = literalValue(s.of, instance);
      return q !== undefined && q.d === 1n && (s.what === 'integer' || (q.n % 2n === 0n) === (s.what === 'even'));
    }
    case 'defined':
      return evaluate(instantiate(s.of, instance), at) !== undefined;
    case 'undefined':
      return evaluate(instantiate(s.of, instance), at) === undefined;
    case 'derivative':
      return hasSlope(instantiate(s.of, instance), evaluate(instantiate(s.is, instance), at), at);
    default:
      return related(s.kind, number(s.left, instance, at), number(s.right, instance, at));
  }
}
const number = (p: Pattern, instance: Instance, at: number): Value => {
  const q = literalValue(p, instance);
  return q ? Q.toNumber(q) : evaluate(instantiate(p, instance), at);
};
function related(kind: 'eq' | 'ne' | 'lt' | 'le', a: Value, b: Value): boolean | undefined {
  if (a === undefined || b === undefined) return false;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return undefined;
  const gap = (b - a) / Math.max(1, Math.abs(a), Math.abs(b));
  const same = Math.abs(gap) < NEAR_ZERO;
  if (kind === 'eq') return same;
  if (kind === 'ne') return !same;
  return kind === 'lt' ? gap > NEAR_ZERO : gap > -NEAR_ZERO;
}

const STEP = 1e-6;
/** Is d the slope of f at this point, on both sides? */
function hasSlope(f: T.Term, d: Value, at: number): boolean | undefined {
  if (d === undefined) return false;
  const [left, here, right] = [at - STEP, at, at + STEP].map((x) => evaluate(f, x));
  if (left === undefined || here === undefined || right === undefined) return false;
  if (Math.max(Math.abs(left), Math.abs(here), Math.abs(right)) > 1e4 && Math.abs(right - left) < 1) return undefined;
  const off = Math.max(Math.abs((right - here) / STEP - d), Math.abs((here - left) / STEP - d)) / Math.max(1, Math.abs(d));
  return off < 1e-3 ? true : off > 1e-2 ? false : undefined;
}

const rational = (text: string): T.Term => T.num(Q.parse(text));
const NUMBERS = ['0', '1', '-1', '1/2', '-1/2', '2', '-2', '3', '1/3', '-7/4', '9/10'].map(Q.parse);
const LITERALS = ['0', '1', '2', '3', '4', '-1', '-2', '-3', '1/2', '1/3', '2/3', '3/2', '-1/2', '-1/3', '5'].map(Q.parse);
/** A number, or something beside numbers: undefined, or where sine and cosine vanish. */
const SPECIAL = (): T.Term[] => {
  const half = T.div(T.pi, rational('2'));
  return [T.div(rational('1'), rational('0')), T.pi, T.neg(T.pi), half, T.neg(half), T.mul(rational('3'), half)];
};

export interface Sampler {
  /** An instance at which the row is wrong, in words; undefined when none was found. */
  readonly wrong: (row: Parsed, rounds: number) => string | undefined;
  /** How often the premises of the last row held. */
  readonly held: () => number;
}

/** A sampler with random choices of its own; use it inside one session. */
export function sampler(seed: number): Sampler {
  let state = seed;
  const random = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const pick = <X>(list: readonly X[]): X => list[Math.floor(random() * list.length)];
  const special = SPECIAL();
  const x = T.variable('x');
  const value = (): T.Term => (random() < 0.25 ? pick(special) : T.num(pick(NUMBERS)));
  /** A curve and its slope at the point; no slope at a corner, a jump, a pole. */
  const curve = (at: Q.Rational): readonly [T.Term, Q.Rational | undefined] => {
    const p = random() < 0.6 ? at : pick(NUMBERS);
    const [k, m] = [pick(NUMBERS), pick(NUMBERS)];
    const gap = T.sub(x, T.num(p));
    const distance = Q.sub(at, p);
    const here = Q.isZero(distance);
    switch (Math.floor(random() * 8)) {
      case 0:
        return [T.fn('abs', gap), here ? undefined : Q.rational(distance.n > 0n ? 1n : -1n)];
      case 1:
        return [T.iff('eq', x, T.num(p), T.num(k), T.num(m)), here && !Q.eq(k, m) ? undefined : Q.ZERO];
      case 2:
        return [T.iff('lt', x, T.num(p), T.num(k), T.num(m)), here && !Q.eq(k, m) ? undefined : Q.ZERO];
      case 3:
        return [T.div(rational('1'), gap), here ? undefined : Q.neg(Q.div(Q.ONE, Q.mul(distance, distance)))];
      case 4:
        return [T.mul(gap, gap), Q.mul(Q.rational(2n), distance)];
      case 5:
        return [T.add(pick(special.slice(1)), T.mul(T.num(m), gap)), m];
      default:
        return [T.add(T.num(k), T.mul(T.num(m), gap)), m];
    }
  };
  const draw = (row: Parsed, at: Q.Rational): Map<string, T.Term> | undefined => {
    const instance = new Map<string, T.Term>();
    const slopes = new Map<string, Q.Rational | undefined>();
    const terms = [...row.letters].filter((l) => !l.endsWith("'"));
    for (const l of terms) {
      if ('nmqr'.includes(l)) instance.set(l, T.num(pick(LITERALS)));
      else if (!row.usesVariable || l === 'c') instance.set(l, value());
      else {
        const [f, slope] = curve(at);
        instance.set(l, f);
        slopes.set(l, slope);
      }
    }
    // Premises like u = v hold more often when letters share values.
    if (random() < 0.3)
      for (const l of ['v', 'b', 'w']) if (instance.has(l) && instance.has('u') && !row.usesVariable) instance.set(l, instance.get('u')!);
    if (row.usesVariable) instance.set('x', x);
    const differentiable = new Set(row.premises.flatMap((p) => (p.kind === 'derivative' && p.of.kind === 'letter' ? [p.of.name] : [])));
    for (const l of row.letters) {
      if (!l.endsWith("'")) continue;
      const slope = slopes.get(l[0]);
      if (differentiable.has(l[0]) && slope === undefined) return undefined;
      instance.set(l, differentiable.has(l[0]) ? T.num(slope!) : value());
    }
    return instance;
  };
  let held = 0;
  const wrong = (row: Parsed, rounds: number): string | undefined => {
    held = 0;
    for (let k = 0; k < rounds; k++) {
      const at = pick(NUMBERS);
      const here = Q.toNumber(at);
      const instance = draw(row, at);
      if (!instance) continue;
      try {
        const premises = row.premises.filter((p) => p.kind !== 'derivative');
        if (!premises.every((p) => holds(p, instance, here) === true)) continue;
        if (!row.definedLetters.every((l) => evaluate(instance.get(l)!, here) !== undefined)) continue;
        held++;
        if (holds(row.conclusion, instance, here) === false) {
          return [...instance].map(([l, t]) => `${l} = ${text(t)}`).join(', ') + (row.usesVariable ? ` at ${Q.toString(at)}` : '');
        }
      } catch (error) {
        // 1/n at n = 0 is no exponent: not an instance.
        if (!(error instanceof TooClose || (error instanceof Error && /exponent/.test(error.message)))) throw error;
      }
    }
    return undefined;
  };
  return { wrong, held: () => held };
}

/** A term in short, for messages. */
function text(t: T.Term): string {
  if (t.op === 'num') return Q.toString(t.value!);
  if (t.op === 'var') return t.name;
  if (t.op === 'pi') return 'pi';
  return `${t.op === 'fn' || t.op === 'if' ? t.name : t.op}(${t.args.map(text).join(', ')})`;
}
