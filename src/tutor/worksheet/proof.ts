/** Verdicts of the engine as they are kept on a sheet: what was decided, in words, and the proof for a re-checker. */
import { proofFile, questionFile } from '../../derive/proof-file.ts';
import type { Caveat, Proved, Question, Refuted } from '../../derive/verdict.ts';
import { decide } from '../../derive/verify.ts';
import { condition, name, written } from '../../explain/surfaces.ts';
import { NOWHERE, type Surface } from '../../syntax/surface.ts';
import type { Prop } from '../../term/prop.ts';
import type { Term } from '../../term/term.ts';
import { valueAt } from '../value.ts';
import { typedSurface } from './formula.ts';
import { sentence } from './locale.ts';
import type { Language, Proof, Rich } from './sheet.ts';

/** Counted operations for one answer of a key. */
const FUEL = 150_000;

/** The question proved, as a sheet keeps it; null where the engine does not prove it. */
export function prove(question: Question, says: Rich, language: Language): Proof | null {
  const verdict = decide(question, { fuel: FUEL });
  return verdict.verdict === 'proved' ? kept(question, verdict, says, language) : null;
}

/** The question refuted. `says` gets the witness. */
export function refute(question: Question, says: (witness: Shown) => Rich, language: Language): Proof | null {
  const verdict = decide(question, { fuel: FUEL });
  return verdict.verdict === 'refuted' ? kept(question, verdict, says(shownWitness(verdict)), language) : null;
}

export const isProved = (question: Question): boolean => decide(question, { fuel: FUEL }).verdict === 'proved';
export const isRefuted = (question: Question): boolean => decide(question, { fuel: FUEL }).verdict === 'refuted';

function kept(question: Question, verdict: Proved | Refuted, says: Rich, language: Language): Proof {
  return {
    says,
    verdict: verdict.verdict,
    caveats: verdict.caveats.map((c) => caveat(c, language)),
    question: questionFile(question, verdict.verdict),
    file: proofFile(verdict.theorems, question, verdict.verdict),
  };
}

/** A witness as formulas. */
export interface Shown {
  readonly at: Surface;
  readonly left: Surface;
  readonly right: Surface;
}
export function shownWitness({ witness }: Refuted): Shown {
  const places = Object.entries(witness.at).map(
    ([letter, value]): Surface => ({
      kind: 'relation',
      operands: [name(letter), typedSurface(value)],
      signs: [{ sign: '=', span: NOWHERE }],
      span: NOWHERE,
    }),
  );
  const at: Surface = places.length === 1 ? places[0] : { kind: 'list', items: places, span: NOWHERE };
  return { at, left: typedSurface(witness.left), right: typedSurface(witness.right) };
}

/** What a careful person adds to the verdict. */
export function caveat(c: Caveat, language: Language): Rich {
  const where = (p: Prop): Surface => condition(p);
  switch (c.kind) {
    case 'convention':
      return sentence(language, 'caveat-convention', { at: where(c.at), left: at(c.left), right: at(c.right) });
    case 'not-judged':
      return sentence(language, 'caveat-not-judged', { at: where(c.at) });
    case 'claim-undefined':
      return sentence(language, 'caveat-claim-undefined', { where: where(c.where) });
    case 'domains-differ':
      return sentence(language, 'caveat-domains-differ', { where: where(c.where) });
    case 'domain':
      return sentence(language, 'caveat-domain', { where: where(c.where) });
  }
  function at(t: Term): Surface {
    const place =
      'at' in c && c.at.kind === 'eq' && c.at.terms[0].op === 'var' ? new Map([[c.at.terms[0].name, c.at.terms[1]]]) : new Map();
    return written(valueAt(t, place));
  }
}
