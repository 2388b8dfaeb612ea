/**
 * An answer as plain data for programs: the rows of `grade`, `--json`, and what the library returns. Formulas in ASCII, numbers as strings.
 */
import type { Question, Verdict, Witness } from '../derive/verdict.ts';
import type { Prop } from '../term/prop.ts';
import { type Answer, type Outcome, remarks } from './answer.ts';
import type { MisconceptionNote } from './misconception-note.ts';
import type { Located, Place } from './question.ts';
import { caveatText, exactText, relationText } from './tell.ts';

export interface Row {
  readonly verdict: Outcome;
  /** Refuted: a point, the claim's (left side's) value and the true (right side's) value there. */
  readonly witness?: Witness;
  readonly caveats: readonly { readonly kind: string; readonly text: string }[];
  /** Why there is no proof and no witness. */
  readonly reason?: string;
  readonly fuel: number;
}

/** Something said about one of the texts: what is wrong with it, or how it was read. */
export interface Message {
  readonly severity: 'error' | 'notice';
  /** Which text. */
  readonly place: Place;
  readonly code: string;
  readonly message: string;
  /** UTF-16 offsets into the text. */
  readonly from: number;
  readonly to: number;
  /** What to write instead. */
  readonly repair?: string;
}

/** The question as it was understood; formulas in ASCII. */
export type QuestionText =
  | {
      readonly kind: 'derivative';
      readonly f: string;
      readonly claim: string;
      readonly variable: string;
      readonly order: number;
      readonly assume: readonly string[];
    }
  | {
      readonly kind: 'equal';
      readonly left: string;
      readonly right: string;
      readonly variable: string;
      readonly assume: readonly string[];
    };

export interface Report extends Row {
  /** Absent where the texts could not be read. */
  readonly question?: QuestionText;
  /** The derivative as differentiation gave it, unsimplified. */
  readonly derivative?: string;
  /** A mistake that would explain a refuted claim. */
  readonly misconception?: MisconceptionNote;
  readonly messages: readonly Message[];
}

/** One message for texts that could not be read: the first error, and which text it is about. */
function firstError(problems: readonly Located[]): string {
  const p = problems.find((x) => x.problem.severity === 'error') ?? problems[0];
  if (!p) return 'The question cannot be read.';
  const repair = p.problem.repair === undefined ? '' : ` Try: ${p.problem.repair}`;
  return `${p.place}, character ${p.problem.span.from + 1}: ${p.problem.message}${repair}`;
}

export function rowOf(answer: Answer): Row {
  if (!('verdict' in answer)) return { verdict: answer.outcome, caveats: [], reason: firstError(answer.read.problems), fuel: 0 };
  const { verdict, read } = answer;
  const about = { activation: 'f' in read ? read.f.activation : undefined, open: read.parameters };
  const caveats = verdict.caveats.map((c) => ({ kind: c.kind, text: caveatText(c, 'ascii', about) }));
  switch (verdict.verdict) {
    case 'proved':
      return { verdict: answer.outcome, caveats, fuel: verdict.fuel };
    case 'refuted':
      return { verdict: answer.outcome, witness: verdict.witness, caveats, fuel: verdict.fuel };
    case 'undecided':
    case 'invalid':
    case 'limit':
      return { verdict: answer.outcome, caveats, reason: verdict.reason, fuel: verdict.fuel };
  }
}

/** Everything there is to say about an answer. */
export function report(answer: Answer, misconception?: MisconceptionNote): Report {
  const messages = remarks(answer).map(({ place, problem }): Message => {
    const { severity, code, message, span, repair } = problem;
    return { severity, place, code, message, from: span.from, to: span.to, ...(repair === undefined ? {} : { repair }) };
  });
  const row = rowOf(answer);
  if (!('verdict' in answer)) return { ...row, messages };
  const found = derivativeOf(answer.verdict);
  return {
    ...row,
    question: questionText(answer.question),
    ...(found === undefined ? {} : { derivative: found }),
    ...(misconception ? { misconception } : {}),
    messages,
  };
}

/** The question as it was understood. */
export function questionText(q: Question): QuestionText {
  const assume = q.assume.map((p: Prop) => relationText(p));
  return q.kind === 'derivative'
    ? { kind: q.kind, f: exactText(q.f), claim: exactText(q.claim), variable: q.wrt, order: q.order, assume }
    : { kind: q.kind, left: exactText(q.left), right: exactText(q.right), variable: q.wrt, assume };
}

function derivativeOf(v: Verdict): string | undefined {
  return (v.verdict === 'proved' || v.verdict === 'refuted') && v.derivative ? exactText(v.derivative) : undefined;
}
