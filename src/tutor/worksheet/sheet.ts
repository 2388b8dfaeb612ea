/**
 * A worksheet as neutral data: what is asked, what is right, why, and what may be said about wrong answers. Every format is emitted from it,
 * the interactive page carries it, and it is plain JSON: formulas are Surface trees for printing and exact texts for reading back.
 *
 * Prose is in the sheet's language already. Solutions are blocks of a neutral Doc, to be written with the locale of that language.
 */
import type { QuestionFile } from '../../derive/proof-file.ts';
import type { Block } from '../../explain/doc.ts';
import type { Piece } from '../../explain/say.ts';
import type { ProofFile } from '../../kernel/proof.ts';
import type { Surface } from '../../syntax/surface.ts';

export const TOPICS = ['activations', 'chain-rule', 'product-quotient', 'piecewise', 'backprop', 'higher-derivatives'] as const;
export type Topic = (typeof TOPICS)[number];
export const STYLES = ['blank', 'fill-in', 'true-false', 'find-the-mistake', 'match', 'graph'] as const;
export type Style = (typeof STYLES)[number];
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Level = 1 | 2 | 3 | 4 | 5;

/** Running text: words and formulas in turn. Words are plain text and have to be escaped by whoever writes them. */
export type Rich = readonly Piece[];

/** A formula for the eye, and the text that reads back as the same term. */
export interface Formula {
  readonly surface: Surface;
  readonly text: string;
}

/** A letter of the answer that stands for something: `a` for g(z). */
export interface Named {
  readonly name: string;
  readonly is: string;
}

/**
 * What a typed answer is compared with, by the engine. Texts are exact ASCII.
 * `derivative`: the `order`-th derivative of `of`. `equal`: an expression that equals `to`.
 */
export type Target =
  | {
      readonly kind: 'derivative';
      readonly of: string;
      readonly order: number;
      readonly wrt: string;
      readonly names: readonly Named[];
      readonly assume: readonly string[];
    }
  | {
      readonly kind: 'equal';
      readonly to: string;
      readonly wrt: string;
      readonly names: readonly Named[];
      readonly assume: readonly string[];
    };

/** A form that the answer must have besides being right. */
export type RequiredForm =
  /** Only these letters may occur: "in terms of a". */
  | { readonly kind: 'in-terms-of'; readonly letters: readonly string[] }
  /** Everything is differentiated: no d/dz, no g′. */
  | { readonly kind: 'no-derivative-left' }
  /** One fraction bar, and it is the outermost operation. */
  | { readonly kind: 'single-fraction' };

/** What is said when the answer is this one. */
export interface Feedback {
  /** Id of the misconception. */
  readonly misconception: string;
  readonly wrong: Formula;
  /** A question that helps, never the answer. */
  readonly say: Rich;
}

/** What a choice is made from: words, a formula, or a plot; with neither, what the label names in the body of the problem. */
export interface Option {
  /** What is written into the answer: A, B, …; 1, 2, … */
  readonly label: string;
  readonly rich?: Rich;
  readonly plot?: Plot;
}

interface AskBase {
  /** Unique on the sheet: `3`, `3b`. */
  readonly id: string;
  /** What the answer is the answer to: `g′(z) =`, `①`, "the wrong line". */
  readonly prompt: Rich;
  readonly points: number;
}
export interface FormulaAsk extends AskBase {
  readonly kind: 'formula';
  readonly target: Target;
  readonly form?: RequiredForm;
  /** Points for a right answer in the wrong form. */
  readonly partial?: number;
  readonly answer: Formula;
  /** Other forms that are accepted, proved equal too. */
  readonly alternatives: readonly Formula[];
  /** Answers that show a misconception. */
  readonly feedback: readonly Feedback[];
  readonly proof: Proof;
}
export interface ChoiceAsk extends AskBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** Label of the right option. */
  readonly right: string;
  /** Proofs that the right option is right, and that each other one is wrong. */
  readonly proofs: readonly Proof[];
}
export type Ask = FormulaAsk | ChoiceAsk;
/** What checking an answer needs of an ask. */
export type Gradable = Omit<FormulaAsk, 'proof'> | Omit<ChoiceAsk, 'proofs'>;

/** A proof by the engine, to be re-checked by anybody. */
export interface Proof {
  /** What was decided, in the words of the sheet. */
  readonly says: Rich;
  readonly verdict: 'proved' | 'refuted';
  readonly caveats: readonly Rich[];
  readonly question: QuestionFile;
  readonly file: ProofFile;
}

/** The graph of one or more functions. The texts are exact ASCII in `wrt`. */
export interface Plot {
  readonly wrt: string;
  readonly from: number;
  readonly to: number;
  readonly curves: readonly { readonly text: string; readonly label: Surface }[];
  /** For a screen reader: what is drawn. Does not give the answer away. */
  readonly title: string;
  readonly description: string;
}

/** One line of a derivation that is printed on the sheet. In a surface, the names ①②… are the blanks of the asks so prompted. */
export interface SheetLine {
  /** Number printed beside it, where lines are numbered. */
  readonly number?: number;
  readonly left?: Surface;
  readonly right: Surface;
  /** Reason printed beside it, in words. */
  readonly reason?: string;
}

/** What stands under the statement. */
export type Body =
  /** Nothing but space to write. */
  | { readonly kind: 'space' }
  /** A derivation with blanks, or with a mistake in it. */
  | { readonly kind: 'lines'; readonly lines: readonly SheetLine[] }
  /** A claim to judge. */
  | { readonly kind: 'claim'; readonly claim: Surface }
  /** Functions on the left, derivatives on the right. */
  | { readonly kind: 'match'; readonly left: readonly Option[]; readonly right: readonly Option[] }
  /** The plot of g; the choices are plots. */
  | { readonly kind: 'plot'; readonly plot: Plot };

export interface Problem {
  /** 1, 2, … */
  readonly number: number;
  /** Family that it was drawn from; `own` for a teacher's. */
  readonly family: string;
  readonly topic: Topic | 'own';
  readonly level: Level;
  readonly style: Style;
  /** What is to be done. */
  readonly statement: Rich;
  /** The functions and definitions that it is about, each displayed on a line of its own. */
  readonly given: readonly Surface[];
  readonly body: Body;
  readonly asks: readonly Ask[];
  /** Told one by one, the vaguest first. */
  readonly hints: readonly Rich[];
  readonly points: number;
  /** Lines of space to write. */
  readonly space: number;
  /** The worked solution at three levels of detail. */
  readonly solution: { readonly brief: readonly Block[]; readonly standard: readonly Block[]; readonly full: readonly Block[] };
  /** How difficulty was measured, on the derivation. */
  readonly measure: Measure;
}

export interface Measure {
  /** Rules of differentiation used. */
  readonly rules: number;
  /** How deep they are nested. */
  readonly depth: number;
  /** Distinct pieces of function and derivative. */
  readonly size: number;
}

export interface Sheet {
  readonly format: 'gprime-sheet';
  readonly version: 1;
  /** Derived from the content: equal sheets have equal ids. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly topic: Topic | 'mixed' | 'own';
  readonly style: Style | 'mixed';
  readonly level: Level | 'mixed';
  readonly seed: number;
  /** Version of g′ that made it: the same seed and version give the same sheet. */
  readonly generator: string;
  readonly points: number;
  readonly problems: readonly Problem[];
}
