/** A document as LaTeX: a fragment for a file that loads amsmath, amssymb and cancel, and the aligned chains that Markdown uses too. */
import type { Block, Cell, Doc, Line, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { pieces, reasons } from '../explain/say.ts';
import { latexOf } from './print.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\^{}',
  '~': '\\~{}',
  '−': '--',
  '→': '$\\to$',
  '≈': '$\\approx$',
  '′': "$'$",
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻ᶻ';

/** Words in text mode. */
export const words = (text: string): string =>
  text
    .replace(/[\\{}$&#%_^~→≈′]/g, (c) => SPECIAL[c] ?? `\\${c}`)
    .replace(/[−][\d]*/g, (c) => `$-${c.slice(1)}$`)
    .replace(new RegExp(`[${RAISED}]+`, 'gu'), (c) => `$^{${[...c].map((x) => '0123456789-z'[RAISED.indexOf(x)]).join('')}}$`)
    .replaceAll('$$', '');

/** Lines of a chain as rows of an aligned environment. */
export function aligned(list: readonly Line[], label: string | undefined, locale: Locale): string {
  const rows = list.map((l, i) => {
    const mark = i === 0 && label !== undefined ? `${latexOf({ kind: 'name', text: label, span: { from: 0, to: 0 } })}\\quad ` : '';
    const why = reasons(l.because, locale);
    return `  ${mark}${l.left ? latexOf(l.left) : ''} &= ${latexOf(l.right)}${why === '' ? '' : ` && \\text{${words(why)}}`}`;
  });
  return `\\begin{aligned}\n${rows.join(' \\\\\n')}\n\\end{aligned}`;
}

export const cellLatex = (c: Cell): string =>
  'math' in c
    ? latexOf(c.math).replace('—', '\\text{---}')
    : `${c.value.sign === '=' ? '=' : c.value.sign === '≈' ? '\\approx' : '\\to'} ${latexOf(c.value.right)}`;

const sentence = (s: Sentence, locale: Locale): string =>
  pieces(s, locale)
    .map((p) => ('text' in p ? words(p.text) : `$${latexOf(p.math)}$`))
    .join('');

export function latex(doc: Doc, locale: Locale): string {
  return `\\section*{${sentence(doc.title, locale)}}\n\n${doc.blocks.map((b) => block(b, locale)).join('\n\n')}\n`;
}

function block(b: Block, locale: Locale): string {
  switch (b.kind) {
    case 'heading':
      return `\\subsection*{${sentence(b.say, locale)}}`;
    case 'prose':
      return sentence(b.say, locale);
    case 'note':
      return `\\emph{${sentence(b.say, locale)}}`;
    case 'formula':
      return `\\[ ${latexOf(b.math)} \\]`;
    case 'lines':
      return `\\[\n${aligned(b.lines, b.label, locale)}\n\\]`;
    case 'table': {
      const rows = b.rows.map((r) => `  ${r.map((c) => `$${cellLatex(c)}$`).join(' & ')}`);
      const head = b.head.map((s) => `$${latexOf(s)}$`).join(' & ');
      return `\\begin{tabular}{${'l'.repeat(b.head.length)}}\n  ${head} \\\\ \\hline\n${rows.join(' \\\\\n')}\n\\end{tabular}`;
    }
  }
}
