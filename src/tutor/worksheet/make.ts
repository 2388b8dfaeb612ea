/**
 * Making a sheet: families are drawn from in turn, each problem is proved, measured and compared with those before it, until the count is
 * filled. Reproducible: the same options with the same version give the same sheet on every machine.
 */
import { inSession } from '../../term/term.ts';
import { words } from './locale.ts';
import { Pool } from './pool.ts';
import { hash32, random } from './random.ts';
import { type Language, type Level, type Problem, type Sheet, STYLES, type Style, type Topic } from './sheet.ts';
import { blank } from './styles/blank.ts';
import { fillIn } from './styles/fill-in.ts';
import { findTheMistake } from './styles/find-the-mistake.ts';
import { graph } from './styles/graph.ts';
import { match } from './styles/match.ts';
import type { MakeProblem, Ready } from './styles/style.ts';
import { trueFalse } from './styles/true-false.ts';

export interface SheetOptions {
  readonly topic: Topic | 'mixed';
  readonly level: Level;
  readonly count: number;
  readonly seed: number;
  /** `mixed`: one style after the other. */
  readonly style: Style | 'mixed';
  readonly language: Language;
  readonly title?: string;
  /** Version of the program, for the line at the end. */
  readonly generator: string;
  /** Prepare for wrong answers too, with the questions that help. Default true. */
  readonly feedback?: boolean;
  /** Told after each problem. */
  readonly progress?: (done: number, of: number) => void;
}

/** Why there is no sheet. */
export interface NoSheet {
  readonly refused: string;
}
export const isSheet = (s: Sheet | NoSheet): s is Sheet => 'problems' in s;

export const MOST_PROBLEMS = 60;

export const MAKE: Readonly<Record<Style, MakeProblem>> = {
  blank,
  'fill-in': fillIn,
  'true-false': trueFalse,
  'find-the-mistake': findTheMistake,
  match,
  graph,
};

/** Combinations without meaning, with the reason. */
export function meaningless(topic: Topic | 'mixed', style: Style | 'mixed'): string | undefined {
  if (topic === 'backprop' && style === 'graph') return 'A derivative in backpropagation depends on several letters and has no graph.';
  if (topic === 'backprop' && style === 'match')
    return 'Derivatives in backpropagation differ in their letters, which would give the match away.';
  return undefined;
}

/** What one stretch of a sheet asks for. */
export type Stretch = Pick<SheetOptions, 'topic' | 'level' | 'style' | 'count'>;

export function makeSheet(options: SheetOptions): Sheet | NoSheet {
  if (options.count < 1 || options.count > MOST_PROBLEMS) return { refused: `A sheet has 1 to ${MOST_PROBLEMS} problems.` };
  return inSession(() => {
    const problems = drawProblems(options, options, 0, []);
    return 'refused' in problems ? problems : finished(problems, options);
  });
}

/** The problems of a stretch; `used` grows with every function, so that none comes twice on a sheet. */
export function drawProblems(
  stretch: Stretch,
  options: Pick<SheetOptions, 'seed' | 'language' | 'feedback' | 'progress'>,
  before: number,
  used: Ready[],
): Problem[] | NoSheet {
  const { topic, level, style, count } = stretch;
  const why = meaningless(topic, style);
  if (why !== undefined) return { refused: why };
  const chance = random(options.seed, `${topic}/${level}/${style}/${before}`);
  const pool = new Pool(topic, level, options.language, chance, used, (t) => style === 'mixed' || meaningless(t, style) === undefined);
  const styles = style === 'mixed' ? STYLES.filter((s) => meaningless(topic, s) === undefined) : [style];
  const problems: Problem[] = [];
  while (problems.length < count) {
    const number = before + problems.length + 1;
    const setting = { number, level, language: options.language, random: chance, feedback: options.feedback ?? true };
    const wanted = styles[problems.length % styles.length];
    const problem = pool.next(
      (ready, others) => MAKE[wanted](ready, setting, others),
      (t) => meaningless(t, wanted) === undefined,
    );
    if (!problem) {
      const what = `${topic}, level ${level}, ${wanted}`;
      return { refused: `Only ${problems.length} of ${count} problems could be made: the families for ${what} give no more.` };
    }
    problems.push(problem);
    options.progress?.(problems.length, count);
  }
  return problems;
}

export function finished(
  problems: readonly Problem[],
  options: {
    readonly topic: Sheet['topic'];
    readonly level: Sheet['level'];
    readonly style: Sheet['style'];
    readonly language: Language;
    readonly seed: number;
    readonly generator: string;
    readonly title?: string;
  },
): Sheet {
  const { language, topic, level, style, seed, generator } = options;
  const title = options.title ?? words(language, 'sheet-title', { topic: words(language, `topic-${topic}`) });
  const content = JSON.stringify([
    title,
    language,
    problems.map((p) => [p.statement, p.given, p.body, p.asks.map((a) => [a.prompt, a.points])]),
  ]);
  const id = hash32(content).toString(16).padStart(8, '0');
  const points = problems.reduce((sum, p) => sum + p.points, 0);
  return { format: 'gprime-sheet', version: 1, id, title, language, topic, style, level, seed, generator, points, problems };
}
