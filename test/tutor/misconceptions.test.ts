/** The misconceptions as data: complete, well formed, out of the kernel's reach; each recognises its own example and says it well. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { infer } from '../../src/kernel/kernel.ts';
import { inSession, variable } from '../../src/term/term.ts';
import type { Row } from '../../src/theory/row.ts';
import { rules } from '../../src/theory/rules.ts';
import { type Answer, answerDerivative, answerEquality } from '../../src/tutor/answer.ts';
import { diagnose } from '../../src/tutor/diagnose.ts';
import type { Misconception } from '../../src/tutor/misconception.ts';
import { type Parsed, parseWrong } from '../../src/tutor/misconception-pattern.ts';
import { piecesText, told } from '../../src/tutor/misconception-told.ts';
import { WORDS } from '../../src/tutor/misconception-words.ts';
import { misconceptions } from '../../src/tutor/misconceptions.ts';
import { termText } from '../../src/tutor/tell.ts';

const rulesOf = (m: Misconception): Parsed[] => [...(m.slopes ?? []), ...(m.rewritings ?? [])].map(parseWrong);
const answerOf = ({ example: e }: Misconception): Answer => ('f' in e ? answerDerivative(e) : answerEquality(e));

/** The letters of a pattern. */
function lettersOf(p: Parsed['from'], into = new Set<string>()): Set<string> {
  if (p.kind === 'letter') into.add(p.name);
  for (const a of p.args) lettersOf(a, into);
  return into;
}

describe('the list', () => {
  it('names every file, once, and each file is named as its entry', () => {
    const files = readdirSync('src/tutor/misconceptions').map((name) => name.replace(/\.ts$/, ''));
    expect(misconceptions.map((m) => m.id).sort()).toEqual(files.sort());
    expect(misconceptions.length).toBeGreaterThanOrEqual(45);
  });
  it('has a way to go wrong in each entry', () => {
    for (const m of misconceptions) expect(rulesOf(m).length > 0 || m.guesses !== undefined || m.kink !== undefined, m.id).toBe(true);
  });
  it('names right rules that the rule table has', () => {
    for (const m of misconceptions) if (m.right !== undefined) expect(rules.has(m.right), `${m.id}: ${m.right}`).toBe(true);
  });
});

describe('a misconception is no rule', () => {
  it('has another type than the rows that the kernel reads', () => {
    for (const m of misconceptions) {
      // @ts-expect-error: it has no conclusion that could be believed.
      const row: Row = m;
      expect('is' in row).toBe(false);
    }
  });
  it('cannot be used as one', () => {
    inSession(() => {
      for (const m of misconceptions) {
        expect(rules.has(m.id)).toBe(false);
        expect(() => infer({ step: 'rule', rule: m.id, wrt: 'z', instance: new Map([['u', variable('z')]]), premises: [] })).toThrow();
      }
    });
  });
  it('is imported by nothing that is trusted', () => {
    for (const room of ['num', 'term', 'syntax', 'theory', 'kernel', 'catalog', 'derive']) {
      for (const f of readdirSync(join('src', room), { recursive: true, withFileTypes: true })) {
        if (f.isFile()) expect(readFileSync(join(f.parentPath, f.name), 'utf8')).not.toMatch(/from '.*(?:misconception|mistakes|diagnose)/);
      }
    }
  });
});

describe('the words', () => {
  for (const [language, words] of Object.entries(WORDS)) {
    it(`are complete in ${language}, and use only slots that every rule fills`, () => {
      expect(Object.keys(words).sort()).toEqual(misconceptions.map((m) => m.id).sort());
      for (const m of misconceptions) {
        const { title, ask, hint } = words[m.id];
        expect(title.length * ask.length * hint.length, m.id).toBeGreaterThan(0);
        expect(title, m.id).not.toMatch(/[{}]/);
        expect(ask, m.id).toMatch(/[?？]/);
        for (const [, slot] of `${ask}${hint}`.matchAll(/\{(\w+)\}/g)) {
          if (slot === 'part' || slot === 'z') continue;
          if (slot === 'label') expect(m.guesses, m.id).toBeDefined();
          else expect(rulesOf(m).length, m.id).toBeGreaterThan(0);
          for (const rule of rulesOf(m)) expect([...lettersOf(rule.from)], `${m.id}: ${rule.text}`).toContain(slot);
        }
      }
    });
  }
  it('are Chinese in Chinese', () => {
    for (const { title, ask, hint } of Object.values(WORDS.zh)) for (const s of [title, ask, hint]) expect(s).toMatch(/\p{Script=Han}/u);
  });
});

describe('the example of each misconception', () => {
  for (const m of misconceptions) {
    it(`${m.id} is wrong, and explained by it first`, () => {
      inSession(() => {
        const answer = answerOf(m);
        if (!('verdict' in answer)) throw new Error('unreadable');
        const asserted = m.kink === 'asserted';
        expect(answer.verdict.verdict).toBe(asserted ? 'proved' : 'refuted');
        const [first] = diagnose(answer.question, { verdict: answer.verdict, asserted });
        expect(first.by.map((b) => b.id)).toEqual([m.id]);
        const [{ part, right, kind }] = first.places;
        for (const language of ['en', 'zh'] as const) {
          const [said] = told(first, language);
          for (const pieces of [said.ask, said.hint, said.step]) expect(piecesText(pieces, 'unicode')).not.toMatch(/undefined|\{\w+\}/);
          // The first hint never says what is right, unless that stands in the question or in the line before.
          if (kind === 'rewriting' || right === part) continue;
          const shown = said.ask.flatMap((p) => ('math' in p ? [piecesText([p], 'ascii')] : []));
          expect(shown).not.toContain(termText(right, 'ascii'));
        }
      });
    });
  }
});
