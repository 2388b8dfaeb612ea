/** The STACK questions: what Maxima reads means what was meant, and every question test ends where our engine says it must. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/derive/verify.ts';
import { maxima } from '../../src/emit/maxima.ts';
import { nodes, type StackPart, stackParts, tests } from '../../src/emit/moodle-stack.ts';
import { inSession, type Term } from '../../src/term/term.ts';
import { isRead, readIn, type Scope } from '../../src/tutor/worksheet/reading.ts';
import type { Problem } from '../../src/tutor/worksheet/sheet.ts';
import { TOPICS } from '../../src/tutor/worksheet/sheet.ts';
import { sheet } from '../tutor/worksheet/support.ts';

/** Maxima's text in our spelling. */
const ours = (text: string): string =>
  text
    .replaceAll('%pi', 'pi')
    .replaceAll('%e', 'e')
    .replace(/\blog\(/g, 'ln(')
    .replaceAll('signum', 'sign')
    .replace(/_0\b/g, '');
const scope = (wrt: string): Scope => ({ wrt, letters: 'any', names: new Map() });
function termOf(text: string, wrt: string): Term {
  const read = readIn(ours(text), scope(wrt));
  if (!isRead(read)) throw new Error(`${text}: ${read.problems[0]?.message}`);
  return read.raw;
}
const equal = (a: string, b: string, wrt: string): boolean =>
  inSession(
    () => decide({ kind: 'equal', left: termOf(a, wrt), right: termOf(b, wrt), wrt, assume: [] }, { fuel: 100_000 }).verdict === 'proved',
  );

const problems = TOPICS.flatMap((topic) =>
  [1, 3, 5].flatMap((level) => sheet({ topic, level: level as 1 | 3 | 5, count: 2, seed: 4 }).problems),
);
const wrtOf = (p: Problem): string => p.asks.flatMap((a) => (a.kind === 'formula' ? [a.target.wrt] : []))[0];

/** Where the response tree ends for an answer, by our engine: the score and the note of the last node. */
function walk(part: StackPart, answer: string, wrt: string): { score: number; note: string } {
  const list = nodes(part, 'en');
  const put = (text: string): string => {
    const inner = /^subst\(\[(.*)\],(\w+)\)$/.exec(text);
    return inner ? inner[2] : text;
  };
  const value = (name: string): string =>
    name.startsWith('ans') ? answer : name.startsWith('ta') ? part.answer : part.wrong[Number(name.split('_')[1]) - 1].answer;
  for (let at = 0, steps = 0; steps < 20; steps++) {
    const node = list[at];
    const names = node.student.startsWith('subst');
    const [a, b] = [value(put(node.student)), value(put(node.teacher))];
    const holds = node.test === 'SingleFrac' ? true : equal(names ? substituted(a, part) : a, names ? substituted(b, part) : b, wrt);
    const side = holds ? node.yes : node.no;
    if (side.next === -1) return { score: side.score, note: `prt${part.index}-${at + 1}-${holds ? 'T' : 'F'}` };
    at = side.next;
  }
  throw new Error('the response tree does not end');
}
/** Names put in as Maxima's subst does: all at once. */
function substituted(text: string, part: StackPart): string {
  const map = new Map(part.names.map((n): [string, string] => [n.slice(0, n.indexOf('=')), n.slice(n.indexOf('=') + 1)]));
  return text.replace(/\b[a-z]\w*\b(?!\()/g, (word) => map.get(word) ?? word);
}

describe('terms as Maxima writes them', () => {
  it('mean the same', () => {
    for (const p of problems) {
      for (const ask of p.asks) {
        if (ask.kind !== 'formula') continue;
        const same = inSession(() => {
          const term = termOf(ask.answer.text, ask.target.wrt);
          return term.op === 'if' || termOf(maxima(term), ask.target.wrt) === term || equal(maxima(term), ask.answer.text, ask.target.wrt);
        });
        expect(same, ask.answer.text).toBe(true);
      }
    }
  });
});

describe('STACK questions', () => {
  it('have an input for each formula, or for each piece of one', () => {
    for (const p of problems) expect(stackParts(p, 'en').length, p.family).toBeGreaterThan(0);
  });
  it('end every question test where the engine says', () => {
    let count = 0;
    for (const p of problems) {
      const parts = stackParts(p, 'en');
      for (const test of tests(parts)) {
        for (const part of parts) {
          const typed = test.inputs.find((i) => i.name === `ans${part.index}`)!.value;
          const expected = test.expected.find((e) => e.prt === `prt${part.index}`)!;
          expect(walk(part, typed, wrtOf(p)), `${p.family}: ${typed}`).toEqual({ score: expected.score, note: expected.note });
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});
