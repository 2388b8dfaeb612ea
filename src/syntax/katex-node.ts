/**
 * The part of KaTeX's parse tree that is relied on, as types. KaTeX publishes no types for it; its version is pinned, and a
 * snapshot test shows every construct used here.
 */

/** Where a node stands. `lexer.input` tells the source from the text of a macro. */
export interface KatexLocation {
  readonly start: number;
  readonly end: number;
  readonly lexer: { readonly input: string };
}

/** Any node. Which fields are there depends on `type`; a field that is absent is undefined or null. */
export interface KatexNode {
  readonly type: string;
  readonly mode?: 'math' | 'text';
  readonly loc?: KatexLocation | null;
  readonly text?: string;
  readonly family?: string;
  readonly name?: string;
  readonly label?: string;
  readonly font?: string;
  readonly delim?: string;
  readonly left?: string;
  readonly right?: string;
  readonly mclass?: string;
  readonly hasBarLine?: boolean;
  readonly newLine?: boolean;
  readonly dimension?: { readonly number: number; readonly unit: string };
  readonly base?: KatexNode | null;
  readonly sup?: KatexNode | null;
  readonly sub?: KatexNode | null;
  readonly numer?: KatexNode;
  readonly denom?: KatexNode;
  readonly index?: KatexNode | null;
  /** One node, a list, or the rows of an array. */
  readonly body?: KatexNode | readonly KatexNode[] | readonly (readonly KatexNode[])[];
  readonly html?: readonly KatexNode[];
  readonly mathml?: readonly KatexNode[];
}

/** KaTeX's `__parse`. Throws KaTeX's ParseError. */
export type KatexParse = (text: string, settings: object) => readonly KatexNode[];
