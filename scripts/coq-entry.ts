/** What scripts/coq-batch.mjs needs of the library: many decided questions, each as the body of a Coq file and as the re-checker sees it. */
import { readdirSync, readFileSync } from 'node:fs';
import { recheck } from '../proofs/recheck.mjs';
import { activations } from '../src/catalog/catalog.ts';
import { decidedBy } from '../src/cli/proof-question.ts';
import { coqBody, coqFile, type Decided, PREAMBLE } from '../src/coq/document.ts';
import { Inexpressible } from '../src/coq/inexpressible.ts';
import { mismatch, reread } from '../src/coq/reread.ts';
import { proofFile, questionFile } from '../src/derive/proof-file.ts';
import { replay } from '../src/kernel/proof.ts';
import { inSession } from '../src/term/term.ts';
import { answerDerivative, answerEquality } from '../src/tutor/answer.ts';
import { rows as lecture } from '../test/lecture/rows.ts';

export { assumptions, coqc, coqVersion, library } from '../src/cli/coqc.ts';
export { PREAMBLE };

/** A question as typed. */
interface Asked {
  readonly f?: string;
  readonly claim?: string;
  readonly left?: string;
  readonly right?: string;
  readonly variable?: string;
  readonly order?: number;
  readonly assume?: readonly string[];
}
export interface Item {
  readonly group: 'catalogue' | 'lecture' | 'proof files' | 'case file';
  readonly name: string;
  readonly verdict: 'proved' | 'refuted';
  /** Did the kernel carry out every step again, from the proof file? */
  readonly replayed: boolean;
  /** Did the checker in proofs/ accept the proof as an answer to the question? */
  readonly rechecked: boolean;
  /** The Coq text without preamble; or why there is none. */
  readonly body?: string;
  readonly why?: string;
}

/** The same numbers for the same seed, everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function item(group: Item['group'], name: string, decide: () => Decided | undefined): Item[] {
  return inSession(() => {
    const decided = decide();
    if (!decided) return [];
    const { question, verdict, theorems } = decided;
    const file = JSON.stringify(proofFile(theorems, question, verdict));
    const checked = recheck(file, JSON.stringify(questionFile(question, verdict)));
    const replayed = replay(file).every((t, i) => t.conclusion === theorems[i].conclusion);
    const base = { group, name, verdict, replayed, rechecked: checked.accepted };
    try {
      const wrong = mismatch(reread(coqFile(decided)), decided);
      return [wrong === undefined ? { ...base, body: coqBody(decided) } : { ...base, why: `read back: ${wrong}` }];
    } catch (error) {
      if (error instanceof Inexpressible) return [{ ...base, why: error.message }];
      throw error;
    }
  });
}

function decided(asked: Asked): Decided | undefined {
  const { f, claim, left, right, variable, order, assume } = asked;
  const answer =
    f !== undefined
      ? answerDerivative({ f, claim: claim!, variable, order, assume })
      : answerEquality({ left: left!, right: right!, variable, assume });
  if (!('verdict' in answer)) return undefined;
  const { verdict, question } = answer;
  return verdict.verdict === 'proved' || verdict.verdict === 'refuted'
    ? { question, verdict: verdict.verdict, theorems: verdict.theorems }
    : undefined;
}

/** Every quoted derivative of the catalogue, the lecture, the proof files, and `count` claims of the case file drawn with `seed`. */
export function items(seed: number, count: number): Item[] {
  const cases = readFileSync('test/cases/claims.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Asked & { readonly id: string });
  const next = random(seed);
  const drawn = cases.map((c) => ({ c, at: next() })).sort((a, b) => a.at - b.at);
  const chosen: Item[] = [];
  for (const { c } of drawn) {
    if (chosen.length >= count) break;
    chosen.push(...item('case file', c.id, () => decided(c)));
  }
  const files = readdirSync('proofs').filter((f) => f.endsWith('.json') && !f.endsWith('.question.json'));
  return [
    ...activations.flatMap((a) =>
      a.claims.flatMap((claim) => item('catalogue', `${a.name}: ${claim}`, () => decided({ f: a.name, claim }))),
    ),
    ...lecture.flatMap(([id, question]) => item('lecture', id, () => decided(question))),
    ...files.flatMap((f) => item('proof files', f, () => decidedBy(f, readFileSync(`proofs/${f}`, 'utf8')))),
    ...chosen,
  ];
}
