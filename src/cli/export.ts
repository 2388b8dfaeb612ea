/** `gprime export`: proof files as Coq files. Each is read back and compared with its question before it is written. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { coqFile, type Decided } from '../coq/document.ts';
import { Inexpressible } from '../coq/inexpressible.ts';
import { Unreadable } from '../coq/lexer.ts';
import { mismatch, reread } from '../coq/reread.ts';
import { inSession } from '../term/term.ts';
import { EXIT, FileError, UsageError } from './exit.ts';
import { decidedBy, readText } from './proof-question.ts';

export interface ExportOptions {
  readonly out?: string;
}

/** The Coq file of a verdict, or why there is none. To be called in a session. */
export function coqText(decided: Decided): { readonly text: string } | { readonly why: string } {
  try {
    const text = coqFile(decided);
    const wrong = mismatch(reread(text), decided);
    return wrong === undefined ? { text } : { why: `the file would not say what was asked: ${wrong}` };
  } catch (error) {
    if (error instanceof Inexpressible || error instanceof Unreadable) return { why: error.message };
    throw error;
  }
}

/** Write a file, or say why it cannot be. */
export function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new FileError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The Coq text of a proof file; one that is no proof does not keep the others from being written. */
function exported(path: string): ReturnType<typeof coqText> | { readonly unreadable: string } {
  try {
    return inSession(() => coqText(decidedBy(path, readText(path))));
  } catch (error) {
    if (error instanceof UsageError) return { unreadable: error.message };
    throw error;
  }
}

export function exportProofs(paths: readonly string[], options: ExportOptions): number {
  if (paths.length > 1 && options.out?.endsWith('.v')) throw new UsageError('Several proofs go to a folder: -o FOLDER.');
  let worst: number = EXIT.proved;
  // `proofs/*.json` names the questions beside the proofs too.
  const wanted = paths.length > 1 ? paths.filter((path) => !path.endsWith('.question.json')) : paths;
  for (const path of wanted) {
    const made = exported(path);
    if ('unreadable' in made) {
      process.stderr.write(`error: ${made.unreadable}\n`);
      worst = EXIT.usage;
      continue;
    }
    if ('why' in made) {
      process.stderr.write(`${path}: not exported: ${made.why}\n`);
      if (worst === EXIT.proved) worst = EXIT.undecided;
      continue;
    }
    if (options.out === undefined && paths.length === 1) process.stdout.write(made.text);
    else {
      const name = `${basename(path).replace(/\.json$/, '')}.v`;
      const target =
        options.out === undefined ? path.replace(/(?:\.json)?$/, '.v') : options.out.endsWith('.v') ? options.out : join(options.out, name);
      write(target, made.text);
      process.stdout.write(`${target}\n`);
    }
  }
  return worst;
}
