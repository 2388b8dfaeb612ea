/**
 * A checked page as one HTML file that needs nothing beside it: every line as the person wrote it, its verdict beside it in colour, word and
 * sign, the hints folded away behind a question. What was typed reaches KaTeX only after the scan that every formula passes; else it is code.
 */
import { type Piece, pieces } from '../explain/say.ts';
import { scanLatex } from '../syntax/latex-scan.ts';
import type { Span } from '../syntax/problem.ts';
import type { CheckedLine, CheckResult } from '../tutor/check/report.ts';
import type { Language } from '../tutor/misconception-told.ts';
import type { CheckWords } from './check-locale.ts';
import { type ToldLine, tellLine } from './check-told.ts';
import { checkWords } from './check-words.ts';
import { escapeHtml, type RenderMath } from './html.ts';
import { latexOf } from './print.ts';

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2430; --paper: #fdfcf9; --faint: #5b6472; --rule: #d9d6cd; --good: #1b6e3c; --bad: #b3261e; --doubt: #8a5a00; --mark: #fbe3e1; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e6ea; --paper: #16191f; --faint: #a3acba; --rule: #343a45; --good: #6cc68b; --bad: #f0837b; --doubt: #e0b45c; --mark: #4a2320; } }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem; font: 1.03rem/1.55 Georgia, "Noto Serif", "Noto Serif SC", serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; margin: 0 0 .4rem; }
.summary { font-weight: 600; margin: 0 0 1.6rem; }
ol { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr) 15rem; gap: .2rem 1rem; padding: .55rem .2rem; border-top: 1px solid var(--rule); }
li.prose { border-top-color: transparent; padding: .1rem .2rem; color: var(--faint); }
li.refuted { background: color-mix(in srgb, var(--mark) 55%, transparent); }
.number { color: var(--faint); font-size: .85rem; text-align: right; padding-top: .2rem; font-variant-numeric: tabular-nums; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.own { overflow: auto hidden; overflow-wrap: anywhere; padding: .15rem 0 .4rem; }
.own code { font-size: .92rem; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; text-decoration: underline wavy var(--bad); }
.verdict { font-weight: 600; }
.relation { display: block; font-weight: 400; color: var(--faint); font-size: .88rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .doubt { color: var(--doubt); } .faint { color: var(--faint); }
.more { grid-column: 2 / -1; font-size: .96rem; }
.more p { margin: .2rem 0; overflow-x: auto; overflow-y: hidden; }
.more ul { margin: .2rem 0; padding-left: 1.2rem; }
details { margin: .25rem 0; }
summary { cursor: pointer; }
.reason { font-weight: 600; }
@media (max-width: 44rem) { li { grid-template-columns: 2rem minmax(0, 1fr); } .verdict, .more { grid-column: 2; } }
@media print { details { display: block; } li { break-inside: avoid; } }
`;

/** The whole page. `style`: KaTeX's own style sheet. */
export function checkHtml(result: CheckResult, language: Language, render: RenderMath, style: string): string {
  const words = checkWords(language);
  const body = result.ok
    ? `<p class="summary ${result.firstWrong === null ? 'good' : 'bad'}">${written(pieces(result.summary, words), render)}</p>\n<ol>\n${result.lines
        .map((l) => item(l, words, language, render))
        .join('\n')}\n</ol>`
    : `<p class="summary bad">${written(pieces(result.why, words), render)}</p>`;
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${escapeHtml(words.labels.title)}</title>
<style>${style}${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.labels.title)}</h1>
${body}
</main>
</body>
</html>
`;
}

const written = (all: readonly Piece[], render: RenderMath): string =>
  all.map((p) => ('text' in p ? escapeHtml(p.text) : render(latexOf(p.math), false))).join('');

function item(line: CheckedLine, words: CheckWords, language: Language, render: RenderMath): string {
  const told = tellLine(line, language);
  const verdict =
    told.verdict === ''
      ? told.relation === ''
        ? ''
        : `<span class="relation">${escapeHtml(told.relation)}</span>`
      : `<span class="${told.tone}"><span aria-hidden="true">${told.icon}</span> ${escapeHtml(told.verdict)}</span><span class="relation">${escapeHtml(told.relation)}</span>`;
  const more = below(line, told, words, render);
  return `<li class="${line.verdict}" id="line-${line.line}">
<span class="number"><span class="sr">${escapeHtml(words.labels.line)} </span>${line.line}</span>
<div class="own">${own(line, render)}</div>
<div class="verdict">${verdict}</div>${more === '' ? '' : `\n<div class="more">${more}</div>`}
</li>`;
}

function below(line: CheckedLine, told: ToldLine, words: CheckWords, render: RenderMath): string {
  const out: string[] = [];
  const { labels } = words;
  const label = (text: string): string => `${escapeHtml(text)}${escapeHtml(labels.colon)}`;
  if (told.witness) out.push(`<p>${label(labels.witness)}${escapeHtml(told.witness)}</p>`);
  for (const reason of told.reasons) {
    out.push(`<p>${label(labels.because)}<span class="reason">${escapeHtml(reason.title)}</span></p>`);
    out.push(`<p>${label(labels.ask)}${written(reason.ask, render)}</p>`);
    out.push(`<details><summary>${escapeHtml(labels.hint)}</summary><p>${written(reason.hint, render)}</p>`);
    out.push(`<details><summary>${escapeHtml(labels.step)}</summary><p>${written(reason.step, render)}</p></details></details>`);
  }
  if (told.others.length > 0) out.push(`<p class="faint">${label(labels.or)}${escapeHtml(told.others.join('; '))}</p>`);
  if (told.unexplained) out.push(`<p>${escapeHtml(labels.unexplained)}</p>`);
  for (const note of told.notes) out.push(`<p${line.verdict === 'prose' ? ' class="faint"' : ''}>${written(note, render)}</p>`);
  if (told.steps.length > 0) {
    const steps = told.steps.map(
      (s) =>
        `<li style="display:list-item;border:0;padding:.1rem 0">${render(`= ${latexOf(s.math)}`, false)} <span class="faint">${escapeHtml(s.why)}</span></li>`,
    );
    out.push(`<details><summary>${escapeHtml(labels.steps)}</summary><ul>${steps.join('')}</ul></details>`);
  }
  return out.join('');
}

/** The person's own line: formulas as formulas where KaTeX may have them, the place of the mistake marked. */
function own(line: CheckedLine, render: RenderMath): string {
  const { text, kind } = line;
  const span = line.verdict === 'prose' ? undefined : line.span;
  if (kind === 'formula') return formula(text, true, span, render) ?? typed(text, span);
  if (kind === 'heading') return `<strong>${escapeHtml(text.replace(/^#+\s*/, ''))}</strong>`;
  const parts = text.split(/(\$[^$]+\$)/);
  if (parts.length < 3) return line.verdict === 'prose' ? escapeHtml(text) : typed(text, span);
  let at = 0;
  return parts
    .map((part) => {
      const from = at;
      at += part.length;
      const inner = /^\$([^$]+)\$$/.exec(part);
      if (!inner) return escapeHtml(part);
      const here = span && span.from >= from && span.to <= at ? { from: span.from - from - 1, to: span.to - from - 1 } : undefined;
      return formula(inner[1], false, here, render) ?? typed(part, undefined);
    })
    .join('');
}

/** A formula by KaTeX, or undefined where it is refused. */
function formula(text: string, display: boolean, span: Span | undefined, render: RenderMath): string | undefined {
  const scan = scanLatex(text.replaceAll('"', '”'));
  if (scan.problem) return undefined;
  const attempts = span
    ? [
        `${scan.text.slice(0, span.from)}\\underline{\\textcolor{#b3261e}{${scan.text.slice(span.from, span.to)}}}${scan.text.slice(span.to)}`,
        scan.text,
      ]
    : [scan.text];
  for (const latex of attempts) {
    try {
      return render(display ? `\\displaystyle ${latex}` : latex, false);
    } catch {
      // KaTeX refuses it: the next attempt, or the text as it was typed.
    }
  }
  return undefined;
}

function typed(text: string, span: Span | undefined): string {
  if (!span) return `<code>${escapeHtml(text)}</code>`;
  const marked = `<mark>${escapeHtml(text.slice(span.from, span.to))}</mark>`;
  return `<code>${escapeHtml(text.slice(0, span.from))}${marked}${escapeHtml(text.slice(span.to))}</code>`;
}
