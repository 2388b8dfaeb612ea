// Write the rule table and the table of functions into docs/trust.md, from src/theory. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from './bundle.mjs';

const { rules } = await load('src/theory/rules.ts');
const { functions } = await load('src/theory/functions.ts');
const cell = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const lines = ['| function | domain | smooth on |', '|---|---|---|'];
for (const f of functions) {
  const smooth = f.analyticOn === null ? 'never analytic' : f.analyticOn.map(cell).join(', ') || 'everywhere';
  lines.push(`| ${f.name} | ${f.domain.map(cell).join(', ') || 'everywhere'} | ${smooth} |`);
}
lines.push('', '| rule | is | when |', '|---|---|---|');
for (const [id, row] of rules) lines.push(`| ${id} | ${cell(row.is)} | ${row.when ? cell(row.when) : ''} |`);

const path = 'docs/trust.md';
const old = readFileSync(path, 'utf8');
const text = old.replace(/(<!-- rules:begin -->\n)[\s\S]*(<!-- rules:end -->)/, (_, a, b) => `${a}${lines.join('\n')}\n${b}`);
if (process.argv.includes('--check')) {
  if (text !== old) {
    console.error('docs/trust.md is behind src/theory: run node scripts/trust-table.mjs');
    process.exit(1);
  }
} else writeFileSync(path, text);
