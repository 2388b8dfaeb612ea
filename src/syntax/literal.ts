/** The exact value of a number written out in an exponent: numbers, + - * / and signs, nothing else. */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import { foldSurface, type Surface } from './surface.ts';

/** Longer values, in bits, are not exponents that anyone means. */
const MAX_BITS = 8192;

/**
 * The value, `undefined` if the text is not such a number (also for a division by 0), or `too long`.
 * Products and roots of numbers are folded here because x^(1/3) must be a power with the exponent 1/3.
 */
export function literalOf(root: Surface): Rational | undefined | 'too long' {
  if (!isArithmetic(root)) return undefined;
  return foldSurface<Rational | undefined | 'too long'>(root, (s, parts) => {
    const [a, b] = parts;
    if (s.kind === 'number') return Q.fromDecimal(s.text);
    if (a === undefined || a === 'too long') return a;
    if (s.kind === 'group') return a;
    if (s.kind === 'unary') return s.op === '-' ? Q.neg(a) : a;
    if (s.kind !== 'binary' || b === undefined || b === 'too long') return b;
    if (s.op === '/' && Q.isZero(b)) return undefined;
    const value = s.op === '+' ? Q.add(a, b) : s.op === '-' ? Q.sub(a, b) : s.op === '*' ? Q.mul(a, b) : Q.div(a, b);
    return Q.bitLength(value) > MAX_BITS ? 'too long' : value;
  });
}

/** Checked before any arithmetic, and stops at the first other thing. */
function isArithmetic(root: Surface): boolean {
  const stack: Surface[] = [root];
  const seen = new Set<Surface>();
  let s: Surface | undefined;
  while ((s = stack.pop())) {
    if (s.kind === 'number' || seen.has(s)) continue;
    seen.add(s);
    if (s.kind === 'group') stack.push(s.body);
    else if (s.kind === 'unary') stack.push(s.operand);
    else if (s.kind === 'binary' && s.op !== '^') stack.push(s.right, s.left);
    else return false;
  }
  return true;
}
