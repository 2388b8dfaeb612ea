/**
 * Square roots that come out whole although they do not look like squares: √(a + b√c) = √p ± √q, and √(1 − cos²) = |sin|.
 * Only suggestions: whoever uses them proves them.
 */
import * as V from '../kernel/polynomial.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { add, fn, mul, num, sqrt, sub } from '../term/term.ts';
import { sign } from './context.ts';
import { squareRoot } from './factor.ts';
import { exactValue, polyTerm, powerTerm, scaled, type Tower, valueTerm } from './tower.ts';

/** For k² · (1 − cos² v): k · sin v. */
export function sine(tower: Tower, value: V.Value): Term | null {
  const [f] = value.factors.values();
  if (value.factors.size !== 1 || f.e !== 1 || f.poly.size !== 2) return null;
  const mono = [...f.poly.keys()].find((m) => m.length === 2 && m.charCodeAt(1) === 2);
  const t = mono === undefined ? null : tower.field.atoms[mono.charCodeAt(0)];
  const constant = f.poly.get('');
  if (mono === undefined || t?.op !== 'fn' || t.name !== 'cos' || constant === undefined || f.poly.get(mono) !== -constant) return null;
  const square = Q.mul(value.c, Q.rational(constant));
  if (Q.sign(square) <= 0) return null;
  const k = Q.nthRoot(square, 2);
  const sine = fn('sin', t.args[0]);
  return k ? scaled(k, [sine]) : mul(sqrt(num(square)), sine);
}

/** For a + b·r > 0, with r a product of square roots and a² − b²r² = d²: √((a + d)/2) ± √((a − d)/2). */
export function denested(tower: Tower, value: V.Value): Term | null {
  const [f] = value.factors.values();
  if (value.factors.size !== 1 || f.e !== 1) return null;
  const parts = new Map<string, Map<string, bigint>>();
  for (const [mono, k] of f.poly) {
    const [roots, rest] = apart(tower, mono);
    if (!parts.has(roots)) parts.set(roots, new Map());
    parts.get(roots)!.set(rest, k);
  }
  const whole = parts.get('');
  const beside = [...parts].find(([roots]) => roots !== '');
  if (parts.size !== 2 || !whole || !beside) return null;
  const times = V.constant(value.c);
  const a = V.mul(times, exactValue(tower, polyTerm(tower, whole)));
  const b = V.mul(times, exactValue(tower, polyTerm(tower, beside[1])));
  const radicands = atomsOf(tower, beside[0]).map((r) => exactValue(tower, r.args[0]));
  const ground = tower.field.ground;
  const square = radicands.reduce((x, y) => V.mul(x, y), V.mul(b, b));
  const d = perfectRoot(tower, V.add(V.mul(a, a), V.neg(square), ground));
  if (!d) return null;
  const half = V.constant(Q.HALF);
  const [p, q] = [V.add(a, d, ground), V.add(a, V.neg(d), ground)].map((x) => sqrt(valueTerm(tower, V.mul(half, x))));
  const direction = V.isZero(b) ? null : sign(tower.context, valueTerm(tower, b));
  if (direction?.kind === 'positive') return add(p, q);
  return direction?.kind === 'negative' ? sub(p, q) : null;
}
/** A monomial as its square roots (each to the first power) and the rest. */
function apart(tower: Tower, mono: string): [string, string] {
  let roots = '';
  let rest = '';
  for (let i = 0; i < mono.length; i += 2) {
    const t = tower.field.atoms[mono.charCodeAt(i)];
    if (t.op === 'pow' && Q.eq(t.value!, Q.HALF) && mono.charCodeAt(i + 1) === 1) roots += mono.slice(i, i + 2);
    else rest += mono.slice(i, i + 2);
  }
  return [roots, rest];
}
function atomsOf(tower: Tower, mono: string): Term[] {
  const out: Term[] = [];
  for (let i = 0; i < mono.length; i += 2) out.push(tower.field.atoms[mono.charCodeAt(i)]);
  return out;
}

/** The square root of a value that is a perfect square. */
function perfectRoot(tower: Tower, value: V.Value): V.Value | null {
  if (V.isZero(value)) return value;
  const c = Q.nthRoot(value.c, 2);
  if (!c) return null;
  let out = num(c);
  for (const f of value.factors.values()) {
    const s = f.e % 2 === 0 ? null : squareRoot(f.poly);
    if (f.e % 2 !== 0 && !s) return null;
    out = mul(out, s ? powerTerm(polyTerm(tower, s), f.e) : powerTerm(polyTerm(tower, f.poly), f.e / 2));
  }
  return exactValue(tower, out);
}
