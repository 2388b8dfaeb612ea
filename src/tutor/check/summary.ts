/** The report as a whole: the first wrong line, how many lines state something, one sentence. */
import { type Sentence, say } from '../../explain/doc.ts';
import type { Checked, CheckedLine } from './report.ts';

export function summaryOf(lines: readonly CheckedLine[], fuel: number): Checked {
  const stating = lines.filter((l) => l.verdict !== 'prose');
  const first = lines.find((l) => l.verdict === 'refuted');
  return { ok: true, lines, firstWrong: first?.line ?? null, of: stating.length, summary: sentence(stating, first), fuel };
}

function sentence(stating: readonly CheckedLine[], first: CheckedLine | undefined): Sentence {
  const count = (verdict: CheckedLine['verdict']): number => stating.filter((l) => l.verdict === verdict).length;
  const slots = {
    of: { text: String(stating.length) },
    line: { text: String(first?.line ?? 0) },
    wrong: { text: String(count('refuted')) },
  };
  if (stating.length === 0) return say('check.summary.nothing');
  if (first) {
    const after = stating.filter((l) => l.line > first.line);
    if (after.some((l) => l.rightAgain)) return say('check.summary.right-again', slots);
    return say(count('refuted') > 1 ? 'check.summary.several' : 'check.summary.wrong', slots);
  }
  if (count('undecided') > 0) return say('check.summary.undecided', { ...slots, open: { text: String(count('undecided')) } });
  if (count('unreadable') > 0) return say('check.summary.unreadable', { ...slots, open: { text: String(count('unreadable')) } });
  if (count('sampling') > 0) return say('check.summary.sampling', slots);
  return stating.length === 1 ? say('check.summary.right-one') : say('check.summary.right', slots);
}
