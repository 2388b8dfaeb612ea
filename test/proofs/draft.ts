// Writing proof files by hand: terms and propositions as text, steps as they stand in docs/trust.md. Nothing here checks anything, so that
// forged proofs can be written as easily as right ones.

import { readRelation, readTerm, type Tree } from './notation.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Step = { step: string; [field: string]: Json };
export type ProofFile = {
  format: string;
  version: number;
  terms: Json[];
  props: Json[];
  steps: Json[];
  theorems: Json[];
  [more: string]: Json;
};
export type Question = { kind: string; terms: Json[]; props: Json[]; [field: string]: Json };

/** Tables of terms and propositions under construction. */
class Tables {
  readonly terms: Json[] = [];
  readonly props: Json[] = [];
  private readonly known = new Map<string, number>();

  private put(list: Json[], entry: Json): number {
    const key = JSON.stringify(entry);
    let index = this.known.get(key);
    if (index === undefined) {
      index = list.push(entry) - 1;
      this.known.set(key, index);
    }
    return index;
  }

  /** The index of a term written as text. */
  term(text: string): number {
    return this.tree(readTerm(text));
  }

  private tree(tree: Tree): number {
    if (tree.at === 'num') return this.put(this.terms, ['num', tree.value]);
    if (tree.at === 'name') return this.put(this.terms, tree.name === 'pi' ? ['pi'] : ['var', tree.name]);
    if (tree.at === 'prime') throw new Error('no primes in proofs');
    if (tree.at === 'pow') return this.put(this.terms, ['pow', this.tree(tree.args[0]), exponent(tree.args[1])]);
    const args = tree.args.map((arg) => this.tree(arg));
    if (tree.at === 'call') return this.put(this.terms, ['fn', tree.name, ...args]);
    if (tree.at === 'if') return this.put(this.terms, ['if', tree.rel, ...args]);
    return this.put(this.terms, [tree.at, ...args]);
  }

  /** A relation, "defined t" or "undefined t". */
  prop(text: string): number {
    const word = /^(defined|undefined) (.*)$/.exec(text);
    if (word !== null) return this.put(this.props, { kind: word[1], terms: [this.term(word[2])] });
    const relation = readRelation(text);
    if (relation === null) throw new Error(`not a proposition: ${text}`);
    return this.put(this.props, { kind: relation.rel, terms: relation.sides.map((side) => this.tree(side)) });
  }

  /** Any other proposition: say('derivative', ['z^2', '2*z'], { wrt: 'z', order: 1 }). */
  say(kind: string, terms: string[], more: { wrt?: string; order?: number; tag?: string } = {}): number {
    return this.put(this.props, { kind, terms: terms.map((text) => this.term(text)), ...more });
  }
}

/** The literal after ^. */
function exponent(tree: Tree): string {
  if (tree.at === 'num') return tree.value;
  if (tree.at === 'div' && tree.args.every((arg) => arg.at === 'num'))
    return tree.args.map((arg) => (arg as { value: string }).value).join('/');
  throw new Error('not a literal exponent');
}

export class Draft extends Tables {
  readonly steps: Json[] = [];

  /** Any step, as JSON; returns its number. */
  add(step: Step): number {
    return this.steps.push(step) - 1;
  }

  /** Any step whose fields are numbers of steps or lists of them. */
  step(step: string, fields: Record<string, Json>): number {
    return this.add({ step, ...fields });
  }

  assume(prop: string): number {
    return this.add({ step: 'assume', prop: this.prop(prop) });
  }

  rule(rule: string, instance: Record<string, string>, premises: number[] = [], wrt = ''): number {
    const terms = Object.fromEntries(Object.entries(instance).map(([letter, text]) => [letter, this.term(text)]));
    return this.add({ step: 'rule', rule, wrt, instance: terms, premises });
  }

  /** A rule of the calculus, in z. */
  calculus(rule: string, instance: Record<string, string>, premises: number[] = []): number {
    return this.rule(rule.includes('.') ? rule : `calculus.${rule}`, instance, premises, 'z');
  }

  /** (z)' = 1. */
  variable(): number {
    return this.calculus('variable', {});
  }

  /** (c)' = 0 for a term that is defined by the facts. */
  constant(c: string, facts: number[] = []): number {
    return this.calculus('constant', { c }, [this.defined(c, facts)]);
  }

  defined(of: string, facts: number[] = []): number {
    return this.add({ step: 'defined', of: this.term(of), facts });
  }

  reflexivity(of: string, facts: number[] = []): number {
    return this.add({ step: 'reflexivity', defined: this.defined(of, facts) });
  }

  /** left = right as rational functions; facts show both defined. */
  field(left: string, right: string, facts: number[] = [], definitions: number[] = [], reductions: number[] = []): number {
    return this.add({ step: 'field', left: this.defined(left, facts), right: this.defined(right, facts), definitions, reductions });
  }

  less(left: string, right: string, point: Record<string, string> = {}, precision = 64): number {
    return this.add({ step: 'enclosure', left: this.term(left), right: this.term(right), point, precision });
  }

  cut(theorem: number, lemma: number): number {
    return this.add({ step: 'cut', theorem, lemma });
  }

  /** Split on a < b, a = b, b < a. */
  trichotomy(a: string, b: string, cases: number[], facts: number[] = []): number {
    return this.split([`${a} < ${b}`, `${a} = ${b}`, `${b} < ${a}`], cases, [this.defined(a, facts), this.defined(b, facts)]);
  }

  split(on: string[], cases: number[], defined: number[] = []): number {
    return this.add({ step: 'split', on: on.map((text) => this.prop(text)), cases, defined });
  }

  absurd(contradiction: number, prop: number): number {
    return this.add({ step: 'absurd', contradiction, prop });
  }

  file(theorems: number[] = [this.steps.length - 1]): ProofFile {
    return { format: 'gprime-proof', version: 1, terms: this.terms, props: this.props, steps: this.steps, theorems };
  }
}

/** Questions, in the encoding that the re-checker and the kernel's verdict check are given. */
export const ask = {
  derivative(f: string, claim: string, verdict: 'proved' | 'refuted', assume: string[] = [], order = 1, wrt = 'z'): Question {
    const tables = new Tables();
    const [i, j] = [tables.term(f), tables.term(claim)];
    const props = assume.map((text) => tables.prop(text));
    return { kind: 'derivative', terms: tables.terms, props: tables.props, f: i, claim: j, wrt, order, assume: props, verdict };
  },

  equal(left: string, right: string, verdict: 'proved' | 'refuted', assume: string[] = []): Question {
    const tables = new Tables();
    const [i, j] = [tables.term(left), tables.term(right)];
    const props = assume.map((text) => tables.prop(text));
    return { kind: 'equal', terms: tables.terms, props: tables.props, left: i, right: j, assume: props, verdict };
  },

  /** A bare theorem: a relation or (un)definedness as text, or `say` arguments. */
  theorem(conclusion: string | Parameters<Tables['say']>, hypotheses: string[] = []): Question {
    const tables = new Tables();
    const prop = typeof conclusion === 'string' ? tables.prop(conclusion) : tables.say(...conclusion);
    const given = hypotheses.map((text) => tables.prop(text));
    return { kind: 'theorem', terms: tables.terms, props: tables.props, prop, hypotheses: given };
  },
};
