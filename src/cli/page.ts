/**
 * The page that `gprime start` writes: one HTML file with the formulas already rendered, and KaTeX's style sheet and fonts beside it.
 * It loads nothing from the network and runs no script.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeHtml } from '../emit/html.ts';
import { katexFolder } from '../emit/katex.ts';
import { FileError } from './exit.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** HTML, already escaped. */
  readonly body: string;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2430; --paper: #fdfcf9; --faint: #6a7280; --rule: #d9d6cd; --good: #1f7a43; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e6ea; --paper: #16191f; --faint: #9aa3b2; --rule: #343a45; --good: #6cc68b; --bad: #f0837b; } }
body { margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 50rem; font: 1.06rem/1.6 Georgia, "Noto Serif", serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 .6rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.08rem; margin: 1.8rem 0 .4rem; }
p { margin: .6rem 0; }
a { color: inherit; }
nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; padding: .3rem 1.1rem .3rem 0; border-bottom: 1px solid var(--rule); vertical-align: baseline; }
th { font-weight: 600; color: var(--faint); font-size: .92rem; }
.table { overflow-x: auto; }
.good { color: var(--good); } .bad { color: var(--bad); } .faint, .reason { color: var(--faint); font-size: .92rem; }
.katex-display { overflow-x: auto; overflow-y: hidden; padding: .15rem 0; margin: .7rem 0; }
@media print { body { max-width: none; } h2 { break-after: avoid; } .katex-display { break-inside: avoid; } }
`;

/** The whole page. */
export function pageHtml(title: string, lead: string, sections: readonly Section[]): string {
  const links = sections.map((s) => `<li><a href="#${s.id}">${escapeHtml(s.title)}</a></li>`).join('');
  const bodies = sections.map((s) => `<section id="${s.id}">\n<h2>${escapeHtml(s.title)}</h2>\n${s.body}\n</section>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="katex/katex.min.css">
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1>
<p class="faint">${escapeHtml(lead)}</p>
<nav aria-label="Contents"><ul>${links}</ul></nav></header>
<main>
${bodies}
</main>
</body>
</html>
`;
}

/** Write the page, and beside it KaTeX's style sheet with its fonts. Throws FileError. */
export function writePage(path: string, html: string): void {
  const katex = katexFolder();
  const folder = dirname(path);
  try {
    mkdirSync(join(folder, 'katex'), { recursive: true });
    cpSync(join(katex, 'katex.min.css'), join(folder, 'katex', 'katex.min.css'));
    cpSync(join(katex, 'fonts'), join(folder, 'katex', 'fonts'), { recursive: true, filter: (source) => !/\.(?:ttf|woff)$/.test(source) });
    writeFileSync(path, html);
  } catch (error) {
    throw new FileError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
