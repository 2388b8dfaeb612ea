/** `gprime worksheet`: a sheet with its key, made from options or from a sheet file, in the formats that are asked for. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { NoPdf } from '../emit/pdf.ts';
import type { SheetFile } from '../emit/sheet-files.ts';
import { FORMATS, type SheetFormat, sheetFiles } from '../emit/sheet-formats.ts';
import type { Paper } from '../emit/typst-page.ts';
import { katexFor } from '../tutor/latex.ts';
import { type FileProblem, LONGEST_FILE, LONGEST_TITLE, readSheetFile } from '../tutor/worksheet/file.ts';
import { isSheet, makeSheet } from '../tutor/worksheet/make.ts';
import { sheetFromFile } from '../tutor/worksheet/own.ts';
import type { Language, Level, Sheet, Style, Topic } from '../tutor/worksheet/sheet.ts';
import { EXIT, FileError, UsageError } from './exit.ts';

export interface WorksheetOptions {
  readonly topic: Topic | 'mixed';
  readonly level: number;
  readonly count: number;
  readonly seed: number;
  readonly style: Style | 'mixed';
  readonly lang?: Language;
  readonly title?: string;
  readonly format: string;
  readonly paper: Paper;
  readonly o: string;
}

export async function worksheet(file: string | undefined, options: WorksheetOptions): Promise<number> {
  if ((options.title ?? '').length > LONGEST_TITLE) throw new UsageError(`The title is longer than ${LONGEST_TITLE} characters.`);
  const formats = formatsOf(options.format);
  const show = progressOn(process.stderr);
  const feedback = formats.some((f) => f === 'html' || f === 'moodle' || f === 'json');
  const sheet = file === undefined ? fromOptions(options, feedback, show) : await fromFile(file, options, feedback, show);
  if (!sheet) return EXIT.usage;
  const files: SheetFile[] = [];
  try {
    for (const format of formats) {
      show(`writing ${format}`);
      files.push(...(await sheetFiles(sheet, format, options.paper)));
    }
  } catch (error) {
    if (error instanceof NoPdf) throw new FileError(error.message);
    throw error;
  } finally {
    show('');
  }
  save(resolve(options.o), files);
  const n = sheet.problems.length;
  process.stdout.write(`${n} problem${n === 1 ? '' : 's'}, ${sheet.points} points, seed ${sheet.seed}, every answer proved.\n`);
  process.stdout.write(`${files.map((f) => f.name).join('  ')}\nin ${options.o}\n`);
  return EXIT.proved;
}

function formatsOf(text: string): SheetFormat[] {
  return [...new Set(text.split(','))].map((name) => {
    const format = FORMATS.find((f) => f === name.trim());
    if (!format) throw new UsageError(`There is no format "${name.trim()}": ${FORMATS.join(', ')}.`);
    return format;
  });
}

/** One line on a terminal that is written over; nothing elsewhere. */
function progressOn(stream: NodeJS.WriteStream): (text: string) => void {
  if (stream.isTTY !== true) return () => {};
  return (text) => stream.write(`\r\u001b[K${text}`);
}

const generator = (): string => process.env.GPRIME_VERSION ?? '0';

function fromOptions(options: WorksheetOptions, feedback: boolean, show: (text: string) => void): Sheet | undefined {
  const { topic, level, count, seed, style, lang = 'en', title } = options;
  const sheet = makeSheet({
    topic,
    level: level as Level,
    count,
    seed,
    style,
    language: lang,
    ...(title === undefined ? {} : { title }),
    generator: generator(),
    feedback,
    progress: (done, of) => show(`problem ${done} of ${of}`),
  });
  if (isSheet(sheet)) return sheet;
  show('');
  process.stderr.write(`no sheet: ${sheet.refused}\n`);
  return undefined;
}

async function fromFile(
  path: string,
  options: WorksheetOptions,
  feedback: boolean,
  show: (text: string) => void,
): Promise<Sheet | undefined> {
  const text = textOf(path);
  const read = readSheetFile(text);
  if ('problems' in read) return refusedFile(path, text, read.problems);
  const title = options.title ?? read.title;
  const sheet = sheetFromFile(
    { ...read, ...(title === undefined ? {} : { title }), ...(options.lang ? { language: options.lang } : {}) },
    {
      seed: options.seed,
      language: 'en',
      generator: generator(),
      feedback,
      progress: (done, of) => show(`problem ${done} of ${of}`),
      ...katexOption(await katexFor([text], 'auto')),
    },
  );
  show('');
  if ('format' in sheet) return sheet;
  if ('refused' in sheet) process.stderr.write(`no sheet: ${sheet.refused}\n`);
  else refusedFile(path, text, sheet.problems);
  return undefined;
}
const katexOption = (katex: Awaited<ReturnType<typeof katexFor>>): { katex?: NonNullable<typeof katex> } => (katex ? { katex } : {});

/** What a file says must not steer the terminal. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

/** Each problem with its line and a mark under the place. */
function refusedFile(path: string, text: string, problems: readonly FileProblem[]): undefined {
  const lines = text.split(/\r?\n/);
  for (const { line, column, message, repair } of problems) {
    const source = visible((lines[line - 1] ?? '').slice(0, 200));
    process.stderr.write(`${path}:${line}:${column}: ${visible(message)}\n  ${source}\n  ${' '.repeat(Math.min(column - 1, 200))}^\n`);
    if (repair !== undefined) process.stderr.write(`  try: ${repair}\n`);
  }
  return undefined;
}

function textOf(path: string): string {
  try {
    if (statSync(path).size > 4 * LONGEST_FILE) throw new UsageError(`${path} is longer than the limit of ${LONGEST_FILE} characters.`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof TypeError) throw new UsageError(`${path} is not UTF-8.`);
    throw new FileError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** All files or none: they are written into a folder beside, and moved when all are there. */
function save(folder: string, files: readonly SheetFile[]): void {
  let temporary: string | undefined;
  try {
    makeFolder(folder);
    temporary = mkdtempSync(join(dirname(folder), '.gprime-sheet-'));
    for (const { name, content } of files) writeFileSync(join(temporary, name), content);
    for (const { name } of files) renameSync(join(temporary, name), join(folder, name));
  } catch (error) {
    throw new FileError(`${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** The folder and those above it, one by one: node's own recursion does not end in folders that take no files, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
