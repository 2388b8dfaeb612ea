/** Wrong answers made on purpose, for questions that ask to find them. The engine has refuted every one that is handed out. */
import { decide } from '../derive/verify.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { dagSize } from '../term/traverse.ts';
import type { Asked, Misconception, Mistake } from './misconception.ts';
import { type Candidate, wrongDerivativePairs, wrongDerivatives, wrongRewritings, wrongWholes } from './misconception-applied.ts';
import { Fingerprint } from './misconception-fingerprint.ts';
import { misconceptions } from './misconceptions.ts';

export interface MistakeOptions {
  /** Order of the derivative. Default 1. */
  readonly order?: number;
  readonly assume?: readonly Prop[];
  /** Default: all that are not a last resort. */
  readonly among?: readonly Misconception[];
  /** Two misconceptions at once, after the single ones. Default false. */
  readonly pairs?: boolean;
  /** How many are handed out at most. Default 40. */
  readonly limit?: number;
  /** Counted operations for the engine, for each. */
  readonly fuel?: number;
}

const FUEL = 10_000;
const usual = misconceptions.filter((m) => !m.lastResort);

const byPlausibility = (all: Iterable<Candidate>): Candidate[] => [...all].sort((a, b) => b.plausibility - a.plausibility);

/** Larger expressions (in distinct pieces) are left alone. */
const LARGEST = 120;

/** Wrong derivatives of f, the most plausible first, each result once. */
export function mistakes(f: Term, wrt: string, options: MistakeOptions = {}): Mistake[] {
  const { assume = [], order = 1, limit = 40, fuel = FUEL, among = usual } = options;
  if (dagSize(f) > LARGEST) return [];
  const asked: Asked = { f, wrt, order, assume };
  const wrong = (claim: Term): boolean => decide({ kind: 'derivative', f, claim, wrt, order, assume }, { fuel }).verdict === 'refuted';
  const single = [...wrongDerivatives(asked, among), ...wrongWholes(asked, among)];
  const out = handedOut(byPlausibility(single), limit, wrt, assume, wrong);
  if (!options.pairs || out.length >= limit) return out;
  const seen = new Set(out.map((m) => m.result));
  const pairs = byPlausibility(wrongDerivativePairs(asked, among)).filter((c) => !seen.has(c.result));
  return [...out, ...handedOut(pairs, limit - out.length, wrt, assume, wrong)];
}

/** Wrong rewritings of an expression, the most plausible first, each result once. */
export function slips(left: Term, wrt: string, options: Omit<MistakeOptions, 'order' | 'pairs'> = {}): Mistake[] {
  const { assume = [], limit = 40, fuel = FUEL, among = usual } = options;
  const wrong = (right: Term): boolean => decide({ kind: 'equal', left, right, wrt, assume }, { fuel }).verdict === 'refuted';
  return handedOut(byPlausibility(wrongRewritings(left, wrt, among)), limit, wrt, assume, wrong);
}

function handedOut(all: readonly Candidate[], limit: number, wrt: string, assume: readonly Prop[], wrong: (t: Term) => boolean): Mistake[] {
  const out: Mistake[] = [];
  if (all.length === 0) return out;
  // The engine is not asked about what is plainly right, such as a sign that is lost twice, nor twice about the same.
  const print = new Fingerprint(all[0].right, [all[0].result], wrt, assume);
  const seen = new Set([print.key(all[0].right)]);
  for (const { by, places, result, right } of all) {
    if (out.length >= limit) break;
    const key = print.key(result);
    if (seen.has(key) || key.includes('NaN') || result === right) continue;
    seen.add(key);
    if (wrong(result)) out.push({ by, places, wrt, result, right });
  }
  return out;
}
