/**
 * What g′ has on file about one activation function (one file each in activations/). Data only, and nothing in it is trusted:
 * a test derives every formula, proves every claim and looks for every kink.
 */

/** A letter of the formula besides z. */
export interface Parameter {
  /** The value meant when only the name of the activation is given: exact decimal text. */
  readonly default: string;
  /** What is assumed of the letter when it is left open, as typed after `--assume`. */
  readonly assume?: readonly string[];
  /** Found by training, not chosen. */
  readonly learned?: boolean;
  /** Defaults of other frameworks, where they differ. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** A point where no derivative exists, and what programs return there all the same. */
export interface Kink {
  /** An expression in the parameters. */
  readonly at: string;
  readonly kind: 'corner' | 'jump' | 'vertical tangent';
  /** Framework → the value its automatic differentiation returns, an expression in the parameters. */
  readonly conventions?: Readonly<Record<string, string>>;
}

export interface Activation {
  /** The entry's and the file's name: lower case, hyphens. */
  readonly name: string;
  /** As a sentence would write it. */
  readonly title: string;
  /** Other names. Those that are one word may be called in a formula: `sigma(z)`. */
  readonly aliases: readonly string[];
  /** The function's sign in LaTeX, to be followed by its argument. */
  readonly latex: string;
  /** In z and the parameters, as typed in a terminal. */
  readonly formula: string;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** Closed forms of the derivative that people quote; g is the function itself. The first is the one usually taught. */
  readonly claims: readonly string[];
  readonly kinks?: readonly Kink[];
  /** Framework → its name there. */
  readonly frameworks?: Readonly<Record<string, string>>;
  /** One remark worth knowing. */
  readonly note?: string;
}
