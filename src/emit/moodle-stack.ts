/**
 * The answers of a problem as STACK wants them: inputs, potential response trees with misconceptions as nodes, and question tests. Everything
 * Maxima reads is printed from our own terms.
 */

import { condition as conditionSurface } from '../explain/surfaces.ts';
import { NOWHERE, type Surface } from '../syntax/surface.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { inSession } from '../term/term.ts';
import { formSentence } from '../tutor/worksheet/ask.ts';
import { sentence } from '../tutor/worksheet/locale.ts';
import { isRead, namesOf, type Read, readIn, type Scope } from '../tutor/worksheet/reading.ts';
import type { FormulaAsk, Language, Problem, Rich } from '../tutor/worksheet/sheet.ts';
import { maxima } from './maxima.ts';
import { element, htmlField, moodleRich, textField, xmlText } from './moodle-xml.ts';

/** What a wrong try costs, as a part of the points. */
export const PENALTY = '0.1';

/** One input with its response tree. */
export interface StackPart {
  /** ans1, prt1, ta1. */
  readonly index: number;
  /** What stands before the input. */
  readonly prompt: Rich;
  readonly answer: string;
  /** Assignments, `a = …`, under which a right answer in the wrong form equals the right one. */
  readonly names: readonly string[];
  readonly form?: { readonly test: 'SingleFrac' | 'letters'; readonly say: Rich; readonly score: number };
  readonly wrong: readonly { readonly answer: string; readonly say: Rich; readonly misconception: string }[];
  readonly points: number;
}

/** A question test: what is typed, and where the response tree ends. */
export interface StackTest {
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  readonly expected: readonly { readonly prt: string; readonly score: number; readonly note: string }[];
}

/** The inputs of a problem's formulas. A derivative in pieces gets an input for each piece. */
export function stackParts(p: Problem, language: Language): StackPart[] {
  return inSession(() => {
    const parts: StackPart[] = [];
    for (const ask of p.asks) {
      if (ask.kind !== 'formula') continue;
      const scope = scopeOf(ask);
      const term = rawTerm(ask.answer.text, scope);
      const pieces = term.op === 'if' ? branches(term) : [];
      if (pieces.length > 0) {
        for (const { value, where } of pieces) {
          const prompt: Rich = [{ math: where }, { text: ': ' }, ...ask.prompt];
          parts.push({ index: parts.length + 1, prompt, answer: maxima(value), names: [], wrong: [], points: ask.points / pieces.length });
        }
        continue;
      }
      parts.push({
        index: parts.length + 1,
        prompt: ask.prompt,
        answer: maxima(term),
        names: [...scope.names].map(([n, t]) => `${n}=${maxima(t)}`),
        ...formOf(ask, language),
        wrong: ask.feedback.flatMap((f) => {
          const wrong = rawTerm(f.wrong.text, scope);
          return wrong.op === 'if' ? [] : [{ answer: maxima(wrong), say: f.say, misconception: f.misconception }];
        }),
        points: ask.points,
      });
    }
    return parts;
  });
}

function scopeOf(ask: FormulaAsk): Scope {
  const open: Scope = { wrt: ask.target.wrt, letters: 'any', names: new Map() };
  const names = namesOf(ask.target.names, open);
  return { ...open, names: names instanceof Map ? names : new Map() };
}
function rawTerm(text: string, scope: Scope): Term {
  const read = readIn(text, { ...scope, names: new Map() });
  if (!isRead(read)) throw new SyntaxError(`sheet: ${text} cannot be read`);
  return (read as Read).raw;
}

/** The values of nested cases with the condition of each; what is defined nowhere is left out. */
function branches(root: Term): { value: Term; where: Surface }[] {
  const out: { value: Term; where: Surface }[] = [];
  const failed: Surface[] = [];
  let t = root;
  while (t.op === 'if') {
    const [l, r, then, otherwise] = t.args;
    const holds = conditionSurface(t.name === 'lt' ? P.lt(l, r) : t.name === 'le' ? P.le(l, r) : P.eq(l, r));
    const fails = conditionSurface(t.name === 'lt' ? P.le(r, l) : t.name === 'le' ? P.lt(r, l) : P.ne(l, r));
    if (then.op === 'if') return [];
    if (!isNowhere(then)) out.push({ value: then, where: holds });
    failed.push(fails);
    t = otherwise;
  }
  if (!isNowhere(t))
    out.push({ value: t, where: failed.reduce((a, b): Surface => ({ kind: 'logic', op: 'and', left: a, right: b, span: NOWHERE })) });
  return out;
}
const isNowhere = (t: Term): boolean => t.op === 'div' && t.args[1].op === 'num' && t.args[1].value!.n === 0n;

function formOf(ask: FormulaAsk, language: Language): Pick<StackPart, 'form'> {
  const score = Math.round((100 * (ask.partial ?? 0)) / ask.points) / 100;
  const say = ask.form ? [...sentence(language, 'right-wrong-form', { form: '' }), ...formSentence(ask.form, language)] : [];
  switch (ask.form?.kind) {
    case 'in-terms-of':
      return { form: { test: 'letters', say, score } };
    case 'single-fraction':
      return { form: { test: 'SingleFrac', say, score } };
    default:
      return {};
  }
}

export const variables = (parts: readonly StackPart[]): string =>
  parts.flatMap((p) => [`ta${p.index}:${p.answer};`, ...p.wrong.map((w, i) => `wa${p.index}_${i + 1}:${w.answer};`)]).join('\n');

export const input = (p: StackPart): string =>
  element(
    'input',
    [
      element('name', `ans${p.index}`),
      element('type', 'algebraic'),
      element('tans', `ta${p.index}`),
      element('boxsize', '30'),
      element('strictsyntax', '1'),
      element('insertstars', '1'),
      element('syntaxhint', ''),
      element('syntaxattribute', '0'),
      element('forbidwords', 'diff'),
      element('allowwords', ''),
      element('forbidfloat', '1'),
      element('requirelowestterms', '0'),
      element('checkanswertype', '0'),
      element('mustverify', '1'),
      element('showvalidation', '1'),
      element('options', ''),
    ].join(''),
  );

interface Node {
  readonly test: string;
  readonly student: string;
  readonly teacher: string;
  /** Score and next node where the test holds, and where it does not. */
  readonly yes: { readonly score: number; readonly next: number; readonly say: string };
  readonly no: { readonly score: number; readonly next: number; readonly say: string };
}

/** Right; else equal once the names are put in; else one misconception after the other. */
export function nodes(p: StackPart, language: Language): Node[] {
  const say = (r: Rich): string => moodleRich(r, language);
  const [ans, ta] = [`ans${p.index}`, `ta${p.index}`];
  const list: Node[] = [];
  const after = (n: number): number => (n < p.wrong.length + extra ? n + 1 : -1);
  const extra = p.form ? 1 : 0;
  const end = { score: 0, next: -1, say: '' };
  const full = { score: 1, next: -1, say: '' };
  if (p.form?.test === 'letters') {
    const put = (t: string): string => `subst([${p.names.join(',')}],${t})`;
    list.push({ test: 'AlgEquiv', student: ans, teacher: ta, yes: full, no: { ...end, next: 1 } });
    const partial = { score: p.form.score, next: -1, say: say(p.form.say) };
    list.push({ test: 'AlgEquiv', student: put(ans), teacher: put(ta), yes: partial, no: { ...end, next: after(1) } });
  } else if (p.form) {
    list.push({ test: 'AlgEquiv', student: ans, teacher: ta, yes: { ...full, next: 1 }, no: { ...end, next: after(1) } });
    list.push({ test: p.form.test, student: ans, teacher: ta, yes: full, no: { score: p.form.score, next: -1, say: say(p.form.say) } });
  } else list.push({ test: 'AlgEquiv', student: ans, teacher: ta, yes: full, no: { ...end, next: after(0) } });
  for (const [i, w] of p.wrong.entries()) {
    const at = list.length;
    list.push({
      test: 'AlgEquiv',
      student: ans,
      teacher: `wa${p.index}_${i + 1}`,
      yes: { ...end, say: say(w.say) },
      no: { ...end, next: after(at) },
    });
  }
  return list;
}

export function responseTree(p: StackPart, language: Language): string {
  const list = nodes(p, language);
  const side = (name: 'true' | 'false', s: Node['yes'], n: number): string =>
    [
      element(`${name}scoremode`, '='),
      element(`${name}score`, String(s.score)),
      element(`${name}penalty`, ''),
      element(`${name}nextnode`, String(s.next)),
      element(`${name}answernote`, note(p.index, n, name === 'true')),
      htmlField(`${name}feedback`, s.say),
    ].join('');
  const body = list.map((n, i) =>
    element(
      'node',
      [
        element('name', String(i)),
        element('description', ''),
        element('answertest', n.test),
        element('sans', xmlText(n.student)),
        element('tans', xmlText(n.teacher)),
        element('testoptions', ''),
        element('quiet', '0'),
        side('true', n.yes, i),
        side('false', n.no, i),
      ].join(''),
    ),
  );
  return element(
    'prt',
    [
      element('name', `prt${p.index}`),
      element('value', String(p.points)),
      element('autosimplify', '1'),
      element('feedbackstyle', '1'),
      textField('feedbackvariables', ''),
      ...body,
    ].join('\n'),
  );
}
const note = (prt: number, node: number, yes: boolean): string => `prt${prt}-${node + 1}-${yes ? 'T' : 'F'}`;

/** All right; then each prepared mistake in its input, the others right. */
export function tests(parts: readonly StackPart[]): StackTest[] {
  const right = (p: StackPart): StackTest['expected'][number] => ({
    prt: `prt${p.index}`,
    score: 1,
    note: note(p.index, p.form?.test === 'SingleFrac' ? 1 : 0, true),
  });
  const all: StackTest = { inputs: parts.map((p) => ({ name: `ans${p.index}`, value: p.answer })), expected: parts.map(right) };
  const wrong = parts.flatMap((p) =>
    p.wrong.map((w, i): StackTest => {
      const first = p.form ? 2 : 1;
      return {
        inputs: parts.map((q) => ({ name: `ans${q.index}`, value: q === p ? w.answer : q.answer })),
        expected: parts.map((q) => (q === p ? { prt: `prt${p.index}`, score: 0, note: note(p.index, first + i, true) } : right(q))),
      };
    }),
  );
  return [all, ...wrong];
}

export const testXml = (t: StackTest, n: number): string =>
  element(
    'qtest',
    [
      element('testcase', String(n + 1)),
      element('description', ''),
      ...t.inputs.map((i) => element('testinput', element('name', i.name) + element('value', xmlText(i.value)))),
      ...t.expected.map((e) =>
        element(
          'expected',
          element('name', e.prt) +
            element('expectedscore', String(e.score)) +
            element('expectedpenalty', e.score === 1 ? '0' : PENALTY) +
            element('expectedanswernote', e.note),
        ),
      ),
    ].join(''),
  );
