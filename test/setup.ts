/** Before all tests: build the programs that some of them run, and say what cannot be tested here. */
import { execFileSync } from 'node:child_process';
import { tools } from './tools.ts';

export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', '--quick'], { stdio: 'inherit' });
  for (const [name, path] of Object.entries(tools)) {
    if (!path) console.log(`${name} is not installed: the tests that need it are skipped.`);
  }
}
