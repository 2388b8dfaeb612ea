/** A document as Markdown with TeX formulas ($…$), as GitHub and Jupyter show it. */
import type { Block, Doc, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { pieces } from '../explain/say.ts';
import { aligned, cellLatex } from './latex.ts';
import { latexOf } from './print.ts';

const words = (text: string): string => text.replace(/[\\`*_[\]<>$|#]/g, (c) => `\\${c}`);

const sentence = (s: Sentence, locale: Locale): string =>
  pieces(s, locale)
    .map((p) => ('text' in p ? words(p.text) : `$${latexOf(p.math)}$`))
    .join('');

export function markdown(doc: Doc, locale: Locale): string {
  return `# ${sentence(doc.title, locale)}\n\n${doc.blocks.map((b) => block(b, locale)).join('\n\n')}\n`;
}

function block(b: Block, locale: Locale): string {
  switch (b.kind) {
    case 'heading':
      return `## ${sentence(b.say, locale)}`;
    case 'prose':
      return sentence(b.say, locale);
    case 'note':
      return `> ${sentence(b.say, locale)}`;
    case 'formula':
      return `$$${latexOf(b.math)}$$`;
    case 'lines':
      return `$$\n${aligned(b.lines, b.label, locale)}\n$$`;
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map((c) => `$${c}$`).join(' | ')} |`;
      return [row(b.head.map(latexOf)), `|${' --- |'.repeat(b.head.length)}`, ...b.rows.map((r) => row(r.map(cellLatex)))].join('\n');
    }
  }
}
