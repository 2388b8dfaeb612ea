/** Files that say something else than what was asked, or that are more than proofs, are found out before Coq sees them. */
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/coq/lexer.ts';
import { mismatch, reread } from '../../src/coq/reread.ts';
import { inSession } from '../../src/term/term.ts';
import type { Asked } from '../derive/support.ts';
import { fileOf } from './support.ts';

const ELU: Asked = { f: 'alpha(e^z-1)', claim: 'alpha e^z', assume: ['alpha > 0', 'z < 0'] };
const LN: Asked = { f: 'ln(z+1)', claim: '1/(z+1)' };
const SECOND: Asked = { f: 'z^3', claim: '6z', order: 2 };
const WRONG: Asked = { f: 'z^3', claim: '2z^2' };
const EQUAL: Asked = { left: 'z+z', right: '2z' };

type Row = readonly [what: string, question: Asked, from: string | RegExp, to: string];
const tampered: readonly Row[] = [
  ['a sign in the function', ELU, '(Exp z - 1)', '(Exp z + 1)'],
  ['another function', ELU, 'alpha * (Exp z', 'alpha * (Sinh z'],
  ['another claim', ELU, 'claim (alpha z : R) : pr := (alpha * Exp z)', 'claim (alpha z : R) : pr := (alpha * Exp alpha)'],
  ['an assumption more strict', ELU, /\(0 < alpha\)%P/g, '(1 < alpha)%P'],
  ['an assumption dropped', ELU, /\(z < 0\)%P (->|\/\\) /g, ''],
  ['an assumption turned round', ELU, /\(z < 0\)%P/g, '(0 < z)%P'],
  ['an assumption of the point dropped', ELU, '(z < 0)%P /\\', ''],
  ['the point left out', ELU, /\s\/\\\s+\(exists[^.]*\)\./, '.'],
  ['no nearly', LN, ' /\\ nearly 1 f z claim', ''],
  ['f asked to be the claim', LN, 'answers 1 f z (claim z)', 'answers 1 f z (f z)'],
  ['exists for forall', LN, '(forall (z : R), answers', '(exists (z : R), answers'],
  ['a lower order', SECOND, /(answers|nearly|derivative) 2 f/g, '$1 1 f'],
  ['another order of the point', SECOND, 'derivative 2 f', 'derivative 1 f'],
  ['an exponent', SECOND, '(z ^ 3)', '(z ^ 2)'],
  ['a number', SECOND, '(6 * z)', '(7 * z)'],
  ['a refutation of less', WRONG, 'differs 1 f z (claim z)', 'pdefined (claim z)'],
  ['two different sides', EQUAL, 'agrees (left z) (right z)', 'agrees (left z) (left z)'],
  ['a negative number without brackets', SECOND, '(6 * z)', '(- 6 * z)'],
  ['a fraction not in lowest terms', SECOND, '(6 * z)', '((12 # 2) * z)'],
];
const foreign: readonly Row[] = [
  ['an axiom', LN, 'Theorem verdict', 'Axiom a : False. Theorem verdict'],
  ['a proof that is given up', LN, /Qed\.\s+Theorem/, 'Admitted. Theorem'],
  ['output to a file', LN, 'Theorem verdict', 'Redirect x Print nat. Theorem verdict'],
  ['a file that is read', LN, 'Theorem verdict', 'Load x. Theorem verdict'],
  ['a string', LN, 'Theorem verdict', 'Check "x". Theorem verdict'],
  ['a plugin', LN, 'Theorem verdict', 'Declare ML Module x. Theorem verdict'],
  ['another tactic in a term', LN, /exact \(/, 'exact (ltac:(run)) (('],
  ['a tactic of another language', LN, /exact \(/, 'exact (ltac2:(run ()) ('],
  ['a character of another alphabet', LN, 'Theorem verdict', 'Check $x. Theorem verdict'],
  ['another import', LN, 'Open Scope', 'From Coq Require Import Extraction. Open Scope'],
  ['a definition on the way', LN, 'Lemma step_1', 'Definition peq := 1. Lemma step_1'],
  ['no theorem', LN, 'Theorem verdict : statement', 'Lemma step_99_x : True'],
  ['a lemma by another name', LN, 'Lemma step_2', 'Lemma pdefined'],
  ['a comment that hides a string', LN, 'Theorem verdict', '(* " *) Theorem verdict'],
  ['a comment that does not end', LN, 'Theorem verdict', '(* Theorem verdict'],
  ['a notation', LN, 'Lemma step_1', 'Notation x := 1. Lemma step_1'],
  ['nothing of its assumptions', LN, 'Print Assumptions verdict.', ''],
];

/** What is said about a changed file; undefined if it passes. */
function objection([, question, from, to]: Row): string | undefined {
  return inSession(() => {
    const { text, decided } = fileOf(question);
    expect(mismatch(reread(text), decided)).toBeUndefined();
    const changed = text.replace(from, to);
    expect(changed, 'the file was changed').not.toBe(text);
    try {
      return mismatch(reread(changed), decided);
    } catch (error) {
      if (error instanceof Unreadable) return error.message;
      throw error;
    }
  });
}

describe('a changed statement is found out', () => {
  for (const row of tampered) it(row[0], () => expect(objection(row)).toBeTypeOf('string'));
});
describe('a file that is more than a proof is refused', () => {
  for (const row of foreign) it(row[0], () => expect(objection(row)).toBeTypeOf('string'));
});
