/**
 * Typst sources to PDF by the compiler that is installed beside us. It runs in a process of its own, only when a PDF is asked for: a text at
 * which it should stop the whole process (version 0.13 did at stray marks of right-to-left scripts) must not cost the other formats. It sees
 * no file: the source comes through a pipe, its folder is empty, and our sources name no package.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The PDF cannot be made here; the message says what is missing. */
export class NoPdf extends Error {}

export interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Far beyond what a sheet takes. */
const PATIENCE = 120_000;

/** What the other process runs: source in, number of pages and PDF out; what is wrong with the source on the error stream, with code 3. */
const PROGRAM = `
const [, compilerPath, workspace, font] = process.argv;
const { NodeCompiler } = require(compilerPath);
const parts = [];
process.stdin.on('data', (part) => parts.push(part)).on('end', () => {
  const fontArgs = font ? [{ fontBlobs: [require('node:fs').readFileSync(font)] }] : [];
  const compiler = NodeCompiler.create({ workspace, fontArgs });
  const result = compiler.compile({ mainFileContent: Buffer.concat(parts).toString('utf8') });
  const document = result.result;
  if (!document) {
    const error = result.takeError();
    process.stderr.write(JSON.stringify(error ? compiler.fetchDiagnostics(error) : []));
    process.exitCode = 3;
    return;
  }
  process.stdout.write(document.numOfPages + '\\n');
  process.stdout.write(compiler.pdf(document));
});
`;

/** Compile. Throws NoPdf when the compiler or a font it needs is not installed, or when it stops at a text. */
export async function printed(source: string): Promise<Printed> {
  const compiler = installed('@myriaddreamin/typst-ts-node-compiler', 'a PDF');
  const font = CHINESE.test(source) ? installed(CHINESE_FONT, 'a PDF with Chinese characters') : '';
  const folder = mkdtempSync(join(tmpdir(), 'gprime-typst-'));
  try {
    const { code, out, err } = await run([compiler, folder, font], source, folder);
    if (code === 3) throw new Error(`a Typst source of ours does not compile: ${err.slice(0, 1500)}`);
    if (code !== 0) throw new NoPdf(`the PDF compiler stopped (${lastLine(err)}); the other formats can be had`);
    const end = out.indexOf(10);
    return { pages: Number(out.subarray(0, end).toString()), pdf: new Uint8Array(out.subarray(end + 1)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CHINESE_FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

function installed(path: string, what: string): string {
  try {
    return createRequire(import.meta.url).resolve(path);
  } catch {
    throw new NoPdf(`${what} needs the package ${path.split('/').slice(0, 2).join('/')}, which is not installed (npm install)`);
  }
}

interface Run {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

function run(args: readonly string[], input: string, cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', PROGRAM, '--', ...args], { cwd, timeout: PATIENCE, windowsHide: true });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    // A process that stopped reads no more; its exit says so.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') }));
  });
}

/** What a stopped compiler said of the reason. */
const lastLine = (err: string): string =>
  (
    /panicked at [^\n]*\n?([^\n]*)/.exec(err)?.[1] ||
    /^\w*Error: [^\n]*/m.exec(err)?.[0] ||
    err.trim().split('\n')[0] ||
    'no reason given'
  ).slice(0, 200);
