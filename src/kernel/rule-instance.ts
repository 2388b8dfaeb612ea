/**
 * One instance of a row of the rule table: are its premises there, and what does it conclude?
 *
 * Trusted. Makes no theorem: the kernel does, from the conclusion found here.
 */
import * as Q from '../num/rational.ts';
import type { Prop } from '../term/prop.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { freeOf, variable } from '../term/term.ts';
import type { Statement } from '../theory/row.ts';
import { literalValue, statementProp } from '../theory/row.ts';
import { parsedRule } from '../theory/rules.ts';

export interface RuleInstance {
  readonly rule: string;
  readonly wrt: string;
  readonly instance: ReadonlyMap<string, Term>;
}

/**
 * The conclusion of a rule instance, given the conclusions of its premises; a string says why it does not apply.
 */
export function ruleConclusion(s: RuleInstance, given: ReadonlySet<Prop>): Prop | string {
  const row = parsedRule(s.rule);
  if (!row) return `there is no rule ${s.rule}`;
  if (row.usesVariable && s.wrt === '') return 'no variable of differentiation';
  for (const letter of s.instance.keys()) if (!row.letters.has(letter)) return `${s.rule} has no letter ${letter}`;
  const instance = new Map(s.instance);
  if (row.usesVariable) instance.set('x', variable(s.wrt));
  for (const l of row.literals) if (instance.get(l)?.op !== 'num') return `${l} is not a number`;
  const c = instance.get('c');
  if (row.usesConstant && row.usesVariable && !(c && freeOf(c, s.wrt))) return 'c is not constant';
  for (const premise of row.premises) if (!holds(premise, instance, s.wrt, given)) return `a premise of ${s.rule} is missing`;
  for (const l of row.definedLetters) {
    const t = instance.get(l);
    const evident = t?.op === 'num' || t?.op === 'var';
    if (!t || !(evident || given.has(P.defined(t)))) return `${l} is not shown defined in ${s.rule}`;
  }
  if (row.conclusion.kind === 'is') return 'a rule concludes no property of literals';
  return statementProp(row.conclusion, instance, s.wrt);
}

function holds(premise: Statement, instance: ReadonlyMap<string, Term>, wrt: string, given: ReadonlySet<Prop>): boolean {
  if (premise.kind === 'is') {
    const q = literalValue(premise.of, instance);
    if (!q || q.d !== 1n) return false;
    return premise.what === 'integer' || (q.n % 2n === 0n) === (premise.what === 'even');
  }
  if (premise.kind === 'lt' || premise.kind === 'le' || premise.kind === 'ne') {
    const a = literalValue(premise.left, instance);
    const b = literalValue(premise.right, instance);
    if (a && b) {
      const c = Q.cmp(a, b);
      return premise.kind === 'lt' ? c < 0 : premise.kind === 'le' ? c <= 0 : c !== 0;
    }
  }
  const p = statementProp(premise, instance, wrt);
  return given.has(p) || (p.kind === 'defined' && (p.terms[0].op === 'num' || p.terms[0].op === 'var'));
}
