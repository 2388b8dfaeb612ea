/** What is said about the points where pieces meet. Slopes come from the engine's verdict, which proves them. */
import type { Caveat, Verdict } from '../derive/verdict.ts';
import { decide } from '../derive/verify.ts';
import { NOWHERE, type Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import { num, type Term } from '../term/term.ts';
import { substitute } from '../term/traverse.ts';
import { type Block, heading, note, prose } from './doc.ts';
import { enclose } from '../kernel/enclosure.ts';
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import { tidy } from './tidy.ts';
import { name, relation, written } from './surfaces.ts';

/** Framework → value at a kink. */
export interface Convention {
  readonly at: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The verdict on the result; its caveats are the kinks. */
export const judged = (f: Term, claim: Term, wrt: string, assume: readonly Prop[]): Verdict => decide({ kind: 'derivative', f, claim, wrt, order: 1, assume });

/** Is this a point where the engine shows, or cannot rule out, that there is no derivative? */
export function isKink(verdict: Verdict, p: Rational): boolean {
  if (verdict.verdict !== 'proved') return true;
  return verdict.caveats.some((c) => {
    if (c.kind !== 'convention' && c.kind !== 'not-judged') return false;
    const value = c.at.kind === 'eq' ? enclose(c.at.terms[1], new Map(), 64)?.exact : undefined;
    return value === undefined || Q.eq(value, p);
  });
}

type Kink = Extract<Caveat, { kind: 'convention' }>;

export function kinkBlocks(verdict: Verdict, wrt: string, conventions: readonly Convention[]): Block[] {
  const kinks = verdict.caveats.filter((c): c is Kink => c.kind === 'convention');
  return kinks.flatMap((kink): Block[] => {
    const point = kink.at.kind === 'eq' ? kink.at.terms[1] : undefined;
    const at = point ? relation(name(wrt), '=', written(point)) : name(wrt);
    const here = (t: Term): Term => exactly(point ? substitute(t, new Map([[wrt, point]])) : t);
    const [l, r] = [here(kink.left), here(kink.right)];
    const [left, right] = [written(l), written(r)];
    const set = interval(l, r);
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

/** [low, high] */
function interval(a: Term, b: Term): Surface {
  const [x, y] = [enclose(a, new Map(), 64), enclose(b, new Map(), 64)];
  const turned = x?.exact !== undefined && y?.exact !== undefined && Q.cmp(x.exact, y.exact) > 0;
  const items = turned ? [written(b), written(a)] : [written(a), written(b)];
  return { kind: 'group', bracket: '[', body: { kind: 'list', items, span: NOWHERE }, span: NOWHERE };
}
