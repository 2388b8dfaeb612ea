/** Sheets from a teacher's file: stretches are drawn, own problems are read, answered and proved. What cannot be is said with its place. */
import { Unexplained } from '../../explain/workbook.ts';
import { FuelSpent } from '../../kernel/polynomial.ts';
import type { KatexParse } from '../../syntax/katex-node.ts';
import { inSession } from '../../term/term.ts';
import type { FileProblem, OwnProblem, SheetFileText } from './file.ts';
import { drawProblems, finished, MAKE, MOST_PROBLEMS, type SheetOptions } from './make.ts';
import { levelOf, measureOf } from './measure.ts';
import { same } from './pool.ts';
import { random } from './random.ts';
import type { Language, Problem, Sheet } from './sheet.ts';
import { solutionOf } from './solution.ts';
import type { Ready } from './styles/style.ts';
import { isSubject, type Refused, subjectOf } from './subject.ts';

export type NoSheetFromFile = { readonly problems: readonly FileProblem[] } | { readonly refused: string };

type Options = Pick<SheetOptions, 'seed' | 'language' | 'generator' | 'feedback' | 'progress'> & { readonly katex?: KatexParse };

export function sheetFromFile(file: SheetFileText, given: Options): Sheet | NoSheetFromFile {
  const options = { ...given, seed: file.seed ?? given.seed, language: file.language ?? given.language };
  return inSession(() => {
    const problems: Problem[] = [];
    const used: Ready[] = [];
    const said: FileProblem[] = [];
    for (const part of file.parts) {
      if (problems.length > MOST_PROBLEMS) return { refused: `A sheet has at most ${MOST_PROBLEMS} problems.` };
      if ('stretch' in part) {
        const more = drawProblems(part.stretch, options, problems.length, used);
        if ('refused' in more) return more;
        problems.push(...more);
        continue;
      }
      const made = ownProblem(part.own, problems.length + 1, used, options);
      if ('said' in made) said.push(...made.said);
      else problems.push(made);
      options.progress?.(problems.length, file.parts.length);
    }
    if (said.length > 0) return { problems: said };
    const [first] = file.parts;
    const only = file.parts.length === 1 && 'stretch' in first ? first.stretch : undefined;
    return finished(problems, {
      topic: only?.topic ?? (file.parts.every((p) => 'own' in p) ? 'own' : 'mixed'),
      level: only?.level ?? 'mixed',
      style: only?.style ?? 'mixed',
      language: options.language,
      seed: options.seed,
      generator: options.generator,
      ...(file.title === undefined ? {} : { title: file.title }),
    });
  });
}

type Said = { readonly said: readonly FileProblem[] };

function ownProblem(own: OwnProblem, number: number, used: Ready[], options: Options): Problem | Said {
  const { drawn, style, text, points, place } = own;
  const subject = subjectOf(drawn, options.language, options.katex);
  const whole = (message: string): Said => ({ said: [{ ...place('f', 0), message }] });
  if (!isSubject(subject)) return { said: placed(subject, own) };
  if (used.some((r) => same(r.subject, subject))) return whole('This function is on the sheet already.');
  const measure = measureOf(subject.f, subject.wrt, subject.order, subject.assume);
  if (!measure) return whole('No derivation of this was found.');
  let ready: Ready;
  try {
    ready = { subject, measure, solution: solutionOf(subject) };
  } catch (error) {
    if (error instanceof Unexplained || error instanceof FuelSpent)
      return whole(`There is no worked solution: ${error.message || 'the work passes the limit'}`);
    throw error;
  }
  used.push(ready);
  const setting = {
    number,
    level: levelOf(measure, subject.order),
    language: options.language as Language,
    random: random(options.seed, `own/${number}`),
    feedback: options.feedback ?? true,
  };
  const problem = MAKE[style](ready, setting, () => null);
  if (!problem) return whole(`A problem of the style ${style} cannot be made of this function.`);
  const [ask, ...more] = problem.asks;
  const worth =
    points !== undefined && more.length === 0
      ? { points, asks: [{ ...ask, points, ...('partial' in ask ? { partial: Math.floor(points / 2) } : {}) }] }
      : {};
  return { ...problem, topic: 'own', ...worth, ...(text === undefined ? {} : { statement: [{ text }] }) };
}

function placed(refused: Refused, { place }: OwnProblem): FileProblem[] {
  if ('unproved' in refused)
    return [
      {
        ...place('closed', 0),
        message: `${refused.unproved[0].toUpperCase()}${refused.unproved.slice(1)}. Nothing is written that is not proved.`,
      },
    ];
  return refused.problems.map(({ place: key, problem }) => ({
    ...place(key, problem.span.from),
    message: problem.message,
    ...(problem.repair === undefined ? {} : { repair: problem.repair }),
  }));
}
