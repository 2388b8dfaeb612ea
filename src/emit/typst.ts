/**
 * A document as a Typst source, in three manners: careful handwritten notes (labels in the margin, arrows at the reasons, the result in a
 * box), a textbook (numbered, justified), slides (one step a page).
 */
import type { Block, Cell, Doc, Line, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { pieces, reasons } from '../explain/say.ts';
import type { Surface } from '../syntax/surface.ts';
import { unicodeOf } from './print.ts';
import { isResult, slidesOf } from './slides.ts';
import { typstOf } from './typst-math.ts';
import { type Paper, paperName, typstHead, typstWords } from './typst-page.ts';

export type Manner = 'notes' | 'textbook' | 'slides';
export const MANNERS: readonly Manner[] = ['notes', 'textbook', 'slides'];

export interface TypstOptions {
  readonly manner: Manner;
  readonly paper: Paper;
  /** A line at the foot of each page. */
  readonly foot: string;
}

export function typst(doc: Doc, locale: Locale, options: TypstOptions): string {
  const title = pieces(doc.title, locale)
    .map((p) => ('text' in p ? p.text : unicodeOf(p.math)))
    .join('');
  const head = typstHead({ title, language: locale.language, paper: options.paper });
  const body = WRITERS[options.manner](doc, locale);
  return `${head}\n${setup(options)}\n\n${body}\n`;
}

const INK = 'rgb("#1c2a4a")';
const MARK = 'rgb("#a33b00")';

function setup({ manner, paper, foot }: TypstOptions): string {
  const size = `paper: "${paperName(paper)}"`;
  const counter = '#context counter(page).display("1 / 1", both: true)';
  switch (manner) {
    case 'textbook':
      return [
        `#set page(${size}, margin: (x: 2.6cm, top: 2.4cm, bottom: 2.6cm), footer: text(size: 8.5pt, fill: luma(90))[${typstWords(foot)} #h(1fr) ${counter}])`,
        '#set par(justify: true, leading: 0.68em, spacing: 1em)',
        '#set heading(numbering: "1")',
        '#show heading.where(level: 1): set text(size: 1.05em)',
        '#let gpnumber = counter("line")',
      ].join('\n');
    case 'notes':
      return [
        // Ruled paper with a margin line, faint enough for a printer.
        `#set page(${size}, margin: (left: 3.1cm, right: 1.8cm, top: 2.2cm, bottom: 2.2cm), fill: rgb("#fffefa"),`,
        '  background: {',
        '    for i in range(1, 36) { place(top + left, dy: i * 0.82cm + 0.6cm, line(length: 100%, stroke: 0.3pt + rgb("#dfe8f2"))) }',
        '    place(top + left, dx: 2.55cm, line(angle: 90deg, length: 100%, stroke: 0.6pt + rgb("#efb8b0")))',
        '  },',
        `  footer: text(size: 8.5pt, fill: luma(90), style: "normal")[${typstWords(foot)} #h(1fr) ${counter}])`,
        `#set text(fill: ${INK}, style: "italic", size: 11.5pt)`,
        '#set par(leading: 0.75em, spacing: 1.15em)',
        `#show heading: it => block(above: 1.6em, below: 0.9em, text(style: "italic", weight: "regular", size: 1.15em, box(stroke: (bottom: 1pt + ${MARK}), inset: (bottom: 0.25em), it.body)))`,
        '#let gpmargin(body) = place(left, dx: -1.75cm, body)',
      ].join('\n');
    case 'slides':
      return [
        `#set page(width: 25.4cm, height: 14.29cm, margin: (x: 1.8cm, top: 1.3cm, bottom: 1.4cm), footer: text(size: 10pt, fill: luma(90))[${typstWords(foot)} #h(1fr) ${counter}])`,
        '#set text(size: 19pt)',
        '#set par(leading: 0.7em)',
        '#show heading: set text(size: 24pt)',
      ].join('\n');
  }
}

const WRITERS: Readonly<Record<Manner, (doc: Doc, locale: Locale) => string>> = { textbook, notes, slides };

/** A sentence; the formulas of a result at full size. */
const sentence = (s: Sentence, locale: Locale): string =>
  pieces(s, locale)
    .map((p) => ('text' in p ? typstWords(p.text) : isResult(s) ? `$display(${typstOf(p.math)})$` : `$${typstOf(p.math)}$`))
    .join('');

/** A formula at its full height, which lines of text may break. */
export const shown = (formula: string): string => `#[#set par(leading: 0.1em);$display(${formula})$]`;

/** A chain as rows: left side, sign and right side, reason, and what the manner adds. */
function rows(list: readonly Line[], locale: Locale, why: (text: string) => string, mark?: Surface): string[][] {
  return list.map((l, i) => {
    const reason = reasons(l.because, locale);
    const left = l.left ?? (i === 0 ? mark : undefined);
    return [
      `[${left ? shown(typstOf(left)) : ''}]`,
      `[${shown(`= ${typstOf(l.right)}`)}]`,
      reason === '' ? '[]' : `[${why(typstWords(reason))}]`,
    ];
  });
}

const cell = (c: Cell): string => ('math' in c ? `[$${typstOf(c.math)}$]` : `[$${c.value.sign} ${typstOf(c.value.right)}$]`);

function table(head: readonly Surface[], body: readonly (readonly Cell[])[]): string {
  const first = head.map((s) => `[$${typstOf(s)}$]`).join(', ');
  const rest = body.map((row) => `  ${row.map(cell).join(', ')},`).join('\n');
  return `#block(above: 1.2em, below: 1.4em, table(columns: ${head.length}, stroke: none, inset: (x: 0.8em, y: 0.45em), align: left + horizon,
  table.hline(stroke: 0.8pt), table.header(${first}), table.hline(stroke: 0.4pt),
${rest}
  table.hline(stroke: 0.8pt)))`;
}

/** The blocks of a document inside another one, plainly: no numbers, no frame. */
export function blocksTypst(blocks: readonly Block[], locale: Locale): string {
  const block = (b: Block): string => {
    switch (b.kind) {
      case 'heading':
        return `#heading(level: 3)[${sentence(b.say, locale)}]`;
      case 'prose':
        return isResult(b.say) ? `#block(above: 1em)[${sentence(b.say, locale)}]` : sentence(b.say, locale);
      case 'note':
        return `#block(inset: (left: 0.8em), stroke: (left: 1.5pt + luma(170)))[${sentence(b.say, locale)}]`;
      case 'formula':
        return `$ ${typstOf(b.math)} $`;
      case 'lines': {
        const mark = b.label === undefined ? undefined : labelled(b.label);
        const cells = rows(b.lines, locale, (t) => `#text(size: 0.9em, style: "italic")[${t}]`, mark);
        return `#grid(columns: (auto, auto, 1fr), column-gutter: (0.25em, 1.2em), row-gutter: 0.75em, align: (right + horizon, left + horizon, left + horizon),\n${cells.map((r) => `  ${r.join(', ')},`).join('\n')}\n)`;
      }
      case 'table':
        return table(b.head, b.rows);
    }
  };
  return blocks.map(block).join('\n\n');
}

function textbook(doc: Doc, locale: Locale): string {
  const block = (b: Block): string => {
    switch (b.kind) {
      case 'heading':
        return `= ${sentence(b.say, locale)}`;
      case 'prose':
        return isResult(b.say) ? `#block(stroke: 0.6pt, inset: 0.8em, width: 100%)[${sentence(b.say, locale)}]` : sentence(b.say, locale);
      case 'note':
        return `#block(inset: (left: 1em), stroke: (left: 1.5pt + luma(150)))[#text(size: 0.93em)[${sentence(b.say, locale)}]]`;
      case 'formula':
        return `$ ${typstOf(b.math)} $`;
      case 'lines': {
        const number = '[#gpnumber.step()#context text(size: 0.9em)[(#gpnumber.display())]]';
        const mark = b.label === undefined ? undefined : labelled(b.label);
        const cells = rows(b.lines, locale, (t) => `#set par(justify: false);#text(size: 0.9em, style: "italic")[${t}]`, mark);
        return `#grid(columns: (auto, auto, 1fr, auto), column-gutter: (0.25em, 1.2em, 0.6em), row-gutter: 0.75em, align: (right + horizon, left + horizon, left + horizon, right + horizon),\n${cells.map((r) => `  ${[...r, number].join(', ')},`).join('\n')}\n)`;
      }
      case 'table':
        return table(b.head, b.rows);
    }
  };
  return `#align(center, text(size: 1.5em, weight: "bold")[${sentence(doc.title, locale)}])\n#v(0.6em)\n\n${doc.blocks.map(block).join('\n\n')}`;
}

const labelled = (label: string): Surface => ({ kind: 'name', text: label, span: { from: 0, to: 0 } });

function notes(doc: Doc, locale: Locale): string {
  const block = (b: Block): string => {
    switch (b.kind) {
      case 'heading':
        return `= ${sentence(b.say, locale)}`;
      case 'prose':
        return isResult(b.say)
          ? `#align(center, block(above: 1.5em, below: 1.5em, stroke: 1.4pt + ${MARK}, radius: 5pt, inset: (x: 1.2em, y: 0.9em), text(size: 1.08em)[${sentence(b.say, locale)}]))`
          : sentence(b.say, locale);
      case 'note':
        return `#block[#gpmargin(text(fill: ${MARK})[N.B.])#text(fill: ${MARK})[${sentence(b.say, locale)}]]`;
      case 'formula':
        return `#block(inset: (left: 1.5em))[${shown(typstOf(b.math))}]`;
      case 'lines': {
        const arrow = `#text(style: "normal")[#sym.arrow.l.long] `;
        const cells = rows(b.lines, locale, (t) => `#text(fill: ${MARK}, size: 0.9em)[${arrow}${t}]`);
        const label = b.label === undefined ? '' : `#gpmargin(text(size: 1.25em, fill: ${MARK})[$${typstOf(labelled(b.label))}$])`;
        return `#block[${label}#grid(columns: (auto, auto, 1fr), column-gutter: (0.25em, 1.1em), row-gutter: 0.85em, align: (right + horizon, left + horizon, left + horizon),\n${cells.map((r) => `  ${r.join(', ')},`).join('\n')}\n)]`;
      }
      case 'table':
        return table(b.head, b.rows);
    }
  };
  return `#text(size: 1.55em)[${sentence(doc.title, locale)}]\n#v(-0.6em)\n#line(length: 62%, stroke: 1.3pt + ${MARK})\n\n${doc.blocks.map(block).join('\n\n')}`;
}

function slides(doc: Doc, locale: Locale): string {
  const block = (b: Block, first: boolean): string => {
    switch (b.kind) {
      case 'heading':
        return `#align(center, text(size: 28pt, weight: "bold")[${sentence(b.say, locale)}])`;
      case 'prose':
      case 'note':
        return isResult(b.say)
          ? `#align(center, block(stroke: 2pt + ${MARK}, inset: 1em, radius: 4pt)[${sentence(b.say, locale)}])`
          : sentence(b.say, locale);
      case 'formula':
        return `#align(center, text(size: ${first ? 30 : 26}pt)[${shown(typstOf(b.math))}])`;
      case 'lines':
        return step(b.lines, b.label, locale);
      case 'table':
        return `#align(center)[#set text(size: 16pt);${table(b.head, b.rows)}]`;
    }
  };
  const pages = slidesOf(doc).map(({ above, blocks }) => {
    const head = above ? `#text(size: 13pt, fill: luma(90))[${sentence(above, locale)}]\n` : '';
    return `${head}#v(1fr)\n${blocks.map((b) => block(b, !above)).join('\n\n')}\n#v(1.4fr)`;
  });
  return pages.join('\n#pagebreak()\n');
}

/** The line before in grey, the new line, and why. */
function step(list: readonly Line[], label: string | undefined, locale: Locale): string {
  const last = list.length - 1;
  const lead = list[0].left ?? (label === undefined ? undefined : labelled(label));
  const cells = list.map((l, i) => {
    const left = i === 0 && lead ? shown(typstOf(lead)) : '';
    const right = shown(`= ${typstOf(l.right)}`);
    return i === last ? `[${left}], text(size: 1.15em)[${right}]` : `text(fill: luma(110))[${left}], text(fill: luma(110))[${right}]`;
  });
  const why = reasons(list[last].because, locale);
  const reason = why === '' ? '' : `\n#v(0.8em)\n#align(center, text(fill: ${MARK}, size: 0.92em)[${typstWords(why)}])`;
  return `#align(center, grid(columns: (auto, auto), column-gutter: 0.3em, row-gutter: 1em, align: (right + horizon, left + horizon),\n  ${cells.join(',\n  ')}))${reason}`;
}
