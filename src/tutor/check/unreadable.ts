/** A side that could not be read, as a step: the message, and the place in the row. */
import { say } from '../../explain/doc.ts';
import type { Step } from './desk.ts';
import type { ReadSide } from './names.ts';

export function unreadable({ problem, from }: Extract<ReadSide, { ok: false }>): Step {
  const repair = problem.repair === undefined ? [] : [say('check.repair', { text: { text: problem.repair } })];
  return {
    verdict: 'unreadable',
    task: 'unknown',
    span: { from: from + problem.span.from, to: from + Math.max(problem.span.to, problem.span.from + 1) },
    caveats: [say('check.unreadable', { text: { text: problem.message } }), ...repair],
  };
}
