/** What a good tutor adds to a right line: that the cached output saves an exponential, what frameworks do at a kink. */
import { activations } from '../../catalog/catalog.ts';
import { activationTerm } from '../../catalog/vocabulary.ts';
import { type Sentence, say } from '../../explain/doc.ts';
import { relation, written } from '../../explain/surfaces.ts';
import { fromDecimal } from '../../num/rational.ts';
import { freeNames } from '../../syntax/surface.ts';
import { num, type Term, variable } from '../../term/term.ts';
import { postorder } from '../../term/traverse.ts';
import type { Desk } from './desk.ts';
import type { Meaning } from './names.ts';

const EXPONENTIAL = new Set(['exp', 'tanh', 'sinh', 'cosh', 'sech']);
const needsExponential = (t: Term): boolean => postorder(t).some((u) => u.op === 'fn' && EXPONENTIAL.has(u.name));

/** A derivative written in a alone, of a function that needs an exponential. */
export function cachedRemark(desk: Desk, m: Meaning): Sentence[] {
  const { under, output, variable: z } = desk.names;
  if (!under || output === undefined || !m.surface || !needsExponential(under.term)) return [];
  const names = freeNames(m.surface, () => false);
  return names.includes(output) &&
    !names.includes(z) &&
    !names.includes('e') &&
    names.every((n) => n === output || under.term.vars.includes(n))
    ? [say('check.cached')]
    : [];
}

/** What automatic differentiation returns at the kinks of the function under discussion, where the catalogue knows it. */
export function frameworksRemark(desk: Desk): Sentence[] {
  const { under, variable: z } = desk.names;
  const x = variable(z);
  const activation = under && activations.find((a) => a.kinks && activationTerm(a, x) === under.term);
  return (activation?.kinks ?? []).flatMap((kink) => {
    if (!kink.conventions || !/^-?[\d.]+$/.test(kink.at)) return [];
    const at = relation(written(x), '=', written(num(fromDecimal(kink.at.replace(/^-/, '')))));
    const value = (text: string): string => activation?.parameters?.[text]?.default ?? text;
    const list = Object.entries(kink.conventions).map(([framework, returned]) => `${framework} ${value(returned)}`);
    return kink.at.startsWith('-') ? [] : [say('convention', { at: { math: at }, list: { text: list.join(', ') } })];
  });
}
