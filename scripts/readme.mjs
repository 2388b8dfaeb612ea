// Run every command of the `console` blocks in README.md and write what it prints below it. `--check` only compares, and says where the
// file is behind the program. Commands run in an empty folder with `gprime` on the path; exit codes other than 0 are shown by nobody.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const PATH = 'README.md';
const folder = mkdtempSync(join(tmpdir(), 'gprime-readme-'));
const bin = mkdtempSync(join(tmpdir(), 'gprime-bin-'));
writeFileSync(join(bin, 'gprime'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/bin/gprime.cjs')}" "$@"\n`);
chmodSync(join(bin, 'gprime'), 0o755);
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1' };

/** Measured times differ from run to run. */
const steady = (text) => text.replace(/"ms":[\d.]+/g, '"ms":…');

/** The block with its commands run again: a line that begins with "$ " is a command, the lines below it are what it prints. */
function rerun(block) {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  return commands
    .map((line) => {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line.slice(2)], { cwd: folder, env, encoding: 'utf8' });
      if (status === 70 || status === null) throw new Error(`${line} ended with ${status}: ${stderr}`);
      return `${line}\n${steady(stdout + stderr).trimEnd()}`.trimEnd();
    })
    .join('\n\n');
}

const old = readFileSync(PATH, 'utf8');
let text;
try {
  text = old.replace(/(```console\n)([\s\S]+?)(\n```)/g, (_, open, block, close) => `${open}${rerun(block)}${close}`);
} finally {
  for (const f of [folder, bin]) rmSync(f, { recursive: true });
}
if (process.argv.includes('--check')) {
  if (text !== old) {
    const [a, b] = [old.split('\n'), text.split('\n')];
    const at = a.findIndex((line, i) => line !== b[i]);
    console.error(`README.md is behind the program (node scripts/readme.mjs). Line ${at + 1}:\n- ${a[at]}\n+ ${b[at]}`);
    process.exit(1);
  }
} else writeFileSync(PATH, text);
