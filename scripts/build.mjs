// Build dist/: the command (dist/bin), the library (dist/lib) and its types (dist/types).
// The command is one CommonJS file, because Node starts that fastest; KaTeX and the second channel's worker are loaded only when needed.
// `--quick` leaves the types out: tests want the programs only.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const quick = process.argv.includes('--quick');

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20',
  legalComments: 'linked',
  define: { 'process.env.GPRIME_VERSION': JSON.stringify(version) },
  logLevel: 'warning',
  metafile: true,
};
// mathjs and nerdamer live in the worker alone.
const worker = {
  ...common,
  entryPoints: { 'oracle-worker': 'src/oracle/worker.ts' },
  format: 'esm',
  platform: 'node',
  splitting: true,
  minify: true,
  chunkNames: 'oracle-[name]-[hash]',
  banner: { js: "import{createRequire as gprimeCreateRequire}from'node:module';const require=gprimeCreateRequire(import.meta.url);" },
};

for (const folder of ['bin', 'lib']) rmSync(at('dist', folder), { recursive: true, force: true });
const bin = await build({
  ...common,
  entryPoints: { gprime: 'src/cli/gprime.ts' },
  outdir: 'dist/bin',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  platform: 'node',
  minify: true,
  external: ['katex'],
  banner: { js: "const gprimeUrl=require('node:url').pathToFileURL(__filename).href;" },
  define: { ...common.define, 'import.meta.url': 'gprimeUrl' },
});
chmodSync(at('dist/bin/gprime.cjs'), 0o755);
await build({ ...worker, outdir: 'dist/bin' });

const lib = await build({
  ...common,
  entryPoints: { index: 'src/index.ts', oracle: 'src/oracle/sample.ts' },
  outdir: 'dist/lib',
  format: 'esm',
  platform: 'neutral',
  splitting: true,
  chunkNames: '[name]-[hash]',
  external: ['node:*', 'katex'],
});
await build({ ...worker, outdir: 'dist/lib' });
writeFileSync(at('dist/meta.json'), JSON.stringify({ bin: bin.metafile.outputs, lib: lib.metafile.outputs }));

if (!quick) {
  rmSync(at('dist/types'), { recursive: true, force: true });
  const tsc = at('node_modules/typescript/bin/tsc');
  if (existsSync(tsc)) execFileSync(process.execPath, [tsc, '-p', at('scripts/tsconfig.types.json')], { stdio: 'inherit', cwd: root });
}
