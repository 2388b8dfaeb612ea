/**
 * The functions that the second channel can evaluate, in plain doubles: its own table, that shares nothing with src/theory or src/num.
 *
 * `algebra` is the spelling that nerdamer understands ($ stands for the argument), where it has one.
 */

export interface NumberFunction {
  readonly arity: readonly number[];
  readonly value: (...x: readonly number[]) => number;
  readonly algebra?: string;
}

const of1 = (value: (x: number) => number, algebra?: string): NumberFunction => ({ arity: [1], value, algebra });

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const softplus = (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));

/** Maclaurin series below 2, Laplace's continued fraction above. */
function erf(x: number): number {
  const t = Math.abs(x);
  if (t > 6) return Math.sign(x);
  if (t < 2) {
    let term = t;
    let sum = t;
    for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum); k++) {
      term *= (-t * t) / k;
      sum += term / (2 * k + 1);
    }
    return (Math.sign(x) * 2 * sum) / Math.sqrt(Math.PI);
  }
  let fraction = t;
  for (let k = 80; k >= 1; k--) fraction = t + k / 2 / fraction;
  return Math.sign(x) * (1 - Math.exp(-t * t) / (fraction * Math.sqrt(Math.PI)));
}

const smallest = (...x: readonly number[]): number => Math.min(...x);
const largest = (...x: readonly number[]): number => Math.max(...x);
const SEVERAL = [2, 3, 4, 5, 6];

export const numberFunctions: ReadonlyMap<string, NumberFunction> = new Map<string, NumberFunction>([
  ['exp', of1(Math.exp, 'exp($)')],
  ['ln', of1(Math.log, 'log($)')],
  ['log', { arity: [1, 2], value: (x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base)), algebra: 'log($)' }],
  ['log2', of1(Math.log2, '(log($)/log(2))')],
  ['log10', of1(Math.log10, '(log($)/log(10))')],
  ['sqrt', of1(Math.sqrt, 'sqrt($)')],
  ['cbrt', of1(Math.cbrt)],
  ['abs', of1(Math.abs, 'abs($)')],
  ['sign', of1(Math.sign, 'sign($)')],
  ['max', { arity: SEVERAL, value: largest, algebra: 'max($)' }],
  ['min', { arity: SEVERAL, value: smallest, algebra: 'min($)' }],
  ['pow', { arity: [2], value: power }],
  ['sin', of1(Math.sin, 'sin($)')],
  ['cos', of1(Math.cos, 'cos($)')],
  ['tan', of1(Math.tan, 'tan($)')],
  ['cot', of1((x) => 1 / Math.tan(x), 'cot($)')],
  ['sec', of1((x) => 1 / Math.cos(x), 'sec($)')],
  ['csc', of1((x) => 1 / Math.sin(x), 'csc($)')],
  ['asin', of1(Math.asin, 'asin($)')],
  ['acos', of1(Math.acos, 'acos($)')],
  ['atan', of1(Math.atan, 'atan($)')],
  ['arctan', of1(Math.atan, 'atan($)')],
  ['sinh', of1(Math.sinh, 'sinh($)')],
  ['cosh', of1(Math.cosh, 'cosh($)')],
  ['tanh', of1(Math.tanh, 'tanh($)')],
  ['coth', of1((x) => 1 / Math.tanh(x), 'coth($)')],
  ['sech', of1((x) => 1 / Math.cosh(x), 'sech($)')],
  ['csch', of1((x) => 1 / Math.sinh(x), 'csch($)')],
  ['asinh', of1(Math.asinh, 'asinh($)')],
  ['acosh', of1(Math.acosh, 'acosh($)')],
  ['atanh', of1(Math.atanh, 'atanh($)')],
  ['erf', of1(erf, 'erf($)')],
  ['sigmoid', of1(sigmoid, '(1/(1+exp(-($))))')],
  ['sigma', of1(sigmoid, '(1/(1+exp(-($))))')],
  ['σ', of1(sigmoid, '(1/(1+exp(-($))))')],
  ['logistic', of1(sigmoid, '(1/(1+exp(-($))))')],
  ['softplus', of1(softplus, 'log(1+exp($))')],
  ['relu', of1((x) => Math.max(0, x), 'max(0,$)')],
  ['silu', of1((x) => x * sigmoid(x), '(($)/(1+exp(-($))))')],
  ['Phi', of1((x) => (1 + erf(x / Math.SQRT2)) / 2, '((1+erf(($)/sqrt(2)))/2)')],
  ['Φ', of1((x) => (1 + erf(x / Math.SQRT2)) / 2, '((1+erf(($)/sqrt(2)))/2)')],
  ['phi', of1((x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI), '(exp(-($)^2/2)/sqrt(2*pi))')],
  ['φ', of1((x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI), '(exp(-($)^2/2)/sqrt(2*pi))')],
]);

/** A real power. A fraction of small odd denominator has a real value at negative bases: (-8)^(1/3) = -2. */
export function power(base: number, exponent: number): number {
  if (base >= 0 || Number.isInteger(exponent)) return base ** exponent;
  for (let d = 3; d < 100; d += 2) {
    const n = Math.round(exponent * d);
    if (Math.abs(exponent * d - n) < 1e-12 * d) return (n % 2 === 0 ? 1 : -1) * (-base) ** exponent;
  }
  return Number.NaN;
}
