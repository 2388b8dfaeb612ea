/** A checked line put into words, as pieces that every format writes in its own way. */
import { type Piece, pieces, reasons } from '../explain/say.ts';
import type { Surface } from '../syntax/surface.ts';
import type { CheckedLine, LineVerdict, Relation } from '../tutor/check/report.ts';
import { type Language, type Told, told } from '../tutor/misconception-told.ts';
import { typedText } from '../tutor/tell.ts';
import type { CheckWords } from './check-locale.ts';
import { checkWords } from './check-words.ts';

/** One for each verdict: meaning never rests on colour alone. */
export const ICONS: Readonly<Record<LineVerdict, string>> = {
  proved: '✓',
  refuted: '✗',
  carried: '↳',
  undecided: '?',
  approximate: '≈',
  sampling: '⚠',
  convention: '◦',
  unreadable: '!',
  prose: '·',
};

/** How good it is, for colours. */
export type Tone = 'good' | 'bad' | 'doubt' | 'faint';
export const TONES: Readonly<Record<LineVerdict, Tone>> = {
  proved: 'good',
  refuted: 'bad',
  carried: 'doubt',
  undecided: 'doubt',
  approximate: 'doubt',
  sampling: 'doubt',
  convention: 'good',
  unreadable: 'doubt',
  prose: 'faint',
};

export interface ToldStep {
  readonly math: Surface;
  readonly why: string;
}

export interface ToldLine {
  readonly icon: string;
  readonly tone: Tone;
  /** "right", "wrong", … with "right again" and "several steps at once"; empty for words. */
  readonly verdict: string;
  /** What it was compared with; empty for words. */
  readonly relation: string;
  readonly witness?: string;
  readonly notes: readonly (readonly Piece[])[];
  /** Several where two misconceptions work together. */
  readonly reasons: readonly Told[];
  /** Titles of other explanations, the more plausible first. */
  readonly others: readonly string[];
  readonly unexplained: boolean;
  readonly steps: readonly ToldStep[];
}

export function tellLine(line: CheckedLine, language: Language): ToldLine {
  const words = checkWords(language);
  const [first, ...others] = line.diagnoses ?? [];
  const titles = others.map((r) =>
    told(r, language)
      .map((t) => t.title)
      .join(' + '),
  );
  const verdict = line.rightAgain && line.verdict === 'proved' ? words.labels.rightAgain : words.verdicts[line.verdict];
  const more = line.jump ? [words.labels.jump] : [];
  return {
    icon: ICONS[line.verdict],
    tone: TONES[line.verdict],
    verdict: [verdict, ...more].filter((w) => w !== '').join(words.comma),
    relation: line.relation ? relationText(line.relation, words) : '',
    ...(line.witness ? { witness: witnessText(line, words) } : {}),
    notes: line.caveats.map((c) => pieces(c, words)),
    reasons: first ? told(first, language) : [],
    others: [...new Set(titles)],
    unexplained: line.diagnoses?.length === 0,
    steps: (line.steps ?? []).map((s) => ({ math: s.right, why: reasons(s.because, words) })),
  };
}

function relationText(relation: Relation, words: CheckWords): string {
  const pattern = words.relations[relation.kind];
  const slots: Readonly<Record<string, string>> = {
    ...('line' in relation ? { line: String(relation.line) } : {}),
    ...('shown' in relation ? { shown: relation.shown } : {}),
  };
  return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}

function witnessText(line: CheckedLine, words: CheckWords): string {
  const { at, left, right } = line.witness!;
  const places = Object.entries(at).map(([name, value]) => `${typedText(name, 'unicode')} = ${value.replace(/^-/, '−')}`);
  if (places.length === 0) return '';
  const slots: Readonly<Record<string, string>> = { at: places.join(', '), left: left.replace(/^-/, '−'), right: right.replace(/^-/, '−') };
  return words.witness.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]);
}
