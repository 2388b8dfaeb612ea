// Draw docs/picture.svg: what a terminal shows for the commands below, taken from the real program. `--check` only compares.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const COMMANDS = [
  ['verify', 'sigmoid', 'a(1-a)'],
  ['verify', 'max(0.01z, z)', 'if(z<0, 0, 1)'],
  ['verify', 'relu', 'if(z>=0, 1, 0)'],
  ['derive', 'sigmoid', '--detail', 'brief'],
];
const PATH = 'docs/picture.svg';
const FONT = 14;
const COLUMN = 8.43;
const LINE = 20;
const MARGIN = 18;
const COLOURS = { 31: '#e0606b', 32: '#5fb573', 33: '#d9a441' };

const shown = (arg) => (/^[\w./-]+$/.test(arg) ? arg : `'${arg}'`);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One line with colour codes as SVG text. */
function tspans(line) {
  let colour = '';
  let weight = '';
  let opacity = '';
  let out = '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are what this reads
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code === undefined) {
      if (part) out += colour || weight || opacity ? `<tspan${colour}${weight}${opacity}>${escaped(part)}</tspan>` : escaped(part);
    } else if (code in COLOURS) colour = ` fill="${COLOURS[code]}"`;
    else if (code === '39') colour = '';
    else if (code === '1') weight = ' font-weight="bold"';
    else if (code === '2') opacity = ' fill-opacity="0.6"';
    else if (code === '22') weight = opacity = '';
  }
  return out;
}

const lines = [];
for (const args of COMMANDS) {
  if (lines.length > 0) lines.push('');
  lines.push(`\u001b[2m$\u001b[22m \u001b[1mgprime ${args.map(shown).join(' ')}\u001b[22m`);
  const run = spawnSync(process.execPath, ['dist/bin/gprime.cjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
  });
  if (run.status !== 0 && run.status !== 1) throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  lines.push(...run.stdout.trimEnd().split('\n'));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const plain = lines.map((l) => l.replace(/\u001b\[\d+m/g, ''));
const width = Math.ceil(Math.max(...plain.map((l) => [...l].length)) * COLUMN + 2 * MARGIN);
const height = lines.length * LINE + 2 * MARGIN;
const rows = lines.map((l, i) =>
  l === '' ? '' : `<text x="${MARGIN}" y="${MARGIN + FONT + i * LINE}" xml:space="preserve">${tspans(l)}</text>\n`,
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="What gprime prints in a terminal">
<rect width="100%" height="100%" rx="10" fill="#1c2128"/>
<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="${FONT}" fill="#d8dee6">
${rows.join('')}</g>
</svg>
`;
if (process.argv.includes('--check')) {
  if (readFileSync(PATH, 'utf8') !== svg) {
    console.error(`${PATH} is behind the program: node scripts/picture.mjs`);
    process.exit(1);
  }
} else writeFileSync(PATH, svg);
