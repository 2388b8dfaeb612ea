/** A derivation with one wrong line: a misconception at one place, and every later line equal to the wrong one. */

import { isPiecewise } from '../../../explain/pieces.ts';
import { reasons } from '../../../explain/say.ts';
import { slopeOf, written } from '../../../explain/surfaces.ts';
import type { Surface } from '../../../syntax/surface.ts';
import * as T from '../../../term/term.ts';
import { neat } from '../../misconception-neat.ts';
import { mistakes } from '../../mistakes.ts';
import { valueAt } from '../../value.ts';
import { assumed, derivativeAsk, hintsOf, joined } from '../ask.ts';
import { plainSpans, plainText } from '../formula.ts';
import { localeOf, sentence } from '../locale.ts';
import { type OpenLine, openLines } from '../open.ts';
import { refute, type Shown } from '../proof.ts';
import { derivativeOf } from '../reading.ts';
import type { ChoiceAsk, Proof, Rich, SheetLine } from '../sheet.ts';
import { factorsOf } from '../solution.ts';
import { wrongAnswers } from '../wrong.ts';
import { partial, times } from './network-lines.ts';
import { piecesOf } from './piece-lines.ts';
import { readable, shownWith } from './shown.ts';
import { head, type MakeProblem, type Ready, type Setting, worth } from './style.ts';

interface Marred {
  readonly given: readonly Surface[];
  readonly lines: readonly SheetLine[];
  /** Index of the wrong line. */
  readonly wrong: number;
  readonly proof: Proof;
}

/** Mistakes to choose from. */
const LIMIT = 10;
/** The most plausible ones of them are used. */
const PLAUSIBLE = 6;
/** A derivation with a mistake in it has at least this many lines. */
const SHORTEST = 3;

export const findTheMistake: MakeProblem = (ready, setting) => {
  const { subject } = ready;
  const { number, language, level } = setting;
  const marred =
    subject.kind === 'network'
      ? inNetwork(ready, setting)
      : isPiecewise(subject.f, subject.wrt)
        ? inPieces(ready, setting)
        : smooth(ready, setting);
  if (!marred || !readable(marred.lines)) return null;
  const lines = marred.lines.map((l, i): SheetLine => ({ ...l, number: i + 1 }));
  const which: ChoiceAsk = {
    kind: 'choice',
    id: `${number}a`,
    prompt: sentence(language, 'prompt-wrong-line'),
    points: 2,
    options: lines.map((l) => ({ label: String(l.number) })),
    right: String(marred.wrong + 1),
    proofs: [marred.proof],
  };
  const points = worth(level);
  return {
    ...head(ready, setting, 'find-the-mistake'),
    statement: joined(language, sentence(language, 'find-the-mistake'), ...assumed(subject, language)),
    given: marred.given,
    body: { kind: 'lines', lines },
    asks: [which, derivativeAsk(subject, `${number}b`, points, language, [])],
    hints: hintsOf(subject, 'find-the-mistake', language),
    points: points + 2,
    space: 5,
  };
};

const refutedEquality =
  (left: Surface, right: Surface, setting: Setting) =>
  (w: Shown): Rich =>
    sentence(setting.language, 'says-refuted-equal', { left: plainSpans(left), right: plainSpans(right), at: w.at, l: w.left, r: w.right });

function smooth({ subject }: Ready, setting: Setting): Marred | null {
  const { wrt, order, assume } = subject;
  const { random, language } = setting;
  const found = order === 1 ? subject.f : derivativeOf(subject.f, wrt, order - 1, assume);
  if (!found) return null;
  const f = order === 1 ? found : neat(valueAt(found, new Map()));
  const shownF = shownWith(f);
  for (const m of random.shuffle(mistakes(f, wrt, { assume, limit: LIMIT }).slice(0, PLAUSIBLE))) {
    const [place] = m.places;
    if (place.kind !== 'slope' || m.by.length !== 1) continue;
    const open = openLines(f, wrt, assume, { part: place.part, wrong: place.wrong });
    const at = open?.findIndex((l) => l.wrong) ?? -1;
    if (!open || at < 0 || open.length + 1 < SHORTEST) continue;
    const shown = (l: OpenLine): Surface => plainSpans(l.shown());
    const start: SheetLine = { left: subject.asked, right: slopeOf(shownF, wrt) };
    const lines = [start, ...open.map((l): SheetLine => ({ right: shown(l), reason: reasons(l.because, localeOf(language)) }))];
    const before = at === 0 ? start.right : shown(open[at - 1]);
    const value = at === 0 ? derivativeOf(f, wrt, 1, assume) : open[at - 1].value;
    if (!value) continue;
    const says = refutedEquality(before, shown(open[at]), setting);
    const proof = refute({ kind: 'equal', left: value, right: open[at].value, wrt, assume }, says, language);
    if (!proof) continue;
    const given = order === 1 ? subject.given : [...subject.given, earlier(subject.asked, order, shownF)];
    return { given, lines, wrong: at + 1, proof };
  }
  return null;
}

/** g′(z) = … is given where g″(z) is asked for. */
function earlier(asked: Surface, order: number, shown: Surface): Surface {
  const left = asked.kind === 'prime' ? { ...asked, order: order - 1 } : asked;
  return { kind: 'relation', operands: [left, shown], signs: [{ sign: '=', span: { from: 0, to: 0 } }], span: { from: 0, to: 0 } };
}

/** Each piece differentiated by itself, one of them wrongly. */
function inPieces({ subject }: Ready, setting: Setting): Marred | null {
  const { random, language } = setting;
  const { f, wrt, order, assume } = subject;
  if (order !== 1) return null;
  const pieces = piecesOf(f, wrt, assume);
  if (!pieces) return null;
  const slopes = pieces.map((p) => neat(valueAt(p.slope, new Map())));
  for (const wrongPiece of random.shuffle(pieces.map((_, i) => i))) {
    const { piece, region, condition } = pieces[wrongPiece];
    if (T.freeOf(piece, wrt)) continue;
    const all = mistakes(piece, wrt, { assume: [...assume, ...region], limit: LIMIT });
    const [m] = random.shuffle(all.filter((x) => x.places[0].kind === 'slope').slice(0, PLAUSIBLE));
    if (!m) continue;
    const shown = shownWith(m.result);
    const says = (w: Shown): Rich =>
      joined(
        language,
        sentence(language, 'says-refuted-derivative', { claim: shown, at: w.at, left: w.left, right: w.right }),
        sentence(language, 'here-assumed', { condition }),
      );
    const proof = refute({ kind: 'derivative', f, claim: m.result, wrt, order: 1, assume: [...assume, ...region] }, says, language);
    if (!proof) continue;
    const lines = pieces.flatMap((p, i): SheetLine[] => [
      { left: subject.asked, right: slopeOf(shownWith(p.piece), wrt), reason: plainText(p.condition) },
      { right: i === wrongPiece ? shown : shownWith(slopes[i]) },
    ]);
    return { given: subject.given, lines, wrong: 2 * wrongPiece + 1, proof };
  }
  return null;
}

/** The factors of the way back worked out one after the other, one of them wrongly. */
function inNetwork({ subject }: Ready, setting: Setting): Marred | null {
  const { random, language } = setting;
  const { f, wrt, assume } = subject;
  const factors = factorsOf(subject);
  if (factors.length < 2) return null;
  for (const w of random.shuffle(wrongAnswers(subject, language, LIMIT))) {
    if (!w.factor) continue;
    const { index, value } = w.factor;
    const partials = factors.map((x) => partial(x.of, x.wrt));
    const worked = factors.map((x, i) => (i === index ? value : x.value));
    const line = (done: number): Surface =>
      factors.flatMap((_, i): Surface[] => (i >= done ? [partials[i]] : worked[i] ? [plainSpans(written(worked[i]))] : [])).reduce(times);
    // What has come back from above is known from the start.
    const known = subject.drawn.upstream === undefined ? 0 : 1;
    if (index < known) continue;
    const steps = factors.map((_, i) => i + 1).filter((n) => n > known);
    const lines: SheetLine[] = [
      { left: subject.asked, right: partials.reduce(times) },
      ...steps.map((n): SheetLine => ({ right: line(n) })),
    ];
    const wrong = 1 + steps.indexOf(index + 1);
    const says = refutedEquality(lines[wrong - 1].right, lines[wrong].right, setting);
    const proof = refute(
      { kind: 'derivative', f, claim: w.full, wrt, order: 1, assume },
      (x) => says({ ...x, left: x.right, right: x.left }),
      language,
    );
    if (!proof) continue;
    const end = plainSpans(written(w.raw));
    if (plainText(end) !== plainText(lines[lines.length - 1].right)) lines.push({ right: end });
    return { given: subject.given, lines, wrong, proof };
  }
  return null;
}
