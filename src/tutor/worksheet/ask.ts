/** The question for the derivative itself, as most problems ask it: what is said, what is compared, what helps. */
import { isPiecewise } from '../../explain/pieces.ts';
import { applied, condition, name, relation, written } from '../../explain/surfaces.ts';
import { NOWHERE, type Surface } from '../../syntax/surface.ts';
import { freeOf } from '../../term/term.ts';
import { exactText } from '../tell.ts';
import { plainSpans } from './formula.ts';
import { sentence } from './locale.ts';
import type { Feedback, FormulaAsk, Language, RequiredForm, Rich, Style } from './sheet.ts';
import { type Subject, targetOf, UPSTREAM } from './subject.ts';

const SPACE: Rich = [{ text: ' ' }];
/** Sentences one after the other; Chinese needs no space between them. */
export const joined = (language: Language, ...parts: readonly Rich[]): Rich =>
  parts.filter((p) => p.length > 0).flatMap((p, i) => (i === 0 || language === 'zh' ? p : [...SPACE, ...p]));

export const listOf = (items: readonly Surface[]): Surface => (items.length === 1 ? items[0] : { kind: 'list', items, span: NOWHERE });

/** What is asked for, in a sentence or more. */
export function statementOf(s: Subject, language: Language): Rich {
  return joined(
    language,
    task(s, language),
    ...(s.form ? [formSentence(s.form, language, s.kind === 'network' ? undefined : s.wrt)] : []),
    ...assumed(s, language),
  );
}
const task = (s: Subject, language: Language): Rich =>
  s.drawn.upstream === undefined
    ? sentence(language, 'find-first', { d: s.asked })
    : sentence(language, 'find-network-upstream', { letter: name(UPSTREAM), d: s.asked });

/** "Here α > 0." */
export const assumed = (s: Subject, language: Language): Rich[] =>
  s.assume.length === 0 ? [] : [sentence(language, 'here-assumed', { condition: plainSpans(listOf(s.assume.map(condition))) })];

/** `wrt`: the letter a stands for the function of it, and that is said. */
export function formSentence(form: RequiredForm, language: Language, wrt?: string): Rich {
  switch (form.kind) {
    case 'in-terms-of':
      return sentence(language, 'give-in-terms-of', {
        letters: listOf(
          form.letters.map((l) => (l === 'a' && wrt !== undefined ? relation(name(l), '=', applied('g', name(wrt))) : name(l))),
        ),
      });
    case 'single-fraction':
      return sentence(language, 'give-single-fraction');
    case 'no-derivative-left':
      return sentence(language, 'give-no-derivative');
  }
}

export function derivativeAsk(s: Subject, id: string, points: number, language: Language, feedback: readonly Feedback[]): FormulaAsk {
  return {
    kind: 'formula',
    id,
    prompt: sentence(language, 'prompt-answer', { d: s.asked }),
    points,
    target: targetOf(s, exactText),
    ...(s.form ? { form: s.form, partial: Math.floor(points / 2) } : {}),
    answer: s.answer,
    alternatives: s.alternatives,
    feedback,
    proof: s.proof,
  };
}

/** What helps, the vaguest first. */
export function hintsOf(s: Subject, style: Style, language: Language): Rich[] {
  const g = applied('g', name(s.wrt));
  const hints: Rich[] = [];
  if (style !== 'blank') hints.push(sentence(language, `hint-${style}`, style === 'graph' ? { g } : {}));
  if (s.kind === 'network') return [...hints, sentence(language, 'hint-network')];
  const z = name(s.wrt);
  const [u, v] = s.f.args;
  const varies = (i: number): boolean => s.f.args[i] !== undefined && !freeOf(s.f.args[i], s.wrt);
  if (isPiecewise(s.f, s.wrt)) hints.push(sentence(language, 'hint-pieces'));
  else if (s.f.op === 'mul' && varies(0) && varies(1))
    hints.push(sentence(language, 'hint-product', { z, u: plainSpans(written(u)), v: plainSpans(written(v)) }));
  else if (s.f.op === 'div' && varies(0) && varies(1)) hints.push(sentence(language, 'hint-quotient'));
  else {
    hints.push(sentence(language, 'hint-rule', { f: s.typed }));
    const inner = innerOf(s);
    if (inner) hints.push(sentence(language, 'hint-inner', { u: inner }));
  }
  if (s.order > 1) hints.push(sentence(language, 'hint-again'));
  if (s.form?.kind === 'in-terms-of') hints.push(sentence(language, 'hint-cached', { g }));
  if (s.form?.kind === 'single-fraction') hints.push(sentence(language, 'hint-fraction'));
  return hints;
}

/** The argument of the outermost function, where it is more than the variable. */
function innerOf(s: Subject): Surface | undefined {
  let t = s.f;
  while ((t.op === 'mul' || t.op === 'add' || t.op === 'sub' || t.op === 'div') && t.args.filter((a) => !freeOf(a, s.wrt)).length === 1)
    t = t.args.find((a) => !freeOf(a, s.wrt))!;
  const u = t.op === 'pow' || t.op === 'fn' ? t.args[0] : undefined;
  return u && u.args.length > 0 && !freeOf(u, s.wrt) ? plainSpans(written(u)) : undefined;
}
