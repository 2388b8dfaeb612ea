/** Questions to the engine from one page, within one budget of fuel; each different question is put once. */
import type { Question, Verdict } from '../../derive/verdict.ts';
import { DEFAULT_FUEL, decide } from '../../derive/verify.ts';
import type { Prop } from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';

/** Counted operations for a page unless told otherwise. */
export const PAGE_FUEL = 40 * DEFAULT_FUEL;

export class Budget {
  readonly given: number;
  left: number;
  readonly #answers = new Map<string, Verdict>();

  constructor(fuel: number) {
    this.given = fuel;
    this.left = fuel;
  }

  decide(question: Question, most = DEFAULT_FUEL): Verdict {
    const key = keyOf(question);
    const known = this.#answers.get(key);
    if (known) return known;
    if (this.left <= 0) return { verdict: 'limit', reason: 'the fuel for the page is spent', caveats: [], fuel: 0 };
    const verdict = decide(question, { fuel: Math.min(most, this.left) });
    this.left -= verdict.fuel;
    this.#answers.set(key, verdict);
    return verdict;
  }

  /** Are the two equal, wherever both have a value? */
  equal(left: Term, right: Term, wrt: string, assume: readonly Prop[] = []): Verdict {
    return this.decide({ kind: 'equal', left, right, wrt, assume });
  }

  get used(): number {
    return this.given - Math.max(0, this.left);
  }
}

function keyOf(q: Question): string {
  const assume = q.assume.map((p) => `${p.kind}:${p.terms.map((t) => t.id).join(',')}`).join(';');
  return q.kind === 'equal' ? `= ${q.left.id} ${q.right.id} ${q.wrt} ${assume}` : `' ${q.f.id} ${q.claim.id} ${q.wrt} ${q.order} ${assume}`;
}
