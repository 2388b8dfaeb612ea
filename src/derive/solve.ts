/**
 * Equations among the hypotheses, solved for a variable: from 2z − 3 = 0 the theorem z = 3/2. Untrusted search.
 */
import { makeField } from '../kernel/field.ts';
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { add, div, num, sub, variable, zero } from '../term/term.ts';
import { attempt, type Context, definedHere, rule } from './context.ts';

/** Learn x = b from hypotheses a = b′ in which a − b′ is linear in a variable x with a numeric coefficient. */
export function solveHypotheses(c: Context): void {
  for (const h of [...c.hypotheses]) {
    const { kind, terms } = h.conclusion;
    if (kind !== 'eq' || terms[0].op === 'var') continue;
    const theorem = solved(c, h, terms[0], terms[1]);
    if (!theorem) continue;
    c.known.set(theorem.conclusion, theorem);
    (c.hypotheses as Theorem[]).push(theorem);
  }
}

function solved(c: Context, h: Theorem, a: Term, b: Term): Theorem | null {
  const w = b === zero ? a : sub(a, b);
  if (w.vars.length !== 1) return null;
  const x = variable(w.vars[0]);
  const field = makeField(10_000);
  let value: ReturnType<typeof field.value>;
  try {
    value = field.value(w);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  const factors = [...value.factors.values()];
  if (factors.length !== 1 || factors[0].e !== 1) return null;
  let slope = Q.ZERO;
  let constant = Q.ZERO;
  for (const [mono, k] of factors[0].poly) {
    if (mono === '') constant = Q.mul(value.c, Q.rational(k));
    else if (mono.length === 2 && mono.charCodeAt(1) === 1 && field.atoms[mono.charCodeAt(0)] === x) slope = Q.mul(value.c, Q.rational(k));
    else return null;
  }
  if (Q.isZero(slope)) return null;
  const root = num(Q.neg(Q.div(constant, slope)));
  const detour = add(root, div(w, num(slope)));
  const zeroW = b === zero ? h : rule('order.difference-zero', { u: a, v: b }, [h]);
  const [dx, dt, dr] = [x, detour, root].map((t) => definedHere(c, t));
  if (!dx || !dt || !dr) return null;
  const first = attempt(() => infer({ step: 'field', left: dx, right: dt, definitions: [], reductions: [] }));
  const second = attempt(() => infer({ step: 'field', left: dt, right: dr, definitions: [zeroW], reductions: [] }));
  return first && second && rule('order.transitivity', { u: x, v: detour, w: root }, [first, second]);
}
