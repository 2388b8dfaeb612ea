/** Kernel propositions as Coq text, in the vocabulary of proofs/coq/GPrime.v. */
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { type Names, termArgument, termText, variableName } from './term.ts';

/** A term as a function of one variable. */
export const functionText = (t: Term, wrt: string, names: Names): string => `(fun ${variableName(wrt)} : R => ${termText(t, names)})%P`;

const RELATION = { eq: '==', ne: '<>', lt: '<', le: '<=' } as const;

/** A value as an argument of type `pr`. */
export const valueText = (t: Term, names: Names, holes?: ReadonlyMap<Term, string>): string => {
  const text = termArgument(t, names, holes);
  return text.startsWith('(') ? `${text}%P` : `(${text})%P`;
};

export function propText(p: Prop, names: Names): string {
  const [f, c] = p.terms;
  const x = variableName(p.wrt);
  const value = (t: Term): string => valueText(t, names);
  const moving = (t: Term): string => functionText(t, p.wrt, names);
  switch (p.kind) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
      return `(${termText(f, names)} ${RELATION[p.kind]} ${termText(c, names)})%P`;
    case 'defined':
    case 'undefined':
      return `p${p.kind} ${value(f)}`;
    case 'derivative':
      return p.tag === '' ? `derivative ${p.order} ${moving(f)} ${x} ${value(c)}` : `derivative_${p.tag} ${moving(f)} ${x} ${value(c)}`;
    case 'unjudged':
      return `unjudged ${moving(f)} ${x}`;
    case 'nondifferentiable':
      return `nondifferentiable ${p.order} ${moving(f)} ${x}`;
    case 'isolated':
      return `isolated ${moving(f)} ${x}`;
    case 'answers':
      return `answers ${p.order} ${moving(f)} ${x} ${value(c)}`;
    case 'nearly':
      return `nearly ${p.order} ${moving(f)} ${x} ${moving(c)}`;
    case 'agrees':
      return `agrees ${value(f)} ${value(c)}`;
    case 'differs':
      return `differs ${p.order} ${moving(f)} ${x} ${value(c)}`;
    case 'outside':
      return `outside ${moving(f)} ${x} ${value(c)}`;
  }
}
