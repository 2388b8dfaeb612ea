/** `gprime derive`: find the derivative of f and tell how, in the format that is asked for. */
import { HTML_STYLE, html, sentenceHtml } from '../emit/html.ts';
import { json } from '../emit/json.ts';
import { latex } from '../emit/latex.ts';
import { markdown } from '../emit/markdown.ts';
import { text } from '../emit/text.ts';
import { type Derivation, explain } from '../explain/derivation.ts';
import { en } from '../explain/locales/en.ts';
import type { Detail } from '../explain/steps.ts';
import { Unexplained } from '../explain/workbook.ts';
import { FuelSpent } from '../kernel/polynomial.ts';
import { katexFor } from '../tutor/latex.ts';
import { type FunctionReading, readDerivativeQuestion, readFunction } from '../tutor/question.ts';
import { EXIT } from './exit.ts';
import { problemLines } from './report.ts';
import { styleFor } from './style.ts';
import type { QuestionOptions } from './verify.ts';

export type Format = 'text' | 'latex' | 'html' | 'markdown' | 'json' | 'coq';
export interface DeriveOptions extends QuestionOptions {
  readonly detail: Detail;
  readonly form: 'z' | 'a';
  readonly format: Format;
}

export async function derive(f: string, options: DeriveOptions): Promise<number> {
  const { assume = [], variable, syntax } = options;
  const read = readFunction({ f, variable, assume, syntax }, await katexFor([f, ...assume], syntax));
  if (!read.ok) {
    process.stderr.write(`${problemLines(read.problems).join('\n')}\n`);
    return EXIT.usage;
  }
  if (read.notices.length > 0) process.stderr.write(`${problemLines(read.notices).join('\n')}\n`);
  try {
    const derivation = derivationOf(read, options.detail, options.form);
    if (options.format === 'coq') return await asCoq(read, derivation);
    process.stdout.write(await formatted(derivation, options.format));
    return EXIT.proved;
  } catch (error) {
    if (!(error instanceof Unexplained) && !(error instanceof FuelSpent)) throw error;
    const why = error instanceof Unexplained ? error.message : 'the work passes the limit';
    process.stderr.write(`no derivation: ${why}\n`);
    return EXIT.undecided;
  }
}

/** The narrated derivation of a function as read, towards the form that the catalogue quotes first. */
export function derivationOf(read: FunctionReading, detail: Detail, form: 'z' | 'a'): Derivation {
  const { f, variable: wrt, assume } = read;
  const { activation } = f;
  const claim = activation?.claims[0];
  const question = claim === undefined ? undefined : readDerivativeQuestion({ f: activation!.name, claim, variable: wrt });
  const conventions = (activation?.kinks ?? []).map((k) => ({
    at: k.at,
    values: withDefaults(k.conventions ?? {}, activation?.parameters),
  }));
  return explain(f.term, {
    ...(activation ? { name: activation.title } : {}),
    symbol: wrt === 'g' ? 'f' : 'g',
    wrt,
    detail,
    form,
    assume,
    ...(question?.ok && question.question.f === f.term ? { closed: question.question.claim } : {}),
    conventions,
    ...(activation?.note === undefined ? {} : { remark: activation.note }),
  });
}

/** Conventions that are parameters, with their defaults. */
function withDefaults(
  values: Readonly<Record<string, string>>,
  parameters: Readonly<Record<string, { readonly default: string }>> | undefined,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([k, v]) => [k, parameters?.[v]?.default ?? v]));
}

/** The result as a question answered, in Coq: f, its derivative, and the conditions under which it was derived. */
async function asCoq(read: FunctionReading, { verdict, result }: Derivation): Promise<number> {
  if (verdict.verdict !== 'proved') throw new Unexplained('the result is not proved');
  const { coqText } = await import('./export.ts');
  const about = verdict.theorems.filter((t) => t.conclusion.kind === 'answers' || t.conclusion.kind === 'nearly');
  const assume = [...new Set([...read.assume, ...about.flatMap((t) => t.hypotheses)])];
  const question = { kind: 'derivative', f: read.f.term, claim: result, wrt: read.variable, order: 1, assume } as const;
  const made = coqText({ question, verdict: 'proved', theorems: verdict.theorems });
  if ('why' in made) throw new Unexplained(`it cannot be written for Coq: ${made.why}`);
  process.stdout.write(made.text);
  return EXIT.proved;
}

async function formatted({ doc }: Derivation, format: Exclude<Format, 'coq'>): Promise<string> {
  switch (format) {
    case 'text': {
      const style = styleFor(process.stdout);
      return text(doc, en, style);
    }
    case 'latex':
      return latex(doc, en);
    case 'markdown':
      return markdown(doc, en);
    case 'json':
      return json(doc, en);
    case 'html': {
      // MathML alone: the page needs no style sheet and no fonts beside it.
      const { default: katex } = await import('katex');
      const render = (source: string, displayMode: boolean): string =>
        katex.renderToString(source, { displayMode, output: 'mathml', trust: false, strict: 'error', maxExpand: 100 });
      const title = sentenceHtml(doc.title, en, render);
      const head = `<meta charset="utf-8">\n<title>g′</title>\n<style>${HTML_STYLE}</style>`;
      return `<!doctype html>\n<html lang="${en.language}">\n<head>${head}</head>\n<body>\n<h1>${title}</h1>\n${html(doc, en, render, 2)}\n</body>\n</html>\n`;
    }
  }
}
