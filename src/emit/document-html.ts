/** A document as one HTML file with its fonts inside, in the three manners; it runs no script and loads nothing. */
import type { Doc } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import { pieces } from '../explain/say.ts';
import { escapeHtml, HTML_STYLE, html, type RenderMath, sentenceHtml } from './html.ts';
import { katexStyle } from './katex.ts';
import { unicodeOf } from './print.ts';
import { slidesOf } from './slides.ts';
import type { Manner } from './typst.ts';
import { type Paper, paperName } from './typst-page.ts';

export interface DocumentOptions {
  readonly manner: Manner;
  readonly paper: Paper;
  readonly foot: string;
}

const COMMON = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: #1d2430; background: #fff; font: 1.06rem/1.6 Georgia, "Noto Serif", serif; }
table { border-collapse: collapse; }
.table th, .table td { text-align: left; padding: .3rem 1.1rem .3rem 0; border-bottom: 1px solid #ccc; font-weight: 400; }
.table, .katex-display { overflow: auto hidden; padding: .15rem 0; }
.steps tr, .katex-display, .table tr, .result { break-inside: avoid; }
h1, h2 { line-height: 1.25; break-after: avoid; }
footer { color: #596070; font-size: .85rem; margin-top: 2.5rem; }
.reason { color: #a33b00; font-size: .93em; }
.note { opacity: 1; }
`;

const STYLES: Readonly<Record<Manner, string>> = {
  textbook: `
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; text-align: justify; hyphens: auto; counter-reset: part line; }
h1 { text-align: center; } h2::before { counter-increment: part; content: counter(part) "  "; }
.steps table { width: 100%; } .steps td.reason { width: 60%; font-style: italic; color: #333; text-align: left; }
.steps tr::after { counter-increment: line; content: "(" counter(line) ")"; display: table-cell; vertical-align: middle; text-align: right; }
.result { border: 1px solid #333; padding: .7rem 1rem; }`,
  notes: `
body { background: #fffefa; color: #1c2a4a; font-style: italic; font-size: 1.1rem; }
main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem 6.5rem; position: relative; min-height: 100vh; border-left: 0;
  background: repeating-linear-gradient(#fffefa 0 30px, #e6edf5 30px 31px) local; }
main::before { content: ""; position: absolute; inset: 0 auto 0 5.2rem; border-left: 1px solid #efb8b0; }
h1 { font-weight: 400; display: inline-block; border-bottom: 2px solid #a33b00; padding-right: 4rem; } h2 { font-weight: 400; text-decoration: underline #a33b00 2px; text-underline-offset: 5px; }
.steps { overflow: visible; position: relative; } .steps .mark { position: absolute; left: -4.4rem; color: #a33b00; }
.steps td.reason:not(:empty)::before { content: "⟵ "; font-style: normal; }
.note { border: 0; padding: 0; color: #a33b00; position: relative; } .note::before { content: "N.B."; position: absolute; left: -4.6rem; }
.result { border: 2px solid #a33b00; border-radius: 8px; padding: .7rem 1.4rem; width: fit-content; margin: 1.5rem auto; }
footer { font-style: normal; }
@media (max-width: 40rem) { main { padding-left: 1.25rem; } main::before { display: none; } .steps { overflow-x: auto; } .steps .mark, .note::before { position: static; } }`,
  slides: `
html { scroll-snap-type: y proximity; }
main { counter-reset: slide; }
section { min-height: 100vh; scroll-snap-align: start; break-after: page; padding: 4vh 6vw; display: flex; flex-direction: column; justify-content: center; position: relative; font-size: clamp(1.1rem, 2.6vw, 2rem); counter-increment: slide; }
section::after { content: counter(slide); position: absolute; right: 6vw; bottom: 3vh; font-size: .9rem; color: #596070; }
section + section { border-top: 1px solid #ddd; }
h1 { text-align: center; } .above { position: absolute; top: 3vh; margin: 0; font-size: .6em; color: #596070; font-weight: 400; }
.steps { align-self: center; max-width: 100%; } .steps td { padding-top: .7rem; } .steps tr:not(:last-child) { opacity: .72; }
.steps td.reason { white-space: normal; } .table { align-self: center; }
.result { border: 3px solid #a33b00; border-radius: 8px; padding: 1rem 1.6rem; align-self: center; }
footer { position: fixed; left: 6vw; bottom: 2vh; margin: 0; }
@media print { section { height: 100vh; min-height: 0; border: 0 !important; } footer { display: none; } }`,
};

export function documentHtml(doc: Doc, locale: Locale, render: RenderMath, { manner, paper, foot }: DocumentOptions): string {
  const title = pieces(doc.title, locale)
    .map((p) => ('text' in p ? p.text : unicodeOf(p.math)))
    .join('');
  const heading = `<h1>${sentenceHtml(doc.title, locale, render)}</h1>`;
  const body =
    manner === 'slides'
      ? slidesOf(doc)
          .map(({ above, blocks }) => {
            const head = above ? `<h2 class="above">${sentenceHtml(above, locale, render)}</h2>` : heading;
            const rest = above ? blocks : blocks.slice(1);
            return `<section>\n${head}\n${html({ title: doc.title, blocks: rest }, locale, render, 3)}\n</section>`;
          })
          .join('\n')
      : `${heading}\n${html(doc, locale, render, 2)}`;
  const size =
    manner === 'slides' ? '25.4cm 14.29cm; margin: 0' : `${paper === 'a4' ? 'A4' : paperName(paper).replace('us-', '')}; margin: 2cm`;
  return `<!doctype html>
<html lang="${escapeHtml(locale.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${katexStyle()}${HTML_STYLE}${COMMON}${STYLES[manner]}
@page { size: ${size}; }
@media print { main { max-width: none; padding-top: 0; padding-bottom: 0; } }</style>
</head>
<body>
<main>
${body}
</main>
<footer>${escapeHtml(foot)}</footer>
</body>
</html>
`;
}
