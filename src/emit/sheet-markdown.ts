/** A sheet and its key as Markdown with TeX formulas, plots as pictures beside them. A title is somebody's text and is written as text. */
import type { Block, Sentence } from '../explain/doc.ts';
import { pieces } from '../explain/say.ts';
import { localeOf, words } from '../tutor/worksheet/locale.ts';
import type { Ask, Body, Language, Option, Plot, Problem, Rich, Sheet } from '../tutor/worksheet/sheet.ts';
import { aligned, cellLatex, words as latexWords } from './latex.ts';
import type { SheetFile } from './sheet-files.ts';
import { optionsStandAlone, sheetLatex, sheetPlot } from './sheet-page.ts';
import { formulaLatex, pointsText, proofsOf, rightOption, withoutControls } from './sheet-print.ts';

/** Words as Markdown shows them unchanged: nothing that would be markup, HTML, a formula or a link, and no control of direction. */
export const escapeMarkdown = (text: string): string =>
  withoutControls(text)
    .replace(/[\\`*_[\]{}#|~^$]|:(?=\/\/)|@/g, (c) => `\\${c}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Our own sentences have no markup in them but may hold signs that mean something in Markdown. */
const ours = (text: string): string => text.replace(/[\\`*_[\]<>$|#]/g, (c) => `\\${c}`);

const richText = (r: Rich, language: Language): string =>
  r.map((p) => ('text' in p ? escapeMarkdown(p.text) : `$${formulaLatex(p.math, language)}$`)).join('');

/** Where the picture of a plot is, seen from the text. */
export type PlotLink = (p: Plot, label: string) => string;

/** The title and what is written beside it. */
export function topMarkdown(sheet: Sheet): string {
  const { language } = sheet;
  const say = (key: string): string => ours(words(language, key));
  const blank = '\\_'.repeat(24);
  return `# ${escapeMarkdown(sheet.title)}\n\n${say('name')}: ${blank} ${say('date')}: ${blank} ${say('total')}: \\_\\_\\_ / ${sheet.points}`;
}

export const keyTopMarkdown = (sheet: Sheet): string =>
  `# ${escapeMarkdown(sheet.title)} — ${ours(words(sheet.language, 'key'))}\n\n${ours(words(sheet.language, 'proved-by'))}`;

export const footMarkdown = (sheet: Sheet): string =>
  `---\n\n${ours(words(sheet.language, 'made-by', { version: sheet.generator, seed: String(sheet.seed), id: sheet.id }))}`;

/** sheet.md, key.md, and the pictures beside them. */
export function markdownFiles(sheet: Sheet): SheetFile[] {
  const { language, problems } = sheet;
  const pictures: SheetFile[] = [];
  const link =
    (n: number): PlotLink =>
    (p, label) => {
      const name = `plot-${n}${label === '' ? '' : `-${label}`}.svg`;
      if (!pictures.some((x) => x.name === name))
        pictures.push({ name, content: sheetPlot(p, language, `plot${n}${label}`, label === '') });
      return name;
    };
  const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
  const all = problems.map((p) => problemMarkdown(p, language, link(p.number)));
  return [
    { name: 'sheet.md', content: page([topMarkdown(sheet), ...all, footMarkdown(sheet)]) },
    { name: 'key.md', content: page([keyTopMarkdown(sheet), ...problems.map((p) => keyMarkdown(p, language)), footMarkdown(sheet)]) },
    ...pictures,
  ];
}

/** One problem as it is handed out. */
export function problemMarkdown(p: Problem, language: Language, link: PlotLink): string {
  const parts = [
    `## ${ours(words(language, 'problem', { n: String(p.number) }))} (${ours(pointsText(p.points, language))})`,
    richText(p.statement, language),
    ...p.given.map((s) => display(formulaLatex(s, language))),
    ...body(p.body, language, link),
    ...p.asks.map((a) => ask(a, language, link)),
  ];
  if (p.hints.length > 0) {
    const list = p.hints.map((h, i) => `${i + 1}. ${richText(h, language)}`).join('\n');
    parts.push(`<details><summary>${ours(words(language, 'hints'))}</summary>\n\n${list}\n\n</details>`);
  }
  return parts.join('\n\n');
}

const display = (latex: string): string => `$$${latex}$$`;
const picture = (p: Plot, label: string, link: PlotLink): string => `![${ours(`${p.title}. ${p.description}`)}](${link(p, label)})`;

function body(b: Body, language: Language, link: PlotLink): string[] {
  switch (b.kind) {
    case 'space':
      return [];
    case 'claim':
      return [display(formulaLatex(b.claim, language))];
    case 'lines': {
      const rows = b.lines.map((l) => {
        const why = l.reason === undefined || l.reason === '' ? '' : ` && \\text{${latexWords(l.reason)}}`;
        const number = l.number === undefined ? '' : `(${l.number})\\quad `;
        return `  ${number}${l.left ? formulaLatex(l.left, language) : ''} &= ${formulaLatex(l.right, language)}${why}`;
      });
      return [`$$\n\\begin{aligned}\n${rows.join(' \\\\\n')}\n\\end{aligned}\n$$`];
    }
    case 'match':
      return [columns(b.left, b.right, language)];
    case 'plot':
      return [picture(b.plot, '', link)];
  }
}

function columns(left: readonly Option[], right: readonly Option[], language: Language): string {
  const cell = (o: Option | undefined): string => (o ? `${o.label}. ${richText(o.rich ?? [], language).replaceAll('|', '\\vert ')}` : '');
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `| ${cell(left[i])} | ${cell(right[i])} |`);
  return [`| ${words(language, 'functions')} | ${words(language, 'derivatives')} |`, '| --- | --- |', ...rows].join('\n');
}

function ask(a: Ask, language: Language, link: PlotLink): string {
  const line = `${richText(a.prompt, language)} ${'\\_'.repeat(a.kind === 'formula' ? 24 : 6)}`;
  if (a.kind === 'formula' || optionsStandAlone(a)) return line;
  const option = (o: Option): string => (o.plot ? picture(o.plot, o.label, link) : richText(o.rich ?? [], language));
  return [line, ...a.options.map((o) => `- (${o.label}) ${option(o)}`)].join('\n');
}

/** One problem of the key: answers, accepted forms, the worked solution, and what was proved. */
export function keyMarkdown(p: Problem, language: Language): string {
  const answers = p.asks.map((a) => {
    const worth = ours(pointsText(a.points, language));
    if (a.kind === 'choice') return `- ${richText(a.prompt, language)}: **${richText(rightOption(a), language)}** (${worth})`;
    const also = a.alternatives.map((f) => `$${formulaLatex(f.surface, language)}$`).join(', ');
    const more = also === '' ? '' : ` ${ours(words(language, 'also'))} ${also}`;
    return `- ${richText(a.prompt, language)} $${formulaLatex(a.answer.surface, language)}$ (${worth}).${more}`;
  });
  const proved = p.asks.flatMap(proofsOf).map((x) => {
    const steps = words(language, 'proof-steps', { says: '', n: String(x.file.steps.length) });
    return `- ${richText(x.says, language)}${ours(steps)}${x.caveats.map((c) => ` ${richText(c, language)}`).join('')}`;
  });
  return [
    `## ${ours(words(language, 'problem', { n: String(p.number) }))}`,
    ...p.given.map((s) => display(formulaLatex(s, language))),
    answers.join('\n'),
    `### ${ours(words(language, 'solution'))}`,
    ...p.solution.standard.map((b) => solution(b, language)),
    `### ${ours(words(language, 'proof'))}`,
    proved.join('\n'),
  ].join('\n\n');
}

/** A block of a worked solution. */
function solution(b: Block, language: Language): string {
  const locale = localeOf(language);
  const say = (s: Sentence): string => richText(pieces(s, locale), language);
  switch (b.kind) {
    case 'heading':
      return `**${say(b.say)}**`;
    case 'prose':
      return say(b.say);
    case 'note':
      return `> ${say(b.say)}`;
    case 'formula':
      return display(formulaLatex(b.math, language));
    case 'lines':
      return `$$\n${sheetLatex(aligned(b.lines, b.label, locale), language)}\n$$`;
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map((c) => `$${c}$`).join(' | ')} |`;
      const rule = `|${' --- |'.repeat(b.head.length)}`;
      return [row(b.head.map((s) => formulaLatex(s, language))), rule, ...b.rows.map((r) => row(r.map(cellLatex)))].join('\n');
    }
  }
}
