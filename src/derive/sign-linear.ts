/**
 * The sign of a·x + b for one variable x, a number a and a closed b, from hypotheses that compare x with numbers: the commonest
 * question, answered without a normal form. Untrusted search.
 */
import { type Field, makeField } from '../kernel/field.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { add, mul, num, pow, sub, variable } from '../term/term.ts';
import { type Context, given, type Sign } from './context.ts';
import { double } from './numeric.ts';
import { byEquation, structuralSign } from './sign.ts';

const ARITHMETIC: ReadonlySet<Term['op']> = new Set(['add', 'sub', 'mul', 'div', 'neg']);

/** The sign of t; 'open' when the hypotheses say nothing else about x and do not settle it; null where t is not of this kind. */
export function linearSign(c: Context, t: Term): Sign | 'open' | null {
  if (t.vars.length !== 1 || !ARITHMETIC.has(t.op)) return null;
  const line = linear(t);
  if (!line) return null;
  const x = variable(t.vars[0]);
  let plain = line.closed === null;
  for (const h of given(c)) {
    const { kind, terms } = h.conclusion;
    const below = terms[1] === x;
    const bound = below ? terms[0] : terms[0] === x ? terms[1] : null;
    if ((kind !== 'lt' && kind !== 'le') || bound?.op !== 'num') {
      plain &&= !terms.some((u) => u.vars.includes(x.name));
      continue;
    }
    // a·x + b = ±a·distance + (a·bound + b): of one sign when the two summands are.
    const slope = below ? line.a : Q.neg(line.a);
    const number = Q.add(Q.mul(line.a, bound.value!), line.b);
    const size = line.closed ? double(line.closed, NOWHERE) + Q.toNumber(number) : Q.sign(number);
    if (!(size * Q.sign(slope) >= 0) || (kind === 'le' && size === 0)) continue;
    const rest = line.closed ? add(num(number), line.closed) : num(number);
    const distance = below ? sub(x, bound) : sub(bound, x);
    const times = Q.eq(slope, Q.ONE) ? distance : mul(num(slope), distance);
    const whole = size === 0 && !line.closed ? times : add(times, rest);
    const s = whole === t ? null : structuralSign(c, whole);
    const found = s && byEquation(c, s, whole, t);
    if (found) return found;
  }
  return plain ? 'open' : null;
}
const NOWHERE: ReadonlyMap<string, number> = new Map();

/** t as a·x + b + closed, where closed holds the summands with π and the like. */
function linear(t: Term): { a: Q.Rational; b: Q.Rational; closed: Term | null } | null {
  const field = makeField(200);
  let value: ReturnType<typeof field.value>;
  try {
    value = field.value(t);
  } catch {
    return null;
  }
  const [f] = value.factors.values();
  if (value.factors.size !== 1 || f.e !== 1 || f.poly.size > 5) return null;
  let a = Q.ZERO;
  let b = Q.ZERO;
  let closed: Term | null = null;
  for (const [mono, k] of f.poly) {
    const q = Q.mul(value.c, Q.rational(k));
    if (mono === '') b = q;
    else if (mono.length === 2 && mono.charCodeAt(1) === 1 && field.atoms[mono.charCodeAt(0)].op === 'var') a = q;
    else {
      const m = closedMonomial(field, mono);
      if (!m) return null;
      closed = closed ? add(closed, mul(num(q), m)) : mul(num(q), m);
    }
  }
  return Q.isZero(a) ? null : { a, b, closed };
}
function closedMonomial(field: Field, mono: string): Term | null {
  let out: Term | null = null;
  for (let i = 0; i < mono.length; i += 2) {
    const t = field.atoms[mono.charCodeAt(i)];
    if (t.vars.length > 0) return null;
    const power = mono.charCodeAt(i + 1) === 1 ? t : pow(t, Q.rational(mono.charCodeAt(i + 1)));
    out = out ? mul(out, power) : power;
  }
  return out;
}
