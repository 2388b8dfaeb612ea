// Count test results from vitest's JSON reports: `tally.mjs <failed checks> <report>:<exit code> …`.
// A test that ran in several reports counts once, and has failed if it failed in any. A run that ended badly without a failed
// test to show for it counts as one failure. Prints "N passed, N failed"; exits with 1 if anything failed or nothing ran.
import { readFileSync } from 'node:fs';

const [checks, ...runs] = process.argv.slice(2);
const results = new Map();
let other = Number(checks);
for (const run of runs) {
  const [file, code] = [run.slice(0, run.lastIndexOf(':')), Number(run.slice(run.lastIndexOf(':') + 1))];
  let shown = 0;
  try {
    for (const suite of JSON.parse(readFileSync(file, 'utf8')).testResults) {
      const tests = suite.assertionResults.map((t) => [`${suite.name} ${t.fullName}`, t.status]);
      // A file that could not even be loaded has no tests, but it has failed.
      if (suite.status === 'failed' && tests.every(([, status]) => status !== 'failed')) tests.push([suite.name, 'failed']);
      for (const [name, status] of tests) {
        if (status === 'failed') shown += 1;
        if (status === 'failed' || !results.has(name) || (status === 'passed' && results.get(name) !== 'failed')) results.set(name, status);
      }
    }
  } catch (error) {
    console.log(`no results in ${file}: ${error.message}`);
  }
  if (code !== 0 && shown === 0) other += 1;
}
for (const [name, status] of results) if (status === 'failed') console.log(`failed: ${name}`);
const count = (status) => [...results.values()].filter((s) => s === status).length;
const failed = count('failed') + other;
const passed = count('passed');
if (results.size > passed + count('failed')) console.log(`${results.size - passed - count('failed')} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
