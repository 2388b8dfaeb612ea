/** A derivation in a network with blanks: one for each factor of the way back, and one for the answer. */
import { name, written } from '../../../explain/surfaces.ts';
import { NOWHERE, type Surface } from '../../../syntax/surface.ts';
import { substitute } from '../../../term/traverse.ts';
import { exactText } from '../../tell.ts';
import { derivativeAsk } from '../ask.ts';
import { assumptionTexts, formula, plainSpans } from '../formula.ts';
import { sentence } from '../locale.ts';
import { prove } from '../proof.ts';
import type { FormulaAsk, SheetLine } from '../sheet.ts';
import { factorsOf } from '../solution.ts';
import { UPSTREAM } from '../subject.ts';
import type { Filled } from './fill-in.ts';
import type { Ready, Setting } from './style.ts';

const BLANKS = '①②③④⑤⑥⑦⑧';

export const partial = (of: string, wrt: string): Surface => ({
  kind: 'derivative',
  symbol: '∂',
  wrt,
  order: 1,
  operand: name(of),
  span: NOWHERE,
});
export const times = (left: Surface, right: Surface): Surface => ({ kind: 'binary', op: '*', left, right, span: NOWHERE });

export function networkFactors({ subject }: Ready, { number, language }: Setting): Filled | null {
  const { names, assume, definitions } = subject;
  const factors = factorsOf(subject);
  if (factors.length < 2) return null;
  const asks: FormulaAsk[] = [];
  const pieces: Surface[] = [];
  for (const factor of factors) {
    // What has come back from above is given.
    if (factor.of === 'J' && subject.drawn.upstream !== undefined) {
      pieces.push(name(UPSTREAM));
      continue;
    }
    const raw = factor.of === 'J' ? subject.rawF : definitions.get(factor.of)!;
    const blank = BLANKS[asks.length];
    const d = partial(factor.of, factor.wrt);
    const value = plainSpans(written(factor.value));
    // The factor is the derivative of its definition, in which the letters of earlier ones are free.
    const own = new Map([[factor.of, raw]]);
    const claim = substitute(factor.value, own);
    const says = sentence(language, 'says-derivative', { d, answer: value });
    const proof = prove({ kind: 'derivative', f: raw, claim, wrt: factor.wrt, order: 1, assume }, says, language);
    if (!proof) return null;
    pieces.push(name(blank));
    asks.push({
      kind: 'formula',
      id: `${number}${'abcdefgh'[asks.length]}`,
      prompt: sentence(language, 'prompt-blank', { blank: name(blank) }),
      points: 1,
      target: {
        kind: 'equal',
        to: exactText(substitute(factor.value, names)),
        wrt: subject.wrt,
        names: [...names].map(([n, t]) => ({ name: n, is: exactText(t) })),
        assume: assumptionTexts(assume),
      },
      answer: formula(factor.value),
      alternatives: [],
      feedback: [],
      proof,
    });
  }
  const blank = BLANKS[asks.length];
  const lines: SheetLine[] = [
    { left: subject.asked, right: factors.map((x) => partial(x.of, x.wrt)).reduce(times) },
    { right: pieces.reduce(times) },
    { right: name(blank) },
  ];
  const end = derivativeAsk(subject, `${number}${'abcdefgh'[asks.length]}`, 2, language, []);
  asks.push({ ...end, prompt: sentence(language, 'prompt-blank', { blank: name(blank) }) });
  return { given: subject.given, lines, asks };
}
