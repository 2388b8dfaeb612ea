/**
 * The outside oracle of the ball tests: GNU MPFR, compiled to WebAssembly (gmp-wasm), with its directed rounding.
 *
 * MPFR rounds every function correctly, so the values rounded down and up at a precision well above that of the ball
 * under test enclose the true value tightly. Arguments are handed over exactly.
 */

import { type GMPFunctions, init } from 'gmp-wasm';
import type { Dyadic } from '../../../src/num/dyadic.ts';

/** MPFR's two directed rounding modes. */
const RNDU = 2;
const RNDD = 3;
/** Bytes for the hexadecimal text of a mantissa. */
const TEXT_BYTES = 1 << 16;

const gmp: GMPFunctions = (await init()).binding;
const text = gmp.malloc(TEXT_BYTES as never) as unknown as number;
const integer = gmp.mpz_t();
const argument = gmp.mpfr_t();
const result = gmp.mpfr_t();
gmp.mpz_init(integer);
gmp.mpfr_init2(argument, 64 as never);
gmp.mpfr_init2(result, 64 as never);

function load(x: Dyadic): void {
  const digits = x.m.toString(16);
  const memory = gmp.mem;
  for (let i = 0; i < digits.length; i++) memory[text + i] = digits.charCodeAt(i);
  memory[text + digits.length] = 0;
  gmp.mpz_set_str(integer, text as never, 16 as never);
  gmp.mpfr_set_prec(argument, Math.max(2, 4 * digits.length) as never);
  gmp.mpfr_set_z_2exp(argument, integer, x.e as never, RNDD as never);
}

function unload(): Dyadic | undefined {
  if ((gmp.mpfr_nan_p(result) as number) !== 0) return undefined;
  const sign = gmp.mpfr_sgn(result) as number;
  if (sign === 0) return { m: 0n, e: 0 };
  if ((gmp.mpfr_inf_p(result) as number) !== 0) return { m: sign > 0 ? 1n : -1n, e: Number.POSITIVE_INFINITY };
  const e = gmp.mpfr_get_z_2exp(integer, result) as number;
  gmp.mpz_get_str(text as never, 16 as never, integer);
  const memory = gmp.mem;
  let end = text;
  while (memory[end] !== 0) end++;
  const digits = String.fromCharCode(...memory.subarray(text, end));
  return digits[0] === '-' ? { m: -BigInt(`0x${digits.slice(1)}`), e } : { m: BigInt(`0x${digits}`), e };
}

type MpfrFunction = (rop: never, op: never, rnd: never) => unknown;

function rootOf(k: number): MpfrFunction {
  return (rop, op, rnd) => gmp.mpfr_rootn_ui(rop, op, k as never, rnd);
}

/** MPFR's functions of one argument, by the names the balls use. */
const functions: Readonly<Record<string, MpfrFunction>> = {
  exp: gmp.mpfr_exp,
  ln: gmp.mpfr_log,
  sqrt: gmp.mpfr_sqrt,
  cbrt: rootOf(3),
  root5: rootOf(5),
  root40: rootOf(40),
  sin: gmp.mpfr_sin,
  cos: gmp.mpfr_cos,
  tan: gmp.mpfr_tan,
  sinh: gmp.mpfr_sinh,
  cosh: gmp.mpfr_cosh,
  tanh: gmp.mpfr_tanh,
  asin: gmp.mpfr_asin,
  acos: gmp.mpfr_acos,
  atan: gmp.mpfr_atan,
  asinh: gmp.mpfr_asinh,
  acosh: gmp.mpfr_acosh,
  atanh: gmp.mpfr_atanh,
  erf: gmp.mpfr_erf,
  erfc: gmp.mpfr_erfc,
} as unknown as Record<string, MpfrFunction>;

/** f(x) rounded down and up to `bits` bits; undefined where MPFR answers NaN. */
export function mpfr(name: string, x: Dyadic, bits: number): { lo: Dyadic; hi: Dyadic } | undefined {
  load(x);
  gmp.mpfr_set_prec(result, bits as never);
  functions[name](result as never, argument as never, RNDD as never);
  const lo = unload();
  functions[name](result as never, argument as never, RNDU as never);
  const hi = unload();
  return lo && hi && { lo, hi };
}

/** π rounded down and up to `bits` bits. */
export function mpfrPi(bits: number): { lo: Dyadic; hi: Dyadic } {
  gmp.mpfr_set_prec(result, bits as never);
  gmp.mpfr_const_pi(result, RNDD as never);
  const lo = unload()!;
  gmp.mpfr_const_pi(result, RNDU as never);
  return { lo, hi: unload()! };
}
