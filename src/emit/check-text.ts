/** A checked page for a terminal: the verdict, beside it the person's own line with the place marked, below it what there is to say. */
import { pieces } from '../explain/say.ts';
import type { CheckedLine, CheckResult } from '../tutor/check/report.ts';
import { type Language, piecesText } from '../tutor/misconception-told.ts';
import type { CheckWords } from './check-locale.ts';
import { type ToldLine, type Tone, tellLine } from './check-told.ts';
import { checkWords } from './check-words.ts';
import { unicodeOf } from './print.ts';

/** What a terminal can do besides letters. */
export interface CheckPaint extends Readonly<Record<'good' | 'bad' | 'doubt' | 'faint' | 'strong', (text: string) => string>> {}

const COLUMNS = 100;
const NUMBER = 4;
const MARGIN = ' '.repeat(NUMBER + 4);

export function checkText(result: CheckResult, language: Language, paint: CheckPaint): string {
  const words = checkWords(language);
  if (!result.ok) return `${piecesText(pieces(result.why, words), 'unicode')}\n`;
  const tone: Tone = result.firstWrong !== null ? 'bad' : result.lines.some((l) => l.verdict === 'undecided') ? 'doubt' : 'good';
  const summary = paint[tone](paint.strong(piecesText(pieces(result.summary, words), 'unicode')));
  return `${[...result.lines.map((l) => lineText(l, tellLine(l, language), words, paint)), '', summary].join('\n')}\n`;
}

function lineText(line: CheckedLine, told: ToldLine, words: CheckWords, paint: CheckPaint): string {
  const tone = paint[told.tone];
  const typed = printable(line.text);
  const number = String(line.line).padStart(NUMBER);
  const quiet = line.verdict === 'prose';
  const [first, ...rest] = marked(typed, quiet ? undefined : line.span);
  const own = [`${paint.faint(number)}  ${tone(told.icon)} ${quiet ? paint.faint(first.text) : first.text}`];
  for (const [i, part] of [first, ...rest].entries()) {
    if (i > 0) own.push(MARGIN + (quiet ? paint.faint(part.text) : part.text));
    if (part.marks !== '') own.push(MARGIN + paint.bad(part.marks));
  }
  if (quiet && told.notes.length === 0) return own.join('\n');
  const head = [told.verdict === '' ? '' : tone(paint.strong(told.verdict)), told.relation === '' ? '' : paint.faint(told.relation)];
  const out = [...own];
  if (!quiet) out.push(MARGIN + head.filter((h) => h !== '').join(paint.faint(' · ')));
  const say = (label: string, text: string): void => {
    out.push(wrapped(label === '' ? text : `${label}${words.labels.colon}${text}`));
  };
  if (told.witness) say(words.labels.witness, told.witness);
  for (const [i, reason] of told.reasons.entries()) {
    say(i === 0 ? words.labels.because : '+', reason.title);
    say(words.labels.ask, piecesText(reason.ask, 'unicode'));
    say(words.labels.hint, piecesText(reason.hint, 'unicode'));
    say(words.labels.step, piecesText(reason.step, 'unicode'));
  }
  if (told.others.length > 0) say(words.labels.or, told.others.join('; '));
  if (told.unexplained) say('', words.labels.unexplained);
  for (const note of told.notes) say('', piecesText(note, 'unicode'));
  if (told.steps.length > 0) {
    say('', `${words.labels.steps}${words.labels.colon.trimEnd()}`);
    for (const s of told.steps) out.push(`${MARGIN}  = ${unicodeOf(s.math)}${s.why === '' ? '' : paint.faint(`   ${s.why}`)}`);
  }
  return `${out.join('\n')}\n`;
}

/** Nothing that moves the cursor; every unit in its place. */
const printable = (text: string): string =>
  text.replace(/\s/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (c) => '\ufffd'.repeat(c.length));

/** The line in pieces that fit, each with the marks under it. */
function marked(text: string, span: { readonly from: number; readonly to: number } | undefined): { text: string; marks: string }[] {
  const room = COLUMNS - MARGIN.length;
  const parts: { text: string; marks: string }[] = [];
  for (let from = 0; from < text.length || from === 0; ) {
    let to = Math.min(text.length, from + room);
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to);
      if (space > from + room / 2) to = space + 1;
    }
    const part = text.slice(from, to);
    const [a, b] = span ? [Math.max(span.from, from), Math.min(span.to, to)] : [0, 0];
    const marks = a < b ? ' '.repeat(columns(text.slice(from, a))) + '^'.repeat(Math.max(1, columns(text.slice(a, b).trimEnd()))) : '';
    parts.push({ text: part, marks });
    from = to;
    if (text.length === 0) break;
  }
  return parts;
}

/** Columns in a terminal: Chinese takes two, marks take none. */
const columns = (text: string): number =>
  [...text.replace(/\p{Mn}/gu, '')].reduce(
    (n, c) => n + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(c) ? 2 : 1),
    0,
  );

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ |(?<=[，。；：、])/)) {
    if (line !== '' && columns(line) + columns(word) + 1 > COLUMNS - MARGIN.length) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line}${/[，。；：、]$/.test(line) ? '' : ' '}${word}`;
  }
  return [...lines, line].map((l) => MARGIN + l).join('\n');
}
