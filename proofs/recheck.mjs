#!/usr/bin/env node
// The independent proof checker of g′. It was written from docs/trust.md alone and shares no code with src/: it has its own terms, rules,
// rational function arithmetic and enclosures. It is told the question separately and says whether the proof answers it.
//
//   node proofs/recheck.mjs proof.json [--question question.json]

import { Conditions } from './recheck/conditions.mjs';
import { demand, Fuel, LIMITS, Reject } from './recheck/limits.mjs';
import { showTheorem } from './recheck/print.mjs';
import { Checker } from './recheck/steps.mjs';
import { isIndex, record, Store } from './recheck/store.mjs';
import { answer, readQuestion } from './recheck/verdict.mjs';

/** Run something that may turn the file down. Nothing escapes: a stack overflow or running out of memory is a rejection too. */
function guarded(run) {
  try {
    return run();
  } catch (error) {
    if (error instanceof Reject) return { accepted: false, why: error.message };
    return { accepted: false, why: `the checker failed: ${error instanceof Error ? error.message : 'unknown reason'}` };
  }
}

function parsed(file, what) {
  if (typeof file !== 'string') return file;
  demand(file.length <= LIMITS.bytes, `${what} is larger than 64 MB`);
  try {
    return JSON.parse(file);
  } catch {
    demand(false, `${what} is not JSON`);
  }
}

/** Check every step; return the store and the listed theorems. */
function replay(file, store) {
  const conditions = new Conditions(store);
  const fields = record(parsed(file, 'the file'), ['format', 'version', 'question?', 'terms', 'props', 'steps', 'theorems'], 'the file');
  demand(fields.get('format') === 'gprime-proof', 'not a proof of gprime');
  demand(fields.get('version') === 1, 'an unknown version of the format');
  const terms = store.readTerms(fields.get('terms'), 'the file');
  const props = store.readProps(fields.get('props'), terms, 'the file');
  const steps = fields.get('steps');
  demand(Array.isArray(steps) && steps.length <= LIMITS.steps, 'the file: steps is not a list of reasonable length');
  const checker = new Checker(store, conditions, terms, props);
  for (let i = 0; i < steps.length; i++) {
    try {
      checker.step(steps[i]);
    } catch (error) {
      if (error instanceof Reject) throw new Reject(`step ${i}: ${error.message}`);
      throw error;
    }
  }
  const listed = fields.get('theorems');
  demand(Array.isArray(listed) && listed.length <= 10_000, 'the file: theorems is not a list of reasonable length');
  const theorems = Array.from(listed, (index) => {
    demand(isIndex(index, checker.theorems.length), 'the file: theorems points to no step');
    return checker.theorems[index];
  });
  return { theorems, conditions, steps: steps.length };
}

/**
 * Does the proof answer the question?
 * @param {unknown} file parsed JSON or JSON text of a proof file; its own "question" is never read
 * @param {unknown} question { kind: 'derivative' | 'equal' | 'theorem', terms, props, … }, parsed or text
 * @returns {{ accepted: true, statement: string } | { accepted: false, why: string }}
 */
export function recheck(file, question) {
  return guarded(() => {
    const store = new Store(new Fuel(LIMITS.fuel, 'the file'));
    const asked = readQuestion(parsed(question, 'the question'), store);
    const { theorems, conditions } = replay(file, store);
    return { accepted: true, statement: answer(asked, theorems, store, conditions) };
  });
}

/**
 * Check the steps only, without any question.
 * @param {unknown} file
 * @returns {{ accepted: true, theorems: string[], steps: number } | { accepted: false, why: string }}
 */
export function recheckSteps(file) {
  return guarded(() => {
    const store = new Store(new Fuel(LIMITS.fuel, 'the file'));
    const { theorems, steps } = replay(file, store);
    return { accepted: true, theorems: theorems.map((theorem) => showTheorem(store, theorem)), steps };
  });
}

// ---- the command

const USAGE = `usage: node proofs/recheck.mjs proof.json [--question question.json]
Checks a proof of gprime without any of its code. With a question it also checks that the proof answers that question.
exit: 0 accepted, 1 rejected, 64 wrong usage, 74 a file cannot be read`;

async function main(args) {
  const { readFile, stat } = await import('node:fs/promises');
  const files = args.filter((arg) => !arg.startsWith('-'));
  const asks = args.length === 3 && args.indexOf('--question') > -1 && args.indexOf('--question') < 2;
  if (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) {
    console.log(USAGE);
    return 0;
  }
  if (!(args.length === 1 && files.length === 1) && !(asks && files.length === 2)) {
    console.error(USAGE);
    return 64;
  }
  const questionName = asks ? args[args.indexOf('--question') + 1] : null;
  const proofName = asks ? args[args.indexOf('--question') === 0 ? 2 : 0] : args[0];
  const read = async (name) => {
    if ((await stat(name)).size > LIMITS.bytes) return ' '.repeat(LIMITS.bytes + 1);
    return readFile(name, 'utf8');
  };
  let texts;
  try {
    texts = [await read(proofName), questionName === null ? null : await read(questionName)];
  } catch (error) {
    console.error(`cannot read: ${error.message}`);
    return 74;
  }
  const [proof, question] = texts;
  const steps = recheckSteps(proof);
  if (!steps.accepted) {
    console.log(`rejected: ${steps.why}`);
    return 1;
  }
  if (question === null) {
    console.log(`steps accepted: ${steps.steps} steps, ${steps.theorems.length} theorems`);
    for (const theorem of steps.theorems) console.log(`  ${theorem}`);
    console.log('No question was given: only the steps were checked, not what they are good for (--question question.json).');
    return 0;
  }
  const found = recheck(proof, question);
  console.log(found.accepted ? `accepted: ${found.statement}\n${steps.steps} steps` : `rejected: ${found.why}`);
  return found.accepted ? 0 : 1;
}

const isMain = typeof process !== 'undefined' && typeof process.argv?.[1] === 'string' && (await isThisFile(process.argv[1]));

async function isThisFile(path) {
  const { realpathSync } = await import('node:fs');
  const { pathToFileURL } = await import('node:url');
  try {
    return import.meta.url === pathToFileURL(realpathSync(path)).href;
  } catch {
    return false;
  }
}

if (isMain) process.exitCode = await main(process.argv.slice(2));
