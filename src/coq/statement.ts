/**
 * The question and the verdict as the Coq statement that an exported file proves: definitions of the two sides as the person wrote them,
 * and a proposition that says literally what "proved" or "refuted" means (docs/trust.md, "Verdicts"). src/coq/reread.ts reads it back.
 */
import type { Question } from '../derive/verdict.ts';
import { print } from '../syntax/print.ts';
import { readback } from '../syntax/readback.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { propText } from './prop.ts';
import { type Names, termText, variableName } from './term.ts';

/** What kind of evidence a verdict has: which proposition is stated. */
export type Answer = 'proved' | 'differs' | 'outside' | 'undefined-on-interval' | 'unequal';

const binders = (variables: readonly string[]): string => (variables.length === 0 ? '' : `(${variables.map(variableName).join(' ')} : R)`);
const quantified = (quantifier: 'forall' | 'exists', variables: readonly string[]): string =>
  variables.length === 0 ? '' : `${quantifier} ${binders(variables)}, `;

/** One definition of a term over all variables of the file. */
export const definitionText = (name: string, variables: readonly string[], body: string): string =>
  `Definition ${[name, binders(variables)].filter(Boolean).join(' ')} : pr := (${body})%P.`;

/** The two sides of the question, and the statement. */
export function statementText(q: Question, answer: Answer, names: Names): string {
  const { variables } = names;
  const params = variables.slice(0, -1);
  const assume = q.assume.map((p) => propText(p, names));
  const at = (name: string): string => [name, ...variables.map(variableName)].join(' ');
  const [first, second] = q.kind === 'derivative' ? (['f', 'claim'] as const) : (['left', 'right'] as const);
  const [one, two] = q.kind === 'derivative' ? [q.f, q.claim] : [q.left, q.right];
  const definitions = [definitionText(first, variables, termText(one, names)), definitionText(second, variables, termText(two, names))];
  const holds = (conclusion: string): string => [...assume, conclusion].join(' -> ');
  const and = (...parts: readonly string[]): string => [...assume, ...parts].join(' /\\ ');
  const body = (): string => {
    if (q.kind === 'equal') {
      if (answer === 'unequal') return `${quantified('exists', variables)}${and(`pne (${at('left')}) (${at('right')})`)}`;
      return (
        `(${quantified('forall', variables)}${holds(`agrees (${at('left')}) (${at('right')})`)}) /\\\n` +
        `  (${quantified('exists', variables)}${and(`pdefined (${at('left')})`, `pdefined (${at('right')})`)})`
      );
    }
    const x = variableName(q.wrt);
    const moving = (name: string): string => (params.length === 0 ? name : `(${[name, ...params.map(variableName)].join(' ')})`);
    const derivative = `(exists slope : pr, derivative ${q.order} ${moving('f')} ${x} slope)`;
    switch (answer) {
      case 'proved':
        return (
          `(${quantified('forall', variables)}${holds(`answers ${q.order} ${moving('f')} ${x} (${at('claim')}) /\\ nearly ${q.order} ${moving('f')} ${x} ${moving('claim')}`)}) /\\\n` +
          `  (${quantified('exists', variables)}${and(derivative, `pdefined (${at('claim')})`)})`
        );
      case 'differs':
        return `${quantified('exists', variables)}${and(`differs ${q.order} ${moving('f')} ${x} (${at('claim')})`)}`;
      case 'outside':
        return `${quantified('exists', variables)}${and(`outside ${moving('f')} ${x} (${at('claim')})`)}`;
      default:
        return (
          `${quantified('exists', params)}exists (low high : R), low < high /\\\n` +
          `  (forall (${x} : R), low < ${x} < high -> ${and(`pundefined (${at('claim')})`, derivative)})`
        );
    }
  };
  return [...definitions, `Definition statement : Prop :=\n  ${body()}.`].join('\n');
}

const words = (t: Term): string => print(readback(t, { exact: true }), 'ascii').text;
const SIGN: Readonly<Record<string, string>> = { eq: '=', ne: '!=', lt: '<', le: '<=' };

/** The question and the answer for people, as the text of a comment. */
export function wordsOf(q: Question, answer: Answer): string {
  const under = q.assume.map((p: Prop) => `${words(p.terms[0])} ${SIGN[p.kind] ?? p.kind} ${p.terms[1] ? words(p.terms[1]) : ''}`.trim());
  const given = under.length === 0 ? '' : ` for ${under.join(', ')}`;
  const [one, two] = q.kind === 'derivative' ? [q.f, q.claim] : [q.left, q.right];
  const nth = q.kind === 'derivative' && q.order > 1 ? `derivative of order ${q.order}` : 'derivative';
  const question =
    q.kind === 'derivative' ? `the ${nth} of ${words(one)} in ${q.wrt} is ${words(two)}` : `${words(one)} equals ${words(two)}`;
  const text = answer === 'proved' ? `Proved: ${question}${given}.` : `Refuted: that ${question}${given}.`;
  return text.replaceAll('"', "'").replaceAll('(*', '( *').replaceAll('*)', '* )');
}
