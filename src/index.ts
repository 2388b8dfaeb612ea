/**
 * gprime, the library: is this the derivative of that, are these two functions equal, with proofs.
 *
 *     import { verify } from 'gprime';
 *     verify('tanh(z)', '1 - tanh(z)^2').verdict            // 'proved'
 *     verify('sigmoid', 'g(1+g)').witness                   // { at: { z: '0' }, left: '3/4', right: '1/4' }
 *
 * Texts are plain text, or LaTeX once `loadLatex()` has resolved. Nothing here samples, prints, or guesses; a person's mistakes come
 * back as `problems`, only bugs throw.
 */
import { type ProofFile, serialize } from './kernel/proof.ts';
import type { KatexParse } from './syntax/katex-node.ts';
import type { Syntax } from './syntax/read.ts';
import { inSession } from './term/term.ts';
import { type Answer, answerDerivative, answerEquality, type Outcome } from './tutor/answer.ts';
import { katexFor } from './tutor/latex.ts';
import { questionText, type Report, report } from './tutor/row.ts';

export type { Activation, Kink, Parameter } from './catalog/activation.ts';
export { activations } from './catalog/catalog.ts';
export type { Question, Witness } from './derive/verdict.ts';
export type { ProofFile } from './kernel/proof.ts';
export type { Syntax } from './syntax/read.ts';
export type { Outcome } from './tutor/answer.ts';
export type { Message, Report } from './tutor/row.ts';

export interface Options {
  /** The variable; by default z, else the only letter of f. */
  readonly variable?: string;
  /** Comparisons such as 'alpha > 0' or '0 < alpha < 1', on parameters and on the variable. */
  readonly assume?: readonly string[];
  /** How the texts are written; by default a backslash means LaTeX. */
  readonly syntax?: Syntax;
  /** Operations the engine may count. The same question with the same fuel has the same answer on every machine. */
  readonly fuel?: number;
  /** Add the proof as data, for a file or for the re-checker. */
  readonly proof?: boolean;
}
export interface DerivativeOptions extends Options {
  /** Order of the derivative; default 1. */
  readonly order?: number;
}

export interface Result extends Report {
  readonly verdict: Outcome;
  /** With `proof: true`, for a claim that was proved or refuted. */
  readonly proof?: ProofFile;
}

let katex: KatexParse | undefined;

/** Load KaTeX's parser: from then on texts may be LaTeX. */
export async function loadLatex(): Promise<void> {
  katex ??= await katexFor([], 'latex');
}

/**
 * Is `claim` the derivative of `f` (a name of the catalogue, an expression, or a definition `g(z) = …`)? A claim may be written in the
 * variable, in `a` = g(z), in `g`, or as `g' = …`.
 */
export function verify(f: string, claim: string, options: DerivativeOptions = {}): Result {
  const { fuel, proof, ...reading } = options;
  return inSession(() => result(answerDerivative({ f, claim, ...reading }, { fuel, katex }), proof));
}

/** Are two functions equal wherever both have a value? */
export function equal(left: string, right: string, options: Options = {}): Result {
  const { fuel, proof, ...reading } = options;
  return inSession(() => result(answerEquality({ left, right, ...reading }, { fuel, katex }), proof));
}

function result(answer: Answer, wantsProof: boolean | undefined): Result {
  const plain = report(answer);
  if (!wantsProof || !('verdict' in answer)) return plain;
  const { verdict } = answer;
  if (verdict.verdict !== 'proved' && verdict.verdict !== 'refuted') return plain;
  return { ...plain, proof: serialize(verdict.theorems, { ...questionText(answer.question) }) };
}
