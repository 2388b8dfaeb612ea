/** The proof of the statement from the theorems that the verdict rests on. */
import type { Question } from '../derive/verdict.ts';
import type { Theorem } from '../kernel/kernel.ts';
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import { type Term, variable, zero } from '../term/term.ts';
import { Inexpressible } from './inexpressible.ts';
import { coqRational } from './notation.ts';
import type { Numbering } from './numbering.ts';
import type { Answer } from './statement.ts';
import { variableName } from './term.ts';
import { definedProof } from './walk.ts';

/** Which statement the theorems prove. */
export function answerOf(q: Question, theorems: readonly Theorem[], verdict: 'proved' | 'refuted'): Answer {
  if (verdict === 'proved') return 'proved';
  if (q.kind === 'equal') return 'unequal';
  const kinds = new Set(theorems.map((t) => t.conclusion.kind));
  return kinds.has('differs') ? 'differs' : kinds.has('outside') ? 'outside' : 'undefined-on-interval';
}

/** The script of `Theorem verdict : statement`. */
export function verdictScript(q: Question, answer: Answer, theorems: readonly Theorem[], n: Numbering): string {
  const desk = new Desk(q, theorems, n);
  switch (answer) {
    case 'proved':
      return q.kind === 'equal' ? desk.equal(q) : desk.derivative(q);
    case 'unequal':
    case 'differs':
    case 'outside':
      return desk.witness(q, answer);
    case 'undefined-on-interval':
      return desk.interval(q);
  }
}

/** A point: the term that each variable is set to; others may be anything. */
type Place = ReadonlyMap<string, Term>;
type Need = (p: Prop) => boolean;

class Desk {
  private readonly q: Question;
  private readonly theorems: readonly Theorem[];
  private readonly n: Numbering;

  constructor(q: Question, theorems: readonly Theorem[], n: Numbering) {
    this.q = q;
    this.theorems = theorems;
    this.n = n;
  }

  derivative(q: Question & { kind: 'derivative' }): string {
    const everywhere = [P.answers(q.f, q.wrt, q.claim, q.order), P.nearly(q.f, q.wrt, q.claim, q.order)].map((p) => this.under(p));
    const needs: Need[] = [
      ...q.assume.map((a) => (p: Prop) => p === a),
      (p) => p.kind === 'derivative' && p.tag === '' && p.terms[0] === q.f && p.wrt === q.wrt && p.order === q.order,
      (p) => p === P.defined(q.claim),
    ];
    return `split.\n  - ${this.intros()}split; [exact ${everywhere[0]}|exact ${everywhere[1]}].\n  - ${this.atPoint(needs)}`;
  }

  equal(q: Question & { kind: 'equal' }): string {
    const everywhere = this.under(P.agrees(q.left, q.right));
    const needs: Need[] = [...q.assume, P.defined(q.left), P.defined(q.right)].map((a) => (p: Prop) => p === a);
    return `split.\n  - ${this.intros()}exact ${everywhere}.\n  - ${this.atPoint(needs)}`;
  }

  witness(q: Question, answer: Answer): string {
    const last: Need =
      q.kind === 'equal'
        ? (p) => p === P.lt(q.left, q.right) || p === P.lt(q.right, q.left)
        : answer === 'differs'
          ? (p) => p === P.differs(q.f, q.wrt, q.claim, q.order)
          : (p) => p === P.outside(q.f, q.wrt, q.claim);
    return this.atPoint([...q.assume.map((a) => (p: Prop) => p === a), last]);
  }

  /** The claim has no value on an interval where f has a derivative. */
  interval(q: Question): string {
    if (q.kind !== 'derivative') throw new Inexpressible('an interval for an equality');
    const { wrt } = q;
    const x = variable(wrt);
    const isBound = (h: Prop): boolean => h.kind === 'lt' && (h.terms[0] === x || h.terms[1] === x) && h.terms.some((t) => t.op === 'num');
    const needs: Need[] = [
      ...q.assume.map((a) => (p: Prop) => p === a),
      (p) => p === P.undefinedAt(q.claim),
      (p) => p.kind === 'derivative' && p.tag === '' && p.terms[0] === q.f && p.wrt === wrt && p.order === q.order,
    ];
    const found = this.choose(needs, isBound);
    const bounds = found.theorems.flatMap((t) => t.hypotheses.filter(isBound));
    const numbers = (side: number): Q.Rational[] => bounds.filter((h) => h.terms[1 - side] === x).map((h) => h.terms[side].value!);
    // Of several bounds the closest; a half line is cut off anywhere.
    const lows = numbers(0).sort(Q.cmp);
    const highs = numbers(1).sort(Q.cmp);
    const low = lows.at(-1) ?? Q.sub(highs[0] ?? Q.ONE, Q.ONE);
    const high = highs[0] ?? Q.add(low, Q.ONE);
    const params = this.n.names.variables.slice(0, -1);
    const values = [...params.map((v) => this.value(v, found.place)), ...[low, high].map((q) => `(rat ${coqRational(q)})`)];
    const given = new Map<Prop, string>(
      bounds.map((h): [Prop, string] => {
        const side = h.terms[0] === x ? 1 : 0;
        return [h, `(${side === 1 ? 'below' : 'above'}_number ${coqRational(h.terms[side].value!)} ${variableName(wrt)} ltac:(inside))`];
      }),
    );
    const name = variableName(wrt);
    const moving = new Map([[wrt, name]]);
    const parts = found.theorems.map((t) => this.evidence(t, this.applied(t, found.place, given, moving), false));
    return [
      values.map((v) => `exists ${v}.`).join(' '),
      'split; [inside|].',
      `intros ${name} B. destruct B as [above below].`,
      `exact ${parts.reduceRight((rest, p, i) => (i === parts.length - 1 ? p : `(conj ${p} ${rest})`), '')}.`,
    ].join('\n  ');
  }

  private intros(): string {
    const words = [...this.n.names.variables.map(variableName), ...this.q.assume.map((a) => this.n.hypothesis(a))];
    return words.length === 0 ? '' : `intros ${words.join(' ')}. `;
  }

  /** A theorem with this conclusion that has only hypotheses that are assumed. */
  private under(p: Prop): string {
    const among = new Set(this.q.assume);
    const t = this.theorems.find((u) => u.conclusion === p && u.hypotheses.every((h) => among.has(h)));
    if (!t) throw new Inexpressible(`no theorem of the verdict says ${p.kind}`);
    return this.n.use(t);
  }

  /** One theorem for every need, all at one place. */
  private choose(needs: readonly Need[], ignore: (h: Prop) => boolean = () => false): { theorems: Theorem[]; place: Place } {
    const search = (i: number, place: Place): { theorems: Theorem[]; place: Place } | undefined => {
      if (i === needs.length) return { theorems: [], place };
      for (const t of this.theorems) {
        if (!needs[i](t.conclusion)) continue;
        const larger = joined(place, t, ignore);
        const rest = larger && search(i + 1, larger);
        if (rest) return { theorems: [t, ...rest.theorems], place: rest.place };
      }
      return undefined;
    };
    const found = search(0, new Map());
    if (!found) throw new Inexpressible('the theorems of the verdict have no common point');
    return found;
  }

  /** `exists` the place, and there what is needed. */
  private atPoint(needs: readonly Need[]): string {
    const { theorems, place } = this.choose(needs);
    const { variables } = this.n.names;
    const opened = variables.flatMap((v) => {
      const t = place.get(v);
      return t && t.op !== 'num' ? [`destruct ${this.closedDefined(t)} as [p_${variableName(v)} E_${variableName(v)}].`] : [];
    });
    const values = variables.map((v) => `exists ${this.value(v, place)}.`);
    const parts = theorems.map((t, i) => this.evidence(t, this.applied(t, place, new Map(), new Map()), i >= this.q.assume.length));
    const proof = parts.reduceRight((rest, p, i) => (i === parts.length - 1 ? p : `(conj ${p} ${rest})`), '');
    return [...opened, ...values, `exact ${proof}.`].join(' ');
  }

  /** A theorem's conclusion as the statement says it. */
  private evidence(t: Theorem, proof: string, isMain: boolean): string {
    const { kind, terms } = t.conclusion;
    if (kind === 'derivative') return `(ex_intro _ _ ${proof})`;
    if (kind === 'lt' && isMain && this.q.kind === 'equal')
      return `(${terms[0] === this.q.left ? 'less' : 'greater'}_unequal _ _ ${proof})`;
    return proof;
  }

  private value(v: string, place: Place): string {
    const t = place.get(v) ?? zero;
    return t.op === 'num' ? `(rat ${coqRational(t.value!)})` : `p_${variableName(v)}`;
  }

  /** The step at the place. */
  private applied(t: Theorem, place: Place, given: ReadonlyMap<Prop, string>, moving: ReadonlyMap<string, string>): string {
    const args = this.n.names.variables.map((v) => moving.get(v) ?? this.value(v, place));
    const hypotheses = t.hypotheses.map((h) => {
      const direct = given.get(h);
      if (direct !== undefined) return direct;
      const [x, to] = h.terms;
      return to.op === 'num' ? `(at_number ${coqRational(to.value!)})` : `(at_value _ _ E_${variableName(x.name)})`;
    });
    return `(${[this.n.lemma(t), ...args, ...hypotheses].join(' ')})`;
  }

  private closedDefined(t: Term): string {
    const known = this.theorems.find((u) => u.conclusion === P.defined(t) && u.hypotheses.length === 0);
    if (!known) return definedProof(t, new Map());
    return `(${[this.n.lemma(known), ...this.n.names.variables.map(() => '0')].join(' ')})`;
  }
}

/** The place with a theorem's hypotheses added: all of the form variable = closed term, none against another. */
function joined(place: Place, t: Theorem, ignore: (h: Prop) => boolean): Place | undefined {
  const larger = new Map(place);
  for (const h of t.hypotheses) {
    if (ignore(h)) continue;
    const [x, value] = h.terms;
    if (h.kind !== 'eq' || x.op !== 'var' || value.vars.length > 0 || (larger.get(x.name) ?? value) !== value) return undefined;
    larger.set(x.name, value);
  }
  return larger;
}
