/**
 * The functions under test, by name, as replaceable implementations: the checks take such a library, so that the
 * same check can be run on a deliberately broken one.
 */

import * as B from '../../../src/num/ball.ts';

export type Ball = B.Ball;
export type BallFunction = (b: Ball, prec: number) => Ball | undefined;
export type Library = Readonly<Record<string, BallFunction>>;

/** The implementation in src/num. */
export const real: Library = {
  exp: B.exp,
  ln: B.ln,
  sqrt: B.sqrt,
  cbrt: (b, prec) => B.rootK(b, 3, prec),
  root5: (b, prec) => B.rootK(b, 5, prec),
  root40: (b, prec) => B.rootK(b, 40, prec),
  sin: B.sin,
  cos: B.cos,
  tan: B.tan,
  sinh: B.sinh,
  cosh: B.cosh,
  tanh: B.tanh,
  asin: B.asin,
  acos: B.acos,
  atan: B.atan,
  asinh: B.asinh,
  acosh: B.acosh,
  atanh: B.atanh,
  erf: B.erf,
  erfc: B.erfc,
};

export const names: readonly string[] = Object.keys(real);

/** Functions whose domain is bounded by 1 in absolute value: large arguments are turned into small ones for them. */
export const withinOne: ReadonlySet<string> = new Set(['asin', 'acos', 'atanh']);

/** Functions that increase or decrease on every interval of their domain, so that the ends give the whole image. */
export const monotone: ReadonlySet<string> = new Set(names.filter((name) => !['sin', 'cos', 'tan', 'cosh'].includes(name)));
