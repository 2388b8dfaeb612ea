/**
 * Read an exported Coq file back: which question does its statement ask, and what does it answer? With the question that was asked this shows
 * that nothing was lost or changed on the way to Coq. Whoever checks a file of unknown origin also needs its shape: only what the exporter
 * writes, so that Coq is made to do nothing but check proofs.
 */
import type { Question } from '../derive/verdict.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { sentencesOf, tokensOf, Unreadable, Words, withoutComments } from './lexer.ts';
import { readRelation, readTerm, type Scope } from './read-term.ts';

export interface Reread {
  readonly question: Question;
  readonly verdict: 'proved' | 'refuted';
}

const PREAMBLE = [
  'From Coq Require Import Lia Psatz',
  'From GP Require Import GPrime Theory Inferences Continuity Field Numbers Plain',
  'Open Scope R_scope',
];
/** How a sentence of a proof may begin. */
const TACTIC =
  /^(?:[-]\s*)?(?:intros|exact|refine|vm_compute|reflexivity|destruct|exists|split|assert|convex|cbv|change|unfold|repeat split)\b/;
/** Tactics inside terms: these and no others. */
const INSIDE = /ltac\w*\s*:(?!\(number \d+%positive\)|\(lia\)|\(inside\))/;
/** No exported file has another character outside its comments. */
const ALPHABET = /^[\w\s()%:=>|/\\*^#,.;<+\-[\]']*$/;
/** Words that no exported file has outside its comments. */
const FOREIGN =
  /\b(?:Admitted|admit|Axioms?|Parameters?|Hypothes[ie]s|Variables?|Conjecture|Load|Redirect|Cd|Add|Declare|Extraction|Extract|Require|Import|Export|Ltac2?|Tactic|Notation|Module|Section|Set|Unset|Drop|Quit|Register|Primitive|Instance|Canonical|Coercion|Opaque|Transparent|Fail|Time|Timeout|Eval|Compute|idtac|fail|give_up)\b/;

/** The question of a file that has the shape of an exported one. Throws Unreadable with what is wrong. */
export function reread(text: string): Reread {
  const bare = withoutComments(text);
  if (!ALPHABET.test(bare)) throw new Unreadable('there is a character that no exported file has');
  const sentences = sentencesOf(bare);
  for (const [i, wanted] of PREAMBLE.entries())
    if (sentences[i] !== wanted) throw new Unreadable(`the file does not begin with "${wanted}"`);
  const rest = sentences.slice(PREAMBLE.length);
  if (rest.at(-1) !== 'Print Assumptions verdict') throw new Unreadable('the file does not end with its assumptions');
  const body = rest.slice(0, -1);
  for (const s of body) if (FOREIGN.test(s) || INSIDE.test(s)) throw new Unreadable(`a sentence that is not exported: ${s.slice(0, 60)}`);
  const count = body.findIndex((s) => s.startsWith('Lemma ') || s.startsWith('Theorem '));
  const found = readStatement(body.slice(0, Math.max(count, 0)));
  shape(body.slice(Math.max(count, 0)));
  return found;
}

/** After the statement: lemmas named after steps, then the theorem, each with a proof of known tactics. */
function shape(sentences: readonly string[]): void {
  let inside: string | undefined;
  for (const [i, s] of sentences.entries()) {
    if (inside === undefined) {
      const head = /^Lemma ((?:step_\d+|plain|domain)[a-z0-9_]*) :|^Theorem (verdict) : statement$/.exec(s);
      if (!head) throw new Unreadable(`a sentence that is not exported: ${s.slice(0, 60)}`);
      inside = head[1] ?? head[2];
    } else if (s === 'Qed') inside = undefined;
    else if (s.replace(/^(?:Proof|- )\s*/, '') !== '' && s !== 'Proof' && !TACTIC.test(s))
      throw new Unreadable(`a tactic that is not exported: ${s.slice(0, 60)}`);
    if (inside === undefined && i === sentences.length - 1 && !sentences.includes('Theorem verdict : statement'))
      throw new Unreadable('there is no theorem');
  }
  if (inside !== undefined || sentences.filter((s) => s === 'Theorem verdict : statement').length !== 1)
    throw new Unreadable('there is no one theorem');
}

/** Definitions of terms, then `Definition statement`. */
export function readStatement(sentences: readonly string[]): Reread {
  const defined = new Map<string, Term>();
  let variables: string[] | undefined;
  for (const [i, s] of sentences.entries()) {
    const words = new Words(tokensOf(s));
    words.expect('Definition');
    const name = words.take();
    if (name === 'statement') {
      if (i !== sentences.length - 1 || !variables) throw new Unreadable('the statement is not the last definition');
      words.expect(':', 'Prop', ':=');
      const found = new Statement(words, { variables, defined }).read();
      words.end();
      return found;
    }
    if (defined.has(name) || !/^(?:t\d+|f|claim|left|right)$/.test(name)) throw new Unreadable(`a definition of ${name.slice(0, 40)}`);
    const bound = bindersOf(words);
    if (variables && bound.join(' ') !== variables.join(' ')) throw new Unreadable('definitions over other variables');
    variables = bound;
    words.expect(':', 'pr', ':=', '(');
    const t = readTerm(words, { variables, defined });
    words.expect(')', '%', 'P');
    words.end();
    defined.set(name, t);
  }
  throw new Unreadable('there is no statement');
}

/** `(a b : R)`, or nothing. */
function bindersOf(words: Words): string[] {
  if (!words.accept('(')) return [];
  const out: string[] = [];
  while (!words.accept(':')) out.push(words.take());
  words.expect('R', ')');
  if (out.length === 0 || new Set(out).size !== out.length) throw new Unreadable('variables that are not different names');
  return out;
}

class Statement {
  private readonly words: Words;
  private readonly scope: Scope;

  constructor(words: Words, scope: Scope) {
    this.words = words;
    this.scope = scope;
  }

  read(): Reread {
    const { words } = this;
    if (this.scope.defined.has('left')) return words.peek() === '(' ? this.equal() : this.unequal();
    if (words.peek() === '(') return this.right();
    return this.wrong();
  }

  private quantifier(word: 'forall' | 'exists', variables: readonly string[] = this.scope.variables): void {
    if (variables.length === 0) return;
    this.words.expect(word, '(', ...variables, ':', 'R', ')', ',');
  }
  /** Assumptions, each followed by the connective. */
  private assumptions(connective: '->' | '/\\'): Prop[] {
    const out: Prop[] = [];
    while (this.words.peek() === '(' && this.words.peek(1) !== 'exists') {
      out.push(readRelation(this.words, this.scope));
      this.words.expect(connective);
    }
    return out;
  }
  private term(name: string): Term {
    const t = this.scope.defined.get(name);
    if (!t) throw new Unreadable(`${name} is not defined`);
    return t;
  }
  /** `(f a z)`, or `f` where there are no variables; the function at all variables. */
  private value(name: string): void {
    this.words.expect('(', name, ...this.scope.variables, ')');
  }
  /** `(f a)`, or `f` where z is the only variable: the function of the last variable. */
  private moving(name: string): void {
    const params = this.scope.variables.slice(0, -1);
    if (params.length === 0) this.words.expect(name);
    else this.words.expect('(', name, ...params, ')');
  }
  private order(): number {
    const w = this.words.take();
    if (!/^[1-9]\d{0,3}$/.test(w)) throw new Unreadable('an order that is not a number');
    return Number(w);
  }
  private last(): string {
    const x = this.scope.variables.at(-1);
    if (x === undefined) throw new Unreadable('there is no variable');
    return x;
  }
  private hasDerivative(order: number): void {
    this.words.expect('(', 'exists', 'slope', ':', 'pr', ',', 'derivative', String(order));
    this.moving('f');
    this.words.expect(this.last(), 'slope', ')');
  }
  private same(one: readonly Prop[], two: readonly Prop[]): void {
    if (one.length !== two.length || one.some((p, i) => p !== two[i])) throw new Unreadable('the point is under other assumptions');
  }
  private question(order: number, assume: readonly Prop[]): Question {
    const wrt = this.last().replace(/^v_/, '');
    return { kind: 'derivative', f: this.term('f'), claim: this.term('claim'), wrt, order, assume };
  }

  private right(): Reread {
    const { words } = this;
    words.expect('(');
    this.quantifier('forall');
    const assume = this.assumptions('->');
    words.expect('answers');
    const order = this.order();
    this.moving('f');
    words.expect(this.last());
    this.value('claim');
    words.expect('/\\', 'nearly', String(order));
    this.moving('f');
    words.expect(this.last());
    this.moving('claim');
    words.expect(')', '/\\', '(');
    this.quantifier('exists');
    this.same(assume, this.assumptions('/\\'));
    this.hasDerivative(order);
    words.expect('/\\', 'pdefined');
    this.value('claim');
    words.expect(')');
    return { question: this.question(order, assume), verdict: 'proved' };
  }

  private wrong(): Reread {
    const { words } = this;
    const params = this.scope.variables.slice(0, -1);
    const interval = words.accept('exists', '(', 'low', 'high', ':', 'R', ')', ',');
    if (interval && params.length > 0) throw new Unreadable('parameters that are not bound');
    if (interval || this.startsInterval(params)) return this.onInterval();
    this.quantifier('exists');
    const assume = this.assumptions('/\\');
    const outside = words.accept('outside');
    if (!outside) words.expect('differs');
    const order = outside ? 1 : this.order();
    this.moving('f');
    words.expect(this.last());
    this.value('claim');
    return { question: this.question(order, assume), verdict: 'refuted' };
  }

  private startsInterval(params: readonly string[]): boolean {
    return (
      params.length > 0 && this.words.accept('exists', '(', ...params, ':', 'R', ')', ',', 'exists', '(', 'low', 'high', ':', 'R', ')', ',')
    );
  }
  private onInterval(): Reread {
    const { words } = this;
    const x = this.last();
    words.expect('low', '<', 'high', '/\\', '(', 'forall', '(', x, ':', 'R', ')', ',', 'low', '<', x, '<', 'high', '->');
    const assume = this.assumptions('/\\');
    words.expect('pundefined');
    this.value('claim');
    words.expect('/\\', '(', 'exists', 'slope', ':', 'pr', ',', 'derivative');
    const order = this.order();
    this.moving('f');
    words.expect(x, 'slope', ')', ')');
    return { question: this.question(order, assume), verdict: 'refuted' };
  }

  private equal(): Reread {
    const { words } = this;
    words.expect('(');
    this.quantifier('forall');
    const assume = this.assumptions('->');
    words.expect('agrees');
    this.value('left');
    this.value('right');
    words.expect(')', '/\\', '(');
    this.quantifier('exists');
    this.same(assume, this.assumptions('/\\'));
    words.expect('pdefined');
    this.value('left');
    words.expect('/\\', 'pdefined');
    this.value('right');
    words.expect(')');
    return { question: this.equality(assume), verdict: 'proved' };
  }
  private unequal(): Reread {
    this.quantifier('exists');
    const assume = this.assumptions('/\\');
    this.words.expect('pne');
    this.value('left');
    this.value('right');
    return { question: this.equality(assume), verdict: 'refuted' };
  }
  private equality(assume: readonly Prop[]): Question {
    return {
      kind: 'equal',
      left: this.term('left'),
      right: this.term('right'),
      wrt: this.scope.variables.at(-1)?.replace(/^v_/, '') ?? '',
      assume,
    };
  }
}

/** Why a file does not answer the question; undefined when it does. The variable's letter does not matter in an equality. */
export function mismatch(found: Reread, asked: Reread): string | undefined {
  const [a, b] = [found.question, asked.question];
  if (found.verdict !== asked.verdict) return `the file says ${found.verdict}, not ${asked.verdict}`;
  if (a.kind !== b.kind) return 'the file answers another kind of question';
  if (a.kind === 'derivative' && b.kind === 'derivative') {
    if (a.f !== b.f) return 'the function is another one';
    if (a.claim !== b.claim) return 'the claim is another one';
    if (a.wrt !== b.wrt) return 'the variable is another one';
    if (a.order !== b.order) return 'the order is another one';
  }
  if (a.kind === 'equal' && b.kind === 'equal' && (a.left !== b.left || a.right !== b.right)) return 'a side is another one';
  if (a.assume.length !== b.assume.length || a.assume.some((p, i) => p !== b.assume[i])) return 'the assumptions are others';
  return undefined;
}
