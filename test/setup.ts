/** Before all tests: bring the built programs up to date, which some tests run, and say what cannot be tested here. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { long, tools } from './tools.ts';

const newest = (folder: string): number =>
  Math.max(...readdirSync(folder, { recursive: true, withFileTypes: true }).map((f) => statSync(`${f.parentPath}/${f.name}`).mtimeMs));

export function setup(): void {
  const built = statSync('dist/meta.json', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // The package test packs what a full build leaves; building beside running tests would take the programs away from them.
  if (long || built < Math.max(newest('src'), newest('scripts'))) {
    try {
      execFileSync(process.execPath, long ? ['scripts/build.mjs'] : ['scripts/build.mjs', '--quick'], {
        stdio: ['ignore', 'inherit', 'pipe'],
      });
    } catch (error) {
      console.log(
        `The build failed; tests of the built programs will fail too.\n${String((error as { stderr?: unknown }).stderr ?? error).slice(0, 800)}`,
      );
    }
  }
  for (const [name, path] of Object.entries(tools)) {
    if (!path) console.log(`${name} is not installed: the tests that need it are skipped.`);
  }
}
