/**
 * `gprime recheck`: hand a proof file to the re-checker in proofs/, which shares no code with the engine. With --f and --claim the proof
 * must answer that question; without, only its steps are checked, and what they show is printed.
 */
import { readFileSync, statSync } from 'node:fs';
import { questionFile } from '../derive/proof-file.ts';
import { katexFor } from '../tutor/latex.ts';
import { readDerivativeQuestion } from '../tutor/question.ts';
import { EXIT, FileError, UsageError } from './exit.ts';
import { problemLines } from './report.ts';
import { styleFor } from './style.ts';
import type { QuestionOptions } from './verify.ts';

/** Files beyond this are not read. */
const MAX_BYTES = 64 << 20;

export interface RecheckOptions extends QuestionOptions {
  readonly f?: string;
  readonly claim?: string;
  readonly order?: number;
  readonly json?: boolean;
}

/** What proofs/recheck.mjs exports. */
export interface Rechecker {
  readonly recheck: (file: unknown, question: unknown) => { accepted: true; statement: string } | { accepted: false; why: string };
  readonly recheckSteps: (file: unknown) => { accepted: true; theorems: string[]; steps: number } | { accepted: false; why: string };
}

/** Beside the built command as beside the sources: two folders up. Not bundled: it stays the file that people can read. */
export async function rechecker(): Promise<Rechecker> {
  const url = new URL('../../proofs/recheck.mjs', import.meta.url).href;
  return (await import(url)) as Rechecker;
}

export async function recheck(path: string, options: RecheckOptions): Promise<number> {
  if ((options.f === undefined) !== (options.claim === undefined)) throw new UsageError('A question has both --f and --claim.');
  const text = readProof(path);
  const { recheck: check, recheckSteps } = await rechecker();
  const steps = recheckSteps(text);
  if (!steps.accepted) return say(options, { accepted: false, why: steps.why });
  if (options.f === undefined || options.claim === undefined) {
    return say(options, { accepted: true, steps: steps.steps, theorems: steps.theorems });
  }
  const { f, claim, order, assume = [], variable, syntax } = options;
  const katex = await katexFor([f, claim, ...assume], syntax);
  const read = readDerivativeQuestion({ f, claim, order, assume, variable, syntax }, katex);
  if (!read.ok) {
    process.stderr.write(`${problemLines(read.problems).join('\n')}\n`);
    return EXIT.usage;
  }
  const proved = check(text, questionFile(read.question, 'proved'));
  if (proved.accepted) return say(options, { accepted: true, answer: 'proved', steps: steps.steps, statement: proved.statement });
  const refuted = check(text, questionFile(read.question, 'refuted'));
  if (refuted.accepted) return say(options, { accepted: true, answer: 'refuted', steps: steps.steps, statement: refuted.statement });
  return say(options, { accepted: false, why: `the steps hold, but they do not answer this question: ${proved.why}` });
}

function readProof(path: string): string {
  try {
    if (statSync(path).size > MAX_BYTES) throw new UsageError(`${path} is larger than the limit of ${MAX_BYTES} bytes.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new FileError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type Finding =
  | { readonly accepted: false; readonly why: string }
  | { readonly accepted: true; readonly steps: number; readonly theorems: readonly string[] }
  | { readonly accepted: true; readonly steps: number; readonly answer: 'proved' | 'refuted'; readonly statement: string };

function say(options: RecheckOptions, finding: Finding): number {
  const style = styleFor(process.stdout);
  const lines: string[] = [];
  if (!finding.accepted) lines.push(`${style.bad(style.strong('✗ rejected'))}  ${finding.why}`);
  else if ('answer' in finding) {
    lines.push(
      `${style.good(style.strong('✓ accepted'))}  the claim is ${finding.answer}, in ${finding.steps} steps`,
      `            ${finding.statement}`,
    );
  } else {
    lines.push(`${style.good(style.strong('✓ accepted'))}  ${finding.steps} steps; they show:`, ...finding.theorems.map((t) => `  ${t}`));
    lines.push(style.faint('Whether this answers a question is checked with --f and --claim.'));
  }
  process.stdout.write(options.json ? `${JSON.stringify(finding)}\n` : `${lines.join('\n')}\n`);
  return finding.accepted ? EXIT.proved : EXIT.refuted;
}
