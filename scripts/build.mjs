// Build dist/: the command (dist/bin), the library (dist/lib), the program of interactive sheets (dist/web) and the types (dist/types).
// The command is one CommonJS file, because Node starts that fastest; KaTeX and the second channel's worker are loaded only when needed.
// `--quick` leaves the types out (tests want the programs only), `--types` makes nothing else.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const only = process.argv.slice(2);

if (!only.includes('--types')) await programs();
if (!only.includes('--quick')) types();

async function programs() {
  const { build } = await import('esbuild');
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  // Everything is made beside dist/ and then put in its place at once, so that a program that is running meets no gap.
  const fresh = at('dist', `new-${process.pid}`);
  const common = {
    absWorkingDir: root,
    bundle: true,
    target: 'node20',
    legalComments: 'linked',
    define: { 'process.env.GPRIME_VERSION': JSON.stringify(version) },
    logLevel: 'warning',
    metafile: true,
  };
  // Loaded only when they are needed, or native.
  const external = ['katex', '@myriaddreamin/typst-ts-node-compiler'];
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
  try {
    const bin = await build({
      ...common,
      entryPoints: { gprime: 'src/cli/gprime.ts' },
      outdir: join(fresh, 'bin'),
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      platform: 'node',
      minify: true,
      external,
      banner: { js: "const gprimeUrl=require('node:url').pathToFileURL(__filename).href;" },
      define: { ...common.define, 'import.meta.url': 'gprimeUrl' },
    });
    chmodSync(join(fresh, 'bin', 'gprime.cjs'), 0o755);
    await build({ ...worker, outdir: join(fresh, 'bin') });
    const lib = await build({
      ...common,
      entryPoints: { index: 'src/index.ts', oracle: 'src/oracle/sample.ts' },
      outdir: join(fresh, 'lib'),
      format: 'esm',
      platform: 'neutral',
      splitting: true,
      chunkNames: '[name]-[hash]',
      external: ['node:*', ...external],
    });
    await build({ ...worker, outdir: join(fresh, 'lib') });
    // The program of interactive sheets. For a browser: an import of Node's would fail here.
    const web = await build({
      ...common,
      entryPoints: { sheet: 'src/web/sheet.ts' },
      outdir: join(fresh, 'web'),
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      // It travels inside pages, away from any file beside it.
      legalComments: 'inline',
      banner: { js: '/*! g′ (gprime), MIT; contains KaTeX, MIT, (c) Khan Academy and other contributors */' },
    });
    mkdirSync(at('dist'), { recursive: true });
    for (const folder of ['bin', 'lib', 'web']) {
      rmSync(at('dist', folder), { recursive: true, force: true });
      renameSync(join(fresh, folder), at('dist', folder));
    }
    writeFileSync(
      at('dist', 'meta.json'),
      JSON.stringify({ bin: bin.metafile.outputs, lib: lib.metafile.outputs, web: web.metafile.outputs }),
    );
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function types() {
  rmSync(at('dist', 'types'), { recursive: true, force: true });
  const tsc = at('node_modules/typescript/bin/tsc');
  if (existsSync(tsc)) execFileSync(process.execPath, [tsc, '-p', at('scripts/tsconfig.types.json')], { stdio: 'inherit', cwd: root });
}
