/**
 * Chance that is the same on every machine: xoshiro128** (Blackman and Vigna 2018) on 32-bit integers, its state filled by splitmix32 from a
 * seed and a label. Streams with different labels are independent, so that problem 3 of a sheet does not change when problem 2 does.
 */
export interface Random {
  /** A whole number from 0 to n − 1, each equally likely. */
  readonly below: (n: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** The items in another order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** FNV-1a over UTF-16 units. */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function splitmix32(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x9e3779b9) >>> 0;
    let x = s;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return (x ^ (x >>> 15)) >>> 0;
  };
}
const rotl = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** The stream of `label` under `seed` (a whole number of at most 53 bits). */
export function random(seed: number, label: string): Random {
  const fill = splitmix32(hash32(`${seed}:${label}`));
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const next = (): number => {
    const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotl(d, 11);
    return result;
  };
  const below = (n: number): number => {
    // Draws from the incomplete last stretch would favour small numbers.
    const limit = 2 ** 32 - (2 ** 32 % n);
    for (;;) {
      const x = next();
      if (x < limit) return x % n;
    }
  };
  return {
    below,
    pick: (items) => items[below(items.length)],
    shuffle: (items) => {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [out[i], out[j]] = [out[j], out[i]];
      }
      return out;
    },
  };
}
