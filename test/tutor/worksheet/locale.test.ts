/** The languages of worksheets say the same things, with the same slots. */
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../src/tutor/worksheet/locale.ts';

const slots = (pattern: string): string[] => (pattern.match(/\{\w+\}/g) ?? []).sort();

describe('Chinese beside English', () => {
  const [en, zh] = [localeOf('en'), localeOf('zh')];
  it('has every sentence, with the same slots', () => {
    expect(Object.keys(zh.sentences).sort()).toEqual(Object.keys(en.sentences).sort());
    for (const [key, pattern] of Object.entries(en.sentences)) expect(slots(zh.sentences[key]), key).toEqual(slots(pattern));
  });
  it('names every rule', () => {
    expect(Object.keys(zh.rules).sort()).toEqual(Object.keys(en.rules).sort());
  });
});
