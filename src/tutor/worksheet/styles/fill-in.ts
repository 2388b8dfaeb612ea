/** A derivation with the steps that teach left out: each blank is what a rule brings in, the last is the derivative itself. */

import { isPiecewise } from '../../../explain/pieces.ts';
import { reasons } from '../../../explain/say.ts';
import { applied, name, primed, slopeOf } from '../../../explain/surfaces.ts';
import type { Surface } from '../../../syntax/surface.ts';
import type { Term } from '../../../term/term.ts';
import { neat } from '../../misconception-neat.ts';
import { exactText } from '../../tell.ts';
import { valueAt } from '../../value.ts';
import { assumed, derivativeAsk, hintsOf, joined } from '../ask.ts';
import { assumptionTexts, formula, plainSpans } from '../formula.ts';
import { localeOf, sentence } from '../locale.ts';
import { openLines } from '../open.ts';
import { prove } from '../proof.ts';
import { derivativeOf } from '../reading.ts';
import type { Ask, FormulaAsk, SheetLine } from '../sheet.ts';
import { networkFactors } from './network-lines.ts';
import { pieceLines } from './piece-lines.ts';
import { readable, shownWith } from './shown.ts';
import { head, type MakeProblem, type Ready, type Setting, worth } from './style.ts';

const BLANKS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫';
/** Blanks besides the last. */
const MOST = 4;

export interface Filled {
  readonly given: readonly Surface[];
  readonly lines: readonly SheetLine[];
  readonly asks: readonly FormulaAsk[];
}

export const fillIn: MakeProblem = (ready, setting) => {
  const { subject } = ready;
  const { language, level } = setting;
  const filled =
    subject.kind === 'network'
      ? networkFactors(ready, setting)
      : isPiecewise(subject.f, subject.wrt)
        ? pieceLines(ready, setting)
        : smooth(ready, setting);
  if (!filled || filled.asks.length === 0 || !readable(filled.lines)) return null;
  const asks: Ask[] = [...filled.asks];
  const points = asks.reduce((sum, a) => sum + a.points, 0);
  return {
    ...head(ready, setting, 'fill-in'),
    statement: joined(language, sentence(language, 'fill-in'), ...assumed(subject, language)),
    given: filled.given,
    body: { kind: 'lines', lines: filled.lines },
    asks,
    hints: hintsOf(subject, 'fill-in', language),
    points: Math.max(points, Math.min(worth(level), points)),
    space: 2,
  };
};

/** Lines of a smooth function; for a higher derivative, of the last step. */
function smooth(ready: Ready, { number, language, random }: Setting): Filled | null {
  const { subject } = ready;
  const { wrt, order, assume } = subject;
  const found = order === 1 ? subject.f : derivativeOf(subject.f, wrt, order - 1, assume);
  if (!found) return null;
  const before = order === 1 ? found : neat(valueAt(found, new Map()));
  const subjectLine = shownWith(before);
  const open = openLines(before, wrt, assume);
  if (!open || open.length === 0) return null;
  const asks: FormulaAsk[] = [];
  const lines: SheetLine[] = [{ left: subject.asked, right: slopeOf(subjectLine, wrt) }];
  let earlier = { value: open[0].value, shown: slopeOf(subjectLine, wrt) };
  // A blank stays one in the lines below, which would give it away.
  const as = new Map<Term, Surface>();
  for (const [i, line] of open.entries()) {
    const last = i === open.length - 1;
    const pieces = random.shuffle(line.fresh.filter((t) => !as.has(t))).slice(0, last ? 1 : 2);
    if (!last) {
      for (const piece of pieces) {
        if (asks.length >= MOST) break;
        const says = sentence(language, 'says-equal', { left: plainSpans(earlier.shown), right: plainSpans(line.shown()) });
        const proof = prove({ kind: 'equal', left: earlier.value, right: line.value, wrt, assume }, says, language);
        if (!proof) return null;
        const blank = BLANKS[asks.length];
        as.set(piece, name(blank));
        asks.push({
          kind: 'formula',
          id: `${number}${'abcdefghijkl'[asks.length]}`,
          prompt: sentence(language, 'prompt-blank', { blank: name(blank) }),
          points: 1,
          target: { kind: 'equal', to: exactText(piece), wrt, names: [], assume: assumptionTexts(assume) },
          answer: formula(piece),
          alternatives: [],
          feedback: [],
          proof,
        });
      }
    }
    const reason = reasons(line.because, localeOf(language));
    if (!last) lines.push({ right: plainSpans(line.shown(as)), reason });
    earlier = { value: line.value, shown: line.shown() };
  }
  const blank = BLANKS[asks.length];
  const end = derivativeAsk(subject, `${number}${'abcdefghijkl'[asks.length]}`, 2, language, []);
  lines.push({ right: name(blank), reason: reasons(open[open.length - 1].because, localeOf(language)) });
  asks.push({ ...end, prompt: sentence(language, 'prompt-blank', { blank: name(blank) }) });
  const given = order === 1 ? subject.given : [...subject.given, previous(order, wrt, subjectLine)];
  return { given, lines, asks };
}

/** g′(z) = …, given so that the next derivative can be found. */
function previous(order: number, wrt: string, shown: Surface): Surface {
  const left = order === 1 ? applied('g', name(wrt)) : { ...primed('g', name(wrt)), order: order - 1 };
  return {
    kind: 'relation',
    operands: [left as Surface, shown],
    signs: [{ sign: '=', span: { from: 0, to: 0 } }],
    span: { from: 0, to: 0 },
  };
}
