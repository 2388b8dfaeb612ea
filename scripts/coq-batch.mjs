// Hand many theorems to Coq at once: every quoted derivative of the catalogue, the lecture, proofs/*.json, and claims of the case file drawn by
// seed. Each claim is a module of its own; files of many modules are compiled by two coqc processes. A module that Coq rejects is named and
// left out, and the rest is tried again.
//   node scripts/coq-batch.mjs [--seed 1] [--count 120] [--json]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from './bundle.mjs';

const PROCESSES = 2;
/** Files a process, so that the two end at about the same time. */
const FILES = 2;

/** Run the batch; the result counts, and names what was not accepted. */
export async function batch({ seed = 1, count = 120, say = () => {}, folderOfLibrary } = {}) {
  const { items, PREAMBLE, coqVersion, coqc, library, assumptions } = await load('scripts/coq-entry.ts');
  const all = items(seed, count);
  const expressible = all.filter((i) => i.body !== undefined);
  const result = {
    seed,
    total: all.length,
    rechecked: all.filter((i) => i.rechecked).length,
    inexpressible: all.filter((i) => i.body === undefined).map((i) => ({ name: i.name, group: i.group, why: i.why })),
    groups: groupsOf(all),
    accepted: null,
    rejected: [],
    seconds: null,
    foreign: [],
  };
  if (coqVersion() === undefined) return result;
  const compiled = folderOfLibrary ?? (await library(say, 'proofs/coq/'));
  const folder = mkdtempSync(join(tmpdir(), 'gprime-batch-'));
  const start = performance.now();
  try {
    // Long ones first, dealt out in turn.
    const files = Array.from({ length: PROCESSES * FILES }, () => []);
    for (const [i, it] of [...expressible].sort((a, b) => b.body.length - a.body.length).entries()) files[i % files.length].push(it);
    const queue = files.map((claims, i) => ({ name: `batch_${i + 1}`, claims })).filter((f) => f.claims.length > 0);
    const worker = async () => {
      for (let file = queue.shift(); file; file = queue.shift()) await compile(file);
    };
    const compile = async ({ name, claims }) => {
      let left = claims;
      while (left.length > 0) {
        const { text, starts } = written(left, PREAMBLE);
        writeFileSync(join(folder, `${name}.v`), text);
        const outcome = await coqc(`${name}.v`, folder, compiled, 1_200_000);
        if (outcome.accepted) {
          result.foreign.push(...assumptions(outcome.output).foreign);
          return;
        }
        const at = Number(/line (\d+)/.exec(outcome.why)?.[1] ?? 0);
        const index = starts.findLastIndex((s) => s <= at);
        if (index < 0) throw new Error(outcome.why);
        result.rejected.push({ name: left[index].name, group: left[index].group, why: outcome.why.split('\n').slice(0, 6).join(' ') });
        say(`rejected: ${left[index].name}: ${outcome.why.split('\n').slice(0, 3).join(' ')}`);
        left = left.filter((_, i) => i !== index);
      }
    };
    await Promise.all(Array.from({ length: PROCESSES }, worker));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  result.seconds = (performance.now() - start) / 1000;
  result.accepted = expressible.length - result.rejected.length;
  for (const r of result.rejected) result.groups[r.group].rejected++;
  return result;
}

/** One file of modules, and the line at which each begins. */
function written(claims, preamble) {
  const lines = preamble.split('\n');
  const starts = [];
  for (const [i, claim] of claims.entries()) {
    starts.push(lines.length + 1);
    lines.push(`Module C${i}.`, ...claim.body.split('\n'), `End C${i}.`);
  }
  const every = claims.map((_, i) => `C${i}.verdict`);
  lines.push(`Definition every := ${every.reduceRight((rest, v) => `(conj ${v} ${rest})`, 'I')}.`, 'Print Assumptions every.');
  return { text: `${lines.join('\n')}\n`, starts };
}

function groupsOf(all) {
  const groups = {};
  for (const i of all) {
    groups[i.group] ??= { proved: 0, refuted: 0, replayed: 0, rechecked: 0, inexpressible: 0, rejected: 0 };
    const g = groups[i.group];
    g[i.verdict]++;
    if (i.replayed) g.replayed++;
    if (i.rechecked) g.rechecked++;
    if (i.body === undefined) g.inexpressible++;
  }
  return groups;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = (name, otherwise) => {
    const i = process.argv.indexOf(name);
    return i < 0 ? otherwise : process.argv[i + 1];
  };
  const r = await batch({
    seed: Number(option('--seed', 1)),
    count: Number(option('--count', 120)),
    folderOfLibrary: option('--library', undefined),
    say: (text) => console.error(text),
  });
  if (process.argv.includes('--json')) console.log(JSON.stringify(r));
  else {
    console.log(`${r.total} theorems, ${r.rechecked} accepted by proofs/recheck.mjs`);
    if (r.accepted === null) console.log('coqc was not found: nothing was handed to Coq');
    else
      console.log(
        `Coq: ${r.accepted} accepted, ${r.rejected.length} rejected, ${r.inexpressible.length} not expressible, in ${r.seconds.toFixed(0)} s`,
      );
    for (const i of r.inexpressible) console.log(`  not expressible: ${i.group}, ${i.name}: ${i.why}`);
    for (const i of r.rejected) console.log(`  rejected: ${i.group}, ${i.name}: ${i.why}`);
    if (r.foreign.length > 0) console.log(`  axioms that are not allowed: ${[...new Set(r.foreign)].join(', ')}`);
  }
  process.exitCode = r.rejected.length > 0 || r.foreign.length > 0 ? 1 : 0;
}
