/** The slopes of the pieces are exchanged. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import { iff, type Relation, type Term } from '../../term/term.ts';
import type { Misconception } from '../misconception.ts';
import { slopeOf } from '../misconception-slope.ts';

/** The slopes of the pieces, in reading order. */
const slopesOf = (t: Term): Term[] => (t.op === 'if' ? [t.args[2], t.args[3]].flatMap(slopesOf) : [t]);

/** Where there are only two slopes: each in the place of the other. */
function exchanged(t: Term, one: Term, other: Term): Term {
  if (t.op !== 'if') return t === one ? other : one;
  const [a, b, u, v] = t.args;
  return iff(t.name as Relation, a, b, exchanged(u, one, other), exchanged(v, one, other));
}

export const branchSwapped: Misconception = {
  id: 'branch-swapped',
  family: 'piecewise',
  n: 3,
  slopes: [
    "(if(a < b, u, v))' = if(a < b, v', u')",
    "(if(a <= b, u, v))' = if(a <= b, v', u')",
    "(max(u, v))' = if(u < v, u', v')",
    "(min(u, v))' = if(u < v, v', u')",
  ],
  guesses: function* ({ f, wrt, order }) {
    if (order !== 1) return;
    const right = slopeOf(f, wrt);
    const [one, other, ...more] = [...new Set(slopesOf(right))];
    if (other && more.length === 0) yield { result: exchanged(right, one, other), part: f };
  },
  right: 'calculus.if-less',
  example: { f: 'leaky-relu', claim: 'if(z < 0, 1, alpha)' },
};
