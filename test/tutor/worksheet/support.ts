/** What the tests of worksheets share: making a sheet, and whether everything on it holds. */
import { recheck } from '../../../proofs/recheck.mjs';
import { decide } from '../../../src/derive/verify.ts';
import { inSession } from '../../../src/term/term.ts';
import { gradeAnswer, targetOf } from '../../../src/tutor/worksheet/grade.ts';
import { isSheet, makeSheet, type SheetOptions } from '../../../src/tutor/worksheet/make.ts';
import type { Problem, Sheet } from '../../../src/tutor/worksheet/sheet.ts';

export function sheet(options: Partial<SheetOptions>): Sheet {
  const made = makeSheet({ topic: 'mixed', level: 2, count: 6, seed: 1, style: 'blank', language: 'en', generator: 'test', ...options });
  if (!isSheet(made)) throw new Error(made.refused);
  return made;
}

/** What is wrong with the key of a problem; empty when nothing is. */
export function faults(p: Problem, rechecked: boolean): string[] {
  const out: string[] = [];
  const say = (what: string): void => {
    out.push(`${p.family} ${p.style} ${p.number}: ${what}`);
  };
  if (p.asks.reduce((sum, a) => sum + a.points, 0) !== p.points) say('the points do not add up');
  if (p.solution.standard.length === 0 || p.solution.full.length < p.solution.brief.length) say('there is no worked solution');
  for (const ask of p.asks) {
    const proofs = ask.kind === 'formula' ? [ask.proof] : ask.proofs;
    if (proofs.length === 0) say(`${ask.id} has no proof`);
    for (const proof of proofs) {
      if (rechecked && !recheck(proof.file, proof.question).accepted) say(`the proof for ${ask.id} is not accepted`);
    }
    if (ask.kind === 'choice') {
      if (ask.options.filter((o) => o.label === ask.right).length !== 1) say(`${ask.id}: the right option is not there once`);
      if (new Set(ask.options.map((o) => JSON.stringify([o.rich, o.plot?.curves, o.label]))).size < ask.options.length)
        say(`${ask.id}: two options are the same`);
      continue;
    }
    for (const form of [ask.answer, ...ask.alternatives]) {
      const grade = gradeAnswer(ask, form.text, 'en');
      if (grade.kind !== 'right') say(`${ask.id}: its own answer ${form.text} is ${grade.kind}`);
    }
    for (const f of ask.feedback) {
      const grade = gradeAnswer(ask, f.wrong.text, 'en');
      if (grade.kind !== 'wrong') say(`${ask.id}: the wrong answer ${f.wrong.text} is ${grade.kind}`);
    }
  }
  return out;
}

/** Pairs of problems that ask for the derivative of equal functions. */
export function duplicates(s: Sheet): string[] {
  const subjects = s.problems.flatMap((p) =>
    p.asks.flatMap((a) => (a.kind === 'formula' && a.target.kind === 'derivative' && p.style === 'blank' ? [{ p, a }] : [])),
  );
  const out: string[] = [];
  for (const [i, { p, a }] of subjects.entries()) {
    for (const { p: q, a: b } of subjects.slice(i + 1)) {
      if (
        a.target.wrt !== b.target.wrt ||
        a.target.kind !== 'derivative' ||
        b.target.kind !== 'derivative' ||
        a.target.order !== b.target.order
      )
        continue;
      const equal = inSession(() => {
        const [left, right] = [targetOf(a).subject, targetOf(b).subject];
        return (
          left.vars === right.vars &&
          decide({ kind: 'equal', left, right, wrt: a.target.wrt, assume: [] }, { fuel: 50_000 }).verdict === 'proved'
        );
      });
      if (equal) out.push(`problems ${p.number} and ${q.number}`);
    }
  }
  return out;
}
