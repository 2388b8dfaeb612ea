/** A small sheet with a problem of every style, built by hand, for the tests of its formats. */
import { proofFile, questionFile } from '../../src/derive/proof-file.ts';
import { decide } from '../../src/derive/verify.ts';
import { name, primed, relation } from '../../src/explain/surfaces.ts';
import { parseAscii } from '../../src/syntax/ascii.ts';
import type { Surface } from '../../src/syntax/surface.ts';
import { readDerivativeQuestion } from '../../src/tutor/question.ts';
import type {
  ChoiceAsk,
  Formula,
  FormulaAsk,
  Language,
  Option,
  Plot,
  Problem,
  Proof,
  Rich,
  Sheet,
} from '../../src/tutor/worksheet/sheet.ts';

const typed = (text: string): Surface => parseAscii(text).surface!;
const formula = (text: string): Formula => ({ surface: typed(text), text });
const words = (text: string): Rich => [{ text }];
const z = name('z');
const gPrime = primed('g', z);

function proofOf(f: string, claim: string): Proof {
  const read = readDerivativeQuestion({ f, claim });
  if (!read.ok) throw new Error(`test: ${claim}`);
  const verdict = decide(read.question);
  if (verdict.verdict !== 'proved' && verdict.verdict !== 'refuted') throw new Error(`test: ${claim} is ${verdict.verdict}`);
  return {
    says: [{ math: relation(gPrime, '=', typed(claim)) }, { text: ` is ${verdict.verdict}.` }],
    verdict: verdict.verdict,
    caveats: [],
    question: questionFile(read.question, verdict.verdict),
    file: proofFile(verdict.theorems, read.question, verdict.verdict),
  };
}

function derivativeAsk(id: string, f: string, answer: string, more: Partial<FormulaAsk> = {}): FormulaAsk {
  return {
    kind: 'formula',
    id,
    prompt: [{ math: gPrime }, { text: ' =' }],
    points: 2,
    target: { kind: 'derivative', of: f, order: 1, wrt: 'z', names: [], assume: [] },
    answer: formula(answer),
    alternatives: [],
    feedback: [],
    proof: proofOf(f, answer),
    ...more,
  };
}

const choice = (id: string, prompt: string, options: readonly Option[], right: string): ChoiceAsk => ({
  kind: 'choice',
  id,
  prompt: words(prompt),
  points: 1,
  options,
  right,
  proofs: [proofOf('tanh(z)', '1 - tanh(z)^2')],
});

const plot = (text: string, label: string): Plot => ({
  wrt: 'z',
  from: -3,
  to: 3,
  curves: [{ text, label: typed(label) }],
  title: `Graph of ${label}`,
  description: 'A curve',
});

function problem(number: number, style: Problem['style'], more: Partial<Problem> & Pick<Problem, 'asks'>): Problem {
  const blocks = [
    { kind: 'formula', math: relation(gPrime, '=', typed('1 - tanh(z)^2')) },
    { kind: 'table', head: [z, gPrime], rows: [[{ math: typed('0') }, { value: { sign: '=', right: typed('1') } }]] },
  ] as const;
  return {
    number,
    family: 'test',
    topic: 'activations',
    level: 1,
    style,
    statement: [{ text: 'Find ' }, { math: gPrime }, { text: '.' }],
    given: [],
    body: { kind: 'space' },
    hints: [words('First hint'), [{ text: 'Look at ' }, { math: z }]],
    points: more.asks.reduce((sum, a) => sum + a.points, 0),
    space: 2,
    solution: { brief: blocks, standard: blocks, full: blocks },
    measure: { rules: 1, depth: 1, size: 5 },
    ...more,
  };
}

/** `title` and `language` as wanted; problems 1 to 6: blank, fill-in, true-false, find-the-mistake, match, graph. */
export function sheetOf(title = 'A sheet', language: Language = 'en'): Sheet {
  const define = (f: string): Surface =>
    relation({ kind: 'call', fn: 'g', fnSpan: z.span, args: [z], bracket: '(', span: z.span }, '=', typed(f));
  const problems: Problem[] = [
    problem(1, 'blank', {
      given: [define('tanh(z)')],
      asks: [derivativeAsk('1', 'tanh(z)', '1 - tanh(z)^2', { alternatives: [formula('1/cosh(z)^2')] })],
    }),
    problem(2, 'fill-in', {
      given: [define('1/(1+e^(-z))')],
      body: {
        kind: 'lines',
        lines: [
          { left: gPrime, right: name('①'), reason: 'reciprocal rule' },
          { right: typed('e^(-z)/(1+e^(-z))^2'), reason: 'tidied' },
        ],
      },
      asks: [
        {
          ...derivativeAsk('2', '1/(1+exp(-z))', 'exp(-z)/(1+exp(-z))^2'),
          prompt: [{ math: name('①') }, { text: ' =' }],
        },
      ],
    }),
    problem(3, 'true-false', {
      body: { kind: 'claim', claim: relation(gPrime, '=', typed('if(z > 0, 1, 0)')) },
      asks: [
        choice(
          '3',
          'The claim is',
          [
            { label: 'T', rich: words('true') },
            { label: 'F', rich: words('false') },
          ],
          'T',
        ),
      ],
    }),
    problem(4, 'find-the-mistake', {
      body: {
        kind: 'lines',
        lines: [
          { number: 1, left: gPrime, right: typed('2z'), reason: 'power rule' },
          { number: 2, right: typed('3z'), reason: 'tidied' },
        ],
      },
      asks: [choice('4a', 'The wrong line', [{ label: '1' }, { label: '2' }], '2'), derivativeAsk('4b', 'z^2', '2*z')],
    }),
    problem(5, 'match', {
      body: {
        kind: 'match',
        left: [{ label: '1', rich: [{ math: typed('z^2') }] }],
        right: [
          { label: 'A', rich: [{ math: typed('2z') }] },
          { label: 'B', rich: [{ math: typed('z') }] },
        ],
      },
      asks: [choice('5', 'The derivative of function 1', [{ label: 'A' }, { label: 'B' }], 'A')],
    }),
    problem(6, 'graph', {
      body: { kind: 'plot', plot: plot('max(0, z)', 'g(z)') },
      asks: [
        choice(
          '6',
          'The plot of the derivative',
          [
            { label: 'A', plot: plot('if(z > 0, 1, 0)', 'A') },
            { label: 'B', plot: plot('z', 'B') },
          ],
          'A',
        ),
      ],
    }),
  ];
  return {
    format: 'gprime-sheet',
    version: 1,
    id: 'test0001',
    title,
    language,
    topic: 'mixed',
    style: 'mixed',
    level: 1,
    seed: 7,
    generator: '0.0.0',
    points: problems.reduce((sum, p) => sum + p.points, 0),
    problems,
  };
}
