/**
 * The Surface tree: what the person typed (order, brackets, a/b, √), with the place of every piece. Never simplified.
 *
 * Trees come from the parsers, or from readback.ts, where nodes may be shared (then it is a DAG and all spans are 0..0).
 * Names are in canonical spelling: Greek letters by their English names, subscripts after "_" (see names.ts).
 * Long sums lean to the left and may be thousands deep: walk with `foldSurface`, not by recursion.
 */
import type { Span } from './problem.ts';

interface Placed {
  readonly span: Span;
}

export interface NumberNode extends Placed {
  readonly kind: 'number';
  /** Digits as typed: `2`, `0.01`, `1e-3`. */
  readonly text: string;
}
export interface NameNode extends Placed {
  readonly kind: 'name';
  readonly text: string;
}
/** `f(u, …)`, `f^2(u)`, `log_2(u)`, or `f u` (then `bare`). Whether f is a function is not known here: `z(1-z)` is one too. */
export interface CallNode extends Placed {
  readonly kind: 'call';
  readonly fn: string;
  readonly fnSpan: Span;
  readonly args: readonly Surface[];
  readonly bracket: Bracket;
  readonly power?: Surface;
  readonly subscript?: Surface;
  readonly bare?: boolean;
}
export type BinaryOp = '+' | '-' | '*' | '/' | '^';
export interface BinaryNode extends Placed {
  readonly kind: 'binary';
  readonly op: BinaryOp;
  readonly left: Surface;
  readonly right: Surface;
  /** A product written as nothing at all: `2z`. */
  readonly implicit?: boolean;
  /** A quotient written as a fraction, not with a slash. */
  readonly fraction?: boolean;
}
export interface UnaryNode extends Placed {
  readonly kind: 'unary';
  readonly op: '-' | '+';
  readonly operand: Surface;
}
export type Bracket = '(' | '[' | '{';
export interface GroupNode extends Placed {
  readonly kind: 'group';
  readonly bracket: Bracket;
  readonly body: Surface;
}
export interface AbsNode extends Placed {
  readonly kind: 'abs';
  readonly body: Surface;
}
export interface RootNode extends Placed {
  readonly kind: 'root';
  readonly body: Surface;
  readonly index?: Surface;
}
export interface Branch {
  readonly value: Surface;
  /** Absent for "otherwise". */
  readonly condition?: Surface;
}
/** The first branch whose condition holds. Without an "otherwise", what no branch covers is undefined. */
export interface CasesNode extends Placed {
  readonly kind: 'cases';
  readonly branches: readonly Branch[];
}
export type RelationSign = '=' | '!=' | '<' | '<=' | '>' | '>=' | '≈' | ':=' | '≡' | '⇒' | '→';
/** A chain such as `0 < y < 1` or `f = g = h`: one operand more than signs. */
export interface RelationNode extends Placed {
  readonly kind: 'relation';
  readonly operands: readonly Surface[];
  readonly signs: readonly { readonly sign: RelationSign; readonly span: Span }[];
  /** The line begins with a sign (its left side is the line above): as many operands as signs. */
  readonly continued?: boolean;
}
export interface LogicNode extends Placed {
  readonly kind: 'logic';
  readonly op: 'and' | 'or';
  readonly left: Surface;
  readonly right: Surface;
}
export interface NotNode extends Placed {
  readonly kind: 'not';
  readonly operand: Surface;
}
/** `g'(z)`, `g''`, `(1+z)'`; with `args` the derivative is taken at that argument. */
export interface PrimeNode extends Placed {
  readonly kind: 'prime';
  readonly target: Surface;
  readonly order: number;
  readonly args?: readonly Surface[];
}
/** `d/dz u`, `du/dz`, `∂u/∂z`, `D_z u`; without operand, the bare operator (as in `d/dz = …`). */
export interface DerivativeNode extends Placed {
  readonly kind: 'derivative';
  readonly symbol: 'd' | '∂' | 'D';
  readonly wrt: string;
  readonly order: number;
  readonly operand?: Surface;
}
/** `body |_{name = value}`. */
export interface AtNode extends Placed {
  readonly kind: 'at';
  readonly body: Surface;
  readonly name: string;
  readonly value: Surface;
}
export interface UnderbraceNode extends Placed {
  readonly kind: 'underbrace';
  readonly body: Surface;
  readonly label: string;
}
/** A line that opens with a circled letter: Ⓐ … */
export interface LabelledNode extends Placed {
  readonly kind: 'labelled';
  readonly label: string;
  readonly body: Surface;
}
/** Struck out, as in a cancellation. */
export interface CancelNode extends Placed {
  readonly kind: 'cancel';
  readonly body: Surface;
}
/** A formula followed by a remark in words, "(chain rule)". */
export interface TextNode extends Placed {
  readonly kind: 'text';
  readonly body: Surface;
  readonly text: string;
}
/** Several expressions separated by commas, where no function takes them. */
export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly Surface[];
}

export type Surface =
  | NumberNode
  | NameNode
  | CallNode
  | BinaryNode
  | UnaryNode
  | GroupNode
  | AbsNode
  | RootNode
  | CasesNode
  | RelationNode
  | LogicNode
  | NotNode
  | PrimeNode
  | DerivativeNode
  | AtNode
  | UnderbraceNode
  | LabelledNode
  | CancelNode
  | TextNode
  | ListNode;

/** From the beginning of one piece to the end of another. */
export const spanning = (a: Span, b: Span): Span => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

/** The place of nodes that nobody typed. */
export const NOWHERE: Span = Object.freeze({ from: 0, to: 0 });

/** The immediate parts, in reading order. */
export function children(s: Surface): readonly Surface[] {
  switch (s.kind) {
    case 'number':
    case 'name':
      return [];
    case 'call': {
      const extra: Surface[] = [];
      if (s.subscript) extra.push(s.subscript);
      if (s.power) extra.push(s.power);
      return extra.length > 0 ? [...extra, ...s.args] : s.args;
    }
    case 'binary':
    case 'logic':
      return [s.left, s.right];
    case 'unary':
    case 'not':
      return [s.operand];
    case 'group':
    case 'abs':
    case 'underbrace':
    case 'labelled':
    case 'cancel':
    case 'text':
      return [s.body];
    case 'root':
      return s.index ? [s.index, s.body] : [s.body];
    case 'cases':
      return s.branches.flatMap((b) => (b.condition ? [b.value, b.condition] : [b.value]));
    case 'relation':
      return s.operands;
    case 'prime':
      return s.args ? [s.target, ...s.args] : [s.target];
    case 'derivative':
      return s.operand ? [s.operand] : [];
    case 'at':
      return [s.body, s.value];
    case 'list':
      return s.items;
  }
}

/**
 * Fold bottom-up without recursion, each shared node once. `f` gets a node and the values of its parts in order.
 * `partsOf` says which parts are entered; by default all.
 */
export function foldSurface<V>(
  root: Surface,
  f: (s: Surface, parts: readonly V[]) => V,
  partsOf: (s: Surface) => readonly Surface[] = children,
): V {
  const done = new Map<Surface, V>();
  const stack: Surface[] = [root];
  while (stack.length > 0) {
    const s = stack[stack.length - 1];
    if (done.has(s)) {
      stack.pop();
      continue;
    }
    const parts = partsOf(s);
    let ready = true;
    for (let i = parts.length - 1; i >= 0; i--) {
      if (!done.has(parts[i])) {
        stack.push(parts[i]);
        ready = false;
      }
    }
    if (!ready) continue;
    stack.pop();
    done.set(
      s,
      f(
        s,
        parts.map((p) => done.get(p)!),
      ),
    );
  }
  return done.get(root)!;
}

/**
 * Every name that is not a constant (`e`, `pi`) nor called as a function, in order of first appearance.
 * `isFunction` says which names stand for functions (bare or called); a called name that is not one counts: `x(1-x)`.
 */
export function freeNames(root: Surface, isFunction: (name: string) => boolean): string[] {
  const found: { name: string; at: number }[] = [];
  const seen = new Set<string>();
  const note = (name: string, at: number): void => {
    if (name === 'e' || name === 'pi' || name === 'otherwise' || name === 'undefined' || seen.has(name) || isFunction(name)) return;
    seen.add(name);
    found.push({ name, at });
  };
  foldSurface(root, (s) => {
    if (s.kind === 'name') note(s.text, s.span.from);
    else if (s.kind === 'call') note(s.fn, s.fnSpan.from);
    return true;
  });
  return found.sort((a, b) => a.at - b.at).map((f) => f.name);
}
