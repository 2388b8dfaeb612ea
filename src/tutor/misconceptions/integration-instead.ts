/** Integrated instead of differentiated. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import { tidy } from '../../explain/tidy.ts';
import * as Q from '../../num/rational.ts';
import * as T from '../../term/term.ts';
import type { Misconception } from '../misconception.ts';
import { slopeOf } from '../misconception-slope.ts';

/** An antiderivative by the shortest rules, or undefined. */
function integral(t: T.Term, wrt: string): T.Term | undefined {
  const x = T.variable(wrt);
  if (T.freeOf(t, wrt)) return T.mul(t, x);
  const [u, v] = t.args;
  const parts = (): readonly T.Term[] | undefined => {
    const both = [integral(u, wrt), integral(v, wrt)].filter((p) => p !== undefined);
    return both.length === 2 ? both : undefined;
  };
  const scaled = (whole: T.Term): T.Term | undefined => {
    const rate = slopeOf(u, wrt);
    return T.freeOf(rate, wrt) && rate !== T.zero ? T.div(whole, rate) : undefined;
  };
  switch (t.op) {
    case 'var':
      return T.div(T.pow(x, Q.rational(2)), T.two);
    case 'add':
    case 'sub': {
      const p = parts();
      return p && T.rebuild(t, p);
    }
    case 'neg': {
      const p = integral(u, wrt);
      return p && T.neg(p);
    }
    case 'mul': {
      const [c, w] = T.freeOf(u, wrt) ? [u, v] : [v, u];
      const p = T.freeOf(c, wrt) ? integral(w, wrt) : undefined;
      return p && T.mul(c, p);
    }
    case 'div': {
      if (T.freeOf(u, wrt) && v === x) return T.mul(u, T.ln(x));
      const p = T.freeOf(v, wrt) ? integral(u, wrt) : undefined;
      return p && T.div(p, v);
    }
    case 'pow': {
      if (Q.eq(t.value!, Q.MINUS_ONE)) return scaled(T.ln(u));
      const next = Q.add(t.value!, Q.ONE);
      return scaled(T.div(T.pow(u, next), T.num(next)));
    }
    case 'fn': {
      const known = INTEGRALS[t.name];
      return known && scaled(known(u));
    }
    default:
      return undefined;
  }
}
const INTEGRALS: Readonly<Record<string, (u: T.Term) => T.Term>> = {
  exp: T.exp,
  sin: (u) => T.neg(T.fn('cos', u)),
  cos: (u) => T.fn('sin', u),
  sinh: (u) => T.fn('cosh', u),
  cosh: (u) => T.fn('sinh', u),
  tanh: (u) => T.ln(T.fn('cosh', u)),
};

export const integrationInstead: Misconception = {
  id: 'integration-instead',
  family: 'task',
  n: 1,
  guesses: function* ({ f, wrt, order }) {
    const result = order === 1 ? integral(f, wrt) : undefined;
    if (result) yield { result: tidy(result), part: f };
  },
  example: { f: 'z^2 + e^(2z)', claim: 'z^3/3 + e^(2z)/2' },
};
