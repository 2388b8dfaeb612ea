/** The parts of a sheet as HTML fragments: statements, derivations with blanks, choices, matching columns, plots. */

import type { Block } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { NOWHERE, type Surface } from '../syntax/surface.ts';
import { localeOf, words } from '../tutor/worksheet/locale.ts';
import type { Ask, Body, Language, Option, Plot, Problem, Rich } from '../tutor/worksheet/sheet.ts';
import { escapeHtml, html, type RenderMath } from './html.ts';
import { latexOf } from './print.ts';
import { answerPlot, sheetLatex, sheetPlot } from './sheet-page.ts';

export class Parts {
  readonly language: Language;
  readonly locale: Locale;
  readonly render: RenderMath;
  #plots = 0;

  constructor(language: Language, render: RenderMath) {
    this.language = language;
    this.locale = localeOf(language);
    // Everything is written in the sheet's language, the solutions too.
    this.render = (latex, display) => render(sheetLatex(latex, language), display);
  }

  word(key: string, slots: Readonly<Record<string, string>> = {}): string {
    return escapeHtml(words(this.language, key, slots));
  }
  points(n: number): string {
    return n === 1 ? this.word('one-point') : this.word('points', { n: String(n) });
  }
  math(s: Surface, display = false): string {
    return this.render(latexOf(s), display);
  }
  rich(parts: Rich): string {
    return parts.map((p) => ('text' in p ? isolated(p.text) : this.math(p.math))).join('');
  }
  plot(p: Plot, labelled = true): string {
    this.#plots += 1;
    return sheetPlot(p, this.language, `plot${this.#plots}`, labelled);
  }
  /** The function and its derivative, where they can be drawn. */
  answerPlot(p: Problem): string {
    this.#plots += 1;
    const svg = answerPlot(p, this.language, `plot${this.#plots}`);
    return svg === undefined ? '' : `<figure class="beside">${svg}</figure>`;
  }
  blocks(blocks: readonly Block[]): string {
    return html({ title: { key: 'title', with: { name: { text: '' } } }, blocks }, this.locale, this.render, 4);
  }

  option(o: Option): string {
    const large = (parts: Rich): string => parts.map((p) => ('text' in p ? isolated(p.text) : this.line(p.math))).join('');
    const body = o.plot ? this.plot(o.plot, false) : o.rich ? large(o.rich) : '';
    if (body === '') return `<b>${escapeHtml(o.label)}</b>`;
    return o.plot ? `<b>${escapeHtml(o.label)}</b>${body}` : `<b>${escapeHtml(o.label)}</b> ${body}`;
  }

  body(body: Body): string {
    switch (body.kind) {
      case 'space':
        return '';
      case 'claim':
        return `<div class="claim">${this.math(body.claim, true)}</div>`;
      case 'plot':
        return `<figure class="graph">${this.plot(body.plot)}</figure>`;
      case 'lines': {
        const numbered = body.lines.some((l) => l.number !== undefined);
        const rows = body.lines.map((l) => {
          const number = numbered ? `<td class="number">${l.number === undefined ? '' : `(${l.number})`}</td>` : '';
          return `<tr>${number}<td>${l.left ? this.line(l.left) : ''}</td><td>${this.line(equals(l.right))}</td><td class="reason">${isolated(l.reason ?? '')}</td></tr>`;
        });
        return `<div class="steps"><table role="presentation">\n${rows.join('\n')}\n</table></div>`;
      }
      case 'match': {
        const column = (title: string, options: readonly Option[]): string =>
          `<div><h3>${title}</h3><ul>${options.map((o) => `<li>${this.option(o)}</li>`).join('')}</ul></div>`;
        return `<div class="match">${column(this.word('functions'), body.left)}${column(this.word('derivatives'), body.right)}</div>`;
      }
    }
  }
  /** In a line, at full size. */
  line(s: Surface): string {
    return this.render(`\\displaystyle ${latexOf(s)}`, false);
  }

  /** What is asked, without a place for the answer: on the sheet a line to write on follows, in the page a field. */
  prompt(ask: Ask): string {
    return this.rich(ask.prompt);
  }
  statement(p: Problem): string {
    const given = p.given.map((s) => this.math(s, true)).join('\n');
    return `<p class="statement">${this.rich(p.statement)}</p>\n${given}\n${this.body(p.body)}`;
  }
}

/** Typed text cannot turn the writing direction of what stands around it. */
export const isolated = (text: string): string =>
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);

const equals = (right: Surface): Surface => ({
  kind: 'relation',
  operands: [right],
  signs: [{ sign: '=', span: NOWHERE }],
  continued: true,
  span: NOWHERE,
});
