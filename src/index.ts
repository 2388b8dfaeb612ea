/**
 * gprime, the library: is this the derivative of that, are these two functions equal, with proofs.
 *
 *     import { verify } from 'gprime';
 *     verify('tanh(z)', '1 - tanh(z)^2').verdict            // 'proved'
 *     verify('sigmoid', 'g(1+g)').witness                   // { at: { z: '0' }, left: '3/4', right: '1/4' }
 *
 * Texts are plain text, or LaTeX once `loadLatex()` has resolved. Nothing here samples, prints, or guesses; a person's mistakes come
 * back as `problems`, only bugs throw.
 */
import { type CheckReport, checkReport } from './emit/check-json.ts';
import type { SheetFile } from './emit/sheet-files.ts';
import type { SheetFormat } from './emit/sheet-formats.ts';
import { type ProofFile, serialize } from './kernel/proof.ts';
import type { KatexParse } from './syntax/katex-node.ts';
import type { Syntax } from './syntax/read.ts';
import { inSession } from './term/term.ts';
import { type Answer, answerDerivative, answerEquality, type Outcome } from './tutor/answer.ts';
import { check as checkPage } from './tutor/check.ts';
import { katexFor } from './tutor/latex.ts';
import type { Language } from './tutor/misconception-told.ts';
import { questionText, type Report, report } from './tutor/row.ts';
import type { PageFormat } from './tutor/working/page.ts';
import type { FileProblem } from './tutor/worksheet/file.ts';
import type { Grade } from './tutor/worksheet/grade.ts';
import type { NoSheet, SheetOptions } from './tutor/worksheet/make.ts';
import type { Gradable, Sheet } from './tutor/worksheet/sheet.ts';

export type { Activation, Kink, Parameter } from './catalog/activation.ts';
export { activations } from './catalog/catalog.ts';
export type { Question, Witness } from './derive/verdict.ts';
export type { CheckLineReport, CheckMisconception, CheckReport } from './emit/check-json.ts';
export type { SheetFile } from './emit/sheet-files.ts';
export type { SheetFormat } from './emit/sheet-formats.ts';
export type { ProofFile } from './kernel/proof.ts';
export type { Syntax } from './syntax/read.ts';
export type { Outcome } from './tutor/answer.ts';
export type { Message, Report } from './tutor/row.ts';
export type { PageFormat } from './tutor/working/page.ts';
export type { FileProblem } from './tutor/worksheet/file.ts';
export type { Grade } from './tutor/worksheet/grade.ts';
export type { NoSheet, SheetOptions } from './tutor/worksheet/make.ts';
export type { Gradable, Sheet } from './tutor/worksheet/sheet.ts';

export interface Options {
  /** The variable; by default z, else the only letter of f. */
  readonly variable?: string;
  /** Comparisons such as 'alpha > 0' or '0 < alpha < 1', on parameters and on the variable. */
  readonly assume?: readonly string[];
  /** How the texts are written; by default a backslash means LaTeX. */
  readonly syntax?: Syntax;
  /** Operations the engine may count. The same question with the same fuel has the same answer on every machine. */
  readonly fuel?: number;
  /** Add the proof as data, for a file or for the re-checker. */
  readonly proof?: boolean;
}
export interface DerivativeOptions extends Options {
  /** Order of the derivative; default 1. */
  readonly order?: number;
}

export interface Result extends Report {
  readonly verdict: Outcome;
  /** With `proof: true`, for a claim that was proved or refuted. */
  readonly proof?: ProofFile;
}

let katex: KatexParse | undefined;

/** Load KaTeX's parser: from then on texts may be LaTeX. */
export async function loadLatex(): Promise<void> {
  katex ??= await katexFor([], 'latex');
}

/**
 * Is `claim` the derivative of `f` (a name of the catalogue, an expression, or a definition `g(z) = …`)? A claim may be written in the
 * variable, in `a` = g(z), in `g`, or as `g' = …`.
 */
export function verify(f: string, claim: string, options: DerivativeOptions = {}): Result {
  const { fuel, proof, ...reading } = options;
  return inSession(() => result(answerDerivative({ f, claim, ...reading }, { fuel, katex }), proof));
}

/** Are two functions equal wherever both have a value? */
export function equal(left: string, right: string, options: Options = {}): Result {
  const { fuel, proof, ...reading } = options;
  return inSession(() => result(answerEquality({ left, right, ...reading }, { fuel, katex }), proof));
}

export interface CheckOptions {
  /** Default: plain text, or Markdown where formulas stand in dollars. */
  readonly format?: PageFormat;
  /** Of the words in the report: 'en' (default) or 'zh'. */
  readonly language?: Language;
  /** Operations the engine may count for the whole page. */
  readonly fuel?: number;
}

/**
 * A page of working, line by line: which are right, the first wrong one, why probably, and what to ask next. `task` is the function whose
 * derivative is asked for; by default the page says it. Pages with LaTeX need `loadLatex()`.
 */
export function check(working: string, task?: string, options: CheckOptions = {}): CheckReport {
  const { language, ...rest } = options;
  return inSession(() => checkReport(checkPage(working, { ...rest, ...(task === undefined ? {} : { task }) }, katex), language));
}

export type WorksheetOptions = Partial<Omit<SheetOptions, 'generator'>>;

/**
 * A worksheet with its key, every answer proved, or why there is none. By default 12 problems of mixed topics, level 2, to be worked out on
 * paper, seed 1, in English. Write it with `sheetFiles`, judge answers to it with `gradeAnswer`.
 */
export async function worksheet(options: WorksheetOptions = {}): Promise<Sheet | NoSheet> {
  const { makeSheet } = await import('./tutor/worksheet/make.ts');
  return makeSheet({ topic: 'mixed', level: 2, count: 12, seed: 1, style: 'blank', language: 'en', generator: GENERATOR, ...options });
}

/** The worksheet of a sheet file (YAML or JSON, as text), or what is wrong with the file, with line and column. */
export async function worksheetFromFile(text: string): Promise<Sheet | NoSheet | { readonly problems: readonly FileProblem[] }> {
  const { readSheetFile } = await import('./tutor/worksheet/file.ts');
  const { sheetFromFile } = await import('./tutor/worksheet/own.ts');
  const read = readSheetFile(text);
  if ('problems' in read) return read;
  return sheetFromFile(read, { seed: 1, language: 'en', generator: GENERATOR, ...(katex ? { katex } : {}) });
}

/** The files of a worksheet and its key in one format. For PDF and HTML, `paper` is A4 by default. */
export async function sheetFiles(sheet: Sheet, format: SheetFormat, paper: 'a4' | 'letter' = 'a4'): Promise<SheetFile[]> {
  return (await import('./emit/sheet-formats.ts')).sheetFiles(sheet, format, paper);
}

/** Judge what was typed as the answer to one ask of a worksheet. */
export async function gradeAnswer(ask: Gradable, text: string, language: Language = 'en'): Promise<Grade> {
  return (await import('./tutor/worksheet/grade.ts')).gradeAnswer(ask, text, language, katex);
}

const GENERATOR = process.env.GPRIME_VERSION ?? '0';

function result(answer: Answer, wantsProof: boolean | undefined): Result {
  const plain = report(answer);
  if (!wantsProof || !('verdict' in answer)) return plain;
  const { verdict } = answer;
  if (verdict.verdict !== 'proved' && verdict.verdict !== 'refuted') return plain;
  return { ...plain, proof: serialize(verdict.theorems, { ...questionText(answer.question) }) };
}
