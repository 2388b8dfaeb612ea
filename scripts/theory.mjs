// Write proofs/coq/Theory.v, the rule table in Coq, and Spare.v, what of it could be changed, from src/theory and src/coq. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from './bundle.mjs';

const { theoryFile } = await load('src/coq/theory.ts');
const { spareFile, spareTable } = await load('src/coq/spare.ts');
let behind = false;
const readme = readFileSync('proofs/coq/README.md', 'utf8').replace(
  /(<!-- spare:begin -->\n)[\s\S]*(<!-- spare:end -->)/,
  (_, a, b) => `${a}${spareTable()}\n${b}`,
);
for (const [name, text] of [
  ['Theory.v', theoryFile()],
  ['Spare.v', spareFile()],
  ['README.md', readme],
]) {
  const path = `proofs/coq/${name}`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is behind src/theory and src/coq: run node scripts/theory.mjs`);
    behind = true;
  }
}
if (behind) process.exit(1);
