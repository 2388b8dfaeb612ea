/** Right, but several steps at once: what the narrated derivation of the same function has in between. */
import { explain } from '../../explain/derivation.ts';
import type { Line } from '../../explain/doc.ts';
import { Unexplained } from '../../explain/workbook.ts';
import { FuelSpent } from '../../kernel/polynomial.ts';
import { elaborate } from '../../syntax/elaborate.ts';
import type { Term } from '../../term/term.ts';
import { likeness } from './alike.ts';
import type { Chain, Desk } from './desk.ts';
import type { Meaning } from './names.ts';
import { slopeOf } from './slopes.ts';

/** A step from one line to the next is a jump when the narration has at least so many lines in between. */
const LEAST = 2;
/** A derivative written down at once is a jump when the narration uses at least so many rules that have to be thought about. */
const LEAST_RULES = 3;
const HARD = /^(?:chain|calculus\.(?:product|quotient|negative-power|power-of)|write\.)/;

/**
 * The lines in between, for a right step of a derivation; undefined where it is no jump or the narration does not pass by it. Quoting the
 * derivative of an elementary function is no jump.
 */
export function jumpSteps(desk: Desk, chain: Chain, fromHead: boolean, after: Meaning): Line[] | undefined {
  const { under, variable } = desk.names;
  if (!under || !chain.asked || chain.assume.length > 0 || after.slope) return undefined;
  if (desk.reached.has(likeness(after.term))) return undefined;
  if (fromHead && chain.length > 0) return undefined;
  const before = fromHead || chain.last.slope ? undefined : chain.last.term;
  for (const f of new Set([under.term, chain.head.slope?.f ?? under.term])) {
    if (f.op === 'fn' && f.args.every((a) => a.op === 'var')) continue;
    const between = linesBetween(narration(desk, f, after.term, variable), before, after.term);
    if (between) return between;
  }
  return undefined;
}

/** The lines of a narration between two terms; the first is the derivative itself where `before` is undefined. */
function linesBetween(lines: readonly Told[] | undefined, before: Term | undefined, after: Term): Line[] | undefined {
  if (!lines) return undefined;
  const goal = likeness(after);
  const to = lines.findIndex((l) => l.key === goal);
  const key = before && likeness(before);
  const from = key === undefined ? -1 : lines.findLastIndex((l, i) => i < to && l.key === key);
  if (to < 0 || (from < 0 && key !== undefined)) return undefined;
  const between = lines.slice(from + 1, to).filter((l) => l.key !== undefined && !l.standing);
  const rules = new Set(between.flatMap((l) => l.line.because).filter((rule) => HARD.test(rule)));
  if (between.length < LEAST || (before === undefined && rules.size < LEAST_RULES)) return undefined;
  return between.map((l) => l.line);
}

interface Told {
  readonly line: Line;
  readonly key: string | undefined;
  /** Only the question in other words: d/dz (…). */
  readonly standing: boolean;
}

function narration(desk: Desk, f: Term, closed: Term, wrt: string): Told[] | undefined {
  try {
    const symbol = wrt === 'g' ? 'f' : 'g';
    const { doc } = explain(f, { symbol, wrt, detail: 'standard', form: 'z', closed });
    const context = {
      ...desk.names.context(false),
      under: { names: new Set([symbol]), term: f },
      differentiate: (t: Term, by: string, order: number): Term | undefined => slopeOf(t, by, order)?.term,
    };
    return doc.blocks.flatMap((b): Told[] =>
      b.kind !== 'lines' || b.label !== undefined
        ? []
        : b.lines.map((line) => {
            const { term } = elaborate(line.right, context);
            return { line, key: term && likeness(term), standing: line.right.kind === 'derivative' };
          }),
    );
  } catch (error) {
    if (error instanceof Unexplained || error instanceof FuelSpent || error instanceof RangeError) return undefined;
    throw error;
  }
}
