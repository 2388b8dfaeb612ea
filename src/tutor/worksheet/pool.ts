/** Where problems come from: variants of the families in turn, each draw proved, measured, narrated, and compared with what is on the sheet. */
import { double } from '../../derive/numeric.ts';
import { Unexplained } from '../../explain/workbook.ts';
import { FuelSpent } from '../../kernel/polynomial.ts';
import type { Term } from '../../term/term.ts';
import { families } from '../families.ts';
import { draw, type Family, type Variant } from './family.ts';
import { fits, isTrivial, measureOf } from './measure.ts';
import { isProved } from './proof.ts';
import type { Random } from './random.ts';
import { type Language, type Level, TOPICS, type Topic } from './sheet.ts';
import { solutionOf } from './solution.ts';
import type { Ready } from './styles/style.ts';
import { isSubject, type Subject, subjectOf } from './subject.ts';

interface Choice {
  readonly family: Family;
  readonly variant: Variant;
}

/** Draws from each variant before the pool is said to be empty. */
const TRIES = 8;

export class Pool {
  readonly #level: Level;
  readonly #language: Language;
  readonly #choices: readonly Choice[];
  readonly #used: Ready[];
  readonly #random: Random;
  #turn = 0;

  constructor(topic: Topic | 'mixed', level: Level, language: Language, chance: Random, used: Ready[], wanted: (t: Topic) => boolean) {
    this.#level = level;
    this.#language = language;
    this.#random = chance;
    this.#used = used;
    const topics = topic === 'mixed' ? TOPICS.filter(wanted) : [topic];
    // Topic after topic, and in each topic variant after variant, so that neighbours differ.
    this.#choices = interleaved(topics.map((t) => chance.shuffle(choicesOf(t, level))));
  }

  /** The next problem that `make` can make, or null when every variant has been tried often. */
  next<T>(make: (ready: Ready, others: () => Ready | null) => T | null, wanted: (t: Topic) => boolean): T | null {
    const others = (): Ready | null => this.#some(wanted, TRIES * 6);
    for (let tries = 0; tries < TRIES * this.#choices.length; tries++) {
      const ready = this.#some(wanted, 1);
      if (!ready) continue;
      const mark = this.#used.length - 1;
      const made = make(ready, others);
      if (made !== null) return made;
      this.#used.length = mark;
    }
    return null;
  }

  #some(wanted: (t: Topic) => boolean, tries: number): Ready | null {
    for (let i = 0; i < tries && this.#choices.length > 0; i++) {
      const { family, variant } = this.#choices[this.#turn++ % this.#choices.length];
      const ready = wanted(family.topic) ? this.#draw(family, variant) : null;
      if (ready) {
        this.#used.push(ready);
        return ready;
      }
    }
    return null;
  }

  /** One draw: proved, of the level, and not on the sheet yet; or null. */
  #draw(family: Family, variant: Variant): Ready | null {
    const subject = subjectOf(draw(family, variant, this.#random), this.#language);
    if (!isSubject(subject)) return null;
    const { f, wrt, order, assume, derivative } = subject;
    if (isTrivial(f, derivative, wrt) || this.#used.some((r) => same(r.subject, subject))) return null;
    const measure = measureOf(f, wrt, order, assume);
    if (!measure || !fits(measure, order, this.#level)) return null;
    try {
      return { subject, measure, solution: solutionOf(subject) };
    } catch (error) {
      if (error instanceof Unexplained || error instanceof FuelSpent) return null;
      throw error;
    }
  }
}

const choicesOf = (topic: Topic, level: Level): Choice[] =>
  families
    .filter((f) => f.topic === topic)
    .flatMap((family) => family.variants.filter((v) => v.levels.includes(level)).map((variant): Choice => ({ family, variant })));

function interleaved<T>(queues: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...queues.map((q) => q.length));
  const out: T[] = [];
  for (let i = 0; i < longest; i++) for (const q of queues) if (q.length > 0) out.push(q[i % q.length]);
  return out;
}

const POINTS = [-1.3, -0.4, 0.7, 1.9];
/** The same question: equal functions of the same variable. Doubles only tell apart; equality is the engine's word. */
export function same(s: Subject, t: Subject): boolean {
  if (s.wrt !== t.wrt || s.order !== t.order || s.f.vars !== t.f.vars) return false;
  const [a, b]: Term[] = [s.f, t.f];
  if (a === b) return true;
  for (const x of POINTS) {
    const at = new Map(a.vars.map((v, i): [string, number] => [v, v === s.wrt ? x : 0.6 + 0.3 * i]));
    const [l, r] = [double(a, at), double(b, at)];
    if (Number.isFinite(l) && Number.isFinite(r) && Math.abs(l - r) > 1e-9 * Math.max(1, Math.abs(l))) return false;
  }
  return isProved({ kind: 'equal', left: a, right: b, wrt: s.wrt, assume: [] });
}
