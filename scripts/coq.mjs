// The rule table before Coq: compile proofs/coq up to Theory.v and Spare.v, see what the table rests on, and see that no false mutant of a row is
// proved. --full also lets coqchk, a second program, check the compiled table (about a minute and a half).
//   node scripts/coq.mjs [--full] [--json]
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from './bundle.mjs';

const { assumptions, coqc, coqVersion, library } = await load('src/cli/coqc.ts');
const { refusedFile, tableFile } = await load('src/coq/spare.ts');
const { rules } = await load('src/theory/rules.ts');

const version = coqVersion();
if (version === undefined) {
  console.log('coqc is not installed: the rule table was not put before Coq.');
  process.exit(0);
}
const report = { version, rows: rules.size, mutants: 0, axioms: [], problems: [], coqchk: null };
const folder = mkdtempSync(join(tmpdir(), 'gprime-theory-'));
try {
  const compiled = await library((text) => console.error(text), 'proofs/coq/');
  const run = async (name, text) => {
    writeFileSync(join(folder, `${name}.v`), text);
    const result = await coqc(`${name}.v`, folder, compiled, 20 * 60_000);
    if (!result.accepted) report.problems.push(`${name}.v: ${explain(result.why, text)}`);
    return result.accepted ? result.output : '';
  };
  const said = await run('Table', tableFile());
  report.axioms = [...said.matchAll(/^([A-Z][\w.]*)(?=\s*:|\s*$)/gm)].map((m) => m[1]).filter((name) => name !== 'Axioms');
  const { foreign, machine } = assumptions(said);
  if (foreign.length > 0 || machine) report.problems.push(`the table rests on ${foreign.join(', ') || 'machine integers'}`);
  await run('Spare', readFileSync('proofs/coq/Spare.v', 'utf8'));
  const refused = refusedFile();
  report.mutants = refused.count;
  await run('Refused', refused.text);
  if (process.argv.includes('--full')) {
    const args = ['-silent', '-o', '-Q', compiled, 'GP', 'GP.Theory'];
    const done = await promisify(execFile)('coqchk', args, { maxBuffer: 64 << 20, timeout: 20 * 60_000 }).catch((error) => error);
    const text = `${done.stdout ?? ''}${done.stderr ?? ''}`;
    const axioms = [...(/^\* Axioms:\n((?: {4}\S+\n)+)/m.exec(text)?.[1].matchAll(/\S+/g) ?? [])].map(([name]) => name);
    const same = axioms.length === report.axioms.length && report.axioms.every((name) => axioms.some((full) => full.endsWith(`.${name}`)));
    report.coqchk = !(done instanceof Error) && same && (text.match(/<none>/g) ?? []).length === 3;
    if (!report.coqchk) report.problems.push(`coqchk: ${text.slice(-1000)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Coq names a line of a file that is gone by then: quote it. */
function explain(why, text) {
  const line = /line (\d+)/.exec(why);
  return `${why.slice(-600)}${line ? `\n  ${text.split('\n')[line[1] - 1]}` : ''}`;
}

if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else {
  console.log(
    `Coq ${version}: ${report.rows} rows accepted, ${report.mutants} false mutants refused${report.coqchk ? ', coqchk agrees' : ''}.`,
  );
  console.log(`The table rests on: ${report.axioms.join(', ')}.`);
  for (const problem of report.problems) console.log(`PROBLEM ${problem}`);
}
process.exitCode = report.problems.length === 0 ? 0 : 1;
