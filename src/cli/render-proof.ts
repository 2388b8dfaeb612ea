/**
 * A proof file as a document that a person can read: what was asked, what the independent checker says, and the steps in words. It is
 * checked twice before a line is written: carried out again by the kernel, and by the re-checker that shares no code with it.
 */
import { questionFile } from '../derive/proof-file.ts';
import type { Question } from '../derive/verdict.ts';
import type { Block } from '../explain/doc.ts';
import type { Locale } from '../explain/locales/locale.ts';
import type { Piece } from '../explain/say.ts';
import { condition, relation, slopeOf, written } from '../explain/surfaces.ts';
import type { Theorem } from '../kernel/kernel.ts';
import { premisesOf, replay } from '../kernel/proof.ts';
import type { KatexParse } from '../syntax/katex-node.ts';
import type { Surface } from '../syntax/surface.ts';
import type { Prop } from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { decidedBy } from './proof-question.ts';
import type { Rechecker } from './recheck.ts';
import { type Document, Writing } from './render-pieces.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x);

export const isProof = (x: unknown): x is Fields => isFields(x) && x.format === 'gprime-proof';

/** Steps are listed in full up to this many. */
const ALL_STEPS = 60;

/** Why there is nothing to render: the proof does not hold, or does not answer its own question. */
export interface Rejected {
  readonly rejected: string;
}

export function readProof(path: string, text: string, katex: KatexParse, words: Locale, checker: Rechecker): Document | Rejected {
  const steps = checker.recheckSteps(text);
  if (!steps.accepted) return { rejected: steps.why };
  const { question } = JSON.parse(text) as { question?: unknown };
  const named = isFields(question) && Object.keys(question).length > 0;
  const { theorems, question: asked } = named ? decidedBy(path, text) : { theorems: replay(text), question: undefined };
  const writing = new Writing(katex);
  const blocks: Block[] = [];
  if (asked) {
    const found = answer(text, asked, checker);
    if (!found.accepted) return { rejected: `the steps hold, but they do not answer the question that the file names: ${found.why}` };
    const accepted = `The re-checker, a program that shares no code with the engine, accepts the proof: ${found.statement.replace(/^\w+: /, '')}.`;
    blocks.push(...questionBlocks(asked, found.verdict, writing), { kind: 'prose', say: writing.text(accepted) });
  } else {
    const accepted = 'The file names no question. The re-checker, a program that shares no code with the engine, accepts its steps.';
    blocks.push({ kind: 'prose', say: writing.text(accepted) });
  }
  blocks.push({ kind: 'heading', say: writing.text(`The proof, in ${steps.steps} steps`) }, ...stepBlocks(theorems, writing, words));
  const title = asked?.kind === 'equal' ? 'Proof about an equality' : 'Proof about a derivative';
  return writing.finished({ title: writing.text(title), blocks }, 'en');
}

type Checked =
  | { readonly accepted: true; readonly verdict: 'proved' | 'refuted'; readonly statement: string }
  | { readonly accepted: false; readonly why: string };

function answer(text: string, asked: Question, checker: Rechecker): Checked {
  const proved = checker.recheck(text, questionFile(asked, 'proved'));
  if (proved.accepted) return { accepted: true, verdict: 'proved', statement: proved.statement };
  const refuted = checker.recheck(text, questionFile(asked, 'refuted'));
  if (refuted.accepted) return { accepted: true, verdict: 'refuted', statement: refuted.statement };
  return { accepted: false, why: proved.why };
}

function questionBlocks(q: Question, verdict: 'proved' | 'refuted', writing: Writing): Block[] {
  const { assume } = q;
  const left = q.kind === 'equal' ? written(q.left) : ordered(q.f, q.wrt, q.order);
  const claim = relation(left, '=', written(q.kind === 'equal' ? q.right : q.claim));
  const blocks: Block[] = [{ kind: 'formula', math: claim }];
  if (assume.length > 0) {
    const parts = assume.flatMap((p, i): Piece[] => [{ text: i === 0 ? 'Assumed: ' : ', ' }, { math: condition(p) }]);
    blocks.push({ kind: 'prose', say: writing.sentence([...parts, { text: '.' }]) });
  }
  const said = verdict === 'proved' ? 'Result: this claim is proved.' : 'Result: this claim is refuted; it does not hold.';
  blocks.push({ kind: 'prose', say: writing.sentence([{ text: said }], 'result') });
  return blocks;
}

const ordered = (f: Term, wrt: string, order: number): Surface => ({ ...slopeOf(written(f), wrt), order }) as Surface;

/** The theorems below the listed ones, premises first, each as a numbered paragraph. */
function stepBlocks(listed: readonly Theorem[], writing: Writing, words: Locale): Block[] {
  const order: Theorem[] = [];
  const seen = new Set<Theorem>();
  const stack: { readonly t: Theorem; readonly ready: boolean }[] = listed.map((t) => ({ t, ready: false })).reverse();
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.ready) order.push(top.t);
    else if (!seen.has(top.t)) {
      seen.add(top.t);
      stack.push({ t: top.t, ready: true });
      for (const p of premisesOf(top.t.why)) if (!seen.has(p)) stack.push({ t: p, ready: false });
    }
  }
  const all = order.length <= ALL_STEPS;
  const chosen = all ? order : order.filter((t) => listed.includes(t) || t.conclusion.kind === 'derivative');
  const shown = chosen.slice(-ALL_STEPS);
  const number = new Map(shown.map((t, i) => [t, i + 1]));
  const blocks = shown.map((t): Block => {
    const from = premisesOf(t.why).flatMap((p) => (number.has(p) ? [`(${number.get(p)})`] : []));
    const because = `${reasonFor(t, words)}${from.length > 0 ? `, from ${[...new Set(from)].join(', ')}` : ''}.`;
    const where = t.hypotheses.flatMap((p, i): Piece[] => [{ text: i === 0 ? 'Where ' : ' and ' }, ...told(p)]);
    const said = [...where, ...(where.length > 0 ? [{ text: ': ' }] : []), ...told(t.conclusion)];
    return { kind: 'prose', say: writing.sentence([{ text: `(${number.get(t)}) ` }, ...said, { text: `. By ${because}` }]) };
  });
  if (all) return blocks;
  const left = order.length - shown.length;
  const note = `The ${shown.length} steps about derivatives are shown. The other ${left} (where terms have values, how they are rewritten, what is less than what) stand in the file.`;
  return [{ kind: 'note', say: writing.text(note) }, ...blocks];
}

function reasonFor(t: Theorem, words: Locale): string {
  const why = t.why;
  if (why.step === 'rule') return `the rule “${words.rules[why.rule] ?? why.rule}”`;
  return STEP_WORDS[why.step] ?? why.step.replaceAll('-', ' ');
}

const STEP_WORDS: Readonly<Record<string, string>> = {
  assume: 'assumption',
  reflexivity: 'a value equals itself',
  defined: 'its parts having values',
  rewrite: 'putting equals for equals',
  field: 'the arithmetic of fractions',
  enclosure: 'rigorous numerical bounds',
  split: 'distinguishing cases',
  cut: 'what was shown before',
  value: 'putting an equal value',
  transfer: 'equality of the functions nearby',
  nearly: 'comparing with the claim',
  agrees: 'equality wherever both have values',
  'answers-derivative': 'being the derivative',
  'answers-between': 'lying between the one-sided derivatives',
  'both-sides': 'the one-sided derivatives being equal',
  corner: 'the one-sided derivatives being different',
};

/** A proposition in words and formulas. */
function told(p: Prop): Piece[] {
  const [a, b] = p.terms;
  const m = (t: Term): Piece => ({ math: written(t) });
  const text = (t: string): Piece => ({ text: t });
  const nth = p.order > 1 ? `${p.order}-th derivative` : 'derivative';
  switch (p.kind) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
      return [{ math: condition(p) }];
    case 'defined':
      return [m(a), text(' has a value')];
    case 'undefined':
      return [m(a), text(' has no value')];
    case 'derivative':
      return [{ math: relation(ordered(a, p.wrt, p.order), '=', written(b)) }, ...(p.tag === '' ? [] : [text(` from the ${p.tag}`)])];
    case 'unjudged':
      return [m(a), text(' has no pair of one-sided derivatives')];
    case 'nondifferentiable':
      return [m(a), text(` has no ${nth}`)];
    case 'isolated':
      return [m(a), text(' is not zero nearby')];
    case 'answers':
      return [m(b), text(` answers for the ${nth} of `), m(a)];
    case 'nearly':
      return [m(b), text(` is the ${nth} of `), m(a), text(' wherever that exists, except perhaps at isolated points')];
    case 'agrees':
      return [{ math: relation(written(a), '=', written(b)) }, text(' where both have values')];
    case 'differs':
      return [m(b), text(` differs from the ${nth} of `), m(a)];
    case 'outside':
      return [m(b), text(' lies outside the one-sided derivatives of '), m(a)];
  }
}
