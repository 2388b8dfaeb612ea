/**
 * A sheet, or its key, as a LaTeX file that compiles by itself: with plain pdflatex, a Chinese one with xelatex, as its first line says. Plots
 * are drawn in the picture environment of LaTeX, so that no package beyond the usual ones is needed. Titles are somebody's text: they come out
 * as text, and signs that the fonts do not have by their number.
 */
import type { Block, Cell, Sentence } from '../explain/doc.ts';
import { pieces, reasons } from '../explain/say.ts';
import { localeOf, words as localeWords } from '../tutor/worksheet/locale.ts';
import type { Ask, Body, Language, Option, Problem, Rich, Sheet } from '../tutor/worksheet/sheet.ts';
import { cellLatex, words } from './latex.ts';
import { picture } from './sheet-latex-plot.ts';
import { optionsStandAlone, type SheetKind, sheetLatex } from './sheet-page.ts';
import { formulaLatex, pointsText, proofsOf, rightOption, withoutControls } from './sheet-print.ts';

export type LatexPaper = 'a4' | 'letter';

/** What LaTeX has in text: Latin letters and punctuation, and the signs that are written by formulas. */
const LATIN = '\\u0020-\\u007e\\u00a1-\\u017f\\u2013\\u2014\\u2018-\\u201d\\u2026\\u2032\\u2192\\u2212\\u2248⁰¹²³⁴-⁻ᶻ';
const CHINESE = '\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef';
const KNOWN: Readonly<Record<Language, RegExp>> = { en: new RegExp(`[${LATIN}]`, 'u'), zh: new RegExp(`[${LATIN}${CHINESE}]`, 'u') };

/** Words in text mode; signs that the fonts do not have are named by their number. */
export function typedWords(text: string, language: Language): string {
  return words(
    [...withoutControls(text)]
      .map((c) => (KNOWN[language].test(c) ? c : `[U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`))
      .join(''),
  );
}

export function sheetLatexFile(sheet: Sheet, kind: SheetKind, paper: LatexPaper): string {
  const w = new Writer(sheet.language);
  const title = typedWords(sheet.title, sheet.language);
  const made = w.say('made-by', { version: sheet.generator, seed: String(sheet.seed), id: sheet.id });
  const top =
    kind === 'key'
      ? `{\\Large\\bfseries ${title} --- ${w.say('key')}\\par}\\medskip\n${w.say('proved-by')}`
      : `{\\Large\\bfseries ${title}\\par}\\bigskip\n${w.say('name')}:~\\hrulefill\\quad ${w.say('date')}:~\\rule{3cm}{.4pt}\\quad ${w.say('total')}:~\\rule{1cm}{.4pt}\\,/\\,${sheet.points}`;
  const body = kind === 'key' ? sheet.problems.map((p) => w.key(p)) : [...sheet.problems.map((p) => w.problem(p)), w.hints(sheet.problems)];
  return `${head(sheet.language, paper, made)}\n\\begin{document}\n${top}\n\n${body.join('\n\n')}\n\\end{document}\n`;
}

function head(language: Language, paper: LatexPaper, foot: string): string {
  const chinese = language === 'zh';
  return [
    `% Compile with ${chinese ? 'xelatex (the fonts that xeCJK finds must have Chinese glyphs)' : 'pdflatex'}.`,
    '\\documentclass[11pt]{article}',
    `\\usepackage[${paper === 'a4' ? 'a4paper' : 'letterpaper'},margin=2.2cm]{geometry}`,
    chinese ? '\\usepackage{xeCJK}' : '\\usepackage[utf8]{inputenc}\n\\usepackage[T1]{fontenc}\n\\usepackage{textcomp}',
    '\\usepackage{amsmath,amssymb,array,graphicx}',
    '\\IfFileExists{cancel.sty}{\\usepackage{cancel}}{\\newcommand{\\cancel}[1]{\\mathord{\\ooalign{$##1$\\cr\\hidewidth$/$\\hidewidth}}}}',
    '% A formula that is wider than the page is made smaller.',
    '\\newsavebox{\\formula}',
    '\\newcommand{\\fitted}[1]{\\begin{lrbox}{\\formula}$\\displaystyle #1$\\end{lrbox}\\ifdim\\wd\\formula>\\linewidth\\resizebox{\\linewidth}{!}{\\usebox{\\formula}}\\else\\usebox{\\formula}\\fi}',
    '\\newcommand{\\shown}[1]{\\begin{center}\\fitted{#1}\\end{center}}',
    '% A problem is never cut by the end of a page.',
    '\\newenvironment{problem}[2]{\\par\\bigskip\\noindent\\begin{minipage}{\\linewidth}\\setlength{\\parskip}{.5em}\\textbf{#1}\\hfill(#2)\\par}{\\end{minipage}\\par}',
    '\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{.5em}',
    '\\makeatletter',
    `\\def\\@oddfoot{\\footnotesize ${foot}\\hfill\\thepage}`,
    '\\makeatother',
  ].join('\n');
}

class Writer {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }
  say(key: string, slots: Readonly<Record<string, string>> = {}): string {
    return words(localeWords(this.#language, key, slots));
  }
  #rich(r: Rich): string {
    return r.map((p) => ('text' in p ? typedWords(p.text, this.#language) : `$${formulaLatex(p.math, this.#language)}$`)).join('');
  }
  #points(n: number): string {
    return words(pointsText(n, this.#language));
  }

  problem(p: Problem): string {
    const parts = [
      this.#rich(p.statement),
      ...p.given.map((s) => `\\shown{${formulaLatex(s, this.#language)}}`),
      ...this.#body(p.body),
      `\\vspace{${(p.space * 0.7).toFixed(1)}cm}`,
      ...p.asks.map((a) => this.#ask(a)),
    ];
    return `\\begin{problem}{${this.say('problem', { n: String(p.number) })}}{${this.#points(p.points)}}\n${parts.join('\n\n')}\n\\end{problem}`;
  }

  #body(b: Body): string[] {
    switch (b.kind) {
      case 'space':
        return [];
      case 'claim':
        return [`\\shown{${formulaLatex(b.claim, this.#language)}}`];
      case 'lines': {
        const rows = b.lines.map((l) => {
          const number = l.number === undefined ? '' : `(${l.number})\\quad `;
          const why = l.reason ? ` && \\text{\\footnotesize ${typedWords(l.reason, this.#language)}}` : '';
          return `  ${number}& ${l.left ? formulaLatex(l.left, this.#language) : ''} &&= ${formulaLatex(l.right, this.#language)}${why}`;
        });
        return [`\\shown{\\begin{aligned}\n${rows.join(' \\\\[.6ex]\n')}\n\\end{aligned}}`];
      }
      case 'match': {
        const column = (title: string, options: readonly Option[]): string =>
          `\\begin{minipage}[t]{.48\\linewidth}\\textbf{${this.say(title)}}\n\n${options.map((o) => this.#option(o)).join('\n\n\\medskip\n')}\n\\end{minipage}`;
        return [`${column('functions', b.left)}\\hfill\n${column('derivatives', b.right)}`];
      }
      case 'plot':
        return [`\\begin{center}${picture(b.plot, 7, 3.6)}\\end{center}`];
    }
  }
  #option(o: Option): string {
    if (o.plot) return `\\begin{minipage}[t]{.48\\linewidth}\\centering\\textbf{${o.label}}\\\\${picture(o.plot, 6, 3)}\\end{minipage}`;
    const body = (o.rich ?? [])
      .map((p) => ('text' in p ? typedWords(p.text, this.#language) : `\\fitted{${formulaLatex(p.math, this.#language)}}`))
      .join('');
    return body === ''
      ? `\\textbf{${o.label}}`
      : `\\makebox[1.2em][l]{\\textbf{${o.label}}}\\begin{minipage}{.85\\linewidth}${body}\\end{minipage}`;
  }
  #ask(a: Ask): string {
    const line = `${this.#rich(a.prompt)} \\rule{${a.kind === 'formula' ? '8cm' : '1.5cm'}}{.4pt}`;
    if (a.kind === 'formula' || optionsStandAlone(a)) return line;
    return a.options.some((o) => o.plot)
      ? `${a.options.map((o, i) => `${this.#option(o)}${i % 2 === 0 ? '\\hfill' : '\\par\\medskip'}`).join('\n')}\n\n${line}`
      : `${line}\\quad ${a.options.map((o) => `(${o.label})~${this.#rich(o.rich ?? [])}`).join('\\quad ')}`;
  }

  /** The hints of all problems, for a page of their own. */
  hints(problems: readonly Problem[]): string {
    const rows = problems
      .filter((p) => p.hints.length > 0)
      .map((p) => `\\textbf{${p.number}}\\quad ${p.hints.map((h, i) => `(${i + 1})~${this.#rich(h)}`).join(' ')}`);
    return rows.length === 0 ? '' : `\\clearpage\n\\section*{${this.say('hints')}}\n${rows.join('\n\n')}`;
  }

  key(p: Problem): string {
    const answers = p.asks.map((a) => {
      if (a.kind === 'choice') return `${this.#rich(a.prompt)}: \\textbf{${this.#rich(rightOption(a))}}\\hfill(${this.#points(a.points)})`;
      const shown = `${this.#rich(a.prompt)} \\fitted{${formulaLatex(a.answer.surface, this.#language)}}\\hfill(${this.#points(a.points)})`;
      const also = a.alternatives.map((f) => `\\fitted{${formulaLatex(f.surface, this.#language)}}`);
      return also.length === 0 ? shown : `${shown}\n\n${this.say('also')} ${also.join(', ')}`;
    });
    const proofs = p.asks.flatMap(proofsOf).map((x) => {
      const steps = this.say('proof-steps', { says: '', n: String(x.file.steps.length) });
      return `\\item ${this.#rich(x.says)}${steps}${x.caveats.map((c) => ` ${this.#rich(c)}`).join('')}`;
    });
    return [
      `\\subsection*{${this.say('problem', { n: String(p.number) })}}`,
      ...p.given.map((s) => `\\shown{${formulaLatex(s, this.#language)}}`),
      ...answers,
      `\\textbf{${this.say('solution')}}`,
      ...p.solution.standard.map((b) => this.#block(b)),
      `\\textbf{${this.say('proof')}}\n\\begin{itemize}\n${proofs.join('\n')}\n\\end{itemize}`,
    ].join('\n\n');
  }
  #sentence(s: Sentence): string {
    return this.#rich(pieces(s, localeOf(this.#language)));
  }
  #block(b: Block): string {
    switch (b.kind) {
      case 'heading':
        return `\\textit{${this.#sentence(b.say)}}`;
      case 'prose':
        return this.#sentence(b.say);
      case 'note':
        return `\\begin{quote}\\small ${this.#sentence(b.say)}\\end{quote}`;
      case 'formula':
        return `\\shown{${formulaLatex(b.math, this.#language)}}`;
      case 'lines': {
        const rows = b.lines.map((l) => {
          const why = reasons(l.because, localeOf(this.#language));
          return `  ${l.left ? formulaLatex(l.left, this.#language) : ''} &= ${formulaLatex(l.right, this.#language)}${why === '' ? '' : ` && \\text{\\footnotesize ${words(why)}}`}`;
        });
        return `\\shown{\\begin{aligned}\n${rows.join(' \\\\[.6ex]\n')}\n\\end{aligned}}`;
      }
      case 'table':
        return this.#table(
          b.head.map((s) => formulaLatex(s, this.#language)),
          b.rows,
        );
    }
  }
  #table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
    const body = rows.map((r) => `  ${r.map((c) => `$${sheetLatex(cellLatex(c), this.#language)}$`).join(' & ')}`);
    return `\\begin{center}\\begin{tabular}{${'l'.repeat(heads.length)}}\n  ${heads.map((h) => `$${h}$`).join(' & ')} \\\\ \\hline\n${body.join(' \\\\\n')}\n\\end{tabular}\\end{center}`;
  }
}
