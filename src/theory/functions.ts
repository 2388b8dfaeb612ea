/**
 * The list of elementary functions; a test checks that it names every file of functions/.
 */
import type { ElementaryFunction } from './function.ts';
import { abs } from './functions/abs.ts';
import { acos } from './functions/acos.ts';
import { acosh } from './functions/acosh.ts';
import { asin } from './functions/asin.ts';
import { asinh } from './functions/asinh.ts';
import { atan } from './functions/atan.ts';
import { atanh } from './functions/atanh.ts';
import { cos } from './functions/cos.ts';
import { cosh } from './functions/cosh.ts';
import { cot } from './functions/cot.ts';
import { coth } from './functions/coth.ts';
import { csc } from './functions/csc.ts';
import { csch } from './functions/csch.ts';
import { erf } from './functions/erf.ts';
import { exp } from './functions/exp.ts';
import { ln } from './functions/ln.ts';
import { max } from './functions/max.ts';
import { min } from './functions/min.ts';
import { sec } from './functions/sec.ts';
import { sech } from './functions/sech.ts';
import { sign } from './functions/sign.ts';
import { sin } from './functions/sin.ts';
import { sinh } from './functions/sinh.ts';
import { tan } from './functions/tan.ts';
import { tanh } from './functions/tanh.ts';

export const functions: readonly ElementaryFunction[] = [
  abs,
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atanh,
  cos,
  cosh,
  cot,
  coth,
  csc,
  csch,
  erf,
  exp,
  ln,
  max,
  min,
  sec,
  sech,
  sign,
  sin,
  sinh,
  tan,
  tanh,
];

/** By the name used in terms. */
export const functionNamed: ReadonlyMap<string, ElementaryFunction> = new Map(functions.map((f) => [f.name, f]));
