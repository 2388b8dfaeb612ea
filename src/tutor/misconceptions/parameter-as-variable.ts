/** A parameter is treated as the variable. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import { tidy } from '../../explain/tidy.ts';
import { add } from '../../term/term.ts';
import type { Misconception } from '../misconception.ts';
import { slopeOf } from '../misconception-slope.ts';

export const parameterAsVariable: Misconception = {
  id: 'parameter-as-variable',
  family: 'task',
  n: 2,
  slopes: [
    { rule: "(c * x)' = x", when: 'c letter' },
    { rule: "(c * u)' = u + c * u'", when: 'c letter, u varies' },
  ],
  guesses: function* ({ f, wrt, order }) {
    if (order !== 1) return;
    for (const letter of f.vars) {
      if (letter === wrt) continue;
      const other = slopeOf(f, letter);
      yield { result: other, part: f };
      yield { result: tidy(add(slopeOf(f, wrt), other)), part: f };
    }
  },
  example: { f: 'alpha z^2', claim: 'z^2' },
};
