/** What is said about the points where pieces meet. Slopes come from the engine's verdict, which proves them. */
import { makeContext, prove } from '../derive/context.ts';
import { deepSign } from '../derive/sign-deep.ts';
import type { Verdict } from '../derive/verdict.ts';
import { decide } from '../derive/verify.ts';
import { enclose } from '../kernel/enclosure.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import { NOWHERE, type Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { fn, num, type Term } from '../term/term.ts';
import { substitute } from '../term/traverse.ts';
import { type Block, heading, note, prose } from './doc.ts';
import { condition, name, relation, written } from './surfaces.ts';
import { tidy } from './tidy.ts';

/** Framework → value at a kink. */
export interface Convention {
  readonly at: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The verdict on the result; its caveats are the kinks. */
export const judged = (f: Term, claim: Term, wrt: string, assume: readonly Prop[]): Verdict =>
  decide({ kind: 'derivative', f, claim, wrt, order: 1, assume });

/** Is this a point where the engine shows, or cannot rule out, that there is no derivative? */
export function isKink(verdict: Verdict, p: Rational): boolean {
  if (verdict.verdict !== 'proved') return true;
  return verdict.caveats.some((c) => {
    if (c.kind !== 'convention' && c.kind !== 'not-judged') return false;
    const value = c.at.kind === 'eq' ? enclose(c.at.terms[1], new Map(), 64)?.exact : undefined;
    return value === undefined || Q.eq(value, p);
  });
}

export function kinkBlocks(verdict: Verdict, wrt: string, assume: readonly Prop[], conventions: readonly Convention[]): Block[] {
  return verdict.caveats.flatMap((kink): Block[] => {
    if (kink.kind === 'not-judged') return [note('no-slopes', { at: { math: condition(kink.at) } })];
    if (kink.kind !== 'convention') return [];
    const point = kink.at.kind === 'eq' ? kink.at.terms[1] : undefined;
    const at = point ? relation(name(wrt), '=', written(point)) : name(wrt);
    const here = (t: Term): Term => exactly(point ? substitute(t, new Map([[wrt, point]])) : t);
    const [l, r] = [here(kink.left), here(kink.right)];
    const [left, right] = [written(l), written(r)];
    const set = interval(l, r, assume);
    const blocks: Block[] = [
      heading('kink-heading', { at: { math: at } }),
      prose('corner', { at: { math: at }, left: { math: left }, right: { math: right }, set: { math: set } }),
    ];
    const value = point && enclose(point, new Map(), 64)?.exact;
    const known = conventions.find((c) => value !== undefined && c.at === Q.toString(value));
    if (known) {
      const list = Object.entries(known.values).map(([framework, returned]) => `${framework} ${returned}`);
      blocks.push(note('convention', { at: { math: at }, list: { text: list.join(', ') } }));
    }
    return blocks;
  });
}

/** The number a term is, if it is a rational one. */
function exactly(t: Term): Term {
  const value = enclose(t, new Map(), 64)?.exact;
  return value ? num(value) : tidy(t);
}

/** [low, high], in the order that can be proved; otherwise [min, max]. */
function interval(a: Term, b: Term, assume: readonly Prop[]): Surface {
  const context = makeContext(assume, { left: 50_000, given: 50_000 }, { deep: deepSign });
  const ordered = (l: Term, r: Term): boolean => prove(context, P.lt(l, r)) !== null;
  const [low, high] = ordered(a, b) ? [a, b] : ordered(b, a) ? [b, a] : [fn('min', a, b), fn('max', a, b)];
  return { kind: 'group', bracket: '[', body: { kind: 'list', items: [written(low), written(high)], span: NOWHERE }, span: NOWHERE };
}
