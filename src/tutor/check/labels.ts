/** Labels under braces and before lines: Ⓐ, Ⓑ, and the plain letters A, B for them; LHS and RHS. */
import { say } from '../../explain/doc.ts';
import type { Surface } from '../../syntax/surface.ts';
import * as T from '../../term/term.ts';
import { further, open } from './chain.ts';
import { compare } from './compare.ts';
import type { Desk, Step } from './desk.ts';
import type { Meaning } from './names.ts';

/** Where a label was put: with a minus before it? */
interface Braced {
  readonly label: string;
  readonly body: Surface;
  readonly minus: boolean;
}

function bracedPieces(root: Surface): Braced[] {
  const found: Braced[] = [];
  const stack: { s: Surface; minus: boolean }[] = [{ s: root, minus: false }];
  while (stack.length > 0) {
    const { s, minus } = stack.pop()!;
    if (s.kind === 'underbrace') found.push({ label: s.label, body: s.body, minus });
    else if (s.kind === 'binary' && (s.op === '+' || s.op === '-')) {
      stack.push({ s: s.right, minus: s.op === '-' ? !minus : minus });
      stack.push({ s: s.left, minus });
    } else if (s.kind === 'unary') stack.push({ s: s.operand, minus: s.op === '-' ? !minus : minus });
    else if (s.kind === 'group' || s.kind === 'text' || s.kind === 'labelled') stack.push({ s: s.body, minus });
  }
  return found;
}

/** The plain letter of a circled one. */
const plainLetter = (label: string): string | undefined => {
  const c = label.codePointAt(0)!;
  return label.length === 1 && c >= 0x24b6 && c <= 0x24cf ? String.fromCharCode(65 + c - 0x24b6) : undefined;
};

/** Remember what the labels of a side stand for. */
export function collectLabels(desk: Desk, m: Meaning): void {
  if (!m.surface) return;
  for (const { label, body, minus } of bracedPieces(m.surface)) {
    const reading = desk.names.meaning(body, { text: m.text, from: m.from }, false);
    if (!reading.ok || label === '') continue;
    setLabel(desk, label, reading.meaning);
    if (minus) desk.minusLabels.add(label);
  }
}

function setLabel(desk: Desk, label: string, m: Meaning): void {
  const { names } = desk;
  names.labels.set(label, m);
  const letter = plainLetter(label);
  if (letter !== undefined && !names.letters.has(letter) && !names.functions.has(letter)) names.labels.set(letter, m);
}

/** A line that begins with a label: it should be what the label stands for. Notes often take a minus from before the brace with them. */
export function labelChain(desk: Desk, label: string, meanings: readonly Meaning[], line: number): Step[] {
  const [first, ...rest] = meanings;
  if (!first) return [];
  const known = desk.names.labels.get(label);
  if (!known) {
    setLabel(desk, label, first);
    const chain = open(desk, line, { head: first, relation: { kind: 'label', shown: label }, asked: false, bare: true });
    chain.label = label;
    chain.length = 1;
    return [
      { verdict: 'prose', task: 'unknown', relation: { kind: 'start' }, caveats: [] },
      ...rest.map((m) => further(desk, chain, m, line)),
    ];
  }
  const wrt = desk.names.variable;
  const turned: Meaning = {
    ...known,
    term: T.neg(known.term),
    raw: T.neg(known.raw),
    ...(known.slope ? { slope: { ...known.slope, f: T.neg(known.slope.f) } } : {}),
  };
  const straight = compare(desk.budget, wrt, known, first, desk.region);
  const minus =
    straight.verdict === 'refuted' &&
    desk.minusLabels.has(label) &&
    compare(desk.budget, wrt, turned, first, desk.region).verdict === 'proved';
  const shown = minus ? `−${label}` : label;
  const chain = open(desk, line, { head: minus ? turned : known, relation: { kind: 'label', shown }, asked: false });
  chain.label = label;
  const step = further(desk, chain, first, line, true);
  if (minus) {
    setLabel(desk, label, turned);
    desk.minusLabels.delete(label);
  }
  const remark = minus ? [say('check.outer-minus', { label: { text: label } })] : [];
  return [{ ...step, caveats: [...step.caveats, ...remark] }, ...rest.map((m) => further(desk, chain, m, line))];
}
