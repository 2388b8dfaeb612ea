// Three independent acceptances of the same theorems, as a table in docs/trust.md: the kernel carries every proof file out again, the re-checker in
// proofs/ accepts it, Coq accepts it. `--check` only compares; without coqc the column of Coq is believed.
import { readFileSync, writeFileSync } from 'node:fs';
import { batch } from './coq-batch.mjs';

const path = 'docs/trust.md';
const BEGIN = '<!-- acceptance:begin -->';
const END = '<!-- acceptance:end -->';

const result = await batch({ say: (text) => console.error(text) });
const known = Object.entries(result.groups);
const sum = (pick) => known.reduce((n, [, g]) => n + pick(g), 0);
const total = (g) => g.proved + g.refuted;
const coq = (g) => total(g) - g.rejected - g.inexpressible;
const row = (name, proved, refuted, replayed, rechecked, accepted) =>
  `| ${[name, proved, refuted, replayed, rechecked, accepted].join(' | ')} |`;

const text = readFileSync(path, 'utf8');
const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
if (from < 0 || to < 0) throw new Error(`${path} has no place for the table`);
const old = text.slice(from + BEGIN.length, to);
/** What the table in the file says of Coq, for a machine without it. */
const before = new Map([...old.matchAll(/^\| ([^|]+) \|.* (\d+) \|$/gm)].map((m) => [m[1], m[2]]));
const ofCoq = (name, count) => (result.accepted === null ? (before.get(name) ?? '?') : count);

const table = [
  '| theorems | proved | refuted | kernel, again | proofs/recheck.mjs | Coq |',
  '|---|---|---|---|---|---|',
  ...known.map(([name, g]) => row(name, g.proved, g.refuted, g.replayed, g.rechecked, ofCoq(name, coq(g)))),
  row(
    'all',
    sum((g) => g.proved),
    sum((g) => g.refuted),
    sum((g) => g.replayed),
    sum((g) => g.rechecked),
    ofCoq('all', sum(coq)),
  ),
].join('\n');
const fresh = `${text.slice(0, from)}${BEGIN}\n${table}\n${text.slice(to)}`;

const bad = result.rejected.length + result.foreign.length;
for (const r of [...result.inexpressible, ...result.rejected]) console.log(`${r.group}, ${r.name}: ${r.why}`);
if (process.argv.includes('--check')) {
  const same = fresh === text;
  const how = result.accepted === null ? 'coqc is not installed: its column was not checked' : `Coq took ${result.seconds.toFixed(0)} s`;
  console.log(same ? `${path} is up to date (${how})` : `${path} is behind: run node scripts/acceptance.mjs`);
  process.exitCode = same && bad === 0 ? 0 : 1;
} else {
  writeFileSync(path, fresh);
  console.log(table);
  process.exitCode = bad === 0 ? 0 : 1;
}
