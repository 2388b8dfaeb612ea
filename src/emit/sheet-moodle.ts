/**
 * A sheet as Moodle XML: formulas as STACK questions, matching and choosing as Moodle's own question types. Import it into a question bank of
 * a site that has the STACK question type.
 */
import type { Block } from '../explain/doc.ts';
import { pieces } from '../explain/say.ts';
import { localeOf } from '../tutor/worksheet/locale.ts';
import type { ChoiceAsk, Language, Option, Plot, Problem, Sheet } from '../tutor/worksheet/sheet.ts';
import { aligned } from './latex.ts';
import { input, PENALTY, responseTree, stackParts, tests, testXml, variables } from './moodle-stack.ts';
import { element, htmlField, moodleMath, moodleRich, moodleWords, textField } from './moodle-xml.ts';
import { sheetLatex, sheetPlot } from './sheet-page.ts';
import { formulaLatex } from './sheet-print.ts';

export function sheetMoodle(sheet: Sheet): string {
  const category = `<question type="category">${textField('category', `$course$/top/${sheet.title.replaceAll('/', '//')}`)}</question>`;
  const questions = sheet.problems.flatMap((p) => question(p, sheet));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${[category, ...questions].join('\n')}\n</quiz>\n`;
}

function question(p: Problem, sheet: Sheet): string[] {
  const choices = p.asks.filter((a) => a.kind === 'choice');
  const stack = p.asks.some((a) => a.kind === 'formula') ? [stackQuestion(p, sheet)] : [];
  if (p.body.kind === 'match') return [matching(p, choices, sheet), ...stack];
  return [...choices.map((a) => multichoice(p, a, sheet)), ...stack];
}

const nameOf = (p: Problem, sheet: Sheet, part = ''): string => textField('name', `${sheet.title} ${p.number}${part}`);

const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`);

function image(plot: Plot, id: string, language: Language, labelled: boolean): string {
  const svg = Buffer.from(sheetPlot(plot, language, id, labelled)).toString('base64');
  return `<img src="data:image/svg+xml;base64,${svg}" alt="${moodleWords(`${plot.title}. ${plot.description}`)}">`;
}

/** Statement, definitions and what is given, as HTML. */
function statement(p: Problem, language: Language): string {
  const given = p.given.map((s) => paragraph(moodleMath(formulaLatex(s, language), true)));
  return [paragraph(moodleRich(p.statement, language)), ...given, body(p, language)].join('\n');
}
function body(p: Problem, language: Language): string {
  switch (p.body.kind) {
    case 'space':
    case 'match':
      return '';
    case 'claim':
      return paragraph(moodleMath(formulaLatex(p.body.claim, language), true));
    case 'plot':
      return paragraph(image(p.body.plot, `plot${p.number}`, language, true));
    case 'lines': {
      const rows = p.body.lines.map((l) => {
        const left = l.left ? formulaLatex(l.left, language) : '';
        const cells = [
          l.number === undefined ? '' : `(${l.number})`,
          moodleMath(left),
          moodleMath(`= ${formulaLatex(l.right, language)}`),
          moodleWords(l.reason ?? ''),
        ];
        return `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
      });
      return `<table>${rows.join('')}</table>`;
    }
  }
}

/** The worked solution, shown when the question is closed. */
function solution(p: Problem, language: Language): string {
  const locale = localeOf(language);
  const say = (b: Extract<Block, { say: unknown }>): string => moodleRich(pieces(b.say, locale), language);
  const block = (b: Block): string => {
    switch (b.kind) {
      case 'heading':
        return `<h4>${say(b)}</h4>`;
      case 'prose':
      case 'note':
        return paragraph(say(b));
      case 'formula':
        return paragraph(moodleMath(formulaLatex(b.math, language), true));
      case 'lines':
        return paragraph(moodleMath(sheetLatex(aligned(b.lines, b.label, locale), language), true));
      case 'table':
        return '';
    }
  };
  return p.solution.standard.map(block).join('\n');
}

const common = (p: Problem, points: number, language: Language): string =>
  [
    htmlField('generalfeedback', solution(p, language)),
    element('defaultgrade', String(points)),
    element('penalty', PENALTY),
    element('hidden', '0'),
    element('idnumber', ''),
  ].join('\n');
const hints = (p: Problem, language: Language): string => p.hints.map((h) => htmlField('hint', moodleRich(h, language))).join('\n');

function stackQuestion(p: Problem, sheet: Sheet): string {
  const { language } = sheet;
  const parts = stackParts(p, language);
  const asked = parts.map((x) => {
    const label = moodleRich(x.prompt, language);
    return paragraph(`${label} [[input:ans${x.index}]] [[validation:ans${x.index}]]`);
  });
  const points = parts.reduce((sum, x) => sum + x.points, 0);
  const feedback = parts.map((x) => `[[feedback:prt${x.index}]]`).join('');
  const saying = (key: string): string => htmlField(key, '');
  return [
    '<question type="stack">',
    nameOf(p, sheet),
    htmlField('questiontext', `${statement(p, language)}\n${asked.join('\n')}`),
    common(p, points, language),
    textField('stackversion', ''),
    textField('questionvariables', variables(parts)),
    htmlField('specificfeedback', feedback),
    htmlField('questionnote', `${sheet.id}-${p.number}`),
    htmlField('questiondescription', ''),
    element('questionsimplify', '1'),
    element('assumepositive', '0'),
    element('assumereal', '1'),
    saying('prtcorrect'),
    saying('prtpartiallycorrect'),
    saying('prtincorrect'),
    element('decimals', '.'),
    element('multiplicationsign', 'dot'),
    element('sqrtsign', '1'),
    element('complexno', 'i'),
    element('inversetrig', 'arccos'),
    element('logicsymbol', 'lang'),
    element('matrixparens', '['),
    element('variantsselectionseed', ''),
    ...parts.map(input),
    ...parts.map((x) => responseTree(x, language)),
    ...tests(parts).map(testXml),
    hints(p, language),
    '</question>',
  ].join('\n');
}

function optionHtml(o: Option, id: string, language: Language): string {
  if (o.plot) return image(o.plot, id, language, false);
  return o.rich ? moodleRich(o.rich, language) : moodleWords(o.label);
}

function multichoice(p: Problem, a: ChoiceAsk, sheet: Sheet): string {
  const { language } = sheet;
  const right = a.proofs.map((x) => paragraph(moodleRich(x.says, language))).join('');
  const answers = a.options.map((o) => {
    const shown = paragraph(optionHtml(o, `plot${p.number}${o.label}`, language));
    return `<answer fraction="${o.label === a.right ? 100 : 0}" format="html">${field(shown)}${htmlField('feedback', o.label === a.right ? right : '')}</answer>`;
  });
  return [
    '<question type="multichoice">',
    nameOf(p, sheet, ` (${a.id})`),
    htmlField('questiontext', `${statement(p, language)}\n${paragraph(moodleRich(a.prompt, language))}`),
    common(p, a.points, language),
    element('single', 'true'),
    element('shuffleanswers', 'false'),
    element('answernumbering', p.body.kind === 'plot' ? 'ABCD' : 'none'),
    ...answers,
    hints(p, language),
    '</question>',
  ].join('\n');
}
const field = (html: string): string => htmlField('t', html).replace(/^<t format="html">|<\/t>$/g, '');

function matching(p: Problem, asks: readonly ChoiceAsk[], sheet: Sheet): string {
  const { language } = sheet;
  const { body: b } = p;
  if (b.kind !== 'match') return '';
  const derivatives = b.right.map((o) => paragraph(`${moodleWords(o.label)}: ${optionHtml(o, '', language)}`)).join('');
  const pairs = asks.map((a, i) => {
    const shown = optionHtml(b.left[i], '', language);
    return `<subquestion format="html">${field(paragraph(shown))}<answer><text>${a.right}</text></answer></subquestion>`;
  });
  const used = new Set(asks.map((a) => a.right));
  const over = b.right
    .filter((o) => !used.has(o.label))
    .map((o) => `<subquestion format="html"><text></text><answer><text>${o.label}</text></answer></subquestion>`);
  return [
    '<question type="matching">',
    nameOf(p, sheet),
    htmlField('questiontext', `${statement(p, language)}\n${derivatives}`),
    common(p, p.points, language),
    element('shuffleanswers', 'true'),
    ...pairs,
    ...over,
    hints(p, language),
    '</question>',
  ].join('\n');
}
