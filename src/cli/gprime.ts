#!/usr/bin/env node
/** The command `gprime`. */
import { EXIT } from './exit.ts';
import { run } from './program.ts';

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (bug: unknown) => {
    process.stderr.write(`This is a bug in gprime:\n${bug instanceof Error ? bug.stack : String(bug)}\n`);
    process.exitCode = EXIT.bug;
  },
);
