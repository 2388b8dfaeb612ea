/** Planted mistakes: really wrong, told apart, reproducible. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/derive/verify.ts';
import { inSession, type Term } from '../../src/term/term.ts';
import { answerDerivative } from '../../src/tutor/answer.ts';
import { diagnose } from '../../src/tutor/diagnose.ts';
import type { Mistake } from '../../src/tutor/misconception.ts';
import { misconceptions } from '../../src/tutor/misconceptions.ts';
import { mistakes, slips } from '../../src/tutor/mistakes.ts';
import { exactText } from '../../src/tutor/tell.ts';

function termOf(f: string): Term {
  const answer = answerDerivative({ f, claim: '0' });
  if (!('verdict' in answer) || answer.question.kind !== 'derivative') throw new Error('unreadable');
  return answer.question.f;
}
const text = (m: Mistake): string => `${m.by.map((b) => b.id).join('+')}: ${exactText(m.result)}`;

const FUNCTIONS = [
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'softplus',
  'silu',
  'softsign',
  'z tanh(z^2)',
  'z^3 e^(-2z)',
  'sin(z)/(1 + z^2)',
];

describe('mistakes', () => {
  for (const name of FUNCTIONS) {
    it(`in the derivative of ${name} are refuted, different, and explained by what was planted`, () => {
      inSession(() => {
        const f = termOf(name);
        const all = mistakes(f, 'z', { limit: 15 });
        expect(all.length).toBeGreaterThanOrEqual(6);
        for (const m of all) {
          expect(decide({ kind: 'derivative', f, claim: m.result, wrt: 'z', order: 1, assume: [] }).verdict, text(m)).toBe('refuted');
          expect(m.by).toHaveLength(m.places.length);
        }
        for (const [i, m] of all.entries()) {
          for (const other of all.slice(0, i)) {
            const same = decide({ kind: 'equal', left: m.result, right: other.result, wrt: 'z', assume: [] }, { fuel: 20_000 });
            expect(same.verdict, `${text(m)} and ${text(other)}`).not.toBe('proved');
          }
        }
        const named = all.filter((m) => {
          const found = diagnose({ kind: 'derivative', f, claim: m.result, wrt: 'z', order: 1, assume: [] });
          return found.some((d) => d.by.length === 1 && d.by[0] === m.by[0]);
        });
        expect(named.length / all.length).toBeGreaterThanOrEqual(0.9);
      });
    });
  }
  it('are chosen among the misconceptions that are wanted, and no more than wanted', () => {
    inSession(() => {
      const among = misconceptions.filter((m) => m.family === 'product');
      const all = mistakes(termOf('z^2 tanh(z)'), 'z', { among, limit: 3 });
      expect(all).toHaveLength(3);
      for (const m of all) expect(m.by[0].family).toBe('product');
    });
  });
  it('come in twos after the single ones', () => {
    inSession(() => {
      const among = misconceptions.filter((m) => m.id === 'chain-inner-missing' || m.id === 'trig-sign');
      const all = mistakes(termOf('tanh(z^2) + cos(z)'), 'z', { among, pairs: true });
      expect(all.map((m) => m.by.length)).toEqual([1, 1, 2]);
    });
  });
  it('are the same every time', () => {
    const run = (): string[] => inSession(() => mistakes(termOf('sigmoid'), 'z').map(text));
    expect(run()).toEqual(run());
  });
});

describe('slips', () => {
  it('of an expression are refuted and different', () => {
    inSession(() => {
      const left = termOf('(1 + e^(-z))^2 - (z - 1)');
      const all = slips(left, 'z');
      expect(all.map((m) => m.by[0].id)).toEqual(expect.arrayContaining(['square-of-sum', 'minus-over-bracket']));
      for (const m of all) expect(decide({ kind: 'equal', left, right: m.result, wrt: 'z', assume: [] }).verdict, text(m)).toBe('refuted');
    });
  });
});
