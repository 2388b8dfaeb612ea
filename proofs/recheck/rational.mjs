// Exact rationals {n, d} on BigInt: d > 0, lowest terms.

import { demand, LIMITS } from './limits.mjs';

export const abs = (a) => (a < 0n ? -a : a);

export function gcd(a, b) {
  a = abs(a);
  b = abs(b);
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Number of binary digits of |m|; 0 for 0. */
export function bits(m) {
  if (m === 0n) return 0;
  const hex = (m < 0n ? -m : m).toString(16);
  return hex.length * 4 - (Math.clz32(Number.parseInt(hex[0], 16)) - 28);
}

export const floorDiv = (a, b) => {
  const q = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q;
};
export const ceilDiv = (a, b) => -floorDiv(-a, b);

export function rational(n, d = 1n) {
  if (d < 0n) [n, d] = [-n, -d];
  const g = gcd(n, d);
  return g === 1n ? { n, d } : { n: n / g, d: d / g };
}

export const add = (a, b) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a, b) => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a, b) => rational(a.n * b.n, a.d * b.d);
export const div = (a, b) => rational(a.n * b.d, a.d * b.n);
export const neg = (a) => ({ n: -a.n, d: a.d });
export const sign = (a) => (a.n < 0n ? -1 : a.n > 0n ? 1 : 0);
export const compare = (a, b) => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
};
export const show = (a) => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);

const LITERAL = /^(-?)(0|[1-9][0-9]*)(?:\/([1-9][0-9]*))?$/;

/** Read "-3" or "1/2". Anything but lowest terms with a positive denominator is turned down, so a number has one spelling. */
export function parse(text, fuel) {
  demand(typeof text === 'string' && text.length <= 2 * LIMITS.digits, 'a number must be a string of reasonable length');
  const found = LITERAL.exec(text);
  demand(found !== null, `not a rational: ${text.slice(0, 40)}`);
  const [, minus, top, bottom] = found;
  demand(top.length <= LIMITS.digits && (bottom ?? '').length <= LIMITS.digits, 'a number with too many digits');
  fuel.charge(1 + Math.ceil((text.length * text.length) / 2000));
  const n = minus === '' ? BigInt(top) : -BigInt(top);
  demand(!(minus === '-' && n === 0n), 'not a rational: -0');
  if (bottom === undefined) return { n, d: 1n };
  const d = BigInt(bottom);
  demand(d !== 1n && gcd(n, d) === 1n, `not in lowest terms: ${text.slice(0, 40)}`);
  return { n, d };
}
