/**
 * Kernel terms as Coq text, in the vocabulary of proofs/coq/GPrime.v. A large subterm that occurs more than once has a Coq definition
 * of its own (an abbreviation), so that the text grows with the DAG and not with the tree.
 */
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { coqFunction, coqRational } from './notation.ts';

/** Names for variables and for abbreviated terms. */
export interface Names {
  /** The variables of the file in the order in which every lemma quantifies over them. */
  readonly variables: readonly string[];
  /** A term that has a definition → its application to the variables, `t3 alpha z`. */
  readonly abbreviations: Map<Term, string>;
}

/** Words that a variable of the person cannot have as a name in Coq. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    'as at cofix do else end exists exists2 fix for forall fun if in let match mod return set then using where with by Set Prop Type ' +
    'f claim left right domain statement verdict plain term field value root num var rat pr bind bind2 I S O R Q N Z PI Pi exp ln sqrt sin cos tan pow sign'
  ).split(' '),
);

/** A variable's name in Coq: its own where that is short and free, else `v_name`. Two variables never have one name. */
export function variableName(name: string): string {
  const plain = /^(?:[a-z]|alpha|beta|gamma|delta|epsilon|lambda|mu|sigma|tau|theta|omega|rho|kappa)(?:_?\d+)?$/.test(name);
  return plain && !TAKEN.has(name) && !/^[ht]\d+$/.test(name) ? name : `v_${name}`;
}
/** The variable behind a name that `variableName` made. */
export const variableNamed = (name: string): string => (name.startsWith('v_') ? name.slice(2) : name);

/** The text of an application to all variables. */
export const applied = (name: string, variables: readonly string[]): string => [name, ...variables.map(variableName)].join(' ');

const RELATION = { lt: 'pif_lt', le: 'pif_le', eq: 'pif_eq' } as const;
const INFIX = { add: '+', sub: '-', mul: '*', div: '/', rpow: '**' } as const;
/** How tightly a text holds together: 1 sum, 2 product, 3 negation, 4 power, 5 application, 6 one word or brackets. */
type Level = 1 | 2 | 3 | 4 | 5 | 6;
interface Piece {
  readonly text: string;
  readonly level: Level;
}
const held = (p: Piece, level: Level): string => (p.level >= level ? p.text : `(${p.text})`);

/**
 * The term as text for scope `P`, of type `pr`. `holes` gives other texts to some subterms: the arguments of a context.
 */
export function termText(root: Term, names: Names, holes?: ReadonlyMap<Term, string>): string {
  return pieceOf(root, names, holes).text;
}
/** The same as one argument of an application. */
export function termArgument(root: Term, names: Names, holes?: ReadonlyMap<Term, string>): string {
  return held(pieceOf(root, names, holes), 6);
}

function pieceOf(root: Term, names: Names, holes?: ReadonlyMap<Term, string>): Piece {
  const pieces = new Map<Term, Piece>();
  const given = (t: Term): Piece | undefined => {
    const hole = holes?.get(t);
    if (hole !== undefined) return { text: hole, level: /^\w+$/.test(hole) ? 6 : 5 };
    const name = names.abbreviations.get(t);
    return name === undefined ? undefined : { text: name, level: 5 };
  };
  const stop = (t: Term): boolean => {
    if (pieces.has(t)) return true;
    const p = given(t);
    if (p) pieces.set(t, p);
    return p !== undefined;
  };
  for (const t of postorder(root, stop)) {
    pieces.set(
      t,
      piece(
        t,
        t.args.map((a) => pieces.get(a)!),
      ),
    );
  }
  return pieces.get(root)!;
}

function piece(t: Term, args: readonly Piece[]): Piece {
  const [a, b] = args;
  switch (t.op) {
    case 'num':
      return { text: coqRational(t.value!), level: 6 };
    case 'var':
      return { text: variableName(t.name), level: 6 };
    case 'pi':
      return { text: 'Pi', level: 6 };
    case 'neg':
      // `- 1` would be the literal −1.
      return /^\d/.test(a.text) ? { text: `pneg ${held(a, 6)}`, level: 5 } : { text: `- ${held(a, 4)}`, level: 3 };
    case 'add':
    case 'sub':
      return { text: `${held(a, 1)} ${INFIX[t.op]} ${held(b, 2)}`, level: 1 };
    case 'mul':
    case 'div':
      return { text: `${held(a, 2)} ${INFIX[t.op]} ${held(b, 4)}`, level: 2 };
    case 'rpow':
      return { text: `${held(a, 5)} ** ${held(b, 5)}`, level: 4 };
    case 'pow':
      return { text: `${held(a, 5)} ^ ${coqRational(t.value!)}`, level: 4 };
    case 'fn':
      return { text: `${coqFunction(t.name)} ${args.map((p) => held(p, 6)).join(' ')}`, level: 5 };
    case 'if':
      return { text: `${RELATION[t.name as keyof typeof RELATION]} ${args.map((p) => held(p, 6)).join(' ')}`, level: 5 };
  }
}

/** Subterms worth a definition: they occur in several places and are long when written out. Children come before parents. */
export function worthNaming(roots: readonly Term[], longerThan: number): Term[] {
  const parents = new Map<Term, number>();
  const size = new Map<Term, number>();
  const order = postorder(roots);
  for (const t of new Set(roots)) parents.set(t, 1);
  const named: Term[] = [];
  for (const t of order) for (const a of new Set(t.args)) parents.set(a, (parents.get(a) ?? 0) + 1);
  for (const t of order) {
    let s = 1;
    for (const a of t.args) s += size.get(a)!;
    if (s > longerThan && t.args.length > 0 && (parents.get(t)! > 1 || s > 4 * longerThan)) {
      named.push(t);
      s = 1;
    }
    size.set(t, s);
  }
  return named;
}

/** Whether a power's exponent is a whole number. */
export const isWhole = (t: Term): boolean => t.op === 'pow' && Q.isInteger(t.value!);
