/**
 * A whole page of working, line by line: each line against the line before and against what was asked. Pure: text in, report out, in the
 * caller's session. What decides is the engine's theorems; one line that cannot be read, or is wrong, does not stop the rest.
 */
import { activationNamed, activationTerm } from '../catalog/vocabulary.ts';
import { say } from '../explain/doc.ts';
import type { KatexParse } from '../syntax/katex-node.ts';
import * as T from '../term/term.ts';
import { Budget, PAGE_FUEL } from './check/budget.ts';
import type { Desk, Step } from './check/desk.ts';
import { Names } from './check/names.ts';
import type { CheckedLine, CheckOptions, CheckResult } from './check/report.ts';
import { judgeRow } from './check/row.ts';
import { summaryOf } from './check/summary.ts';
import { unreadable } from './check/unreadable.ts';
import { pageVariable } from './check/variable.ts';
import { readPage } from './working/page.ts';
import { statementOf } from './working/statements.ts';

/** Check a page. LaTeX needs KaTeX's parser. */
export function check(source: string, options: CheckOptions = {}, katex?: KatexParse): CheckResult {
  const page = readPage(source, options.format);
  if (!page.ok) return { ok: false, why: say(`check.page.${page.why}`) };
  const bare = !page.rows.some((r) => r.pieces.some((p) => p.kind === 'math'));
  const statements = page.rows.map((row) => statementOf(row, bare));
  const desk = newDesk(pageVariable(statements), options, katex);
  if (options.task !== undefined) {
    const wrong = setTask(desk, options.task);
    if (wrong) return { ok: false, why: wrong };
  }
  for (const [i, statement] of statements.entries()) {
    desk.lines.push(judgeRow(desk, statement));
    if (statements[i + 1]?.row.kind === 'heading') settleLater(desk);
  }
  settleLater(desk);
  return summaryOf(desk.lines, desk.budget.used);
}

function settleLater(desk: Desk): void {
  for (const run of desk.later.splice(0)) run();
}

function newDesk(variable: string, options: CheckOptions, katex: KatexParse | undefined): Desk {
  return {
    names: new Names(variable, katex),
    budget: new Budget(options.fuel ?? PAGE_FUEL),
    chain: undefined,
    point: undefined,
    numbers: undefined,
    minusLabels: new Set(),
    reached: new Set(),
    region: [],
    samples: [],
    goal: undefined,
    claimed: undefined,
    differentiated: false,
    lost: false,
    fresh: false,
    announced: undefined,
    pendingLabel: undefined,
    later: [],
    task: options.task !== undefined,
    lines: [] as CheckedLine[],
  };
}

/** The function that the task names; a sentence if it cannot be read. */
function setTask(desk: Desk, text: string): Step['caveats'][number] | undefined {
  const { names } = desk;
  const activation = activationNamed(text);
  if (activation) {
    names.discuss('g', activationTerm(activation, T.variable(names.variable)), names.variable);
    return undefined;
  }
  const definition = /^\s*([A-Za-z])\s*\(\s*([A-Za-z])\s*\)\s*:?=(.*)$/s.exec(text);
  if (definition) names.variable = definition[2];
  const reading = names.read({ text: definition ? definition[3] : text, from: 0 }, true);
  if (!reading.ok) return unreadable(reading).caveats[0];
  names.discuss(definition ? definition[1] : 'g', reading.meaning.term, names.variable);
  return undefined;
}
