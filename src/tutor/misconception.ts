/**
 * What a misconception is: a wrong rule as data, for recognising and for planting mistakes. Data only; misconceptions/ holds one file each.
 *
 * This is deliberately not a `Row` of the rule table: it has no `is`, so that the kernel's table cannot take it, and nothing that is
 * trusted imports it. Whatever is made from it is checked by the engine before anybody sees it.
 *
 * Wrong rules are written in the notation of the rule table (theory/row.ts), with these additions:
 *   h(u), dh(u)          any function of one argument, and its true derivative at u
 *   sigmoid(u) …         any activation of the catalogue without parameters, however it is spelled in the expression
 *   `left ~> right`      a wrong rewriting; sums and products match in either order
 */
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';

export type Family =
  | 'chain'
  | 'product'
  | 'quotient'
  | 'power'
  | 'constant'
  | 'function'
  | 'activation'
  | 'piecewise'
  | 'task'
  | 'algebra'
  | 'slip';

/** What was asked: the derivative of f, or an expression equal to f (then `order` is 0). */
export interface Asked {
  readonly f: Term;
  readonly wrt: string;
  readonly order: number;
  readonly assume: readonly Prop[];
  /** The answer that is to be explained; absent when mistakes are planted. */
  readonly claim?: Term;
}

/** A wrong result, and the piece of f that it comes from. */
export interface Guess {
  readonly result: Term;
  readonly part: Term;
  /** The result explains a claim that comes close to what is right without being equal to it. */
  readonly nearly?: boolean;
  /** A name to be told, such as that of the function whose derivative it is. */
  readonly label?: string;
}

/** A wrong rule that holds for some of the letters only. */
export interface WrongRule {
  readonly rule: string;
  /**
   * Conditions, separated by commas: `u varies`, `u composite` (varies and is not the variable itself), `u linear` (and no sign
   * in front), `u curved` (neither), `c letter` (mentions one), `c number`, `c unequal-one`, `n negative`, `n positive`, `q fraction`, and where the piece stands: `inside` (of a function, power or denominator), `outside`.
   */
  readonly when: string;
}

export type Example =
  | { readonly f: string; readonly claim: string; readonly order?: number; readonly assume?: readonly string[] }
  | { readonly left: string; readonly right: string };

export interface Misconception {
  /** The entry's and the file's name: lower case, hyphens. */
  readonly id: string;
  readonly family: Family;
  /** How often it was met among about 600 labelled wrong answers; 1 for what the literature names without counting. */
  readonly n: number;
  /** Wrong rules of differentiation, `(u * v)' = u' * v'`. */
  readonly slopes?: readonly (string | WrongRule)[];
  /** Wrong rewritings, `ln(u + v) ~> ln(u) + ln(v)`. */
  readonly rewritings?: readonly (string | WrongRule)[];
  /** What no row can say: wrong results found by looking at the whole question. */
  readonly guesses?: (asked: Asked) => Iterable<Guess>;
  /** Two outcomes of the engine that are mistakes by themselves: a value outside the slopes at a kink, a value asserted there. */
  readonly kink?: 'outside' | 'asserted';
  /** Its rewritings are not made backwards: nobody puts in what others leave out. */
  readonly oneWay?: boolean;
  /** Fits only what nothing else explains. */
  readonly lastResort?: boolean;
  /** The rule of the table that should have been used. */
  readonly right?: string;
  readonly example: Example;
}

/** Where it was made: a piece of f, and what was written for it. */
export interface Place {
  readonly part: Term;
  /** What the misconception makes of the part: its wrong derivative, or its wrong rewriting. */
  readonly wrong: Term;
  /** What is right there. */
  readonly right: Term;
  /** What the letters of the wrong rule stand for. */
  readonly letters: ReadonlyMap<string, Term>;
  readonly label?: string;
  /** Is `wrong` a derivative of the part, another form of it, an answer to the whole question, or a value at a kink? */
  readonly kind: 'slope' | 'rewriting' | 'whole' | 'kink';
}

/** One misconception, or two at once, with its place. */
export interface Made {
  readonly by: readonly Misconception[];
  /** One for each of `by`. */
  readonly places: readonly Place[];
  readonly wrt: string;
}

/** A wrong answer, made by applying misconceptions to a question. */
export interface Mistake extends Made {
  /** The wrong answer to the whole question, lightly tidied. */
  readonly result: Term;
  readonly right: Term;
}
