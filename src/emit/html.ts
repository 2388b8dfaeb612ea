/** A document as an HTML fragment. The formulas are rendered by a function that is handed in (KaTeX, nothing trusted). */
import type { Block, Doc, Line, Sentence } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { pieces, reasons } from '../explain/say.ts';
import type { Surface } from '../syntax/surface.ts';
import { cellLatex } from './latex.ts';
import { latexOf, unicodeOf } from './print.ts';
import { isResult } from './slides.ts';

export type RenderMath = (latex: string, display: boolean) => string;

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What the fragments need besides the page's own style. */
export const HTML_STYLE = `
.steps { overflow: auto hidden; margin: .9rem 0; padding-bottom: .5rem; }
.steps table { margin: 0; }
.steps td { border: 0; padding: .32rem .5rem .32rem 0; white-space: nowrap; vertical-align: middle; }
.steps td.reason { padding-left: 1.2rem; white-space: normal; min-width: 9rem; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.note { border-left: 3px solid currentColor; padding-left: .8rem; opacity: .85; }
`;

/** The blocks of a document; the title is left to the page. */
export function html(doc: Doc, locale: Locale, render: RenderMath, level = 3): string {
  return doc.blocks.map((b) => block(b, locale, render, level)).join('\n');
}

/** A sentence; the formulas of a result at full size. */
export const sentenceHtml = (s: Sentence, locale: Locale, render: RenderMath): string =>
  pieces(s, locale)
    .map((p) => ('text' in p ? escapeHtml(p.text) : render(`${isResult(s) ? '\\displaystyle ' : ''}${latexOf(p.math)}`, false)))
    .join('');

function block(b: Block, locale: Locale, render: RenderMath, level: number): string {
  switch (b.kind) {
    case 'heading':
      return `<h${level}>${sentenceHtml(b.say, locale, render)}</h${level}>`;
    case 'prose':
      return `<p${isResult(b.say) ? ' class="result"' : ''}>${sentenceHtml(b.say, locale, render)}</p>`;
    case 'note':
      return `<p class="note">${sentenceHtml(b.say, locale, render)}</p>`;
    case 'formula':
      return render(latexOf(b.math), true);
    case 'lines':
      return lines(b.lines, b.label, locale, render);
    case 'table': {
      // A header cell has to have text: screen readers repeat it with each cell below, and checkers do not count MathML.
      const head = b.head
        .map(
          (s) =>
            `<th scope="col"><span class="said">${escapeHtml(unicodeOf(s))}</span><span aria-hidden="true">${render(latexOf(s), false)}</span></th>`,
        )
        .join('');
      const rows = b.rows.map((r) => `<tr>${r.map((c) => `<td>${render(cellLatex(c), false)}</td>`).join('')}</tr>`);
      return `<div class="table"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
    }
  }
}

function lines(list: readonly Line[], label: string | undefined, locale: Locale, render: RenderMath): string {
  const math = (text: string): string => render(`\\displaystyle ${text}`, false);
  const mark: Surface | undefined = label === undefined ? undefined : { kind: 'name', text: label, span: { from: 0, to: 0 } };
  const rows = list.map((l, i) => {
    const first = l.left ?? (i === 0 ? mark : undefined);
    const why = escapeHtml(reasons(l.because, locale));
    return `<tr><td${mark !== undefined && first === mark ? ' class="mark"' : ''}>${first ? math(latexOf(first)) : ''}</td><td>${math(`= ${latexOf(l.right)}`)}</td><td class="reason">${why}</td></tr>`;
  });
  return `<div class="steps"><table role="presentation">\n${rows.join('\n')}\n</table></div>`;
}
