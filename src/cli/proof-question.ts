/** A proof file as a decided question: its steps carried out again by the kernel, its question read from the file or from what it says for people. */
import { readFileSync, statSync } from 'node:fs';
import type { Decided } from '../coq/document.ts';
import { readQuestion } from '../derive/proof-file.ts';
import { KernelError } from '../kernel/kernel.ts';
import { replay } from '../kernel/proof.ts';
import { readDerivativeQuestion, readEqualityQuestion } from '../tutor/question.ts';
import { FileError, UsageError } from './exit.ts';

/** Files beyond this are not read. */
const MAX_BYTES = 64 << 20;

export function readText(path: string): string {
  try {
    if (statSync(path).size > MAX_BYTES) throw new UsageError(`${path} is larger than the limit of ${MAX_BYTES} bytes.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new FileError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The question and the theorems of a proof file. To be called in a session. Throws UsageError for a file that holds no proof. */
export function decidedBy(path: string, text: string): Decided {
  const file = parsed(path, text);
  const theorems = replayed(path, text);
  const kinds = new Set(theorems.map((t) => t.conclusion.kind));
  const verdict = kinds.has('answers') || kinds.has('agrees') ? 'proved' : 'refuted';
  const encoded = encodedQuestion(file.question);
  if (encoded) return { ...encoded, theorems };
  const q = file.question;
  if (typeof q !== 'object' || q === null) throw new UsageError(`${path} does not say which question its proof answers.`);
  const { kind, f, claim, left, right, variable, order, assume } = q as Record<string, unknown>;
  const texts = Array.isArray(assume) ? assume.map(String) : [];
  const named = typeof variable === 'string' && variable !== '' ? variable : undefined;
  const read =
    kind === 'equal'
      ? readEqualityQuestion({ left: String(left), right: String(right), variable: named, assume: texts, syntax: 'ascii' })
      : readDerivativeQuestion({
          f: String(f),
          claim: String(claim),
          variable: named,
          order: Number(order ?? 1),
          assume: texts,
          syntax: 'ascii',
        });
  if (!read.ok) throw new UsageError(`${path}: the question in the file cannot be read.`);
  return { question: read.question, verdict, theorems };
}

function parsed(path: string, text: string): { readonly question?: unknown } {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return data;
  } catch {
    // Said below.
  }
  throw new UsageError(`${path} is no proof file.`);
}
function replayed(path: string, text: string): ReturnType<typeof replay> {
  try {
    return replay(text);
  } catch (error) {
    if (error instanceof KernelError || error instanceof RangeError)
      throw new UsageError(`${path}: the proof does not hold: ${error.message}`);
    throw error;
  }
}
function encodedQuestion(data: unknown): ReturnType<typeof readQuestion> {
  try {
    return readQuestion(data);
  } catch (error) {
    if (error instanceof KernelError) return undefined;
    throw error;
  }
}
