/** The pieces meet at the wrong place. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import * as Q from '../../num/rational.ts';
import { iff, num, type Relation, type Term } from '../../term/term.ts';
import { postorder, replace } from '../../term/traverse.ts';
import type { Misconception } from '../misconception.ts';
import { slopeOf } from '../misconception-slope.ts';

/** Where a person may think that the pieces meet instead. */
function elsewhere(at: Term): Term[] {
  const q = at.value!;
  return [Q.ZERO, Q.ONE, Q.MINUS_ONE, Q.neg(q), Q.add(q, Q.ONE), Q.sub(q, Q.ONE)].filter((p) => !Q.eq(p, q)).map(num);
}

export const breakpointMoved: Misconception = {
  id: 'breakpoint-moved',
  family: 'piecewise',
  n: 2,
  guesses: function* ({ f, wrt, order }) {
    if (order !== 1) return;
    const right = slopeOf(f, wrt);
    for (const t of postorder(right)) {
      if (t.op !== 'if') continue;
      const [a, b, u, v] = t.args;
      const moved = (l: Term, r: Term): Term => replace(right, new Map([[t, iff(t.name as Relation, l, r, u, v)]]));
      if (b.op === 'num') for (const p of elsewhere(b)) yield { result: moved(a, p), part: f };
      if (a.op === 'num') for (const p of elsewhere(a)) yield { result: moved(p, b), part: f };
    }
  },
  example: { f: 'relu', claim: 'if(z > 1, 1, 0)' },
};
