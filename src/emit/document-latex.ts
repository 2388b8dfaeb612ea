/** A document as a LaTeX file that compiles by itself with pdflatex (Chinese: xelatex), in the three manners. */
import type { Block, Cell, Doc, Line, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { pieces, reasons } from '../explain/say.ts';
import type { DocumentOptions } from './document-html.ts';
import { cellLatex } from './latex.ts';
import { latexOf } from './print.ts';
import { typedWords } from './sheet-latex.ts';
import { isResult, slidesOf } from './slides.ts';

export function documentLatex(doc: Doc, locale: Locale, options: DocumentOptions): string {
  const chinese = locale.language === 'zh';
  const body = options.manner === 'slides' ? frames(doc, locale) : article(doc, locale, options);
  return `% Compile with ${chinese ? 'xelatex' : 'pdflatex'}.\n${head(options, chinese)}\n\\begin{document}\n${body}\n\\end{document}\n`;
}

function head({ manner, paper }: DocumentOptions, chinese: boolean): string {
  const cjk = chinese ? '\\usepackage{xeCJK}' : '\\usepackage[utf8]{inputenc}\n\\usepackage[T1]{fontenc}';
  const common = [
    cjk,
    '\\usepackage{amsmath,amssymb,array,xcolor}',
    CANCEL,
    '\\allowdisplaybreaks',
    '\\definecolor{mark}{HTML}{A33B00}',
    '\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{.6em}',
  ];
  // A slide is a small page, which a projector makes large.
  if (manner === 'slides')
    return [
      '\\documentclass{article}',
      '\\usepackage[paperwidth=14.4cm,paperheight=8.1cm,margin=.9cm]{geometry}',
      ...common,
      '\\pagestyle{empty}',
    ].join('\n');
  const left = manner === 'notes' ? '3.4cm' : '2.5cm';
  const size = paper === 'a4' ? 'a4paper' : 'letterpaper';
  const geometry = `\\usepackage[${size},left=${left},right=2.2cm,top=2.3cm,bottom=2.3cm,marginparwidth=2cm]{geometry}`;
  return ['\\documentclass[11pt]{article}', geometry, ...common, '\\reversemarginpar'].join('\n');
}

/** A stroke through a factor, also where the package is not installed. */
const CANCEL =
  '\\IfFileExists{cancel.sty}{\\usepackage{cancel}}{\\newcommand{\\cancel}[1]{\\mathord{\\ooalign{$##1$\\cr\\hidewidth$/$\\hidewidth}}}}';

const words = (text: string, locale: Locale): string => typedWords(text, locale.language === 'zh' ? 'zh' : 'en');

const sentence = (s: Sentence, locale: Locale): string =>
  pieces(s, locale)
    .map((p) => ('text' in p ? words(p.text, locale) : `$${latexOf(p.math)}$`))
    .join('');

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const body = rows.map((r) => `  ${r.map((c) => `$${cellLatex(c)}$`).join(' & ')}`);
  return `\\begin{center}\\begin{tabular}{${'l'.repeat(head.length)}}\n  ${head.map((h) => `$${h}$`).join(' & ')} \\\\ \\hline\n${body.join(' \\\\\n')}\n\\end{tabular}\\end{center}`;
}

const mark = (label: string): string => latexOf({ kind: 'name', text: label, span: { from: 0, to: 0 } });

function article(doc: Doc, locale: Locale, { manner, foot }: DocumentOptions): string {
  const numbered = manner === 'textbook';
  const lines = (list: readonly Line[], label: string | undefined): string => {
    const rows = list.map((l, i) => {
      const why = reasons(l.because, locale);
      const arrow = numbered ? '' : '$\\longleftarrow$ ';
      const left = l.left ? latexOf(l.left) : i === 0 && label !== undefined && numbered ? mark(label) : '';
      const box =
        why === ''
          ? ''
          : ` && \\parbox{5.2cm}{\\raggedright\\footnotesize${numbered ? '\\itshape' : '\\color{mark}'} ${arrow}${words(why, locale)}}`;
      return `  ${left} &= ${latexOf(l.right)}${box}`;
    });
    const environment = numbered ? 'align' : 'align*';
    const margin = label !== undefined && !numbered ? `\\marginpar{\\raggedleft\\color{mark}\\large $${mark(label)}$}\n` : '';
    return `${margin}\\begin{${environment}}\n${rows.join(' \\\\\n')}\n\\end{${environment}}`;
  };
  const block = (b: Block): string => {
    switch (b.kind) {
      case 'heading':
        return `\\section${numbered ? '' : '*'}{${sentence(b.say, locale)}}`;
      case 'prose':
        return isResult(b.say)
          ? `\\begin{center}{${numbered ? '' : '\\color{mark}'}\\setlength{\\fboxsep}{8pt}\\fbox{\\parbox{.8\\linewidth}{\\centering\\color{black}${sentence(b.say, locale)}}}}\\end{center}`
          : sentence(b.say, locale);
      case 'note':
        return numbered
          ? `\\begin{quote}\\small ${sentence(b.say, locale)}\\end{quote}`
          : `\\marginpar{\\raggedleft\\color{mark}\\itshape N.B.}{\\color{mark}\\itshape ${sentence(b.say, locale)}}`;
      case 'formula':
        return `\\[ ${latexOf(b.math)} \\]`;
      case 'lines':
        return lines(b.lines, b.label);
      case 'table':
        return table(b.head.map(latexOf), b.rows);
    }
  };
  const title = `{\\Large${numbered ? '\\bfseries\\centering' : '\\itshape'} ${sentence(doc.title, locale)}\\par}\\bigskip`;
  return `${title}\n\n${doc.blocks.map(block).join('\n\n')}\n\n\\vfill{\\footnotesize ${words(foot, locale)}}`;
}

function frames(doc: Doc, locale: Locale): string {
  const block = (b: Block): string => {
    switch (b.kind) {
      case 'heading':
        return `{\\Large\\bfseries ${sentence(b.say, locale)}\\par}\\bigskip`;
      case 'prose':
      case 'note':
        return isResult(b.say)
          ? `{\\color{mark}\\setlength{\\fboxsep}{8pt}\\fbox{\\color{black}\\parbox{.8\\linewidth}{\\centering ${sentence(b.say, locale)}}}}`
          : sentence(b.say, locale);
      case 'formula':
        return `\\[ ${latexOf(b.math)} \\]`;
      case 'lines': {
        const last = b.lines.length - 1;
        const rows = b.lines.map((l, i) => {
          const left = l.left ? latexOf(l.left) : i === 0 && b.label !== undefined ? mark(b.label) : '';
          const grey = i === last ? '' : '\\color{gray}';
          return `  ${grey}${left} &${grey}= ${latexOf(l.right)}`;
        });
        const why = reasons(b.lines[last].because, locale);
        return `\\begin{align*}\n${rows.join(' \\\\[1ex]\n')}\n\\end{align*}${why === '' ? '' : `\n{\\color{mark}${words(why, locale)}}`}`;
      }
      case 'table':
        return `{\\small ${table(b.head.map(latexOf), b.rows)}}`;
    }
  };
  return slidesOf(doc)
    .map(({ above, blocks }) => {
      const head = above ? `{\\footnotesize\\color{gray} ${sentence(above, locale)}\\par}` : '';
      return `${head}\\vspace*{\\fill}\n\\begin{center}\n${blocks.map(block).join('\n\n')}\n\\end{center}\n\\vspace*{\\fill}`;
    })
    .join('\n\\newpage\n');
}
