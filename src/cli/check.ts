/** `gprime check`: whole pages of working, line by line, in any of the formats of the report. */
import { readFileSync, statSync } from 'node:fs';
import { checkJson } from '../emit/check-json.ts';
import { checkMarkdown } from '../emit/check-markdown.ts';
import { checkText } from '../emit/check-text.ts';
import { inSession } from '../term/term.ts';
import type { CheckResult, LineVerdict } from '../tutor/check/report.ts';
import { check as checkPage } from '../tutor/check.ts';
import { katexFor } from '../tutor/latex.ts';
import type { Language } from '../tutor/misconception-told.ts';
import { formatOf, PAGE_LIMITS } from '../tutor/working/page.ts';
import { EXIT, FileError, UsageError } from './exit.ts';
import { styleFor } from './style.ts';

export const CHECK_FORMATS = ['text', 'html', 'markdown', 'md', 'json'] as const;
export interface CheckCommandOptions {
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly lang: Language;
  readonly task?: string;
  readonly fuel?: number;
}

/** Check the files one after the other; the exit code is that of the worst. */
export async function check(files: readonly string[], options: CheckCommandOptions): Promise<number> {
  if (files.length > 1 && options.format === 'html') throw new UsageError('An HTML report is about one file: give one.');
  const codes: number[] = [];
  for (const file of files) {
    const source = textOf(file);
    const katex = await katexFor([], 'latex');
    const { task, fuel } = options;
    const format = formatOf(file);
    const result = inSession(() => checkPage(source, { ...(format ? { format } : {}), task, fuel }, katex));
    if (files.length > 1 && options.format === 'text') process.stdout.write(`${file}\n`);
    const shown = await written(result, options);
    (result.ok ? process.stdout : process.stderr).write(shown);
    codes.push(codeOf(result));
  }
  return worst(codes);
}

/** Bytes of a file that are read: a notebook may hold pictures. */
const READ = { page: 16 * PAGE_LIMITS.bytes, notebook: 512 * PAGE_LIMITS.bytes };

/** The file's text; one that is far too long is not read. */
function textOf(file: string): string {
  try {
    const most = formatOf(file) === 'notebook' ? READ.notebook : READ.page;
    if (file !== '-' && statSync(file).size > most) return ' '.repeat(PAGE_LIMITS.bytes + 1);
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new FileError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function written(result: CheckResult, { format, lang }: CheckCommandOptions): Promise<string> {
  switch (format) {
    case 'text':
      return checkText(result, lang, styleFor(result.ok ? process.stdout : process.stderr));
    case 'json':
      return checkJson(result, lang);
    case 'md':
    case 'markdown':
      return checkMarkdown(result, lang);
    case 'html': {
      const [{ checkHtml }, { katexStyle, mathRenderer }] = await Promise.all([
        import('../emit/check-html.ts'),
        import('../emit/katex.ts'),
      ]);
      return checkHtml(result, lang, await mathRenderer(), katexStyle());
    }
  }
}

const OPEN: ReadonlySet<LineVerdict> = new Set(['undecided', 'unreadable', 'sampling']);

/** 1: a line is wrong; 2: something is open (undecided, unreadable, examples for a proof); 64: the file cannot be checked. */
function codeOf(result: CheckResult): number {
  if (!result.ok) return EXIT.usage;
  if (result.firstWrong !== null) return EXIT.refuted;
  return result.lines.some((l) => OPEN.has(l.verdict)) ? EXIT.undecided : EXIT.proved;
}

/** A file that cannot be checked counts most, then a wrong line, then what is open. */
const SEVERITY: readonly number[] = [EXIT.proved, EXIT.undecided, EXIT.refuted, EXIT.usage];
const worst = (codes: readonly number[]): number =>
  codes.reduce((a, b) => (SEVERITY.indexOf(b) > SEVERITY.indexOf(a) ? b : a), EXIT.proved);
