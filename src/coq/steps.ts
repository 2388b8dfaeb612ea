/**
 * Each step of a proof as the script that proves its lemma: the lemma of a row (Theory.v), of an inference (Inferences.v), or a walk over
 * a term, applied to the lemmas of earlier steps.
 */
import type { Theorem } from '../kernel/kernel.ts';
import type { Step } from '../kernel/step.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { variable } from '../term/term.ts';
import { statementProp } from '../theory/row.ts';
import { fieldTactic } from './field.ts';
import { Inexpressible } from './inexpressible.ts';
import { aroundProof, boundAt, movingHypotheses, nearProof, pointOf } from './near.ts';
import { aboutLiterals, coqRational } from './notation.ts';
import type { Numbering } from './numbering.ts';
import { relationProof } from './numbers.ts';
import { functionText, propText, valueText } from './prop.ts';
import { undefinedProof } from './strict.ts';
import { variableName } from './term.ts';
import { lemmaName, rowLemma } from './theory.ts';
import { definedProof, type Facts } from './walk.ts';

/** Tactics after `intros`. */
export function stepTactic(t: Theorem, n: Numbering): string {
  const s = t.why;
  const exact = (proof: string): string => `exact ${proof}.`;
  const use = (u: Theorem): string => n.use(u);
  const facts = (list: readonly Theorem[]): Facts => new Map(list.map((u): [Prop, string] => [u.conclusion, use(u)]));
  const [first, second] = t.conclusion.terms;
  const { wrt, order } = t.conclusion;
  const moving = (u: Term): string => functionText(u, wrt, n.names);
  switch (s.step) {
    case 'assume':
      return exact(n.hypothesis(s.prop));
    case 'rule':
      return exact(ruleProof(s, n, facts(s.premises)));
    case 'reflexivity':
      return exact(`(reflexivity _ ${use(s.defined)})`);
    case 'defined':
      return exact(definedProof(s.of, facts(s.facts)));
    case 'undefined':
      return exact(undefinedProof(s.part.conclusion.terms[0], s.of, use(s.part)));
    case 'rewrite':
      return exact(rewriteProof(s, n));
    case 'field': {
      const pair = (u: Theorem): readonly [Term, Term, string] => [u.conclusion.terms[0], u.conclusion.terms[1], use(u)];
      const { definitions, reductions } = s;
      return fieldTactic(
        {
          left: first,
          right: second,
          definitions: definitions.map(pair),
          reductions: reductions.map(pair),
          leftDefined: use(s.left),
          rightDefined: use(s.right),
        },
        n.names,
      );
    }
    case 'enclosure': {
      const proofs = new Map([...s.point].map(([name], i): [string, string] => [name, n.hypothesis(t.hypotheses[i])]));
      return exact(relationProof(t.conclusion, { at: s.point, proofs }, s.precision));
    }
    case 'split':
      return exact(splitProof(s, n, facts(s.defined)));
    case 'cut':
      return exact(n.use(s.theorem, new Map([[s.lemma.conclusion, use(s.lemma)]])));
    case 'absurd':
      return exact(`(absurd_${s.contradiction.conclusion.kind === 'lt' ? 'less' : 'unequal'} _ _ ${use(s.contradiction)})`);
    case 'value': {
      const { tag } = s.derivative.conclusion;
      return exact(
        tag === ''
          ? `(value _ _ _ _ _ ${use(s.derivative)} ${use(s.equation)})`
          : `(value_${tag} _ _ _ _ ${use(s.derivative)} ${use(s.equation)})`,
      );
    }
    case 'transfer': {
      const [f, g] = s.agreement.conclusion.terms.map(moving);
      return exact(`(transfer _ ${f} ${g} _ _ ${use(s.derivative)} ${nearProof(s.agreement, wrt, n, facts(s.facts))})`);
    }
    case 'next-order': {
      const [f, d] = s.lower.conclusion.terms.map(moving);
      return exact(`(next_order ${order - 1} ${f} ${d} _ _ ${nearProof(s.lower, wrt, n, facts(s.facts))} ${use(s.derivative)})`);
    }
    case 'one-sided':
    case 'broken-side': {
      const w = s.slope.conclusion.terms[0];
      const crossing = s.side === 'left' ? P.lt(w, s.zero.conclusion.terms[1]) : P.lt(s.zero.conclusion.terms[1], w);
      const near = nearProof(s.agreement, wrt, n, facts(s.facts), crossing);
      const lemma = `${s.step === 'one-sided' ? 'one_sided' : 'broken'}_${s.side}`;
      const functions = [...s.agreement.conclusion.terms, w].map(moving).join(' ');
      const evidence = [s.derivative, s.value, s.slope, s.increasing, s.zero].map(use).join(' ');
      return exact(`(${lemma} ${functions} _ _ _ ${near} ${evidence})`);
    }
    case 'both-sides':
      return exact(`(both_sides _ _ _ ${use(s.left)} ${use(s.right)})`);
    case 'corner':
      return exact(`(corner _ _ _ _ ${use(s.left)} ${use(s.right)} ${use(s.unequal)})`);
    case 'edge': {
      const w = s.zero.conclusion.terms[0];
      const below = `(fun ${variableName(wrt)} H => ${undefinedProof(s.part, s.of, edgeProof(s.part, w))})`;
      return exact(`(edge ${moving(s.of)} ${moving(w)} _ _ ${below} ${use(s.zero)} ${use(s.slope)} ${use(s.nonzero)})`);
    }
    case 'constancy':
      return constancyTactic(s, n, facts(s.inside));
    case 'isolated-simple':
      return exact(`(isolated_simple ${moving(first)} _ _ ${use(s.derivative)} ${use(s.nonzero)})`);
    case 'isolated-analytic':
      throw new Inexpressible('the step isolated-analytic has no Coq lemma');
    case 'isolated-product': {
      const [u, v] = [s.left, s.right].map((i) => moving(i.conclusion.terms[0]));
      return exact(`(isolated_product ${u} ${v} _ ${use(s.left)} ${use(s.right)})`);
    }
    case 'answers-derivative':
      return exact(`(answers_derivative _ _ _ _ ${use(s.derivative)})`);
    case 'answers-between': {
      const up = s.low.conclusion.terms[0] === s.left.conclusion.terms[1] && s.high.conclusion.terms[1] === s.right.conclusion.terms[1];
      const evidence = [s.left, s.right, s.low, s.high].map(use).join(' ');
      return exact(`(answers_between${up ? '' : '_down'} _ _ _ _ _ ${evidence})`);
    }
    case 'answers-vacuous':
      return exact(vacuousProof(s, n));
    case 'answers-order': {
      const [f, d] = s.lower.conclusion.terms.map(moving);
      return exact(
        `(answers_order ${s.answer.conclusion.order - 1} ${s.lower.conclusion.order} ${f} ${d} _ _ ${nearProof(s.lower, wrt, n, facts(s.facts))} ${use(s.answer)})`,
      );
    }
    case 'nearly':
      return exact(
        `(nearly_defined ${order} ${moving(first)} _ ${moving(second)} ${aroundProof(s.defined, wrt, n, facts(s.facts), s.isolated)})`,
      );
    case 'agrees': {
      const c = s.because.conclusion;
      const how = c.kind === 'eq' ? 'equal' : c.terms[0] === first ? 'left_undefined' : 'right_undefined';
      return exact(`(agrees_${how} _ _ ${use(s.because)})`);
    }
    case 'differs': {
      const above = s.unequal.conclusion.terms[0] === s.derivative.conclusion.terms[1];
      return exact(`(differs_${above ? 'above' : 'below'} _ _ _ _ _ ${use(s.derivative)} ${use(s.unequal)})`);
    }
    case 'outside': {
      const below = s.first.conclusion.terms[0] === second && s.first.conclusion.terms[1] === s.left.conclusion.terms[1];
      const evidence = [s.left, s.right, s.first, s.second].map(use).join(' ');
      return exact(`(outside_${below ? 'below' : 'above'} _ _ _ _ _ ${evidence})`);
    }
  }
}

type StepOf<N extends Step['step']> = Extract<Step, { step: N }>;

/** A row's lemma: all its arguments, then its premises. */
function ruleProof(s: StepOf<'rule'>, n: Numbering, facts: Facts): string {
  const lemma = rowLemma(s.rule);
  if (!lemma) throw new Inexpressible(`there is no rule ${s.rule}`);
  const instance = new Map(s.instance);
  if (s.wrt !== '') instance.set('x', variable(s.wrt));
  const args = lemma.args.map(({ letter, type }) => {
    if (type === 'R') return variableName(s.wrt);
    const t = instance.get(letter);
    if (!t) throw new Inexpressible(`${s.rule} has no term for ${letter}`);
    if (type === 'Q') return coqRational(t.value!);
    return type === 'pr' ? valueText(t, n.names) : functionText(t, s.wrt, n.names);
  });
  const evident = (t: Term): string | undefined =>
    t.op === 'num' ? `(defined_num ${coqRational(t.value!)})` : t.op === 'var' ? `(defined_var ${variableName(t.name)})` : undefined;
  const premises = lemma.premises.map(({ of }) => {
    if (of.kind === 'letter-defined') {
      const t = instance.get(of.letter)!;
      return facts.get(P.defined(t)) ?? evident(t) ?? missingPremise(s.rule);
    }
    if (of.kind === 'is' || aboutLiterals(of)) return 'eq_refl';
    const p = statementProp(of, instance, s.wrt);
    return facts.get(p) ?? (p.kind === 'defined' ? evident(p.terms[0]) : undefined) ?? missingPremise(s.rule);
  });
  return `(${[lemmaName(s.rule), ...args, ...premises].join(' ')})`;
}
function missingPremise(rule: string): never {
  throw new Inexpressible(`a premise of ${rule} is missing`);
}

/** A context with one hole for each equation, and its left sides exchanged for its right sides, one after the other. */
function rewriteProof(s: StepOf<'rewrite'>, n: Numbering): string {
  const t = s.defined.conclusion.terms[0];
  const equations = [...new Map(s.equations.map((e) => [e.conclusion.terms[0], e])).values()];
  const holes = new Map(equations.map((e, i) => [e.conclusion.terms[0], `hole${i + 1}`]));
  const binders = [...holes.values()].map((h) => `(${h} : pr)`).join(' ');
  const context = `(${binders === '' ? '' : `fun ${binders} => `}${valueText(t, n.names, holes)})`;
  const equal = equations.reduce((so, e) => `(congruence _ _ _ _ ${so} (peq_eq _ _ ${n.use(e)}))`, `(eq_refl ${context})`);
  return `(rewriting _ _ ${n.use(s.defined)} ${equal})`;
}

function splitProof(s: StepOf<'split'>, n: Numbering, defined: Facts): string {
  const [a, b] = s.on[0].terms;
  const cases = s.cases.map((c, i) => `(fun ${n.hypothesis(s.on[i])} => ${n.use(c)})`).join(' ');
  const is = (...kinds: readonly string[]): boolean => s.on.length === kinds.length && kinds.every((k, i) => s.on[i].kind === k);
  if (s.on[0].kind === 'defined') return `(split_defined ${valueText(a, n.names)} _ ${cases})`;
  const sides = `${valueText(a, n.names)} ${valueText(b, n.names)} _`;
  if (is('lt', 'lt')) return `(split_unequal ${sides} ${n.hypothesis(P.ne(a, b))} ${cases})`;
  if (is('lt', 'eq')) return `(split_at_most ${sides} ${n.hypothesis(P.le(a, b))} ${cases})`;
  const lemma = is('lt', 'eq', 'lt') ? 'split_order' : is('lt', 'le') ? 'split_less' : 'split_equal';
  return `(${lemma} ${sides} ${defined.get(P.defined(a))} ${defined.get(P.defined(b))} ${cases})`;
}

function vacuousProof(s: StepOf<'answers-vacuous'>, n: Numbering): string {
  const { kind, terms, order } = s.prop;
  const because = s.because.conclusion;
  const proof = n.use(s.because);
  switch (because.kind) {
    case 'undefined':
      return because.terms[0] === terms[0] ? `(${kind}_undefined _ _ _ _ ${proof})` : `(answers_claim_undefined _ _ _ _ ${proof})`;
    case 'unjudged':
      return `(${kind}_unjudged ${order - 1} _ _ _ ${proof})`;
    default:
      return `(${kind}_nondifferentiable ${because.order} ${order} _ _ _ ${proof} ltac:(lia))`;
  }
}

/** Why the part has no value where w is negative (hypothesis H). */
function edgeProof(part: Term, w: Term): string {
  if (part.op === 'pow') return `(even_root_undefined _ ${coqRational(part.value!)} H eq_refl)`;
  const name = part.name === 'asin' ? 'Asin' : part.name === 'acos' ? 'Acos' : 'Acosh';
  if (name === 'Acosh') return '(Acosh_undefined _ H)';
  return `(${name}_undefined_${w.args[1] === part.args[0] ? 'above' : 'below'} _ H)`;
}

function constancyTactic(s: StepOf<'constancy'>, n: Numbering, inside: Facts): string {
  const { wrt, terms } = s.derivative.conclusion;
  const x = variableName(wrt);
  const at = pointOf(s.value, wrt);
  const point = at.terms[1];
  const bounds = movingHypotheses(s.derivative, wrt);
  const interval = `(fun ${x} : R => ${[...bounds.map((h) => propText(h, n.names)), 'True'].join(' /\\ ')})`;
  const projections = new Map(bounds.map((h, i): [Prop, string] => [h, `(proj1 ${'(proj2 '.repeat(i)}J${')'.repeat(i)})`]));
  const here = bounds.reduceRight((rest, h) => `(conj ${n.hypothesis(h)} ${rest})`, 'I');
  const atPoint = bounds.map((h) => {
    const p = boundAt(h, wrt, point);
    return inside.get(p) ?? missingPremise('constancy');
  });
  const value = n.use(s.value, new Map([[at, 'at_p']])).replace(` ${x} `, ' point ');
  const k = s.value.conclusion.terms[1];
  return [
    `destruct ${inside.get(P.defined(point)) ?? definedProof(point, inside)} as [point Ep].`,
    `assert (at_p : peq (var point) ${valueText(point, n.names)}) by (exists point; split; [reflexivity|exact Ep]).`,
    `refine (constancy ${functionText(terms[0], wrt, n.names)} ${valueText(k, n.names)} ${interval} point ${x} _ (fun ${x} J => ${n.use(s.derivative, projections)}) _ _ ${here}).`,
    '- convex.',
    `- cbv beta; change (var point) with (Some point); rewrite <- Ep; repeat apply conj; first [${[...atPoint, 'I'].map((p) => `exact ${p}`).join('|')}].`,
    `- exact ${value}.`,
  ].join('\n  ');
}
