/** Formulas for a browser by KaTeX: the renderer, and a style sheet with its fonts inside, so that a page needs nothing beside it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type katexModule from 'katex';
import type { RenderMath } from './html.ts';

/** KaTeX as a function: HTML for the eye and MathML for a screen reader, nothing trusted, fresh macros each time. */
export async function mathRenderer(): Promise<RenderMath> {
  const { default: katex } = (await import('katex')) as { default: typeof katexModule };
  // What TeX would not accept is an error of ours, except circled letters, which KaTeX draws in formulas too.
  const strict = (code: string): 'ignore' | 'error' => (code === 'mathVsTextAccents' ? 'ignore' : 'error');
  return (latex, displayMode) =>
    katex.renderToString(latex, { displayMode, output: 'htmlAndMathml', trust: false, strict, maxExpand: 100, macros: {} });
}

/** Where KaTeX is installed: from the built command as from the sources, node resolves it the same way. */
export const katexFolder = (): string => dirname(createRequire(import.meta.url).resolve('katex'));

/** The fonts that formulas of ours are set in; other alphabets of TeX do not occur in them. */
const FONTS: ReadonlySet<string> = new Set([
  'KaTeX_AMS-Regular',
  'KaTeX_Main-Bold',
  'KaTeX_Main-Italic',
  'KaTeX_Main-Regular',
  'KaTeX_Math-Italic',
  'KaTeX_Size1-Regular',
  'KaTeX_Size2-Regular',
  'KaTeX_Size3-Regular',
  'KaTeX_Size4-Regular',
]);

/** KaTeX's style sheet with those fonts as data. */
export function katexStyle(): string {
  const folder = katexFolder();
  const sheet = readFileSync(join(folder, 'katex.min.css'), 'utf8');
  return sheet.replace(/@font-face\{[^}]*\}/g, (face) => {
    const file = /url\(fonts\/([^)]+)\.woff2\)/.exec(face)?.[1];
    if (file === undefined || !FONTS.has(file)) return '';
    const data = readFileSync(join(folder, 'fonts', `${file}.woff2`)).toString('base64');
    return face.replace(/src:.*$/s, `src:url(data:font/woff2;base64,${data}) format("woff2")}`);
  });
}
