/**
 * Whole-number helpers on BigInt that the rationals and the balls share: bit length, trailing zeros,
 * greatest common divisor and integer roots.
 *
 * Assumes nothing but BigInt itself; every function is exact for operands of any size.
 */

const float = new Float64Array([1]);
const words = new Uint32Array(float.buffer);
/** Index of the 32-bit word that holds the exponent of a double on this machine. */
const HIGH = words[1] === 0 ? 0 : 1;

/** The double 2^e, exactly. Domain: -1022 <= e <= 1023 (the normal range); not checked. */
export function powerOfTwo(e: number): number {
  words[1 - HIGH] = 0;
  words[HIGH] = (e + 1023) << 20;
  return float[0];
}

/** Number of bits of |n|: the least b with |n| < 2^b; 0 for 0. */
export function bitsOf(n: bigint): number {
  if (n === 0n) return 0;
  const x = Number(n);
  if (x - x !== 0) {
    // |n| >= 2^1024 - 2^970: count hexadecimal digits (linear time) and the bits of the leading one.
    const hex = (n < 0n ? -n : n).toString(16);
    return 4 * hex.length - (Math.clz32(Number.parseInt(hex[0], 16)) - 28);
  }
  float[0] = x;
  const high = words[HIGH];
  const e = ((high >>> 20) & 0x7ff) - 1023;
  // Number() rounds to nearest: only when it produced a power of two can it have carried past the top bit.
  if ((high & 0xfffff) === 0 && words[1 - HIGH] === 0 && e >= 53 && (n < 0n ? -n : n) >> BigInt(e) === 0n) return e;
  return e + 1;
}

/** Number of zero bits at the low end of n. Domain: n != 0 (0 answers -1). */
export function trailingZeros(n: bigint): number {
  const low = Number(BigInt.asIntN(32, n));
  if (low !== 0) return 31 - Math.clz32(low & -low);
  return bitsOf(n & -n) - 1;
}

/**
 * Greatest common divisor, >= 0; gcd(0, 0) = 0.
 *
 * Lehmer's algorithm (Knuth, The Art of Computer Programming, vol. 2, 4.5.2, algorithm L): the quotients of Euclid's
 * algorithm are found from the leading 52 bits, in doubles, as long as those bits determine them, and applied to the
 * long numbers all at once as an integer matrix of determinant ±1, which keeps the greatest common divisor whatever
 * its entries are. All intermediate doubles are whole numbers up to 2^53, hence exact, and the floor of a rounded
 * quotient of two such numbers is right, because the quotient is a multiple of 1/divisor. Once both operands fit into
 * doubles, Euclid's algorithm finishes there.
 */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  if (x < y) [x, y] = [y, x];
  while (y > 0x1fffffffffffffn) {
    const shift = BigInt(bitsOf(x) - 52);
    let u = Number(x >> shift);
    let v = Number(y >> shift);
    let [p, q, r, s] = [1, 0, 0, 1];
    while (v + r !== 0 && v + s !== 0) {
      const quotient = Math.floor((u + p) / (v + r));
      if (quotient !== Math.floor((u + q) / (v + s))) break;
      [p, q, r, s] = [r, s, p - quotient * r, q - quotient * s];
      [u, v] = [v, u - quotient * v];
    }
    if (q === 0) [x, y] = [y, x % y];
    else [x, y] = [BigInt(p) * x + BigInt(q) * y, BigInt(r) * x + BigInt(s) * y];
  }
  if (y === 0n) return x;
  let u = Number(y);
  let v = Number(x % y);
  while (v !== 0) [u, v] = [v, u - Math.floor(u / v) * v];
  return BigInt(u);
}

/**
 * floor(n^(1/k)). Domain: n >= 0, k a whole number >= 1; throws RangeError otherwise.
 *
 * Newton's iteration x -> ((k-1) x + n / x^(k-1)) / k from above: by the inequality of the arithmetic and the
 * geometric mean each iterate's floor is >= floor(n^(1/k)), so the first iterate that fails to decrease is it.
 */
export function integerRoot(n: bigint, k: number): bigint {
  if (n < 0n) throw new RangeError(`integerRoot: negative radicand ${n}`);
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError(`integerRoot: index ${k} is not a positive integer`);
  if (k === 1 || n < 2n) return n;
  const bits = bitsOf(n);
  if (k >= bits) return 1n; // n < 2^bits <= 2^k
  if (k === 2) return integerSqrt(n, bits);
  const big = BigInt(k);
  const less = big - 1n;
  let x = 1n << BigInt(Math.ceil(bits / k));
  for (;;) {
    const next = (less * x + n / x ** less) / big;
    if (next >= x) return x;
    x = next;
  }
}

/**
 * floor(sqrt(n)) for n > 0 of the given bit length: the root of the leading half (recursively, so each step
 * doubles the correct bits) starts the same Newton iteration, which is then within a step or two of its end.
 */
function integerSqrt(n: bigint, bits: number): bigint {
  let x: bigint;
  if (bits <= 24) {
    x = 1n << BigInt((bits + 1) >> 1);
  } else {
    const drop = bits >> 2;
    x = (integerSqrt(n >> BigInt(2 * drop), bits - 2 * drop) + 1n) << BigInt(drop);
  }
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}
