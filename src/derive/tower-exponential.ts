/**
 * exp in the generator tower: exp(Σ kⱼbⱼ + Σ qᵢ·ln wᵢ) = Π exp(bⱼ)^kⱼ · Π wᵢ^qᵢ, with integer kⱼ over independent exponents bⱼ.
 * One step a call: the exponent is brought to that form, or its last summand split off; the new exponentials are visited in turn.
 */
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { add, int, ln, mul, num, zero } from '../term/term.ts';
import { definedHere, demand, rule } from './context.ts';
import { congruence, decompose, define, equation, split, type Tower } from './tower.ts';

export function exponential(tower: Tower, t: Term): void {
  const u = t.args[0];
  const c = tower.context;
  const part = split(tower, u);
  for (const l of part.logarithms) if (!demand(c, P.lt(zero, l.of))) return;
  const multiples = decompose(tower, 'exponents', part);
  const pieces = [
    ...multiples.map(({ base, times }) => (times === 1n ? base.term : mul(int(times), base.term))),
    ...part.logarithms.map(({ of, times }) => (Q.eq(times, Q.ONE) ? ln(of) : mul(num(times), ln(of)))),
  ];
  const whole = pieces.length === 0 ? zero : pieces.reduce((a, b) => add(a, b));
  if (whole !== u) {
    define(tower, congruence(tower, t, equation(tower, u, whole)));
    return;
  }
  if (pieces.length === 0) {
    define(tower, rule('exp.zero', {}));
    return;
  }
  if (pieces.length > 1) {
    const [a, b] = u.args;
    const d = definedHere(c, a);
    const e = definedHere(c, b);
    if (d && e) define(tower, rule('exp.sum', { u: a, v: b }, [d, e]));
    return;
  }
  if (part.logarithms.length === 1) {
    const { of, times } = part.logarithms[0];
    const positive = demand(c, P.lt(zero, of))!;
    define(
      tower,
      Q.eq(times, Q.ONE) ? rule('exp.ln', { u: of }, [positive]) : rule('exp.multiple-ln', { q: num(times), u: of }, [positive]),
    );
    return;
  }
  const { base, times } = multiples[0];
  const d = definedHere(c, base.term);
  if (times !== 1n && d) define(tower, rule('exp.multiple', { n: int(times), u: base.term }, [d]));
}
