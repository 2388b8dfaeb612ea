/** What the benchmark needs from inside the engine, as one module, so that all of it shares one table of terms. */
import * as Q from '../src/num/rational.ts';

export { makeContext } from '../src/derive/context.ts';
export { nthDerivative, region } from '../src/derive/derivatives.ts';
export { differentiate, isTheorem } from '../src/derive/differentiate.ts';
export { deepSign } from '../src/derive/sign-deep.ts';
export { parseAscii } from '../src/syntax/ascii.ts';
export * as T from '../src/term/term.ts';
export { dagSize } from '../src/term/traverse.ts';
export { exactText } from '../src/tutor/tell.ts';
export const power = (n: number): Q.Rational => Q.rational(n);
