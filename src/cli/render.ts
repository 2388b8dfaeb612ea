/** `gprime render`: a derivation or a proof file as a finished page. A proof is checked again before it is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { documentHtml } from '../emit/document-html.ts';
import { documentLatex } from '../emit/document-latex.ts';
import { mathRenderer } from '../emit/katex.ts';
import { markdown } from '../emit/markdown.ts';
import { NoPdf, printed } from '../emit/pdf.ts';
import { type Manner, typst } from '../emit/typst.ts';
import type { Paper } from '../emit/typst-page.ts';
import { en } from '../explain/locales/en.ts';
import { zh } from '../explain/locales/zh.ts';
import { KernelError } from '../kernel/kernel.ts';
import { loadLatexParser } from '../syntax/latex.ts';
import { EXIT, FileError, UsageError } from './exit.ts';
import { readText } from './proof-question.ts';
import { rechecker } from './recheck.ts';
import { isDerivation, readDerivation } from './render-json.ts';
import { readMarkdown } from './render-markdown.ts';
import type { Document } from './render-pieces.ts';
import { isProof, type Rejected, readProof } from './render-proof.ts';

export const RENDER_FORMATS = ['html', 'pdf', 'tex', 'md', 'typst'] as const;
export type RenderFormat = (typeof RENDER_FORMATS)[number];
const ENDINGS: Readonly<Record<RenderFormat, string>> = { html: '.html', pdf: '.pdf', tex: '.tex', md: '.md', typst: '.typ' };

export interface RenderOptions {
  readonly format: string;
  readonly style: Manner;
  readonly paper: Paper;
  readonly out?: string;
}

export async function render(path: string, options: RenderOptions): Promise<number> {
  const formats = formatsOf(options.format);
  const read = await documentOf(path, readText(path));
  if ('rejected' in read) {
    process.stderr.write(`${path} is not rendered: the proof was rejected. ${read.rejected}\n`);
    return EXIT.refuted;
  }
  for (const n of read.notices) process.stderr.write(`notice: ${path}, ${n}\n`);
  // Everything is made before anything is written.
  const made: { readonly target: string | undefined; readonly content: string | Uint8Array }[] = [];
  for (const format of formats) {
    const target = targetOf(path, format, formats.length, options.out);
    if (target !== undefined && resolve(target) === resolve(path)) {
      throw new UsageError(`${target} is the file that is rendered; say another place with -o.`);
    }
    made.push({ target, content: await written(read, format, options) });
  }
  for (const { target, content } of made) {
    if (target === undefined) process.stdout.write(content);
    else {
      save(target, content);
      process.stdout.write(`${target}\n`);
    }
  }
  return EXIT.proved;
}

function formatsOf(text: string): RenderFormat[] {
  const names = text.split(',').map((n) => n.trim());
  return names.map((n) => {
    const format = RENDER_FORMATS.find((f) => f === n);
    if (!format) throw new UsageError(`--format is one or more of ${RENDER_FORMATS.join(', ')}, not "${n}".`);
    return format;
  });
}

async function documentOf(path: string, text: string): Promise<Document | Rejected> {
  const katex = await loadLatexParser();
  if (!/^\s*\{/.test(text)) return readMarkdown(text, katex);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  if (isDerivation(file)) return readDerivation(file, katex, file.language === 'zh' ? zh : en);
  if (!isProof(file))
    throw new UsageError(`${path} is neither a proof (verify --proof) nor a derivation (derive --format json or markdown).`);
  try {
    return readProof(path, text, katex, en, await rechecker());
  } catch (error) {
    if (error instanceof KernelError || error instanceof RangeError) return { rejected: error.message };
    throw error;
  }
}

async function written({ doc, locale }: Document, format: RenderFormat, { style, paper }: RenderOptions): Promise<string | Uint8Array> {
  const options = { manner: style, paper, foot: `g′ ${process.env.GPRIME_VERSION ?? ''}`.trim() };
  switch (format) {
    case 'html':
      return documentHtml(doc, locale, await mathRenderer(), options);
    case 'tex':
      return documentLatex(doc, locale, options);
    case 'md':
      return markdown(doc, locale);
    case 'typst':
      return typst(doc, locale, options);
    case 'pdf':
      try {
        return (await printed(typst(doc, locale, options))).pdf;
      } catch (error) {
        if (error instanceof NoPdf) throw new FileError(error.message);
        throw error;
      }
  }
}

/** A file, a name in a folder, or standard output for one text. */
function targetOf(path: string, format: RenderFormat, count: number, out: string | undefined): string | undefined {
  const name = `${basename(path, extname(path))}${ENDINGS[format]}`;
  if (out === undefined) return count === 1 && format !== 'pdf' ? undefined : name;
  return count === 1 && extname(out) === ENDINGS[format] ? out : join(out, name);
}

function save(target: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  } catch (error) {
    throw new FileError(`${target} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
