/** What the page asks the engine: how a text is understood, and whether it is right. */
import type { KatexParse } from '../syntax/katex-node.ts';
import type { Surface } from '../syntax/surface.ts';
import { inSession } from '../term/term.ts';
import { type Grade, gradeAnswer, targetOf } from '../tutor/worksheet/grade.ts';
import { isRead, readAnswer } from '../tutor/worksheet/reading.ts';
import type { ChoiceAsk, FormulaAsk, Language, Problem, Sheet } from '../tutor/worksheet/sheet.ts';

/** The sheet as it stands in the page: without proofs and solutions. */
export type WebFormula = Omit<FormulaAsk, 'proof'>;
export type WebAsk = WebFormula | Omit<ChoiceAsk, 'proofs'>;
export interface WebProblem extends Omit<Problem, 'asks' | 'solution'> {
  readonly asks: readonly WebAsk[];
}
export interface WebSheet extends Omit<Sheet, 'problems'> {
  readonly problems: readonly WebProblem[];
}

/** The text as the engine reads it, for a preview; derivatives that stand in it are shown too. */
export function understood(text: string, ask: WebFormula, katex: KatexParse): Surface | undefined {
  return inSession(() => {
    // Nothing here looks at the proof, which stays with the key.
    const { scope } = targetOf(ask as FormulaAsk, katex);
    const order = ask.target.kind === 'derivative' ? ask.target.order : 1;
    const read = readAnswer(text, scope, order, true);
    return isRead(read) ? read.surface : undefined;
  });
}

export const judge = (ask: WebAsk, text: string, language: Language, katex: KatexParse): Grade =>
  gradeAnswer(ask as FormulaAsk | ChoiceAsk, text, language, katex);
