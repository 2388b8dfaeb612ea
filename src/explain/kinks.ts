/** What is said about the points where pieces meet. Slopes come from the engine's verdict, which proves them. */
import type { Caveat, Verdict } from '../derive/verdict.ts';
import { decide } from '../derive/verify.ts';
import { readback } from '../syntax/readback.ts';
import { NOWHERE, type Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { type Block, heading, note, prose } from './doc.ts';
import { enclose } from '../kernel/enclosure.ts';
import * as Q from '../num/rational.ts';
import { name, relation } from './surfaces.ts';

/** Framework → value at a kink. */
export interface Convention {
  readonly at: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The verdict on the result; its caveats are the kinks. */
export const judged = (f: Term, claim: Term, wrt: string, assume: readonly Prop[]): Verdict => decide({ kind: 'derivative', f, claim, wrt, order: 1, assume });

type Kink = Extract<Caveat, { kind: 'convention' }>;

export function kinkBlocks(verdict: Verdict, wrt: string, conventions: readonly Convention[]): Block[] {
  const kinks = verdict.caveats.filter((c): c is Kink => c.kind === 'convention');
  return kinks.flatMap((kink): Block[] => {
    const point = kink.at.kind === 'eq' ? kink.at.terms[1] : undefined;
    const at = point ? relation(name(wrt), '=', readback(point)) : name(wrt);
    const [left, right] = [readback(kink.left), readback(kink.right)];
    const set = interval(kink.left, kink.right);
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

/** [low, high] */
function interval(a: Term, b: Term): Surface {
  const [x, y] = [enclose(a, new Map(), 64), enclose(b, new Map(), 64)];
  const turned = x?.exact !== undefined && y?.exact !== undefined && Q.cmp(x.exact, y.exact) > 0;
  const items = turned ? [readback(b), readback(a)] : [readback(a), readback(b)];
  return { kind: 'group', bracket: '[', body: { kind: 'list', items, span: NOWHERE }, span: NOWHERE };
}
