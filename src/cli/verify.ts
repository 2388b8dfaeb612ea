/** `gprime verify` and what it shares with `gprime equal`: answer, print, write the proof, sample. */
import { writeFileSync } from 'node:fs';
import { serialize } from '../kernel/proof.ts';
import type { Syntax } from '../syntax/read.ts';
import { type Answer, answerDerivative } from '../tutor/answer.ts';
import { katexFor } from '../tutor/latex.ts';
import type { MisconceptionNote } from '../tutor/misconception-note.ts';
import { questionText, report } from '../tutor/row.ts';
import { exitCode, FileError } from './exit.ts';
import { answerLines, labelled, line } from './report.ts';
import { sampled, sampledLines } from './sampled.ts';
import { styleFor } from './style.ts';

export interface QuestionOptions {
  readonly assume?: readonly string[];
  readonly variable?: string;
  readonly syntax: Syntax;
  readonly fuel?: number;
}
export interface AnswerOptions extends QuestionOptions {
  readonly order?: number;
  readonly proof?: string;
  readonly coq?: string;
  readonly sample: boolean;
  readonly json?: boolean;
}

export async function verify(f: string, claim: string, options: AnswerOptions): Promise<number> {
  const { assume = [], variable, syntax, fuel, order } = options;
  const katex = await katexFor([f, claim, ...assume], syntax);
  return present(answerDerivative({ f, claim, variable, order, assume, syntax }, { fuel, katex }), options);
}

/** Print an answer the way the options ask; the result is the exit code. */
export async function present(answer: Answer, options: AnswerOptions): Promise<number> {
  const note = await noteOn(answer, options.json ? 'ascii' : 'unicode');
  if (options.json) {
    const checks = options.sample && 'verdict' in answer ? await sampled(answer) : undefined;
    process.stdout.write(`${JSON.stringify({ ...report(answer, note), ...(checks ? { sampled: checks } : {}) })}\n`);
  } else {
    const readable = 'verdict' in answer;
    const stream = readable ? process.stdout : process.stderr;
    stream.write(`${answerLines(answer, styleFor(stream), note).join('\n')}\n`);
  }
  if (options.proof !== undefined) await writeProof(answer, options.proof, options.json === true);
  if (options.coq !== undefined) await writeCoq(answer, options.coq, options.json === true);
  if (options.sample && !options.json && 'verdict' in answer) {
    const style = styleFor(process.stdout);
    const checks = await sampled(answer);
    const lines = sampledLines(checks, style).map((text, i) => labelled(i === 0 ? 'sampled' : '', text, style));
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  return exitCode(answer.outcome);
}

/** A mistake that would explain a refuted claim; what knows of mistakes is loaded only then. */
async function noteOn(answer: Answer, style: 'ascii' | 'unicode'): Promise<MisconceptionNote | undefined> {
  if (answer.outcome !== 'refuted') return undefined;
  const { misconceptionNote } = await import('../tutor/misconception-note.ts');
  return misconceptionNote(answer, style);
}

async function writeProof(answer: Answer, path: string, quiet: boolean): Promise<void> {
  const style = styleFor(process.stderr);
  if (!('verdict' in answer) || (answer.verdict.verdict !== 'proved' && answer.verdict.verdict !== 'refuted')) {
    process.stderr.write(`${line('proof', 'there is none to write', style)}\n`);
    return;
  }
  const file = serialize(answer.verdict.theorems, { ...questionText(answer.question) });
  try {
    writeFileSync(path, `${JSON.stringify(file)}\n`);
  } catch (error) {
    throw new FileError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!quiet) process.stdout.write(`${line('proof', `${file.steps.length} steps, written to ${path}`, styleFor(process.stdout))}\n`);
}

async function writeCoq(answer: Answer, path: string, quiet: boolean): Promise<void> {
  const style = styleFor(process.stderr);
  if (!('verdict' in answer) || (answer.verdict.verdict !== 'proved' && answer.verdict.verdict !== 'refuted')) {
    process.stderr.write(`${line('coq', 'there is no proof to write', style)}\n`);
    return;
  }
  const { coqText, write } = await import('./export.ts');
  const { question, verdict } = answer;
  const made = coqText({ question, verdict: verdict.verdict, theorems: verdict.theorems });
  if ('why' in made) {
    process.stderr.write(`${line('coq', `not written: ${made.why}`, style)}\n`);
    return;
  }
  write(path, made.text);
  if (!quiet) process.stdout.write(`${line('coq', `written to ${path}`, styleFor(process.stdout))}\n`);
}
