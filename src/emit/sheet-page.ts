/** What the pages of a sheet share, in HTML and in Typst: formulas in the sheet's language, and its plots. */
import { inSession } from '../term/term.ts';
import { isRead, namesOf, readIn } from '../tutor/worksheet/reading.ts';
import type { Ask, Language, Plot, Problem } from '../tutor/worksheet/sheet.ts';
import { PLOT_WORDS, type PlotCurve, plot } from './plot.ts';
import { unicodeOf } from './print.ts';

export type SheetKind = 'sheet' | 'key';

/** The number of a blank in a formula: ① to ⑳. */
const blankNumber = (sign: string): number => sign.codePointAt(0)! - 0x245f;

const LOGIC: Readonly<Record<string, string>> = { if: '若', otherwise: '其他', and: '且', or: '或', not: '非' };

/** LaTeX of ours with the blanks as boxes to write in and its words in the sheet's language. */
export function sheetLatex(latex: string, language: Language): string {
  const boxed = latex.replace(
    /\\mathrm\{([①-⑳])\}|([①-⑳])/gu,
    (_, a?: string, b?: string) => `\\boxed{\\;\\text{\\scriptsize(${blankNumber(a ?? b ?? '①')})}\\;\\;}`,
  );
  if (language !== 'zh') return boxed;
  return boxed.replace(
    /\\text\{( ?)(if|otherwise|and|or|not)( ?)\}/g,
    (_, a: string, w: string, b: string) => `\\text{${a}${LOGIC[w]}${b}}`,
  );
}

/** Letters other than the variable are drawn at these values, in turn. */
const PARAMETERS = [1, 0.5, 2, 1.5];

/** A plot of the sheet as SVG. `id` is unique on the page; an option's plot has its label beside it. */
export function sheetPlot(p: Plot, language: Language, id: string, labelled = true): string {
  return inSession(() => {
    const curves = p.curves.flatMap(({ text, label }) => {
      const read = readIn(text, { wrt: p.wrt, letters: 'any', names: new Map() });
      return isRead(read) ? [{ term: read.term, label: labelled ? unicodeOf(label) : '' }] : [];
    });
    if (curves.length < p.curves.length) throw new RangeError(`a curve of the plot "${p.title}" cannot be read`);
    return drawing(curves, p, language, id);
  });
}

/** The function of a problem and its derivative in one picture, for the key; undefined where they depend on more than one letter. */
export function answerPlot(p: Problem, language: Language, id: string): string | undefined {
  const ask = p.asks.find((a) => a.kind === 'formula' && a.target.kind === 'derivative');
  if (ask?.kind !== 'formula' || ask.target.kind !== 'derivative') return undefined;
  const { of, wrt, order, names } = ask.target;
  return inSession(() => {
    const scope = { wrt, letters: 'any', names: new Map() } as const;
    const f = readIn(of, scope);
    const known = namesOf(names, scope);
    if (!isRead(f) || !(known instanceof Map) || f.term.vars.some((v) => v !== wrt)) return undefined;
    const answer = readIn(ask.answer.text, { ...scope, names: known });
    if (!isRead(answer) || answer.term.vars.some((v) => v !== wrt)) return undefined;
    const symbol = wrt === 'g' ? 'f' : 'g';
    const label = (marks: string): string => `${symbol}${marks}(${wrt})`;
    const primes = order <= 3 ? '′'.repeat(order) : `⁽${order}⁾`;
    const curves = [
      { term: f.term, label: label('') },
      { term: answer.term, label: label(primes) },
    ];
    const title = `${label('')}, ${label(primes)}`;
    return drawing(curves, { wrt, from: -4, to: 4, title, description: '' }, language, id);
  });
}

function drawing(
  curves: readonly PlotCurve[],
  { wrt, from, to, title, description }: Omit<Plot, 'curves'>,
  language: Language,
  id: string,
): string {
  const letters = [...new Set(curves.flatMap((c) => c.term.vars))].filter((v) => v !== wrt).sort();
  const values = new Map(letters.map((v, i): [string, number] => [v, PARAMETERS[i % PARAMETERS.length]]));
  return plot({ curves, variable: wrt, from, to, values, title, description, id, words: PLOT_WORDS[language] });
}

/** The options of a choice that are not printed beside it: those of a matching problem stand in its two columns. */
export const optionsStandAlone = (ask: Ask): boolean =>
  ask.kind === 'choice' && ask.options.every((o) => o.rich === undefined && o.plot === undefined);
