/** A checked page as Markdown: the person's lines as they were typed, in code, so that nothing in them is taken for markup. */
import { type Piece, pieces } from '../explain/say.ts';
import type { CheckedLine, CheckResult } from '../tutor/check/report.ts';
import type { Language } from '../tutor/misconception-told.ts';
import type { CheckWords } from './check-locale.ts';
import { tellLine } from './check-told.ts';
import { checkWords } from './check-words.ts';
import { latexOf } from './print.ts';

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>$|#~]/g, (c) => `\\${c}`).replace(/\s+/g, ' ');
const written = (all: readonly Piece[]): string => all.map((p) => ('text' in p ? escaped(p.text) : `$${latexOf(p.math)}$`)).join('');

/** Typed text as code: fenced by more backticks than it holds. */
function code(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  const fence = '`'.repeat(1 + Math.max(0, ...[...plain.matchAll(/`+/g)].map((m) => m[0].length)));
  const pad = /^`|`$/.test(plain) ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

export function checkMarkdown(result: CheckResult, language: Language): string {
  const words = checkWords(language);
  const title = `# ${escaped(words.labels.title)}`;
  if (!result.ok) return `${title}\n\n${written(pieces(result.why, words))}\n`;
  return `${[title, `**${written(pieces(result.summary, words))}**`, ...result.lines.map((l) => lineMarkdown(l, words, language))].join('\n\n')}\n`;
}

function lineMarkdown(line: CheckedLine, words: CheckWords, language: Language): string {
  const told = tellLine(line, language);
  const own = code(line.text);
  if (line.verdict === 'prose') return `${line.line}. · ${own}${told.relation === '' ? '' : ` — ${escaped(told.relation)}`}`;
  const out = [
    `${line.line}. ${told.icon} **${escaped(told.verdict)}** ${own}${told.relation === '' ? '' : ` — ${escaped(told.relation)}`}`,
  ];
  const say = (label: string, text: string): number =>
    out.push(`   - ${label === '' ? '' : `*${escaped(label)}*${words.labels.colon}`}${text}`);
  if (line.span && line.verdict === 'refuted') say(words.labels.here, code(line.text.slice(line.span.from, line.span.to)));
  if (told.witness) say(words.labels.witness, escaped(told.witness));
  for (const reason of told.reasons) {
    say(words.labels.because, `**${escaped(reason.title)}**`);
    say(words.labels.ask, written(reason.ask));
    say(words.labels.hint, written(reason.hint));
    say(words.labels.step, written(reason.step));
  }
  if (told.others.length > 0) say(words.labels.or, escaped(told.others.join('; ')));
  if (told.unexplained) say('', escaped(words.labels.unexplained));
  for (const note of told.notes) say('', written(note));
  if (told.steps.length > 0)
    say(words.labels.steps, told.steps.map((s) => `$= ${latexOf(s.math)}$${s.why === '' ? '' : ` (${escaped(s.why)})`}`).join('; '));
  return out.join('\n');
}
