/**
 * An answer to one ask of a sheet, judged by the engine: right, right but not in the form that was asked for, wrong with a question that
 * helps, unreadable with the place, or undecided. Runs in a session of its own; used by the interactive page and by anybody with a sheet.
 */

import { double } from '../../derive/numeric.ts';
import type { Verdict } from '../../derive/verdict.ts';
import { decide } from '../../derive/verify.ts';
import { name } from '../../explain/surfaces.ts';
import type { KatexParse } from '../../syntax/katex-node.ts';
import { canonicalName } from '../../syntax/names.ts';
import type { Problem as TextProblem } from '../../syntax/problem.ts';
import { inSession, type Term } from '../../term/term.ts';
import { diagnose } from '../diagnose.ts';
import { told } from '../misconception-told.ts';
import { problemZh } from '../problem-words-zh.ts';
import { formSentence, listOf } from './ask.ts';
import { notInForm } from './form.ts';
import { sentence } from './locale.ts';
import { caveat, isProved, shownWitness } from './proof.ts';
import { isRead, namesOf, type Read, readAnswer, readAssumptions, readIn, type Scope } from './reading.ts';
import type { FormulaAsk, Gradable, Language, RequiredForm, Rich } from './sheet.ts';

export type Grade =
  | { readonly kind: 'right'; readonly points: number; readonly say: Rich; readonly caveats: readonly Rich[] }
  | { readonly kind: 'right-wrong-form'; readonly points: number; readonly say: Rich; readonly form: RequiredForm['kind'] }
  | { readonly kind: 'wrong'; readonly points: 0; readonly say: Rich; readonly hint?: Rich; readonly misconception?: string }
  | { readonly kind: 'unreadable'; readonly points: 0; readonly say: Rich; readonly problems: readonly TextProblem[] }
  | { readonly kind: 'undecided'; readonly points: 0; readonly say: Rich };

type Asked = Omit<FormulaAsk, 'proof'>;

const FUEL = 150_000;

/** Judge what was typed as the answer to `ask`. */
export function gradeAnswer(ask: Gradable, text: string, language: Language, katex?: KatexParse): Grade {
  if (ask.kind === 'choice') {
    const right = text.trim().toUpperCase() === ask.right.toUpperCase();
    return right
      ? { kind: 'right', points: ask.points, say: sentence(language, 'right'), caveats: [] }
      : { kind: 'wrong', points: 0, say: sentence(language, 'wrong-choice') };
  }
  return inSession(() => gradeFormula(ask, text, language, katex));
}

/** What the texts of a target mean. They were written by g′ itself, so that one that cannot be read is a bug. */
export function targetOf(
  ask: Asked,
  katex?: KatexParse,
): { scope: Scope; subject: Term; question: (claim: Term) => Parameters<typeof decide>[0] } {
  const { target } = ask;
  const { wrt } = target;
  const open: Scope = { wrt, letters: 'any', names: new Map() };
  const names = namesOf(target.names, { ...open, names: new Map() });
  const subject = readIn(target.kind === 'derivative' ? target.of : target.to, open);
  const { props: assume } = readAssumptions(target.assume, open);
  if (!(names instanceof Map) || !isRead(subject)) throw new SyntaxError(`sheet: the target of ${ask.id} cannot be read`);
  const letters = new Set([...subject.term.vars, ...[...names.values()].flatMap((t) => t.vars)].filter((v) => v !== wrt && !names.has(v)));
  // The letters of the form may be used although they are not in the function: y beside a.
  if (ask.form?.kind === 'in-terms-of')
    for (const l of ask.form.letters) if (!names.has(l) && canonicalName(l) !== wrt) letters.add(canonicalName(l));
  const under = target.kind === 'derivative' && !letters.has('g') ? { under: subject.term } : {};
  const scope: Scope = { wrt, letters, names, ...under, ...(katex ? { katex } : {}) };
  const question = (claim: Term): Parameters<typeof decide>[0] =>
    target.kind === 'derivative'
      ? { kind: 'derivative', f: subject.term, claim, wrt, order: target.order, assume }
      : { kind: 'equal', left: claim, right: subject.term, wrt, assume };
  return { scope, subject: subject.term, question };
}

function gradeFormula(ask: Asked, text: string, language: Language, katex?: KatexParse): Grade {
  const { scope, question } = targetOf(ask, katex);
  const order = ask.target.kind === 'derivative' ? ask.target.order : 1;
  let read = readAnswer(text, scope, order, false);
  let unfinished = false;
  if (!isRead(read) && read.problems.some((p) => p.code === 'derivative' || p.code === 'circular')) {
    const again = readAnswer(text, scope, order, true);
    if (isRead(again)) {
      read = again;
      unfinished = true;
    }
  }
  if (!isRead(read)) {
    const problems = read.problems.filter((p) => p.severity === 'error');
    return { kind: 'unreadable', points: 0, say: unreadable(problems, language), problems };
  }
  const asked = question(read.term);
  const verdict = decide(asked, { fuel: FUEL });
  switch (verdict.verdict) {
    case 'proved': {
      const form: RequiredForm | undefined = unfinished ? { kind: 'no-derivative-left' } : ask.form;
      const found = form && (unfinished ? [] : notInForm(form, read));
      if (form && found) return wrongForm(form, found, ask, language);
      return {
        kind: 'right',
        points: ask.points,
        say: sentence(language, 'right'),
        caveats: verdict.caveats.map((c) => caveat(c, language)),
      };
    }
    case 'refuted': {
      const helped = hint(ask, read, verdict, language, scope);
      const { at, left } = shownWitness(verdict);
      return { kind: 'wrong', points: 0, say: sentence(language, 'wrong-at', { at, yours: left }), ...helped };
    }
    case 'undecided':
    case 'invalid':
    case 'limit':
      return { kind: 'undecided', points: 0, say: sentence(language, 'undecided') };
  }
}

function unreadable(problems: readonly TextProblem[], language: Language): Rich {
  const [first] = problems;
  const message = first === undefined ? '' : language === 'zh' ? problemZh(first) : first.message;
  const said = sentence(language, 'unreadable', { message });
  return first?.repair === undefined ? said : [...said, { text: ' ' }, ...sentence(language, 'unreadable-try', { repair: first.repair })];
}

function wrongForm(form: RequiredForm, found: readonly string[], ask: Asked, language: Language): Grade {
  const why =
    form.kind === 'in-terms-of'
      ? sentence(language, 'form-in-terms-of', { letters: listOf(form.letters.map(name)), found: listOf(found.map(name)) })
      : sentence(language, `form-${form.kind}`);
  const said = sentence(language, 'right-wrong-form', { form: '' });
  const say: Rich = [...said, ...why, { text: ' ' }, ...formSentence(form, language)];
  return { kind: 'right-wrong-form', points: ask.partial ?? Math.floor(ask.points / 2), say, form: form.kind };
}

/** The question prepared for this wrong answer, or the one of a misconception that explains it. */
function hint(
  ask: Asked,
  read: Read,
  verdict: Verdict,
  language: Language,
  scope: Scope,
): { readonly hint?: Rich; readonly misconception?: string } {
  for (const f of ask.feedback) {
    const wrong = readIn(f.wrong.text, scope);
    if (isRead(wrong) && sameFunction(wrong.term, read.term, ask.target.wrt)) return { hint: f.say, misconception: f.misconception };
  }
  if (ask.target.kind !== 'derivative') return {};
  const { question } = targetOf(ask);
  const [found] = diagnose(question(read.term), { verdict, limit: 1 });
  if (!found) return {};
  const [words] = told(found, language);
  return { hint: words.ask, misconception: words.id };
}

const POINTS = [-1.3, -0.4, 0.7, 1.9];
/** Equal, where doubles do not tell them apart: the engine's word. */
function sameFunction(a: Term, b: Term, wrt: string): boolean {
  for (const x of POINTS) {
    const at = new Map([...new Set([...a.vars, ...b.vars])].map((v, i): [string, number] => [v, v === wrt ? x : 0.6 + 0.3 * i]));
    const [l, r] = [double(a, at), double(b, at)];
    if (Number.isFinite(l) && Number.isFinite(r) && Math.abs(l - r) > 1e-9 * Math.max(1, Math.abs(l))) return false;
  }
  return isProved({ kind: 'equal', left: a, right: b, wrt, assume: [] });
}
