/**
 * A derivation as lines whose values are terms: the rules applied from the outside inwards, d/dz (…) for what is still to be found. Lines are
 * proved equal as they are made, except for one place where a mistake may be planted; from there on, each line equals the wrong one.
 */
import { tidy } from '../../explain/tidy.ts';
import { Workbook } from '../../explain/workbook.ts';
import type { Theorem } from '../../kernel/kernel.ts';
import type { Surface } from '../../syntax/surface.ts';
import type { Prop } from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import { postorder, replace } from '../../term/traverse.ts';
import { instantiate } from '../../theory/row.ts';
import { parsedRule } from '../../theory/rules.ts';

export interface OpenLine {
  /** With placeholders for derivatives that are still to be found. */
  readonly term: Term;
  /** Without. */
  readonly value: Term;
  readonly because: readonly string[];
  /** Does the planted mistake come in with this line? */
  readonly wrong: boolean;
  /** Pieces that are new in this line, without placeholders, biggest first: what a blank may stand for. */
  readonly fresh: readonly Term[];
  readonly shown: (as?: ReadonlyMap<Term, Surface>) => Surface;
}

/** The derivative of `part` is written down as `wrong`. */
export interface Planted {
  readonly part: Term;
  readonly wrong: Term;
}

/** Derivatives that a reader does in the head. */
function plain(t: Term): boolean {
  if (t.op === 'var' || t.vars.length === 0) return true;
  return (
    ['neg', 'mul', 'div', 'add', 'sub'].includes(t.op) &&
    t.args.every((a) => a.args.length === 0 || (a.op !== 'pow' && plain(a))) &&
    t.args.filter((a) => a.vars.length > 0).length <= 1
  );
}

/** The right side of the rule that gave this theorem, placeholders for the derivatives of the parts. */
function opened(book: Workbook, theorem: Theorem): { term: Term; rule: string } | null {
  const why = theorem.why;
  if (why.step !== 'rule') return null;
  const conclusion = parsedRule(why.rule)?.conclusion;
  if (conclusion?.kind !== 'derivative') return null;
  const instance = new Map(why.instance);
  for (const [letter, value] of why.instance) {
    if (!letter.endsWith("'")) continue;
    const of = why.instance.get(letter.slice(0, -1));
    const premise = why.premises.find(
      (p) => p.conclusion.kind === 'derivative' && p.conclusion.terms[0] === of && p.conclusion.terms[1] === value,
    );
    if (premise) instance.set(letter, book.standing(premise));
  }
  return { term: instantiate(conclusion.is, instance), rule: why.rule };
}

/** The lines after "d/dz f". Null where a rule is not one of the table, a line cannot be proved, or the mistake does not come up on the way. Throws Unexplained. */
export function openLines(f: Term, wrt: string, assume: readonly Prop[], planted?: Planted): OpenLine[] | null {
  const book = new Workbook(assume, wrt);
  const slope = book.slope(f);
  const subject = (place: Term): Term => book.theoremOf(place)!.conclusion.terms[0];
  const isPlanted = (place: Term): boolean => planted !== undefined && subject(place) === planted.part;
  const lines: OpenLine[] = [];
  let term = book.standing(slope);
  let done = planted === undefined;
  for (let round = 0; round < 60; round++) {
    const places = postorder(term).filter((t) => book.theoremOf(t));
    if (places.length === 0) break;
    const because: string[] = [];
    const images = new Map<Term, Term>();
    let wrong = false;
    for (const place of places) {
      const theorem = book.theoremOf(place)!;
      const found = opened(book, theorem);
      if (!found) return null;
      if (isPlanted(place)) {
        images.set(place, planted!.wrong);
        because.push(found.rule);
        wrong = done = true;
      } else if (plain(subject(place)) && theorem !== slope) images.set(place, theorem.conclusion.terms[1]);
      else {
        images.set(place, found.term);
        because.push(found.rule);
      }
    }
    let next = replace(term, images);
    const easy = postorder(next).filter((t) => book.theoremOf(t) && plain(subject(t)) && !isPlanted(t));
    next = tidy(replace(next, new Map(easy.map((t): [Term, Term] => [t, book.theoremOf(t)!.conclusion.terms[1]]))));
    if (!wrong && !book.proves(book.value(term), book.value(next))) return null;
    const before = new Set(postorder(term));
    const at = next;
    lines.push({
      term: next,
      value: book.value(next),
      because: [...new Set(because)],
      wrong,
      fresh: freshPieces(next, before, (t) => book.theoremOf(t)?.conclusion.terms[0], wrt),
      shown: (as) => book.shown(at, as),
    });
    term = next;
  }
  return done ? lines : null;
}

/** The biggest pieces of a line that were not in the line before, have nothing standing in them, and do not stand under a d/dz themselves. */
function freshPieces(root: Term, before: ReadonlySet<Term>, standing: (t: Term) => Term | undefined, wrt: string): Term[] {
  const blocked = new Set<Term>();
  const under = new Set<Term>();
  for (const t of postorder(root)) {
    const subject = standing(t);
    if (subject) for (const u of postorder(subject)) under.add(u);
    if (subject || t.args.some((a) => blocked.has(a))) blocked.add(t);
  }
  const found: Term[] = [];
  const visit = (t: Term): void => {
    if (before.has(t)) return;
    if (!blocked.has(t)) {
      if (t.vars.includes(wrt) && t.args.length > 0 && !under.has(t)) found.push(t);
      return;
    }
    for (const a of t.args) visit(a);
  };
  visit(root);
  return [...new Set(found)];
}
