/**
 * Running Coq: is it there, the files of proofs/coq compiled once into a cache, and one exported file checked. Coq reads no start-up file of
 * the person's, works in a folder of its own, and has a time limit.
 */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of coqc, or undefined where there is none. */
export function coqVersion(): string | undefined {
  try {
    const said = execFileSync('coqc', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
    return /version (\S+)/.exec(said)?.[1];
  } catch {
    return undefined;
  }
}

export type CoqResult = { readonly accepted: true; readonly output: string } | { readonly accepted: false; readonly why: string };

const MINUTES = 60_000;

/** Run coqc on one file in `folder`, with the compiled files of `library` as GP. */
export function coqc(file: string, folder: string, library: string, limit = 5 * MINUTES): Promise<CoqResult> {
  return new Promise((resolve) => {
    const args = ['-q', '-w', 'none', '-Q', library, 'GP', file];
    execFile(
      'coqc',
      args,
      { cwd: folder, timeout: limit, killSignal: 'SIGKILL', maxBuffer: 64 << 20, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (!error) resolve({ accepted: true, output: stdout });
        else if (error.killed) resolve({ accepted: false, why: `Coq did not finish within ${limit / 1000} seconds` });
        else resolve({ accepted: false, why: (stderr || stdout || error.message).trim() });
      },
    );
  });
}

/** proofs/coq: beside the built command as beside the sources. */
const sources = (): string => fileURLToPath(new URL('../../proofs/coq/', import.meta.url));

/** The files that exported proofs need, those that others need first. */
export function libraryFiles(folder = sources()): string[] {
  const out: string[] = [];
  const visit = (name: string): void => {
    if (out.includes(name) || !existsSync(join(folder, `${name}.v`))) return;
    const text = readFileSync(join(folder, `${name}.v`), 'utf8');
    for (const [, names] of text.matchAll(/^From GP Require (?:Import|Export) ([^.]+)\./gm)) names.trim().split(/\s+/).forEach(visit);
    out.push(name);
  };
  for (const name of ['GPrime', 'Theory', 'Inferences', 'Continuity', 'Field', 'Numbers', 'Plain']) visit(name);
  return out;
}

/**
 * The folder with the compiled library; compiled first if no folder for these very sources exists. Throws with Coq's words when the library
 * itself does not compile.
 */
export async function library(say: (text: string) => void = () => {}, from: string = sources()): Promise<string> {
  const files = libraryFiles(from);
  const hash = createHash('sha256').update(coqVersion() ?? '');
  for (const name of files) hash.update(name).update(readFileSync(join(from, `${name}.v`)));
  const owner = typeof process.getuid === 'function' ? process.getuid() : 'user';
  const cache = join(tmpdir(), `gprime-coq-${owner}`);
  const done = join(cache, hash.digest('hex').slice(0, 24));
  if (existsSync(done)) return done;
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const fresh = mkdtempSync(join(cache, 'new-'));
  say(`compiling ${files.length} files of proofs/coq (once)`);
  try {
    for (const name of files) {
      writeFileSync(join(fresh, `${name}.v`), readFileSync(join(from, `${name}.v`)));
      const result = await coqc(`${name}.v`, fresh, fresh, 20 * MINUTES);
      if (!result.accepted) throw new Error(`proofs/coq/${name}.v: ${result.why}`);
    }
    for (const name of readdirSync(fresh)) if (!name.endsWith('.vo')) rmSync(join(fresh, name));
    try {
      renameSync(fresh, done);
    } catch (error) {
      // Another process was faster.
      if (!existsSync(done)) throw error;
    }
    return done;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Axioms that a proof may rest on: those of the classical real numbers, and the machine integers of interval arithmetic. */
const CLASSICAL: ReadonlySet<string> = new Set([
  'ClassicalDedekindReals.sig_not_dec',
  'ClassicalDedekindReals.sig_forall_dec',
  'FunctionalExtensionality.functional_extensionality_dep',
  'functional_extensionality_dep',
  'Classical_Prop.classic',
  'classic',
  'Eqdep.Eq_rect_eq.eq_rect_eq',
]);
const MACHINE = /^(?:PrimInt63|Uint63|Sint63|PrimFloat|FloatAxioms|CarryType)\./;

/** What `Print Assumptions` said: names of axioms that are not allowed, and whether machine integers were used. */
export function assumptions(output: string): { readonly foreign: readonly string[]; readonly machine: boolean } {
  const names = [...output.matchAll(/^([A-Za-z_][\w.']*)(?=\s*:|\s*$)/gm)].map((m) => m[1]).filter((n) => n !== 'Axioms');
  return { foreign: names.filter((n) => !CLASSICAL.has(n) && !MACHINE.test(n)), machine: names.some((n) => MACHINE.test(n)) };
}

/** Check the text of an exported file. */
export async function check(text: string, say?: (text: string) => void): Promise<CoqResult> {
  const compiled = await library(say);
  const folder = mkdtempSync(join(tmpdir(), 'gprime-coq-run-'));
  try {
    writeFileSync(join(folder, 'proof.v'), text);
    const result = await coqc('proof.v', folder, compiled);
    if (!result.accepted) return result;
    if (!/^(?:Axioms:|Closed under the global context)/m.test(result.output))
      return { accepted: false, why: 'Coq did not say what the theorem rests on' };
    const { foreign } = assumptions(result.output);
    return foreign.length === 0 ? result : { accepted: false, why: `the theorem rests on axioms: ${foreign.join(', ')}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
