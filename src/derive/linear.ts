/**
 * Terms that are linear in one variable, function or root, with numbers.
 */
import { makeField } from '../kernel/field.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';

/** The value of t over its atoms; null where a divisor vanishes. */
export function valueIn(field: ReturnType<typeof makeField>, t: Term): ReturnType<typeof field.value> | null {
  try {
    return field.value(t);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** w = slope · x + constant, with numbers, for one x that is a variable, a function or a root. */
export function linear(w: Term): { x: Term; slope: Q.Rational; constant: Q.Rational } | null {
  const field = makeField(10_000);
  const value = valueIn(field, w);
  if (!value) return null;
  const factors = [...value.factors.values()];
  if (factors.length !== 1 || factors[0].e !== 1) return null;
  let x: Term | null = null;
  let slope = Q.ZERO;
  let constant = Q.ZERO;
  for (const [mono, k] of factors[0].poly) {
    const q = Q.mul(value.c, Q.rational(k));
    if (mono === '') constant = q;
    else if (mono.length === 2 && mono.charCodeAt(1) === 1 && !x) {
      x = field.atoms[mono.charCodeAt(0)];
      slope = q;
    } else return null;
  }
  return x && { x, slope, constant };
}
