/** The documents in proofs/ are what the program tells today. To renew them: gprime derive <name> --detail full --format markdown. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../src/cli/derive.ts';
import { markdown } from '../../src/emit/markdown.ts';
import { en } from '../../src/explain/locales/en.ts';
import { readFunction } from '../../src/tutor/question.ts';

describe('proofs/', () => {
  for (const name of ['sigmoid', 'tanh', 'relu', 'leaky-relu']) {
    it(`${name}.md is up to date`, () => {
      const read = readFunction({ f: name });
      if (!read.ok) throw new Error(name);
      expect(readFileSync(`proofs/${name}.md`, 'utf8')).toBe(markdown(derivationOf(read, 'full', 'z').doc, en));
    });
  }
});
