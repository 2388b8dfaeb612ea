/**
 * The sign of a·x + b for one variable x with numbers, from hypotheses that compare x with numbers: the commonest question, answered
 * without a normal form. Untrusted search.
 */
import { makeField } from '../kernel/field.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { add, mul, num, sub, variable } from '../term/term.ts';
import { type Context, given, type Sign } from './context.ts';
import { byEquation, structuralSign } from './sign.ts';

const ARITHMETIC: ReadonlySet<Term['op']> = new Set(['add', 'sub', 'mul', 'div', 'neg']);

/** The sign of t; 'open' when the hypotheses say nothing else about x and do not settle it; null where t is not of this kind. */
export function linearSign(c: Context, t: Term): Sign | 'open' | null {
  if (t.vars.length !== 1 || !ARITHMETIC.has(t.op)) return null;
  const line = linear(t);
  if (!line) return null;
  const x = variable(t.vars[0]);
  let plain = true;
  for (const h of given(c)) {
    const { kind, terms } = h.conclusion;
    const below = terms[1] === x;
    const bound = below ? terms[0] : terms[0] === x ? terms[1] : null;
    if ((kind !== 'lt' && kind !== 'le') || bound?.op !== 'num') {
      plain &&= !terms.some((u) => u.vars.includes(x.name));
      continue;
    }
    // a·x + b = ±a·distance + (a·bound + b): of one sign when the two summands are.
    const rest = Q.add(Q.mul(line.a, bound.value!), line.b);
    const slope = below ? line.a : Q.neg(line.a);
    if (Q.sign(rest) * Q.sign(slope) < 0 || (kind === 'le' && Q.isZero(rest))) continue;
    const distance = below ? sub(x, bound) : sub(bound, x);
    const times = Q.eq(slope, Q.ONE) ? distance : mul(num(slope), distance);
    const whole = Q.isZero(rest) ? times : add(times, num(rest));
    const s = whole === t ? null : structuralSign(c, whole);
    const found = s && byEquation(c, s, whole, t);
    if (found) return found;
  }
  return plain ? 'open' : null;
}

function linear(t: Term): { a: Q.Rational; b: Q.Rational } | null {
  const field = makeField(200);
  let value: ReturnType<typeof field.value>;
  try {
    value = field.value(t);
  } catch {
    return null;
  }
  const [f] = value.factors.values();
  if (value.factors.size !== 1 || f.e !== 1 || f.poly.size > 2) return null;
  let a = Q.ZERO;
  let b = Q.ZERO;
  for (const [mono, k] of f.poly) {
    if (mono === '') b = Q.mul(value.c, Q.rational(k));
    else if (mono.length === 2 && mono.charCodeAt(1) === 1 && field.atoms[mono.charCodeAt(0)].op === 'var')
      a = Q.mul(value.c, Q.rational(k));
    else return null;
  }
  return Q.isZero(a) ? null : { a, b };
}
