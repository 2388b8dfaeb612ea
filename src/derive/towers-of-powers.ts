/**
 * Numbers that are too big to write: a power of numbers beyond 65,536 bits is past a limit; one whose exponent is already such a power
 * cannot be evaluated at all.
 */
import { enclose } from '../kernel/enclosure.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';

const BITS = 65_536;

/** 'limit', 'unknown', or null when no power is too big. */
export function tooBig(terms: readonly Term[]): 'limit' | 'unknown' | null {
  let found: 'limit' | null = null;
  const big = new Set<Term>();
  for (const t of postorder(terms)) {
    if (t.op !== 'rpow' || t.vars.length > 0) continue;
    const [base, exponent] = t.args;
    if (postorder(exponent).some((u) => big.has(u))) return 'unknown';
    const e = enclose(exponent, new Map(), 64)?.exact;
    const b = enclose(base, new Map(), 64)?.exact;
    if (!e || !b || !Q.isInteger(e) || Q.eq(b, Q.ONE)) continue;
    const size = e.n < 0n ? -e.n : e.n;
    if (size * BigInt(Q.bitLength(b)) <= 2n * BigInt(BITS)) continue;
    big.add(t);
    found = 'limit';
  }
  return found;
}
