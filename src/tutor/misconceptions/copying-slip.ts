/** A number or letter is miscopied. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Term } from '../../term/term.ts';
import type { Misconception } from '../misconception.ts';
import { slopeOf } from '../misconception-slope.ts';

/** The only leaf in which two trees of one shape differ; undefined when there is none, or more. */
function onlyDifference(s: Term, t: Term): Term | undefined {
  if (s.args.length === 0 || s.op === 'pow') {
    if (s.op === 'pow' && t.op === 'pow' && s.value !== t.value && s.args[0] === t.args[0]) return s;
    if (s.args.length === 0) return t.args.length === 0 ? s : undefined;
  }
  if (s.op !== t.op || s.name !== t.name || s.args.length !== t.args.length) return undefined;
  const apart = s.args.map((a, i) => [a, t.args[i]] as const).filter(([a, b]) => a !== b);
  return apart.length === 1 ? onlyDifference(...apart[0]) : undefined;
}

export const copyingSlip: Misconception = {
  id: 'copying-slip',
  family: 'slip',
  n: 4,
  guesses: function* ({ f, wrt, order, claim }) {
    if (!claim || order > 1) return;
    const part = onlyDifference(order === 0 ? f : slopeOf(f, wrt), claim);
    if (part) yield { result: claim, part };
  },
  lastResort: true,
  example: { left: '3z^2 + 7tanh(z)', right: '3z^2 + 4tanh(z)' },
};
