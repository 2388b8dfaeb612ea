/** A sheet and its key as Typst sources, for PDF: no problem of the sheet is cut by the end of a page. */
import type { Locale } from '../explain/locales/locale.ts';
import type { Surface } from '../syntax/surface.ts';
import { localeOf, words } from '../tutor/worksheet/locale.ts';
import type { Ask, Body, Language, Option, Plot, Problem, Proof, Rich, Sheet } from '../tutor/worksheet/sheet.ts';
import { answerPlot, optionsStandAlone, type SheetKind, sheetPlot } from './sheet-page.ts';
import { filled, PAGE_WORDS } from './sheet-page-words.ts';
import { blocksTypst, shown } from './typst.ts';
import { typstOf, typstText } from './typst-math.ts';
import { type Paper, paperName, typstHead, typstWords } from './typst-page.ts';

export function sheetTypst(sheet: Sheet, kind: SheetKind, paper: Paper): string {
  const w = new Writer(sheet.language);
  const title = kind === 'key' ? `${words(sheet.language, 'key')}: ${sheet.title}` : sheet.title;
  const made = w.word('made-by', { version: sheet.generator, seed: String(sheet.seed), id: sheet.id });
  const foot = `#text(size: 8.5pt, fill: luma(90))[${made} #h(1fr) #context counter(page).display("1 / 1", both: true)]`;
  const level = sheet.level === 'mixed' ? '' : typstWords(` · ${filled(PAGE_WORDS[sheet.language].level, { n: sheet.level })}`);
  const field = (key: string): string =>
    `box(width: 1fr, stroke: (bottom: 0.5pt), inset: (bottom: 0.3em))[#text(size: 0.9em, fill: luma(90))[${w.word(key)}]]`;
  const lines = [
    typstHead({ title, language: sheet.language, paper }),
    `#set page(paper: "${paperName(paper)}", margin: (x: 2.1cm, top: 2cm, bottom: 2.2cm), footer: [${foot}])`,
    '#set par(leading: 0.6em, spacing: 0.95em)',
    '#show heading.where(level: 1): set text(size: 1.25em)',
    '#show heading.where(level: 2): set text(size: 1em)',
    '#show heading.where(level: 3): set text(size: 0.95em)',
    '#show heading: set block(sticky: true)',
    `#heading(level: 1)[${typstWords(title)}]`,
    `#text(size: 0.9em, fill: luma(70))[${w.word('total')}#": ";${w.points(sheet.points)}${level}]`,
    kind === 'key' ? `#text(size: 0.9em)[${w.word('proved-by')}]` : `#v(0.4em)#${field('name')}#h(1.5em)#${field('date')}`,
    ...sheet.problems.map((p) => (kind === 'key' ? w.keyProblem(p) : w.problem(p))),
  ];
  return `${lines.join('\n\n')}\n`;
}

class Writer {
  readonly #language: Language;
  readonly #locale: Locale;
  #plots = 0;

  constructor(language: Language) {
    this.#language = language;
    this.#locale = localeOf(language);
  }

  word(key: string, slots: Readonly<Record<string, string>> = {}): string {
    return typstWords(words(this.#language, key, slots));
  }
  points(n: number): string {
    return n === 1 ? this.word('one-point') : this.word('points', { n: String(n) });
  }

  problem(p: Problem): string {
    const asks = p.asks.map((a) => this.#ask(a, p));
    return this.#frame(p, `${this.#statement(p)}\n\n#v(${p.space} * 0.7cm)\n\n${asks.join('\n\n')}`, false);
  }

  keyProblem(p: Problem): string {
    const w = PAGE_WORDS[this.#language];
    const answers = p.asks.map((a) => {
      const worth = p.asks.length > 1 ? `#h(0.8em)#text(size: 0.85em, fill: luma(90))[${this.points(a.points)}]` : '';
      const also =
        a.kind === 'formula' && a.alternatives.length > 0
          ? `\n\n#text(size: 0.9em)[${this.word('also')} ${a.alternatives.map((f) => large(f.surface)).join(typstWords(', '))}]`
          : '';
      const proofs: readonly Proof[] = a.kind === 'formula' ? [a.proof] : a.proofs;
      const told = proofs.map((t) => `\n\n#text(size: 0.85em, fill: luma(70))[${[t.says, ...t.caveats].map((r) => rich(r)).join(' ')}]`);
      return `${this.#plotOptions(a)}#block(breakable: false, inset: (left: 0.9em, y: 0.3em), stroke: (left: 2pt + rgb("#00558c")))[${this.#answer(a)}${worth}${also}${told.join('')}]`;
    });
    const feedback = p.asks.flatMap((a) => (a.kind === 'formula' ? a.feedback : []));
    const expected = feedback.map(
      (f) => `#list.item[#set par(leading: 0.25em);#text(size: 0.9em)[${large(f.wrong.surface)}#": ";${rich(f.say)}]]`,
    );
    const mistakes =
      expected.length === 0 ? '' : `#heading(level: 3)[${typstWords(w.mistakes)}]\n#set list(spacing: 0.75em)\n${expected.join('\n')}`;
    const solution = `#heading(level: 3)[${this.word('solution')}]\n\n${blocksTypst(p.solution.standard, this.#locale)}`;
    const head = `#block(breakable: false, width: 100%)[${this.#statement(p)}\n\n${this.#besidePlot(p, answers.join('\n\n'))}]`;
    return this.#frame(p, `${head}\n\n${solution}\n\n${mistakes}`, true);
  }

  #frame(p: Problem, body: string, breakable: boolean): string {
    const title = `#heading(level: 2)[${this.word('problem', { n: String(p.number) })} #h(1fr) #text(weight: "regular", size: 0.9em, fill: luma(90))[${this.points(p.points)}]]`;
    return `#block(breakable: ${breakable}, width: 100%, above: 1.2em, stroke: (top: 0.5pt + luma(170)), inset: (top: 0.9em))[\n${title}\n\n${body}\n]`;
  }

  #statement(p: Problem): string {
    const given = p.given.map((s) => `$ ${typstOf(s)} $`).join('\n');
    return `${rich(p.statement)}\n\n${given}\n\n${this.#body(p.body)}`;
  }

  #plot(p: Plot, labelled = true): string {
    this.#plots += 1;
    const svg = sheetPlot(p, this.#language, `plot${this.#plots}`, labelled);
    return `#image(bytes(${typstText(svg)}), format: "svg", width: 8.2cm, alt: ${typstText(`${p.title}. ${p.description}`)})`;
  }

  /** The answers, and beside them the function with its derivative where they can be drawn. */
  #besidePlot(p: Problem, answers: string): string {
    this.#plots += 1;
    const svg = answerPlot(p, this.#language, `plot${this.#plots}`);
    if (svg === undefined) return answers;
    const image = `image(bytes(${typstText(svg)}), format: "svg", width: 6.4cm)`;
    return `#grid(columns: (1fr, auto), column-gutter: 1em, [${answers}], ${image})`;
  }

  #option(o: Option): string {
    const label = `#strong[${typstWords(o.label)}]`;
    if (o.plot) return `#block(breakable: false)[${label}#linebreak()${this.#plot(o.plot, false)}]`;
    if (!o.rich) return label;
    const body = o.rich.map((p) => ('text' in p ? typstWords(p.text) : large(p.math))).join('');
    return `#grid(columns: (1.2em, 1fr), align: left + horizon, ${`[${label}], [#set par(leading: 0.1em);${body}]`})`;
  }

  #body(body: Body): string {
    switch (body.kind) {
      case 'space':
        return '';
      case 'claim':
        return `$ ${typstOf(body.claim)} $`;
      case 'plot':
        return this.#plot(body.plot);
      case 'lines': {
        const rows = body.lines.map((l) => {
          const number = l.number === undefined ? '[]' : `text(fill: luma(90))[(${l.number})]`;
          const left = l.left ? `[${shown(typstOf(l.left))}]` : '[]';
          return `  ${number}, ${left}, [${shown(`= ${typstOf(l.right)}`)}], text(size: 0.9em, style: "italic")[${typstWords(l.reason ?? '')}],`;
        });
        return `#grid(columns: (auto, auto, auto, 1fr), column-gutter: (0.8em, 0.25em, 1.2em), row-gutter: 0.9em, align: (right + horizon, right + horizon, left + horizon, left + horizon),\n${rows.join('\n')}\n)`;
      }
      case 'match': {
        const column = (key: string, options: readonly Option[]): string =>
          `[#strong[${this.word(key)}]${options.map((o) => `\n\n${this.#option(o)}`).join('')}]`;
        return `#grid(columns: (1fr, 1fr), column-gutter: 1.5em, ${column('functions', body.left)}, ${column('derivatives', body.right)})`;
      }
    }
  }

  #ask(a: Ask, p: Problem): string {
    const line = (width: string): string => `#box(width: ${width}, stroke: (bottom: 0.5pt), height: 1em)`;
    if (a.kind === 'formula') return `${rich(a.prompt)} ${line('60%')}`;
    const plots = this.#plotOptions(a);
    if (plots !== '' || p.style === 'match' || optionsStandAlone(a)) return `${plots}${rich(a.prompt)}#": ";${line('3cm')}`;
    const box = '#box(width: 0.75em, height: 0.75em, stroke: 0.5pt, baseline: 0.05em)#h(0.4em)';
    const boxes = a.options.map((o) => `#box[${box}${o.rich ? rich(o.rich) : typstWords(o.label)}]`).join('#h(1.6em)');
    return `${rich(a.prompt)}#":";#h(1em)${boxes}`;
  }

  /** The plots that a choice is made from. */
  #plotOptions(a: Ask): string {
    if (a.kind !== 'choice' || !a.options.some((o) => o.plot)) return '';
    return `#grid(columns: (1fr, 1fr), gutter: 1em, ${a.options.map((o) => `[${this.#option(o)}]`).join(', ')})\n\n`;
  }

  #answer(a: Ask): string {
    if (a.kind === 'formula') return `${rich(a.prompt)} ${large(a.answer.surface)}`;
    const right = a.options.find((o) => o.label === a.right);
    return `${rich(a.prompt)}#": ";${right?.rich ? rich(right.rich) : `#strong[${typstWords(a.right)}]`}`;
  }
}

const rich = (parts: Rich): string => parts.map((p) => ('text' in p ? typstWords(p.text) : `$${typstOf(p.math)}$`)).join('');

/** In a line, at full size. */
const large = (s: Surface): string => `$display(${typstOf(s)})$`;
