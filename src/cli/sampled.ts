/** The sampled check beside a verdict: what the second channel is asked, and how its answer is shown. */
import type { OracleRequest, OracleText, SampledCheck } from '../oracle/report.ts';
import { look, mark } from '../oracle/sample.ts';
import type { Answered } from '../tutor/answer.ts';
import type { Side } from '../tutor/question.ts';
import { exactText, relationText } from '../tutor/tell.ts';
import type { Style } from './style.ts';

const isLatex = (text: string): boolean => text.includes('\\');

function oracleText(side: Side, term = side.term): OracleText {
  const { surface, activation, text } = side;
  const typable = surface && surface.kind !== 'relation' && !isLatex(text) && term === side.term;
  // A function of the catalogue without parameters was typed there.
  const typed = typable ? text : activation && !activation.parameters ? activation.formula : undefined;
  return { typed, readback: exactText(term) };
}

/** The same question for the second channel. */
export function requestFor(answer: Answered): OracleRequest {
  const { read, question, verdict } = answer;
  const witness: Record<string, number> = {};
  // At a kink differences of doubles find some slope; nothing can be learned there.
  if (verdict.verdict === 'refuted' && verdict.how !== 'kink') {
    for (const [name, value] of Object.entries(verdict.witness.at)) witness[name] = decimal(value);
  }
  const letters = [question.wrt, ...read.parameters];
  const usable = letters.every((name) => Number.isFinite(witness[name]));
  const common = {
    variable: question.wrt,
    parameters: read.parameters,
    assume: question.assume.map(relationText),
    witness: usable ? witness : undefined,
  };
  if ('f' in read && question.kind === 'derivative') {
    // g(1-g) is a product to us and a call to others: then only our readback is fair.
    const doubtful = read.notices.some((n) => n.place === 'claim' && n.problem.code === 'product-not-application');
    const claim = oracleText(read.claim, question.claim);
    return {
      kind: 'derivative',
      truth: oracleText(read.f),
      claim: doubtful ? { readback: claim.readback } : claim,
      order: question.order,
      self: read.self,
      ...common,
    };
  }
  if (!('left' in read)) throw new TypeError('requestFor: a question about equality without its two sides');
  return { kind: 'equal', truth: oracleText(read.right), claim: oracleText(read.left), order: 0, self: [], ...common };
}

/** A rational or decimal as a double; NaN for anything else, such as "ln(2)". */
function decimal(text: string): number {
  const match = /^(-?[\d.]+)(?:\/(\d+))?$/.exec(text);
  return match ? Number(match[1]) / Number(match[2] ?? 1) : Number.NaN;
}

/** Ask both oracles. */
export async function sampled(answer: Answered): Promise<readonly SampledCheck[]> {
  const { outcome } = answer;
  const verdict = outcome === 'proved' || outcome === 'refuted' ? outcome : undefined;
  return (await look(requestFor(answer))).map((sighting) => mark(sighting, verdict));
}

/** As lines: oracle, mark, reason. */
export function sampledLines(checks: readonly SampledCheck[], style: Style): string[] {
  return checks.map(({ oracle, mark: m, reason, samples }) => {
    const paint = m === 'agrees' ? style.good : m === 'disagrees' ? style.bad : style.doubt;
    const [first] = samples;
    const at = first && Object.entries(first.at).map(([name, x]) => `${name} = ${short(x)}`);
    const differs = m === 'disagrees' && at ? ` (at ${at.join(', ')}: ${short(first.claim)} against ${short(first.truth)})` : '';
    return `${oracle.padEnd(8)}  ${paint(m.padEnd(10))}  ${style.faint(reason + differs)}`;
  });
}

const short = (x: number): string => String(Number(x.toPrecision(6)));
