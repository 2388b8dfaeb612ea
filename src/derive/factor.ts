/**
 * Small factorings of integer polynomials, used only to suggest forms: whoever uses them proves them.
 */
import type { Poly } from '../kernel/polynomial.ts';

/**
 * A polynomial in one atom (coefficients lowest first) as linear factors with rational roots and the rest: pairs [b, a] stand for a·x + b.
 * Small coefficients only; returns null when there is no rational root.
 */
export function linearFactors(coefficients: readonly bigint[]): { linear: (readonly [bigint, bigint])[]; rest: bigint[] } | null {
  let rest = [...coefficients];
  const linear: (readonly [bigint, bigint])[] = [];
  if (rest.length < 3 || rest.length > 17) return null;
  for (;;) {
    const root = rest.length > 1 ? rationalRoot(rest) : null;
    if (!root) break;
    linear.push(root);
    rest = divided(rest, root);
  }
  return linear.length > 0 && rest.length + linear.length === coefficients.length ? { linear, rest } : null;
}
function rationalRoot(k: readonly bigint[]): readonly [bigint, bigint] | null {
  const low = k[0] < 0n ? -k[0] : k[0];
  const high = k[k.length - 1] < 0n ? -k[k.length - 1] : k[k.length - 1];
  if (low === 0n || low > 1_000_000n || high > 1_000_000n) return null;
  for (const a of divisors(high)) {
    for (const b of divisors(low)) {
      for (const s of [b, -b]) {
        // a·x + s vanishes at x = −s/a.
        let sum = 0n;
        for (let i = 0; i < k.length; i++) sum += k[i] * (-s) ** BigInt(i) * a ** BigInt(k.length - 1 - i);
        if (sum === 0n) return [s, a];
      }
    }
  }
  return null;
}
function divisors(n: bigint): bigint[] {
  const out: bigint[] = [];
  for (let d = 1n; d * d <= n; d++) if (n % d === 0n) out.push(d, n / d);
  return [...new Set(out)];
}
/** Exact division by a·x + b, when a divides as Gauss's lemma says it does for primitive factors. */
function divided(k: readonly bigint[], [b, a]: readonly [bigint, bigint]): bigint[] {
  const out: bigint[] = [];
  let carry = 0n;
  for (let i = k.length - 1; i >= 1; i--) {
    carry = (k[i] - carry) / a;
    out.unshift(carry);
    carry *= b;
  }
  return out;
}

/** s with s² = p, or null: term by term from the leading one, in the lexicographic order of exponents. */
export function squareRoot(p: Poly): Poly | null {
  if (p.size > 60) return null;
  const atoms = [...new Set([...p.keys()].flatMap((m) => [...pairs(m)].map(([a]) => a)))].sort((a, b) => a - b);
  const exponents = (m: string): number[] => {
    const of = new Map(pairs(m));
    return atoms.map((a) => of.get(a) ?? 0);
  };
  const key = (e: readonly number[]): string => e.map((n, i) => (n > 0 ? String.fromCharCode(atoms[i], n) : '')).join('');
  const rest = new Map([...p].map(([m, k]) => [key(exponents(m)), k] as const));
  const leading = (): [number[], bigint] | null => {
    let best: number[] | null = null;
    for (const m of rest.keys()) {
      const e = exponents(m);
      if (!best || compare(e, best) > 0) best = e;
    }
    return best && [best, rest.get(key(best))!];
  };
  const subtract = (e: readonly number[], k: bigint): void => {
    const left = (rest.get(key(e)) ?? 0n) - k;
    if (left === 0n) rest.delete(key(e));
    else rest.set(key(e), left);
  };
  const first = leading();
  const root = first && integerRoot(first[1]);
  if (!first || root === null || first[0].some((n) => n % 2 !== 0)) return null;
  const top = first[0].map((n) => n / 2);
  const terms: [readonly number[], bigint][] = [];
  let next: [number[], bigint] | null = [top, root];
  while (next && terms.length < 16) {
    const [e, k]: [number[], bigint] = next;
    for (const [f, l] of terms)
      subtract(
        e.map((n, i) => n + f[i]),
        2n * k * l,
      );
    subtract(
      e.map((n) => 2 * n),
      k * k,
    );
    terms.push([e, k]);
    const remaining = leading();
    if (!remaining) return new Map(terms.map(([x, c]) => [key(x), c]));
    const [f, l] = remaining;
    if (l % (2n * root) !== 0n || f.some((n, i) => n < top[i])) return null;
    const lower = f.map((n, i) => n - top[i]);
    next = compare(lower, e) < 0 ? [lower, l / (2n * root)] : null;
  }
  return null;
}
function pairs(m: string): [number, number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < m.length; i += 2) out.push([m.charCodeAt(i), m.charCodeAt(i + 1)]);
  return out;
}
function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((n, k) => n !== b[k]);
  return i < 0 ? 0 : a[i] - b[i];
}
function integerRoot(c: bigint): bigint | null {
  if (c <= 0n) return null;
  let r = 1n << BigInt((c.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (r + c / r) >> 1n;
    if (next >= r) break;
    r = next;
  }
  return r * r === c ? r : null;
}
