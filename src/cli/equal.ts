/** `gprime equal`: are two functions equal wherever both are defined? */
import { answerEquality } from '../tutor/answer.ts';
import { katexFor } from '../tutor/latex.ts';
import { type AnswerOptions, present } from './verify.ts';

export async function equal(left: string, right: string, options: AnswerOptions): Promise<number> {
  const { assume = [], variable, syntax, fuel } = options;
  const katex = await katexFor([left, right, ...assume], syntax);
  return present(answerEquality({ left, right, variable, assume, syntax }, { fuel, katex }), options);
}
