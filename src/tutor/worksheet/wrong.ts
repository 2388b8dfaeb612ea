/** Wrong answers to a subject, each refuted by the engine: for feedback, for false claims, for plots that do not fit. */

import { applied, name, written } from '../../explain/surfaces.ts';
import type { Surface } from '../../syntax/surface.ts';
import type { Term } from '../../term/term.ts';
import * as T from '../../term/term.ts';
import { postorder, replace, substitute } from '../../term/traverse.ts';
import type { Mistake } from '../misconception.ts';
import { neat } from '../misconception-neat.ts';
import { told } from '../misconception-told.ts';
import { mistakes } from '../mistakes.ts';
import { exactText } from '../tell.ts';
import { plainSpans } from './formula.ts';
import { sentence } from './locale.ts';
import { isRefuted } from './proof.ts';
import type { Feedback, Language, Rich } from './sheet.ts';
import { factorsOf } from './solution.ts';
import type { Subject } from './subject.ts';

export interface WrongAnswer {
  readonly misconception: string;
  /** Every name put in. */
  readonly full: Term;
  /** In the letters that the answer is asked in. */
  readonly raw: Term;
  readonly shown: Surface;
  /** A question that helps. */
  readonly ask: Rich;
  readonly mistake?: Mistake;
  /** In a network: which factor of the way back is wrong, and what stands for it; nothing where it is left out. */
  readonly factor?: { readonly index: number; readonly value?: Term };
}

/** Distinct misconceptions, the most plausible first. */
export function wrongAnswers(s: Subject, language: Language, limit: number): WrongAnswer[] {
  return s.kind === 'network' ? inNetwork(s, language).slice(0, limit) : ofFunction(s, language, limit);
}

export const feedbackOf = (s: Subject, language: Language, limit = 5): Feedback[] =>
  wrongAnswers(s, language, limit).map((w) => ({
    misconception: w.misconception,
    wrong: { surface: w.shown, text: exactText(w.raw) },
    say: w.ask,
  }));

function ofFunction(s: Subject, language: Language, limit: number): WrongAnswer[] {
  const seen = new Set<string>();
  const out: WrongAnswer[] = [];
  for (const mistake of mistakes(s.f, s.wrt, { order: s.order, assume: s.assume, limit: 3 * limit })) {
    const [{ id }] = mistake.by;
    if (seen.has(id) || out.length >= limit) continue;
    seen.add(id);
    const raw = s.form?.kind === 'in-terms-of' ? cached(s, mistake.result) : mistake.result;
    out.push({ misconception: id, full: mistake.result, raw, shown: shownOf(s, raw), ask: told(mistake, language)[0].ask, mistake });
  }
  return out;
}

/** With a for the function, where nothing else of the variable is left then. */
function cached(s: Subject, t: Term): Term {
  const a = replace(t, new Map([[s.f, T.variable('a')]]));
  return T.freeOf(a, s.wrt) ? a : t;
}

/** A term as the answer to this subject is written: g(z) or σ(u) where the answer has them. */
export function shownOf(s: Subject, t: Term): Surface {
  const usesG = s.drawn.closed !== undefined && /\bg\b/.test(s.drawn.closed) && s.f.args.length > 0;
  return plainSpans(written(t, new Map([...sigmoids(t), ...(usesG ? [[s.f, applied('g', name(s.wrt))] as const] : [])])));
}

/** The terms 1/(1 + e^(−u)) in t, as σ(u). */
export function sigmoids(t: Term): Map<Term, Surface> {
  const found = new Map<Term, Surface>();
  for (const u of postorder(t)) {
    if (u.op !== 'div' || u.args[0] !== T.one || u.args[1].op !== 'add' || u.args[1].args[0] !== T.one) continue;
    const e = u.args[1].args[1];
    if (e.op === 'fn' && e.name === 'exp' && e.args[0].op === 'neg') found.set(u, applied('sigma', written(e.args[0].args[0], found)));
  }
  return found;
}

/** A factor left out, or the derivative of another activation in its place. */
function inNetwork(s: Subject, language: Language): WrongAnswer[] {
  const factors = factorsOf(s);
  const values = factors.map((f) => f.value);
  const product = (list: readonly Term[]): Term => neat(list.reduce(T.mul));
  const candidates: { id: string; raw: Term; ask: Rich; factor: NonNullable<WrongAnswer['factor']> }[] = [];
  for (const [i, factor] of factors.entries()) {
    const a = T.variable(factor.of);
    const others = (t: Term): Term => product(values.map((v, j) => (i === j ? t : v)));
    const about = sentence(language, 'ask-slope', { a: name(factor.of), z: name(factor.wrt) });
    if (s.definitions.get(factor.of)?.vars.length === 1) {
      const mix = values[i].op === 'mul' ? T.sub(T.one, T.pow(a, T.two.value!)) : T.mul(a, T.sub(T.one, a));
      const plus = T.mul(a, T.add(T.one, a));
      candidates.push({ id: 'sigmoid-tanh-mix', raw: others(mix), ask: about, factor: { index: i, value: mix } });
      candidates.push({ id: 'activation-rule-sign', raw: others(plus), ask: about, factor: { index: i, value: plus } });
    }
    if (factors.length > 1) {
      const left = product(values.filter((_, j) => j !== i));
      candidates.push({ id: 'chain-inner-missing', raw: left, ask: sentence(language, 'ask-steps-back'), factor: { index: i } });
    }
  }
  const seen = new Set<Term>();
  return candidates.flatMap(({ id, raw, ask, factor }): WrongAnswer[] => {
    const full = substitute(raw, s.names);
    if (seen.has(raw) || !isRefuted({ kind: 'derivative', f: s.f, claim: full, wrt: s.wrt, order: 1, assume: s.assume })) return [];
    seen.add(raw);
    return [{ misconception: id, full, raw, shown: plainSpans(written(raw)), ask, factor }];
  });
}
