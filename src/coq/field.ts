/**
 * The kernel's field step as one application of the theorem `field` of proofs/coq/Field.v: the two terms written down again over a
 * list of atoms, with the definitions and reductions that the step uses. Coq computes that they are the same rational function.
 */

import { isOpaque } from '../kernel/field.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { Inexpressible } from './inexpressible.ts';
import { coqRational } from './notation.ts';
import { type Names, termText } from './term.ts';

export interface FieldStep {
  readonly left: Term;
  readonly right: Term;
  /** Theorems t = e and t^n = e, with their proofs. */
  readonly definitions: readonly (readonly [Term, Term, string])[];
  readonly reductions: readonly (readonly [Term, Term, string])[];
  /** Proofs that the sides are defined. */
  readonly leftDefined: string;
  readonly rightDefined: string;
}

const LARGEST = 20_000;

/** The tactic that proves `left == right`. */
export function fieldTactic(s: FieldStep, names: Names): string {
  const definitions = new Map<Term, readonly [Term, Term, string]>();
  for (const d of s.definitions) definitions.set(d[0], d);
  const atoms = new Map<Term, number>();
  const isAtom = (t: Term): boolean => isOpaque(t) || definitions.has(t);
  const trees = new Map<Term, string>();
  /** The term over the atoms. */
  const tree = (root: Term): string => {
    const stop = (t: Term): boolean => {
      if (trees.has(t)) return true;
      if (!isAtom(t)) return false;
      let n = atoms.get(t);
      if (n === undefined) atoms.set(t, (n = atoms.size));
      trees.set(t, `(FA ${n})`);
      return true;
    };
    for (const t of postorder(root, stop)) {
      const args = t.args.map((a) => trees.get(a)!);
      if (args.reduce((n, a) => n + a.length, 0) > 10 * LARGEST) throw new Inexpressible('an algebra step is too long when written out');
      trees.set(t, node(t, args));
    }
    return trees.get(root)!;
  };
  const [l, r] = [tree(s.left), tree(s.right)];
  // What a definition is made of may be defined in turn: those are put in last.
  const inOrder: (readonly [Term, Term, string])[] = [];
  const seen = new Set<Term>();
  const visit = (t: Term): void => {
    if (seen.has(t)) return;
    seen.add(t);
    const d = definitions.get(t)!;
    for (const inner of postorder(d[1], (u) => u !== d[1] && isAtom(u))) {
      for (const u of [inner, ...inner.args]) if (definitions.has(u) && u !== t) visit(u);
    }
    inOrder.unshift(d);
  };
  for (const t of definitions.keys()) visit(t);
  const ds = inOrder.map(([t, e]) => `(${atomNumber(tree(t))}%nat, ${tree(e)})`);
  const rs = s.reductions.map(([power, e]) => {
    if (power.op !== 'pow') throw new Inexpressible('a reduction is not about a power');
    return `(${atomNumber(tree(power.args[0]))}%nat, ${power.value!.n}%positive, ${tree(e)})`;
  });
  const env = [...atoms.keys()].map((t) => (t.op === 'var' ? `var ${termText(t, names)}` : `(${termText(t, names)})%P`));
  const list = (items: readonly string[]): string => (items.length === 0 ? 'nil' : `(${[...items, 'nil'].join(' :: ')})%list`);
  const all = (proofs: readonly string[]): string => proofs.reduceRight((rest, p) => `(conj ${p} ${rest})`, 'I');
  const evidence = [s.leftDefined, s.rightDefined, all(inOrder.map((d) => d[2])), all(s.reductions.map((d) => d[2]))];
  return `refine (field ${list(env)} ${l} ${r} ${list(ds)} ${list(rs)} ${evidence.join(' ')} _). vm_compute. reflexivity.`;
}

const atomNumber = (tree: string): string => /^\(FA (\d+)\)$/.exec(tree)?.[1] ?? notAnAtom();
function notAnAtom(): never {
  throw new Inexpressible('a reduction or definition is not about an atom');
}

function node(t: Term, args: readonly string[]): string {
  switch (t.op) {
    case 'num':
      return `(FN ${coqRational(t.value!)})`;
    case 'add':
      return `(FAdd ${args.join(' ')})`;
    case 'sub':
      return `(FSub ${args.join(' ')})`;
    case 'mul':
      return `(FMul ${args.join(' ')})`;
    case 'div':
      return `(FDiv ${args.join(' ')})`;
    case 'neg':
      return `(FNeg ${args[0]})`;
    case 'pow':
      if (!Q.isInteger(t.value!)) return notAnAtom();
      return `(FPow ${args[0]} ${t.value!.n < 0n ? `(${t.value!.n})` : t.value!.n})`;
    default:
      return notAnAtom();
  }
}
