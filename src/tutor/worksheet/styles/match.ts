/** Functions on one side, derivatives on the other; one derivative is left over. */

import type { Surface } from '../../../syntax/surface.ts';
import type { Term } from '../../../term/term.ts';
import { neat } from '../../misconception-neat.ts';
import { valueAt } from '../../value.ts';
import { hintsOf } from '../ask.ts';
import { plainText } from '../formula.ts';
import { sentence } from '../locale.ts';
import { isRefuted } from '../proof.ts';
import type { ChoiceAsk, Option } from '../sheet.ts';
import type { Subject } from '../subject.ts';
import { wrongAnswers } from '../wrong.ts';
import { shownWith } from './shown.ts';
import { head, type MakeProblem, type Ready } from './style.ts';

/** Functions in one problem. */
const FUNCTIONS = 3;
/** Derivatives longer than this do not fit into a column. */
const LONGEST = 90;

/** The derivative in the variable alone: g(z) and a would say to which function it belongs. */
export const neutral = (s: Subject): Surface =>
  s.drawn.closed !== undefined && s.form?.kind !== 'in-terms-of' && !/\bg\b/.test(s.drawn.closed)
    ? s.answer.surface
    : shownWith(neat(valueAt(s.derivative, new Map())));

export const match: MakeProblem = (first, setting, others) => {
  const { number, language, random } = setting;
  const chosen: Ready[] = [first];
  for (let i = 0; chosen.length < FUNCTIONS && i < 3 * FUNCTIONS; i++) {
    const more = others();
    if (!more) return null;
    if (more.subject.order === first.subject.order && apart(more.subject, chosen)) chosen.push(more);
  }
  if (chosen.length < FUNCTIONS || chosen.some((r) => plainText(neutral(r.subject)).length > LONGEST)) return null;
  const over = leftOver(chosen);
  if (!over) return null;
  const cards = random.shuffle<{ of: number; surface: Surface }>([
    ...chosen.map((r, i) => ({ of: i, surface: neutral(r.subject) })),
    { of: -1, surface: over.surface },
  ]);
  const right: Option[] = cards.map((c, i) => ({ label: 'ABCDEFGH'[i], rich: [{ math: c.surface }] }));
  const left: Option[] = chosen.map((r, i) => ({ label: String(i + 1), rich: [{ math: r.subject.typed }] }));
  const asks = chosen.map(
    (r, i): ChoiceAsk => ({
      kind: 'choice',
      id: `${number}${'abcdefgh'[i]}`,
      prompt: sentence(language, 'prompt-match', { n: String(i + 1) }),
      points: 1,
      options: right.map(({ label }) => ({ label })),
      right: 'ABCDEFGH'[cards.findIndex((c) => c.of === i)],
      proofs: [r.subject.proof],
    }),
  );
  return {
    ...head(first, setting, 'match'),
    statement: sentence(language, first.subject.order === 1 ? 'match' : 'match-order', { n: String(first.subject.order) }),
    given: [],
    body: { kind: 'match', left, right },
    asks,
    hints: hintsOf(first.subject, 'match', language).slice(0, 1),
    points: FUNCTIONS,
    space: 2,
    solution: {
      brief: chosen.flatMap((r) => r.solution.brief),
      standard: chosen.flatMap((r) => r.solution.standard),
      full: chosen.flatMap((r) => r.solution.full),
    },
  };

  /** A wrong derivative of one of them that is not the right one of another. */
  function leftOver(all: readonly Ready[]): { surface: Surface } | null {
    for (const r of random.shuffle(all)) {
      for (const w of wrongAnswers(r.subject, language, 4)) {
        if (
          w.full.vars.includes(r.subject.wrt) &&
          all.every((other) => isNot(other.subject, w.full)) &&
          plainText(w.shown).length <= LONGEST
        )
          return { surface: shownWith(w.full) };
      }
    }
    return null;
  }
};

const isNot = (s: Subject, t: Term): boolean =>
  isRefuted({ kind: 'derivative', f: s.f, claim: t, wrt: s.wrt, order: s.order, assume: s.assume });

/** Is the derivative of each refuted for the other? */
const apart = (s: Subject, chosen: readonly Ready[]): boolean =>
  chosen.every((r) => isNot(s, r.subject.derivative) && isNot(r.subject, s.derivative));
