/** Sheets of every topic and style: keys proved and accepted again by the re-checker, own answers right, nothing twice, the same every time. */
import { describe, expect, it } from 'vitest';
import { makeSheet, meaningless } from '../../../src/tutor/worksheet/make.ts';
import { random } from '../../../src/tutor/worksheet/random.ts';
import { LANGUAGES, type Level, STYLES, TOPICS } from '../../../src/tutor/worksheet/sheet.ts';
import { duplicates, faults, sheet } from './support.ts';

describe('every topic in every style', () => {
  for (const topic of TOPICS) {
    for (const style of STYLES) {
      const why = meaningless(topic, style);
      if (why !== undefined) {
        it(`${topic}, ${style}: refused with a reason`, () => {
          const made = makeSheet({ topic, style, level: 2, count: 3, seed: 1, language: 'en', generator: 'test' });
          expect(made).toEqual({ refused: why });
        });
        continue;
      }
      it(`${topic}, ${style}`, () => {
        const chance = random(1, `${topic} ${style}`);
        const level = (1 + chance.below(5)) as Level;
        const s = sheet({ topic, style, level, count: 2, seed: chance.below(1000), language: chance.pick(LANGUAGES) });
        expect(s.problems.flatMap((p) => faults(p, true))).toEqual([]);
        expect(s.problems.every((p) => p.topic === topic && p.style === style)).toBe(true);
      });
    }
  }
});

describe('a sheet', () => {
  it('is the same for the same seed, and another for another', () => {
    const text = (seed: number): string => JSON.stringify(sheet({ topic: 'chain-rule', level: 2, count: 4, seed }));
    expect(text(7)).toBe(text(7));
    expect(text(7)).not.toBe(text(8));
  });
  it('asks nothing twice', () => {
    expect(duplicates(sheet({ topic: 'chain-rule', level: 1, count: 20, seed: 3, feedback: false }))).toEqual([]);
  });
  it('says so when the families give no more', () => {
    const made = makeSheet({
      topic: 'backprop',
      style: 'blank',
      level: 5,
      count: 60,
      seed: 1,
      language: 'en',
      generator: 'test',
      feedback: false,
    });
    expect(made).toEqual({ refused: expect.stringMatching(/^Only \d+ of 60 problems could be made/) });
  });
  it('tells its progress', () => {
    const told: number[] = [];
    sheet({ topic: 'activations', level: 1, count: 3, seed: 1, feedback: false, progress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3]);
  });
});
