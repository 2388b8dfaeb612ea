// Build dist/: the command (dist/bin, split so that each command loads only what it needs), the library (dist/lib) and its types.
// `--quick` leaves the types out: tests want the programs only.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  splitting: true,
  format: 'esm',
  target: 'node20',
  minify: true,
  keepNames: false,
  legalComments: 'linked',
  chunkNames: '[name]-[hash]',
  define: { 'process.env.GPRIME_VERSION': JSON.stringify(version) },
  logLevel: 'warning',
  metafile: true,
};

const worker = { 'oracle-worker': 'src/oracle/worker.ts' };
rmSync(at('dist/bin'), { recursive: true, force: true });
rmSync(at('dist/lib'), { recursive: true, force: true });
const bin = await build({
  ...common,
  entryPoints: { gprime: 'src/cli/gprime.ts', ...worker },
  outdir: 'dist/bin',
  platform: 'node',
  banner: { js: "import{createRequire as $r}from'node:module';const require=$r(import.meta.url);" },
});
chmodSync(at('dist/bin/gprime.js'), 0o755);

const lib = await build({
  ...common,
  minify: false,
  entryPoints: { index: 'src/index.ts', oracle: 'src/oracle/sample.ts', ...worker },
  outdir: 'dist/lib',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['import', 'default'],
  external: ['node:*', 'katex', 'mathjs', 'mathjs/*', 'nerdamer', 'nerdamer/*'],
});
mkdirSync(at('dist'), { recursive: true });
writeFileSync(at('dist/meta.json'), JSON.stringify({ bin: bin.metafile.outputs, lib: lib.metafile.outputs }));

if (!quick) {
  rmSync(at('dist/types'), { recursive: true, force: true });
  const tsc = at('node_modules/typescript/bin/tsc');
  if (existsSync(tsc)) execFileSync(process.execPath, [tsc, '-p', at('scripts/tsconfig.types.json')], { stdio: 'inherit', cwd: root });
}
