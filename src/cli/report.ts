/** An answer in a terminal: the verdict first, then the witness or what was proved, why, caveats, how the texts were read. */
import type { Question } from '../derive/verdict.ts';
import { tidy } from '../explain/tidy.ts';
import { greekLetter } from '../syntax/names.ts';
import { renderProblem } from '../syntax/problem.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { type Answer, type Answered, type Outcome, remarks } from '../tutor/answer.ts';
import type { MisconceptionNote } from '../tutor/misconception-note.ts';
import type { Located } from '../tutor/question.ts';
import { caveatText, listed, termText, typedText } from '../tutor/tell.ts';
import { pad, type Style, wrap } from './style.ts';

const LABEL = 13;
const COLUMNS = 100;

export const labelled = (label: string, text: string, style: Style): string => style.faint(pad(label, LABEL)) + text;

/** `label  text`, wrapped under itself. */
export const line = (label: string, text: string, style: Style): string => labelled(label, wrap(text, COLUMNS, ' '.repeat(LABEL)), style);

const MARKS: Readonly<Record<Outcome, string>> = { proved: '✓', refuted: '✗', undecided: '?', invalid: '!', limit: '!' };

/** The verdict as the first word of a line. */
export function badge(outcome: Outcome, style: Style): string {
  const paint = outcome === 'proved' ? style.good : outcome === 'refuted' ? style.bad : style.doubt;
  return paint(style.strong(`${MARKS[outcome]} ${outcome}`));
}

/** Errors and notices on the texts, each with its place. */
export function problemLines(said: readonly Located[]): string[] {
  const severe = said.some((s) => s.problem.severity === 'error');
  return said
    .filter((s) => !severe || s.problem.severity === 'error')
    .map(({ place, text, problem }) => {
      const shown = renderProblem(text, problem);
      return place === 'f' || place === 'claim' || place === 'assume' ? shown.replace(/^(\w+): /, `$1 in ${place}: `) : shown;
    });
}

/** ′, ″, ‴, ⁽⁴⁾: the derivative that is asked for. */
function primes(order: number): string {
  if (order < 4) return ['', '′', '″', '‴'][order];
  return `⁽${[...String(order)].map((d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]).join('')}⁾`;
}

/** What to write for f in the claim: a or g(z) where the person used such a name, else nothing: then the formula is printed in full. */
function namesFor({ question, read }: Answered): ReadonlyMap<Term, string> {
  if (question.kind !== 'derivative' || !('f' in read)) return new Map();
  const words = wordsIn(read.claim.text);
  if (words.has('a') && read.self.includes('a')) return new Map([[question.f, 'a']]);
  const named = read.self.some((name) => words.has(name) || words.has(greekLetter(name) ?? name));
  return named ? new Map([[question.f, `g(${question.wrt})`]]) : new Map();
}
const wordsIn = (text: string): Set<string> => new Set(text.slice(0, 10_000).match(/\p{L}[\p{L}\d]*/gu) ?? []);

/** Did the person, or the catalogue, write numbers with decimals? Then they are printed so. */
function hasDecimals(read: Answered['read']): boolean {
  const sides = 'f' in read ? [read.f, read.claim] : [read.left, read.right];
  return sides.some((s) => /\.\d/.test(s.activation ? `${s.activation.formula} ${JSON.stringify(s.activation.parameters ?? '')}` : s.text));
}

function headline(answer: Answered): string {
  const { question, read } = answer;
  const under = read.assumed.length > 0 ? `   for ${listed(read.assumed.map((text) => typedText(text, 'unicode')))}` : '';
  if (question.kind === 'equal') {
    const [left, right] = [question.left, question.right].map((t) => termText(t, 'unicode', { decimals: hasDecimals(read) }));
    return `${left} = ${right}${under}`;
  }
  return `g${primes(question.order)}(${question.wrt}) = ${termText(question.claim, 'unicode', { names: namesFor(answer), decimals: hasDecimals(read) })}${under}`;
}

function definitionLine(answer: Answered): string | undefined {
  const { question, read } = answer;
  if (question.kind !== 'derivative' || !('f' in read)) return undefined;
  const a = [...namesFor(answer).values()].includes('a') ? 'a = ' : '';
  const title = read.f.activation?.title;
  return `${a}g(${question.wrt}) = ${termText(question.f, 'unicode', { decimals: hasDecimals(read) })}${title ? `   (${title})` : ''}`;
}

/** The derivative that was found. Where f is made of pieces it is that of the piece at the witness, or of no piece in particular. */
function derivativeLine({ question, verdict }: Answered): string | undefined {
  if (question.kind !== 'derivative' || (verdict.verdict !== 'proved' && verdict.verdict !== 'refuted') || !verdict.derivative)
    return undefined;
  const pieces = postorder(question.f).some((t) => t.op === 'if' || (t.op === 'fn' && ['abs', 'sign', 'max', 'min'].includes(t.name)));
  if (pieces && verdict.verdict === 'proved') return undefined;
  const g = `g${primes(question.order)}(${question.wrt})`;
  return `${pieces ? 'near there ' : ''}differentiation gives ${g} = ${termText(tidy(verdict.derivative), 'unicode')}`;
}

/** What is said about a side of a chain. */
function chainNote(answer: Answered): string | undefined {
  if (!answer.side) return undefined;
  const { index, of } = answer.side;
  return answer.outcome === 'proved'
    ? `All ${of} sides of the chain are proved; the last is shown.`
    : `This is about side ${index} of ${of} of the chain.`;
}

/** All lines of an answer, without the sampled check. */
export function answerLines(answer: Answer, style: Style, misconception?: MisconceptionNote): string[] {
  if (!('verdict' in answer)) return problemLines(remarks(answer));
  const { verdict, question, read } = answer;
  const lines = [`${pad(badge(answer.outcome, style), LABEL)}${headline(answer)}`];
  const definition = definitionLine(answer);
  if (definition) lines.push(line('where', definition, style));
  switch (verdict.verdict) {
    case 'proved':
      lines.push(line('theorem', theoremText(question), style));
      break;
    case 'refuted':
      lines.push(line('witness', witnessText(answer), style));
      break;
    case 'undecided':
    case 'invalid':
    case 'limit':
      lines.push(line('reason', verdict.reason, style));
  }
  const found = derivativeLine(answer);
  if (found) lines.push(line('because', found, style));
  if (misconception) lines.push(line('perhaps', `${misconception.title}. ${misconception.ask}`, style));
  const about = { activation: 'f' in read ? read.f.activation : undefined, open: read.parameters };
  for (const caveat of verdict.caveats) lines.push(line('caveat', caveatText(caveat, 'unicode', about), style));
  const chain = chainNote(answer);
  if (chain) lines.push(line('note', chain, style));
  for (const { problem } of read.notices) lines.push(line('note', problem.message, style));
  return lines;
}

function theoremText(question: Question): string {
  const letters = new Set(
    question.kind === 'derivative' ? [...question.f.vars, ...question.claim.vars] : [...question.left.vars, ...question.right.vars],
  );
  letters.delete(question.wrt);
  const all = listed([question.wrt, ...[...letters].sort()].map((letter) => typedText(letter, 'unicode')));
  const under = question.assume.length > 0 ? ' that the assumptions allow' : '';
  return question.kind === 'derivative'
    ? `equal for every real ${all}${under} at which g is differentiable and the claim has a value`
    : `equal for every real ${all}${under} at which both sides have a value`;
}

function witnessText({ question, verdict }: Answered): string {
  if (verdict.verdict !== 'refuted') return '';
  const { witness, how } = verdict;
  const at = Object.entries(witness.at).map(([name, value]) => `${name} = ${minus(value)}`);
  const where = at.length > 0 ? `at ${at.join(', ')}` : 'everywhere';
  const [left, right] = [minus(witness.left), minus(witness.right)];
  if (question.kind === 'equal') return `${where} the left side is ${left}, the right side is ${right}`;
  if (how === 'undefined-on-interval') return `${where}, and all around, the claim has no value, but the derivative is ${right}`;
  if (how === 'kink') return `${where} the claim gives ${left}, outside the slopes there (${right})`;
  return `${where} the claim gives ${left}, the derivative is ${right}`;
}

const minus = (value: string): string => value.replace(/^-/, '−');
