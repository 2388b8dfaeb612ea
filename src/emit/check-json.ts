/** A checked page as plain data: what `check --format json` prints and the library returns. */

import type { Witness } from '../derive/verdict.ts';
import { type Piece, pieces } from '../explain/say.ts';
import { type CheckedLine, type CheckResult, type LineVerdict, reasonId, type TaskState } from '../tutor/check/report.ts';
import { type Language, piecesText } from '../tutor/misconception-told.ts';
import { tellLine } from './check-told.ts';
import { checkWords } from './check-words.ts';
import { unicodeOf } from './print.ts';

export interface CheckMisconception {
  readonly id: string;
  readonly title: string;
  /** `proved`: the misconception gives exactly this line. */
  readonly certainty: 'proved' | 'probable';
  /** Ids of other explanations that fit, the more plausible first. */
  readonly others: readonly string[];
}

export interface CheckLineReport {
  readonly line: number;
  readonly text: string;
  /** Against the line before. */
  readonly verdict: LineVerdict;
  /** Is the line still equal to what was asked? */
  readonly task: TaskState;
  /** Right, but several steps at once; `steps` are the missing ones. */
  readonly jump?: true;
  readonly steps?: readonly string[];
  readonly rightAgain?: true;
  /** The smallest wrong piece: UTF-16 offsets into `text`. */
  readonly span?: { readonly from: number; readonly to: number };
  /** What it was compared with, and in words. */
  readonly relation?: { readonly kind: string; readonly line?: number; readonly text: string };
  /** `null`: wrong, and no known misconception explains it. */
  readonly misconception?: CheckMisconception | null;
  /** A question, a fuller hint, the corrected step. */
  readonly hints?: readonly string[];
  readonly witness?: Witness;
  readonly caveats: readonly { readonly kind: string; readonly text: string }[];
}

export interface CheckReport {
  readonly lines: readonly CheckLineReport[];
  /** Number of the first wrong line. */
  readonly firstWrong: number | null;
  /** How many lines state something. */
  readonly of: number;
  readonly summary: string;
}

const asText = (all: readonly Piece[]): string => piecesText(all, 'unicode');

/** The report as data; for a file that cannot be checked there are no lines, and the summary says why. */
export function checkReport(result: CheckResult, language: Language = 'en'): CheckReport {
  const words = checkWords(language);
  if (!result.ok) return { lines: [], firstWrong: null, of: 0, summary: asText(pieces(result.why, words)) };
  return {
    lines: result.lines.map((l) => lineReport(l, language)),
    firstWrong: result.firstWrong,
    of: result.of,
    summary: asText(pieces(result.summary, words)),
  };
}

function lineReport(line: CheckedLine, language: Language): CheckLineReport {
  const told = tellLine(line, language);
  const [first, ...others] = line.diagnoses ?? [];
  const { relation } = line;
  return {
    line: line.line,
    text: line.text,
    verdict: line.verdict,
    task: line.task,
    ...(line.jump ? { jump: true as const, steps: told.steps.map((s) => unicodeOf(s.math)) } : {}),
    ...(line.rightAgain ? { rightAgain: true as const } : {}),
    ...(line.span ? { span: line.span } : {}),
    ...(relation ? { relation: { kind: relation.kind, ...('line' in relation ? { line: relation.line } : {}), text: told.relation } } : {}),
    ...(line.diagnoses
      ? {
          misconception: first
            ? {
                id: reasonId(first),
                title: told.reasons.map((r) => r.title).join(' + '),
                certainty: first.certainty,
                others: others.map(reasonId),
              }
            : null,
        }
      : {}),
    ...(told.reasons.length > 0
      ? { hints: (['ask', 'hint', 'step'] as const).map((k) => told.reasons.map((r) => asText(r[k])).join(' ')) }
      : {}),
    ...(line.witness ? { witness: line.witness } : {}),
    caveats: line.caveats.map((c, i) => ({ kind: c.key.replace(/^check\./, ''), text: asText(told.notes[i]) })),
  };
}

export const checkJson = (result: CheckResult, language: Language): string => `${JSON.stringify(checkReport(result, language))}\n`;
