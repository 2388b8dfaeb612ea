/**
 * Points that stand alone: the end of f's domain, and simple zeros. Untrusted search.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { minusOne, one, sub, zero } from '../term/term.ts';
import { attempt, type Context, prove } from './context.ts';
import { differentiate, isTheorem } from './differentiate.ts';
import { strictParts } from './undefined.ts';

/** f has no neighbourhood here: √u, asin u … at the end of its domain. */
export function edgeHere(c: Context, f: Term, wrt: string): Theorem | null {
  for (const part of strictParts(f)) {
    for (const w of edges(part)) {
      const at = prove(c, P.eq(w, zero));
      const slope = at && differentiate(c, w, wrt);
      if (!at || !slope || !isTheorem(slope)) continue;
      const nonzero = prove(c, P.ne(slope.conclusion.terms[1], zero));
      if (nonzero) return attempt(() => infer({ step: 'edge', of: f, part, zero: at, slope, nonzero }));
    }
  }
  return null;
}
function edges(part: Term): Term[] {
  const u = part.args[0];
  if (part.op === 'pow' && part.value!.d % 2n === 0n) return [u];
  if (part.op === 'fn' && (part.name === 'asin' || part.name === 'acos')) return [sub(one, u), sub(u, minusOne)];
  if (part.op === 'fn' && part.name === 'acosh') return [sub(u, one)];
  return [];
}

/** The zeros of w are isolated here: a simple zero. */
export function isolatedHere(c: Context, w: Term, wrt: string): Theorem | null {
  if (w.op === 'pow' && w.value!.d === 1n && w.value!.n > 1n) return null;
  const slope = differentiate(c, w, wrt);
  if (!isTheorem(slope)) return null;
  const nonzero = prove(c, P.ne(slope.conclusion.terms[1], zero));
  return nonzero && infer({ step: 'isolated-simple', derivative: slope, nonzero });
}
