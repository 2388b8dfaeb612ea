/**
 * Seeds of every meaningful topic, level and style, and more problems at random: every key holds, nothing twice, no crash.
 * GPRIME_SEEDS=20 makes it the whole test: 20 seeds, and 1,000 problems more.
 */
import { describe, expect, it } from 'vitest';
import { isSheet, makeSheet, meaningless } from '../../../src/tutor/worksheet/make.ts';
import { random } from '../../../src/tutor/worksheet/random.ts';
import { LANGUAGES, type Level, STYLES, TOPICS } from '../../../src/tutor/worksheet/sheet.ts';
import { duplicates, faults, sheet } from './support.ts';

const SEEDS = Number(process.env.GPRIME_SEEDS ?? 2);
const MORE = 50 * SEEDS;
const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

describe(`${SEEDS} seeds`, () => {
  for (const topic of TOPICS) {
    for (const style of STYLES) {
      if (meaningless(topic, style) !== undefined) continue;
      it(`${topic}, ${style}`, () => {
        const wrong: string[] = [];
        for (const level of LEVELS) {
          for (let seed = 1; seed <= SEEDS; seed++) {
            const s = makeSheet({
              topic,
              level,
              style,
              seed,
              count: 2,
              language: LANGUAGES[seed % 2],
              generator: 'test',
              feedback: seed <= 2,
            });
            if (!isSheet(s)) wrong.push(`level ${level}, seed ${seed}: ${s.refused}`);
            // The independent checker reads every tenth.
            else wrong.push(...s.problems.flatMap((p) => faults(p, seed % 10 === 0)).map((f) => `level ${level}, seed ${seed}: ${f}`));
          }
        }
        expect(wrong).toEqual([]);
      });
    }
  }
});

describe(`${MORE} more`, () => {
  const COUNT = 10;
  for (let part = 0; part < 10; part++) {
    it(`part ${part + 1}`, () => {
      const chance = random(2026, `part ${part}`);
      const wrong: string[] = [];
      for (let done = 0; done < MORE / 10; done += COUNT) {
        const topic = chance.pick([...TOPICS, 'mixed'] as const);
        const style = chance.pick(['blank', 'mixed'] as const);
        const level = chance.pick(LEVELS);
        const options = {
          topic,
          level,
          style: topic === 'backprop' ? 'blank' : style,
          seed: chance.below(2 ** 31),
          count: COUNT,
          feedback: false,
        } as const;
        const s = sheet(options);
        wrong.push(...s.problems.flatMap((p) => faults(p, false)), ...duplicates(s));
      }
      expect(wrong).toEqual([]);
    });
  }
});
