/** The derivative of a function in pieces, with a blank for the slope of each piece. */

import { between, isPiecewise, meetingPoints, onThisPiece } from '../../../explain/pieces.ts';
import { name } from '../../../explain/surfaces.ts';
import { Workbook } from '../../../explain/workbook.ts';
import { NOWHERE, type Surface } from '../../../syntax/surface.ts';
import type { Prop } from '../../../term/prop.ts';
import * as P from '../../../term/prop.ts';
import { num, type Term, variable } from '../../../term/term.ts';
import { neat } from '../../misconception-neat.ts';
import { exactText } from '../../tell.ts';
import { valueAt } from '../../value.ts';
import { joined } from '../ask.ts';
import { assumptionTexts, formula, plainSpans } from '../formula.ts';
import { sentence } from '../locale.ts';
import { prove } from '../proof.ts';
import { derivativeOf } from '../reading.ts';
import type { FormulaAsk } from '../sheet.ts';
import type { Filled } from './fill-in.ts';
import type { Ready, Setting } from './style.ts';

const BLANKS = '①②③④⑤⑥';

export interface PieceOf {
  readonly region: readonly Prop[];
  readonly condition: Surface;
  /** The function there, without case distinctions. */
  readonly piece: Term;
  readonly slope: Term;
}

/** The pieces from left to right; null where they cannot be had one by one. */
export function piecesOf(f: Term, wrt: string, assume: readonly Prop[]): PieceOf[] | null {
  const points = meetingPoints(f, wrt);
  if (points.length === 0 || points.length > 3) return null;
  const z = variable(wrt);
  const out: PieceOf[] = [];
  for (let i = 0; i <= points.length; i++) {
    const region: Prop[] = [...(i > 0 ? [P.lt(num(points[i - 1]), z)] : []), ...(i < points.length ? [P.lt(z, num(points[i]))] : [])];
    const piece = neat(onThisPiece(new Workbook([...assume, ...region], wrt), f));
    const slope = derivativeOf(piece, wrt, 1, [...assume, ...region]);
    if (!slope || isPiecewise(piece, wrt)) return null;
    out.push({ region, condition: plainSpans(between(points[i - 1], points[i], wrt)), piece, slope });
  }
  return out;
}

/** Null for higher derivatives, and where the pieces cannot be had one by one. */
export function pieceLines({ subject }: Ready, { number, language }: Setting): Filled | null {
  const { f, wrt, order, assume } = subject;
  const pieces = order === 1 ? piecesOf(f, wrt, assume) : null;
  if (!pieces) return null;
  const asks: FormulaAsk[] = [];
  const branches: { value: Surface; condition: Surface }[] = [];
  for (const { region, condition, slope } of pieces) {
    const term = neat(valueAt(slope, new Map()));
    const answer = formula(term);
    const says = sentence(language, 'says-derivative', { d: subject.asked, answer: answer.surface });
    const where = sentence(language, 'here-assumed', { condition });
    const all = [...assume, ...region];
    const proof = prove({ kind: 'derivative', f, claim: term, wrt, order: 1, assume: all }, joined(language, says, where), language);
    if (!proof) return null;
    const blank = BLANKS[asks.length];
    branches.push({ value: name(blank), condition });
    asks.push({
      kind: 'formula',
      id: `${number}${'abcdef'[asks.length]}`,
      prompt: sentence(language, 'prompt-blank', { blank: name(blank) }),
      points: 1,
      target: { kind: 'derivative', of: exactText(f), order: 1, wrt, names: [], assume: assumptionTexts(all) },
      answer,
      alternatives: [],
      feedback: [],
      proof,
    });
  }
  return { given: subject.given, lines: [{ left: subject.asked, right: { kind: 'cases', branches, span: NOWHERE } }], asks };
}
