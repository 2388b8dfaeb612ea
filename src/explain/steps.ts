/**
 * The general narration: rule by rule from the outermost inwards, d/dz (…) standing for what is still to be found.
 * Each line's value is proved equal to the one before.
 */
import type { Theorem } from '../kernel/kernel.ts';
import type { Term } from '../term/term.ts';
import { postorder, replace } from '../term/traverse.ts';
import { instantiate } from '../theory/row.ts';
import { parsedRule } from '../theory/rules.ts';
import type { Line } from './doc.ts';
import { tidy } from './tidy.ts';
import type { Workbook } from './workbook.ts';

export type Detail = 'brief' | 'standard' | 'full';

/** Derivatives that a reader does in the head: of numbers, of z, of −z, 2z, z/2, 1 + z. */
function plain(t: Term): boolean {
  if (t.op === 'var' || t.vars.length === 0) return true;
  return (
    ['neg', 'mul', 'div', 'add', 'sub'].includes(t.op) &&
    t.args.every((a) => a.args.length === 0 || (a.op !== 'pow' && plain(a))) &&
    t.args.filter((a) => a.vars.length > 0).length <= 1
  );
}

const CHOICE = /^calculus\.(?:max|min|abs|if)-/;

/** One rule undone: its right side with placeholders for the derivatives of the parts. Null for a theorem that is no rule. */
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

/** The lines from d/dz f to its derivative without any d/dz left, tidied; the last term comes with them. */
export function ruleLines(book: Workbook, theorem: Theorem, detail: Detail): { lines: Line[]; result: Term } {
  const lines: Line[] = [];
  let term = book.standing(theorem);
  for (let guard = 0; guard < 200; guard++) {
    const places = postorder(term).filter((t) => book.theoremOf(t));
    if (places.length === 0) break;
    const because: string[] = [];
    const images = new Map<Term, Term>();
    for (const place of places) {
      const done = book.theoremOf(place)!;
      const found = opened(book, done);
      if (!found) throw new Error('a derivative without a rule');
      images.set(place, detail !== 'full' && plain(done.conclusion.terms[0]) && done !== theorem ? done.conclusion.terms[1] : found.term);
      if (images.get(place) === found.term && !because.includes(found.rule)) because.push(found.rule);
      if (detail === 'full' && because.length > 0) break;
    }
    const raw = replace(term, images);
    let next = raw;
    if (because.length === 0) for (const place of places) because.push(...(opened(book, book.theoremOf(place)!)?.rule.split(' ') ?? []));
    // "Here the maximum is its second entry" is a line of its own.
    if (detail !== 'full' && !because.some((rule) => CHOICE.test(rule))) {
      // What can be done in the head is done in the same line.
      const easy = postorder(next).filter((t) => book.theoremOf(t) && plain(book.theoremOf(t)!.conclusion.terms[0]));
      next = replace(next, new Map(easy.map((t): [Term, Term] => [t, book.theoremOf(t)!.conclusion.terms[1]])));
    }
    next = tidy(next);
    book.same(term, next);
    lines.push({ right: book.shown(next), because: [...new Set(because)] });
    term = next;
  }
  return { lines: detail === 'brief' ? brief(lines) : lines, result: term };
}

/** Only the outcome, with every rule that was used. */
function brief(lines: readonly Line[]): Line[] {
  const because = [...new Set(lines.flatMap((l) => l.because))];
  return lines.length === 0 ? [] : [{ right: lines[lines.length - 1].right, because }];
}
