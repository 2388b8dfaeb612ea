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

/** s with s² = p, or null. By long division from the leading term in the monomial order. */
export function squareRoot(p: Poly): Poly | null {
  const order = [...p.keys()].sort((a, b) => (a < b ? 1 : -1));
  const halves = (m: string): string | null => {
    let out = '';
    for (let i = 0; i < m.length; i += 2) {
      const e = m.charCodeAt(i + 1);
      if (e % 2 !== 0) return null;
      out += String.fromCharCode(m.charCodeAt(i), e / 2);
    }
    return out;
  };
  const candidates = order.map(halves).filter((m) => m !== null);
  if (candidates.length === 0) return null;
  // Coefficients of squares of single monomials give every monomial of s up to sign when s has no cancelling cross terms.
  const roots: [string, bigint][] = [];
  for (const m of candidates) {
    const c = p.get(doubled(m))!;
    const r = integerRoot(c);
    if (r === null) continue;
    roots.push([m, r]);
  }
  if (roots.length === 0 || roots.length > 6) return null;
  for (let mask = 0; mask < 1 << (roots.length - 1); mask++) {
    const s = new Map(roots.map(([m, r], i) => [m, i > 0 && (mask >> (i - 1)) & 1 ? -r : r] as const));
    if (equalsSquare(s, p)) return s;
  }
  return null;
}
function doubled(m: string): string {
  let out = '';
  for (let i = 0; i < m.length; i += 2) out += String.fromCharCode(m.charCodeAt(i), m.charCodeAt(i + 1) * 2);
  return out;
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
function equalsSquare(s: Poly, p: Poly): boolean {
  const out = new Map<string, bigint>();
  for (const [m, c] of s) {
    for (const [n, d] of s) {
      const exponents = new Map<number, number>();
      for (const mono of [m, n])
        for (let i = 0; i < mono.length; i += 2)
          exponents.set(mono.charCodeAt(i), (exponents.get(mono.charCodeAt(i)) ?? 0) + mono.charCodeAt(i + 1));
      const key = [...exponents]
        .sort((a, b) => a[0] - b[0])
        .map(([x, e]) => String.fromCharCode(x, e))
        .join('');
      out.set(key, (out.get(key) ?? 0n) + c * d);
    }
  }
  for (const [m, c] of out) if (c !== (p.get(m) ?? 0n)) return false;
  return [...p.keys()].every((m) => out.has(m));
}
