/** `gprime start`: derive and prove the four functions of the lecture, and write a page with their derivations. */
import { resolve } from 'node:path';
import { escapeHtml, HTML_STYLE, html, type RenderMath } from '../emit/html.ts';
import { mathRenderer } from '../emit/katex.ts';
import { latexOf } from '../emit/print.ts';
import type { Derivation } from '../explain/derivation.ts';
import { en } from '../explain/locales/en.ts';
import { parseAscii } from '../syntax/ascii.ts';
import { print } from '../syntax/print.ts';
import { type Answered, answerDerivative } from '../tutor/answer.ts';
import { readFunction } from '../tutor/question.ts';
import { derivationOf } from './derive.ts';
import { EXIT } from './exit.ts';
import { pageHtml, type Section, writePage } from './page.ts';
import { badge } from './report.ts';
import { sampled, sampledLines } from './sampled.ts';
import { styleFor, table } from './style.ts';

export interface StartOptions {
  readonly out: string;
  readonly sample: boolean;
}

/** A formula of the catalogue in Unicode. */
function pretty(formula: string): string {
  const { surface } = parseAscii(formula);
  return surface ? print(surface, 'unicode').text : formula;
}

const LECTURE = ['sigmoid', 'tanh', 'relu', 'leaky-relu'];

export async function start(options: StartOptions): Promise<number> {
  const style = styleFor(process.stdout);
  const render = await mathRenderer();
  const rows: string[][] = [];
  const checks: string[] = [];
  const sections: Section[] = [];
  let sound = true;
  for (const name of LECTURE) {
    const read = readFunction({ f: name });
    const activation = read.ok ? read.f.activation : undefined;
    if (!read.ok || !activation) throw new Error(`the catalogue has no ${name}`);
    const derivation = derivationOf(read, 'standard', 'z');
    const answers = activation.claims.map((claim) => ({ claim, answer: answerDerivative({ f: name, claim }) }));
    sound &&= derivation.verdict.verdict === 'proved' && answers.every((a) => a.answer.outcome === 'proved');
    for (const [i, { claim, answer }] of answers.entries()) {
      rows.push([i === 0 ? style.strong(activation.title) : '', `g′(z) = ${pretty(claim)}`, badge(answer.outcome, style)]);
    }
    const first = answers[0].answer;
    if (options.sample && 'verdict' in first) checks.push(...(await sampledOf(activation.title, first)));
    sections.push({
      id: name,
      title: activation.title,
      body: section(
        derivation,
        answers.map((a) => [a.claim, a.answer.outcome] as const),
        render,
      ),
    });
  }
  process.stdout.write(`${table(rows)}\n`);
  if (checks.length > 0) process.stdout.write(`\n${checks.join('\n')}\n`);
  sections[0] = { ...sections[0], body: `<style>${HTML_STYLE}</style>\n${sections[0].body}` };
  const path = resolve(options.out);
  const lead = 'Derived rule by rule; every equality between two lines is a theorem of the kernel.';
  writePage(path, pageHtml('Derivatives of activation functions', lead, sections));
  process.stdout.write(`\nThe derivations: ${path}\n`);
  return sound ? EXIT.proved : EXIT.undecided;
}

async function sampledOf(title: string, answer: Answered): Promise<string[]> {
  const style = styleFor(process.stdout);
  const lines = sampledLines(await sampled(answer), style);
  return lines.map((text, i) => `${style.faint(i === 0 ? `sampled  ${title.padEnd(11)}` : ' '.repeat(20))} ${text}`);
}

function section(derivation: Derivation, claims: readonly (readonly [string, string])[], render: RenderMath): string {
  const rows = claims.map(([claim, outcome]) => {
    const mark = outcome === 'proved' ? '<span class="good">✓ proved</span>' : `<span class="bad">${outcome}</span>`;
    const { surface } = parseAscii(claim);
    return `<tr><td>${surface ? render(`g'(z) = ${latexOf(surface)}`, false) : escapeHtml(claim)}</td><td>${mark}</td></tr>`;
  });
  const forms = `<h3>Forms that people quote</h3>\n<div class="table"><table><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
  return `${html(derivation.doc, en, render)}\n${forms}`;
}
