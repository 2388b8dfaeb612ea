/**
 * A sheet and its key as HTML, each one file: formulas for the eye and for screen readers, fonts and plots inside, made for A4 or Letter
 * paper. The interactive sheet is the same page with fields and a program that checks what is typed into them (src/web/).
 */
import { createHash } from 'node:crypto';
import { words } from '../tutor/worksheet/locale.ts';
import type { Ask, FormulaAsk, Problem, Proof, Sheet } from '../tutor/worksheet/sheet.ts';
import { escapeHtml, HTML_STYLE, type RenderMath } from './html.ts';
import { katexStyle } from './katex.ts';
import { isolated, Parts } from './sheet-html-parts.ts';
import { sheetStyle } from './sheet-html-style.ts';
import { optionsStandAlone, type SheetKind } from './sheet-page.ts';
import { filled, PAGE_WORDS } from './sheet-page-words.ts';
import type { Paper } from './typst-page.ts';

export interface SheetHtmlOptions {
  readonly paper: Paper;
  readonly render: RenderMath;
}

/** The sheet to print, or its key. */
export function sheetHtml(sheet: Sheet, kind: SheetKind, options: SheetHtmlOptions): string {
  const parts = new Parts(sheet.language, options.render);
  const problems = sheet.problems.map((p) => (kind === 'key' ? keyProblem(p, parts) : printProblem(p, parts)));
  return page(sheet, kind, parts, options.paper, { lead: '', main: problems.join('\n') });
}

/** The sheet to work on in a browser. `program`: the built src/web/, which checks by the engine itself. */
export function interactiveSheetHtml(sheet: Sheet, program: string, options: SheetHtmlOptions): string {
  const parts = new Parts(sheet.language, options.render);
  const w = PAGE_WORDS[sheet.language];
  const problems = sheet.problems.map((p) => liveProblem(p, parts));
  const lead = `<div class="bar" role="region" aria-label="${escapeHtml(w.progressLabel)}"><div><output id="progress" aria-live="polite"></output><progress id="meter" max="${sheet.points}" value="0" aria-labelledby="progress"></progress><button type="button" id="clear">${escapeHtml(w.clear)}</button></div></div>
<noscript><p class="top">${escapeHtml(w.noScript)}</p></noscript>`;
  const help = `<p class="faint help">${escapeHtml(w.help)} ${escapeHtml(w.kept)}</p>`;
  return page(sheet, 'sheet', parts, options.paper, { lead, main: `${help}\n${problems.join('\n')}`, data: liveData(sheet), program });
}

interface Content {
  readonly lead: string;
  readonly main: string;
  readonly data?: string;
  readonly program?: string;
}

function page(sheet: Sheet, kind: SheetKind, parts: Parts, paper: Paper, content: Content): string {
  const { language } = sheet;
  const w = PAGE_WORDS[language];
  const title = kind === 'key' ? `${words(language, 'key')}: ${sheet.title}` : sheet.title;
  const level = sheet.level === 'mixed' ? '' : ` · ${escapeHtml(filled(w.level, { n: sheet.level }))}`;
  const who =
    kind === 'key' || content.program !== undefined
      ? ''
      : `<div class="who"><span>${parts.word('name')}</span><span>${parts.word('date')}</span></div>`;
  const about = `${parts.word('total')}: ${parts.points(sheet.points)}${level}`;
  const made = parts.word('made-by', { version: sheet.generator, seed: String(sheet.seed), id: sheet.id });
  const proved = kind === 'key' ? `${parts.word('proved-by')} ` : '';
  // A program is allowed by its digest alone.
  const script = content.program?.replaceAll('</script', '<\\/script');
  const hash = script === undefined ? '' : `; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'${hash}`;
  const live =
    script === undefined ? '' : `<script type="application/json" id="sheet">${content.data ?? ''}</script>\n<script>${script}</script>\n`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${katexStyle()}${HTML_STYLE}${sheetStyle(paper, script !== undefined)}</style>
</head>
<body class="${kind}">
<header class="top"><h1>${isolated(title)}</h1>
<p class="meta">${about}</p>
${who}</header>
${content.lead}
<main>
${content.main}
</main>
<footer>${proved}${made}</footer>
${live}</body>
</html>
`;
}

const frame = (p: Problem, parts: Parts, body: string): string =>
  `<article class="problem" id="problem-${p.number}" aria-labelledby="title-${p.number}">
<h2 id="title-${p.number}"><span>${parts.word('problem', { n: String(p.number) })}</span><span class="worth">${parts.points(p.points)}</span></h2>
${body}
</article>`;

function printProblem(p: Problem, parts: Parts): string {
  const asks = p.asks.map((a) => {
    if (a.kind === 'formula') return `<p class="ask">${parts.prompt(a)}<span class="line"></span></p>`;
    const options = plotOptions(a, parts);
    const boxes =
      optionsStandAlone(a) || p.style === 'match' || options !== ''
        ? '<span class="line short"></span>'
        : `<span class="boxes"> ${a.options.map((o) => `<span><span class="box"></span>${o.rich ? parts.rich(o.rich) : escapeHtml(o.label)}</span>`).join('')}</span>`;
    return `<div class="ask">${options}<p>${parts.prompt(a)}: ${boxes}</p></div>`;
  });
  return frame(p, parts, `${parts.statement(p)}\n<div class="space" style="--lines: ${p.space}"></div>\n${asks.join('\n')}`);
}

/** The plots that a choice is made from. */
const plotOptions = (a: Ask, parts: Parts): string =>
  a.kind === 'choice' && a.options.some((o) => o.plot)
    ? `<div class="plots">${a.options.map((o) => `<div>${parts.option(o)}</div>`).join('')}</div>`
    : '';

function keyProblem(p: Problem, parts: Parts): string {
  const w = PAGE_WORDS[parts.language];
  const several = p.asks.length > 1;
  const asks = p.asks.map((a) => {
    const plots = plotOptions(a, parts);
    const worth = several ? ` <span class="faint">(${parts.points(a.points)})</span>` : '';
    return `${plots}<div class="answer"><div>${answerHtml(a, parts)}${worth}</div>${a.kind === 'formula' ? alternatives(a, parts) : ''}${proofs(a, parts)}</div>`;
  });
  const feedback = p.asks.flatMap((a) => (a.kind === 'formula' ? a.feedback : []));
  const expected = feedback.map((f) => `<li>${parts.line(f.wrong.surface)}: ${parts.rich(f.say)}</li>`);
  const mistakes = expected.length === 0 ? '' : `<h3>${escapeHtml(w.mistakes)}</h3><ul class="faint">${expected.join('\n')}</ul>`;
  const solution = `<h3>${parts.word('solution')}</h3>${parts.blocks(p.solution.standard)}`;
  return frame(
    p,
    parts,
    `${parts.statement(p)}\n<div class="answers">${parts.answerPlot(p)}${asks.join('\n')}</div>\n${solution}\n${mistakes}`,
  );
}

function answerHtml(a: Ask, parts: Parts): string {
  if (a.kind === 'formula') return `${parts.prompt(a)} ${parts.line(a.answer.surface)}`;
  const right = a.options.find((o) => o.label === a.right);
  const said = right?.rich ? parts.rich(right.rich) : `<b>${escapeHtml(a.right)}</b>`;
  return `${parts.prompt(a)}: ${said}`;
}

function alternatives(a: FormulaAsk, parts: Parts): string {
  if (a.alternatives.length === 0) return '';
  return `<p class="faint">${parts.word('also')} ${a.alternatives.map((f) => parts.line(f.surface)).join(', ')}</p>`;
}

function proofs(a: Ask, parts: Parts): string {
  const list: readonly Proof[] = a.kind === 'formula' ? [a.proof] : a.proofs;
  const told = list.map((proof) => {
    const caveats = proof.caveats.map((c) => ` ${parts.rich(c)}`).join('');
    return `<p class="faint">${parts.rich(proof.says)}${caveats}</p>`;
  });
  return told.join('');
}

function liveProblem(p: Problem, parts: Parts): string {
  const w = PAGE_WORDS[parts.language];
  const asks = p.asks.map((a) => {
    const id = escapeHtml(a.id);
    const verdict = `<div class="verdict" id="verdict-${id}" role="status" aria-live="polite"></div>`;
    const answer = `<template id="answer-${id}"><div class="answer">${answerHtml(a, parts)}${a.kind === 'formula' ? alternatives(a, parts) : ''}</div></template>`;
    if (a.kind === 'formula') {
      return `<form class="ask" data-ask="${id}" id="ask-${id}"><div class="field"><span id="prompt-${id}">${parts.prompt(a)}</span><input type="text" id="text-${id}" aria-labelledby="prompt-${id}" aria-describedby="read-${id}" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="10000"><button type="submit" class="check">${escapeHtml(w.check)}</button></div>
<div class="read" id="read-${id}"></div>${verdict}${answer}</form>`;
    }
    const matching = p.style === 'match';
    const options = a.options.map((o, i) => {
      const body = matching || (o.plot === undefined && o.rich === undefined) ? `<b>${escapeHtml(o.label)}</b>` : parts.option(o);
      return `<label><input type="radio" name="choice-${id}" value="${escapeHtml(o.label)}" id="choice-${id}-${i}"> ${body}</label>`;
    });
    const plots = a.options.some((o) => o.plot) && !matching ? ' plots' : '';
    return `<form class="ask" data-ask="${id}" id="ask-${id}"><fieldset><legend>${parts.prompt(a)}</legend><div class="choices${plots}">${options.join('')}</div></fieldset><button type="submit" class="check">${escapeHtml(w.check)}</button>${verdict}${answer}</form>`;
  });
  const hints = p.hints.map((h) => `<template class="hint">${parts.rich(h)}</template>`).join('');
  const solution = `<template class="solution">${parts.answerPlot(p)}<h3>${parts.word('solution')}</h3>${parts.blocks(p.solution.standard)}</template>`;
  const tools = `<div class="tools">${p.hints.length > 0 ? `<button type="button" data-hint="${p.number}">${escapeHtml(w.hint)}</button>` : ''}<button type="button" data-show="${p.number}">${escapeHtml(w.showAnswer)}</button></div>`;
  return frame(
    p,
    parts,
    `${parts.statement(p)}\n${asks.join('\n')}\n${tools}<div class="hints" aria-live="polite"></div><div class="shown" aria-live="polite"></div>${hints}${solution}`,
  );
}

/** What the program needs of the sheet; nothing in it can end the element it stands in. */
function liveData(sheet: Sheet): string {
  const problems = sheet.problems.map((p) => ({
    ...p,
    solution: undefined,
    hints: [],
    asks: p.asks.map((a) => ({ ...a, proof: undefined, proofs: undefined })),
  }));
  return JSON.stringify({ ...sheet, problems })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
