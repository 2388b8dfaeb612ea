/**
 * Signs as theorems: weakened, mirrored, and carried along equations. Untrusted search.
 */
import type { Theorem } from '../kernel/kernel.ts';
import type { Term } from '../term/term.ts';
import { zero } from '../term/term.ts';
import { rule, type Sign, type SignKind } from './context.ts';

export const of = (kind: SignKind, theorem: Theorem): Sign => ({ kind, theorem });
export type Strict<K extends SignKind> = Sign & { readonly kind: K };
export const isPositive = (s: Sign | null): s is Strict<'positive'> => s?.kind === 'positive';
export const isNegative = (s: Sign | null): s is Strict<'negative'> => s?.kind === 'negative';
/** Positive or zero-or-more: the theorem 0 ≤ t. */
export function nonnegative(s: Sign | null, t: Term): Theorem | null {
  if (s?.kind === 'nonnegative') return s.theorem;
  if (s?.kind === 'positive') return rule('order.less-weaken', { u: zero, v: t }, [s.theorem]);
  if (s?.kind === 'zero') return rule('order.equal-weaken', { u: zero, v: t }, [rule('order.symmetry', { u: t, v: zero }, [s.theorem])]);
  return null;
}
/** The theorem t ≠ 0. */
export function nonzero(s: Sign | null, t: Term): Theorem | null {
  if (s?.kind === 'nonzero') return s.theorem;
  if (s?.kind === 'positive') return rule('order.greater-unequal', { u: zero, v: t }, [s.theorem]);
  if (s?.kind === 'negative') return rule('order.less-unequal', { u: t, v: zero }, [s.theorem]);
  return null;
}
/** −t has the mirrored sign. */
export function mirrored(s: Sign, t: Term): Sign | null {
  switch (s.kind) {
    case 'positive':
      return of('negative', rule('order.positive-negative', { u: t }, [s.theorem]));
    case 'negative':
      return of('positive', rule('order.negative-positive', { u: t }, [s.theorem]));
    case 'nonnegative':
      return of('nonpositive', rule('order.nonnegative-negative', { u: t }, [s.theorem]));
    case 'nonpositive':
      return of('nonnegative', rule('order.negative-nonnegative', { u: t }, [s.theorem]));
    case 'nonzero':
      return of('nonzero', rule('order.negative-nonzero', { u: t }, [s.theorem]));
    default:
      return null;
  }
}
export const FLIPPED: Readonly<Record<SignKind, SignKind>> = {
  positive: 'negative',
  negative: 'positive',
  nonnegative: 'nonpositive',
  nonpositive: 'nonnegative',
  nonzero: 'nonzero',
  zero: 'zero',
};

/** The sign of `to`, given that from = to and a sign of from. */
export function carried(s: Sign, equation: Theorem): Sign {
  const [from, to] = equation.conclusion.terms;
  const back = (): Theorem => rule('order.symmetry', { u: from, v: to }, [equation]);
  switch (s.kind) {
    case 'positive':
      return of(s.kind, rule('order.less-equal', { u: zero, v: from, w: to }, [s.theorem, equation]));
    case 'negative':
      return of(s.kind, rule('order.equal-less', { u: to, v: from, w: zero }, [back(), s.theorem]));
    case 'nonnegative':
      return of(s.kind, rule('order.at-most-equal', { u: zero, v: from, w: to }, [s.theorem, equation]));
    case 'nonpositive':
      return of(s.kind, rule('order.equal-at-most', { u: to, v: from, w: zero }, [back(), s.theorem]));
    case 'nonzero':
      return of(s.kind, rule('order.equal-unequal', { u: to, v: from, w: zero }, [back(), s.theorem]));
    case 'zero':
      return of(s.kind, rule('order.transitivity', { u: to, v: from, w: zero }, [back(), s.theorem]));
  }
}
